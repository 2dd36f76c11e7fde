"""Readers of days, months, years and seasons: a match and its scene in, a value out, None for a false friend.

Rule: every reader is a function of the match and the scene alone.
"""

import datetime as dt
import re
from collections.abc import Callable
from dataclasses import replace

from dateline.data import TimeValue
from dateline.layers.timex_scene import Scene, as_text, chosen, month_less, unknown, weekday_near, year_less
from dateline.layers.timex_span import (
    DAY,
    date_of,
    day_value,
    month_value,
    months_value,
    part_of,
    safe_date,
    week_value,
    year_value,
    years_value,
)
from dateline.lookup.calendar import DAY_PARTS, EASTER_DAYS, HOLIDAYS, MONTHS, SEASONS, WEEKDAYS, easter

Reader = Callable[[re.Match[str], Scene], TimeValue | None]

# Words before a number or after it that show it is no year.
_COUNTED = re.compile(
    r" ?(?:people|troops|soldiers|fighters|civilians|vehicles|tanks|drones|missiles|rockets|km|kilomet|miles?\b|met(?:er|re)s|"
    r"feet|tons?\b|tonnes|dollars|euros|homes|houses|families|children|men\b|women\b|refugees|migrants|prisoners|workers|"
    r"employees|jobs|deaths|cases|others|times|votes|points|percent|per cent|%|hectares|square|migrant|Palestinians|"
    r"Ukrainians|Russians|Israelis|members|police|officers|aircraft|trucks|shells|barrels|bodies|wounded|injured|dead\b|"
    r"hostages|buildings|schools|more\b|or so\b|-strong|-mile|-km|-mark|hours?\b|GMT|UTC|local time|MHz|"
    r"(?:hundred|thousand|million|billion)|[A-Z]?\d|[.,]\d|[:/]\d)")
_NUMBERED = re.compile(r"(?:[$£€#]|No\.?|Boeing|Airbus|Resolution|resolution|Flight|flight|Room|Article|Protocol|Model|"
                       r"about|around|over|nearly|some|least|most|than|almost|approximately|roughly|another|fewer|up to|"
                       r"total of|estimated|index|level of|killed|by nearly|points to) ?$")
_YEAR_LEAD = re.compile(r"(?:in|since|of|by|until|till|from|to|and|between|before|after|during|the|through|for|,|\(|—|–|-|around|"
                        r"about|circa|mid|late|early|than|this|elections?|or|year|late in|early in) ?$", re.IGNORECASE)
# "May" and "March" are also a verb and a noun: alone they need a word before them that dates have.
_MONTH_LEAD = re.compile(r"(?:\b(?:in|since|of|by|until|till|from|to|and|between|before|after|during|through|for|early|late|mid|last|this|"
                         r"next|into|or|the|around|as of|every|on)|['’]s|mid-|[-–—/(,]) ?$", re.IGNORECASE)
_PARTS = (("early", "early"), ("start", "start"), ("beginning", "start"), ("first half", "early"), ("mid", "mid"),
          ("late", "late"), ("end", "late"), ("close", "late"), ("closing", "late"), ("turn", "start"),
          ("second half", "late"), ("latter", "late"))


def named(match: re.Match[str], *names: str) -> str:
    """Give the first of the named groups that took part in the match, "" if none did."""
    groups = match.groupdict()
    return next((groups[n] for n in names if groups.get(n)), "")


def part_named(words: str) -> str:
    """Give the part of a period that a modifier names: start, early, mid, late or ""."""
    text = words.lower()
    if text.startswith(("earlier", "later")):
        return ""
    return next((part for word, part in _PARTS if word in text), "")


def bounded(value: TimeValue, words: str, now: dt.date | None) -> TimeValue:
    """Narrow a period to its part, and "earlier" or "later" in it to the days up to or from publication."""
    text, start, end = words.lower(), date_of(value.start), date_of(value.end)
    inside = now is not None and start is not None and end is not None and start <= now <= end
    if inside and now is not None and text.startswith("earlier"):
        return replace(value, end=now.isoformat())
    if inside and now is not None and text.startswith("later"):
        return replace(value, start=now.isoformat())
    if text.startswith(("earlier", "later")) and value.grain == "week":
        return part_of(value, "early" if text.startswith("earlier") else "late")
    return part_of(value, part_named(words))


def _month(words: str) -> int:
    return MONTHS[words.lower().rstrip(".")]


def _year_said(match: re.Match[str], scene: Scene) -> int | None:
    """Give the year that is stated with a date ("2025", "last year"), None where none is."""
    if year := named(match, "year", "year2"):
        return int(year)
    whose = named(match, "whose").lower()
    if whose.split(" ")[0] in ("that", "the") and whose:
        base = date_of(scene.told.start) if scene.told else date_of(scene.last.start) if scene.last else None
        off = {"the previous year": -1, "the following year": 1}.get(whose, 0)
        return base.year + off if base else None
    off = {"this": 0, "last": -1, "next": 1}.get(whose.split(" ")[0] or "-", 9)
    return scene.now.year + off if scene.now and off < 9 else None


def date(match: re.Match[str], scene: Scene) -> TimeValue | None:
    """Read "June 2", "Monday, 2 June 2025", "the late hours of June 1"."""
    month, day = _month(named(match, "mon", "mon2")), int(re.sub(r"\D", "", named(match, "day", "day2")))
    weekday = WEEKDAYS.get(named(match, "wd").lower().rstrip(".")) if named(match, "wd") else None
    year = _year_said(match, scene)
    if year is None and re.match(r"-(?:day|year|week|month)", scene.after):
        return None
    if year is None:
        value = year_less(scene, month, day, weekday)
    else:
        found = safe_date(year, month, day)
        value = as_text(day_value(found)) if found else None
    return with_part(value, match) if value else None


def with_part(value: TimeValue, match: re.Match[str]) -> TimeValue:
    """Add the part of the day that the words name: "2025-06-01TNI"."""
    words = f"{named(match, 'pod')} {named(match, 'hours')}".lower()
    part = next((code for name, code in DAY_PARTS.items() if name in words), "")
    if not part and "hours" in words:
        part = "TNI" if re.search(r"late|final|last", words) else "TMO"
    if re.search(r"\beve of", words):
        day = date_of(value.start)
        return day_value(day - DAY) if day else value
    return replace(value, type="TIME", value=value.value + part) if part else value


def days(match: re.Match[str], scene: Scene) -> TimeValue | None:
    """Read "June 20-30", "20 and 30 June", "May 25 to 27" as one interval."""
    month = _month(named(match, "mon"))
    first, last = (int(re.sub(r"\D", "", named(match, n))) for n in ("d1", "d2"))
    year = int(named(match, "year")) if named(match, "year") else None
    if first >= last:
        return None
    if year is None and scene.now is None:
        return unknown(f"XXXX-{month:02d}-{first:02d}/XXXX-{month:02d}-{last:02d}", "day")
    end = safe_date(year, month, last) if year else date_of((year_less(scene, month, last, None) or _NONE).start)
    start = safe_date(end.year, month, first) if end else None
    if start is None or end is None:
        return None
    return TimeValue("DATE", f"{start}/{end}", start.isoformat(), end.isoformat(), "day", "text" if year else "published")


_NONE = TimeValue("DATE", "")


def month(match: re.Match[str], scene: Scene) -> TimeValue | None:
    """Read "March", "early March 2025", "last April", "March of this year"."""
    words, part, rel = named(match, "mon"), named(match, "part"), named(match, "rel").lower().replace("’", "'")
    number, year = _month(words), _year_said(match, scene)
    if not _is_month(match, scene, year is not None or bool(rel or part)):
        return None
    if year is not None:
        value = as_text(month_value(year, number))
    elif rel and scene.now is not None:
        value = month_value(_relative_year(rel, number, scene.now), number)
    else:
        value = month_less(scene, number)
    return bounded(value, part, scene.now)


def _is_month(match: re.Match[str], scene: Scene, firm: bool) -> bool:
    words = named(match, "mon")
    short = words.rstrip(".").lower() in ("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec")
    if short and not firm:
        return words.endswith(".") and words[0:3] not in ("Mar", "Jan", "Jun")
    if re.match(r"[ -]?\d", scene.after) and not re.match(r" \d{4}\b", scene.after):
        return False
    if not firm and words.lower() in ("may", "march", "august", "april", "june"):
        lead = bool(_MONTH_LEAD.search(scene.before))
        return (lead and not re.match(r" (?:[A-Z][a-z]+|for\b|on [A-Z]|to\b)", scene.after)) or (
            words.lower() not in ("may", "march") and not re.match(r" [A-Z]", scene.after)) or (
            lead and bool(re.search(r"\b(?:in|since|last|next|this|early|late|until|during) $", scene.before, re.IGNORECASE)))
    return True


def _relative_year(rel: str, month_number: int, now: dt.date) -> int:
    if rel.endswith("year's"):
        return now.year - (rel.startswith("last"))
    if rel in ("last", "this past"):
        return now.year - (month_number >= now.month)
    if rel in ("next", "this coming"):
        return now.year + (month_number <= now.month)
    return now.year


def weekday(match: re.Match[str], scene: Scene) -> TimeValue | None:
    """Read "Monday", "last Friday night", "Mondays", "Thursday last week"."""
    number, rel = WEEKDAYS[named(match, "wd").lower()], named(match, "rel").lower()
    if named(match, "many"):
        pod = next((c for n, c in DAY_PARTS.items() if n in named(match, "many") + named(match, "pod")), "")
        return unknown(f"XXXX-WXX-{number}{pod}", "day", "SET")
    if named(match, "week") and scene.now:
        off = {"last": -7, "this": 0, "next": 7}[named(match, "week").split(" ")[0]]
        value = day_value(scene.now + (off + number - scene.now.isoweekday()) * DAY)
    elif rel.startswith("the") and rel != "the" and scene.last_day:
        value = _beside(scene.last_day, number, rel)
    else:
        value = weekday_near(scene, number, rel)
    return with_part(value, match)


def _beside(day: dt.date, number: int, rel: str) -> TimeValue:
    back, ahead = (day.isoweekday() - number) % 7, (number - day.isoweekday()) % 7
    if rel == "the same":
        return day_value(day - back * DAY)
    return day_value(day + (ahead or 7) * DAY if rel == "the following" else day - (back or 7) * DAY)


def day(match: re.Match[str], scene: Scene) -> TimeValue | None:
    """Read "today", "yesterday evening", "earlier today"."""
    off = {"today": 0, "yesterday": -1, "tomorrow": 1}[named(match, "day").lower()]
    if named(match, "day") in ("Today", "TODAY") and re.search(r"\bUSA $|\bRussia $|\bRadio 4[’']s $|[A-Z][a-z]+ $", scene.before):
        return None
    return with_part(day_value(scene.now + off * DAY) if scene.now else unknown("XXXX-XX-XX", "day"), match)


def that(match: re.Match[str], scene: Scene) -> TimeValue | None:
    """Read "that day", "the same day", "the next day", "the day before" against the last day named."""
    rel, unit, rest = named(match, "rel").lower(), named(match, "unit"), named(match, "rest").strip()
    if rel == "this" and unit == "day" and not re.match(r"[.,; ]", scene.after[:1] or "."):
        return None
    base = scene.now if rel == "this" else scene.last_day
    off = 1 if "next" in rel or "following" in rel or rest == "after" else -1 if (
        "previous" in rel or "preceding" in rel or rest == "before") else 0
    part = DAY_PARTS.get(unit, "")
    if base is None:
        return unknown(f"XXXX-XX-XX{part}", "day", "TIME" if part else "DATE")
    value = day_value(base + off * DAY)
    return replace(value, type="TIME", value=value.value + part) if part else value


def night(match: re.Match[str], scene: Scene) -> TimeValue | None:
    """Read "last night", "tonight", "overnight", "this morning"."""
    words = match[0].lower()
    part = next((c for n, c in DAY_PARTS.items() if n in words), "TNI")
    if scene.now is None:
        return unknown(f"XXXX-XX-XX{part}", "day", "TIME")
    last = words.startswith("last")
    value = day_value(scene.now - DAY if last else scene.now)
    value = replace(value, type="TIME", value=value.value + part)
    if words == "overnight" and scene.tense <= 0:
        return replace(value, start=(scene.now - DAY).isoformat())
    return value


def nth(match: re.Match[str], scene: Scene) -> TimeValue | None:
    """Read "on the 11th" as the nearest such day that fits the tense."""
    number = int(re.sub(r"\D", "", named(match, "day")))
    base = scene.last_day
    if base is None or scene.now is None:
        return unknown(f"XXXX-XX-{number:02d}", "day")
    months = [month_value(base.year, base.month + o) for o in (-1, 0, 1)]
    days_of = [d for m in months if (first := date_of(m.start)) and (d := safe_date(first.year, first.month, number))]
    best = chosen(days_of, base, scene.tense)
    return day_value(best) if best else None


def iso(match: re.Match[str], _: Scene) -> TimeValue | None:
    """Read "2025-06-02" and "2025-06-02T13:00"."""
    found = date_of(named(match, "iso"))
    if found is None:
        return None
    value, clock = as_text(day_value(found)), named(match, "clock")
    return replace(value, type="TIME", value=f"{value.value}T{clock}", grain="minute") if clock else value


def slashes(match: re.Match[str], _: Scene) -> TimeValue | None:
    """Read "02.06.2025" (day first) and "6/2/2025" (month first unless it cannot be)."""
    first, second, year = int(named(match, "a")), int(named(match, "b")), int(named(match, "y"))
    if len(named(match, "y")) == 2:
        if named(match, "sep") == ".":
            return None
        year += 2000 if year < 70 else 1900
    day_first = named(match, "sep") == "." or first > 12
    found = safe_date(year, second, first) if day_first else safe_date(year, first, second)
    return as_text(day_value(found)) if found else None


def year(match: re.Match[str], scene: Scene) -> TimeValue | None:
    """Read "2025", "early 2009", "the end of 2023"; numbers that count things are no years."""
    number, part = int(named(match, "year")), named(match, "part")
    if _COUNTED.match(scene.after) or _NUMBERED.search(scene.before):
        return None
    lead = bool(_YEAR_LEAD.search(scene.before))
    near = 1900 <= number <= 2069
    if not part and not near and not (lead and re.search(r"\b(?:in|since|from|of|until|by|between|to|and|the) $", scene.before, re.IGNORECASE)):
        return None
    if not part and not lead and not (1940 <= number <= 2069):
        return None
    return part_of(as_text(year_value(number)), part_named(part))


def short_year(match: re.Match[str], scene: Scene) -> TimeValue | None:
    """Read "'82" after a preposition or a month."""
    if not re.search(r"\b(?:in|since|of|from|until|by|the|summer|early|late) $", scene.before, re.IGNORECASE):
        return None
    number = int(named(match, "yy"))
    return as_text(year_value(number + (2000 if number < 30 else 1900)))


def decade(match: re.Match[str], scene: Scene) -> TimeValue | None:
    """Read "the 1990s", "the early 2000s", "the '80s"."""
    if re.search(r"(?:his|her|their|my|in the|its|aged?) (?:early |mid-?|late |mid )?$", scene.before) and named(match, "dec3"):
        return None
    if named(match, "dec3") and not re.search(r"\b(?:and|or|to) $", scene.before) and not (
            match[0].lower().startswith("the")):
        return None
    digits = named(match, "dec") or "19" + named(match, "dec2", "dec3")
    digits = "20" + digits[2:] if digits[2:] in ("0", "1", "2") and digits.startswith("19") and not named(match, "dec") else digits
    first = int(digits) * 10
    return part_of(as_text(years_value(digits, first, first + 9, "decade")), part_named(named(match, "part")))


def century(match: re.Match[str], _: Scene) -> TimeValue | None:
    """Read "the 19th century" as the TIMEX3 value "18"."""
    words = named(match, "cen")
    spelled = {"eighteenth": 18, "nineteenth": 19, "twentieth": 20, "twenty-first": 21}
    number = spelled.get(words) or int(re.sub(r"\D", "", words))
    if not 1 < number < 23:
        return None
    first = (number - 1) * 100
    return part_of(as_text(years_value(f"{number - 1:02d}", first, first + 99, "century")), part_named(named(match, "part")))


def season(match: re.Match[str], scene: Scene) -> TimeValue | None:
    """Read "last summer", "the spring of 2022", "winter"."""
    name, rel = named(match, "season").lower(), named(match, "rel").lower()
    if name == "spring" and (re.match(r" (?:[A-Z]|to\b|up\b|from\b|water)", scene.after) or scene.before.endswith("Arab ")):
        return None
    if named(match, "season")[0].isupper() and (re.match(r" [A-Z]", scene.after) or re.search(r"[A-Z]\w+ $", scene.before)):
        return None
    code, first = SEASONS[name]
    if year_words := named(match, "year"):
        return as_text(months_value(f"{year_words}-{code}", int(year_words), first, 3))
    if scene.now is None:
        return unknown(f"XXXX-{code}", "season")
    number = _season_year(first, rel, scene.now, scene.tense)
    return part_of(months_value(f"{number}-{code}", number, first, 3), "")


def _season_year(first: int, rel: str, now: dt.date, tense: int) -> int:
    """Pick the year whose season, begun in that month, is the last, the coming or the nearest one."""
    if rel in ("last", "this past"):
        return now.year - (first + 2 >= now.month)
    if rel in ("next", "this coming"):
        return now.year + (first <= now.month)
    if tense > 0 or rel == "this":
        return now.year + (first + 2 < now.month and tense > 0)
    return now.year - (first > now.month and (tense < 0 or first - now.month > 6))


def holiday(match: re.Match[str], scene: Scene) -> TimeValue | None:
    """Read "Christmas", "New Year's Eve", "Good Friday", "9/11"."""
    name = named(match, "holiday").lower().replace("’", "'").replace("new year's eve", "new year's eve")
    if name == "black monday":
        return as_text(day_value(dt.date(1987, 10, 19)))
    if name == "9/11":
        return as_text(day_value(dt.date(2001, 9, 11)))
    number = int(named(match, "year")) if named(match, "year") else None
    if number is None and scene.now is None:
        return unknown("XXXX-{:02d}-{:02d}".format(*HOLIDAYS[name]) if name in HOLIDAYS else "XXXX-XX-XX", "day")
    if name in HOLIDAYS:
        month_number, day_number = HOLIDAYS[name]
        found = safe_date(number, month_number, day_number) if number else None
        return as_text(day_value(found)) if found else year_less(scene, month_number, day_number, None)
    years = [number] if number else [scene.now.year + o for o in (-1, 0, 1)] if scene.now else []
    options = [easter(y) + EASTER_DAYS[name] * DAY for y in years]
    now = scene.now or options[0]
    return day_value(min(options, key=lambda d: abs((d - now).days) + (d > now and scene.tense <= 0) * 60))


def weekend(match: re.Match[str], scene: Scene) -> TimeValue | None:
    """Read "the weekend", "this weekend", "last weekend"."""
    if scene.now is None:
        return unknown("XXXX-WXX-WE", "day")
    rel, today = named(match, "rel").lower(), scene.now.isoweekday()
    last = scene.now if today >= 6 else scene.now - 7 * DAY
    if rel in ("last", "the previous", "this past", "the past") and today >= 6:
        last = scene.now - (7 * DAY if rel in ("last", "the previous") else 0 * DAY)
    if rel == "next":
        return weekend_of(scene.now + (7 * DAY if today >= 5 else 0 * DAY))
    if rel in ("last", "the previous", "this past", "the past"):
        return weekend_of(last)
    return weekend_of(scene.now if scene.tense > 0 or (rel == "this" and scene.tense == 0) else last)


def weekend_of(day_in: dt.date) -> TimeValue:
    """Give the Saturday and Sunday of the day's week."""
    week = week_value(day_in)
    saturday = date_of(week.start)
    saturday = saturday + 5 * DAY if saturday else day_in
    return TimeValue("DATE", f"{week.value}-WE", saturday.isoformat(), (saturday + DAY).isoformat(), "day", "published")


READERS: dict[str, Reader] = {
    "date": date, "days": days, "month": month, "weekday": weekday, "day": day, "that": that, "night": night, "iso": iso,
    "slashes": slashes, "nth": nth, "year": year, "short_year": short_year, "decade": decade, "century": century, "season": season,
    "holiday": holiday, "weekend": weekend,
}
