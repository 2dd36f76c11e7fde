"""history: what each new report of an event changed, in the order of publication.

Rule: a value is a change where nobody gave it before, or where the same outlet gave another; a copy that repeats changes nothing.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from dateline.data import Entry, Head
from dateline.data.moment import moment
from dateline.views.differences import key, values

UNTOLD = ("type", "mode", "who", "to", "according to")  # these vary with the words, not with what happened


@dataclass(frozen=True, slots=True)
class Change:
    """A field's value before and after; before is "" where nobody had said anything of it."""

    field: str
    before: str
    after: str

    def to_dict(self) -> dict[str, Any]:
        """Give the JSON form."""
        return {"field": self.field, "before": self.before, "after": self.after}


@dataclass(frozen=True, slots=True)
class Step:
    """One report, its claims of the event, and what they changed."""

    report: Head
    claims: tuple[Entry, ...]
    changes: tuple[Change, ...]

    def to_dict(self) -> dict[str, Any]:
        """Give the JSON form."""
        return {"published": self.report.published, "report": self.report.id, "outlet": self.report.outlet, "version": self.report.version,
                "copy_of": self.report.copy_of, "claims": [e.claim.id for e in self.claims], "changes": [x.to_dict() for x in self.changes]}


def history(claims: Sequence[Entry]) -> tuple[Step, ...]:
    """Give one step a report, the earliest published first."""
    said: dict[str, list[tuple[Head, str]]] = {}
    steps: list[Step] = []
    for e in ordered(claims):
        if not steps or steps[-1].report.id != e.report.id:
            steps.append(Step(e.report, (), ()))
        last = steps[-1]
        told = ((k, _told(said.setdefault(k, []), e.report, k, v)) for k, v in values(e).items() if k not in UNTOLD)
        steps[-1] = Step(last.report, (*last.claims, e), (*last.changes, *(Change(k, *x) for k, x in told if x)))
    return tuple(steps)


def ordered(claims: Sequence[Entry]) -> list[Entry]:
    """Put claims into the order of publication; reports without a date come last."""
    return sorted(claims, key=lambda e: (moment(e.report.published), e.report.version, e.report.id, e.claim.span))


def _told(said: list[tuple[Head, str]], report: Head, field: str, value: str) -> tuple[str, str] | None:
    """Write down what a report says of a field; give the values before and after if it changes anything."""
    earlier = [(r, v) for r, v in said if r.id != report.id]
    own = [v for r, v in earlier if r.outlet == report.outlet]
    known = any(key(field, v) == key(field, value) for _, v in said)
    said.append((report, value))
    if own and key(field, own[-1]) != key(field, value):
        return own[-1], value
    return None if known else (earlier[-1][1] if earlier else "", value)
