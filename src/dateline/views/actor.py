"""actor: one actor: what they did, what was done to them, what they were accused of, their meetings, claims and quotes.

Rule: counts first, then the latest; a claim is listed under what the actor is in it, and what others say of them is not their word.
"""

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection

from dateline.data import Entry, Filter, Head
from dateline.ledger import actors
from dateline.lookup.countries import name_of
from dateline.views import Row
from dateline.views.meetings import clock
from dateline.views.phrases import asked, people

MEETING, ACCUSING = ("CONSULT",), ("ACCUSE",)
# Section, words for people, role, types, types left out
SECTIONS = (("did", "did", "actor", (), MEETING), ("accused", "was accused of, or criticised for", "recipient", ACCUSING, ()),
            ("done to", "had done to them, or was asked", "recipient", (), MEETING + ACCUSING), ("meetings", "met", "any", MEETING, ()),
            ("told", "is the source of", "source", (), ()))


@dataclass(frozen=True, slots=True)
class Section:
    """The newest claims of one kind, and how many there are."""

    name: str
    words: str
    total: int
    claims: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Actor:
    """One actor's record."""

    wanted: Filter
    who: str
    called: tuple[tuple[str, int], ...]
    sections: tuple[Section, ...]
    quotes: tuple[tuple[Head, dict[str, Any]], ...]
    quoted: int

    @property
    def title(self) -> str:
        """Give the question."""
        return f"{name_of(self.who) or self.who}" + asked(self.wanted)

    @property
    def empty(self) -> bool:
        """Tell whether nothing was found."""
        return not self.quoted and not any(s.total for s in self.sections)

    @property
    def notes(self) -> tuple[str, ...]:
        """Say which names were found, and what is left out."""
        if self.empty:
            return (f"no claim and no quote has “{self.who}” in it",)
        names = ", ".join(f"{n} ({k:,})" for n, k in self.called[:8])
        more = f" and {len(self.called) - 8:,} more" if len(self.called) > 8 else ""
        return (*((f"names found: {names}{more}",) if names else ()), "the newest of each kind; ask for more with --limit, for all with dateline claims")

    def to_dict(self) -> dict[str, Any]:
        """Give the JSON form."""
        return {"filter": self.wanted.to_dict(), "actor": self.who, "names": [{"name": n, "claims": k} for n, k in self.called],
                "counts": {**{s.name: s.total for s in self.sections}, "quotes": self.quoted},
                **{s.name.replace(" ", "_"): [e.to_dict() for e in s.claims] for s in self.sections},
                "quotes": [{**q, "report": h.to_dict()} for h, q in self.quotes]}

    def items(self) -> list[dict[str, Any]]:
        """Give one object a claim or quote, with its section."""
        return [*({"section": s.name, **e.to_dict()} for s in self.sections for e in s.claims),
                *({"section": "quotes", **q, "report": h.to_dict()} for h, q in self.quotes)]

    def rows(self) -> list[Row]:
        """Give one row a claim or quote."""
        return [*(_claim(s.name, e) for s in self.sections for e in s.claims), *(_quote(h, q) for h, q in self.quotes)]


def _claim(section: str, e: Entry) -> Row:
    x = e.claim
    return {"section": section, "when": clock(x.time) if x.time and x.time.start else "", "type": x.type, "status": x.status, "who": people(x.actors),
            "to": people(x.recipients), "where": (x.place.name or x.place.text) if x.place else "",
            "according to": x.source.name or x.source.text, "outlet": e.report.outlet, "published": (e.report.published or "")[:10],
            "words": x.quote, "claim": x.id}


def _quote(h: Head, q: dict[str, Any]) -> Row:
    return {"section": "quotes", "when": "", "type": q["kind"], "status": "", "who": q["source"]["name"] or q["source"]["text"], "to": "", "where": "",
            "according to": "", "outlet": h.outlet, "published": (h.published or "")[:10], "words": q["content"]["text"], "claim": ""}


def actor(c: Connection, wanted: Filter, who: str, *, limit: int = 5) -> Actor:
    """Give what the ledger has of those whose name holds these words; of a country's where they are its code."""
    known = actors.names(c, name_of(who) or who)
    seqs = [s for s, _, _ in known]
    sections = []
    for name, words, role, types, but in SECTIONS:
        claims, total = actors.taking(c, wanted, (who, seqs), role, types, but=but, limit=limit)
        sections.append(Section(name, words, total, tuple(claims)))
    quotes, quoted = actors.quoted(c, wanted, seqs, limit=limit)
    return Actor(wanted, who, tuple((n, k) for _, n, k in known), tuple(sections), tuple(quotes), quoted)
