"""why_parts: the parts of an answer to "why": fields of a claim with their words, a report's origin, judgements and corrections.

Rule: each part names the words it rests on and the step, model or person that gave it; "not recorded" where that is not known.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from dateline.data import MACHINE, Claim, Correction, Head, Judgement, Place
from dateline.ledger.whence import AsRead
from dateline.views import Row
from dateline.views.phrases import bounds, when, where

Span = tuple[int, int]
UNKNOWN = "not recorded"
SINGLE = {"actors": "actor", "recipients": "recipient", "figures": "figure"}


@dataclass(frozen=True, slots=True)
class Part:
    """One thing known: its section, field and value; the words it rests on with their span (or the other value compared); what gave it."""

    section: str
    field: str
    value: str
    words: str = ""
    span: Span | None = None
    other: str = ""
    by: str = ""
    note: str = ""

    def row(self) -> Row:
        """Give flat cells."""
        start, end = self.span or (None, None)
        return {"section": self.section, "field": self.field, "value": self.value, "words": self.words, "start": start, "end": end,
                "other": self.other, "by": self.by, "note": self.note}


def claim_parts(read: AsRead, said: Sequence[Correction] = ()) -> Iterator[Part]:
    """Give a claim's fields as read, each with its words and the step that gave it; the corrections that stand are noted."""
    c, here = read.claim, f"claim {read.claim.id}"
    corrected = {SINGLE.get(x.field, x.field): f"corrected by {x.by}: {x.id}" for x in said if not x.withdrawn}
    yield Part(here, "words", "", c.quote, c.span, by=read.model)
    yield Part(here, "stands", "yes" if read.stands else _fallen(read), note=f"event {read.event}")
    for field, value, words, span, names in _fields(c):
        given = dict(c.why)
        step = next((given[n] for n in names if given.get(n)), UNKNOWN)
        more = [f"country by {given['country']}" if field in ("actor", "recipient") and given.get("country") else "",
                f"confidence {c.confidence:.2f}" if field == "type" else "", corrected.get(field, "")]
        yield Part(here, field, value, words, span, by=step, note="; ".join(x for x in more if x))


def _fallen(read: AsRead) -> str:
    return f"no: the page has a newer version, {read.report.newer}" if read.report.newer else "no: a newer model reads it no more, or a person rejected it"


def _fields(c: Claim) -> Iterator[tuple[str, str, str, Span | None, tuple[str, ...]]]:
    yield "type", f"{c.type} · {c.mode}" if c.mode else c.type, c.trigger, c.trigger_span, ("type", "trigger")
    yield "status", c.status, c.trigger, c.trigger_span, ("status", "type", "trigger")
    for field, found in (("actor", c.actors), ("recipient", c.recipients)):
        for m in found:
            code = " ".join(x for x in (m.country, m.sector) if x)
            yield field, f"{m.name or m.text}{f' ({code})' if code else ''}", m.text, (m.start, m.end), (f"{field}s", "actors")
    if c.time:
        yield "time", when(c) or "no calendar day", c.time.text, c.time.span, ("time",)
    if c.place:
        yield "place", f"{where(c)}{_at(c.place)}", c.place.text, (c.place.start, c.place.end), ("place",)
    if c.source.text:
        said = c.source.name or c.source.text
        yield "source", said + (f", “{c.source.cue}”" if c.source.cue else ""), c.source.text, c.source.span, ("source", "actors")
    else:
        yield "source", "the outlet itself", "", None, ("source", "actors")
    if c.chain:
        yield "chain", " ← ".join(c.chain), "", None, ("chain", "source")
    for f in c.figures:
        yield "figure", f"{f.what} {bounds(f)}", f.text, (f.start, f.end), ("figures",)
    if c.topic:
        yield "topic", c.topic, "", None, ("topic", "type")


def _at(p: Place) -> str:
    if p.lat is None or p.lon is None:
        return ""
    return f" ({p.country + ', ' if p.country else ''}{p.precision} at {p.lat:.3f}, {p.lon:.3f}{f', geonameid {p.geonameid}' if p.geonameid else ''})"


def report_parts(r: Head, credited: Sequence[str], versions: Sequence[Head]) -> Iterator[Part]:
    """Give where a report comes from."""
    here = f"report {r.id}"
    how = {"metadata": "stated", "text": "worked out from the text"}.get(r.published_from or "", "")
    told = (("outlet", r.outlet or "unknown", f"of {r.family}" if r.family and r.family.casefold() != r.outlet.casefold() else ""), ("title", r.title, ""),
            ("address", r.url or r.given_id, ""),
            ("published", r.published or "unknown", how), ("credits", ", ".join(credited), ""), ("origin", r.origin, "counts as one voice with all of this origin"),
            ("copy of", r.copy_of, ""), ("read by", r.model, f"added {r.added}" if r.added else ""))
    yield from (Part(here, field, value, note=note) for field, value, note in told if value)
    if len(versions) > 1:
        yield Part(here, "version", f"{r.version} of {len(versions)}", note=", ".join(v.id for v in versions if v.id != r.id))


def correction_parts(x: Correction) -> Iterator[Part]:
    """Give what a person corrected, and why."""
    here = f"correction {x.id}"
    yield Part(here, x.field, _written(x.value), span=x.at, by=x.by, note=x.reason)
    yield Part(here, "made", x.made, note=f"withdrawn {x.withdrawn}" if x.withdrawn else "stands")


def _written(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def judgement_parts(j: Judgement, about: str = "", words: str = "") -> Iterator[Part]:
    """Give what a judgement says and its reasons, the weightiest first; `about` is whom it is told of, `words` those of the other."""
    here = f"judgement {j.id}"
    word = {("event", True): "same event", ("event", False): "different events", ("copy", True): "copy", ("copy", False): "no copy"}[j.about, j.same]
    with_ = (j.other if j.one == about else j.one) if about else f"{j.one} and {j.other}"
    score = "" if j.score is None else f"probability {j.score:.2f}"
    yield Part(here, word, with_, words, by="the machine" if j.by == MACHINE else j.by, note="; ".join(x for x in (score, j.note) if x))
    yield Part(here, "made", j.made, note=f"withdrawn {j.withdrawn}" if j.withdrawn else "stands")
    for r in sorted(j.reasons, key=lambda r: -abs(r.weight)):
        yield Part(here, r.name, f"{r.weight:+.2f}", r.one, other=r.other)
