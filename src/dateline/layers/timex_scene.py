"""Scene: what a time expression is read against: the report's day, the verbs, what was named before it.

Rule: without a publication date an open year or day stays open; nothing here reads the clock.
"""

import datetime as dt
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from dateline.data import TimeValue
from dateline.layers.timex_span import DAY, date_of, day_value, month_value, safe_date
from dateline.layers.timex_tense import direction
from dateline.lookup.calendar import KNOWN_DAYS

SINCE = re.compile(r"\b[Ss]ince (?:at least |about |around |the |last |as early as |as far back as )*$")
UNTIL = re.compile(r"\b(?:(?:[Uu]ntil|[Tt]ill|[Nn]o later than|[Uu]p to|[Tt]hrough) (?:the )?|[Bb]y )(?:at least |about |around |late )*$")
_ENDED = re.compile(r"\b(?:was|were|lasted|ran|had been|stayed|remained|continued|waited|did)\b[^,;]*$")


@dataclass(frozen=True, slots=True)
class Scene:
    """One expression's surroundings.

    body, start, end   the report's body and the expression's span
    low, high          the span of its sentence
    now                the day of publication, None if unknown
    last               the last day, month or year named before it
    year               a year stated before it in the same sentence
    told               the last day, month or year whose year the text states
    """

    body: str
    start: int
    end: int
    low: int
    high: int
    now: dt.date | None
    last: TimeValue | None = None
    year: int | None = None
    told: TimeValue | None = None

    @property
    def before(self) -> str:
        """Give the sentence up to the expression."""
        return self.body[self.low:self.start]

    @property
    def after(self) -> str:
        """Give the sentence from the expression's end."""
        return self.body[self.end:self.high]

    @property
    def tense(self) -> int:
        """Give 1 for the future, -1 for the past, 0 where no verb tells; "since" looks back, "until" may do either."""
        lead = self.body[max(self.low, self.start - 40):self.start]
        if SINCE.search(lead):
            return -1
        if UNTIL.search(lead):
            return 0
        return direction(self.body[self.low:self.high], self.start - self.low, self.end - self.low)

    @property
    def last_day(self) -> dt.date | None:
        """Give the last day named, the day of publication where none was."""
        if self.last is not None and self.last.grain in ("day", "hour", "minute"):
            return date_of(self.last.start)
        return self.now


def unknown(value: str, grain: str, kind: str = "DATE") -> TimeValue:
    """Give a value with open parts and no interval."""
    return TimeValue(kind, value, None, None, grain, "none")


def open_ref(value: str, kind: str = "DATE") -> TimeValue:
    """Give PAST_REF, PRESENT_REF or FUTURE_REF."""
    return TimeValue(kind, value)


def as_text(value: TimeValue) -> TimeValue:
    """Mark a value as fixed by the text itself."""
    return replace(value, anchor="text")


def chosen(candidates: Iterable[dt.date], now: dt.date, tense: int) -> dt.date | None:
    """Pick the candidate nearest to the report that fits the tense; one day's slack for other time zones.

    Without a tense the past is nearer: a coming day must be less than half as far as the last one.
    """
    def cost(day: dt.date) -> float:
        days = (day - now).days
        wrong = (tense < 0 and days > 1) or (tense > 0 and days < -1)
        return abs(days) * (2 if days > 0 and not tense else 1) + (AGAINST if wrong else 0)
    return min(candidates, key=cost, default=None)


AGAINST = 200  # days: how much nearer a day against the verb's tense must be; verbs mislead, whole years do less


def year_less(scene: Scene, month: int, day: int, weekday: int | None) -> TimeValue | None:
    """Give the day that "June 2" or "Monday, June 2" names; None if no year has such a day."""
    if safe_date(2024, month, day) is None:
        return None
    if scene.year is not None and scene.now is None:
        found = safe_date(scene.year, month, day)
        return as_text(day_value(found)) if found else None
    if scene.now is None:
        return unknown(f"XXXX-{month:02d}-{day:02d}", "day")
    years = range(scene.now.year - (6 if weekday else 1), scene.now.year + (7 if weekday else 2))
    days = [d for y in years if (d := safe_date(y, month, day)) and (not weekday or d.isoweekday() == weekday)]
    if not weekday and scene.year is not None and scene.year not in years:
        days = [d for d in [safe_date(scene.year, month, day)] if d]
    best = chosen(days, scene.now, scene.tense)
    known = _known(scene, month, day, best)
    if known is not None and not weekday:
        return as_text(day_value(known))
    return day_value(best) if best else year_less(scene, month, day, None) if weekday else None


def _known(scene: Scene, month: int, day: int, best: dt.date | None) -> dt.date | None:
    """Give a day that news names without its year, if the report is about it and not about a later one."""
    year, words = KNOWN_DAYS.get((month, day), (0, ()))
    found = safe_date(year, month, day) if year else None
    if found is None or scene.now is None or found > scene.now or not any(w in scene.body for w in words):
        return None
    # A fortnight: within it the day of this year is news of its own.
    return None if best and 0 <= (scene.now - best).days < 14 and best != found else found


def month_less(scene: Scene, month: int) -> TimeValue:
    """Give the month that "March" names without a year."""
    if scene.now is None:
        return as_text(month_value(scene.year, month)) if scene.year else unknown(f"XXXX-{month:02d}", "month")
    if scene.year is not None and re.search(r"\band (?:\w+ )?$", scene.before):
        return month_value(scene.year, month)
    tense = scene.tense
    years = [scene.now.year - 1, scene.now.year, scene.now.year + 1]
    return month_value(min(years, key=lambda y: _months_off(scene.now, y, month, tense)), month)


def _months_off(now: dt.date | None, year: int, month: int, tense: int) -> float:
    if now is None:
        return 0
    off = (year - now.year) * 12 + month - now.month
    wrong = (tense < 0 and off > 0) or (tense > 0 and off < 0)
    return abs(off) * (2 if off > 0 and not tense else 1) + (10 if wrong else 0)


def weekday_near(scene: Scene, weekday: int, rel: str) -> TimeValue:
    """Give the day that "Monday", "last Monday" or "next Monday" names."""
    if scene.now is None:
        return unknown(f"XXXX-WXX-{weekday}", "day")
    today = scene.now.isoweekday()
    back, ahead = (today - weekday) % 7, (weekday - today) % 7
    if rel in ("last", "this past"):
        return day_value(scene.now - (back or 7) * DAY)
    if rel == "next":
        ahead = ahead or 7
        return day_value(scene.now + (ahead + 7 if today + ahead <= 7 and ahead > 1 else ahead) * DAY)
    if rel in ("this", "this coming"):
        return day_value(scene.now + ahead * DAY if scene.tense >= 0 or back > 4 else scene.now - back * DAY)
    until = bool(UNTIL.search(scene.before)) and not _ENDED.search(scene.before)
    return day_value(scene.now + ahead * DAY if scene.tense > 0 or until else scene.now - back * DAY)
