"""talks: `dateline talks`: negotiations, their rounds, proposals and each party's position."""

from typing import TYPE_CHECKING, Annotated

import typer

from dateline.cli.asking import asks

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Connection

    from dateline.data import Filter
    from dateline.views import View


@asks()
def talks(
    process: Annotated[str, typer.Argument(metavar="[ID]", show_default=False, help="One negotiation, as t:AAA-BBB-2025-05.")] = "",
    limit: Annotated[int, typer.Option("--limit", "-n", min=1, help="So many negotiations at most.")] = 3,
) -> "Callable[[Connection, Filter], View]":
    """Show the negotiation board: rounds, delegations, proposals, each party's position and the claims that show it."""
    from dateline.views.talks import talks as view
    return lambda c, wanted: view(c, wanted, process=process, limit=limit)
