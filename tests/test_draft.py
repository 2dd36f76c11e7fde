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
