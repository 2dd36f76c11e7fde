"""events: which claims are one event, as the standing judgements have it, kept at hand for queries.

Rule: the `event` column and table are derived; whoever doubts them can have them made again from the judgements.
An event is called after the smallest id among its claims, so the order in which reports came does not matter.
"""

from collections.abc import Callable, Iterable, Sequence

from sqlalchemy import Connection, delete, insert, select, update

from dateline.data import Entry
from dateline.ledger import schema as t
from dateline.ledger.rows import chunks, entries

Differs = Callable[[Sequence[Entry]], tuple[str, ...]]


def called(claims: Iterable[str]) -> str:
    """Give the id of the event that these claims are.

    >>> called(["c:b2", "c:a1"])
    'e:a1'
    """
    return "e:" + min(claims)[2:]


def candidates(c: Connection, seq: int, most: int = 400) -> list[Entry]:
    """Load the claims that share a key with this one; where more than `most` do, those that share the most keys."""
    mine = select(t.block.c.key).where(t.block.c.claim == seq)
    shared = select(t.block.c.claim).where(t.block.c.key.in_(mine), t.block.c.claim != seq).distinct().limit(most)
    return entries(c, list(c.scalars(shared)))


def by_claim(c: Connection, ids: Iterable[str]) -> dict[str, int]:
    """Give the numbers of claims."""
    out: dict[str, int] = {}
    for some in chunks(ids):
        out |= {r.id: r.seq for r in c.execute(select(t.claim.c.id, t.claim.c.seq).where(t.claim.c.id.in_(some)))}
    return out


def assign(c: Connection, groups: Sequence[Sequence[str]], differs: Differs) -> None:
    """Write which claims are one event each, and what each event comes to."""
    seqs = by_claim(c, (x for g in groups for x in g))
    old = {r.event for some in chunks(seqs.values()) for r in c.execute(select(t.claim.c.event).where(t.claim.c.seq.in_(some)))}
    for g in groups:
        for some in chunks(seqs[x] for x in g if x in seqs):
            c.execute(update(t.claim).where(t.claim.c.seq.in_(some)).values(event=called(g)))
    refresh(c, {called(g) for g in groups} | old, differs)


def refresh(c: Connection, names: Iterable[str], differs: Differs) -> None:
    """Work out again what events come to."""
    for some in chunks(names):
        rows = c.execute(select(t.claim.c.event, t.claim.c.seq).where(t.claim.c.event.in_(some), t.claim.c.standing)).all()
        found = entries(c, [r.seq for r in rows])
        c.execute(delete(t.event).where(t.event.c.id.in_(some)))
        of: dict[str, list[Entry]] = {}
        for e in found:
            of.setdefault(e.event, []).append(e)
        if of:
            c.execute(insert(t.event), [_row(name, group, differs) for name, group in of.items()])


def _row(name: str, group: Sequence[Entry], differs: Differs) -> dict[str, object]:
    starts = [e.claim.time.start[:10] for e in group if e.claim.time and e.claim.time.start]
    ends = [(e.claim.time.end or e.claim.time.start or "")[:10] for e in group if e.claim.time and e.claim.time.start]
    types = [e.claim.type for e in group]
    return {"id": name, "claims": len(group), "reports": len({e.report.id for e in group}),
            "outlets": len({e.report.outlet for e in group}), "origins": len({e.report.origin for e in group}),
            "first_day": min(starts, default=None), "last_day": max(ends, default=None),
            "type": max(sorted(set(types)), key=types.count), "differs": " ".join(differs(group))}


def members(c: Connection, name: str) -> list[Entry]:
    """Load the claims of the event of this claim or event, earlier versions' too, in the order of publication; [] where there is none."""
    event = c.scalar(select(t.claim.c.event).where(t.claim.c.id == "c:" + name[2:])) if name[:2] in ("e:", "c:") else None
    if event is None:
        return []
    query = (select(t.claim.c.seq).join_from(t.claim, t.report).where(t.claim.c.event == event)
             .order_by(t.report.c.published, t.report.c.id, t.claim.c.n))
    return entries(c, list(c.scalars(query)))


def successors(c: Connection, report: int) -> list[tuple[str, str]]:
    """Give (older, newer) ids of a report's claims that stood at the same words before and stand there now."""
    rows = c.execute(select(t.claim.c.id, t.claim.c.trigger_start, t.claim.c.trigger_end, t.claim.c.standing)
                     .where(t.claim.c.report == report)).all()
    return [(a.id, b.id) for a in rows if not a.standing for b in rows
            if b.standing and a.trigger_start < b.trigger_end and b.trigger_start < a.trigger_end]


def of_report(c: Connection, name: str) -> list[str]:
    """Give the ids of a report's claims."""
    return list(c.scalars(select(t.claim.c.id).join_from(t.claim, t.report).where(t.report.c.id == name)))
