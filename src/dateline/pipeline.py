"""pipeline: the order of the steps, and a report carried through them.

Rule: `STEPS` is the whole order; each step gives one layer and may use only layers made before it.
"""

import re
from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple

from dateline import draft
from dateline.data import Layer, Layers, Notice, Reading, Report
from dateline.encoder.raw import raw
from dateline.layers.actors import actors
from dateline.layers.credits import credits
from dateline.layers.event_times import event_times
from dateline.layers.events import events
from dateline.layers.furniture import furniture
from dateline.layers.language import language
from dateline.layers.mentions import mentions
from dateline.layers.places import places
from dateline.layers.published import published
from dateline.layers.quotes import quotes
from dateline.layers.roles import roles
from dateline.layers.sentences import sentences
from dateline.layers.times import times

LONGEST = 400_000  # characters of a report that are read; about 130 pages. The rest gives a notice.
HALF = re.compile("[\ud800-\udfff]")  # half a surrogate pair stops the libraries in Rust; the steps see U+FFFD instead


class Step(NamedTuple):
    """One step: the layer it makes, the function, the layers it uses ("?" where it can do without)."""

    makes: str
    run: Callable[[Report, Layers], Layer]
    needs: tuple[str, ...]


STEPS = (
    Step("language", language, ()),
    Step("furniture", furniture, ()),
    Step("sentences", sentences, ()),
    Step("published", published, ("sentences",)),
    Step("raw", raw, ("sentences", "furniture")),
    Step("mentions", mentions, ("raw",)),
    Step("credits", credits, ("furniture?",)),
    Step("times", times, ("sentences",)),
    Step("places", places, ()),
    Step("roles", roles, ("mentions", "sentences", "places", "furniture?")),
    Step("quotes", quotes, ("raw",)),
    Step("events", events, ("raw", "sentences", "quotes?")),
    Step("event_times", event_times, ("events", "times", "sentences")),
    Step("actors", actors, ("events", "quotes", "mentions", "places", "roles", "sentences")),
)


def annotate(report: Report) -> tuple[Report, dict[str, Layer], tuple[Notice, ...]]:
    """Run the steps; give the report (with language and worked-out date), its layers and notices."""
    layers: dict[str, Layer] = {}
    notes: list[Notice] = []
    shown = replace(report, title=HALF.sub("\ufffd", report.title), text=HALF.sub("\ufffd", report.text))
    if len(report.body) > LONGEST:
        shown = replace(shown, text=shown.text[:max(0, LONGEST - report.text_start)])
        notes.append(Notice("cut", f"only the first {LONGEST:,} of {len(report.body):,} characters were read"))
    for step in STEPS:
        layers[step.makes] = step.run(shown, layers)
        if step.makes == "language":
            shown = replace(shown, language=str(layers["language"].extra.get("language", "")))
            if shown.language not in ("en", ""):
                notes.append(Notice("language", f"the report is in {shown.language!r}; claims are read from English only"))
                break
        if step.makes == "published" and shown.published is None and layers["published"].marks:
            shown = replace(shown, published=layers["published"].marks[0].value.start, published_from="text")
    found = replace(report, language=shown.language, published=shown.published, published_from=shown.published_from)
    return found, layers, tuple(notes)


def read(report: Report, notes: tuple[Notice, ...] = ()) -> Reading:
    """Read one report into claims and quotes; `notes` are notices from its reader."""
    found, layers, more = annotate(report)
    if not found.body.strip():
        return Reading(found, notices=(*notes, Notice("empty", "the report has no words")))
    made = draft.claims(found, layers)
    said = draft.quotes(found, layers)
    own = draft.notices(found, layers, made) if "events" in layers else ()
    return Reading(found, made, said, (*notes, *more, *own), layers)
