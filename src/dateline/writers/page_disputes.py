"""page_disputes: events whose claims contradict, for the terminal: each field with its sides below each other.

Rule: all sides are shown, each with who gives it; none is set above the others but by its number of independent origins.
"""

from collections.abc import Iterator, Sequence

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from dateline.views.differences import Difference
from dateline.views.disputes import Dispute, Disputes
from dateline.views.phrases import said_by
from dateline.writers import Look
from dateline.writers.view import EMPTY
from dateline.writers.view_table import block, cell, drawn


def page_disputes(shown: Disputes, look: Look) -> str:
    """Draw the page."""
    def parts(width: int) -> Iterator[RenderableType]:
        yield Text("" if shown.disputes else EMPTY)
        yield from (Padding(_dispute(d), (0, 0, 1, 0)) for d in shown.disputes)
    return drawn(shown, look, parts)


def _dispute(d: Dispute) -> RenderableType:
    row = d.line.row()
    said = {k: cell(row[k]) for k in ("when", "reported", "type", "mode", "status", "who", "to", "where")}
    foot = {k: row[k] for k in ("claims", "outlets", "origins", "event")}
    found = sides(d.differences) if d.differences else Text("≠ " + cell(", ".join(d.line.differs)), style="dim")
    return Group(block({}, said), Padding(found, (0, 0, 0, 2)), block(foot, {"event": d.line.event}, head=False))


def sides(found: Sequence[Difference]) -> Table:
    """Draw the fields that differ, each value with who gives it."""
    grid = Table.grid(padding=(0, 2, 0, 0))
    for style, ratio in (("dim", None), ("bold", 2), ("", 5)):
        grid.add_column(style=style, ratio=ratio, overflow="fold")
    for d in found:
        for n, s in enumerate(d.sides):
            origins = f"{s.origins} independent origin{'s' if s.origins != 1 else ''}"
            by = said_by(s.claims)
            outlets = ", ".join(s.outlets)
            who = Text.assemble(cell(by if by == outlets else f"{by}, in {outlets}"), (f"  {origins}", "dim"))
            grid.add_row(f"≠ {cell(d.field)}" if not n else "", Text(cell(s.value)), who)
    return grid
