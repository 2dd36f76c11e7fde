"""Judgement and Correction: what somebody, a person or the machine, said of what was read.

Rule: nothing here is ever changed or deleted; what no longer holds is withdrawn, and a person outranks the machine.
"""

import hashlib
import json
from dataclasses import dataclass
from typing import Any

MACHINE = "machine"


@dataclass(frozen=True, slots=True)
class Reason:
    """One feature of a comparison: its name, its share of the logit, and the two values compared, in words."""

    name: str
    weight: float
    one: str = ""
    other: str = ""

    def to_dict(self) -> dict[str, Any]:
        """Give the JSON form."""
        return {"name": self.name, "weight": round(self.weight, 3), "one": self.one, "other": self.other}


@dataclass(frozen=True, slots=True)
class Judgement:
    """Two claims are, or are not, about the same event; or two reports are, or are not, the same copy.

    about   "event" (ids of claims) or "copy" (ids of reports; `one` is the copy, `other` the earlier report)
    by      "machine", or the name of a person
    score   probability that they are the same, 0..1; None where a person says so
    made    UTC, ISO 8601; withdrawn: when it stopped to hold, None while it stands
    """

    about: str
    one: str
    other: str
    same: bool
    by: str = MACHINE
    score: float | None = None
    reasons: tuple[Reason, ...] = ()
    note: str = ""
    made: str = ""
    withdrawn: str | None = None

    @property
    def id(self) -> str:
        """Give "j:" and a hash of what is judged, by whom and when a person did; the machine's has no time in it."""
        pair = (self.one, self.other) if self.about == "copy" else tuple(sorted((self.one, self.other)))
        when = "" if self.by == MACHINE else self.made
        key = "\x1f".join((self.about, *pair, str(self.same), self.by, when))
        return "j:" + hashlib.sha256(key.encode()).hexdigest()[:16]

    def to_dict(self) -> dict[str, Any]:
        """Give the JSON form."""
        return {"id": self.id, "about": self.about, "one": self.one, "other": self.other, "same": self.same,
                "by": self.by, "score": self.score, "reasons": [r.to_dict() for r in self.reasons],
                "note": self.note, "made": self.made, "withdrawn": self.withdrawn}


@dataclass(frozen=True, slots=True)
class Correction:
    """A person's value for one field of a claim, with the reason.

    It is tied to the report's words (`report`, `at`: the trigger's span) and so outlives a reading by a newer model.
    field   a key of the claim's JSON form ("status", "type", "time", "actors", ...), or "reject": no claim at all
    value   the field's JSON form
    """

    report: str
    at: tuple[int, int]
    field: str
    value: Any
    reason: str
    by: str
    made: str = ""
    withdrawn: str | None = None

    @property
    def id(self) -> str:
        """Give "x:" and a hash of the words, the field, the value, by whom and when."""
        key = "\x1f".join((self.report, str(self.at), self.field, json.dumps(self.value, sort_keys=True), self.by, self.made))
        return "x:" + hashlib.sha256(key.encode()).hexdigest()[:16]

    def to_dict(self) -> dict[str, Any]:
        """Give the JSON form."""
        return {"id": self.id, "report": self.report, "at": list(self.at), "field": self.field, "value": self.value,
                "reason": self.reason, "by": self.by, "made": self.made, "withdrawn": self.withdrawn}
