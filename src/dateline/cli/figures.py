"""figures: `dateline figures`: each number of an event and who gives it."""

from typing import TYPE_CHECKING, Annotated

import typer

from dateline.cli.asking import asks

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Connection

    from dateline.data import Filter
    from dateline.views import View


@asks(filters=False)
def figures(
    name: Annotated[str, typer.Argument(metavar="ID", help="An event (e:...) or one of its claims (c:...).")],
) -> "Callable[[Connection, Filter], View]":
    """Show each number of an event, who gives it, and how it changed."""
    from dateline.views.figures import figures as view
    return lambda c, wanted: view(c, wanted, event=name)
