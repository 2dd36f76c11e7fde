"""places: `dateline places`: where events are said to have happened."""

from typing import TYPE_CHECKING, Annotated

import typer

from dateline.cli.asking import asks

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Connection

    from dateline.data import Filter
    from dateline.views import View


@asks()
def places(
    limit: Annotated[int, typer.Option("--limit", "-n", min=1, help="So many places at most.")] = 100,
    skip: Annotated[int, typer.Option("--skip", min=0, help="Leave out so many first.")] = 0,
) -> "Callable[[Connection, Filter], View]":
    """Show places of events: how many events and claims, the point and how exact it is, first and last day."""
    from dateline.views.places import places as view
    return lambda c, wanted: view(c, wanted, limit=limit, skip=skip)
