"""side: what one claim brings into comparisons, worked out once.

Rule: a pure function of the claim and its report's head; nothing here looks at another claim.
"""

import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from dateline.data import Claim, Entry, Figure, Head, Mention, Place
from dateline.lookup.countries import country_named, country_of
from dateline.lookup.gazetteer import key_of
from dateline.lookup.regions import region
from dateline.merge import names
from dateline.merge.words import stems, total, vector

KINDS = {
    "meeting": ("CONSULT",),
    "force": ("ASSAULT", "MOBILIZE", "PROTEST", "COERCE"),
    "words": ("ACCUSE", "REQUEST", "REJECT", "THREATEN", "SUPPORT"),
    "deed": ("AGREE", "CONCEDE", "COOPERATE", "AID", "RETREAT", "SANCTION"),
}
KIND = {t: kind for kind, types in KINDS.items() for t in types}
Vector = tuple[float, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Where:
    """A place as it is compared: its own name, the names it lies in, country, level 1 country, 2 region, 3 city or site."""

    name: str
    within: frozenset[str]
    country: str
    level: int
    point: tuple[float, float] | None


@dataclass(frozen=True, slots=True, eq=False)
class Side:
    """One claim's part of a comparison. Days are ordinals; `first` None: no date; `last` is far off where it goes on."""

    id: str
    claim: Claim
    head: Head
    kind: str
    first: int | None
    last: int
    published: int | None
    where: Where | None
    who: frozenset[str]
    whom: frozenset[str]
    who_countries: frozenset[str]
    whom_countries: frozenset[str]
    names: frozenset[str]
    countries: frozenset[str]
    sectors: frozenset[str]
    trigger: frozenset[str]
    words: frozenset[str]
    weight: float
    topic: frozenset[str]
    title: frozenset[str]
    title_weight: float
    sense: Vector
    trigger_sense: Vector
    topic_sense: Vector
    numbers: frozenset[float]
    figures: dict[str, tuple[float, float]]
    source: frozenset[str]
    who_words: frozenset[str]
    whom_words: frozenset[str]
    who_sectors: frozenset[str]
    whom_sectors: frozenset[str]
    place_words: frozenset[str]
    told: frozenset[str]  # words of quote and topic
    ordinals: frozenset[str]  # "third round"
    digits: frozenset[str]  # numbers of two digits and more in the quote
    main: float  # how much of its words stands in its report's title
    early: float  # 1 at the report's beginning, less further down


FAR = 9_999_999


def side(entry: Entry) -> Side:
    """Give what a claim brings into comparisons; kept for claims that come up again."""
    key = (entry.claim.report, entry.claim.trigger_span, entry.claim.span, entry.report.model)
    kept = _kept.get(key)
    if kept is not None and kept.claim == entry.claim and kept.head == entry.report:
        return kept
    if len(_kept) >= MOST:
        _kept.clear()
    made = _kept[key] = _side(entry)
    return made


MOST = 20_000  # about 3 kB each
_kept: dict[tuple[object, ...], Side] = {}


def _side(entry: Entry) -> Side:
    c, h = entry.claim, entry.report
    first, last = days(c)
    who, whom = names.of(c.actors), names.of(c.recipients)
    where = place(c.place)
    a, r = (frozenset(m.country for m in ms if m.country) for ms in (c.actors, c.recipients))
    quoted, trigger, topic, title = stems(c.quote), stems(c.trigger), stems(c.topic), stems(h.title)
    here = {where.country} if where and where.country else set()
    return Side(
        id=c.id, claim=c, head=h, kind=KIND.get(c.type, "deed"), first=first, last=last, published=ordinal(h.published),
        where=where, who=who, whom=whom, who_countries=a, whom_countries=r, names=who | whom, countries=a | r | here,
        sectors=_sectors((*c.actors, *c.recipients)), trigger=trigger, words=quoted,
        weight=total(quoted), topic=topic, title=title, title_weight=total(title), sense=vector(quoted),
        trigger_sense=vector(trigger), topic_sense=vector(topic or quoted), numbers=_numbers(c.figures),
        figures=bounds(c.figures), source=names.named(c.source.name or c.source.text),
        who_words=_texts(c.actors), whom_words=_texts(c.recipients), who_sectors=_sectors(c.actors),
        whom_sectors=_sectors(c.recipients), place_words=stems(c.place.name or c.place.text) if c.place else frozenset(),
        told=quoted | topic, digits=frozenset(DIGITS.findall(c.quote)),
        ordinals=frozenset(ORDINAL[x.casefold()] for x in COUNTED.findall(c.quote)),
        main=total(quoted & title) / (min(total(quoted), total(title)) or 1.0), early=1 / (1 + c.span[0] / 800))


ORDINAL = {w: str(i // 2) for i, w in enumerate((
    "first 1st second 2nd third 3rd fourth 4th fifth 5th sixth 6th seventh 7th eighth 8th ninth 9th tenth 10th").split(), 2)}
COUNTED = re.compile(rf"\b({'|'.join(ORDINAL)})\b(?=[\w -]{{0,30}}\b(?:round|package|meeting|session|summit|stage|phase|call|attack|"
                     r"visit|wave|batch|talks|negotiations)\b)", re.IGNORECASE)
DIGITS = re.compile(r"\b(?!(?:19|20)\d\d\b)\d[\d,.]*\d\b")


def _texts(mentions: tuple[Mention, ...]) -> frozenset[str]:
    return frozenset(w for m in mentions for w in stems(m.text))


def _sectors(mentions: tuple[Mention, ...]) -> frozenset[str]:
    return frozenset(m.sector for m in mentions if m.sector)


def ordinal(value: str | None) -> int | None:
    """Give the number of a day; None where there is none."""
    return _ordinal(value[:10]) if value else None


@lru_cache(maxsize=20_000)
def _ordinal(day: str) -> int | None:
    try:
        return date.fromisoformat(day).toordinal()
    except ValueError:
        return None


def days(claim: Claim) -> tuple[int | None, int]:
    """Give first and last day; an open end of what goes on is far off, another open end is the first day."""
    time = claim.time
    first = ordinal(time.start) if time else None
    if first is None or time is None:
        return None, FAR
    last = ordinal(time.end)
    return first, last if last is not None and last >= first else FAR if claim.status == "ongoing" else first


LEVELS = {"country": 1, "region": 2, "city": 3, "site": 3}


def place(p: Place | None) -> Where | None:
    """Give a place as it is compared; None where there is none."""
    if p is None or not (p.name or p.text):
        return None
    point = (p.lat, p.lon) if p.lat is not None and p.lon is not None else None
    return _where(p.name or p.text, p.country, p.precision, point)


@lru_cache(maxsize=20_000)
def _where(name: str, country: str, precision: str, point: tuple[float, float] | None) -> Where:
    parts = [key_of(x) for x in name.split(",") if key_of(x)]
    plain = [x.removeprefix("the ") for x in parts] or [key_of(name)]
    level = 1 if country_named(name) and not region(name) else min(LEVELS.get(precision, 2), 3)
    return Where(plain[0], frozenset(plain[1:]), country or country_of(name), level, point)


ROUND = frozenset({0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 10.0, 100.0, 1000.0})


def _numbers(figures: tuple[Figure, ...]) -> frozenset[float]:
    return frozenset(x for f in figures for x in (f.low, f.high) if x is not None)


def bounds(figures: tuple[Figure, ...]) -> dict[str, tuple[float, float]]:
    """Give by kind of figure the bounds of the largest; open sides are infinite, kinds without a number are left out."""
    out: dict[str, tuple[float, float]] = {}
    for f in figures:
        if f.low is None and f.high is None:
            continue
        low, high = (0.0 if f.low is None else f.low), (float("inf") if f.high is None else f.high)
        old = out.get(f.what)
        if old is None or (low, high) > old:
            out[f.what] = (low, high)
    return out
