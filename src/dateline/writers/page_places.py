"""page_places: places of events as a table for the terminal, whole countries apart.

Rule: a point is given to two decimals, a kilometre or so, whatever the gazetteer has.
"""

from collections.abc import Iterator, Sequence

from rich.console import RenderableType
from rich.table import Table
from rich.text import Text

from dateline.views import View
from dateline.views.places import Places, Spot
from dateline.writers import Look
from dateline.writers.phrases import plain
from dateline.writers.view_table import drawn


def page_places(shown: View, look: Look) -> str:
    """Draw towns, sites and regions, then countries."""
    assert isinstance(shown, Places)

    def parts(width: int) -> Iterator[RenderableType]:
        for name, found in (("place", [s for s in shown.spots if not s.whole]), ("whole country", [s for s in shown.spots if s.whole])):
            if found:
                yield _table(name, found)
                yield Text("")
    return drawn(shown, look, parts)


def _table(name: str, found: Sequence[Spot]) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold")
    table.add_column(name, overflow="fold", min_width=14)
    for column in ("in", "kind", "point"):
        table.add_column(column, no_wrap=True)
    for column in ("events", "claims"):
        table.add_column(column, justify="right", no_wrap=True)
    table.add_column("days", overflow="fold", min_width=10)
    for s in found:
        point = f"{s.place.lat:.2f} {s.place.lon:.2f}" if s.place.lat is not None and s.place.lon is not None else ""
        days = " to ".join(dict.fromkeys(d for d in (s.first, s.last) if d))
        table.add_row(Text(plain(s.place.name or s.place.text)), s.place.country, s.place.precision if not s.whole else "", point, f"{s.events:,}", f"{s.claims:,}", days)
    return table
