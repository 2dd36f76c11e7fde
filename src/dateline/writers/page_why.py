"""page_why: where something comes from, for the terminal: section by section, each value with its words and what gave it.

Rule: every part of the view is drawn; reasons of one judgement stand in a table of both values compared.
"""

from collections.abc import Iterator, Sequence
from itertools import groupby

from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from dateline.views.why import Why
from dateline.views.why_parts import Part
from dateline.writers import Look
from dateline.writers.view_table import cell, drawn

LABEL = 14
SHOWN = 12  # judgements drawn; the other formats have all


def page_why(shown: Why, look: Look) -> str:
    """Draw the page."""
    return drawn(shown, look, lambda _: _sections(shown))


def _sections(shown: Why) -> Iterator[RenderableType]:
    judged = 0
    for name, found in groupby(shown.parts, key=lambda p: p.section):
        judged += name.startswith("judgement ")
        if judged > SHOWN and name.startswith("judgement "):
            continue
        parts = list(found)
        yield Text("")
        yield Text(cell(name), style="bold")
        yield Padding(_fields([p for p in parts if not _reason(p)]), (0, 0, 0, 2))
        if reasons := [p for p in parts if _reason(p)]:
            yield Padding(_reasons(reasons), (0, 0, 0, 2))
    if judged > SHOWN:
        yield Text(f"and {judged - SHOWN:,} more judgements; the other formats have all", style="dim")
    yield Text("")


def _reason(p: Part) -> bool:
    """Tell a reason of a judgement, whose value is its share of the score."""
    return p.section.startswith("judgement ") and p.value[:1] in ("+", "-")


def _fields(parts: Sequence[Part]) -> Table:
    grid = Table.grid(padding=(0, 2, 0, 0), expand=True)
    grid.add_column(width=LABEL, style="dim", overflow="fold")
    grid.add_column(ratio=1, overflow="fold")
    for p in parts:
        grid.add_row(cell(p.field), _value(p))
    return grid


def _value(p: Part) -> Text:
    """Write a value, the words it rests on with their span, and what gave it."""
    span = f" [{p.span[0]}:{p.span[1]}]" if p.span else ""
    words = f"“{cell(p.words)}”" if p.words else ""
    said = [(cell(p.value), ""), (words + span if words else span.strip(), "italic" if words else "dim"), (cell(f"by {p.by}" if p.by else ""), "dim"),
            (cell(p.note), "dim")]
    return Text("  ").join(Text(x, style=style) for x, style in said if x)


def _reasons(parts: Sequence[Part]) -> Table:
    grid = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    for name in ("reason", "share", "one", "other"):
        grid.add_column(name, justify="right" if name == "share" else "left", overflow="fold")
    for p in parts:
        grid.add_row(*(Text(cell(x)) for x in (p.field, p.value, p.words, p.other)))
    return grid
