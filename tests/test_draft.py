"""draft: what the layers found is put together; a field without words stays empty."""

import pytest

from dateline import draft
from dateline.data import Layer, Mark
from dateline.encoder.raw import Event


def place_of(body, words):
    at = body.index(words)
    event = Mark(0, 5, "CONSULT", Event("CONSULT", "", "planned", (), ()), 0.9, (("place", at, at + len(words)),))
    return draft._place(body, {"places": Layer("places")}, event)


@pytest.mark.parametrize("words", ["London", "in London"])
def test_the_zone_of_an_hour_is_not_the_place_of_the_event(words):
    assert place_of("Talks begin at 1 p.m. (11 a.m. in London).", words) is None


def test_a_place_after_other_words_is_the_place():
    assert place_of("Talks begin at 1 p.m. on Monday in London.", "London").text == "London"


def test_a_figure_says_how_many():
    body = "Norland sent its drones and dozens of trucks."
    marks = (("figure/aircraft", 13, 23), ("figure/vehicles", 28, 44))
    made = draft._figures(body, Mark(8, 12, "ASSAULT", None, 0.9, marks))
    assert [f.text for f in made] == ["dozens of trucks"]


def test_a_person_is_no_place():
    body = "Talks opened with Ana Rey."
    event = Mark(0, 5, "CONSULT", Event("CONSULT", "", "planned", (), ()), 0.9, (("place", 18, 25),))
    people = Layer("mentions", (Mark(18, 25, "PER"),))
    assert draft._place(body, {"mentions": people}, event) is None
    assert draft._place(body, {}, event).text == "Ana Rey"


def test_why_tells_what_went_on_from_another_sentence():
    event = Event("ASSAULT", "", "happened", (), ())
    read = Mark(24, 30, "trigger", event, 0.9, (("place", 34, 38),))
    made = {"raw": Layer("raw", (read,)), "events": Layer("events", (), "encoder x")}
    chosen = Mark(24, 30, "ASSAULT", event, 0.9, (("actor/MIL", 0, 7), ("place", 34, 38)))
    why = dict(draft._why(made, chosen))
    assert why["actors"] == "goes on from another sentence, by event_actors"
    assert why["place"] == why["source"] == "encoder x"
