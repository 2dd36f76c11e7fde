"""events: which triggers stand, and what a speech act's source is."""

import re

from dateline.data import Layer, Mark, Report
from dateline.encoder.raw import Event
from dateline.layers import events as step
from dateline.layers.sentences import sentences

BODY = "Sudria accused Norland of a deadly attack, said Sudria. Troops launched an attack."


def trigger(words, kind, score, *parts, at=None):
    at = BODY.index(words) if at is None else at
    return Mark(at, at + len(words), "trigger", Event(kind, "", "happened", (), ()), score, parts)


def run(*marks):
    return given(BODY, marks)


def given(body, marks):
    report = Report(text=body)
    return step.events(report, {"raw": Layer("raw", tuple(marks)), "sentences": sentences(report, {})}).marks


def test_unlikely_triggers_are_left_out():
    assert [m.label for m in run(trigger("accused", "ACCUSE", 0.95), trigger("deadly", "ASSAULT", 0.1))] == ["ACCUSE"]


def test_words_side_by_side_with_one_type_name_one_event():
    second = BODY.rindex("attack")
    got = run(trigger("launched", "ASSAULT", 0.9), trigger("attack", "ASSAULT", 0.97, at=second))
    assert [(m.start, m.label) for m in got] == [(second, "ASSAULT")]


def test_neighbours_of_different_types_both_stand():
    assert len(run(trigger("accused", "ACCUSE", 0.9), trigger("Norland", "ASSAULT", 0.9))) == 2


def test_a_speech_acts_actor_is_not_its_own_source():
    again = BODY.rindex("Sudria")
    parts = (("actor/GOV", 0, 6), ("source", again, again + 6), ("cue", again - 5, again - 1))
    (kept,) = run(trigger("accused", "ACCUSE", 0.95, *parts))
    assert kept.parts == (("actor/GOV", 0, 6),)
    (kept,) = run(trigger("attack", "ASSAULT", 0.95, *parts))
    assert ("source", again, again + 6) in kept.parts


def test_confidence_rises_with_the_score_and_stays_a_probability():
    steps = [step.confidence(k / 50) for k in range(51)]
    assert steps == sorted(steps)
    assert 0 <= steps[0] < steps[-1] <= 1


def test_may_have_before_the_trigger_is_possible():
    body = "At least 40 bombers may have been hit; a second raid may follow. Two were hit in May."
    marks = [Mark(m.start(), m.end(), "trigger", Event("ASSAULT", "", "happened", (), ()), 0.9)
             for m in re.finditer("hit|follow", body)]
    got = given(body, marks)
    assert [m.value.status for m in got] == ["possible", "possible", "happened"]


def test_what_is_denied_did_not_happen():
    body = "Iran denied that Tehran had agreed to a visit. Sudria denied the charge. Norland attacked Kess."
    marks = [Mark(m.start(), m.end(), "trigger", Event("ASSAULT" if m[0] == "attacked" else "AGREE", "", "happened", (), ()), 0.9)
             for m in re.finditer("agreed|attacked", body)]
    got = given(body, marks)
    assert [m.value.status for m in got] == ["not", "happened"]


def test_a_meeting_put_off_to_a_day_is_still_planned():
    body = "The meeting has been postponed from Monday to June 19. A summit was delayed by rain. The talks were moved by the plight."
    marks = [Mark(m.start(), m.end(), "trigger", Event("CONSULT", "", "not", (), ()), 0.9)
             for m in re.finditer("meeting|summit|talks", body)]
    assert [m.value.status for m in given(body, marks)] == ["planned", "not", "not"]
