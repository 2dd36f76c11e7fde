"""coverage: `dateline coverage`: who published how much, how much is copied, who is alone with events."""

from enum import StrEnum
from typing import TYPE_CHECKING, Annotated

import typer

from dateline.cli.asking import asks

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Connection

    from dateline.data import Filter
    from dateline.views import View


class By(StrEnum):
    """What a row is."""

    outlet = "outlet"
    day = "day"


@asks()
def coverage(
    by: Annotated[By, typer.Option("--by", help="A row for each outlet, or for each outlet and day.")] = By.outlet,
) -> "Callable[[Connection, Filter], View]":
    """Show outlets with their reports, copies, claims and the events that nobody else reports; --from and --to are days of publication."""
    from dateline.views.coverage import coverage as view
    return lambda c, wanted: view(c, wanted, by=by.value)
