"""quotes: who said what, as the reports have it; found by speaker, words, outlet and the day of the report.

Rule: a quote has no type, status, place or time of its own; whoever narrows by one of these is told so and gets nothing.
"""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import Any

from sqlalchemy import Connection, Select, func, or_, select

from dateline.data import Filter, Head
from dateline.errors import BadOption
from dateline.ledger import schema as t
from dateline.ledger.find import DAY, named, searched
from dateline.ledger.rows import HEAD, head

USED = ("actor", "source", "text", "outlet", "since", "until", "report")
OPTIONS = {"since": "from", "until": "to"}
ORDERS = {"published": (t.report.c.published.is_(None), t.report.c.published, t.report.c.id, t.quote.c.n),
          "newest": (t.report.c.published.is_(None), t.report.c.published.desc(), t.report.c.id, t.quote.c.n),
          "added": (t.quote.c.seq,)}
ID = re.compile(r"q:([0-9a-f]+)\.(\d+)")


@dataclass(frozen=True, slots=True)
class Saying:
    """A quote's JSON form with its number in the report, its report's head, and what read it."""

    n: int
    quote: dict[str, Any]
    report: Head

    @property
    def id(self) -> str:
        """Give "q:", the report's hash, and the quote's number in it."""
        return f"q:{self.report.id.removeprefix('r:')}.{self.n}"


def quotes(c: Connection, wanted: Filter, *, order: str = "published", limit: int = 100, skip: int = 0) -> tuple[list[Saying], int]:
    """Load the quotes that the filter means, of the newest version of each page; and count all of them. Raise BadOption."""
    if order not in ORDERS:
        raise BadOption(f"--order: no order {order!r}; the orders are {', '.join(ORDERS)}")
    query = _matching(c, wanted)
    total = c.execute(select(func.count()).select_from(query.with_only_columns(t.quote.c.seq).subquery())).scalar_one()
    rows = c.execute(query.order_by(*ORDERS[order]).limit(limit).offset(skip))
    return [_saying(r) for r in rows], total


def quote(c: Connection, name: str) -> Saying | None:
    """Load one quote by its id; None where there is none."""
    found = ID.fullmatch(name)
    if not found:
        return None
    row = c.execute(_all().where(t.report.c.id == "r:" + found[1], t.quote.c.n == int(found[2]))).first()
    return _saying(row) if row else None


def _saying(row: Sequence[Any]) -> Saying:
    return Saying(row[-2], json.loads(row[-1]), head(row))


def _all() -> Select[Any]:
    return select(*HEAD, t.quote.c.n, t.quote.c.body).join_from(t.quote, t.report)


def _matching(c: Connection, wanted: Filter) -> Select[Any]:
    for f in fields(wanted):
        if f.name not in USED and getattr(wanted, f.name):
            raise BadOption(f"--{f.name}: quotes cannot be narrowed by it; they can by --actor (who speaks), --text, --outlet, --from and --to")
    query = _all().where(t.report.c.newer == "")
    for words in (wanted.actor, wanted.source):
        if words:
            query = query.where(t.quote.c.source.in_(named(words)))
    if wanted.outlet:
        query = query.where(func.lower(t.report.c.outlet).contains(wanted.outlet.lower(), autoescape=True))
    if wanted.text:
        query = query.where(t.quote.c.seq.in_(searched(c, "said", wanted.text)))
    if wanted.report:
        query = query.where(or_(t.report.c.id == wanted.report, t.report.c.given_id == wanted.report))
    return _days(query, wanted)


def _days(query: Select[Any], wanted: Filter) -> Select[Any]:
    for name in ("since", "until"):
        day = getattr(wanted, name)
        if day and not DAY.fullmatch(day):
            raise BadOption(f"--{OPTIONS[name]}: {day!r} is no day; write it as 2025-06-02")
    if wanted.since:
        query = query.where(t.report.c.day >= wanted.since)
    return query.where(t.report.c.day <= wanted.until) if wanted.until else query
