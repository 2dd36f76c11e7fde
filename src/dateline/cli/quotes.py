"""quotes: `dateline quotes`: who said what."""

from typing import TYPE_CHECKING, Annotated

import typer

from dateline.cli.asking import LIMIT, SKIP, asks

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Connection

    from dateline.data import Filter
    from dateline.views import View


@asks()
def quotes(
    order: Annotated[str, typer.Option("--order", metavar="ORDER", help="published, newest or added.")] = "published",
    limit: LIMIT = 100, skip: SKIP = 0,
) -> "Callable[[Connection, Filter], View]":
    """List who said what: --actor is who speaks, --from and --to are days of the report."""
    from dateline.views.quotes import quotes as view
    return lambda c, wanted: view(c, wanted, order=order, limit=limit, skip=skip)
