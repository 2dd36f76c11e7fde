"""changes: `dateline changes --since`: what is new in a ledger."""

from typing import TYPE_CHECKING, Annotated

import typer

from dateline.cli.asking import asks

if TYPE_CHECKING:
    from collections.abc import Callable

    from sqlalchemy import Connection

    from dateline.data import Filter
    from dateline.views import View


@asks(filters=False)
def changes(
    since: Annotated[str, typer.Option("--since", metavar="DAY|STAMP", help="2025-06-02 or 2025-06-02T13:00+03:00; without a zone: UTC.")],
    limit: Annotated[int, typer.Option("--limit", "-n", min=1, help="So many lines of the log, and events, at most.")] = 200,
) -> "Callable[[Connection, Filter], View]":
    """Show new reports and versions, events with new sources, figures or status, corrections, judgements, forgotten reports."""
    from dateline.views.changes import changes as view
    return lambda c, _: view(c, since, limit=limit)
