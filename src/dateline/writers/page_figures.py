"""page_figures: the figures of an event, for the terminal: by kind, in the order of publication.

Rule: each number stands with its words, who gives it and in which report; a copy's and an earlier version's say that they are.
"""

from collections.abc import Iterator

from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from dateline.views.figures import Figures, Given, Kind
from dateline.views.phrases import according_to, bounds
from dateline.writers import Look
from dateline.writers.view import EMPTY
from dateline.writers.view_table import cell, drawn


def page_figures(shown: Figures, look: Look) -> str:
    """Draw the page."""
    def parts(width: int) -> Iterator[RenderableType]:
        yield Text("" if shown.kinds else EMPTY)
        for kind in shown.kinds:
            yield Text(cell(kind.what), style="bold")
            yield Padding(_kind(kind), (0, 0, 1, 2))
    return drawn(shown, look, parts)


def _kind(kind: Kind) -> Table:
    grid = Table.grid(padding=(0, 2, 0, 0))
    grid.add_column(no_wrap=True)
    grid.add_column(justify="right", style="bold", overflow="fold")
    grid.add_column(ratio=1, overflow="fold")
    for g in kind.given:
        grid.add_row(Text(cell(g.entry.report.published) or "date unknown"), Text(cell(bounds(g.figure))), _who(g))
    return grid


def _who(g: Given) -> Text:
    """Say who gives a figure, in which words and report, and what it is a copy of or changed."""
    by, outlet = according_to(g.entry), g.entry.report.outlet
    number = bounds(g.figure)
    words = "" if g.figure.text in number else f"  “{cell(g.figure.text)}”"
    marks = [f"before: {g.before}" if g.before else "", f"copy of {g.original}" if g.original else "",
             "earlier version of the page" if g.earlier else ""]
    said = "".join(f"  [{cell(m)}]" for m in marks if m)
    return Text.assemble(cell(by if by == outlet else f"{by}, in {outlet or 'outlet unknown'}"), words, said, (f"  {g.entry.claim.id}", "dim"))
