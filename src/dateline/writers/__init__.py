"""writers: a reading -> text: a page for the terminal, JSON, JSON lines, CSV, Markdown, a page for notebooks.

Rule: a writer shows what the reading holds and adds nothing; words of a report never become markup or commands.
"""

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import NamedTuple

from dateline.data import Reading

FORMATS = ("table", "json", "jsonl", "csv", "markdown")


@dataclass(frozen=True, slots=True)
class Look:
    """How a page is drawn: columns, bold and underlined words, colour; and which parts it has."""

    width: int = 100
    styled: bool = False
    colour: bool = False
    quotes: bool = False
    people: bool = False
    explain: bool = False


class Writer(NamedTuple):
    """One format: a reading's text, and what stands before, between and after readings."""

    one: Callable[[Reading, Look], str]
    head: str = ""
    between: str = ""
    foot: str = ""


def writer(name: str) -> Writer:
    """Give the writer of one of FORMATS; only its own module is loaded."""
    if name not in FORMATS:
        raise ValueError(f"no format {name!r}; the formats are {', '.join(FORMATS)}")
    home = import_module("dateline.writers." + ("jsonl" if name == "json" else name))
    found = getattr(home, name.upper())
    assert isinstance(found, Writer)
    return found
