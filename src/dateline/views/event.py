"""event: all claims of one event side by side, where they differ, what changed since, and what holds them together.

Rule: an event is what standing judgements join; earlier versions and copies are shown as such and are no voices of their own.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from dateline.data import MACHINE, Entry, Filter, Head, Judgement
from dateline.data.moment import moment
from dateline.errors import UnknownId
from dateline.ledger.events import members
from dateline.ledger.find import differing, events_of
from dateline.ledger.judge import about
from dateline.ledger.store import heads
from dateline.views import Row
from dateline.views.claims import claim_row
from dateline.views.differences import Difference, differences
from dateline.views.history import Step, history, ordered
from dateline.views.phrases import counted, spell, where
from dateline.views.timeline import Line


@dataclass(frozen=True, slots=True)
class Event:
    """One event.

    claims      those that stand, in the order of publication; older: those of earlier versions of a page
    differs     the fields in which claims contradict; steps: what each report changed
    judgements  those between these claims that stand, persons' first; apart: "not the same" with claims of other events
    originals   the reports of which some of these are copies
    """

    event: str
    claims: tuple[Entry, ...]
    older: tuple[Entry, ...] = ()
    differs: tuple[Difference, ...] = ()
    steps: tuple[Step, ...] = ()
    judgements: tuple[Judgement, ...] = ()
    apart: tuple[Judgement, ...] = ()
    originals: tuple[Head, ...] = ()

    def original(self, e: Entry) -> str:
        """Name the outlet of which a claim's report is a copy; "" if it is none."""
        known = {h.id: h.outlet for h in self.originals}
        return known.get(e.report.copy_of) or e.report.copy_of

    @property
    def line(self) -> Line:
        """Give the event as one line of a timeline."""
        return Line(self.event, self.claims or self.older)

    @property
    def headline(self) -> str:
        """Give type, place and time in a line."""
        lead = self.line.lead.claim
        kind = f"{lead.type} · {lead.mode}" if lead.mode else lead.type
        return ", ".join(x for x in (kind, where(lead), spell(*self.line.when)) if x)

    @property
    def title(self) -> str:
        """Give the question."""
        return f"Event {self.event}: {self.headline}"

    @property
    def copies(self) -> tuple[Entry, ...]:
        """Give the claims of copies."""
        return tuple(e for e in self.claims if e.report.copy_of)

    @property
    def seen(self) -> tuple[str | None, str | None]:
        """Give when it was reported first and last; None where no report has a date."""
        days = sorted((e.report.published for e in (*self.claims, *self.older) if e.report.published), key=moment)
        return (days[0], days[-1]) if days else (None, None)

    @property
    def origins(self) -> int:
        """Count independent origins."""
        return len({e.report.origin for e in self.claims})

    @property
    def counts(self) -> tuple[str, ...]:
        """Count what stands, and say when it was reported first and last."""
        first, last = self.seen
        seen = () if first is None else (f"reported {first}",) if first == last else (f"first reported {first}, last {last}",)
        counts = (counted(len(self.claims), "claim"), counted(len({e.report.id for e in self.claims}), "report"),
                  counted(len({e.report.outlet for e in self.claims}), "outlet"), counted(self.origins, "independent origin"))
        return (" · ".join(counts), *seen)

    @property
    def notes(self) -> tuple[str, ...]:
        """Say what counts as no voice of its own, and how to go on from here."""
        if not self.claims:
            return ("no claim of this event stands any more: its report has a newer version, or a person rejected it",)
        more = ((len(self.copies), "claim of a copy is no voice of its own", "claims of copies are no voices of their own"),
                (len(self.older), "claim of an earlier version", "claims of earlier versions"))
        hint = ("dateline split CLAIM takes a claim out; dateline why ID shows where it comes from",)
        return (*(counted(n, one, many) for n, one, many in more if n), *hint)

    def to_dict(self) -> dict[str, Any]:
        """Give the JSON form."""
        first, last = self.seen
        line = self.line.to_dict()
        return {"event": self.event, **{k: line[k] for k in ("start", "end", "grain", "status", "reports", "outlets", "origins", "lead")},
                "first_seen": first, "last_seen": last, "claims": self.items(), "older": [e.to_dict() for e in self.older],
                "differs": [d.to_dict() for d in self.differs], "history": [s.to_dict() for s in self.steps],
                "judgements": [j.to_dict() for j in self.judgements], "apart": [j.to_dict() for j in self.apart]}

    def items(self) -> list[dict[str, Any]]:
        """Give one object a standing claim."""
        return [e.to_dict() for e in self.claims]

    def rows(self) -> list[Row]:
        """Give one row a claim, those of earlier versions last."""
        return [{**claim_row(e), "stands": stands} for found, stands in ((self.claims, "yes"), (self.older, "earlier version")) for e in found]


def event(c: Connection, wanted: Filter, *, event: str) -> Event:
    """Give the event of this claim or event; raise UnknownId."""
    found = gathered(c, event)
    if found is None:
        raise UnknownId("event", event, "claim or event")
    return found


def gathered(c: Connection, name: str) -> Event | None:
    """Load an event with all that belongs to it; None where nothing has that id."""
    everything = members(c, name)
    if not everything:
        return None
    known = everything[0].event
    standing = {e.claim.id for e in events_of(c, [known]).get(known, ())}
    claims = ordered([e for e in everything if e.claim.id in standing])
    older = ordered([e for e in everything if e.claim.id not in standing and e.report.newer])
    rest = older if claims or older else ordered(everything)
    joined, apart = _said(c, everything)
    originals = heads(c, [e.report.copy_of for e in everything if e.report.copy_of])
    return Event(known, tuple(claims), tuple(rest), differences(claims, differing(c, known)), history([*claims, *older]), joined, apart,
                 tuple(originals.values()))


def _said(c: Connection, claims: Sequence[Entry]) -> tuple[tuple[Judgement, ...], tuple[Judgement, ...]]:
    """Give the judgements that join these claims, and those that keep others out; persons' first, then the surest."""
    ids = {e.claim.id for e in claims}
    said = sorted(about(c, sorted(ids)), key=lambda j: (j.by == MACHINE, -(j.score or 1.0), j.id))
    joined = tuple(j for j in said if j.same and {j.one, j.other} <= ids)
    return joined, tuple(j for j in said if not j.same)
