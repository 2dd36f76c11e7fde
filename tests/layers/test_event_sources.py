"""event_sources: the words beside the event, the quote around it, the source that goes on; never a speech act's own actor."""

import pytest

from dateline.data import Mark, Report
from dateline.encoder.raw import Event
from dateline.layers.event_sources import sourced
from dateline.layers.sentences import sentences

BODY = ("Shelling hit Kess, governor Ana Rey said. Drones struck Moss. Trucks burned in Tam. "
        "Officials met in Norland. He said the army took Lund. A clash began.")


def event(word, told, kind="ASSAULT", **parts):
    at = BODY.index(word)
    spans = tuple((n.replace("_", "/"), BODY.index(w), BODY.index(w) + len(w)) for n, w in parts.items())
    return Mark(at, at + len(word), "trigger", Event(kind, "", "happened", (), (), told), 0.9, spans)


def sources(*events, said=()):
    rows = sourced(BODY, events, said, sentences(Report(text=BODY), {}).marks)
    return [[BODY[s:e] for s, e in m.part("source")] for m in rows]


FIRST = {"source": "governor Ana Rey", "cue": "said"}


@pytest.mark.parametrize(("told", "got"), [(0.9, ["governor Ana Rey"]), (0.3, [])])
def test_the_last_source_goes_on_into_the_next_sentence_only_where_the_encoder_sees_one(told, got):
    assert sources(event("Shelling", 0.99, **FIRST), event("struck", told)) == [["governor Ana Rey"], got]


def test_the_farther_the_surer_it_must_be():
    assert sources(event("Shelling", 0.99, **FIRST), event("burned", 0.55), event("met", 0.8)) == [
        ["governor Ana Rey"], [], ["governor Ana Rey"]]


def test_a_source_goes_on_with_its_cue():
    rows = sourced(BODY, [event("Shelling", 0.99, **FIRST), event("struck", 0.9)], (), sentences(Report(text=BODY), {}).marks)
    assert [BODY[s:e] for s, e in rows[1].part("cue")] == ["said"]


def test_words_that_the_encoder_hardly_takes_for_a_source_are_dropped():
    assert sources(event("met", 0.05, source="Officials")) == [[]]


def test_nothing_goes_on_from_a_source_that_comes_later():
    assert sources(event("met", 0.99), event("took", 0.99, source="the army"))[0] == []


def test_a_direct_quote_gives_its_speaker_before_the_last_source_does():
    quote = Mark(BODY.index("He"), BODY.index(" A clash"), "direct", None, 0.9, (("source", BODY.index("He"), BODY.index("He") + 2),
                                                ("content", BODY.index("the army"), BODY.index(" A clash"))))
    named = event("Shelling", 0.99, **FIRST)
    assert sources(named, event("took", 0.5), said=(quote,))[1] == ["He"]  # four sentences on, whose name would be a guess


@pytest.mark.parametrize(("told", "got"), [(0.75, []), (0.95, ["governor Ana Rey"])])
def test_who_acts_by_speaking_is_its_source_only_where_the_act_is_plainly_announced(told, got):
    act = event("struck", told, "ACCUSE", actor_GOV="governor Ana Rey")
    assert sources(event("Shelling", 0.99, **FIRST), act)[1] == got


@pytest.mark.parametrize(("text", "got"), [
    ("Drones hit Kess, Example Wire reported, citing the army.", "the army"),
    ("Drones hit Kess, Example Wire reported, citing poor weather.", "Example Wire"),
])
def test_whom_the_source_cites_is_the_source(text, got):
    at = text.index("Example Wire")
    row = Mark(7, 10, "trigger", Event("ASSAULT", "", "happened", (), (), 0.9), 0.9, (("source", at, at + 12),))
    (mark,) = sourced(text, [row], (), sentences(Report(text=text), {}).marks)
    assert [text[s:e] for s, e in mark.part("source")] == [got]


@pytest.mark.parametrize(("between", "got"), [("", "Ana Rey"), ("It rained. It rained. ", "She")])
def test_a_pronoun_has_the_name_of_the_source_just_before_and_no_other(between, got):
    text = f"Drones hit Kess, Ana Rey said. {between}She said ten died."
    at, she = text.index("Ana Rey"), text.index("She")
    rows = [Mark(7, 10, "trigger", Event("ASSAULT", "", "happened", (), (), 0.9), 0.9, (("source", at, at + 7),)),
            Mark(text.index("died"), text.index("died") + 4, "trigger", Event("ASSAULT", "", "happened", (), (), 0.9), 0.9,
                 (("source", she, she + 3),))]
    marks = sourced(text, rows, (), sentences(Report(text=text), {}).marks)
    assert [text[s:e] for s, e in marks[1].part("source")] == [got]
