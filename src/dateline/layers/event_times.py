"""event_times: when each event happened: by its own words, else carried over from an event told just before.

Rule: a time is carried only where the fitted chance that it holds is high enough; the words stay those of the
sentence that gave it.
"""

import datetime as dt
import re
from dataclasses import replace

from dateline.data import Layer, Layers, Mark, Report, TimeValue
from dateline.layers.carry import Told, candidates, chance, told_of
from dateline.layers.timex_span import date_of, months_later

# Weights of `chance`, fitted on the training claims by `python -m training.fit_carry --what time` (5-fold log loss there).
WEIGHTS = {
    "bias": -4.54, "same_type": 0.61, "same_sentence": -2.77, "next_sentence": 0.6, "near": 0.08, "far": -0.23,
    "same_line": -0.21, "same_type_near": -0.15, "assaults": 0.48, "place_same": 2.15, "place_other": 0.96,
    "actors_same": 0.66, "others_same": 0.19, "others_did": -0.35, "others_differ": -0.18, "assault_near": -0.01,
    "trigger_same": 0.3, "now_happened": 0.54, "both_happened": 1.23, "now_ongoing": -1.5, "now_open": -0.29,
    "then_open": 0.07, "now_speech": -0.04, "both_speech": 0.33, "back": -0.13, "first": 0.72, "first_same_type": 0.06,
    "first_assault": -0.16,
}
AT_LEAST = 0.45  # 84.0 % of 6,338 training claims right, five-fold; 80.6 % when nothing is carried over
# Where the encoder is sure that the report dates the event, far less is asked of the chance, and where it is sure of the
# contrary nothing is carried (chosen on held-out training reports: 76.6 -> 77.6 % of times right).
DATED, UNDATED, AT_LEAST_DATED = 0.7, 0.2, 0.1
# Words of an event's time that say more than the expression in them, each of which publication bounds.
SINCE = re.compile(r"\bsince\b.*\w.*$", re.I)  # what stands right behind "since" is read by the times layer
NOW = re.compile(r"(?:right )?now|currently|presently|at present|at the moment", re.I)
LASTED = re.compile(r"\bfor (?:(?:the )?(?:past|last) |(?:nearly|almost|about|around|some|over|more than|at least) )*$", re.I)
WITHIN = re.compile(r"\bin (?:just |only |less than |under |the space of )*$", re.I)
PART_OF_DAY = re.compile(r"\b(?:dawn|sunrise|(?:pre|early|mid)[- ]?(?:dawn|morning)|morning|noon|midday|afternoon|evening|dusk|"
                         r"nightfall|night|midnight)\b", re.I)
UNTIL = re.compile(r"\b(?:until|till|from|for) (?:the )?$", re.I)
WORDLESS = re.compile(r"\W*(?:(?:the|an?|on|in|at|of|by|for)\b\W*)*", re.I)
POINTING = re.compile(r"(?:the|that|this)(?: same)? (?:day|night|morning|afternoon|evening)", re.I)  # weaker than "Sunday"
OVERNIGHT = re.compile(r"\bovernight (?:on |from |(into |to ))?$", re.I)
LENGTH = re.compile(r"P(T?)(\d+)([HDWMY])")


def event_times(report: Report, layers: Layers) -> Layer:
    """Give one mark for each event with a time: label "own" or "carried", span of the time's words."""
    out: list[Mark] = []
    before: list[tuple[Told, Mark]] = []
    for m in layers["events"].marks:
        told, own = told_of(report.body, layers["sentences"].marks, m), _own(report, layers, m)
        if own is None or own.value is None:
            own = _carried(told, before, m.value.timed) or own
        if own is not None:
            out.append(Mark(own.start, own.end, own.label, own.value, own.score, (("event", m.start, m.end),)))
            if own.label == "own" and own.value is not None:
                before.append((told, own))
    return Layer("event_times", tuple(out), "rules and weights of event_times.py")


def _own(report: Report, layers: Layers, m: Mark) -> Mark | None:
    """Give the event's own time words with their value; the value is None where they cannot be dated."""
    for s, e in m.part("time")[:1]:
        near = [t for t in layers["times"].within(s, e + 3) if t.label != "SET"]
        if not near and WORDLESS.fullmatch(report.body, s, e):
            return None
        if not near:
            return Mark(s, e, "own", _part_of_day(report, layers, s, e))
        best = max(near, key=lambda t: (t.value.start is not None, t.label != "DURATION",
                                        not POINTING.fullmatch(report.body, t.start, t.end), t.end - t.start))
        best = next((x for t in near if (x := _night(report.body, t)) is not t), best)
        start, end = min(s, best.start), max(e, best.end)
        value = _bounded(report, m, best, start)
        return Mark(start, end, "own", value if value.start else _part_of_day(report, layers, start, end))
    return None


def _night(body: str, day: Mark) -> Mark:
    """Read "overnight on Saturday" as one time: the night that begins on that day; "overnight into Sunday": that ends on it."""
    found = OVERNIGHT.search(body, max(0, day.start - 40), day.start)
    value: TimeValue = day.value
    if not found or not value.start or value.start != value.end or value.grain != "day":
        return day
    before = dt.date.fromisoformat(value.start) - dt.timedelta(days=found[1] is not None)
    span = replace(value, type="TIME", value=f"{before}TNI", start=before.isoformat(), end=(before + dt.timedelta(days=1)).isoformat())
    return replace(day, start=found.start(), value=span)


def _bounded(report: Report, m: Mark, time: Mark, start: int) -> TimeValue:
    """Read the words around an expression: "since the truce of March 1", "for two weeks", "in one day", "currently"."""
    value: TimeValue = time.value
    now = date_of(report.published)
    if now is None:
        return value
    lead = report.body[min(start, max(0, time.start - 40)):time.start].lstrip()
    if value.value == "PRESENT_REF" and NOW.fullmatch(report.body[time.start:time.end]) and not UNTIL.search(lead):
        return replace(value, start=now.isoformat(), end=now.isoformat(), grain="day", anchor="published")
    if value.start and SINCE.search(report.body[max(0, start - 6):time.start]) and value.start <= now.isoformat():
        return replace(value, end=now.isoformat())
    lasting = m.value.status == "ongoing" and LASTED.search(lead)
    if not value.start and (lasting or (m.value.status == "happened" and WITHIN.search(lead))):
        first = _back(now, value.value)
        return replace(value, start=first.isoformat(), end=now.isoformat(), anchor="published") if first else value
    return value


def _back(now: dt.date, length: str) -> dt.date | None:
    """Give the day that lies a TIMEX3 length before another.

    >>> _back(dt.date(2025, 6, 2), "P2W"), _back(dt.date(2025, 6, 2), "PX")
    (datetime.date(2025, 5, 19), None)
    """
    found = LENGTH.fullmatch(length)
    if not found or len(found[2]) > 3:
        return None
    n = int(found[2])
    if found[1]:
        return now - dt.timedelta(hours=n) if found[3] == "H" else None
    if found[3] in "DW":
        return now - dt.timedelta(days=n * (7 if found[3] == "W" else 1))
    return months_later(now, -n * (12 if found[3] == "Y" else 1))


def _part_of_day(report: Report, layers: Layers, start: int, end: int) -> TimeValue | None:
    """Date "at dawn" by the day last named in its paragraph, else by publication."""
    found = PART_OF_DAY.search(report.body, start, end)
    if not found:
        return None
    low = report.body.rfind("\n", 0, start) + 1
    high = next((s.end for s in layers["sentences"].marks if s.start <= start < s.end), end)
    days = [t.value for t in layers["times"].within(low, high) if t.value.grain == "day" and t.value.start == t.value.end]
    day = days[-1].start if days else report.published and report.published[:10]
    return TimeValue("TIME", str(day), day, day, "day", "text" if days else "published") if day else None


def _carried(told: Told, before: list[tuple[Told, Mark]], timed: float) -> Mark | None:
    if timed < UNDATED:
        return None
    chances = [(chance(WEIGHTS, told, t, back, first=first), m) for (t, m), back, first in candidates(before)]
    best = max(chances, key=lambda c: c[0], default=(0.0, None))
    if best[1] is None or best[0] < (AT_LEAST_DATED if timed >= DATED else AT_LEAST):
        return None
    m = best[1]
    return Mark(m.start, m.end, "carried", m.value, round(best[0], 3))


