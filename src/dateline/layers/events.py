"""events: the encoder's triggers that stand: one mark per event, label = PLOVER type.

Rule: one event per trigger, none inside page furniture; a speech act's actor is not its own source.
"""

import math
import re
from dataclasses import replace

from dateline.data import Layer, Layers, Mark, Report
from dateline.layers.event_actors import acting
from dateline.layers.event_places import placed
from dateline.layers.event_sources import sourced

# Calibrated on the training reports held out (see training/config.toml, training/calibrate.py):
# logit of the printed confidence = SLOPE * logit(score) + OFFSET.
SLOPE, OFFSET = 0.524, -0.88
BESIDE = 250  # characters that two words and what is between them may have
AT_LEAST = 0.45  # score (not confidence) with the best found F1 there; flat up to 0.65
# "May", "might" and "could have" right before the trigger: possible, whatever the encoder says.
DOUBT = re.compile(r"\b(?:may|might|could have)(?: (?:also|well|even|have|be|been|already)){0,3} $", re.I)
# "Denied that Y agreed", "denied having shelled": what is denied did not happen, so says the source.
DENIED = re.compile(r"\bden(?:y|ies|ied|ying) (?:that|having|any|(?:the )?(?:claims?|reports?|allegations?) (?:that|of))\b"
                    r"[^.;:!?\n]{0,70}$", re.I)
# "The meeting has been postponed to June 19": it is still to be.
PUT_OFF = re.compile(r"[^.;:!?\n]{0,60}\b(?:been|was|were|is|are|be) (?:postponed|rescheduled|delayed|put off|moved|pushed back)\b"
                     r"[^.;:!?\n]{0,50}\b(?:to|until|till|for) ", re.I)


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
    sentences = layers["sentences"].marks
    credited = sourced(report.body, ordered, said, sentences)
    with_actors = acting(report.body, [_event(report.body, m) for m in credited], sentences)
    marks = placed(with_actors, sentences)
    return Layer("events", tuple(marks), found.made_by if found else "nothing")


def _type(m: Mark) -> str:
    return str(m.value.type)


def _same(body: str, a: Mark, b: Mark) -> bool:
    """Tell whether two triggers name one event: they overlap, or stand side by side with one type."""
    if a.overlaps(b.start, b.end):
        return True
    first, second = sorted((a, b), key=lambda m: m.start)
    if second.start - first.end > BESIDE:  # a long report has thousands of events
        return False
    between = body[first.end:second.start]
    return _type(a) == _type(b) and len(between.split()) <= 2 and not any(c in between for c in ".,;:\n")


def _event(body: str, m: Mark) -> Mark:
    value = replace(m.value, status=_status(body, m))
    return Mark(m.start, m.end, _type(m), value, round(confidence(m.score), 4), m.parts)


def _status(body: str, m: Mark) -> str:
    """Give the encoder's status, unless the words before the trigger leave no choice."""
    before = body[max(0, m.start - 120):m.start]
    if DOUBT.search(before):
        return "possible"
    if _type(m) == "CONSULT" and PUT_OFF.match(body, m.end):
        return "planned"
    return "not" if DENIED.search(before) and _type(m) not in ("ACCUSE", "REJECT") else str(m.value.status)


def confidence(score: float) -> float:
    """Give the calibrated probability that an event with this score is one."""
    p = min(max(score, 1e-6), 1 - 1e-6)
    return 1 / (1 + math.exp(-(SLOPE * math.log(p / (1 - p)) + OFFSET)))
