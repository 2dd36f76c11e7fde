"""published: the publication date worked out from the text of a report that has none.

One mark: the words that decide, with a day or an interval of at most three days; `extra["why"]` says how.
Rule: an answer only where the text allows one day or such an interval; otherwise no mark. Weekdays fall on the
same day of the month every five, six or eleven years: a weekday alone never fixes a year.
"""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass

from dateline.data import Layer, Layers, Mark, Report, TimeValue
from dateline.layers.times import read_times, sentence_spans
from dateline.layers.timex_grammar import DAYTH, MONTH, WEEKDAY, YEAR
from dateline.layers.timex_span import DAY, date_of, safe_date
from dateline.layers.timex_tense import direction
from dateline.lookup.calendar import MONTHS, TERMS, TWICE, WEEKDAYS

_FULL = (rf"(?:(?P<mon>{MONTH}) (?P<day>{DAYTH}),? (?P<year>{YEAR})|(?P<day2>{DAYTH}) (?P<mon2>{MONTH}),? (?P<year2>{YEAR})|"
         r"(?P<iso>20\d\d-[01]\d-[0-3]\d))")
_LABEL = re.compile(r"(?im:^|\n|\. )[^\n]{0,30}?\b(?:Published|Posted|Updated|Last updated|Publication date|Date|Issued)"
                    rf"(?: on| at)?:? (?:(?:{WEEKDAY}|[A-Z][a-z]{{2}}),? )?(?P<date>{_FULL})")
_ALONE = re.compile(rf"(?m)^[ \t]*(?:(?:{WEEKDAY}|[A-Z][a-z]{{2}}),? )?(?P<date>{_FULL})(?:[ ,|–-]+(?:at )?[\d:.]+ ?(?:[AaPp]\.?[Mm]\.?)?"
                    r"(?: ?[A-Z]{2,4})?)?[ \t]*$")
_DATELINE = re.compile(rf"(?m)^[ \t]*[A-Z][A-Z'’. -]{{2,}}(?:, [A-Z][\w. ]+)?,? (?P<mon>{MONTH}) (?P<day>{DAYTH})(?:,? (?P<year>{YEAR}))?"
                       r"[.,]? ?(?:\([^)]{2,30}\)|/[A-Z][\w -]+/)? ?(?:[-–—]+|: |\. )")
HEAD = 500      # characters in which a header or dateline stands
NARROW = 3      # days: wider than this is no answer
OLDEST = dt.date(1990, 1, 1)  # reports older than this are out of the reader's range


Weekdays = dict[int, list[tuple[int, int]]]  # weekday -> (tense, offset) of each time it is named bare
Answer = tuple[int, int, dt.date, dt.date, str]


@dataclass(frozen=True, slots=True)
class Clue:
    """A day the text names: month and day, the year if stated, the tense, the span."""

    month: int
    day: int
    year: int | None
    tense: int
    start: int
    end: int
    weekday: int | None = None
    caption: bool = False

    def on(self, year: int) -> dt.date | None:
        """Give the day in that year, or in its own if it states one."""
        return safe_date(self.year or year, self.month, self.day)


def published(report: Report, layers: Layers, today: dt.date | None = None) -> Layer:
    """Work out the publication date; `today` (by default the day of reading) is the last that may come out."""
    if report.published is not None:
        return Layer("published", extra={"why": "stated"})
    last = today or dt.datetime.now(dt.UTC).date()
    spans = sentence_spans(report, layers)
    found = _header(report.body, last) or _solved(report.body, spans, last)
    if found is None:
        return Layer("published", extra={"why": "the text does not fix one day"})
    start, end, low, high, why = found
    value = TimeValue("DATE", low.isoformat(), low.isoformat(), high.isoformat(), "day", "text")
    return Layer("published", (Mark(start, end, "DATE", value),), "rules", {"why": why})



def _header(body: str, last: dt.date) -> Answer | None:
    """Read the date of a header line or a dateline with its year."""
    head = body[:HEAD]
    for pattern, why in ((_LABEL, "header"), (_ALONE, "date line"), (_DATELINE, "dateline")):
        for match in pattern.finditer(head):
            day = _stated(match)
            if day is not None and OLDEST <= day <= last + DAY:
                return match.start("date" if "date" in match.groupdict() else "mon"), match.end(), day, day, why
    return None


def _stated(match: re.Match[str]) -> dt.date | None:
    words = match.groupdict()
    if words.get("iso"):
        return date_of(words["iso"])
    month, day = words.get("mon") or words.get("mon2"), words.get("day") or words.get("day2")
    year = words.get("year") or words.get("year2")
    if not (month and day and year):
        return None
    return safe_date(int(year), MONTHS[month.lower().rstrip(".")], int(re.sub(r"\D", "", day)))


def _solved(body: str, spans: list[tuple[int, int]], last: dt.date) -> Answer | None:
    """Find the days that fit all clues; an answer if they lie close together and the year is certain."""
    clues, weekdays, floor = _clues(body, spans)
    low, high = _offices(body, floor, last)
    options = {answer for y in range(low.year, high.year + 1) for answer in _in_year(clues, weekdays, y, low, high)}
    if not options:
        return None
    lows, highs = min(o[2] for o in options), max(o[3] for o in options)
    if (highs - lows).days >= NARROW:
        return None
    first = min(options, key=lambda o: o[2])
    return first[0], first[1], lows, highs, first[4]


def _clues(body: str, spans: list[tuple[int, int]]) -> tuple[list[Clue], Weekdays, dt.date]:
    """Collect the days named, the bare weekdays with their tenses and places, and the latest time past."""
    layer = read_times(body, spans, None)
    clues: list[Clue] = []
    weekdays: Weekdays = {}
    floor = OLDEST
    for mark in layer.marks:
        low, high = next((s for s in spans if s[0] <= mark.start < s[1]), (0, len(body)))
        if body[low:low + 4] == "FILE":
            continue
        tense = direction(body[low:high], mark.start - low, mark.end - low)
        if clue := _clue(mark, body, tense):
            clues.append(clue)
        elif (match := re.match(r"XXXX-WXX-(\d)", mark.value.value)) and mark.label != "SET":
            weekdays.setdefault(int(match[1]), []).append((tense, mark.start))
        day = date_of(mark.value.start)
        if day and tense <= 0 and mark.value.type == "DATE" and mark.value.anchor == "text":
            floor = max(floor, day)
    return clues, weekdays, floor


def _clue(mark: Mark, body: str, tense: int) -> Clue | None:
    value = mark.value.value
    match = re.match(r"(\d{4}|XXXX)-(\d\d)-(\d\d)", value)
    if not match or (mark.value.start is None and match[1] != "XXXX"):
        return None
    words, lead = body[mark.start:mark.end], body[max(0, mark.start - 20):mark.start]
    if not re.search(MONTH, words):
        return None
    name = re.search(WEEKDAY, words)
    # Running text states the year of what is old, captions that of what is new: "in Cairo, Oct. 15, 2023."
    caption = bool(re.search(r"(?:[A-Z][\w'’.-]+,?|,) $", lead)) and not re.match(r",? (?:when|where|who|the|a)\b", body[mark.end:mark.end + 12])
    year = None if match[1] == "XXXX" else int(match[1])
    return Clue(int(match[2]), int(match[3]), year, tense, mark.start, mark.end, WEEKDAYS[name[0].lower()] if name else None, caption)


def _offices(body: str, floor: dt.date, last: dt.date) -> tuple[dt.date, dt.date]:
    """Narrow the range by who holds which office in the report."""
    low, high = floor, last
    for name, since, until in TERMS:
        if name in body:
            low, high = max(low, dt.date.fromisoformat(since)), min(high, dt.date.fromisoformat(until) if until else last)
    for name, terms in TWICE.items():
        fitting = [(dt.date.fromisoformat(a), dt.date.fromisoformat(b) if b else last) for a, b in terms]
        fitting = [(a, b) for a, b in fitting if b >= low and a <= high]
        if name in body and fitting:
            low, high = max(low, min(a for a, _ in fitting)), min(high, max(b for _, b in fitting))
    return low, high


def _in_year(clues: list[Clue], weekdays: Weekdays, year: int, low: dt.date,
             high: dt.date) -> Iterator[Answer]:
    """Give what the clues allow if the report is of that year."""
    if any(c.weekday and (day := c.on(year)) and day.isoweekday() != c.weekday for c in clues if not c.year):
        return
    past = [(day, c) for c in clues if c.tense <= 0 and (day := c.on(year)) and day.year == year]
    ahead = [(day, c) for c in clues if c.tense > 0 and (day := c.on(year)) and day.year == year]
    if not past:
        return
    newest, clue = max(past, key=lambda p: p[0])
    coming = min((day for day, _ in ahead if day > newest), default=None)
    if not low <= newest <= high or (clue.year and newest < low):
        return
    if coming is not None and (coming - newest).days < NARROW and _linked(coming, weekdays):
        yield clue.start, clue.end, newest, coming, "between a day past and a day to come whose weekday is named"
    elif clue.year and clue.caption and _fresh(newest, weekdays):
        yield clue.start, clue.end, newest, newest + DAY, "the newest caption is of the weekday that the news names"


def _linked(coming: dt.date, weekdays: Weekdays) -> bool:
    """Tell whether a weekday named as to come falls on the coming day."""
    return any(t > 0 for t, _ in weekdays.get(coming.isoweekday(), []))


def _fresh(newest: dt.date, weekdays: Weekdays) -> bool:
    """Tell whether the first weekday named is the newest day's, told as past, and no later one is."""
    first = min(((at, number, t) for number, found in weekdays.items() for t, at in found), default=None)
    if first is None or first[1] != newest.isoweekday() or first[2] > 0:
        return False
    return not any(t <= 0 for o in (1, 2, 3) for t, _ in weekdays.get((newest + o * DAY).isoweekday(), []))
