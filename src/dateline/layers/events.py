"""events: the encoder's triggers that stand: one mark per event, label = PLOVER type.

Rule: one event per trigger, none inside page furniture; a speech act's actor is not its own source.
"""

import math
import re
from dataclasses import replace

from dateline.data import Layer, Layers, Mark, Report

# Calibrated on the training reports held out (see training/config.toml, training/calibrate.py):
# logit of the printed confidence = SLOPE * logit(score) + OFFSET.
SLOPE, OFFSET = 0.48, -1.08
AT_LEAST = 0.68  # score (not confidence) that gives the best found F1 there
# "May", "might" and "could have" right before the trigger: possible, whatever the encoder says.
DOUBT = re.compile(r"\b(?:may|might|could have)(?: (?:also|well|even|have|be|been|already)){0,3} $", re.I)
# "Denied that Y agreed", "denied having shelled": what is denied did not happen, so says the source.
DENIED = re.compile(r"\bden(?:y|ies|ied|ying) (?:that|having|any|(?:the )?(?:claims?|reports?|allegations?) (?:that|of))\b"
                    r"[^.;:!?\n]{0,70}$", re.I)
SPEECH = frozenset({"AGREE", "SUPPORT", "REQUEST", "ACCUSE", "REJECT", "THREATEN"})


def events(report: Report, layers: Layers) -> Layer:
    """Choose triggers that are likely enough; of two in one clause with the same type the likelier stands."""
    found = layers.get("raw")
    triggers = [m for m in found.marks if m.label == "trigger" and m.score >= AT_LEAST] if found else []
    chosen: list[Mark] = []
    for m in sorted(triggers, key=lambda m: (-m.score, m.start)):
        if not any(_same(report.body, m, o) for o in chosen):
            chosen.append(m)
    said = layers["quotes"].marks if "quotes" in layers else ()
    ordered = sorted(chosen, key=lambda m: (m.start, m.end))
    marks = tuple(_event(report.body, _sourced(m, said)) for m in ordered)
    return Layer("events", marks, found.made_by if found else "nothing")


def _type(m: Mark) -> str:
    return str(m.value.type)


def _same(body: str, a: Mark, b: Mark) -> bool:
    """Tell whether two triggers name one event: they overlap, or stand side by side with one type."""
    if a.overlaps(b.start, b.end):
        return True
    first, second = sorted((a, b), key=lambda m: m.start)
    between = body[first.end:second.start]
    return _type(a) == _type(b) and len(between.split()) <= 2 and not any(c in between for c in ".,;:\n")


def _sourced(m: Mark, said: tuple[Mark, ...]) -> Mark:
    """Give an event without a source the speaker of the narrowest direct quote whose content holds its trigger.

    Indirect quotes are left to the encoder: half of what they hold is background that the outlet itself asserts.
    """
    if m.part("source"):
        return m
    holding = [(e - s, q) for q in said if q.label == "direct" and q.part("source")
               for s, e in q.part("content") if s <= m.start and m.end <= e]
    if not holding:
        return m
    quote = min(holding, key=lambda h: h[0])[1]
    more = [(n, s, e) for n in ("source", "cue") for s, e in quote.part(n)[:1]]
    return Mark(m.start, m.end, m.label, m.value, m.score, (*m.parts, *more))


def _event(body: str, m: Mark) -> Mark:
    parts = m.parts
    if _type(m) in SPEECH:
        actors = [(s, e) for n, s, e in parts if n.startswith("actor/")]
        sources = [(s, e) for n, s, e in parts if n == "source"]
        if sources and any(_alike(body, s, a) for s in sources for a in actors):
            parts = tuple(p for p in parts if p[0] not in ("source", "cue"))
    value = replace(m.value, status=_status(body, m))
    return Mark(m.start, m.end, _type(m), value, round(confidence(m.score), 4), parts)


def _status(body: str, m: Mark) -> str:
    """Give the encoder's status, unless the words before the trigger leave no choice."""
    before = body[max(0, m.start - 120):m.start]
    if DOUBT.search(before):
        return "possible"
    return "not" if DENIED.search(before) and _type(m) not in ("ACCUSE", "REJECT") else str(m.value.status)


def _alike(body: str, a: tuple[int, int], b: tuple[int, int]) -> bool:
    return a == b or body[a[0]:a[1]].casefold() == body[b[0]:b[1]].casefold()


def confidence(score: float) -> float:
    """Give the calibrated probability that an event with this score is one."""
    p = min(max(score, 1e-6), 1 - 1e-6)
    return 1 / (1 + math.exp(-(SLOPE * math.log(p / (1 - p)) + OFFSET)))
