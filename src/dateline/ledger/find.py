"""find: claims by a Filter; the only place that turns a Filter into SQL.

Rule: a Filter means the same in every view; what it leaves out for want of a time is counted, not hidden.
"""

import re
from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Integer, Select, and_, column, exists, func, or_, select, text

from dateline.data import Entry, Filter
from dateline.errors import BadOption
from dateline.ledger import schema as t
from dateline.ledger.rows import chunks, entries

ORDERS = {  # claims without a time come last, by the day of their report
    "time": (t.claim.c.first_day.is_(None), t.claim.c.first_day, t.claim.c.last_day, t.report.c.day, t.claim.c.id),
    "newest": (t.claim.c.first_day.is_(None), t.claim.c.first_day.desc(), t.report.c.day.desc(), t.claim.c.id),
    "published": (t.report.c.published, t.report.c.id, t.claim.c.n),
    "added": (t.claim.c.seq,),
}
CODE = re.compile(r"[A-Z]{3}")
TERMS = re.compile(r'"([^"]+)"|([^\s"]+)')  # phrases and words of a search
DAY = re.compile(r"\d{4}-\d\d-\d\d")


def find(c: Connection, wanted: Filter, *, order: str = "time", limit: int | None = None, offset: int = 0) -> list[Entry]:
    """Load the standing claims that the filter means, in one of ORDERS."""
    query = matching(c, wanted).order_by(*ORDERS[order]).offset(offset)
    return entries(c, list(c.scalars(query.limit(limit) if limit is not None else query)))


def count(c: Connection, wanted: Filter) -> int:
    """Count the standing claims that the filter means."""
    return c.execute(select(func.count()).select_from(matching(c, wanted).subquery())).scalar_one()


def matching(c: Connection, wanted: Filter, *columns: Any) -> Select[Any]:
    """Give a query for the numbers (or other columns of `claim` and `report`) of the standing claims that the filter means."""
    query = select(*(columns or (t.claim.c.seq,))).join_from(t.claim, t.report)
    return query.where(t.claim.c.standing, *conditions(c, wanted))


def conditions(c: Connection, wanted: Filter) -> list[ColumnElement[bool]]:
    """Give one condition for each field that is set; raise BadOption for a day that is none."""
    out = _days(wanted)
    if wanted.type:
        out.append(t.claim.c.type.in_(wanted.type))
    if wanted.status:
        out.append(t.claim.c.status.in_(wanted.status))
    if wanted.outlet:
        out.append(func.lower(t.report.c.outlet).contains(wanted.outlet.lower(), autoescape=True))
    if wanted.report:
        out.append(or_(t.report.c.id == wanted.report, t.report.c.given_id == wanted.report))
    if wanted.event:
        out.append(t.claim.c.event == wanted.event)
    if wanted.independent > 1:
        out.append(t.claim.c.event.in_(select(t.event.c.id).where(t.event.c.origins >= wanted.independent)))
    return out + _words(c, wanted)


def _days(wanted: Filter) -> list[ColumnElement[bool]]:
    for name in ("since", "until"):
        if getattr(wanted, name) and not DAY.fullmatch(getattr(wanted, name)):
            option = {"since": "from", "until": "to"}[name]
            raise BadOption(f"--{option}: {getattr(wanted, name)!r} is no day; write it as 2025-06-02")
    since = [t.claim.c.last_day >= wanted.since] if wanted.since else []
    return [*since, t.claim.c.first_day <= wanted.until] if wanted.until else since


def _words(c: Connection, wanted: Filter) -> list[ColumnElement[bool]]:
    out: list[ColumnElement[bool]] = []
    if wanted.actor:
        out.append(_takes_part(t.participant.c.name.in_(named(wanted.actor))))
    if wanted.country:
        code = wanted.country.upper()
        out.append(_takes_part(t.participant.c.country == code))
    if wanted.place:
        by_name = t.claim.c.place.in_(named(wanted.place))
        out.append(or_(by_name, t.claim.c.country == wanted.place) if CODE.fullmatch(wanted.place) else by_name)
    if wanted.source:
        out.append(t.claim.c.source.in_(named(wanted.source)))
    if wanted.text:
        out.append(t.claim.c.seq.in_(searched(c, "found", wanted.text)))
    return out


def named(words: str) -> Select[Any]:
    """Give a query for the numbers of names that hold these words."""
    return select(t.name.c.seq).where(t.name.c.folded.contains(words.casefold(), autoescape=True))


def _takes_part(condition: ColumnElement[bool]) -> ColumnElement[bool]:
    return exists().where(and_(t.participant.c.claim == t.claim.c.seq, condition))


def searched(c: Connection, table: str, words: str) -> Any:
    """Give a query for the numbers of rows that hold all the words; "in quotes": the words in that order."""
    if c.dialect.name == "sqlite":
        terms = [f'"{phrase or word}"' for phrase, word in TERMS.findall(words) if re.search(r"\w", phrase or word)]
        query = text(f"SELECT rowid FROM {table} WHERE {table} MATCH :words")  # noqa: S608 - our own table names
        return query.bindparams(words=" ".join(terms) or '""').columns(column("rowid", Integer))
    query = text(f"SELECT rowid FROM {table} WHERE text @@ websearch_to_tsquery('simple', :words)")  # noqa: S608
    return query.bindparams(words=words).columns(column("rowid", Integer))


def facets(c: Connection, wanted: Filter, column: str) -> list[tuple[str, int]]:
    """Count the claims that the filter means by "type", "status", "country" or "outlet", the most first."""
    col = t.report.c.outlet if column == "outlet" else t.claim.c[column]
    sub = matching(c, wanted, col.label("value")).subquery()
    rows = c.execute(select(sub.c.value, func.count()).group_by(sub.c.value).order_by(func.count().desc(), sub.c.value))
    return [(r[0] or "", r[1]) for r in rows]


def counted(c: Connection, wanted: Filter, column: str) -> list[tuple[str, int, int]]:
    """Count the claims that the filter means, and the events they are about, by "type" or "status"; the most events first."""
    sub = matching(c, wanted, t.claim.c[column].label("value"), t.claim.c.event).subquery()
    events = func.count(sub.c.event.distinct())
    rows = c.execute(select(sub.c.value, func.count(), events).group_by(sub.c.value).order_by(events.desc(), sub.c.value))
    return [(r[0], r[1], r[2]) for r in rows]


def numbered(c: Connection, ids: Sequence[str]) -> list[Entry]:
    """Load claims by their ids, in that order, whether they stand or not."""
    from dateline.ledger.events import by_claim
    seqs = by_claim(c, ids)
    return entries(c, [seqs[x] for x in ids if x in seqs])


def events_matching(c: Connection, wanted: Filter, *, limit: int, skip: int = 0) -> tuple[Sequence[Any], int, int]:
    """Load rows of `event` for the events with a claim that the filter means, in the order of time; how many there are, and how many without one."""
    query = select(t.event.c.id, t.event.c.differs, t.event.c.first_day, t.event.c.origins, t.event.c.claims)
    if wanted.to_dict():
        query = query.where(t.event.c.id.in_(matching(c, wanted, t.claim.c.event)))
    sub = query.subquery()
    total, dated = c.execute(select(func.count(), func.count(sub.c.first_day))).one()
    found = c.execute(query.order_by(t.event.c.first_day.is_(None), t.event.c.first_day, t.event.c.id).limit(limit).offset(skip)).all()
    return found, total, total - dated


def disputed(c: Connection, wanted: Filter, *, limit: int, skip: int = 0) -> tuple[Sequence[Any], int]:
    """Load rows of `event` whose claims contradict, those with the most independent origins first; and how many there are."""
    query = select(t.event.c.id, t.event.c.differs, t.event.c.origins).where(t.event.c.differs != "")
    if wanted.to_dict():
        query = query.where(t.event.c.id.in_(matching(c, wanted, t.claim.c.event)))
    total = c.execute(select(func.count()).select_from(query.subquery())).scalar_one()
    order = (t.event.c.origins.desc(), t.event.c.first_day.is_(None), t.event.c.first_day.desc(), t.event.c.id)
    return c.execute(query.order_by(*order).limit(limit).offset(skip)).all(), total


def differing(c: Connection, name: str) -> tuple[str, ...]:
    """Give the fields in which the claims of an event contradict; () for none, or no such event."""
    return tuple((c.scalar(select(t.event.c.differs).where(t.event.c.id == name)) or "").split())


def events_of(c: Connection, names: Sequence[str]) -> dict[str, list[Entry]]:
    """Load the standing claims of events, in the order of publication."""
    out: dict[str, list[Entry]] = {}
    for some in chunks(names):
        query = (select(t.claim.c.seq).join_from(t.claim, t.report).where(t.claim.c.event.in_(some), t.claim.c.standing)
                 .order_by(t.report.c.published, t.report.c.id, t.claim.c.n))
        for e in entries(c, list(c.scalars(query))):
            out.setdefault(e.event, []).append(e)
    return out
