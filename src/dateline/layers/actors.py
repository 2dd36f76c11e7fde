"""actors: who each participant and each quoted source is: name, country, sector, and the step that told it."""

from dateline.data import ActorValue, Layer, Layers, Mark, Report
from dateline.layers.actor_phrase import noun_phrase
from dateline.lookup.countries import country_of

PARTS = ("actor", "recipient", "source")
Span = tuple[int, int]


def actors(report: Report, layers: Layers) -> Layer:
    """Resolve every distinct span that takes part in an event or speaks."""
    marks = []
    for (s, e), sector in sorted(_spans(report.body, layers).items()):
        text = report.body[s:e]
        country = country_of(text)
        marks.append(Mark(s, e, "actor", ActorValue(text, country, sector, "words" if country else "")))
    return Layer("actors", tuple(marks), "rules")


def _spans(body: str, layers: Layers) -> dict[Span, str]:
    out: dict[Span, str] = {}
    for name in ("events", "quotes"):
        layer = layers.get(name)
        for m in layer.marks if layer else ():
            for part, s, e in m.parts:
                kind, _, sector = part.partition("/")
                if kind in PARTS:
                    span = noun_phrase(body, s, e)
                    out[span] = out.get(span, "") or sector
                    if name == "quotes":
                        out.setdefault((s, e), "")
    return out
