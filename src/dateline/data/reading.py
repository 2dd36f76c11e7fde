"""Reading: one report with everything that was read from it; what `dateline.read` gives."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from dateline.data.claim import Claim, Quote
from dateline.data.layer import Layer, Mark
from dateline.data.notice import Notice
from dateline.data.report import Report


def _words(report: Report, mark: Mark) -> dict[str, Any]:
    return {"text": report.body[mark.start:mark.end], "start": mark.start, "end": mark.end}


@dataclass(frozen=True, slots=True)
class Reading:
    """A report, its layers, claims, quotes and notices. `to_dict()` is the JSON that others rely on."""

    report: Report
    claims: tuple[Claim, ...] = ()
    quotes: tuple[Quote, ...] = ()
    notices: tuple[Notice, ...] = ()
    layers: Mapping[str, Layer] = field(default_factory=dict)

    def marks(self, name: str) -> tuple[Mark, ...]:
        """Give the marks of the layer with that name; () where the layer was not made."""
        layer = self.layers.get(name)
        return layer.marks if layer else ()

    def to_dict(self) -> dict[str, Any]:
        """Give the JSON object of docs/reference/output.md."""
        r = self.report
        return {
            "id": r.id, "outlet": r.outlet, "title": r.title, "url": r.url, "published": r.published,
            "published_from": r.published_from, "language": r.language,
            "credits": [_words(r, m) for m in self.marks("credits")],
            "roles": [self._role(m) for m in self.marks("roles")],
            "claims": [c.to_dict() for c in self.claims],
            "quotes": [q.to_dict() for q in self.quotes],
            "times": [{**_words(r, m), "type": m.value.type, "value": m.value.value}
                      for m in self.marks("times")],
            "places": [self._place(m) for m in self.marks("places")],
            "notices": [n.to_dict() for n in self.notices],
        }

    def _role(self, m: Mark) -> dict[str, Any]:
        v = m.value
        return {"person": v.person, "role": v.role, "of": v.of, "country": v.country,
                "start": m.start, "end": m.end}

    def _place(self, m: Mark) -> dict[str, Any]:
        v = m.value
        return {**_words(self.report, m), "name": v.name, "country": v.country, "lat": v.lat, "lon": v.lon,
                "geonameid": v.geonameid, "precision": v.precision, "metonym": v.metonym}

    def _repr_html_(self) -> str:
        """Give the notebook view: the text with every claim's words marked, claims beside it."""
        from dateline.writers.page import page
        return page(self)
