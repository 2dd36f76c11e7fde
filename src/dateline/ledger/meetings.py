"""meetings: queries for meetings, planned and held, and for what lies between them.

Rule: as everywhere, only claims that stand; columns are used as corrected, and no query runs over the whole ledger.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, and_, exists, func, or_, select

from dateline.data import Entry, Filter
from dateline.ledger import schema as t
from dateline.ledger.find import conditions
from dateline.ledger.rows import chunks, entries

LOOSE = ("planned", "possible", "not")
HOSTILE = ("ASSAULT", "SANCTION", "THREATEN", "COERCE", "ACCUSE")


def last_day(c: Connection) -> str:
    """Give the day of the newest report, "" in a ledger without any."""
    return c.scalar(select(func.max(t.report.c.day))) or ""


def ahead(  # noqa: PLR0913 - what, for whom, from when on, and how many
        c: Connection, wanted: Filter, types: Sequence[str], day: str, *, limit: int, past: bool = False) -> tuple[list[str], int]:
    """Give events with a claim that something is planned, possible or off on or after a day, by time; and how many there are.

    With `past` those of the days before it, the latest first.
    """
    mine = [t.claim.c.standing, t.claim.c.type.in_(types), t.claim.c.status.in_(LOOSE), *conditions(c, wanted)]
    when = t.claim.c.last_day < day if past else t.claim.c.last_day >= day
    first = func.min(t.claim.c.first_day)
    query = select(t.claim.c.event, first.label("first")).join_from(t.claim, t.report).where(*mine, when).group_by(t.claim.c.event)
    total = c.execute(select(func.count()).select_from(query.subquery())).scalar_one()
    found = c.execute(query.order_by(first.desc() if past else first, t.claim.c.event).limit(limit))
    return [r.event for r in found], total


def undated(c: Connection, wanted: Filter, types: Sequence[str]) -> int:
    """Count the events that are planned or possible in claims without a day."""
    query = select(func.count(func.distinct(t.claim.c.event))).join_from(t.claim, t.report)
    return c.execute(query.where(t.claim.c.standing, t.claim.c.type.in_(types), t.claim.c.status.in_(LOOSE[:2]),
                                 t.claim.c.first_day.is_(None), *conditions(c, wanted))).scalar_one()


def met(c: Connection, wanted: Filter, types: Sequence[str], *, most: int) -> list[Row[Any]]:
    """Give (claim, event, first_day, day of the report, place's country, body) of the newest claims of these types that the filter means."""
    query = select(t.claim.c.seq, t.claim.c.event, t.claim.c.first_day, t.report.c.day, t.claim.c.country, t.claim.c.body)
    query = query.join_from(t.claim, t.report).where(t.claim.c.standing, t.claim.c.type.in_(types), *conditions(c, wanted))
    return list(c.execute(query.order_by(t.claim.c.first_day.is_(None), t.claim.c.first_day.desc(), t.report.c.day.desc(), t.claim.c.seq).limit(most)))


def parts(c: Connection, claims: Iterable[int]) -> dict[int, list[tuple[str, str, str]]]:
    """Give (role, country, sector) of those who take part in claims."""
    out: dict[int, list[tuple[str, str, str]]] = {}
    p = t.participant
    for some in chunks(claims):
        for r in c.execute(select(p.c.claim, p.c.role, p.c.country, p.c.sector).where(p.c.claim.in_(some)).order_by(p.c.claim, p.c.n)):
            out.setdefault(r.claim, []).append((r.role, r.country, r.sector))
    return out


def hostile(c: Connection, *, most: int) -> Counter[frozenset[str]]:
    """Count claims of force, sanctions, threats and accusations between countries, among the newest of them."""
    newest = (select(t.claim.c.seq).where(t.claim.c.standing, t.claim.c.type.in_(HOSTILE), t.claim.c.first_day.is_not(None))
              .order_by(t.claim.c.first_day.desc()).limit(most).subquery())
    blank = (select(t.claim.c.seq).where(t.claim.c.standing, t.claim.c.type.in_(HOSTILE), t.claim.c.first_day.is_(None))
             .order_by(t.claim.c.seq.desc()).limit(most).subquery())
    a, r, out = t.participant.alias(), t.participant.alias(), Counter[frozenset[str]]()
    for sub in (newest, blank):
        rows = (select(sub.c.seq, a.c.country, r.c.country).join_from(sub, a, a.c.claim == sub.c.seq).join(r, r.c.claim == sub.c.seq)
                .where(a.c.role == "actor", r.c.role == "recipient", a.c.country != "", r.c.country != "", a.c.country != r.c.country))
        out.update(pair for _, pair in {(x[0], frozenset(x[1:])) for x in c.execute(rows)})
    return out


def said(c: Connection, countries: Sequence[str], types: Sequence[str], span: tuple[str, str], *, most: int) -> list[Entry]:
    """Load claims of these types in which one of the countries takes part, of these days, or if without one, of reports of these days."""
    when = or_(and_(t.claim.c.first_day <= span[1], t.claim.c.last_day >= span[0]),
               and_(t.claim.c.first_day.is_(None), t.report.c.day.between(*span)))
    query = select(t.claim.c.seq).join_from(t.claim, t.report).where(t.claim.c.standing, t.claim.c.type.in_(types), when, _by(countries))
    return entries(c, list(c.scalars(query.order_by(t.report.c.day.desc(), t.claim.c.seq.desc()).limit(most))))


def told(c: Connection, reports: Sequence[str], types: Sequence[str], *, most: int) -> list[Entry]:
    """Load claims of these types in these reports."""
    seqs = [s for some in chunks(reports) for s in c.scalars(
        select(t.claim.c.seq).join_from(t.claim, t.report).where(t.claim.c.standing, t.claim.c.type.in_(types), t.report.c.id.in_(some)))]
    return entries(c, seqs[:most])


def between(  # noqa: PLR0913 - whom, what, when, less what is shown already
        c: Connection, parties: Sequence[str], thirds: Sequence[str], types: Sequence[str], span: tuple[str, str], *,
        leave: Iterable[str] = (), most: int) -> tuple[list[str], dict[str, int]]:
    """Give events of these types that began in these days and touch both parties, or are a meeting of one with a third.

    Those that most origins report, by day, and how many there are by type.
    """
    both = and_(*(or_(_by([p]), t.claim.c.country == p) for p in parties))
    meets = and_(t.claim.c.type == "CONSULT", _by(parties), _by(thirds)) if thirds else both
    query = (select(t.claim.c.event).where(t.claim.c.standing, t.claim.c.type.in_(types), t.claim.c.first_day.between(*span), or_(both, meets))
             .distinct())
    names = [x for x in c.scalars(query) if x not in {*leave}]
    rows = [r for some in chunks(names) for r in c.execute(
        select(t.event.c.id, t.event.c.type, t.event.c.origins, t.event.c.claims, t.event.c.first_day).where(t.event.c.id.in_(some)))]
    counts = Counter(r.type for r in rows)
    first = sorted(rows, key=lambda r: (-r.origins, -r.claims, r.id))[:most]
    return [r.id for r in sorted(first, key=lambda r: (r.first_day, r.id))], dict(counts.most_common())


def _by(countries: Sequence[str]) -> ColumnElement[bool]:
    return exists().where(t.participant.c.claim == t.claim.c.seq, t.participant.c.country.in_(countries))


def bodies(c: Connection, reports: Iterable[str]) -> dict[str, str]:
    """Load the bodies of reports: what offsets count."""
    out: dict[str, str] = {}
    for some in chunks(reports):
        rows = c.execute(select(t.report.c.id, t.report.c.title, t.report.c.text).where(t.report.c.id.in_(some)))
        out |= {r.id: f"{r.title}\n{r.text}" if r.title else r.text for r in rows}
    return out
