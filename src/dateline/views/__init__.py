"""views: questions to a ledger; each a function of a connection and a Filter that gives a frozen object.

Rule: a view changes nothing, and whatever it shows carries the ids of the claims that say so.
A view's object has `to_dict()` (JSON), `items()` (its parts as JSON objects, one a line) and `rows()` (its parts as flat
cells, the same keys in each row), besides `title` and `notes`: sentences for people on what it leaves out.
"""

from collections.abc import Mapping, Sequence
from typing import Any, Protocol

Cell = str | int | float | None
Row = Mapping[str, Cell]


class View(Protocol):
    """What every view's object can do."""

    @property
    def title(self) -> str:
        """Give the question, with what it was narrowed to."""
        ...

    @property
    def notes(self) -> tuple[str, ...]:
        """Give what a reader must know: how many there are in all, what was left out and why."""
        ...

    def to_dict(self) -> dict[str, Any]:
        """Give the JSON form."""
        ...

    def items(self) -> Sequence[Mapping[str, Any]]:
        """Give the parts as JSON objects."""
        ...

    def rows(self) -> Sequence[Row]:
        """Give the parts as flat cells."""
        ...
