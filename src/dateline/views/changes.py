"""changes: what is new in a ledger since a moment: reports, versions, events told anew, corrections, judgements, forgotten reports.

Rule: an event changes where a report added since brings a source, a figure or a status that no earlier report had; the claim is named.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection

from dateline.data import Entry
from dateline.errors import BadOption
from dateline.ledger.changes import Change, logged, titles, touched
from dateline.ledger.find import events_of
from dateline.views import Row

WORDS = {"report": "new report", "version": "new version of a page", "reread": "read again by another model", "correction": "correction",
         "judgement": "judgement", "withdrawn": "taken back", "forgotten": "report forgotten"}
MOMENT = re.compile(r"\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?")
Values = Callable[[Entry], set[str]]


@dataclass(frozen=True, slots=True)
class Gain:
    """One event of which reports added since tell something new: kind, what was known, what came, by which claim."""

    event: str
    kind: str
    before: tuple[str, ...]
    now: tuple[str, ...]
    claim: Entry

    def to_dict(self) -> dict[str, Any]:
        """Give the JSON form."""
        return {"event": self.event, "what": self.kind, "before": list(self.before), "now": list(self.now), "claim": self.claim.claim.id,
                "outlet": self.claim.report.outlet, "words": self.claim.claim.quote, "added": self.claim.report.added}


@dataclass(frozen=True, slots=True)
class Changes:
    """Lines of the log, and what they mean for events known before."""

    since: str
    lines: tuple[Change, ...]
    logged: tuple[tuple[str, int], ...]
    told: tuple[tuple[str, tuple[str, str, str | None]], ...]
    gains: tuple[Gain, ...]
    events: int
    looked_at: int

    @property
    def title(self) -> str:
        """Give the question."""
        return f"Changes since {self.since[:16].replace('T', ' ')} UTC"

    @property
    def notes(self) -> tuple[str, ...]:
        """Say how much there is in all."""
        if not self.logged:
            return ("nothing has changed since",)
        every = sum(n for _, n in self.logged)
        said = ", ".join(f"{n:,} × {WORDS.get(k, k)}" for k, n in self.logged)
        less = (f"the newest {len(self.lines):,} of {every:,} are shown; ask for more with --limit",) if len(self.lines) < every else ()
        return (said, f"{self.events:,} events known before have new claims", *less,
                *((f"of these the {self.looked_at:,} with most origins were compared",) if self.looked_at < self.events else ()))

    def to_dict(self) -> dict[str, Any]:
        """Give the JSON form."""
        return {"since": self.since, "counts": dict(self.logged), "events_touched": self.events, "changes": self.items()}

    def items(self) -> list[dict[str, Any]]:
        """Give one object a change: of the log first, then of events."""
        known = dict(self.told)
        out = []
        for x in self.lines:
            outlet, title, published = known.get(x.id, ("", "", None))
            out.append({"what": WORDS.get(x.what, x.what), "made": x.made, "id": x.id, "detail": x.detail, "outlet": outlet, "title": title, "published": published})
        return [*out, *(g.to_dict() for g in self.gains)]

    def rows(self) -> list[Row]:
        """Give one row a change."""
        known = dict(self.told)
        return [*(_line(x, known.get(x.id, ("", "", None))) for x in self.lines), *(_gain(g) for g in self.gains)]


def _line(x: Change, told: tuple[str, str, str | None]) -> Row:
    outlet, title, _ = told
    return {"date": x.made[:19] + "+00:00", "what": WORDS.get(x.what, x.what), "outlet": outlet, "before": "", "now": title or x.detail, "words": "", "id": x.id}


def _gain(g: Gain) -> Row:
    return {"date": g.claim.report.added[:19] + "+00:00", "what": g.kind, "outlet": g.claim.report.outlet, "before": ", ".join(g.before),
            "now": ", ".join(g.now), "words": g.claim.claim.quote, "id": g.claim.claim.id}


def changes(c: Connection, since: str, *, limit: int = 200) -> Changes:
    """Give what changed since a day or moment; one without a zone is read as UTC. Raise BadOption where it is neither."""
    moment = stamp(since)
    lines, counts = logged(c, moment, limit=limit)
    versions = {x.id for x in lines if x.what == "version"}  # the log names a new version twice: as a report and as a version
    lines = [x for x in lines if x.what != "report" or x.id not in versions]
    counts = {k: n for k, n in (counts | {"report": counts.get("report", 0) - counts.get("version", 0)}).items() if n}
    names, total = touched(c, moment, limit=limit)
    gains = [g for name, group in events_of(c, names).items() for g in gained(name, group, moment)]
    order = tuple((k, counts[k]) for k in (*(k for k in WORDS if k in counts), *(k for k in counts if k not in WORDS)))
    return Changes(moment, tuple(lines), order, tuple(titles(c, [x.id for x in lines if x.id.startswith("r:")]).items()),
                   tuple(gains), total, len(names))


def stamp(given: str) -> str:
    """Write a day or moment as the log writes it.

    >>> stamp("2025-06-02"), stamp("2025-06-02T13:00+03:00")
    ('2025-06-02T00:00:00.000000+00:00', '2025-06-02T10:00:00.000000+00:00')
    """
    try:
        if not MOMENT.fullmatch(given):
            raise ValueError  # noqa: TRY301 - one message for both
        when = datetime.fromisoformat(given)
    except ValueError:
        raise BadOption(f"--since: {given!r} is no day and no moment; write it as 2025-06-02 or 2025-06-02T13:00+03:00") from None
    return (when if when.tzinfo else when.replace(tzinfo=UTC)).astimezone(UTC).isoformat(timespec="microseconds")


def gained(name: str, group: Sequence[Entry], since: str) -> list[Gain]:
    """Compare the claims of an event that came since with those before: origins, status, figures."""
    old, new = [e for e in group if e.report.added < since], [e for e in group if e.report.added >= since]
    kinds: tuple[tuple[str, Values], ...] = (("event gained a source", origins), ("status changed", statuses), ("figures changed", figures))
    out = []
    for kind, values in kinds:
        had = {v for e in old for v in values(e)}
        fresh = [(e, values(e) - had) for e in new if values(e) - had]
        if fresh and (had or kind != "status changed"):
            came = sorted({v for _, vs in fresh for v in vs})
            out.append(Gain(name, kind, tuple(sorted(had)), tuple(came), fresh[0][0]))
    return out


def origins(e: Entry) -> set[str]:
    """Give the independent origin of a claim's report."""
    return {e.report.origin}


def statuses(e: Entry) -> set[str]:
    """Give a claim's status."""
    return {e.claim.status}


def figures(e: Entry) -> set[str]:
    """Give a claim's figures, each with its kind and bounds."""
    return {f"{f.what} {_bounds(f.low, f.high) or f.text}" for f in e.claim.figures}


def _bounds(low: float | None, high: float | None) -> str:
    if low is not None and low == high:
        return f"{low:,.10g}"
    return f"at least {low:,.10g}" * (low is not None) + " " * (None not in (low, high)) + f"at most {high:,.10g}" * (high is not None)
