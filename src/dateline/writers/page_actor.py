"""page_actor: one actor for the terminal: counts first, then the latest of each kind.

Rule: each line has the day, the words, who says so and the claim's id.
"""

from collections.abc import Iterator

from rich.console import RenderableType
from rich.padding import Padding
from rich.text import Text

from dateline.views import View
from dateline.views.actor import Actor, Section
from dateline.views.meetings import clock
from dateline.writers import Look
from dateline.writers.phrases import SIGNS, plain
from dateline.writers.view_table import drawn, shorten

WORDS = 220
MARKS = '“”" '  # quotation marks that a direct quote has already


def page_actor(shown: View, look: Look) -> str:
    """Draw the counts, then each section that has something."""
    assert isinstance(shown, Actor)

    def parts(width: int) -> Iterator[RenderableType]:
        if shown.empty:
            return
        yield Text(" · ".join(f"{s.words.partition(',')[0]} {s.total:,}" for s in shown.sections) + f" · quotes {shown.quoted:,}")
        for s in shown.sections:
            yield from _section(s)
        yield from _quotes(shown)
        yield Text("")
    return drawn(shown, look, parts)


def _head(words: str, shown: int, total: int) -> Text:
    return Text.assemble(("\n" + words[:1].upper() + words[1:], "bold"), (f"  {f'{shown:,} of ' if shown < total else ''}{total:,}", "dim"))


def _section(s: Section) -> Iterator[RenderableType]:
    if not s.claims:
        return
    yield _head(s.words, len(s.claims), s.total)
    for e in s.claims:
        when = clock(e.claim.time) if e.claim.time and e.claim.time.start else "day not said"
        yield Text.assemble((f"  {SIGNS[e.claim.status]} {when}", ""), (f"  {e.claim.type}{f' {e.claim.mode}' if e.claim.mode else ''} {e.claim.status}", "dim"))
        yield Padding(Text(f"“{shorten(e.claim.quote, WORDS)}”", style="italic"), (0, 0, 0, 4))
        source = e.claim.source.name or e.claim.source.text
        said = ", ".join(x for x in (f"according to {plain(source)}" if source else "", plain(e.report.outlet), (e.report.published or "")[:10]) if x)
        yield Padding(Text(f"{said}  {e.claim.id}", style="dim"), (0, 0, 0, 4))


def _quotes(shown: Actor) -> Iterator[RenderableType]:
    if not shown.quotes:
        return
    yield _head("said in quotes", len(shown.quotes), shown.quoted)
    for h, q in shown.quotes:
        words = shorten(q["content"]["text"].strip(MARKS), WORDS)
        yield Padding(Text(f"“{words}”", style="italic"), (0, 0, 0, 2))
        said = ", ".join(x for x in (plain(q["source"]["name"] or q["source"]["text"]), q["kind"], plain(h.outlet), (h.published or "")[:10], h.id) if x)
        yield Padding(Text(said, style="dim"), (0, 0, 0, 4))
