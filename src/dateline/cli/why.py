"""why: `dateline why`: from any id back to words, step, model, report, judgements and corrections."""

from typing import TYPE_CHECKING, Annotated

import typer

from dateline.cli.asking import asks

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Connection

    from dateline.data import Filter
    from dateline.views import View


@asks(filters=False)
def why(
    name: Annotated[str, typer.Argument(metavar="ID", help=(
        "A claim (c:...), event (e:...), judgement (j:...), correction (x:...), quote (q:...) or report (r:...)."))],
) -> "Callable[[Connection, Filter], View]":
    """Show where something comes from: its words, the step and model that read them, judgements with their reasons."""
    from dateline.views.why import why as view
    return lambda c, wanted: view(c, wanted, name=name)
