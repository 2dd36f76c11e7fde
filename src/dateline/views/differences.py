"""differences: in which fields the claims of one event differ, with the values side by side and who gives which.

Rule: a claim that says nothing of a field takes no side; numbers are shown as given, never averaged.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import inf
from typing import Any

from dateline.data import Entry
from dateline.data.moment import moment
from dateline.views.phrases import bounds, listed, people, said_by, when, where

# What `merge.differs` calls a field -> what it is called in `values`. Figures are told apart by kind.
NAMES = {"time": "when", "day": "when", "date": "when", "place": "where", "actors": "who", "recipients": "to", "source": "according to"}
FIGURES = "figures"


@dataclass(frozen=True, slots=True)
class Side:
    """One value of a field, and the claims that give it."""

    value: str
    claims: tuple[Entry, ...]

    @property
    def origins(self) -> int:
        """Count the independent origins that give it."""
        return len({e.report.origin for e in self.claims})

    @property
    def outlets(self) -> list[str]:
        """Give the outlets that give it."""
        return listed(e.report.outlet or "outlet unknown" for e in self.claims)

    def to_dict(self) -> dict[str, Any]:
        """Give the JSON form."""
        return {"value": self.value, "according_to": said_by(self.claims), "origins": self.origins, "outlets": self.outlets,
                "claims": [e.claim.id for e in self.claims]}


@dataclass(frozen=True, slots=True)
class Difference:
    """One field and its sides: those with the most independent origins first, then the earliest."""

    field: str
    sides: tuple[Side, ...]

    def to_dict(self) -> dict[str, Any]:
        """Give the JSON form."""
        return {"field": self.field, "sides": [s.to_dict() for s in self.sides]}


def values(e: Entry) -> dict[str, str]:
    """Give what a claim says, by field and, for figures, by kind; without what it does not say."""
    c = e.claim
    out = {"status": c.status, "when": when(c), "where": where(c), "type": c.type, "mode": c.mode, "who": people(c.actors),
           "to": people(c.recipients), "according to": c.source.name or c.source.text}
    for what in dict.fromkeys(f.what for f in c.figures):
        out[what] = "; ".join(bounds(f) for f in c.figures if f.what == what)
    return {k: v for k, v in out.items() if v}


def key(field: str, value: str) -> str:
    """Give what makes two values of a field one: an hour is the same in every time zone.

    >>> key("when", "2025-06-02 13:00+03:00") == key("when", "2025-06-02 11:00+01:00")
    True
    """
    return moment(value) if field == "when" else value.casefold()


def differences(claims: Sequence[Entry], fields: Sequence[str]) -> tuple[Difference, ...]:
    """Lay the values of these fields side by side; a field with one value only is left out."""
    given = [(e, values(e)) for e in claims]
    names = dict.fromkeys(n for field in fields for n in _named(field, claims))
    found = (Difference(n, _sides(n, [(e, v[n]) for e, v in given if n in v])) for n in names)
    return tuple(d for d in found if len(d.sides) > 1)


def _named(field: str, claims: Sequence[Entry]) -> Sequence[str]:
    """Give the keys of `values` under which a field stands: for figures the kinds that contradict, all kinds where none does."""
    if field != FIGURES:
        return [NAMES.get(field, field)]
    kinds = list(dict.fromkeys(f.what for e in claims for f in e.claim.figures))
    return [k for k in kinds if excluded(k, claims)] or kinds


def excluded(what: str, claims: Sequence[Entry]) -> bool:
    """Tell whether the bounds that two claims give for a kind of figure exclude each other."""
    given = [[f for f in e.claim.figures if f.what == what] for e in claims]
    lows = [min(-inf if f.low is None else f.low for f in found) for found in given if found]
    highs = [max(inf if f.high is None else f.high for f in found) for found in given if found]
    return max(lows, default=-inf) > min(highs, default=inf)


def _sides(field: str, given: Sequence[tuple[Entry, str]]) -> tuple[Side, ...]:
    found: dict[str, list[tuple[Entry, str]]] = {}
    for e, value in given:
        found.setdefault(key(field, value), []).append((e, value))
    sides = [Side(some[0][1], tuple(e for e, _ in some)) for some in found.values()]
    return tuple(sorted(sides, key=lambda s: (-s.origins, min(moment(e.report.published) for e in s.claims), s.value)))
