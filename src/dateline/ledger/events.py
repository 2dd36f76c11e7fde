"""events: which claims are one event, as the standing judgements have it, kept at hand for queries.

Rule: the `event` column and table are derived; whoever doubts them can have them made again from the judgements.
An event is called after the smallest id among its claims, so the order in which reports came does not matter.
"""

from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, select

from dateline.data import Entry
from dateline.ledger import schema as t
from dateline.ledger.rows import Light, chunks, entries, light, run

Differs = Callable[[Sequence[Entry]], tuple[str, ...]]


def called(claims: Iterable[str]) -> str:
    """Give the id of the event that these claims are.

    >>> called(["c:b2", "c:a1"])
    'e:a1'
    """
    return "e:" + min(claims)[2:]


NEAR = """SELECT m.claim, o.claim, count(*) FROM block m JOIN block o ON o.key = m.key AND o.claim <> m.claim
 WHERE m.claim IN ? GROUP BY m.claim, o.claim"""


def near(c: Connection, seqs: Sequence[int], most: int = 400) -> set[tuple[int, int]]:
    """Give the pairs of one of these claims and one that shares a key with it; where more than `most` do, those that share the most."""
    of: dict[int, list[tuple[int, int]]] = {}
    for mine, other, shared in run(c, NEAR, ([*seqs],)):
        of.setdefault(mine, []).append((-shared, other))
    return {(min(a, b), max(a, b)) for a, found in of.items() for _, b in (sorted(found)[:most] if len(found) > most else found)}


def by_claim(c: Connection, ids: Iterable[str]) -> dict[str, int]:
    """Give the numbers of claims."""
    out: dict[str, int] = {}
    for some in chunks(ids):
        out |= {r.id: r.seq for r in c.execute(select(t.claim.c.id, t.claim.c.seq).where(t.claim.c.id.in_(some)))}
    return out


def assign(
        c: Connection, groups: Sequence[Sequence[str]], differs: Differs, found: Mapping[str, Light] | None = None, touched: Container[str] = ()) -> None:
    """Write which claims are one event each, and what each event comes to whose claims are others now or are `touched`.

    found   the claims by id, where they are at hand; without it every event is worked out again
    """
    known = {x.entry.claim.id: x for x in light(c, [i for g in groups for i in g], by="id")} if found is None else dict(found)
    moved, names = [], set()
    for g in groups:
        mine = [x for x in g if x in known]
        name = called(g)
        away = [x for x in mine if known[x].event != name]
        if away or found is None or any(x in touched for x in mine):
            names |= {name, *(known[x].event for x in away)}
        moved += [(name, known[x].seq) for x in away]
        known |= {x: known[x]._replace(event=name) for x in away}
    if moved:
        run(c, "UPDATE claim SET event = ? WHERE seq = ?", *moved)
    refresh(c, names, differs, {x.seq: x for x in known.values()})


COUNTED = """INSERT INTO event (id, claims, reports, outlets, origins, first_day, last_day, type, differs) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
 ON CONFLICT (id) DO UPDATE SET claims = excluded.claims, reports = excluded.reports, outlets = excluded.outlets, origins = excluded.origins,
 first_day = excluded.first_day, last_day = excluded.last_day, type = excluded.type, differs = excluded.differs"""


def refresh(c: Connection, names: Iterable[str], differs: Differs, known: Mapping[int, Light] | None = None) -> None:
    """Work out again what events come to; claims that are `known` by number are not loaded."""
    every, have = sorted(names), known or {}
    of: dict[str, list[Light]] = {x: [] for x in every}
    rest: list[int] = []
    for name, seq in run(c, "SELECT event, seq FROM claim WHERE event IN ? AND standing", (every,)):
        if seq in have:
            of[name].append(have[seq])
        else:
            rest.append(seq)
    for x in light(c, rest) if rest else ():
        of[x.event].append(x)
    if gone := [x for x in every if not of[x]]:
        run(c, "DELETE FROM event WHERE id IN ?", (gone,))
    if rows := [_row(name, group, differs) for name, group in of.items() if group]:
        run(c, COUNTED, *rows)


def _row(name: str, group: Sequence[Light], differs: Differs) -> tuple[Any, ...]:
    claims = [x.entry.claim for x in sorted(group, key=lambda x: x.entry.claim.id)]
    starts = [x.time.start[:10] for x in claims if x.time and x.time.start]
    ends = [(x.time.end or x.time.start or "")[:10] for x in claims if x.time and x.time.start]
    types = [x.type for x in claims]
    heads = [x.entry.report for x in group]
    return (name, len(group), len({h.id for h in heads}), len({h.outlet for h in heads}), len({x.origin for x in group}),
            min(starts, default=None), max(ends, default=None), max(sorted(set(types)), key=types.count),
            " ".join(differs([x.entry for x in group])) if len(group) > 1 else "")


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
