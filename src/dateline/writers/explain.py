"""explain: for each field of a claim the words that gave it, their span, and the step that read them.

Rule: every row names a step that ran; a span is a span of the body.
"""

from dataclasses import dataclass

from dateline.data import Claim, Mention, Reading

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Row:
    """One field's origin: the field, its words and span (None where it has none), the step with its version."""

    field: str
    words: str
    span: Span | None
    step: str


def explained(reading: Reading, claim: Claim) -> list[Row]:
    """Give a row for each field that the claim fills, in the order of the page."""
    given = dict(claim.why)
    def step(*names: str) -> str:
        return next((given[n] for n in names if given.get(n)), "") or "not recorded"
    rows = [Row("type", claim.trigger, claim.trigger_span, f"{step('type')}; confidence {claim.confidence:.2f}"),
            Row("status", claim.trigger, claim.trigger_span, step("status", "type"))]
    for name, found in (("actor", claim.actors), ("recipient", claim.recipients)):
        rows += [Row(name, m.text, (m.start, m.end), _joined(step(f"{name}s", "actors"), _country(reading, m, step("country"))))
                 for m in found]
    if claim.time:
        rows.append(Row("time", claim.time.text, claim.time.span, _joined(step("time"), _anchor(reading, claim))))
    if claim.place:
        rows.append(Row("place", claim.place.text, (claim.place.start, claim.place.end), _joined(step("place"), _at(claim))))
    if claim.source.text:
        rows.append(Row("source", claim.source.text, claim.source.span, step("source", "actors")))
    rows += [Row("figure", f.text, (f.start, f.end), step("figures")) for f in claim.figures]
    return rows


def _joined(*parts: str) -> str:
    return "; ".join(p for p in parts if p)


def _country(reading: Reading, m: Mention, made_by: str) -> str:
    """Say how the country was found: the step that the actors layer names for these words."""
    found = [a.value.step for a in reading.marks("actors") if (a.start, a.end) == (m.start, m.end) and a.value]
    return f"{m.country} by {found[0]} ({made_by})" if m.country and found and found[0] else ""


def _anchor(reading: Reading, claim: Claim) -> str:
    """Say what the time was read against."""
    span = claim.time.span if claim.time else None
    if span is None:
        return ""
    anchors = [t.value.anchor for t in reading.marks("times") if t.overlaps(*span) and t.value.anchor != "none"]
    return f"read against {anchors[0]}" if anchors else ""


def _at(claim: Claim) -> str:
    place = claim.place
    if place is None or place.lat is None or place.lon is None:
        return ""
    number = f", geonameid {place.geonameid}" if place.geonameid else ""
    return f"{place.precision} at {place.lat:.3f}, {place.lon:.3f}{number}"
