"""coverage: who published how much on which day, how much of it is copied, and who is alone with events.

Rule: days are days of publication here; an event is one outlet's alone where one independent origin reports it and no other.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from dateline.data import Filter
from dateline.ledger import daily
from dateline.views import Row
from dateline.views.phrases import asked

WAYS = ("outlet", "day")


@dataclass(frozen=True, slots=True)
class Daily:
    """One outlet on one day; "" where its reports have no date."""

    outlet: str
    family: str
    day: str
    reports: int
    copies: int
    claims: int
    events: int
    alone: int

    def to_dict(self) -> dict[str, Any]:
        """Give the JSON form."""
        return {"day": self.day or None, "reports": self.reports, "copies": self.copies, "claims": self.claims, "events": self.events, "alone": self.alone}


@dataclass(frozen=True, slots=True)
class Coverage:
    """Outlets by day. `by` says what a row is: an outlet, or an outlet on one day."""

    wanted: Filter
    days: tuple[Daily, ...]
    by: str = "outlet"

    @property
    def title(self) -> str:
        """Give the question."""
        return f"Coverage by {'outlet and day' if self.by == 'day' else 'outlet'}" + asked(self.wanted)

    @property
    def notes(self) -> tuple[str, ...]:
        """Say what there is in all, and what the columns mean."""
        if not self.days:
            return ("no report is of this kind",)
        total, copies = (sum(getattr(x, k) for x in self.days) for k in ("reports", "copies"))
        dates = sorted({x.day for x in self.days if x.day})
        span = f", published {dates[0]} to {dates[-1]}" if dates else ""
        return (f"{total:,} reports of {len(self._outlets()):,} outlets{span}; {_share(copies, total)} are copies of another report",
                "alone: events that no other independent origin reports",
                *(("a day in --from and --to is a day of publication here",) if self.wanted.since or self.wanted.until else ()))

    def _outlets(self) -> dict[str, list[Daily]]:
        out: dict[str, list[Daily]] = {}
        for x in self.days:
            out.setdefault(x.outlet, []).append(x)
        return dict(sorted(out.items(), key=lambda kv: (-sum(x.reports for x in kv[1]), kv[0])))

    def to_dict(self) -> dict[str, Any]:
        """Give the JSON form."""
        return {"filter": self.wanted.to_dict(), "outlets": self.items()}

    def items(self) -> list[dict[str, Any]]:
        """Give one object an outlet, with its days."""
        return [{"outlet": name, "family": xs[0].family, **{k: sum(getattr(x, k) for x in xs) for k in ("reports", "copies", "claims", "alone")},
                 "days": [x.to_dict() for x in xs]} for name, xs in self._outlets().items()]

    def rows(self) -> list[Row]:
        """Give one row an outlet, or an outlet on one day."""
        groups: list[Sequence[Daily]] = [[x] for x in sorted(self.days, key=lambda x: (x.day, -x.reports, x.outlet))] if self.by == "day" else [*self._outlets().values()]
        return [_row(g, day=self.by == "day") for g in groups]


def _row(found: Sequence[Daily], *, day: bool) -> Row:
    dates = sorted(x.day for x in found if x.day)
    reports, copies, claims, alone = (sum(getattr(x, k) for x in found) for k in ("reports", "copies", "claims", "alone"))
    when: Row = {"day": dates[0] if dates else "unknown"} if day else {}
    rest: Row = {} if day else {"first": dates[0] if dates else "", "last": dates[-1] if dates else ""}
    return {**when, "outlet": found[0].outlet or "(no name)", "reports": reports, "copied": _share(copies, reports),
            "claims": claims, "alone": alone, **rest}


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.0f} %" if whole else ""


def coverage(c: Connection, wanted: Filter, *, by: str = "outlet") -> Coverage:
    """Give what each outlet published, copied and has alone; other filters than outlet and days mean reports with such a claim."""
    rows = daily.outlets(c, wanted)
    return Coverage(wanted, tuple(Daily(r.outlet, r.family, r.day or "", r.reports, int(r.copies or 0), r.claims, r.events, r.alone) for r in rows), by)
