"""forget: a report leaves the ledger, with its words, and a tombstone stays.

Rule: nothing of the report's text is left; who asks "since when" is told that it is gone.
"""

from sqlalchemy import Connection, and_, delete, insert, or_, select, text, update

from dateline.errors import UnknownId
from dateline.ledger import schema as t
from dateline.ledger.ledger import now
from dateline.ledger.rows import chunks
from dateline.ledger.store import log


def forget(c: Connection, name: str, *, reason: str = "", by: str = "") -> tuple[str, list[str]]:
    """Remove one report; give its id and the ids of the claims that were joined with its own. Raise UnknownId."""
    row = c.execute(select(t.report).where(or_(t.report.c.id == name, and_(t.report.c.given_id == name, t.report.c.given_id != "")))).first()
    if not row:
        raise UnknownId("forget", name, "report")
    claims = c.execute(select(t.claim.c.seq, t.claim.c.id, t.claim.c.event).where(t.claim.c.report == row.seq)).all()
    events = sorted({r.event for r in claims})
    left = [x for some in chunks(events) for x in c.scalars(
        select(t.claim.c.id).where(t.claim.c.event.in_(some), t.claim.c.report != row.seq))]
    quotes = list(c.scalars(select(t.quote.c.seq).where(t.quote.c.report == row.seq)))
    called = _names(c, row.seq, [r.seq for r in claims])
    _emptied(c, row.seq, [r.seq for r in claims], quotes)
    _unnamed(c, called)
    for some in chunks([row.id, *(r.id for r in claims)]):
        c.execute(delete(t.judgement).where(or_(t.judgement.c.one.in_(some), t.judgement.c.other.in_(some))))
    for some in chunks(events):
        c.execute(delete(t.event).where(t.event.c.id.in_(some)))
    c.execute(delete(t.correction).where(t.correction.c.report == row.id))
    older = c.execute(select(t.report.c.seq).where(t.report.c.newer == row.id)).first()
    if older:
        c.execute(update(t.report).where(t.report.c.seq == older.seq).values(newer=row.newer))
        if not row.newer:
            c.execute(update(t.claim).where(t.claim.c.report == older.seq).values(standing=True))
            left.extend(c.scalars(select(t.claim.c.id).where(t.claim.c.report == older.seq)))
    c.execute(delete(t.tombstone).where(t.tombstone.c.id == row.id))
    c.execute(insert(t.tombstone), {"id": row.id, "address": row.address if row.url else "", "reason": reason, "by": by, "made": now()})
    log(c, "forgotten", row.id, reason)
    return row.id, left


def _names(c: Connection, report: int, claims: list[int]) -> set[int]:
    """Give the numbers of the names that the report's claims, quotes and people bear."""
    found = {x for r in c.execute(select(t.claim.c.place, t.claim.c.source).where(t.claim.c.report == report)) for x in r}
    found |= set(c.scalars(select(t.quote.c.source).where(t.quote.c.report == report)))
    found |= set(c.scalars(select(t.office.c.person).where(t.office.c.report == report)))
    for some in chunks(claims):
        found |= set(c.scalars(select(t.participant.c.name).where(t.participant.c.claim.in_(some))))
    return {x for x in found if x is not None}


def _unnamed(c: Connection, names: set[int]) -> None:
    """Remove names that nothing bears any more, and what a search index keeps of words that are gone."""
    for column in (t.claim.c.place, t.claim.c.source, t.quote.c.source, t.office.c.person, t.participant.c.name):
        for some in chunks(names):
            names -= set(c.scalars(select(column).where(column.in_(some)).distinct()))
    for some in chunks(names):
        c.execute(delete(t.name).where(t.name.c.seq.in_(some)))
    if c.dialect.name == "sqlite":
        for table in ("found", "said"):
            c.execute(text(f"INSERT INTO {table} ({table}) VALUES ('optimize')"))  # noqa: S608 - our own table names


def _emptied(c: Connection, report: int, claims: list[int], quotes: list[int]) -> None:
    for some in chunks(claims):
        c.execute(delete(t.participant).where(t.participant.c.claim.in_(some)))
        c.execute(delete(t.block).where(t.block.c.claim.in_(some)))
        c.execute(text(f"DELETE FROM found WHERE rowid IN ({','.join(map(str, some))})"))  # noqa: S608 - numbers
    for some in chunks(quotes):
        c.execute(text(f"DELETE FROM said WHERE rowid IN ({','.join(map(str, some))})"))  # noqa: S608 - numbers
    for table in (t.claim, t.quote, t.office, t.shingle):
        c.execute(delete(table).where(table.c.report == report))
    c.execute(delete(t.report).where(t.report.c.seq == report))
