"""places: where events are said to have happened, with counts, points, precision, first and last day.

Rule: a point that stands for a whole country is kept apart from towns and sites; a place without a point has none.
"""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from dateline.data import Filter, Place
from dateline.ledger import daily
from dateline.views import Row
from dateline.views.phrases import asked


@dataclass(frozen=True, slots=True)
class Spot:
    """One place of events. `claim` is one of the claims that have it."""

    place: Place
    events: int
    claims: int
    origins: int
    first: str | None
    last: str | None
    claim: str

    @property
    def whole(self) -> bool:
        """Tell whether it is a country and no spot in one."""
        return self.place.precision == "country"

    def to_dict(self) -> dict[str, Any]:
        """Give the JSON form."""
        p = self.place
        return {"name": p.name or p.text, "country": p.country, "lat": p.lat, "lon": p.lon, "geonameid": p.geonameid, "precision": p.precision,
                "events": self.events, "claims": self.claims, "origins": self.origins, "first": self.first, "last": self.last, "claim": self.claim}

    def row(self) -> Row:
        """Give flat cells."""
        p = self.place
        return {"place": p.name or p.text, "country": p.country, "precision": p.precision or "unknown", "lat": p.lat, "lon": p.lon,
                "events": self.events, "claims": self.claims, "origins": self.origins, "first": self.first, "last": self.last, "claim": self.claim}


@dataclass(frozen=True, slots=True)
class Places:
    """Places, those of most events first; whole countries after all others."""

    wanted: Filter
    spots: tuple[Spot, ...]
    total: int
    without: int

    @property
    def title(self) -> str:
        """Give the question."""
        return "Places of events" + asked(self.wanted)

    @property
    def notes(self) -> tuple[str, ...]:
        """Say how many there are, and what has no place or no exact one."""
        shown, whole = len(self.spots), sum(s.whole for s in self.spots)
        first = "no claim says where" if not shown else f"{shown:,} of {self.total:,} places; ask for more with --limit and --skip" if shown < self.total else f"{shown:,} places"
        blank = sum(s.place.lat is None for s in self.spots)
        return (first, *((f"{whole:,} stand for a whole country and come last: their points are no scene of anything",) if whole else ()),
                *((f"{blank:,} have no point that is known",) if blank else ()),
                *((f"{self.without:,} claims say no place",) if self.without else ()))

    def to_dict(self) -> dict[str, Any]:
        """Give the JSON form."""
        return {"filter": self.wanted.to_dict(), "total": self.total, "claims_without_place": self.without,
                "places": [s.to_dict() for s in self.spots if not s.whole], "countries": [s.to_dict() for s in self.spots if s.whole]}

    def items(self) -> list[dict[str, Any]]:
        """Give one object a place."""
        return [s.to_dict() for s in self.spots]

    def rows(self) -> list[Row]:
        """Give one row a place."""
        return [s.row() for s in self.spots]


def places(c: Connection, wanted: Filter, *, limit: int = 100, skip: int = 0) -> Places:
    """Give the places of the events that the filter means."""
    found, total, without = daily.places(c, wanted, limit=limit, skip=skip)
    spots = [Spot(e.claim.place, r.events, r.claims, r.origins, r.first, r.last, e.claim.id) for r, e in found if e.claim.place]
    return Places(wanted, tuple(sorted(spots, key=lambda s: s.whole)), total, without)
