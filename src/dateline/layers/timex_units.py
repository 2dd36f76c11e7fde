"""Readers of units: "last week", "the past three days", "a year and a half", "every day", "recently".

Rule: a length alone has no interval; one counted from the report's day has.
"""

import datetime as dt
import re
from dataclasses import replace

from dateline.data import TimeValue
from dateline.layers.timex_numbers import number, period, unit_of
from dateline.layers.timex_read import READERS as DAY_READERS
from dateline.layers.timex_read import Reader, bounded, named, weekend_of
from dateline.layers.timex_scene import Scene, as_text, open_ref, unknown
from dateline.layers.timex_span import (
    DAY,
    date_of,
    day_value,
    month_value,
    months_value,
    quarter_value,
    shifted,
    week_value,
    year_value,
    years_value,
)
from dateline.lookup.calendar import MONTHS, ORDINALS, SEASONS, WEEKDAYS

_OPEN = {"week": "XXXX-WXX", "weekend": "XXXX-WXX-WE", "month": "XXXX-XX", "quarter": "XXXX-QX", "year": "XXXX",
         "decade": "XXX", "century": "XX"}


def calendar_unit(day: dt.date, unit: str, off: int) -> TimeValue:
    """Give the week, month, quarter, year ... so many of them after the one the day is in."""
    if unit == "week":
        return week_value(day + 7 * off * DAY)
    if unit == "weekend":
        return weekend_of(day + 7 * off * DAY)
    if unit == "month":
        return month_value(day.year, day.month + off)
    if unit == "quarter":
        return quarter_value(day.year, (day.month + 2) // 3 + off)
    if unit == "year":
        return year_value(day.year + off)
    size = 10 if unit == "decade" else 100
    first = (day.year // size + off) * size
    return years_value(str(first // size), first, first + size - 1, unit)


def unit(match: re.Match[str], scene: Scene) -> TimeValue | None:
    """Read "last week", "earlier this month", "the end of the year", "that year", "the past decade"."""
    rel, name, gone = named(match, "rel").lower(), named(match, "unit"), named(match, "gone").strip()
    if name in SEASONS or (name == "weekend" and not gone):
        return None
    if rel in ("the past", "past", "the last", "the coming", "coming") and name != "weekend" and not (
            rel == "the last" and name in ("quarter", "year") and re.search(r"\b(?:in|of|for|during) $", scene.before)
            and not scene.before.endswith(("over ", "In "))):
        return _stretch(1, name, scene, -1 if rel in ("the past", "past", "the last") else 1)
    base = _base(rel, gone, scene)
    if base is None:
        return unknown(_OPEN[name], name)
    off = -1 if rel in ("last", "this past", "the last", "the previous", "previous", "the preceding") or gone in (
        "before", "previous") else 1 if rel in ("next", "the next", "the following", "following", "the upcoming",
                                                "upcoming") or gone == "after" else 0
    value = calendar_unit(base, name, off) if name != "week" or gone else _week(base, rel, off, match, scene)
    return _till_now(bounded(value, named(match, "part"), scene.now), rel, match, scene)


def _week(base: dt.date, rel: str, off: int, match: re.Match[str], scene: Scene) -> TimeValue:
    """Give a week; what is written on a Sunday calls the week that ends there last and the next one this."""
    if base != scene.now or base.isoweekday() != 7 or off > 0 or rel not in ("last", "this"):
        return calendar_unit(base, "week", off)
    if off < 0:
        return replace(week_value(base), start=(base - 7 * DAY).isoformat(), end=(base - DAY).isoformat())
    if scene.tense > 0 and not named(match, "part"):
        return replace(week_value(base + DAY), start=base.isoformat(), end=(base + 6 * DAY).isoformat())
    return week_value(base)


def _base(rel: str, gone: str, scene: Scene) -> dt.date | None:
    """Give the day a unit is counted from: the last one named for "that year" and "the year before"."""
    if rel.startswith("that") and scene.told is not None:
        return date_of(scene.told.start)
    textual = rel.startswith(("that", "the same", "the following", "the previous", "the preceding")) or gone
    if textual and scene.last is not None and date_of(scene.last.start):
        return date_of(scene.last.start)
    return scene.now


def _till_now(value: TimeValue, rel: str, match: re.Match[str], scene: Scene) -> TimeValue:
    """End "this week" of something past at publication, and begin it there for something to come."""
    start, end, now = date_of(value.start), date_of(value.end), scene.now
    if rel != "this" or named(match, "part") or now is None or start is None or end is None or not start <= now <= end:
        return value
    if scene.tense < 0:
        return replace(value, end=now.isoformat())
    return value


def _stretch(count: float | None, name: str, scene: Scene, sign: int, *, few: bool = False) -> TimeValue:
    """Give the days from so many units before publication up to it, or from it on."""
    value = TimeValue("DURATION", period(count, name))
    letter, factor = unit_of(name)
    if few and letter == "D":
        count = 3.0  # "the past few days": as annotators of news count them
    if scene.now is None or count is None or (letter == "M" and count != int(count)):
        return value
    far = _moved(scene.now, letter, count * factor * sign)
    if far is None:
        return value
    low, high = sorted((scene.now, far))
    return replace(value, start=low.isoformat(), end=high.isoformat(), anchor="published")


def _moved(day: dt.date, letter: str, count: float) -> dt.date | None:
    """Move a day; None where the calendar of news does not reach (before the year 1000, after 2999)."""
    if letter[0] == "T":
        hours = count * {"H": 1, "M": 1 / 60, "S": 1 / 3600}[letter[1]]
        days = min(int(abs(hours) // 24), 10 ** 5)
        return day + (days if hours > 0 else -days) * DAY
    if letter == "Y" and count != int(count):
        return shifted(day, "M", round(count * 12))
    years = count / {"D": 365, "W": 52, "M": 12, "Q": 4}.get(letter, 1)
    return shifted(day, letter, int(count)) if 1000 <= day.year + years < 2999 else None


def past(match: re.Match[str], scene: Scene) -> TimeValue | None:
    """Read "the past three days", "the next few weeks", "the first nine months"."""
    rel, name, words = named(match, "rel").lower(), named(match, "unit"), named(match, "n")
    plural = name.endswith("s") or name == "centuries"
    if not words and name in ("day", "hour") and re.search(r"\b(?:[Oo]ver|[Ii]n|[Dd]uring|[Ww]ithin) $", scene.before):
        return _stretch(1, name, scene, -1) if rel in ("past", "last") else None
    loose = rel in ("coming", "following", "previous") and words and not match[0].lower().startswith("the ")
    if loose or words in ("a", "an") or (not words and (not plural or rel == "recent")):
        return None
    count = number(words)
    sign = {"last": -1, "past": -1, "previous": -1, "latest": -1, "recent": -1, "preceding": -1,
            "next": 1, "coming": 1, "following": 1}.get(rel, 0)
    if not sign or rel in ("previous", "following", "preceding"):
        return TimeValue("DURATION", period(count, name))
    return _stretch(count, name, scene, sign, few="few" in words)


def recent(match: re.Match[str], _: Scene) -> TimeValue | None:
    """Read "recent years", "coming weeks"."""
    return TimeValue("DURATION", period(None, named(match, "unit")))


def length(match: re.Match[str], scene: Scene) -> TimeValue | None:
    """Read "two weeks", "a year", "more than 30 days", "two years ago", "a day earlier"."""
    words, name, way = named(match, "n"), named(match, "unit"), named(match, "dir").strip()
    if not _is_length(match, scene):
        return None
    count = number(named(match, "n2") or words)
    if count is not None and named(match, "more"):
        count += 0.5
    if (name.startswith("second") and count == 1) or re.fullmatch(r"(?:19|20)\d\d", words):
        return None
    if way in ("ago", "earlier", "later", "from now", "hence", "previously", "after"):
        return _away(count, name, way, scene)
    if named(match, "half"):
        count = (count or 0) + 0.5
    if re.search(r"\b[Ww]ithin $", scene.before) and scene.tense >= 0:
        return _stretch(count, name, scene, 1)
    return _before_that(TimeValue("DURATION", period(count, name)), count, scene)


def _before_that(value: TimeValue, count: float | None, scene: Scene) -> TimeValue:
    """Date what "came a day after" points back to: so many days before the day of the news."""
    told = re.search(r"(?:\b(?:comes?|coming|came)|[,—–]) (?:just |only )?$", scene.before)
    if not told or not re.match(r" after\b(?! that)", scene.after) or scene.now is None or not count or not value.value.endswith("D"):
        return value
    day = (scene.now - int(count) * DAY).isoformat()
    return replace(value, start=day, end=day, anchor="published")


def _is_length(match: re.Match[str], scene: Scene) -> bool:
    name, words = named(match, "unit"), named(match, "n").lower()
    if re.match(r"-(?!old|and-)[a-z]", scene.after):
        return False
    if re.match(r"[- ]?olds?\b|-old", scene.after) and name.startswith("year"):
        return False
    if words in ("a", "an") and name.startswith(("second", "quarter", "minute")):
        return False
    if words in ("some", "many", "few") and not name.endswith("s"):
        return False
    if words in ("a", "an", "one", "half a") and name == "day" and re.match(r" (?:after|before)(?=[.;])", scene.after):
        return True
    return not (named(match, "hyph") == "-" and words in ("a", "an"))


def _away(count: float | None, name: str, way: str, scene: Scene) -> TimeValue:
    """Give the day, month or year that lies so far from publication or, for "earlier", from the last day named."""
    letter, factor = unit_of(name)
    sign = -1 if way in ("ago", "earlier", "previously") else 1
    if count is None:
        return open_ref("PAST_REF" if sign < 0 else "FUTURE_REF")
    base = scene.now if way in ("ago", "from now", "hence") else scene.last_day
    far = _moved(base, letter, sign * count * factor) if base else None
    if far is None or letter in ("TM", "TS"):
        return TimeValue("DURATION", period(count, name))
    if letter == "M":
        return month_value(far.year, far.month)
    return year_value(far.year) if letter == "Y" else day_value(far)


def halves(match: re.Match[str], scene: Scene) -> TimeValue | None:
    """Read "a year and a half"."""
    if way := named(match, "dir").strip():
        return _away(1.5, named(match, "unit"), way, scene)
    return TimeValue("DURATION", period(1.5, named(match, "unit")))


def hyphen(match: re.Match[str], _: Scene) -> TimeValue | None:
    """Read "month-long", "decades-long", "three-day-long"."""
    words, name = named(match, "n"), named(match, "unit")
    many = re.search(name + r"s[- ]?long", match[0])
    return TimeValue("DURATION", period(number(words) if words else None if many else 1.0, name))


def adjective(match: re.Match[str], scene: Scene) -> TimeValue | None:
    """Read "30-day", "two-year"; not ages ("33-year-old")."""
    if re.match(r"-olds?\b| old\b", scene.after) and named(match, "unit") == "year":
        return None
    if re.match(r"-(?!old|long)[a-z]", scene.after) and not re.match(r"-(?:and|high|low|olds?)", scene.after):
        return None
    return TimeValue("DURATION", period(number(named(match, "n2") or named(match, "n")), named(match, "unit")))


def bare(match: re.Match[str], scene: Scene) -> TimeValue | None:
    """Read "years", "months later": lengths nobody counts."""
    way = named(match, "dir").strip()
    if way:
        return _away(None, named(match, "unit"), way, scene)
    if re.match(r"-old|['’]| of (?:rage|age|the week)", scene.after) or re.search(r"(?:\d|[Hh]undreds|-|[Tt]hese) ?$", scene.before):
        return None
    return TimeValue("DURATION", period(None, named(match, "unit")))


def repeated(match: re.Match[str], scene: Scene) -> TimeValue | None:
    """Read "every day", "each Thursday", "annual" as a set."""
    if adverb := named(match, "adv").lower():
        name = {"daily": "day", "weekly": "week", "monthly": "month", "quarterly": "quarter", "hourly": "hour",
                "nightly": "day", "biweekly": "week"}.get(adverb, "year")
        if match[0][0].isupper() and not re.search(r"^$|[.“\"] ?$", scene.before):
            return None
        return TimeValue("SET", period(1, name))
    name = named(match, "unit")
    if name.lower() in WEEKDAYS:
        return unknown(f"XXXX-WXX-{WEEKDAYS[name.lower()]}", "day", "SET")
    if name.lower() in MONTHS:
        return unknown(f"XXXX-{MONTHS[name.lower()]:02d}", "month", "SET")
    if name.rstrip("s") in SEASONS:
        return unknown(f"XXXX-{SEASONS[name.rstrip('s')][0]}", "season", "SET")
    if name.rstrip("s") in ("morning", "evening", "night"):
        name = "day"
    count = {"other": 2.0, "single": 1.0}.get(named(match, "n")) or number(named(match, "n")) or 1.0
    return TimeValue("SET", period(count, name))


def per(match: re.Match[str], scene: Scene) -> TimeValue | None:
    """Read "600 trucks a day", "twice a week" as a set."""
    if not re.search(r"(?:\d[\d,.]*|times|once|twice|dozens|hundreds|thousands|\$\S+|million|billion)(?: [a-z]+){0,2} $", scene.before):
        return None
    if match[0].startswith("a") and not re.search(r"(?:times|once|twice|\d[\d,.]*(?: [a-z]+s)?|million|billion|hundreds) $", scene.before):
        return None
    return TimeValue("SET", period(1, named(match, "unit").split(" ")[1]))


def ordinal(match: re.Match[str], scene: Scene) -> TimeValue | None:
    """Read "the third quarter of this year", "the last week of March", "the first half of 2025"."""
    words = named(match, "ord").lower()
    which = ORDINALS.get(words) or (int(words[0]) if words[0].isdigit() else 0)
    name, whose = named(match, "unit").rstrip("s"), named(match, "whose")
    anchored = bool(named(match, "mon", "year") or whose)
    if name in ("week", "weekend", "day", "month"):
        return _nth_of_month(which, name, match, scene) if anchored else None
    year = int(named(match, "year", "year2") or 0) or _whose_year(whose, scene)
    if name == "half":
        if not anchored or year is None:
            return None
        half = 2 if which in (2, -1) else 1
        return months_value(f"{year}-H{half}", year, 6 * half - 5, 6)
    return _quarter(4 if which == -1 else which, year, anchored, scene)


def _quarter(which: int, year: int | None, anchored: bool, scene: Scene) -> TimeValue | None:
    if not 1 <= which <= 4 or re.match(r"[- ]?(?:final|century)", scene.after):
        return None
    if year is None or (not anchored and scene.now is None):
        return unknown(f"XXXX-Q{which}", "season")
    if not anchored and scene.now is not None and scene.tense <= 0 and 3 * which - 2 > scene.now.month:
        year -= 1
    return quarter_value(year, which)


def _whose_year(whose: str, scene: Scene) -> int | None:
    if whose.startswith("that") and scene.last and (day := date_of(scene.last.start)):
        return day.year
    off = {"last": -1, "next": 1}.get(whose.split(" ", maxsplit=1)[0], 0)
    return scene.now.year + off if scene.now else None


def _nth_of_month(which: int, name: str, match: re.Match[str], scene: Scene) -> TimeValue | None:
    """Read "the first week of March"; None where the month is not given."""
    if not named(match, "mon") or name != "week":
        return None
    number_of = MONTHS[named(match, "mon").lower().rstrip(".")]
    year = int(named(match, "year2")) if named(match, "year2") else None
    if year is None and scene.now is None:
        return unknown(f"XXXX-{number_of:02d}", "week")
    if year is None and scene.now is not None:
        year = scene.now.year - (number_of > scene.now.month and scene.tense <= 0)
    month = month_value(year or 1, number_of)
    first, last = date_of(month.start), date_of(month.end)
    if first is None or last is None:
        return None
    start = last - 6 * DAY if which == -1 else first + 7 * (which - 1) * DAY
    return TimeValue("DATE", week_value(start).value, start.isoformat(), min(start + 6 * DAY, last).isoformat(), "week",
                     "published")


def quarter(match: re.Match[str], scene: Scene) -> TimeValue | None:
    """Read "Q1 2025", "2025 Q1", "Q3"."""
    which = int(named(match, "q", "q2"))
    year = int(named(match, "year", "year2") or 0) or None
    return as_text(quarter_value(year, which)) if year else _quarter(which, _whose_year("", scene), False, scene)


def same_period(match: re.Match[str], scene: Scene) -> TimeValue | None:
    """Read "the same period a year earlier", "the same month last year"."""
    words, last = match[0].lower(), scene.last
    stated = re.search(r"\b(?:19|20)\d\d\b", words)
    day = date_of(last.start) if last else None
    if last is None or day is None or not (stated or re.search(r"last year|year (?:earlier|ago|before)|previous year", words)):
        return None
    year = int(stated[0]) if stated else (scene.now.year - 1 if scene.now and "last" in words else day.year - 1)
    if last.grain == "season" and "Q" in last.value:
        return quarter_value(year, int(last.value[-1]))
    if last.grain == "month":
        return month_value(year, day.month)
    return year_value(year) if last.grain == "year" else None


def fiscal(match: re.Match[str], _: Scene) -> TimeValue | None:
    """Read "fiscal year 2007" as "FY2007"."""
    return unknown(f"FY{named(match, 'year')}", "year")


def reference(match: re.Match[str], scene: Scene) -> TimeValue | None:
    """Read "now", "recently", "soon", "since then"."""
    words = match[0].lower()
    if named(match, "then"):
        return _then(words, scene)
    if words == "the moment" and not re.search(r"\b(?:for|at) $", scene.before, re.IGNORECASE):
        return None
    if words == "the past" and re.match(r" (?:\w+ )?(?:\d|few|several|couple|day|week|month|year|decade)", scene.after):
        return None
    if words == "of late" and re.match(r" [A-Z\d]", scene.after):
        return None
    if named(match, "present"):
        return open_ref("PRESENT_REF")
    return open_ref("PAST_REF" if named(match, "past") else "FUTURE_REF")


def _then(words: str, scene: Scene) -> TimeValue | None:
    """Give "then" and "that time" the value of the time they point back to."""
    if words == "the same time":
        return None
    if scene.last is None:
        return open_ref("PAST_REF")
    return replace(scene.last, type="DATE", value=scene.last.value.split("T")[0], anchor="text")


READERS: dict[str, Reader] = {
    **DAY_READERS, "unit": unit, "past": past, "recent": recent, "length": length, "halves": halves, "hyphen": hyphen,
    "adjective": adjective, "bare": bare, "set": repeated, "per": per, "ordinal": ordinal, "quarter": quarter,
    "period": same_period, "fiscal": fiscal, "ref": reference,
}
