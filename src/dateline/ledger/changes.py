"""changes: what the log says has changed since a moment.

Rule: the log is read as it was written; what a change means for events is worked out by the view.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from dateline.ledger import schema as t
from dateline.ledger.rows import chunks


@dataclass(frozen=True, slots=True)
class Change:
    """One line of the log: when (UTC), what, the id it is about, and words."""

    made: str
    what: str
    id: str
    detail: str


def logged(c: Connection, since: str, *, limit: int) -> tuple[list[Change], dict[str, int]]:
    """Load the newest lines since a moment, in their order, and count them by what they are."""
    counts = {r[0]: r[1] for r in c.execute(select(t.log.c.what, func.count()).where(t.log.c.made >= since).group_by(t.log.c.what))}
    rows = c.execute(select(t.log.c.made, t.log.c.what, t.log.c.id, t.log.c.detail).where(t.log.c.made >= since).order_by(t.log.c.seq.desc()).limit(limit))
    return [Change(*r) for r in rows][::-1], counts


def touched(c: Connection, since: str, *, limit: int) -> tuple[list[str], int]:
    """Give events that have claims of reports added since a moment besides claims of reports added before, those of most origins first; how many."""
    fresh = select(t.claim.c.event).join_from(t.claim, t.report).where(t.claim.c.standing, t.report.c.added >= since)
    known = select(t.claim.c.event).join_from(t.claim, t.report).where(t.report.c.added < since)
    query = select(t.event.c.id).where(t.event.c.id.in_(fresh), t.event.c.id.in_(known))
    total = c.execute(select(func.count()).select_from(query.subquery())).scalar_one()
    return list(c.scalars(query.order_by(t.event.c.origins.desc(), t.event.c.claims.desc(), t.event.c.id).limit(limit))), total


def titles(c: Connection, reports: Iterable[str]) -> dict[str, tuple[str, str, str | None]]:
    """Give outlet, title and date of reports by id."""
    return {r.id: (r.outlet, r.title, r.published) for some in chunks(reports) for r in c.execute(
        select(t.report.c.id, t.report.c.outlet, t.report.c.title, t.report.c.published).where(t.report.c.id.in_(some)))}
