"""agenda: `dateline agenda`: meetings ahead, and plans of which nothing more was heard."""

import re
from datetime import date
from typing import TYPE_CHECKING, Annotated

import typer

from dateline.cli.asking import asks
from dateline.errors import BadOption

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Connection

    from dateline.data import Filter
    from dateline.views import View


@asks()
def agenda(
    day: Annotated[str, typer.Option("--day", metavar="DAY", show_default=False, help="From this day on, as 2025-06-02. Default: today.")] = "",
    past: Annotated[bool, typer.Option("--past", help="What was planned before that day and is not reported as held.")] = False,
    limit: Annotated[int, typer.Option("--limit", "-n", min=1, help="So many at most.")] = 50,
) -> "Callable[[Connection, Filter], View]":
    """Show meetings ahead: when, where, who comes, what became of the plan, and who says so."""
    from dateline.views.agenda import agenda as view
    return lambda c, wanted: view(c, wanted, day=_day(day), past=past, limit=limit)


def _day(given: str) -> str:
    if not given:
        return date.today().isoformat()  # noqa: DTZ011 - the reader's own day
    if not re.fullmatch(r"\d{4}-\d\d-\d\d", given):
        raise BadOption(f"--day: {given!r} is no day; write it as 2025-06-02")
    return given
