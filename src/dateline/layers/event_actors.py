"""event_actors: who did what the sentence tells without saying who: the one who did what was told before.

Rule: an actor is taken over whole, with its words, only where the fitted chance that it holds is high enough and the
event names none itself.
"""

from collections.abc import Sequence
from dataclasses import replace

from dateline.data import Mark
from dateline.layers.carry import Told, candidates, chance, told_of

# Fitted on the training claims whose sentence names no actor: `python -m training.fit_carry --what actor`.
WEIGHTS = {
    "bias": -2.04, "same_type": 0.45, "same_sentence": -1.82, "next_sentence": 0.84, "far": -0.14, "same_line": 0.23,
    "same_type_near": 0.56, "assaults": 0.55, "place_same": 0.69, "place_other": 0.03, "actors_same": -0.41,
    "others_same": 0.91, "others_did": -0.73, "others_differ": -0.22, "assault_near": -0.59, "trigger_same": 0.49,
    "now_happened": -0.23, "both_happened": 0.46, "now_ongoing": -0.15, "now_open": 0.35, "then_open": 0.24,
    "now_speech": 0.27, "both_speech": 0.44, "back": -0.12, "first": 0.51, "first_same_type": 0.27, "first_assault": -0.38,
}
AT_LEAST = 0.4  # 46.9 % of 2,731 training claims right, five-fold; 32.6 % when nothing is taken over


def acting(body: str, marks: Sequence[Mark], sentences: Sequence[Mark]) -> list[Mark]:
    """Give the events, in order, those without an actor with the actor of the event they go on from."""
    out: list[Mark] = []
    before: list[tuple[Told, Mark]] = []
    for m in marks:
        told = told_of(body, sentences, m)
        if told.doers:
            before.append((told, m))
        else:
            m = _taken_over(m, told, before)  # noqa: PLW2901
        out.append(m)
    return out


def _taken_over(m: Mark, told: Told, before: Sequence[tuple[Told, Mark]]) -> Mark:
    chances = [(chance(WEIGHTS, told, t, back, first=first), then) for (t, then), back, first in candidates(before)]
    best = max(chances, key=lambda c: c[0], default=(0.0, m))
    if best[0] < AT_LEAST:
        return m
    spans = {p[1:] for p in m.parts}
    actors = tuple(p for p in best[1].parts if p[0].startswith("actor/") and p[1:] not in spans)
    return replace(m, parts=(*actors, *m.parts))
