"""Days, weeks, months and years as TIMEX3 values with their intervals.

Rule: intervals are inclusive days; where the value has an unknown part ("XXXX") there is no interval.
"""

import datetime as dt
from calendar import monthrange
from dataclasses import replace

from dateline.data import TimeValue

DAY = dt.timedelta(1)


def date_of(words: str | None) -> dt.date | None:
    """Give the day at the start of an ISO date or datetime, None where there is none.

    >>> date_of("2025-06-02T13:00+03:00")
    datetime.date(2025, 6, 2)
    """
    try:
        return dt.date.fromisoformat((words or "")[:10])
    except ValueError:
        return None


def safe_date(year: int, month: int, day: int) -> dt.date | None:
    """Give the day, None where the calendar has no such day."""
    try:
        return dt.date(year, month, day)
    except ValueError:
        return None


def months_later(day: dt.date, months: int) -> dt.date | None:
    """Give the same day some months later or (negative) earlier, the month's last where it has no such day.

    >>> months_later(dt.date(2025, 3, 31), -1)
    datetime.date(2025, 2, 28)
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return dt.date(year, month + 1, min(day.day, monthrange(year, month + 1)[1])) if 1 <= year <= 9999 else None


def _made(value: str, start: dt.date, end: dt.date, grain: str) -> TimeValue:
    return TimeValue("DATE", value, start.isoformat(), end.isoformat(), grain, "published")


def day_value(day: dt.date) -> TimeValue:
    """Give a day."""
    return _made(day.isoformat(), day, day, "day")


def week_value(day: dt.date) -> TimeValue:
    """Give the ISO week, Monday to Sunday, that the day is in."""
    year, week, weekday = day.isocalendar()
    monday = day - (weekday - 1) * DAY
    return _made(f"{year}-W{week:02d}", monday, monday + 6 * DAY, "week")


def month_value(year: int, month: int) -> TimeValue:
    """Give a month; months before January and after December run into the years beside.

    >>> month_value(2025, 13).value
    '2026-01'
    """
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    last = monthrange(year, month)[1]
    return _made(f"{year:04d}-{month:02d}", dt.date(year, month, 1), dt.date(year, month, last), "month")


def year_value(year: int) -> TimeValue:
    """Give a year."""
    return _made(f"{year:04d}", dt.date(year, 1, 1), dt.date(year, 12, 31), "year")


def years_value(value: str, first: int, last: int, grain: str) -> TimeValue:
    """Give a stretch of whole years (a decade, a century)."""
    return _made(value, dt.date(first, 1, 1), dt.date(last, 12, 31), grain)


def months_value(value: str, year: int, month: int, count: int, grain: str = "season") -> TimeValue:
    """Give a stretch of whole months (a quarter, a half, a season)."""
    start, end = date_of(month_value(year, month).start), date_of(month_value(year, month + count - 1).end)
    return _made(value, start or dt.date.min, end or dt.date.max, grain)


def quarter_value(year: int, quarter: int) -> TimeValue:
    """Give a quarter; quarters before the first and after the fourth run into the years beside."""
    year, quarter = year + (quarter - 1) // 4, (quarter - 1) % 4 + 1
    return months_value(f"{year}-Q{quarter}", year, 3 * quarter - 2, 3)


def shifted(day: dt.date, letter: str, count: int) -> dt.date:
    """Move a day by so many days, weeks, months, quarters or years (letter D W M Q Y).

    >>> shifted(dt.date(2025, 3, 31), "M", -1)
    datetime.date(2025, 2, 28)
    """
    if letter in "DW":
        return day + dt.timedelta(count * (7 if letter == "W" else 1))
    months = day.year * 12 + day.month - 1 + count * {"M": 1, "Q": 3, "Y": 12}.get(letter, 0)
    year = min(max(months // 12, 1), 9998)
    return dt.date(year, months % 12 + 1, min(day.day, monthrange(year, months % 12 + 1)[1]))


def part_of(whole: TimeValue, part: str) -> TimeValue:
    """Narrow an interval to its early, middle or late part; the TIMEX3 value stays the whole's.

    A month falls into its first, second and last ten days, a year into quarters with its two middle
    months, a decade into its first four, middle two and last four years, a week into two halves.
    """
    start, end = date_of(whole.start), date_of(whole.end)
    if start is None or end is None or not part:
        return whole
    low, high = start, end
    if whole.grain == "month":
        cuts = {"early": (1, 10), "mid": (11, 20), "late": (21, end.day), "start": (1, 5)}.get(part)
        low, high = (start.replace(day=cuts[0]), start.replace(day=cuts[1])) if cuts else (start, end)
    elif whole.grain == "year":
        months = {"early": (1, 3), "mid": (6, 7), "late": (10, 12), "start": (1, 1), "end": (12, 12)}.get(part)
        if months:
            low, high = dt.date(start.year, months[0], 1), date_of(month_value(start.year, months[1]).end) or end
    elif whole.grain in ("decade", "century"):
        step = 1 if whole.grain == "decade" else 10
        years = {"early": (0, 4), "mid": (4, 6), "late": (6, 10), "start": (0, 4), "end": (6, 10)}.get(part)
        if years:
            low, high = dt.date(start.year + years[0] * step, 1, 1), dt.date(start.year + years[1] * step - 1, 12, 31)
    elif whole.grain == "week":
        low, high = {"early": (start, start + 2 * DAY), "start": (start, start + 2 * DAY), "mid": (start + 2 * DAY,
                     start + 3 * DAY), "late": (start + 3 * DAY, end)}.get(part, (start, end))
    return replace(whole, start=low.isoformat(), end=high.isoformat())
