"""why: from any id back to the words, the step and model that read them, the report, judgements and corrections.

Rule: a claim is shown as it was read, and what a person corrected beside it; withdrawn judgements are shown as withdrawn.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection

from dateline.data import Filter, Head
from dateline.errors import UnknownId
from dateline.ledger import judge, whence
from dateline.ledger.find import numbered
from dateline.ledger.quotes import quote
from dateline.ledger.rows import corrections
from dateline.ledger.store import heads
from dateline.views import Row
from dateline.views.event import gathered
from dateline.views.phrases import counted, people, when, where
from dateline.views.why_parts import Part, claim_parts, correction_parts, judgement_parts, report_parts


@dataclass(frozen=True, slots=True)
class Why:
    """What is known of one id: its kind, a line that names it, the parts in order, and the same as JSON."""

    name: str
    kind: str
    headline: str
    parts: tuple[Part, ...]
    found: Mapping[str, Any] = field(default_factory=dict)

    @property
    def title(self) -> str:
        """Give the question."""
        return f"Why {self.kind} {self.name}: {self.headline}"

    @property
    def notes(self) -> tuple[str, ...]:
        """Say how to go on from here."""
        return NOTES.get(self.kind, ())

    def to_dict(self) -> dict[str, Any]:
        """Give the JSON form."""
        return {"id": self.name, "kind": self.kind, **self.found, "parts": self.items()}

    def items(self) -> list[dict[str, Any]]:
        """Give one object a part."""
        return [dict(p.row()) for p in self.parts]

    def rows(self) -> list[Row]:
        """Give one row a part."""
        return [p.row() for p in self.parts]


NOTES = {
    "claim": ("spans count characters of the report's title, line break and text",),
    "event": ("dateline split CLAIM takes a claim out; dateline join ID ID puts events together; dateline undo ID takes a judgement back",),
    "judgement": ("a share above 0 speaks for one event, below 0 against; dateline undo ID takes the judgement back",),
    "correction": ("dateline undo ID takes it back",),
}


def why(c: Connection, wanted: Filter, *, name: str) -> Why:
    """Give what is known of a claim, event, judgement, correction, quote or report; raise UnknownId."""
    found = KINDS.get(name[:2], _report)(c, name)
    if found is None:
        raise UnknownId("why", name, "claim, event, judgement, correction, quote or report")
    return found


def _claim(c: Connection, name: str) -> Why | None:
    read = whence.as_read(c, name)
    if read is None:
        return None
    said = [x for x in corrections(c, [read.report.id], standing=False) if _touch(x.at, read.claim.trigger_span)]
    joined = judge.everything(c, name)
    words = {e.claim.id: f"{e.report.outlet}: {e.claim.quote}" for e in numbered(c, [x for j in joined for x in (j.one, j.other) if x != name])}
    parts = [*claim_parts(read, said), *(p for x in said for p in correction_parts(x)), *_whence(c, read.report.id),
             *(p for j in joined for p in judgement_parts(j, name, words.get(j.other if j.one == name else j.one, "")))]
    found = {"claim": read.claim.to_dict(), "why": dict(read.claim.why), "model": read.model, "event": read.event, "stands": read.stands,
             "report": read.report.to_dict(), "corrections": [x.to_dict() for x in said], "judgements": [j.to_dict() for j in joined]}
    return Why(name, "claim", f"“{read.claim.quote}”", tuple(parts), found)


def _touch(one: tuple[int, int], other: tuple[int, int]) -> bool:
    return one[0] < other[1] and other[0] < one[1]


def _whence(c: Connection, report: str) -> Iterator[Part]:
    head = whence.report(c, report)
    if head:
        yield from report_parts(head, whence.credited(c, report), whence.versions(c, report))


def _event(c: Connection, name: str) -> Why | None:
    event = gathered(c, name)
    if event is None:
        return None
    parts = [Part(f"claim {e.claim.id}", e.report.outlet, f"{e.claim.type} {e.claim.status}", e.claim.quote, e.claim.span, by=e.report.model)
             for e in event.claims]
    said = [*event.judgements, *event.apart]
    if not event.judgements:
        parts.append(Part("judgements", "none", "the claim stands alone: no judgement joins it with another"))
    parts += [p for j in said for p in judgement_parts(j)]
    found = {"event": name, "claims": event.items(), "judgements": [j.to_dict() for j in said]}
    return Why(event.event, "event", f"{event.headline}; {counted(len(event.claims), 'claim')}", tuple(parts), found)


def _judgement(c: Connection, name: str) -> Why | None:
    j = judge.one(c, name)
    if j is None:
        return None
    parts, sides = list(judgement_parts(j)), []
    for x in (j.one, j.other):
        read = whence.as_read(c, x) if j.about == "event" else None
        if read:
            parts += [p for p in claim_parts(read) if p.field != "stands"]
            sides.append(read.claim.to_dict())
        parts += list(_whence(c, read.report.id if read else x))
    same = {"event": ("about one event", "about different events"), "copy": ("a copy of the other", "no copy of the other")}[j.about]
    return Why(name, "judgement", f"{j.one} and {j.other} are {same[not j.same]}, says {j.by}" if j.about == "event" else
               f"{j.one} is {same[not j.same]}, {j.other}, says {j.by}", tuple(parts), {"judgement": j.to_dict(), "claims": sides})


def _correction(c: Connection, name: str) -> Why | None:
    said = whence.correction(c, name)
    if said is None:
        return None
    parts = list(correction_parts(said))
    for x in whence.at(c, said)[:1]:
        read = whence.as_read(c, x)
        parts += list(claim_parts(read)) if read else []
    return Why(name, "correction", f"{said.field}, says {said.by}: {said.reason}", (*parts, *_whence(c, said.report)), {"correction": said.to_dict()})


def _quote(c: Connection, name: str) -> Why | None:
    said = quote(c, name)
    if said is None:
        return None
    q = said.quote
    parts = [Part("quote", n, q[n].get("name", ""), q[n]["text"], tuple(q[n]["spans"][0]) if q[n]["spans"] else None, by=said.report.model)
             for n in ("source", "cue", "content")]
    parts.append(Part("quote", "kind", q["kind"], note=f"confidence {q['confidence']:.2f}", by=said.report.model))
    return Why(name, "quote", f"“{q['content']['text']}”", (*parts, *_whence(c, said.report.id)),
               {"quote": {"id": name, **q}, "report": said.report.to_dict()})


def _report(c: Connection, name: str) -> Why | None:
    head = whence.report(c, name)
    if head is None:
        return None
    parts = list(_whence(c, head.id))
    for x in whence.claims_of(c, head.id):
        read = whence.as_read(c, x)
        if read:
            line = ", ".join(t for t in (people(read.claim.actors), where(read.claim), when(read.claim)) if t)
            parts.append(Part("claims", f"{read.claim.type} {read.claim.status}", line, read.claim.quote, read.claim.span, note=x))
    said = judge.everything(c, head.id)
    others = heads(c, [x for j in said for x in (j.one, j.other)])
    parts += [p for j in said for p in judgement_parts(j, head.id, _titled(others, j.other if j.one == head.id else j.one))]
    return Why(head.id, "report", head.title or head.url or head.outlet, tuple(parts), {"report": head.to_dict(), "judgements": [j.to_dict() for j in said]})


def _titled(found: Mapping[str, Head], name: str) -> str:
    return f"{found[name].outlet}: {found[name].title}" if name in found else ""


KINDS: dict[str, Callable[[Connection, str], Why | None]] = {
    "c:": _claim, "e:": _event, "j:": _judgement, "x:": _correction, "q:": _quote, "r:": _report}
