"""judge: what is said of pairs of claims or reports is written down, withdrawn, and followed from one to the next.

Rule: a judgement is never changed and never deleted; withdrawing it writes when.
"""

import json
from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, Select, insert, or_, select, update

from dateline.data import MACHINE, Judgement
from dateline.ledger import schema as t
from dateline.ledger.ledger import now
from dateline.ledger.rows import chunks, judgement
from dateline.ledger.store import log


def judge(c: Connection, said: Sequence[Judgement]) -> list[Judgement]:
    """Write judgements that are not there yet; give those that were new."""
    unique = {j.id: j for j in said}
    for some in chunks(list(unique)):
        for r in c.execute(select(t.judgement.c.id).where(t.judgement.c.id.in_(some))):
            unique.pop(r.id)
    new = list(unique.values())
    if new:
        c.execute(insert(t.judgement), [
            {"id": j.id, "about": j.about, "one": j.one, "other": j.other, "same": j.same, "by": j.by, "score": j.score,
             "reasons": json.dumps([r.to_dict() for r in j.reasons], ensure_ascii=False), "note": j.note,
             "made": j.made or now(), "withdrawn": None} for j in new])
        for j in new:
            if j.by != MACHINE:
                log(c, "judgement", j.id, f"{j.by}: {j.about} {'same' if j.same else 'different'} {j.one} {j.other}")
    return new


def withdraw(c: Connection, name: str, by: str) -> Judgement | None:
    """Let a judgement stand no more; None where none with that id stands."""
    row = c.execute(select(t.judgement).where(t.judgement.c.id == name, t.judgement.c.withdrawn.is_(None))).first()
    if not row:
        return None
    c.execute(update(t.judgement).where(t.judgement.c.id == name).values(withdrawn=now()))
    log(c, "withdrawn", name, by)
    return judgement(row)


def _standing(about: str) -> Select[tuple[object, ...]]:
    return select(t.judgement).where(t.judgement.c.about == about, t.judgement.c.withdrawn.is_(None))


def about(c: Connection, ids: Iterable[str], what: str = "event") -> list[Judgement]:
    """Load the standing judgements on any of these claims or reports, by id."""
    found: dict[str, Judgement] = {}
    for some in chunks(ids):
        for r in c.execute(_standing(what).where(or_(t.judgement.c.one.in_(some), t.judgement.c.other.in_(some)))):
            found[r.id] = judgement(r)
    return [found[k] for k in sorted(found)]


def linked(c: Connection, ids: Iterable[str], what: str = "event") -> tuple[set[str], list[Judgement]]:
    """Follow "same" judgements from these ids as far as they go; give all ids reached and every judgement between them."""
    reached, edge = set(ids), set(ids)
    said: dict[str, Judgement] = {}
    while edge:
        found = about(c, edge, what)
        said |= {j.id: j for j in found}
        edge = {x for j in found if j.same for x in (j.one, j.other)} - reached
        reached |= edge
    return reached, [said[k] for k in sorted(said)]


def everything(c: Connection, name: str) -> list[Judgement]:
    """Load all judgements on one claim or report, withdrawn ones too, in the order made."""
    rows = c.execute(select(t.judgement).where(or_(t.judgement.c.one == name, t.judgement.c.other == name)).order_by(t.judgement.c.seq))
    return [judgement(r) for r in rows]


def one(c: Connection, name: str) -> Judgement | None:
    """Load one judgement by its id."""
    row = c.execute(select(t.judgement).where(t.judgement.c.id == name)).first()
    return judgement(row) if row else None
