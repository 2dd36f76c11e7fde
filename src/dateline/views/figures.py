"""figures: each number of an event by kind: who gives it, in which report, and how it changed.

Rule: numbers stand as given with their words; none is averaged, and a copy's is marked as such.
"""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from dateline.data import Entry, Figure, Filter
from dateline.errors import UnknownId
from dateline.views import Row
from dateline.views.event import gathered
from dateline.views.history import history, ordered
from dateline.views.phrases import according_to, bounds, counted, number


@dataclass(frozen=True, slots=True)
class Given:
    """One figure, the claim that gives it, whether its report is an earlier version, and the value that it changed."""

    figure: Figure
    entry: Entry
    earlier: bool = False
    before: str = ""
    original: str = ""  # the outlet of which its report is a copy

    def to_dict(self) -> dict[str, Any]:
        """Give the JSON form."""
        return {**self.figure.to_dict(), "according_to": according_to(self.entry), "outlet": self.entry.report.outlet,
                "published": self.entry.report.published, "before": self.before, "copy_of": self.entry.report.copy_of,
                "earlier_version": self.earlier, "origin": self.entry.report.origin, "report": self.entry.report.id, "claim": self.entry.claim.id}

    def row(self) -> Row:
        """Give flat cells."""
        f, r = self.figure, self.entry.report
        return {"what": f.what, "number": bounds(f), "low": f.low, "high": f.high, "words": f.text, "according to": according_to(self.entry),
                "outlet": r.outlet, "published": r.published, "before": self.before, "copy of": self.original or r.copy_of,
                "version": "earlier" if self.earlier else "", "origin": r.origin, "report": r.id, "claim": self.entry.claim.id}


@dataclass(frozen=True, slots=True)
class Kind:
    """All figures of one kind, in the order of publication."""

    what: str
    given: tuple[Given, ...]

    @property
    def span(self) -> str:
        """Say from where to where the standing figures go, and from how many origins they come."""
        now = [g for g in self.given if not g.earlier]
        low = min((x for g in now for x in (g.figure.low, g.figure.high) if x is not None), default=None)
        high = max((x for g in now for x in (g.figure.low, g.figure.high) if x is not None), default=None)
        open_ = any(g.figure.high is None and g.figure.low is not None for g in now)
        said = "no number said" if low is None else (number(low) if low == high else f"{number(low)} to {number(high)}")
        origins = len({g.entry.report.origin for g in now})
        return f"{said}{' or more' if open_ and low == high else ''} · {counted(origins, 'independent origin')}"

    def to_dict(self) -> dict[str, Any]:
        """Give the JSON form."""
        return {"what": self.what, "span": self.span, "figures": [g.to_dict() for g in self.given]}


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures of one event by kind, the kind that most claims give first."""

    event: str
    headline: str
    kinds: tuple[Kind, ...]

    @property
    def title(self) -> str:
        """Give the question."""
        return f"Figures of {self.event}: {self.headline}"

    @property
    def counts(self) -> tuple[str, ...]:
        """Give from where to where each kind goes, and on how many voices."""
        return tuple(f"{k.what}: {k.span}" for k in self.kinds)

    @property
    def notes(self) -> tuple[str, ...]:
        """Say that there is none, or how many are repeated."""
        if not self.kinds:
            return ("no claim of this event gives a figure",)
        copies = sum(1 for k in self.kinds for g in k.given if g.entry.report.copy_of)
        return (f"{counted(copies, 'figure')} from copies: no voice of its own",) if copies else ()

    def to_dict(self) -> dict[str, Any]:
        """Give the JSON form."""
        return {"event": self.event, "kinds": self.items()}

    def items(self) -> list[dict[str, Any]]:
        """Give one object a kind."""
        return [k.to_dict() for k in self.kinds]

    def rows(self) -> list[Row]:
        """Give one row a figure."""
        return [g.row() for k in self.kinds for g in k.given]


def figures(c: Connection, wanted: Filter, *, event: str) -> Figures:
    """Give the figures of the event of this claim or event; raise UnknownId."""
    found = gathered(c, event)
    if found is None:
        raise UnknownId("figures", event, "claim or event")
    claims = ordered((*found.claims, *found.older))
    before = {(e.claim.id, x.field): x.before for step in history(claims) for e in step.claims for x in step.changes if x.before}
    older = {e.claim.id for e in found.older}
    given = [Given(f, e, e.claim.id in older, _before(before.get((e.claim.id, f.what), ""), f), found.original(e)) for e in claims for f in e.claim.figures]
    names = dict.fromkeys(g.figure.what for g in given)
    kinds = [Kind(what, tuple(g for g in given if g.figure.what == what)) for what in names]
    return Figures(found.event, found.headline, tuple(sorted(kinds, key=lambda k: -len({g.entry.claim.id for g in k.given}))))


def _before(value: str, f: Figure) -> str:
    """Give the value that a figure changed; "" where one of several of its kind says the same as before."""
    return "" if value == bounds(f) else value
