"""event_places: a place goes on to the events told next, as far as the encoder is sure that they have one."""

import pytest

from dateline.data import Mark, Report
from dateline.encoder.raw import Event
from dateline.layers.event_places import placed
from dateline.layers.sentences import sentences

BODY = "Norland shelled Kess. Ten died. It rained. It rained. Two were hurt. Sudria protested."
SENTENCES = sentences(Report(text=BODY), {}).marks


def event(word, chance, *places):
    at = BODY.index(word)
    parts = tuple(("place", BODY.index(p), BODY.index(p) + len(p)) for p in places)
    return Mark(at, at + len(word), "ASSAULT", Event("ASSAULT", "", "happened", (), (), placed=chance), 0.9, parts)


def places(*events):
    return [[BODY[s:e] for s, e in m.part("place")] for m in placed(events, SENTENCES)]


@pytest.mark.parametrize(("word", "chance", "got"), [
    ("died", 0.9, ["Kess"]), ("died", 0.5, []), ("protested", 0.9, []),
])
def test_a_place_goes_on_near_by_and_only_where_the_encoder_sees_one(word, chance, got):
    assert places(event("shelled", 0.9, "Kess"), event(word, chance)) == [["Kess"], got]


def test_words_of_place_beside_an_event_without_one_are_dropped_and_go_no_further():
    assert places(event("shelled", 0.1, "Kess"), event("died", 0.9)) == [[], []]


def test_an_event_keeps_the_place_it_names():
    assert places(event("shelled", 0.9, "Kess"), event("protested", 0.9, "Sudria")) == [["Kess"], ["Sudria"]]
