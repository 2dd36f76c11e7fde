"""keys: under which keys a claim is looked up; claims that share one become candidates.

Rule: a pure function of the claim and its report's head. A key joins a time with something rare: an uncommon word, a
name, two countries with the deed or its place. So no key is borne by more than some hundreds of claims of a year.
"""

from collections.abc import Iterable
from itertools import combinations

from dateline.data import Entry
from dateline.merge.side import Side, side
from dateline.merge.words import weight

UNCOMMON = 3.2  # words that stand in at most one report of 25
WORDS, NAMES, TOPIC = 4, 3, 2  # how many of each give keys; the rarest first
RECENT = 40  # days; an event further from its report's day is looked up by the day of the report alone


def keys(entry: Entry) -> frozenset[str]:
    """Give the keys of a claim: its report, and each of its marks with each of its times."""
    s = side(entry)
    when = times(s)
    found = {f"{t}|{m}" for t in when for m in marks(s)}
    if s.kind == "meeting":
        found |= {f"{t}|{m}" for t in months(s) for m in _pairs(s)}
    return frozenset(found | {f"r|{s.head.id}"})


def times(s: Side) -> set[str]:
    """Give the two-day spells of the event's day, where it is known and recent, and of the report's.

    An odd day lies in two spells, so that neighbouring days always share one.
    """
    days = {d for d in (s.published, event_day(s)) if d is not None}
    return {f"d{(d + k) // 2}" for d in days for k in (0, 1)} or {"d"}


def event_day(s: Side) -> int | None:
    """Give the event's day if it is one, not long before or after the report."""
    if s.first is None or s.last - s.first > 3 or (s.published is not None and abs(s.first - s.published) > RECENT):
        return None
    return s.first


def months(s: Side) -> set[str]:
    """Give the overlapping spells of thirty days in which a meeting that may be put off is looked up."""
    day = event_day(s) or s.published
    return {f"m{(day + k) // 30}.{k}" for k in (0, 15)} if day is not None else set()


def marks(s: Side) -> set[str]:
    """Give what is rare about a claim: words, names, countries with the deed and its place."""
    rare = {f"w|{w}" for w in _rarest(s.words, WORDS)}
    topic = {f"w|{w}" for w in _rarest(s.topic, TOPIC)}
    named = {f"n|{n}|{s.kind}" for n in _rarest(s.names, NAMES)}
    deeds = {f"t|{p}|{w}" for p in _pairs(s) for w in sorted(s.trigger)[:2]}
    site = s.where.name if s.where else ""
    sort = {f"p|{p}|{s.claim.type}|{site}" for p in _pairs(s)}
    here = {f"l|{site}|{s.claim.type}"} if s.where and s.where.level > 1 else set()
    return rare | topic | named | deeds | sort | here


def _rarest(words: Iterable[str], most: int) -> list[str]:
    return sorted((w for w in words if weight(w) >= UNCOMMON), key=lambda w: (-weight(w), w))[:most]


def _pairs(s: Side) -> list[str]:
    """Give the pairs among a claim's first countries; the one country where there is one."""
    lands = sorted(s.countries)[:4]
    return ["+".join(p) for p in combinations(lands, 2)] or lands
