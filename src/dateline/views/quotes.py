"""quotes: who said what, in whose report.

Rule: a quote's words are as printed; the days asked for are those of the report, as a quote has no time of its own.
"""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from dateline.data import Filter
from dateline.ledger import quotes as kept
from dateline.ledger.quotes import Saying
from dateline.views import Row
from dateline.views.phrases import asked, part_of


@dataclass(frozen=True, slots=True)
class Quotes:
    """Quotes in order."""

    wanted: Filter
    sayings: tuple[Saying, ...]
    total: int

    @property
    def title(self) -> str:
        """Give the question."""
        return "Quotes" + asked(self.wanted)

    @property
    def notes(self) -> tuple[str, ...]:
        """Say how many there are, and what the days mean."""
        copies = sum(1 for s in self.sayings if s.report.copy_of)
        return (part_of(len(self.sayings), self.total, "quote"),
                *((f"{copies:,} of these stand in copies of other reports",) if copies else ()),
                *(("--from and --to mean the day of the report: a quote has no time of its own",) if self.wanted.since or self.wanted.until else ()))

    def to_dict(self) -> dict[str, Any]:
        """Give the JSON form."""
        return {"filter": self.wanted.to_dict(), "total": self.total, "quotes": self.items()}

    def items(self) -> list[dict[str, Any]]:
        """Give one object a quote."""
        return [{"id": s.id, **s.quote, "report": s.report.to_dict()} for s in self.sayings]

    def rows(self) -> list[Row]:
        """Give one row a quote."""
        return [_row(s) for s in self.sayings]


def _row(s: Saying) -> Row:
    source, r = s.quote["source"], s.report
    name = source["name"] or source["text"]
    return {"published": r.published, "who": name, "as printed": source["text"] if source["text"] != name else "", "cue": s.quote["cue"]["text"],
            "kind": s.quote["kind"], "outlet": r.outlet, "copy of": r.copy_of, "confidence": round(s.quote["confidence"], 2), "words": s.quote["content"]["text"],
            "title": r.title, "url": r.url, "report": r.id, "quote": s.id}


def quotes(c: Connection, wanted: Filter, *, order: str = "published", limit: int = 100, skip: int = 0) -> Quotes:
    """Give the quotes that the filter means: actor is who speaks, since and until are days of the report; raise BadOption."""
    found, total = kept.quotes(c, wanted, order=order, limit=limit, skip=skip)
    return Quotes(wanted, tuple(found), total)
