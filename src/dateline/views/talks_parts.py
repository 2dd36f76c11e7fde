"""talks_parts: what a negotiation board is made of: processes, rounds, delegations, proposals, positions, steps.

Rule: whatever is shown carries the claims that say it; a part that no claim shows is not made.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from dateline.data import Entry, Time
from dateline.lookup.countries import name_of
from dateline.views.meetings import Turn, apart, clock, history, places, standing, times

ARMED = "/armed"  # the side of a country's armed groups, where they face its government
FOR = ("agreed", "accepts", "supports", "carries it out", "declares it")  # to ask and to offer is neither
AGAINST = ("rejects", "does not accept", "no agreement", "breaks it off")


def side_name(side: str) -> str:
    """Give a side as people say it.

    >>> side_name("UKR"), side_name("COL/armed")
    ('Ukraine', 'armed groups (Colombia)')
    """
    code = side.removesuffix(ARMED)
    name = name_of(code) or code
    return f"armed groups ({name})" if side.endswith(ARMED) else name


def ids(found: Iterable[Entry]) -> list[str]:
    """Give the ids of claims."""
    return [e.claim.id for e in found]


@dataclass(frozen=True, slots=True)
class Said:
    """Something shown, and the claims that say it; where words outside claims say it: the report and the words."""

    text: str
    claims: tuple[Entry, ...] = ()
    report: str = ""
    words: str = ""

    def to_dict(self) -> dict[str, Any]:
        """Give the JSON form."""
        more = {"report": self.report, "words": self.words} if self.report else {}
        return {"text": self.text, "claims": ids(self.claims), **more}


@dataclass(frozen=True, slots=True)
class Delegation:
    """Who comes for one side: names with the claims that have them, and who leads it."""

    side: str
    members: tuple[Said, ...] = ()
    heads: tuple[Said, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """Give the JSON form."""
        return {"side": self.side, "name": side_name(self.side), "heads": [x.to_dict() for x in self.heads],
                "members": [x.to_dict() for x in self.members]}


@dataclass(frozen=True, slots=True)
class Round:
    """One meeting of the parties.

    undated   those of its claims that are placed here only by the day of their report
    arrivals  claims that one side comes to it; they say nothing of whether it was held
    """

    claims: tuple[Entry, ...]
    start: str
    end: str
    undated: tuple[Entry, ...] = ()
    arrivals: tuple[Entry, ...] = ()
    label: str = ""
    delegations: tuple[Delegation, ...] = ()
    chairs: tuple[Said, ...] = ()
    outcome: tuple[Said, ...] = ()

    @property
    def turns(self) -> tuple[Turn, ...]:
        """Give its states in the order of the reports."""
        return history(self.claims)

    @property
    def state(self) -> str:
        """Give its state after all that was reported."""
        return standing(self.turns)

    @property
    def when(self) -> list[Said]:
        """Give the times that claims have for it."""
        by = {e.claim.id: e for e in self.claims}
        core = Time("", None, self.start or None, self.end or None)
        return [Said(clock(x), tuple(by[i] for i in found)) for x, found in sorted(times(self.claims), key=lambda t: apart(core, t[0]))]

    @property
    def venues(self) -> list[Said]:
        """Give the places that claims have for it."""
        by = {e.claim.id: e for e in self.claims}
        return [Said(x.name or x.text, tuple(by[i] for i in found)) for x, found in places(self.claims)]

    def to_dict(self) -> dict[str, Any]:
        """Give the JSON form."""
        return {"start": self.start or None, "end": self.end or None, "label": self.label, "status": self.state,
                "history": [x.to_dict() for x in self.turns], "times": [x.to_dict() for x in self.when],
                "venues": [x.to_dict() for x in self.venues], "chairs": [x.to_dict() for x in self.chairs],
                "delegations": [x.to_dict() for x in self.delegations], "outcome": [x.to_dict() for x in self.outcome],
                "events": sorted({e.event for e in self.claims}), "claims": ids(self.claims), "arrivals": ids(self.arrivals),
                "placed_by_day_of_report": ids(self.undated)}


@dataclass(frozen=True, slots=True)
class Position:
    """What a side makes of a proposal from one day on, until its next position."""

    side: str
    stance: str
    day: str
    claims: tuple[Entry, ...]
    conditions: bool = False

    @property
    def sign(self) -> int:
        """Give 1 for, -1 against, 0 open."""
        return 1 if self.stance in FOR else -1 if self.stance in AGAINST else 0

    @property
    def text(self) -> str:
        """Give stance and day in words."""
        return f"{self.stance}{' on conditions' if self.conditions else ''} ({self.day})"

    def to_dict(self) -> dict[str, Any]:
        """Give the JSON form."""
        return {"side": self.side, "stance": self.stance, "day": self.day, "conditions": self.conditions, "claims": ids(self.claims)}


@dataclass(frozen=True, slots=True)
class Proposal:
    """What is proposed, by whom first, and every side's positions in the order of time."""

    what: str
    positions: tuple[Position, ...]

    @property
    def first(self) -> Position | None:
        """Give the earliest position that puts it forward."""
        return next((p for p in self.positions if p.stance in ("proposes", "offers", "hands it over", "asks for it")), None)

    def of(self, side: str) -> tuple[Position, ...]:
        """Give one side's positions."""
        return tuple(p for p in self.positions if p.side == side)

    def changed(self, side: str) -> bool:
        """Tell whether a side went from for to against, or back."""
        signs = [p.sign for p in self.of(side) if p.sign]
        return len(set(signs)) > 1

    def to_dict(self, parties: Sequence[str] = ()) -> dict[str, Any]:
        """Give the JSON form; parties without a position are silent."""
        sides = dict.fromkeys((*parties, *(p.side for p in self.positions)))
        return {"what": self.what, "first": self.first.to_dict() if self.first else None,
                "positions": [{"side": s, "name": side_name(s), "party": s in parties, "now": self.of(s)[-1].stance if self.of(s) else "silent",
                               "changed": self.changed(s), "over_time": [p.to_dict() for p in self.of(s)]} for s in sides]}


@dataclass(frozen=True, slots=True)
class Steps:
    """What lies between two rounds: how many events of each type, and those that most origins report."""

    since: str
    until: str
    counts: tuple[tuple[str, int], ...]
    events: tuple[tuple[Entry, ...], ...]

    def to_dict(self) -> dict[str, Any]:
        """Give the JSON form."""
        return {"since": self.since, "until": self.until, "counts": dict(self.counts),
                "events": [{"event": g[0].event, "type": g[0].claim.type, "words": g[0].claim.quote, "claims": ids(g)} for g in self.events]}


@dataclass(frozen=True, slots=True)
class Process:
    """One negotiation: two parties over a stretch of time. `steps` has one more part than the dated rounds: before, between, after."""

    id: str
    parties: tuple[str, str]
    others: tuple[Said, ...]
    topics: tuple[str, ...]
    rounds: tuple[Round, ...]
    proposals: tuple[Proposal, ...]
    steps: tuple[Steps, ...]
    why: str
    armed: tuple[tuple[str, str], ...] = ()

    @property
    def name(self) -> str:
        """Give the parties as people say them."""
        return " – ".join(map(self.called, self.parties))

    def called(self, side: str) -> str:
        """Give a side's name, and the armed group that speaks for it."""
        group = dict(self.armed).get(side, "")
        return f"{side_name(side.removesuffix(ARMED))} ({group})" if group else side_name(side)

    @property
    def claims(self) -> list[Entry]:
        """Give the claims of its rounds and proposals, each once."""
        found = [*(e for r in self.rounds for e in r.claims), *(e for p in self.proposals for x in p.positions for e in x.claims)]
        return list({e.claim.id: e for e in found}.values())

    @property
    def brief(self) -> bool:
        """Tell whether there is too little for a board: one meeting and nothing proposed."""
        return len(self.rounds) < 2 and not self.proposals

    def to_dict(self) -> dict[str, Any]:
        """Give the JSON form."""
        return {"process": self.id, "name": self.name, "parties": [{"side": s, "name": side_name(s)} for s in self.parties],
                "others": [x.to_dict() for x in self.others], "topics": list(self.topics), "brief": self.brief, "why": self.why,
                "rounds": [x.to_dict() for x in self.rounds], "proposals": [x.to_dict(self.parties) for x in self.proposals],
                "steps": [x.to_dict() for x in self.steps], "claims": len(self.claims),
                "outlets": sorted({e.report.outlet for e in self.claims}), "origins": len({e.report.origin for e in self.claims})}
