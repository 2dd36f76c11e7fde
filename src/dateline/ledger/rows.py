"""rows: claims and reports -> rows and back; corrections laid over what was read.

Rule: a row holds the claim as read; what a person corrected is laid over it when it is given out, never written into it.
"""

import json
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Any, NamedTuple

import msgspec
from sqlalchemy import Connection, Row, select

from dateline.data import Claim, Correction, Entry, Head, Judgement, Reason, Report
from dateline.ledger import schema as t

MANY = t.MANY


def chunks(values: Iterable[Any]) -> Iterable[list[Any]]:
    """Cut values into lists that one query can take."""
    rows = list(dict.fromkeys(values))
    return (rows[i:i + MANY] for i in range(0, len(rows), MANY))


def run(c: Connection, sql: str, *rows: Sequence[Any]) -> list[tuple[Any, ...]]:
    """Run a statement as it stands, once for each row of values, and give what it finds: `?` for a value, `IN ?` for one of a list.

    For the thirty statements that each report takes: to compile them anew takes longer than to run them.
    """
    cursor = c.connection.cursor()
    try:
        if c.dialect.name == "sqlite":
            given = [[_listed(x) if isinstance(x, list) else x for x in row] for row in rows]
            said = _spoken(sql, lite=True)
        else:
            given, said = [[*row] for row in rows], _spoken(sql, lite=False)
        if len(given) == 1:
            cursor.execute(said, given[0])
        else:
            cursor.executemany(said, given)
        return list(cursor.fetchall()) if cursor.description and len(given) == 1 else []
    finally:
        cursor.close()


@lru_cache(maxsize=256)
def _spoken(sql: str, *, lite: bool) -> str:
    if lite:
        return sql.replace("IN ?", "IN (SELECT value FROM json_each(?))")
    return sql.replace("IN ?", "= ANY(?)").replace("?", "%s")


def _listed(values: list[Any]) -> str:
    return msgspec.json.encode(values).decode()


def body(claim: Claim) -> str:
    """Give a claim's JSON as it is kept."""
    return msgspec.json.encode({**claim.to_dict(), "why": claim.why}).decode()


@lru_cache(maxsize=8192)  # some 4 kB each; claims of one event come together, and each is compared with the others
def claim_of(report: str, kept: str) -> Claim:
    """Make a claim of its JSON."""
    return Claim.from_dict(report, msgspec.json.decode(kept))


def packed(reasons: Iterable[Reason]) -> bytes:
    """Give reasons as they are kept: the words compared come up again and again, so they are packed to a third."""
    return zlib.compress(msgspec.json.encode([(r.name, round(r.weight, 3), r.one, r.other) for r in reasons]), 1)


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
            found[row[-3]] = Entry(claim_of(h.id, row[-1]), h, row[-2])
    said = corrections(c, {e.report.id for e in found.values()})
    return [corrected(found[s], said) if said else found[s] for s in seqs if s in found]


class Light(NamedTuple):
    """A claim as it is compared: an entry whose head has only what comparing needs, and what an event is counted from."""

    seq: int
    entry: Entry
    event: str
    origin: str
    standing: bool


def plain(report: Report, family: str, model: str) -> Head:
    """Give the head that a report has in comparisons."""
    return Head(report.key, report.outlet, report.title, report.url, report.published, family=family, model=model)


LIGHT = """SELECT c.seq, c.event, c.standing, c.body, r.id, r.outlet, r.title, r.url, r.published, r.family, r.model, r.origin,
 EXISTS (SELECT 1 FROM correction x WHERE x.report = r.id) FROM claim c JOIN report r ON r.seq = c.report WHERE c.{} IN ?"""


def light(c: Connection, wanted: Iterable[int] | Iterable[str], *, by: str = "seq") -> list[Light]:
    """Load claims for comparing, by their numbers or ids ("seq" or "id"), corrections laid over."""
    found, touched = [], set()
    for seq, event, standing, kept, r, outlet, title, url, published, family, model, origin, said in run(c, LIGHT.format(by), ([*wanted],)):
        head = Head(r, outlet, title, url, published, family=family, model=model)
        found.append(Light(seq, Entry(claim_of(r, kept), head, event), event, origin, bool(standing)))
        if said:
            touched.add(r)
    said = corrections(c, touched)
    return [x._replace(entry=corrected(x.entry, said)) for x in found] if said else found


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
    reasons = tuple(Reason(*x) for x in msgspec.json.decode(zlib.decompress(r.reasons)))
    return Judgement(r.about, r.one, r.other, r.same, r.by, r.score, reasons, r.note, r.made, r.withdrawn)
