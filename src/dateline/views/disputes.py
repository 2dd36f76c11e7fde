"""disputes: events whose claims contradict each other, each field with its sides and who says which.

Rule: nobody is right here; the side that more independent origins give stands first, and copies add no voice.
"""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from dateline.data import Filter
from dateline.ledger.find import disputed, events_of
from dateline.views import Row
from dateline.views.differences import Difference, differences
from dateline.views.phrases import asked, part_of, people, said_by, spell, where
from dateline.views.timeline import Line


@dataclass(frozen=True, slots=True)
class Dispute:
    """One event and the fields in which its claims contradict."""

    line: Line
    differences: tuple[Difference, ...]

    def to_dict(self) -> dict[str, Any]:
        """Give the JSON form."""
        event = self.line.to_dict()
        return {**{k: event[k] for k in ("event", "start", "end", "grain", "reported", "status", "reports", "outlets", "origins")},
                "type": self.line.lead.claim.type, "words": self.line.lead.claim.quote, "differs": [d.to_dict() for d in self.differences]}

    def rows(self) -> list[Row]:
        """Give one row for each side of each field."""
        lead = self.line.lead.claim
        return [{"when": spell(*self.line.when), "type": lead.type, "mode": lead.mode, "who": people(lead.actors), "to": people(lead.recipients),
                 "where": where(lead), "field": d.field, "value": s.value, "according to": said_by(s.claims), "origins": s.origins,
                 "outlets": ", ".join(s.outlets), "claims": " ".join(e.claim.id for e in s.claims), "event": self.line.event}
                for d in self.differences for s in d.sides]


@dataclass(frozen=True, slots=True)
class Disputes:
    """Events in dispute, those with the most independent origins first."""

    wanted: Filter
    disputes: tuple[Dispute, ...]
    total: int

    @property
    def title(self) -> str:
        """Give the question."""
        return "Disputes" + asked(self.wanted)

    @property
    def notes(self) -> tuple[str, ...]:
        """Say how many there are."""
        return (part_of(len(self.disputes), self.total, "event whose claims contradict", "events whose claims contradict"),)

    def to_dict(self) -> dict[str, Any]:
        """Give the JSON form."""
        return {"filter": self.wanted.to_dict(), "total": self.total, "disputes": self.items()}

    def items(self) -> list[dict[str, Any]]:
        """Give one object an event."""
        return [d.to_dict() for d in self.disputes]

    def rows(self) -> list[Row]:
        """Give one row for each side of each field of each event."""
        return [r for d in self.disputes for r in d.rows()]


def disputes(c: Connection, wanted: Filter, *, limit: int = 50, skip: int = 0) -> Disputes:
    """Give the events in dispute that have a claim which the filter means; raise BadOption."""
    found, total = disputed(c, wanted, limit=limit, skip=skip)
    claims = events_of(c, [r.id for r in found])
    lines = (Line(r.id, tuple(claims.get(r.id, ())), tuple(r.differs.split())) for r in found)
    return Disputes(wanted, tuple(Dispute(x, differences(x.claims, x.differs)) for x in lines if x.claims), total)
