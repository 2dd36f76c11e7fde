"""event: `dateline event`: all claims of one event side by side."""

from typing import TYPE_CHECKING, Annotated

import typer

from dateline.cli.asking import asks

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Connection

    from dateline.data import Filter
    from dateline.views import View


@asks(filters=False)
def event(
    name: Annotated[str, typer.Argument(metavar="ID", help="An event (e:...) or one of its claims (c:...).")],
) -> "Callable[[Connection, Filter], View]":
    """Show all claims of one event side by side, where they differ, and what changed."""
    from dateline.views.event import event as view
    return lambda c, wanted: view(c, wanted, event=name)
