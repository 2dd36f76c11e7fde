"""claims: `dateline claims`: a flat list of claims."""

from typing import TYPE_CHECKING, Annotated

import typer

from dateline.cli.asking import LIMIT, SKIP, asks

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Connection

    from dateline.data import Filter
    from dateline.views import View


@asks()
def claims(
    order: Annotated[str, typer.Option("--order", metavar="ORDER", help="time, newest, published or added.")] = "time",
    limit: LIMIT = 100, skip: SKIP = 0,
) -> "Callable[[Connection, Filter], View]":
    """List claims, each with who says so, how sure, and in which report."""
    from dateline.views.claims import claims as view
    return lambda c, wanted: view(c, wanted, order=order, limit=limit, skip=skip)
