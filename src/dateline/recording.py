"""recording: a reading into a ledger: stored, compared with what is there, and joined with it.

Rule: one transaction a report; the same reports in any order give the same events and the same copies.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from sqlalchemy import Connection

from dateline import merge
from dateline.data import MACHINE, Entry, Judgement, Reading
from dateline.ledger import Ledger, copies, events, judge
from dateline.ledger.rows import light, plain
from dateline.ledger.store import Incoming, Stored, store
from dateline.lookup.outlets import family


def incoming(reading: Reading, model: str) -> Incoming:
    """Work out of a reading what the ledger keeps beside it."""
    report = reading.report
    printed = [report.body[m.start:m.end] for m in reading.marks("credits")]
    owner = family(report.outlet) or report.outlet or report.key
    head = plain(report, owner, model)
    keys = tuple(merge.keys(Entry(replace(x, report=report.key), head)) for x in reading.claims)
    return Incoming(reading, model, owner, merge.origin(owner, printed), keys, merge.bands(report.body))


def record(ledger: Ledger, reading: Reading, model: str) -> Stored:
    """Record one reading and join its claims with those of other reports; the same text again changes nothing."""
    new = incoming(reading, model)
    with ledger.writing(repeatable=True) as c:
        return recorded(c, new)


def recorded(c: Connection, new: Incoming) -> Stored:
    """Do what `record` does, in the transaction that is given."""
    done = store(c, new)
    if done.state == "known":
        return done
    moved = copies.settle(c, done, merge.copied)
    carried(c, done)
    found = {x.seq: x.entry for x in light(c, done.claims)}
    judge.judge(c, list(judged(c, found)))
    settle(c, [e.claim.id for e in found.values()])
    settled(c, [x for x in moved if x != done.id])
    return done


def settled(c: Connection, reports: Iterable[str]) -> None:
    """Settle again the events of reports whose origin or corrections changed."""
    for name in reports:
        settle(c, events.of_report(c, name))


def judged(c: Connection, mine: Mapping[int, Entry]) -> Iterable[Judgement]:
    """Compare claims with those that share a key with them; give what says "same"."""
    pairs = events.near(c, [*mine])
    others = {b for pair in pairs for b in pair} - mine.keys()
    known = {**mine, **{x.seq: x.entry for x in light(c, sorted(others))}} if others else mine
    sides = {seq: merge.side(e) for seq, e in known.items()}
    for a, b in sorted(pairs):
        one, other = sides[a], sides[b]
        if not merge.unlike(one, other):
            said = merge.compared(one, other)
            if said.same:
                yield said


def settle(c: Connection, ids: Sequence[str]) -> None:
    """Work out again which claims are one event, around these claims."""
    reached, said = judge.linked(c, ids)
    found = {x.entry.claim.id: x for x in light(c, sorted(reached), by="id")}  # less those whose report was forgotten
    groups = merge.sets([x.entry for x in found.values()], [j for j in said if j.one in found and j.other in found])
    events.assign(c, groups, merge.differs, found, {*ids})


def carried(c: Connection, done: Stored) -> None:
    """Let persons' judgements on claims of an older reading or version hold for the claims at the same words now."""
    if done.state != "reread":
        return
    for old, new in events.successors(c, done.seq):
        said = [j for j in judge.about(c, [old]) if j.by != MACHINE]
        judge.judge(c, [replace(j, one=new if j.one == old else j.one, other=new if j.other == old else j.other,
                                note=j.note or "carried over to the newer reading") for j in said])
