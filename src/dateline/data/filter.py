"""Filter: what all views can be narrowed by; every field that is set must hold.

Rule: one meaning in every view, in every command and on every page.
"""

from dataclasses import dataclass, fields
from typing import Any


@dataclass(frozen=True, slots=True)
class Filter:
    """Which claims are meant. "" and () and None narrow nothing.

    actor       words that an actor's or recipient's name or text contains
    country     alpha-3 code of an actor, recipient or source
    type        PLOVER types, any of them; status: likewise
    place       words that the place's name contains, or an alpha-3 code of its country
    since, until  days "YYYY-MM-DD", both included; the claim's time interval shares a day with them. Claims without
                a time are left out where one of them is set.
    outlet      words that the outlet's name contains; source: words that the source's name or text contains
    text        words to be found in the quote, the names or the topic (full-text search)
    independent at least so many independent origins report the event
    event       the id of an event; report: the id of a report
    """

    actor: str = ""
    country: str = ""
    type: tuple[str, ...] = ()
    status: tuple[str, ...] = ()
    place: str = ""
    since: str = ""
    until: str = ""
    outlet: str = ""
    source: str = ""
    text: str = ""
    independent: int = 0
    event: str = ""
    report: str = ""

    def to_dict(self) -> dict[str, Any]:
        """Give what is set, for messages and addresses."""
        return {f.name: getattr(self, f.name) for f in fields(self) if getattr(self, f.name)}
