"""event_times: an event's own time stands; another's is carried over only to what was plainly told with it."""

import pytest

from dateline.data import Layer, Mark, Report
from dateline.encoder.raw import Event
from dateline.layers import event_times as step
from dateline.layers.sentences import sentences
from dateline.layers.times import times

BODY = ("On Sunday, Norland shelled the town of Kess. Norland attacked Kess again with drones. "
        "Sudria has long demanded a truce.")


def event(kind, words, status="happened", **roles):
    at = BODY.index(words)
    parts = tuple((n + ("/GOV" if n == "actor" else ""), BODY.index(w), BODY.index(w) + len(w)) for n, w in roles.items())
    return Mark(at, at + len(words), kind, Event(kind, "", status, (), ()), 0.9, parts)


def layers(*events):
    report = Report(text=BODY, published="2025-06-02")
    made = {"sentences": sentences(report, {})}
    made["times"] = times(report, made)
    made["events"] = Layer("events", tuple(sorted(events, key=lambda m: m.start)))
    return report, made


@pytest.fixture
def both():
    report, made = layers(event("ASSAULT", "shelled", actor="Norland", place="Kess", time="On Sunday"),
                          event("ASSAULT", "attacked", actor="Norland", place="Kess"),
                          event("REQUEST", "demanded", status="ongoing"))
    return step.event_times(report, made).marks


def test_an_event_has_the_time_its_own_words_give(both):
    own = [m for m in both if m.label == "own"]
    assert [(BODY[m.start:m.end], m.value.start) for m in own] == [("On Sunday", "2025-06-01")]


def test_the_next_attack_on_the_same_place_has_the_same_day(both):
    carried = [m for m in both if m.label == "carried"]
    assert [(m.part("event")[0][0], m.value.start, BODY[m.start:m.end]) for m in carried] == [
        (BODY.index("attacked"), "2025-06-01", "On Sunday")]


def test_a_standing_demand_has_no_day_of_its_own(both):
    assert all(m.part("event")[0][0] != BODY.index("demanded") for m in both)


def test_a_cut_time_span_is_read_whole():
    report, made = layers(event("ASSAULT", "shelled", time="On"))
    assert [BODY[m.start:m.end] for m in step.event_times(report, made).marks] == ["On Sunday"]


def test_words_that_cannot_be_dated_keep_their_span_and_no_value():
    report, made = layers(event("ASSAULT", "shelled", time="again"))
    (mark,) = step.event_times(report, made).marks
    assert (BODY[mark.start:mark.end], mark.value) == ("again", None)


@pytest.mark.parametrize(("text", "words", "status", "days"), [
    ("Norland has shelled Kess since the truce collapsed on May 18.", "since the truce collapsed on May 18", "happened",
     ("2025-05-18", "2025-06-02")),
    ("Norland has held Kess since 2018, when its army came.", "2018", "happened", ("2018-01-01", "2018-12-31")),
    ("Norland shelled Kess over the\u00a0weekend.", "over the\u00a0weekend", "happened", ("2025-05-31", "2025-06-01")),
    ("Norland is currently shelling Kess.", "currently", "ongoing", ("2025-06-02", "2025-06-02")),
    ("Nobody shelled Kess until now.", "until now", "not", None),
    ("Norland has besieged Kess for more than two weeks.", "for more than two weeks", "ongoing", ("2025-05-19", "2025-06-02")),
    ("Norland besieged Kess for two weeks.", "for two weeks", "happened", None),
    ("Norland shelled Kess twice in one day.", "in one day", "happened", ("2025-06-01", "2025-06-02")),
    ("Norland will shell Kess in one day.", "in one day", "planned", None),
    ("On May 30 sirens wailed. Norland shelled Kess at dawn.", "at dawn", "happened", ("2025-05-30", "2025-05-30")),
    ("Norland shelled Kess in the night to Sunday.", "in the night to Sunday", "happened", ("2025-06-01", "2025-06-01")),
    ("Overnight on Saturday Norland shelled Kess.", "Saturday", "happened", ("2025-05-31", "2025-06-01")),
    ("Norland shelled Kess overnight into Sunday.", "overnight into Sunday", "happened", ("2025-05-31", "2025-06-01")),
    ("Norland shelled Kess at dawn.", "at dawn", "happened", ("2025-06-02", "2025-06-02")),
])
def test_the_words_around_an_expression_bound_the_event(text, words, status, days):
    at, verb = text.index(words), text.index("Kess")
    report = Report(text=text, published="2025-06-02")
    made = {"sentences": sentences(report, {})}
    made["times"] = times(report, made)
    made["events"] = Layer("events", (Mark(verb, verb + 4, "ASSAULT", Event("ASSAULT", "", status, (), ()), 0.9,
                                           (("time", at, at + len(words)),)),))
    (mark,) = step.event_times(report, made).marks
    assert (mark.value and mark.value.start and (mark.value.start, mark.value.end)) == days


def test_words_without_a_word_are_no_time():
    report, made = layers(event("ASSAULT", "shelled", time="the"))
    assert step.event_times(report, made).marks == ()
