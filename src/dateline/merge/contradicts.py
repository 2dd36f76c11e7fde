"""contradicts: why two claims cannot be one event, whatever else they share.

Rule: only what makes an event another event: its day and its place. Status, figures, source and words may differ.
Two days of an attack part it, so the tolls of two days are two events; at the edge of a day, and for what is said or
agreed, one day more or less does not. A meeting that is put off is one event with a history: where either claim only
plans it or says that it was not held, up to three weeks and another place do not part it.
"""

import re
from datetime import date

from dateline.data import Entry
from dateline.merge.places import apart
from dateline.merge.side import FAR, Side, side

LOOSE = ("planned", "possible", "not")
PLACED = ("meeting", "force")
EDGE = re.compile(r"\b(?:(?:over|mid)?night|late|later|early|evening|dawn|morning|hours?|ago|weekend)\b", re.IGNORECASE)
PUT_OFF = 21  # days; later than that it is the next meeting rather
ROUGH = 14  # days; an interval longer than a fortnight is a whole whose ends outlets set differently


def contradicts(a: Entry, b: Entry) -> str:
    """Give the reason why two claims cannot be one event, "" if they can."""
    return reason(side(a), side(b))


def reason(a: Side, b: Side) -> str:
    """Do what `contradicts` does for sides."""
    return day(a, b) or place(a, b)


def day(a: Side, b: Side) -> str:
    """Give the two days where they exclude each other."""
    if a.first is None or b.first is None:
        return ""
    gap = max(a.first, b.first) - min(a.last, b.last)
    if gap <= _tolerance(a, b):
        return ""
    one, other = sorted((_days(a), _days(b)))
    return f"different days: {one} and {other}"


def _tolerance(a: Side, b: Side) -> int:
    """Give how many days may lie between two dates of one event."""
    if a.kind == b.kind == "meeting" and (a.claim.status in LOOSE or b.claim.status in LOOSE):
        return PUT_OFF
    assert a.first is not None
    assert b.first is not None
    long = max(a.last - a.first, b.last - b.first)
    if long > ROUGH:
        return max(30, min(long, 3650) // 4)
    strict = a.kind == b.kind == "force" and not long and not (_edge(a) or _edge(b))
    return 0 if strict else 1 + long // 2


def _edge(s: Side) -> bool:
    """Tell whether the words set the event at the edge of a day, or count days back, where outlets differ by one."""
    return bool(EDGE.search(s.claim.quote) or (s.claim.time and EDGE.search(s.claim.time.text)))


def _days(s: Side) -> str:
    first = date.fromordinal(s.first or 1).isoformat()
    return first if s.last in (s.first, FAR) else f"{first} to {date.fromordinal(s.last).isoformat()}"


def place(a: Side, b: Side) -> str:
    """Give the two places where they exclude each other."""
    if a.where is None or b.where is None or a.kind not in PLACED or b.kind not in PLACED or not apart(a.where, b.where):
        return ""
    if a.kind == b.kind == "meeting" and (a.claim.status in LOOSE or b.claim.status in LOOSE):
        return ""
    one, other = sorted((a.where.name, b.where.name))
    return f"different places: {one} and {other}"
