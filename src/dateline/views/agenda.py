"""agenda: meetings ahead, or past ones that no report says took place: when, where, who comes, what became of the plan, who says so.

Rule: a plan is shown as reported; a time or place that another report contradicts is marked, and none is chosen silently.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from dateline.data import Entry, Filter
from dateline.ledger.find import events_of
from dateline.ledger.meetings import ahead, last_day, undated
from dateline.views import Row
from dateline.views.meetings import (
    Turn,
    apart,
    clock,
    coming,
    days,
    history,
    people,
    places,
    standing,
    times,
    told,
    within,
)
from dateline.views.phrases import asked, listed

TYPES = ("CONSULT", "COOPERATE", "SUPPORT", "AGREE", "CONCEDE", "RETREAT")
DONE = ("held", "ongoing", "disputed", "cancelled")


@dataclass(frozen=True, slots=True)
class Meeting:
    """One event that is or was planned, with all its claims in the order of the reports."""

    event: str
    claims: tuple[Entry, ...]

    @property
    def turns(self) -> tuple[Turn, ...]:
        """Give its states in the order of the reports."""
        return history(self.claims)

    @property
    def contradicted(self) -> tuple[str, ...]:
        """Name what reports contradict each other in: "time", "place"."""
        when, where = times(self.claims), places(self.claims)
        clash = ["time"] if any(apart(when[0][0], x) for x, _ in when[1:]) else []
        return (*clash, *(["place"] if any(not within(where[0][0], x) for x, _ in where[1:]) else []))

    @property
    def lead(self) -> Entry:
        """Give the claim whose words stand for the meeting: of the last state, the one that says most of when, where and who."""
        last = [e for e in told(self.claims) if e.claim.id == self.turns[-1].claim] or list(self.claims)
        same = [e for e in self.claims if e.claim.status == last[0].claim.status] or last
        return max(same, key=lambda e: (e.claim.time is not None, e.claim.place is not None, len(e.claim.actors), e.claim.confidence, e.claim.id))

    def to_dict(self) -> dict[str, Any]:
        """Give the JSON form."""
        return {"event": self.event, "status": standing(self.turns), "history": [x.to_dict() for x in self.turns],
                "times": [{**x.to_dict(), "shown": clock(x), "claims": list(ids)} for x, ids in times(self.claims)],
                "places": [{**x.to_dict(), "claims": list(ids)} for x, ids in places(self.claims)],
                "contradicted": list(self.contradicted), "coming": people(self.claims), "type": self.lead.claim.type,
                "outlets": sorted({e.report.outlet for e in self.claims}), "origins": len({e.report.origin for e in self.claims}),
                "words": self.lead.claim.quote, "lead": self.lead.claim.id, "claims": [e.to_dict() for e in self.claims]}

    def row(self) -> Row:
        """Give flat cells."""
        return {"when": _marked([clock(x) for x, _ in times(self.claims)], clash="time" in self.contradicted),
                "status": standing(self.turns), "who": coming(self.claims),
                "where": _marked([x.name or x.text for x, _ in places(self.claims)], clash="place" in self.contradicted),
                "history": history_of(self.turns), "according to": sayers(self.claims), "words": self.lead.claim.quote,
                "topic": next((e.claim.topic for e in self.claims if e.claim.topic), ""), "reports": len({e.report.id for e in self.claims}),
                "outlets": len({e.report.outlet for e in self.claims}), "origins": len({e.report.origin for e in self.claims}),
                "type": self.lead.claim.type, "claim": self.lead.claim.id, "event": self.event}


def _marked(values: Sequence[str], *, clash: bool) -> str:
    unique = list(dict.fromkeys(values))
    return " ≠ ".join(unique) if clash else unique[0] if unique else ""


def history_of(turns: Sequence[Turn]) -> str:
    """Write states one after the other, each with the day of the report that brought it."""
    return " → ".join(f"{x.state} ({x.day or 'day of report unknown'})" for x in turns)


def sayers(found: Sequence[Entry]) -> str:
    """Write who says so, and where the source is not the outlet, who published it."""
    return ", ".join(listed(f"{s} ({e.report.outlet})" if (s := e.claim.source.name or e.claim.source.text) and e.report.outlet
                            else s or e.report.outlet or "an outlet without a name" for e in found))


@dataclass(frozen=True, slots=True)
class Agenda:
    """Meetings by time."""

    wanted: Filter
    day: str
    past: bool
    meetings: tuple[Meeting, ...]
    total: int
    undated: int
    newest: str

    @property
    def title(self) -> str:
        """Give the question."""
        what = f"Planned before {self.day}, and no report says it took place" if self.past else f"Agenda from {self.day}"
        return what + asked(self.wanted)

    @property
    def notes(self) -> tuple[str, ...]:
        """Say how many there are, and what has no day."""
        shown = len(self.meetings)
        first = f"{shown:,} of {self.total:,} planned events; ask for more with --limit" if shown < self.total and not self.past else f"{shown:,} planned event{'s' * (shown != 1)}"
        if not shown:
            first = "no report leaves a plan open before this day" if self.past else "no report speaks of anything planned on or after this day"
            first += f"; the newest report is of {self.newest}" if self.newest else ""
        return (first, *((f"{self.undated:,} more are planned without a day that could be read",) if self.undated else ()))

    def to_dict(self) -> dict[str, Any]:
        """Give the JSON form."""
        return {"filter": self.wanted.to_dict(), "day": self.day, "past": self.past, "total": self.total, "undated": self.undated,
                "newest_report": self.newest or None, "meetings": self.items()}

    def items(self) -> list[dict[str, Any]]:
        """Give one object a meeting."""
        return [x.to_dict() for x in self.meetings]

    def rows(self) -> list[Row]:
        """Give one row a meeting."""
        return [x.row() for x in self.meetings]


def agenda(c: Connection, wanted: Filter, *, day: str, past: bool = False, limit: int = 50) -> Agenda:
    """Give what is planned on or after a day; with `past`, what was planned before it and is never reported as held or called off."""
    types = wanted.type or TYPES
    names, total = ahead(c, wanted, types, day, limit=limit, past=past)
    claims = events_of(c, names)
    found = [Meeting(n, tuple(told(claims[n]))) for n in names if claims.get(n)]
    kept = [m for m in found if not past or (standing(m.turns) not in DONE and _before(m, day))]
    return Agenda(wanted, day, past, tuple(kept), total, undated(c, wanted, types), last_day(c))


def _before(meeting: Meeting, day: str) -> bool:
    """Tell whether no claim of the meeting gives a day on or after this one: a meeting put off is still ahead."""
    return all(d[1] < day for x, _ in times(meeting.claims) if (d := days(x)))
