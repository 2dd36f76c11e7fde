"""disputes: `dateline disputes`: events whose claims contradict."""

from typing import TYPE_CHECKING

from dateline.cli.asking import LIMIT, SKIP, asks

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Connection

    from dateline.data import Filter
    from dateline.views import View


@asks()
def disputes(limit: LIMIT = 50, skip: SKIP = 0) -> "Callable[[Connection, Filter], View]":
    """Show events whose claims contradict, with the sides and who gives which."""
    from dateline.views.disputes import disputes as view
    return lambda c, wanted: view(c, wanted, limit=limit, skip=skip)
