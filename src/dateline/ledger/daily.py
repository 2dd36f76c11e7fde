"""daily: counts of reports, claims and events by outlet, day and place.

Rule: earlier versions of a page count no more; a copy is a report, but no voice of its own.
"""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import Connection, and_, case, func, select

from dateline.data import Entry, Filter
from dateline.errors import BadOption
from dateline.ledger import schema as t
from dateline.ledger.find import DAY, matching
from dateline.ledger.rows import entries

OF_REPORTS = ("outlet", "since", "until", "report")


def published(wanted: Filter) -> list[Any]:
    """Give the conditions for reports published in the filter's days; raise BadOption for a day that is none."""
    for name in ("since", "until"):
        if getattr(wanted, name) and not DAY.fullmatch(getattr(wanted, name)):
            raise BadOption(f"--{name}: {getattr(wanted, name)!r} is no day; write it as 2025-06-02")
    since = [t.report.c.day >= wanted.since] if wanted.since else []
    return [*since, t.report.c.day <= wanted.until] if wanted.until else since


def _reports(c: Connection, wanted: Filter) -> list[Any]:
    """Give the conditions on reports: days are days of publication; other filters mean reports with such a claim."""
    out: list[Any] = [t.report.c.newer == "", *published(wanted)]
    if wanted.outlet:
        out.append(func.lower(t.report.c.outlet).contains(wanted.outlet.lower(), autoescape=True))
    rest = Filter(**{k: v for k, v in wanted.to_dict().items() if k not in OF_REPORTS})
    if rest.to_dict():
        out.append(t.report.c.seq.in_(matching(c, rest, t.claim.c.report)))
    return out


def outlets(c: Connection, wanted: Filter) -> Sequence[Any]:
    """Count by (outlet, day): reports, copies, claims, events, and events that only one origin reports."""
    copies = func.sum(case((t.report.c.copy_of != "", 1), else_=0)).label("copies")
    told = (select(t.report.c.outlet, t.report.c.day, func.min(t.report.c.family).label("family"), func.count().label("reports"), copies)
            .where(*_reports(c, wanted)).group_by(t.report.c.outlet, t.report.c.day).subquery())
    alone = func.count(func.distinct(case((t.event.c.origins == 1, t.claim.c.event)))).label("alone")
    said = (select(t.report.c.outlet, t.report.c.day, func.count().label("claims"), func.count(func.distinct(t.claim.c.event)).label("events"), alone)
            .join_from(t.claim, t.report).join(t.event, t.event.c.id == t.claim.c.event).where(t.claim.c.standing, *_reports(c, wanted))
            .group_by(t.report.c.outlet, t.report.c.day).subquery())
    same = and_(said.c.outlet == told.c.outlet, func.coalesce(said.c.day, "") == func.coalesce(told.c.day, ""))
    query = select(told.c.outlet, told.c.family, told.c.day, told.c.reports, told.c.copies, func.coalesce(said.c.claims, 0).label("claims"),
                   func.coalesce(said.c.events, 0).label("events"), func.coalesce(said.c.alone, 0).label("alone")).join_from(told, said, same, isouter=True)
    return c.execute(query.order_by(told.c.outlet, told.c.day)).all()


def places(c: Connection, wanted: Filter, *, limit: int, skip: int = 0) -> tuple[list[tuple[Any, Entry]], int, int]:
    """Count events and claims by place and country, the most events first, each with a claim that has it; how many places; claims without one."""
    base = matching(c, wanted, t.claim.c.seq, t.claim.c.place, t.claim.c.country, t.claim.c.event, t.claim.c.first_day, t.claim.c.last_day, t.report.c.origin).subquery()
    n = func.count(func.distinct(base.c.event)).label("events")
    query = (select(base.c.place, base.c.country, n, func.count().label("claims"), func.count(func.distinct(base.c.origin)).label("origins"),
                    func.min(base.c.first_day).label("first"), func.max(base.c.last_day).label("last"), func.min(base.c.seq).label("seq"))
             .where(base.c.place.is_not(None)).group_by(base.c.place, base.c.country))
    total = c.execute(select(func.count()).select_from(query.subquery())).scalar_one()
    without = c.execute(select(func.count()).select_from(base).where(base.c.place.is_(None))).scalar_one()
    rows = c.execute(query.order_by(n.desc(), func.count().desc(), base.c.place).limit(limit).offset(skip)).all()
    found = dict(zip((r.seq for r in rows), entries(c, [r.seq for r in rows]), strict=True))
    return [(r, found[r.seq]) for r in rows], total, without
