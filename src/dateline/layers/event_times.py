"""event_times: when each event happened: by its own words, else carried over from an event told just before.

Rule: a time is carried only where the fitted chance that it holds is high enough; the words stay those of the
sentence that gave it.
"""

import datetime as dt
import math
import re
from dataclasses import dataclass, replace

from dateline.data import Layer, Layers, Mark, Report, TimeValue
from dateline.layers.events import SPEECH
from dateline.layers.timex_span import date_of, months_later

# Weights of `chance`, fitted on the training claims by `python -m training.fit_times` (5-fold log loss there).
WEIGHTS = {
    "bias": -4.52, "same_type": 1.01, "same_sentence": -2.73, "next_sentence": 0.77, "near": 0.21, "far": -0.08,
    "same_line": -0.27, "same_type_near": -0.26, "assaults": 0.24, "place_same": 2.21, "place_other": 0.99,
    "actors_same": 0.64, "trigger_same": 0.24, "now_happened": 0.39, "both_happened": 1.32, "now_ongoing": -1.31,
    "now_open": -0.23, "then_open": 0.44, "now_speech": 0.02, "both_speech": 0.34, "back": -0.19,
}
AT_LEAST = 0.4  # 83.2 % of 4,766 training claims right, five-fold; 78.9 % when nothing is carried over
BACK = 4  # events looked back to
# Words of an event's time that say more than the expression in them, each of which publication bounds.
SINCE = re.compile(r"\bsince\b.*\w.*$", re.I)  # what stands right behind "since" is read by the times layer
NOW = re.compile(r"(?:right )?now|currently|presently|at present|at the moment", re.I)
LASTED = re.compile(r"\bfor (?:(?:the )?(?:past|last) |(?:nearly|almost|about|around|some|over|more than|at least) )*$", re.I)
WITHIN = re.compile(r"\bin (?:just |only |less than |under |the space of )*$", re.I)
PART_OF_DAY = re.compile(r"\b(?:dawn|sunrise|(?:pre|early|mid)[- ]?(?:dawn|morning)|morning|noon|midday|afternoon|evening|dusk|"
                         r"nightfall|night|midnight)\b", re.I)
UNTIL = re.compile(r"\b(?:until|till|from|for) (?:the )?$", re.I)
LENGTH = re.compile(r"P(T?)(\d+)([HDWMY])")
SMALL = frozenset("the a an of in on at to for and his her its their s near by from".split())


@dataclass(frozen=True, slots=True)
class Told:
    """What is compared of two events: type, status, sentence and paragraph number, words of place, actors, trigger."""

    type: str
    status: str
    sentence: int
    line: int
    place: frozenset[str]
    actors: frozenset[str]
    trigger: frozenset[str]


def event_times(report: Report, layers: Layers) -> Layer:
    """Give one mark for each event with a time: label "own" or "carried", span of the time's words."""
    out: list[Mark] = []
    before: list[tuple[Told, Mark]] = []
    for m in layers["events"].marks:
        told, own = told_of(report.body, layers, m), _own(report, layers, m)
        if own is None or own.value is None:
            own = _carried(told, before) or own
        if own is not None:
            out.append(Mark(own.start, own.end, own.label, own.value, own.score, (("event", m.start, m.end),)))
            if own.label == "own" and own.value is not None:
                before.append((told, own))
    return Layer("event_times", tuple(out), "rules and weights of event_times.py")


def _own(report: Report, layers: Layers, m: Mark) -> Mark | None:
    """Give the event's own time words with their value; the value is None where they cannot be dated."""
    for s, e in m.part("time")[:1]:
        near = [t for t in layers["times"].within(s, e + 3) if t.label != "SET"]
        if not near:
            return Mark(s, e, "own", _part_of_day(report, layers, s, e))
        best = max(near, key=lambda t: (t.value.start is not None, t.label != "DURATION", t.end - t.start))
        start, end = min(s, best.start), max(e, best.end)
        value = _bounded(report, m, best, start)
        return Mark(start, end, "own", value if value.start else _part_of_day(report, layers, start, end))
    return None


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


def _carried(told: Told, before: list[tuple[Told, Mark]]) -> Mark | None:
    chances = [(chance(told, t, i), m) for i, (t, m) in enumerate(reversed(before[-BACK:]))]
    best = max(chances, key=lambda c: c[0], default=(0.0, None))
    if best[1] is None or best[0] < AT_LEAST:
        return None
    m = best[1]
    return Mark(m.start, m.end, "carried", m.value, round(best[0], 3))


def told_of(body: str, layers: Layers, m: Mark) -> Told:
    """Gather what `chance` compares of an event."""
    sentence = sum(1 for s in layers["sentences"].marks if s.end <= m.start)

    def of(role: str) -> frozenset[str]:
        return words(" ".join(body[s:e] for n, s, e in m.parts if n.split("/")[0] == role))
    return Told(m.label, m.value.status, sentence, body.count("\n", 0, m.start), of("place"),
                of("actor") | of("recipient"), words(body[m.start:m.end]))


def words(text: str) -> frozenset[str]:
    """Give the content words of a text, lower case, cut to six letters so that forms of a word meet."""
    return frozenset(w[:6] for w in re.findall(r"\w+", text.lower()) if w not in SMALL)


def facts(now: Told, then: Told, back: int) -> dict[str, float]:
    """Compare an event with an earlier one that has a time, `back` timed events before it."""
    gap = now.sentence - then.sentence
    same = now.type == then.type
    return {
        "bias": 1.0, "same_type": float(same), "same_sentence": float(gap == 0), "next_sentence": float(gap == 1),
        "near": float(gap in (2, 3)), "far": math.log1p(max(0, gap - 3)), "same_line": float(now.line == then.line),
        "same_type_near": float(same and gap <= 2), "assaults": float(same and now.type == "ASSAULT"),
        "place_same": float(bool(now.place & then.place)),
        "place_other": float(bool(now.place and then.place and not now.place & then.place)),
        "actors_same": float(bool(now.actors & then.actors)), "trigger_same": float(bool(now.trigger & then.trigger)),
        "now_happened": float(now.status == "happened"), "both_happened": float(now.status == then.status == "happened"),
        "now_ongoing": float(now.status == "ongoing"), "now_open": float(now.status in ("planned", "possible")),
        "then_open": float(then.status in ("planned", "possible")), "now_speech": float(now.type in SPEECH),
        "both_speech": float(now.type in SPEECH and then.type in SPEECH), "back": float(back),
    }


def chance(now: Told, then: Told, back: int) -> float:
    """Give the chance that an event without time words has the time of an earlier one."""
    z = sum(WEIGHTS.get(k, 0.0) * v for k, v in facts(now, then, back).items())
    return 1 / (1 + math.exp(-z))
