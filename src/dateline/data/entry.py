"""Entry: a claim as the ledger keeps it, with the head of its report and the event it belongs to.

Rule: the claim is as read, but for what a person corrected; `corrected` says what.
"""

from dataclasses import dataclass
from typing import Any

from dateline.data.claim import Claim
from dateline.data.judgement import Correction


@dataclass(frozen=True, slots=True)
class Head:
    """A report without its text.

    id          "r:" and a hash of its content; given_id: what the input called it
    family      the publisher that owns the outlet; the outlet itself where none is known
    published   ISO date or datetime; None if unknown. added: UTC, when the ledger first had it
    version     1, 2, ... of the page at the same address; `newer` is the id of the version after it
    copy_of     the id of the earlier report of which this is a copy, "" if none
    origin      what counts as one independent voice: the first agency credited, else the family; a copy has its original's
    """

    id: str
    outlet: str = ""
    title: str = ""
    url: str = ""
    published: str | None = None
    published_from: str | None = None
    added: str = ""
    given_id: str = ""
    family: str = ""
    version: int = 1
    newer: str = ""
    copy_of: str = ""
    origin: str = ""
    language: str = ""
    model: str = ""

    def to_dict(self) -> dict[str, Any]:
        """Give the JSON form."""
        return {k: getattr(self, k) for k in self.__slots__}


@dataclass(frozen=True, slots=True)
class Entry:
    """One claim with its report's head, the id of its event ("e:..."), and corrections that stand."""

    claim: Claim
    report: Head
    event: str = ""
    corrected: tuple[Correction, ...] = ()

    def to_dict(self) -> dict[str, Any]:
        """Give the claim's JSON form with "report", "event" and "corrected" added."""
        return {**self.claim.to_dict(), "event": self.event, "report": self.report.to_dict(),
                "corrected": [c.to_dict() for c in self.corrected]}
