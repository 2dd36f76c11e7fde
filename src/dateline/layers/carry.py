"""carry: what two events of one report have in common, and the fitted chance that the later shares what the earlier states.

Rule: only plain facts are compared (type, distance, words of place and participants); the weights come from
`python -m training.fit_carry`.
"""

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

from dateline.data import Mark
from dateline.layers.event_sources import SPEECH

T = TypeVar("T")
BACK = 4  # events looked back to, besides the report's first
SMALL = frozenset("the a an of in on at to for and his her its their s near by from".split())


@dataclass(frozen=True, slots=True)
class Told:
    """What is compared of two events: type, status, sentence and paragraph number, words of place, participants, trigger."""

    type: str
    status: str
    sentence: int
    line: int
    place: frozenset[str]
    doers: frozenset[str]
    others: frozenset[str]
    trigger: frozenset[str]


def told_of(body: str, sentences: Sequence[Mark], m: Mark) -> Told:
    """Gather what `chance` compares of an event."""
    sentence = sum(1 for s in sentences if s.end <= m.start)

    def of(role: str) -> frozenset[str]:
        return words(" ".join(body[s:e] for n, s, e in m.parts if n.split("/")[0] == role))
    return Told(m.label, m.value.status, sentence, body.count("\n", 0, m.start), of("place"),
                of("actor"), of("recipient"), words(body[m.start:m.end]))


def words(text: str) -> frozenset[str]:
    """Give the content words of a text, lower case, cut to six letters so that forms of a word meet."""
    return frozenset(w[:6] for w in re.findall(r"\w+", text.lower()) if w not in SMALL)


def candidates(before: Sequence[T]) -> list[tuple[T, int, bool]]:
    """Give the events to take over from: the last four that state it and the report's first, with how far back and whether first."""
    last = [(t, back, back + 1 == len(before)) for back, t in enumerate(reversed(before[-BACK:]))]
    return last if len(before) <= BACK else [*last, (before[0], BACK, True)]


def facts(now: Told, then: Told, back: int, *, first: bool = False) -> dict[str, float]:
    """Compare an event with one told `back` such events before it, which may be the first of the report."""
    gap = now.sentence - then.sentence
    same = now.type == then.type
    return {
        "bias": 1.0, "same_type": float(same), "same_sentence": float(gap == 0), "next_sentence": float(gap == 1),
        "near": float(gap in (2, 3)), "far": math.log1p(max(0, gap - 3)), "same_line": float(now.line == then.line),
        "same_type_near": float(same and gap <= 2), "assaults": float(same and now.type == "ASSAULT"),
        "place_same": float(bool(now.place & then.place)),
        "place_other": float(bool(now.place and then.place and not now.place & then.place)),
        "actors_same": float(bool((now.doers | now.others) & (then.doers | then.others))),
        "others_same": float(bool(now.others & then.others)), "others_did": float(bool(now.others & then.doers)),
        "others_differ": float(bool(now.others and then.others and not now.others & then.others)),
        "assault_near": float(same and now.type == "ASSAULT" and gap <= 2), "trigger_same": float(bool(now.trigger & then.trigger)),
        "now_happened": float(now.status == "happened"), "both_happened": float(now.status == then.status == "happened"),
        "now_ongoing": float(now.status == "ongoing"), "now_open": float(now.status in ("planned", "possible")),
        "then_open": float(then.status in ("planned", "possible")), "now_speech": float(now.type in SPEECH),
        "both_speech": float(now.type in SPEECH and then.type in SPEECH), "back": float(back),
        "first": float(first), "first_same_type": float(first and same), "first_assault": float(first and same and now.type == "ASSAULT"),
    }


def chance(weights: Mapping[str, float], now: Told, then: Told, back: int, *, first: bool = False) -> float:
    """Give the chance that an event shares what one told before it states."""
    z = sum(weights.get(k, 0.0) * v for k, v in facts(now, then, back, first=first).items())
    return 1 / (1 + math.exp(-z))
