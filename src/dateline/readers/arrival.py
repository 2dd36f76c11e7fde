"""Arrival: a report as a reader hands it over, with what went wrong on the way.

Rule: a date that nobody can read leaves the report without a date and with a notice; it never stops the report.
"""

from dateline.data import Notice, Report
from dateline.errors import BadDate
from dateline.readers.dates import iso

Arrival = tuple[Report, tuple[Notice, ...]]

LIMIT = 5_000_000  # characters in one report; the longest of 1,345 fetched news pages has 160,000


def dated(value: str) -> tuple[str | None, tuple[Notice, ...]]:
    """Give the ISO form of a stated date, or None and a notice where it cannot be read."""
    if not value.strip():
        return None, ()
    try:
        return iso(value), ()
    except BadDate as e:
        return None, (Notice("published", f"{e}."),)
