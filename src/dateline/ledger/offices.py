"""offices: people with the offices that reports give them.

Rule: an office is as stated in one report; two that differ stand side by side, and none is said to hold now.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, Select, func, or_, select

from dateline.data import Filter, Head
from dateline.ledger import schema as t
from dateline.ledger.daily import published
from dateline.ledger.rows import HEAD, chunks, head


@dataclass(frozen=True, slots=True)
class Office:
    """A person's office as one report states it; start and end are the words' place in its body."""

    person: str
    role: str
    of: str
    country: str
    report: Head
    start: int = 0
    end: int = 0


COLUMNS = (*HEAD, t.name.c.text, t.office.c.role, t.office.c.of, t.office.c.country, t.office.c.start, t.office.c.end)


def _query() -> Select[Any]:
    return select(*COLUMNS).join_from(t.office, t.report).join(t.name, t.name.c.seq == t.office.c.person)


def _office(r: Any) -> Office:
    person, role, of, country, start, end = r[len(HEAD):]
    return Office(person, role, of, country, head(r), start, end)


def held(c: Connection, reports: Iterable[str]) -> list[Office]:
    """Load the offices that these reports state, in the order of the reports."""
    return [_office(r) for some in chunks(reports) for r in c.execute(
        _query().where(t.report.c.id.in_(some)).order_by(t.report.c.published, t.report.c.id, t.office.c.start))]


def stated(c: Connection, wanted: Filter, *, limit: int, skip: int = 0) -> tuple[list[Office], int]:
    """Load the offices of the people that the filter's actor, country, outlet, text (words of the office) and days of reports mean.

    Give those of the people whom most reports name first, and how many people there are. Earlier versions of pages count no more.
    """
    mine = [t.report.c.newer == "", *_conditions(wanted)]
    n = func.count(func.distinct(t.report.c.origin)).label("n")
    grouped = select(t.office.c.person, n).join_from(t.office, t.report).join(t.name, t.name.c.seq == t.office.c.person).where(*mine).group_by(t.office.c.person)
    total = c.execute(select(func.count()).select_from(grouped.subquery())).scalar_one()
    first = [r.person for r in c.execute(grouped.order_by(n.desc(), t.office.c.person).limit(limit).offset(skip))]
    found: dict[int, list[Office]] = {p: [] for p in first}
    for some in chunks(first):
        query = _query().add_columns(t.office.c.person).where(t.office.c.person.in_(some), *mine)
        for r in c.execute(query.order_by(t.report.c.published, t.report.c.id, t.office.c.start)):
            found[r[-1]].append(_office(r[:-1]))
    return [o for p in first for o in found[p]], total


def _conditions(wanted: Filter) -> list[Any]:
    out = published(wanted)
    if wanted.actor:
        out.append(t.name.c.folded.contains(wanted.actor.casefold(), autoescape=True))
    if wanted.country:
        out.append(t.office.c.country == wanted.country.upper())
    if wanted.outlet:
        out.append(func.lower(t.report.c.outlet).contains(wanted.outlet.lower(), autoescape=True))
    if wanted.text:
        words = wanted.text.strip('"').casefold()
        out.append(or_(func.lower(t.office.c.role).contains(words, autoescape=True), func.lower(t.office.c.of).contains(words, autoescape=True)))
    if wanted.report:
        out.append(or_(t.report.c.id == wanted.report, t.report.c.given_id == wanted.report))
    return out
