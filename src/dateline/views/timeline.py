"""timeline: events in the order of their time, each with who says so and how sure.

Rule: an event is dated by its claims, never by its reports; those without a time come last and are said to be so.
"""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from dateline.data import Entry, Filter
from dateline.data.moment import moment
from dateline.ledger.find import counted, events_matching, events_of
from dateline.views import Row
from dateline.views.phrases import asked, listed, part_of, people, said_by, spell, where

Facet = tuple[tuple[str, int, int], ...]  # value, claims, events


@dataclass(frozen=True, slots=True)
class Line:
    """One event: the claim that stands for it, and all that are joined with it."""

    event: str
    claims: tuple[Entry, ...]
    differs: tuple[str, ...] = ()

    @property
    def lead(self) -> Entry:
        """Give the claim that stands for the event: the most confident of those that say when and where."""
        return max(self.claims, key=lambda e: (e.claim.time is not None, e.claim.place is not None, e.claim.confidence, e.claim.id))

    @property
    def when(self) -> tuple[str | None, str | None, str]:
        """Give first and last day as most independent origins have it, then most claims, and the grain."""
        found = [(e.claim.time, e.report.origin) for e in self.claims if e.claim.time and e.claim.time.start]
        times = [(t.start, t.end or t.start, t.grain) for t, _ in found]
        voices = {time: {origin for other, (_, origin) in zip(times, found, strict=True) if other == time} for time in times}
        return max(sorted(voices), key=lambda x: (len(voices[x]), times.count(x))) if times else (None, None, "")

    @property
    def reported(self) -> str | None:
        """Give when the first report was published."""
        return min((e.report.published for e in self.claims), key=moment)

    @property
    def origins(self) -> int:
        """Count the independent origins."""
        return len({e.report.origin for e in self.claims})

    def to_dict(self) -> dict[str, Any]:
        """Give the JSON form."""
        start, end, grain = self.when
        return {"event": self.event, "start": start, "end": end, "grain": grain, "reported": self.reported, "differs": list(self.differs),
                "status": listed(e.claim.status for e in self.claims), "reports": len({e.report.id for e in self.claims}),
                "outlets": sorted({e.report.outlet for e in self.claims}), "origins": self.origins,
                "lead": self.lead.claim.id, "claims": [e.to_dict() for e in self.claims]}

    def row(self) -> Row:
        """Give flat cells."""
        lead = self.lead.claim
        return {"when": spell(*self.when), "reported": self.reported, "type": lead.type, "mode": lead.mode,
                "status": ", ".join(listed(e.claim.status for e in self.claims)), "who": people(lead.actors), "to": people(lead.recipients),
                "where": where(lead), "about": lead.topic, "according to": said_by(self.claims), "differs": ", ".join(self.differs),
                "claims": len(self.claims), "outlets": len({e.report.outlet for e in self.claims}), "origins": self.origins,
                "words": lead.quote, "event": self.event}


@dataclass(frozen=True, slots=True)
class Timeline:
    """Events in order, and how many there are of each type and status."""

    wanted: Filter
    lines: tuple[Line, ...]
    total: int
    undated: int
    types: Facet = ()
    statuses: Facet = ()

    @property
    def title(self) -> str:
        """Give the question."""
        return "Timeline" + asked(self.wanted)

    @property
    def counts(self) -> tuple[str, ...]:
        """Give the counts that stand before the events."""
        if not self.total:
            return ()
        named = (("type", self.types), ("status", self.statuses))
        return tuple(f"events/claims by {name}: " + " · ".join(f"{v} {events:,}/{n:,}" for v, n, events in found) for name, found in named)

    @property
    def notes(self) -> tuple[str, ...]:
        """Say what is not shown."""
        more = (part_of(len(self.lines), self.total, "event"),)
        if self.wanted.since or self.wanted.until:
            return (*more, "events without a time of their own are left out where days are asked for")
        return (*more, f"{self.undated:,} of the events have no time of their own and come last") if self.undated else more

    def to_dict(self) -> dict[str, Any]:
        """Give the JSON form."""
        facets = {name: [{"value": v, "claims": n, "events": events} for v, n, events in found]
                  for name, found in (("type", self.types), ("status", self.statuses))}
        return {"filter": self.wanted.to_dict(), "total": self.total, "undated": self.undated, "facets": facets, "events": self.items()}

    def items(self) -> list[dict[str, Any]]:
        """Give one object an event."""
        return [x.to_dict() for x in self.lines]

    def rows(self) -> list[Row]:
        """Give one row an event."""
        return [x.row() for x in self.lines]


def timeline(c: Connection, wanted: Filter, *, limit: int = 100, skip: int = 0) -> Timeline:
    """Give the events that have a claim which the filter means, with all their claims; raise BadOption."""
    found, total, undated = events_matching(c, wanted, limit=limit, skip=skip)
    claims = events_of(c, [r.id for r in found])
    lines = tuple(Line(r.id, tuple(claims.get(r.id, ())), tuple(r.differs.split())) for r in found if claims.get(r.id))
    return Timeline(wanted, lines, total, undated, tuple(counted(c, wanted, "type")), tuple(counted(c, wanted, "status")))
