"""timeline: `dateline timeline`: events in the order of their time."""

from typing import TYPE_CHECKING

from dateline.cli.asking import LIMIT, SKIP, asks

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Connection

    from dateline.data import Filter
    from dateline.views import View


@asks()
def timeline(limit: LIMIT = 100, skip: SKIP = 0) -> "Callable[[Connection, Filter], View]":
    """Show events in the order of their time, with who says so and how sure."""
    from dateline.views.timeline import timeline as view
    return lambda c, wanted: view(c, wanted, limit=limit, skip=skip)
