"""people: `dateline people`: persons with their offices, as reports state them."""

from typing import TYPE_CHECKING, Annotated

import typer

from dateline.cli.asking import asks

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Connection

    from dateline.data import Filter
    from dateline.views import View


@asks()
def people(
    limit: Annotated[int, typer.Option("--limit", "-n", min=1, help="So many people at most.")] = 100,
    skip: Annotated[int, typer.Option("--skip", min=0, help="Leave out so many first.")] = 0,
) -> "Callable[[Connection, Filter], View]":
    """Show persons with offices: which, whose, as of which reports, by which outlets; --from and --to are days of reports."""
    from dateline.views.people import people as view
    return lambda c, wanted: view(c, wanted, limit=limit, skip=skip)
