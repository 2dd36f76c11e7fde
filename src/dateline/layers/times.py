"""times: expressions of time with their TIMEX3 values and the days they stand for.

A mark takes the words without preposition and possessive ("on [Monday]'s"). Its interval is that of the event
the words date: after "since" it runs to publication, after "until" and "by" its start is open, and both ends of
a stated range ("between [January] and [March]") carry the range; the two days of a change of date do not. Conflicting local times are listed in
`extra["conflicts"]` as (start, end, message).
Rule: the publication date never stands in for a date: without it, open years and weekdays stay XXXX.
"""

import datetime as dt
import re
from dataclasses import replace
from typing import NamedTuple

from dateline.data import Layer, Layers, Mark, Report, TimeValue
from dateline.layers.timex_clock import Hour, hour, offset_of, place_zone, settle
from dateline.layers.timex_grammar import NEEDS, SHAPES, WORDS
from dateline.layers.timex_read import named
from dateline.layers.timex_scene import SINCE, UNTIL, Scene
from dateline.layers.timex_span import date_of
from dateline.layers.timex_units import READERS

Found = tuple[int, int, str, re.Match[str]]
SPACES = dict.fromkeys(map(ord, "\u00a0\u2007\u2009\u202f"), " ")  # "over the weekend" may hold any of these
LONGEST = 1500  # characters that are read as one sentence: the work on a sentence grows with its square
_WORD = re.compile(r"[a-z]+")
_DIGIT = re.compile(r"\d")
_LINE = re.compile(r"[^\n]+")
_DATES_EVENT = re.compile(r",? (?:when|during which|in which)\b")  # "since March, when ...": the event is of March
_CUT = re.compile(r"(?:\b[ap]\.m|\b(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec))\.$")
_JOINT = re.compile(r"(?:,? and|,? to|,? through| until| till| or| ?[-–—]) ?(?:on |in |the |of )?$")
# "postponed from Monday to June 19" names the old and the new day, not the days between.
_CHANGED = re.compile(r"\b(?:postpon(?:e|ed|es|ing)|delay(?:ed|s|ing)?|reschedul(?:e|ed|es|ing)|defer(?:red|s|ring)?|mov(?:e|ed|es|ing)|"
                      r"shift(?:ed|s|ing)?|switch(?:ed|es|ing)?|chang(?:e|ed|es|ing)|push(?:ed|es|ing)?|put(?:s|ting)?|br(?:ing|ings|inging|ought))\b"
                      r"(?:(?! (?:to|into|out|across|through) )[^.;,\n]){0,60} from (?:the )?$", re.IGNORECASE)


class Memory(NamedTuple):
    """The last time named so far, and the last whose year the text states."""

    last: TimeValue | None = None
    told: TimeValue | None = None


def times(report: Report, layers: Layers) -> Layer:
    """Find the expressions of time in the body and say what they mean."""
    return read_times(report.body.translate(SPACES), sentence_spans(report, layers), date_of(report.published))


def read_times(body: str, spans: list[tuple[int, int]], now: dt.date | None) -> Layer:
    """Read the sentences at those spans of the body against that day of publication."""
    marks: list[Mark] = []
    conflicts: list[tuple[int, int, str]] = []
    memory = Memory()
    for low, high in spans:
        if found := find(body, low, high):
            days, clocks, memory = _days(body, (low, high), now, memory, found)
            hours, wrong = _hours(body, (low, high), now, days, clocks) if clocks else ([], [])
            marks += _joined(body, [_bounded(body, low, m, now) for m in days]) + hours
            conflicts += wrong
    return Layer("times", tuple(sorted(marks, key=lambda m: (m.start, m.end))), "rules", {"conflicts": tuple(conflicts)})


def sentence_spans(report: Report, layers: Layers) -> list[tuple[int, int]]:
    """Give the sentences; one cut in two behind "p.m." is put together again."""
    given, body = layers.get("sentences"), report.body
    out: list[tuple[int, int]] = []
    for start, end in [(m.start, m.end) for m in given.marks] if given else _lines(body):
        cut = out and end - out[-1][0] <= LONGEST and _CUT.search(body, max(0, out[-1][1] - 6), out[-1][1])
        if cut and "\n" not in body[out[-1][1]:start]:
            out[-1] = (out[-1][0], end)
        else:
            out.append((start, end))
    return out


def _lines(body: str) -> list[tuple[int, int]]:
    """Give the lines, the long ones in stretches, for a report whose sentences nobody made."""
    return [(at, min(at + LONGEST, line.end())) for line in _LINE.finditer(body)
            for at in range(line.start(), line.end(), LONGEST)]


def find(body: str, low: int, high: int) -> list[Found]:
    """Give the stretches of a sentence that have the shape of a time, in text order, the longer first."""
    words = set(_WORD.findall(body[low:high].lower()))
    needs = {name for name, held in WORDS.items() if not held.isdisjoint(words)}
    if _DIGIT.search(body, low, high):
        needs |= {name for name, pattern in NEEDS.items() if pattern.search(body, low, high)}
    if not needs:
        return []
    out = [(m.start(), m.end(), shape.name, m) for shape in SHAPES if shape.needs in needs
           for m in shape.pattern.finditer(body, low, high)]
    return sorted(out, key=lambda f: (f[0], -f[1]))


def _days(body: str, span: tuple[int, int], now: dt.date | None, memory: Memory,
          found: list[Found]) -> tuple[list[Mark], list[Found], Memory]:
    """Read a sentence's expressions but the hours, which come back as found, and what later ones may point back to."""
    marks: list[Mark] = []
    clocks: list[Found] = []
    year, free = None, span[0]
    for start, end, name, match in found:
        if start < free:
            continue
        if name == "clock":
            if hour(match, body, span[0]) is not None:
                clocks.append((start, end, name, match))
                free = end
            continue
        value = READERS[name](match, Scene(body, start, end, *span, now, memory.last, year, memory.told))
        if value is None:
            continue
        free = end
        marks.append(Mark(start, end, value.type, value))
        if value.start is not None and value.type not in ("SET", "DURATION") and name != "ref":
            stated = value.anchor == "text"
            memory = Memory(value, value if stated else memory.told)
            year = int(value.start[:4]) if stated and value.grain in ("day", "month", "year") else year
    return marks, clocks, memory


def _hours(body: str, span: tuple[int, int], now: dt.date | None, marks: list[Mark],
           clocks: list[Found]) -> tuple[list[Mark], list[tuple[int, int, str]]]:
    """Read the hours of a sentence, each on the nearest day the sentence names, else on that of publication."""
    hours = []
    for start, end, _, match in clocks:
        told = hour(match, body, span[0])
        if told is None:
            continue
        minutes, zone = told
        day, words = _day_for(body, match, marks, now)
        place = re.match(r"(?: local time)? in ([A-Z][a-z]+(?: [A-Z][a-z]+)?)", body[end:end + 40])
        near = place[1] if place else body[span[0]:start]
        if zone.lower() == "local time" and not place_zone(near):
            near = body[span[0]:span[1]] if place_zone(body[span[0]:span[1]]) else body[:600]
        offset, where = offset_of("local time" if place else zone, day, minutes, near)
        hours.append(Hour(start, end + (place.end() if place else 0), minutes, offset, zone or where, day, words))
    values, conflicts = settle(hours, body)
    return [Mark(h.start, c[1], "TIME", v) for h, c, v in zip(hours, clocks, values, strict=True)], conflicts


def _day_for(body: str, match: re.Match[str], marks: list[Mark], now: dt.date | None) -> tuple[dt.date | None, str]:
    """Give the day an hour belongs to, and the words that name it."""
    start, end = match.span()
    days = [m for m in marks if m.value.grain == "day" and m.value.type in ("DATE", "TIME") and m.value.start]
    if on := named(match, "on"):
        name = "weekday" if on.endswith("day") and on.lower() not in ("today", "yesterday") else "day"
        shape = next(s for s in SHAPES if s.name == name)
        again = shape.pattern.search(body, match.start("on"), match.end("on"))
        value = READERS[name](again, Scene(body, start, end, max(0, start - 200), min(len(body), end + 100), now)) if again else None
        return (date_of(value.start) if value else None), "published"
    if not days:
        return now, "published"
    near = min(days, key=lambda m: max(m.start - end, start - m.end))
    return date_of(near.value.start), body[near.start:near.end]


def _bounded(body: str, low: int, mark: Mark, now: dt.date | None) -> Mark:
    """Open the interval of what follows "since", "until" or "by"."""
    value: TimeValue = mark.value
    if value.start is None or value.type in ("SET", "DURATION"):
        return mark
    lead = body[max(low, mark.start - 40):mark.start]
    if _DATES_EVENT.match(body, mark.end) or (lead.endswith("since the ") and value.grain == "year" and " " in body[mark.end:mark.end + 1]):
        return mark
    if SINCE.search(lead):
        end = now.isoformat() if now and now >= (date_of(value.start) or now) else None
        return replace(mark, value=replace(value, end=end))
    if UNTIL.search(lead):
        return replace(mark, value=replace(value, start=None))
    return mark


def _joined(body: str, marks: list[Mark]) -> list[Mark]:
    """Give both ends of a range the whole range."""
    out = list(marks)
    for i in range(len(out) - 1):
        one, two = out[i], out[i + 1]
        between = body[one.end:two.start]
        if one.value.type != "DATE" or two.value.type != "DATE" or not _JOINT.fullmatch(between):
            continue
        first, final = date_of(one.value.start), date_of(two.value.end)
        if _DATES_EVENT.match(body, two.end) or _CHANGED.search(body[max(0, one.start - 90):one.start]):
            continue
        if one.value.grain != two.value.grain or not first or not final:
            continue
        one = _drawn_back(one, two)
        if (one.value.start or "") < (two.value.end or "") and _is_range(body, one, two):
            span = {"start": one.value.start, "end": two.value.end}
            out[i], out[i + 1] = (replace(m, value=replace(m.value, **span)) for m in (one, two))
    return out


def _is_range(body: str, one: Mark, two: Mark) -> bool:
    """Tell a range from two times: "and" makes one only after "between" or where the second follows the first at once."""
    if " and" not in body[one.end:two.start] and " or" not in body[one.end:two.start]:
        return True
    first, second = date_of(one.value.end), date_of(two.value.start)
    return bool(re.search(r"[Bb]etween (?:the )?$", body[max(0, one.start - 12):one.start])) or (
        first is not None and second is not None and (second - first).days == 1)


def _drawn_back(one: Mark, two: Mark) -> Mark:
    """Move "January" of "January and March 2023" into the year of the end that states it."""
    a, b = one.value, two.value
    if b.anchor != "text" or a.anchor == "text" or a.grain not in ("month", "day") or b.grain != a.grain:
        return one
    year = b.value[:4] if a.value[5:] <= b.value[5:] else str(int(b.value[:4]) - 1)
    moved = {"start": year + (a.start or "")[4:], "end": year + (a.end or "")[4:], "anchor": "text"}
    return replace(one, value=replace(a, value=year + a.value[4:], **moved))
