"""Claim and Quote: what a report asserts, and who said what.

Rule: every text is `body[start:end]`; what is not stated is None or "", never filled in.
"""

import hashlib
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Words:
    """Words of the body, possibly in several stretches: the text (stretches joined by " ... ") and the spans."""

    text: str = ""
    spans: tuple[tuple[int, int], ...] = ()
    name: str = ""

    def to_dict(self) -> dict[str, Any]:
        """Give the JSON form."""
        return {"text": self.text, "spans": [list(s) for s in self.spans], "name": self.name}


@dataclass(frozen=True, slots=True)
class Mention:
    """A participant: its words and span, the name it resolves to, alpha-3 country, PLOVER sector."""

    text: str
    start: int
    end: int
    name: str = ""
    country: str = ""
    sector: str = ""

    def to_dict(self) -> dict[str, Any]:
        """Give the JSON form."""
        return {"text": self.text, "start": self.start, "end": self.end, "name": self.name,
                "country": self.country, "sector": self.sector}


@dataclass(frozen=True, slots=True)
class Place:
    """Where: the words, their span, and what the gazetteer says of them."""

    text: str
    start: int
    end: int
    name: str = ""
    country: str = ""
    lat: float | None = None
    lon: float | None = None
    geonameid: int | None = None
    precision: str = ""

    def to_dict(self) -> dict[str, Any]:
        """Give the JSON form."""
        return {"text": self.text, "start": self.start, "end": self.end, "name": self.name,
                "country": self.country, "lat": self.lat, "lon": self.lon, "geonameid": self.geonameid,
                "precision": self.precision}


@dataclass(frozen=True, slots=True)
class Time:
    """When: the words, their span, the interval as ISO dates or datetimes, and its grain."""

    text: str
    span: tuple[int, int] | None
    start: str | None
    end: str | None
    grain: str = ""

    def to_dict(self) -> dict[str, Any]:
        """Give the JSON form."""
        return {"text": self.text, "span": list(self.span) if self.span else None, "start": self.start,
                "end": self.end, "grain": self.grain}


@dataclass(frozen=True, slots=True)
class Source:
    """According to whom: the source's words and span and the cue; text "" where the outlet asserts it."""

    text: str = ""
    span: tuple[int, int] | None = None
    cue: str = ""
    name: str = ""
    country: str = ""
    sector: str = ""

    def to_dict(self) -> dict[str, Any]:
        """Give the JSON form."""
        return {"text": self.text, "span": list(self.span) if self.span else None, "cue": self.cue,
                "name": self.name, "country": self.country, "sector": self.sector}


@dataclass(frozen=True, slots=True)
class Figure:
    """A quantity tied to the event: kind, words, span, bounds (None where open or not stated)."""

    what: str
    text: str
    start: int
    end: int
    low: float | None = None
    high: float | None = None

    def to_dict(self) -> dict[str, Any]:
        """Give the JSON form; whole numbers as integers."""
        def whole(x: float | None) -> float | int | None:
            return int(x) if x is not None and x == int(x) else x
        return {"what": self.what, "text": self.text, "start": self.start, "end": self.end,
                "low": whole(self.low), "high": whole(self.high)}


@dataclass(frozen=True, slots=True)
class Claim:
    """One event that one report asserts. `why` names for each field the step that gave it."""

    report: str
    quote: str
    span: tuple[int, int]
    trigger: str
    trigger_span: tuple[int, int]
    type: str
    mode: str = ""
    actors: tuple[Mention, ...] = ()
    recipients: tuple[Mention, ...] = ()
    place: Place | None = None
    time: Time | None = None
    status: str = "happened"
    source: Source = Source()
    chain: tuple[str, ...] = ()
    figures: tuple[Figure, ...] = ()
    topic: str = ""
    confidence: float = 0.0
    why: tuple[tuple[str, str], ...] = ()
    read_as: str = ""  # the id under which a corrected claim goes on; "" while it is as read

    @property
    def id(self) -> str:
        """Give "c:" and a hash of the report's id, the spans and the type."""
        if self.read_as:
            return self.read_as
        key = f"{self.report}\x1f{self.span}\x1f{self.trigger_span}\x1f{self.type}"
        return "c:" + hashlib.sha256(key.encode()).hexdigest()[:16]

    def to_dict(self) -> dict[str, Any]:
        """Give the JSON form of docs/reference/output.md."""
        return {
            "id": self.id, "quote": self.quote, "span": list(self.span), "trigger": self.trigger,
            "trigger_span": list(self.trigger_span), "type": self.type, "mode": self.mode,
            "actors": [m.to_dict() for m in self.actors],
            "recipients": [m.to_dict() for m in self.recipients],
            "place": self.place.to_dict() if self.place else None,
            "time": self.time.to_dict() if self.time else None,
            "status": self.status, "source": self.source.to_dict(), "chain": list(self.chain),
            "figures": [f.to_dict() for f in self.figures], "topic": self.topic,
            "confidence": round(self.confidence, 4),
        }

    @classmethod
    def from_dict(cls, report: str, d: dict[str, Any]) -> "Claim":
        """Make a claim of the report with that id from its JSON form; "why" may be there too."""
        place, time, source = d.get("place"), d.get("time"), d.get("source") or {}
        return cls(
            report=report, quote=d["quote"], span=_span(d["span"]), trigger=d["trigger"],
            trigger_span=_span(d["trigger_span"]), type=d["type"], mode=d.get("mode", ""),
            actors=tuple(Mention(**m) for m in d.get("actors", ())),
            recipients=tuple(Mention(**m) for m in d.get("recipients", ())), place=Place(**place) if place else None,
            time=Time(**{**time, "span": _span(time["span"]) if time["span"] else None}) if time else None,
            status=d["status"], source=Source(**{**source, "span": _span(source["span"]) if source.get("span") else None}),
            chain=tuple(d.get("chain", ())), figures=tuple(Figure(**f) for f in d.get("figures", ())),
            topic=d.get("topic", ""), confidence=d.get("confidence", 0.0), why=tuple(tuple(w) for w in d.get("why", ())))


def _span(pair: Any) -> tuple[int, int]:
    return int(pair[0]), int(pair[1])


@dataclass(frozen=True, slots=True)
class Quote:
    """Who said what: kind direct, indirect or mixed; source, cue and content as words of the body."""

    kind: str
    source: Words
    cue: Words
    content: Words
    confidence: float = 0.0

    def to_dict(self) -> dict[str, Any]:
        """Give the JSON form."""
        cue = {"text": self.cue.text, "spans": [list(s) for s in self.cue.spans]}
        content = {"text": self.content.text, "spans": [list(s) for s in self.content.spans]}
        return {"kind": self.kind, "source": self.source.to_dict(), "cue": cue, "content": content,
                "confidence": round(self.confidence, 4)}
