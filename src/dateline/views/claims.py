"""claims: a flat list of claims, each with who says so, how sure, and in which report.

Rule: one row a claim, nothing joined; an event's id stands beside each.
"""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from dateline.data import Entry, Filter
from dateline.errors import BadOption
from dateline.ledger.find import ORDERS, count, find
from dateline.views import Row
from dateline.views.phrases import asked, doubt, figures, part_of, people, when, where


@dataclass(frozen=True, slots=True)
class Claims:
    """Claims in order."""

    wanted: Filter
    entries: tuple[Entry, ...]
    total: int

    @property
    def title(self) -> str:
        """Give the question."""
        return "Claims" + asked(self.wanted)

    @property
    def notes(self) -> tuple[str, ...]:
        """Say how many there are, and what days leave out."""
        days = ("claims without a time of their own are left out where days are asked for",) if self.wanted.since or self.wanted.until else ()
        return (part_of(len(self.entries), self.total, "claim"), *days)

    def to_dict(self) -> dict[str, Any]:
        """Give the JSON form."""
        return {"filter": self.wanted.to_dict(), "total": self.total, "claims": self.items()}

    def items(self) -> list[dict[str, Any]]:
        """Give one object a claim."""
        return [e.to_dict() for e in self.entries]

    def rows(self) -> list[Row]:
        """Give one row a claim."""
        return [claim_row(e) for e in self.entries]


def claim_row(e: Entry) -> Row:
    """Give a claim as flat cells."""
    c, r = e.claim, e.report
    via = [x for x in reversed(c.chain) if x not in (c.source.text, r.outlet)]
    return {"when": when(c), "type": c.type, "mode": c.mode, "status": c.status, "confidence": round(c.confidence, 2), "who": people(c.actors),
            "to": people(c.recipients), "where": where(c), "figures": figures(c), "about": c.topic, "according to": c.source.name or c.source.text,
            "cue": c.source.cue, "via": ", ".join(via), "doubt": doubt(c), "outlet": r.outlet, "published": r.published, "origin": r.origin,
            "copy of": r.copy_of, "corrected": ", ".join(dict.fromkeys(x.field for x in e.corrected)), "words": c.quote, "title": r.title,
            "url": r.url, "report": r.id, "event": e.event, "claim": c.id}


def claims(c: Connection, wanted: Filter, *, order: str = "time", limit: int = 100, skip: int = 0) -> Claims:
    """Give the claims that the filter means, in one of ledger.find.ORDERS; raise BadOption."""
    if order not in ORDERS:
        raise BadOption(f"--order: no order {order!r}; the orders are {', '.join(ORDERS)}")
    return Claims(wanted, tuple(find(c, wanted, order=order, limit=limit, offset=skip)), count(c, wanted))
