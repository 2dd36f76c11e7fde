"""page_changes: what is new in a ledger for the terminal: the log's lines by kind, then events told anew.

Rule: each line has its time and the id by which more can be asked.
"""

from collections.abc import Iterator
from itertools import groupby

from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from dateline.views import View
from dateline.views.changes import WORDS, Changes, Gain
from dateline.writers import Look
from dateline.writers.phrases import plain
from dateline.writers.view_table import drawn, shorten

LENGTH = 160


def page_changes(shown: View, look: Look) -> str:
    """Draw one list for each kind of change."""
    assert isinstance(shown, Changes)
    known = dict(shown.told)

    def parts(width: int) -> Iterator[RenderableType]:
        order = list(WORDS)
        for kind, lines in groupby(sorted(shown.lines, key=lambda x: (order.index(x.what) if x.what in order else len(order), x.made)), key=lambda x: x.what):
            yield Text(f"\n{WORDS.get(kind, kind)}", style="bold")
            grid = _grid()
            for x in lines:
                outlet, title, _ = known.get(x.id, ("", "", None))
                grid.add_row(x.made[:16].replace("T", " "), x.id, Text(shorten(": ".join(w for w in (outlet, title or ("" if outlet else x.detail)) if w), LENGTH)))
            yield grid
        for kind, gains in groupby(sorted(shown.gains, key=lambda g: g.kind), key=lambda g: g.kind):
            yield Text(f"\n{kind}", style="bold")
            grid = _grid()
            for g in gains:
                grid.add_row(g.claim.report.added[:16].replace("T", " "), g.event, _gained(g))
            yield grid
        yield Text("")
    return drawn(shown, look, parts)


def _grid() -> Table:
    grid = Table.grid(padding=(0, 2, 0, 0))
    grid.add_column(no_wrap=True)
    grid.add_column(no_wrap=True, style="dim")
    grid.add_column(overflow="fold")
    return grid


def _gained(g: Gain) -> Text:
    before = plain(", ".join(g.before)) or "none"
    return Text.assemble((f"{before} → ", "dim"), (plain(", ".join(g.now)), "bold"), f": “{shorten(g.claim.claim.quote, LENGTH)}” ",
                         (f"{plain(g.claim.report.outlet)} {g.claim.claim.id}", "dim"))
