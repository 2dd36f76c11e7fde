"""differs: in which fields the claims of one event contradict each other.

Rule: only what cannot hold together counts; one claim that says less than another differs in nothing.
"""

from collections.abc import Callable, Sequence
from itertools import combinations

from dateline.data import Entry
from dateline.merge.contradicts import day
from dateline.merge.places import apart
from dateline.merge.side import Side, side

DONE, AHEAD = ("happened", "ongoing"), ("planned", "possible")


def differs(entries: Sequence[Entry]) -> tuple[str, ...]:
    """Give the names of the fields in which two of these claims contradict each other, in the order of FIELDS."""
    sides = [side(e) for e in entries]
    return tuple(name for name, clash in FIELDS if _any(sides, name, clash))


def _any(sides: list[Side], name: str, clash: Callable[[Side, Side], bool]) -> bool:
    unique = list({VALUE[name](s): s for s in sides}.values())
    return any(clash(a, b) for a, b in combinations(unique, 2))


def _figures(a: Side, b: Side) -> bool:
    """Tell whether one kind of figure has bounds that exclude each other."""
    return any(a.figures[k][0] > b.figures[k][1] or b.figures[k][0] > a.figures[k][1] for k in a.figures.keys() & b.figures.keys())


def _status(a: Side, b: Side) -> bool:
    """Tell whether one says that it happened and the other that it did not."""
    return {a.claim.status in DONE, b.claim.status in DONE} == {True, False} and "not" in (a.claim.status, b.claim.status)


def _place(a: Side, b: Side) -> bool:
    return bool(a.where and b.where and apart(a.where, b.where))


def _time(a: Side, b: Side) -> bool:
    return bool(day(a, b)) or _other_day(a, b)


def _other_day(a: Side, b: Side) -> bool:
    """Tell whether two single days differ, even by the little that two claims of one event may."""
    single = a.first is not None and b.first is not None and a.last == a.first and b.last == b.first
    return single and a.first != b.first


def _who(a: Side, b: Side) -> bool:
    """Tell whether two known doers of a one-sided deed share no country."""
    known = a.who_countries and b.who_countries
    return bool(known) and a.kind == b.kind == "force" and not a.who_countries & b.who_countries


FIELDS: tuple[tuple[str, Callable[[Side, Side], bool]], ...] = (
    ("figures", _figures), ("status", _status), ("place", _place), ("time", _time), ("actors", _who))
VALUE: dict[str, Callable[[Side], object]] = {
    "figures": lambda s: tuple(sorted(s.figures.items())), "status": lambda s: s.claim.status, "place": lambda s: s.where,
    "time": lambda s: (s.first, s.last, s.kind, s.claim.status), "actors": lambda s: (s.kind, s.who_countries)}
