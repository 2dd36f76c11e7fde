"""moment: when a report was published, as something that sorts.

Rule: an earlier report sorts first whatever time zone it was written in; one without a date sorts last.
"""

from datetime import UTC, datetime
from functools import lru_cache

LAST = "9999"


@lru_cache(maxsize=4096)
def moment(published: str | None) -> str:
    """Give a date or time of publication in UTC; a day without a time counts from its first minute.

    >>> moment("2025-06-02T01:30+03:00") < moment("2025-06-02") < moment("2025-06-02T09:00Z") < moment(None)
    True
    """
    if not published:
        return LAST
    try:
        when = datetime.fromisoformat(published)
    except ValueError:
        return published  # written by some other program: as it stands
    return (when if when.tzinfo else when.replace(tzinfo=UTC)).astimezone(UTC).isoformat()
