"""Small ledgers for tests of views, made by hand: nothing is read by the encoder and nothing is compared by the machine.

    with filled(folder_or_address, reading(Told(...)), reading(Told(...)), same=[[(0, 0), (1, 0)]], copies=[(1, 0)]) as ledger, ledger.reading() as c:
        shown = timeline(c, Filter())

`same`    events: lists of (number of the reading, number of its claim); claims that are in none stand alone
`copies`  pairs (number of the copy, number of the original)
`shared()` is a ledger with a bit of everything: two events with several claims, figures that differ, a copy, a planned meeting,
an undated claim, quotes, offices and a second version of a page.
"""

from dataclasses import replace
from pathlib import Path

from dateline.data import Figure, Judgement, Layer, Mark, Reason, RoleValue
from dateline.ledger import Ledger, events, judge
from dateline.ledger import copies as copying
from dateline.ledger.store import Incoming, store
from tests.ledger.readings import Told, reading

__all__ = ["Told", "changed", "filled", "ids", "offices", "reading", "shared", "with_figure"]


def filled(where, *readings, same=(), copies=(), origins=(), differs=None):
    """Make a ledger in a folder or database that holds these readings; `origins` gives a reading's origin where it is not its outlet."""
    ledger = Ledger(where if "://" in str(where) else str(Path(where) / "ledger.sqlite"))
    with ledger.writing() as c:
        for n, r in enumerate(readings):
            origin = dict(origins).get(n) or r.report.outlet
            store(c, Incoming(r, "m1", r.report.outlet, origin))
        for copy, original in copies:
            a, b = readings[copy].report.key, readings[original].report.key
            judge.judge(c, [Judgement("copy", a, b, True, score=0.99, reasons=(Reason("containment", 3.0, "98 %", "97 %"),))])
            copying.settled(c, [a])
        groups = [[ids(readings)[at] for at in group] for group in same]
        for group in groups:
            judge.judge(c, [Judgement("event", min(group[0], x), max(group[0], x), True, score=0.93,
                                      reasons=(Reason("actors", 2.1, "Norland's army", "the army"), Reason("day", 1.4, "2025-06-01", "2025-06-01")))
                            for x in group[1:]])
        grouped = {x for g in groups for x in g}
        groups += [[x] for x in ids(readings).values() if x not in grouped]
        events.assign(c, [sorted(g) for g in groups], differs or differing)
    return ledger


def ids(readings):
    """Give the ids that a ledger gives the claims, by (number of the reading, number of the claim)."""
    return {(n, m): replace(x, report=r.report.key).id for n, r in enumerate(readings) for m, x in enumerate(r.claims)}


def differing(found):
    """Say in which fields claims differ, in the simplest way: these tests are about showing it, not about finding it."""
    def bounds(e):
        return {(f.what, f.low, f.high) for f in e.claim.figures}
    given = [bounds(e) for e in found if e.claim.figures]
    out = ["figures"] if any(x != given[0] for x in given) else []
    return (*out, *(["status"] if len({e.claim.status for e in found}) > 1 else []))


def changed(r, n, **fields):
    """Give a reading with some fields of one of its claims changed."""
    return replace(r, claims=tuple(replace(x, **fields) if m == n else x for m, x in enumerate(r.claims)))


def with_figure(r, n, what, words, bounds=(None, None)):
    """Give a reading in which a claim has one more figure; the words must be in the body."""
    at = r.report.body.index(words)
    return changed(r, n, figures=(*r.claims[n].figures, Figure(what, words, at, at + len(words), *bounds)))


def offices(r, *held):
    """Give a reading that has people with offices: (person, role, of, country); the person's name must be in the body."""
    marks = []
    for person, role, of, country in held:
        at = r.report.body.index(person)
        marks.append(Mark(at, at + len(person), "role", RoleValue(person, role, of, country)))
    return replace(r, layers={**r.layers, "roles": Layer("roles", tuple(marks))})


SHELLING = Told(place="Kess", day="2025-06-01", killed=10, source="the mayor")
TALKS = Told("Sudria", "will meet", "Norland", "Port Ayla", "2025-06-05", type="CONSULT", status="planned", topic="a ceasefire",
             country="SWE", to_country="NOR")


def shared(where):
    """Make the ledger with a bit of everything; give it, its readings and its claims' ids by (reading, claim)."""
    readings = [
        reading(SHELLING, TALKS, outlet="The Wire", title="Shells hit Kess", url="https://wire.example/1", published="2025-06-01T12:00:00+00:00",
                quotes=[("The mayor", "We will rebuild.")]),
        reading(replace(SHELLING, killed=12, source="the health ministry"), replace(SHELLING, day="", place="", killed=0, trigger="attacked", source=""),
                outlet="Daily Post", title="Twelve dead in Kess", url="https://post.example/1", published="2025-06-02T08:00:00+00:00"),
        reading(replace(SHELLING, killed=12, source="the health ministry"), outlet="Evening Echo", title="Twelve dead in Kess, ministry says",
                url="https://echo.example/1", published="2025-06-02T18:00:00+00:00"),
        offices(reading(replace(TALKS, trigger="met", status="happened"), outlet="The Gazette", title="Anna Lund at the talks",
                        url="https://gazette.example/1", published="2025-06-06", quotes=[("Anna Lund", "Nothing was agreed.")]),
                ("Anna Lund", "foreign minister", "Norland", "NOR")),
        reading(replace(TALKS, trigger="have met", status="happened"), outlet="The Gazette", title="Anna Lund at the talks, in full", quotes=[("Anna Lund", "Nothing was agreed.")],
                url="https://gazette.example/1", published="2025-06-07"),
    ]
    made = filled(where, *readings, same=[[(0, 0), (1, 0), (2, 0)], [(0, 1), (3, 0), (4, 0)]], copies=[(2, 1)])
    return made, readings, ids(readings)
