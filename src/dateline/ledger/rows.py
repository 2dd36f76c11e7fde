"""rows: claims and reports -> rows and back; corrections laid over what was read.

Rule: a row holds the claim as read; what a person corrected is laid over it when it is given out, never written into it.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, Row, select

from dateline.data import Claim, Correction, Entry, Head, Judgement, Reason
from dateline.ledger import schema as t

MANY = t.MANY


def chunks(values: Iterable[Any]) -> Iterable[list[Any]]:
    """Cut values into lists that one query can take."""
    rows = list(dict.fromkeys(values))
    return (rows[i:i + MANY] for i in range(0, len(rows), MANY))


def body(claim: Claim) -> str:
    """Give a claim's JSON as it is kept."""
    return json.dumps({**claim.to_dict(), "why": [list(w) for w in claim.why]}, ensure_ascii=False, separators=(",", ":"))


def day(value: str | None) -> str | None:
    """Give the day of an ISO date or datetime."""
    return value[:10] if value else None


HEAD = (t.report.c.id, t.report.c.outlet, t.report.c.title, t.report.c.url, t.report.c.published, t.report.c.published_from,
        t.report.c.added, t.report.c.given_id, t.report.c.family, t.report.c.version, t.report.c.newer, t.report.c.copy_of,
        t.report.c.origin, t.report.c.language, t.report.c.model)


def head(row: Row[Any] | Sequence[Any]) -> Head:
    """Make a head of the columns HEAD."""
    return Head(*row[:len(HEAD)])


def entries(c: Connection, seqs: Sequence[int]) -> list[Entry]:
    """Load the claims with these numbers, in this order."""
    found: dict[int, Entry] = {}
    for some in chunks(seqs):
        query = select(*HEAD, t.claim.c.seq, t.claim.c.event, t.claim.c.body).join_from(t.claim, t.report).where(t.claim.c.seq.in_(some))
        for row in c.execute(query):
            h = head(row)
            found[row[-3]] = Entry(Claim.from_dict(h.id, json.loads(row[-1])), h, row[-2])
    said = corrections(c, {e.report.id for e in found.values()})
    return [corrected(found[s], said) if said else found[s] for s in seqs if s in found]


def corrections(c: Connection, reports: Iterable[str], *, standing: bool = True) -> list[Correction]:
    """Load the corrections of these reports, in the order made."""
    out: list[tuple[int, Correction]] = []
    for some in chunks(reports):
        query = select(t.correction).where(t.correction.c.report.in_(some))
        for r in c.execute(query.where(t.correction.c.withdrawn.is_(None)) if standing else query):
            out.append((r.seq, Correction(r.report, (r.start, r.end), r.field, json.loads(r.value), r.reason, r.by, r.made, r.withdrawn)))
    return [x for _, x in sorted(out, key=lambda p: p[0])]


def corrected(entry: Entry, said: Sequence[Correction]) -> Entry:
    """Lay the corrections of the entry's words over it; of two on one field the later holds."""
    claim, (start, end) = entry.claim, entry.claim.trigger_span
    mine = [x for x in said if x.report == entry.report.id and x.at[0] < end and start < x.at[1]]
    if not mine:
        return entry
    values = {x.field: x.value for x in mine if x.field != "reject"}
    new = Claim.from_dict(claim.report, {**claim.to_dict(), "why": claim.why, **values})
    # A corrected type must not change the id that everything else speaks of.
    return Entry(replace(new, read_as=claim.id), entry.report, entry.event, tuple(mine))


def judgement(r: Row[Any]) -> Judgement:
    """Make a judgement of a row."""
    reasons = tuple(Reason(**x) for x in json.loads(r.reasons))
    return Judgement(r.about, r.one, r.other, r.same, r.by, r.score, reasons, r.note, r.made, r.withdrawn)
