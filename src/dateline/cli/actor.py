"""actor: `dateline actor NAME`: what somebody did and said, and what was done to them."""

from typing import TYPE_CHECKING, Annotated

import typer

from dateline.cli.asking import asks

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Connection

    from dateline.data import Filter
    from dateline.views import View


@asks()
def actor(
    name: Annotated[str, typer.Argument(metavar="NAME|CODE", help="Words of a name, or a country's code, as UKR.")],
    limit: Annotated[int, typer.Option("--limit", "-n", min=1, help="So many of each kind at most.")] = 5,
) -> "Callable[[Connection, Filter], View]":
    """Show one actor: what they did, were accused of, had done to them, whom they met, what they said."""
    from dateline.views.actor import actor as view
    return lambda c, wanted: view(c, wanted, name, limit=limit)
