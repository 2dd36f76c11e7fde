"""judge: what is said of pairs of claims or reports is written down, withdrawn, and followed from one to the next.

Rule: a judgement is never changed and never deleted; withdrawing it writes when.
"""

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, Select, or_, select, update

from dateline.data import MACHINE, Judgement
from dateline.ledger import schema as t
from dateline.ledger.ledger import now
from dateline.ledger.rows import chunks, judgement, packed, run
from dateline.ledger.store import log

JUDGED = """INSERT INTO judgement (id, about, one, other, same, "by", score, reasons, note, made) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
 ON CONFLICT (id) DO NOTHING"""


def judge(c: Connection, said: Sequence[Judgement]) -> list[Judgement]:
    """Write judgements that are not there yet; give those that were new."""
    unique = {j.id: j for j in said}
    for some in chunks(list(unique)):
        for r in run(c, "SELECT id FROM judgement WHERE id IN ?", (some,)):
            unique.pop(r[0])
    if unique:
        moment = now()
        run(c, JUDGED, *((name, j.about, j.one, j.other, j.same, j.by, j.score, packed(j.reasons), j.note, j.made or moment)
                         for name, j in unique.items()))
        for name, j in unique.items():
            if j.by != MACHINE:
                log(c, "judgement", name, f"{j.by}: {j.about} {'same' if j.same else 'different'} {j.one} {j.other}")
    return list(unique.values())


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


LINKS = 'SELECT id, one, other, same, "by", score, made FROM judgement WHERE about = ? AND withdrawn IS NULL AND {} IN ?'


def linked(c: Connection, ids: Iterable[str], what: str = "event") -> tuple[set[str], list[Judgement]]:
    """Follow "same" judgements from these ids as far as they go; give all ids reached and every judgement between them, less the reasons."""
    reached, edge = set(ids), set(ids)
    said: dict[str, Judgement] = {}
    while edge:
        found = [r for side in ("one", "other") for r in run(c, LINKS.format(side), (what, sorted(edge)))]
        said |= {i: Judgement(what, one, other, bool(same), by, score, made=made) for i, one, other, same, by, score, made in found}
        edge = {x for _, one, other, same, *_ in found if same for x in (one, other)} - reached
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
