"""page_people: persons with their offices for the terminal, offices that differ under one name.

Rule: each office has the days of its reports and who states it.
"""

from collections.abc import Iterator

from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from dateline.views import View
from dateline.views.people import Held, People
from dateline.views.phrases import listed
from dateline.writers import Look
from dateline.writers.phrases import plain
from dateline.writers.view_table import drawn

OUTLETS = 4  # outlets that are named; the rest is counted


def page_people(shown: View, look: Look) -> str:
    """Draw a name, then a line for each office."""
    assert isinstance(shown, People)

    def parts(width: int) -> Iterator[RenderableType]:
        for p in shown.persons:
            yield Text.assemble((plain(p.name), "bold"), ("  offices differ" if len(p.offices) > 1 else "", "yellow"))
            grid = Table.grid(padding=(0, 2, 0, 0))
            grid.add_column(width=1)
            grid.add_column(width=min(40, width // 2 - 4), overflow="fold")
            grid.add_column(overflow="fold", style="dim")
            for x in p.offices:
                grid.add_row("", Text(plain(_office(x))), Text(plain(_stated(x))))
            yield grid
    return drawn(shown, look, parts)


def _office(x: Held) -> str:
    whose = x.of if not x.country or x.of == x.country else f"{x.of} ({x.country})" if x.of else f"({x.country})"
    return f"{x.role}, {whose}" if whose else x.role


def _stated(x: Held) -> str:
    outlets = listed(o.report.outlet or "an outlet without a name" for o in x.said)
    more = f" and {len(outlets) - OUTLETS} more" if len(outlets) > OUTLETS else ""
    days = " to ".join(dict.fromkeys(d for d in x.days if d)) or "day unknown"
    count = len({o.report.id for o in x.said})
    return f"{days} · {count:,} report{'s' * (count != 1)}: {', '.join(outlets[:OUTLETS])}{more}"
