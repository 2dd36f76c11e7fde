"""actors: what the ledger has of those whose name holds certain words: as actor, recipient, source and in quotes.

Rule: a name is found by its words, or a country's by its code; which names were found is given too.
"""

import json
import re
from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, func, select

from dateline.data import Entry, Filter, Head
from dateline.ledger import schema as t
from dateline.ledger.daily import published
from dateline.ledger.find import conditions
from dateline.ledger.rows import HEAD, entries, head

CODE = re.compile(r"[A-Z]{3}")


def names(c: Connection, words: str, *, most: int = 500) -> list[tuple[int, str, int]]:
    """Give (number, name, claims it takes part in) of names with these words, the most frequent first."""
    n = func.count().label("n")
    query = (select(t.name.c.seq, t.name.c.text, n).join_from(t.name, t.participant, t.participant.c.name == t.name.c.seq, isouter=True)
             .where(t.name.c.folded.contains(words.casefold(), autoescape=True)).group_by(t.name.c.seq, t.name.c.text))
    return [(r.seq, r.text, r.n) for r in c.execute(query.order_by(n.desc(), t.name.c.text).limit(most))]


def taking(  # noqa: PLR0913 - who, as what, in what
        c: Connection, wanted: Filter, who: tuple[str, Sequence[int]], role: str, types: Sequence[str], *, but: Sequence[str] = (), limit: int) -> tuple[list[Entry], int]:
    """Load the newest claims in which somebody takes part as "actor", "recipient", "source" or "any"; and how many there are.

    Somebody is a country's code or words of a name, and the numbers of the names that hold them.
    """
    query = select(t.claim.c.seq).join_from(t.claim, t.report).where(t.claim.c.standing, _role(*who, role), *conditions(c, wanted))
    if types:
        query = query.where(t.claim.c.type.in_(types))
    if but:
        query = query.where(t.claim.c.type.not_in(but))
    total = c.execute(select(func.count()).select_from(query.subquery())).scalar_one()
    newest = query.order_by(t.claim.c.first_day.is_(None), t.claim.c.first_day.desc(), t.report.c.day.desc(), t.claim.c.id).limit(limit)
    return entries(c, list(c.scalars(newest))), total


def _role(who: str, found: Sequence[int], role: str) -> ColumnElement[bool]:
    if role == "source":
        return t.claim.c.source.in_(found)
    mine = t.participant.c.country == who if CODE.fullmatch(who) else t.participant.c.name.in_(found)
    here = select(t.participant.c.claim).where(mine)  # from the few that have the name, not one by one from all claims
    return t.claim.c.seq.in_(here if role == "any" else here.where(t.participant.c.role == role))


def quoted(c: Connection, wanted: Filter, found: Sequence[int], *, limit: int) -> tuple[list[tuple[Head, dict[str, Any]]], int]:
    """Load the newest quotes of somebody: the report's head and the quote's JSON; and how many there are."""
    query: Select[Any] = select(*HEAD, t.quote.c.body).join_from(t.quote, t.report).where(t.quote.c.source.in_(found), t.report.c.newer == "", *published(wanted))
    if wanted.outlet:
        query = query.where(func.lower(t.report.c.outlet).contains(wanted.outlet.lower(), autoescape=True))
    total = c.execute(select(func.count()).select_from(query.subquery())).scalar_one()
    rows = c.execute(query.order_by(t.report.c.day.is_(None), t.report.c.day.desc(), t.report.c.id, t.quote.c.n).limit(limit))
    return [(head(r), json.loads(r[-1])) for r in rows], total
