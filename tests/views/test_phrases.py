import doctest
from importlib import import_module

import pytest

from dateline.data import Claim, Figure, Filter, Source
from dateline.views.phrases import asked, bounds, doubt


@pytest.mark.parametrize("name", ["views.phrases", "views.differences", "writers.view_table"])
def test_examples_in_docstrings_hold(name):
    assert doctest.testmod(import_module(f"dateline.{name}")).failed == 0


@pytest.mark.parametrize(("words", "found"), [
    ("The rebels shelled the town in May", ""), ("they may have shelled", "may"), ("Reportedly shelled", "Reportedly"), ("a likely strike", "likely"),
    ("was believed to have hit", "was believed to"), ("the claims could not be verified", "claims, could, could not be verified"), ("an alleged attack", "alleged"),
])
def test_words_of_doubt_are_found_and_the_month_of_may_is_none(words, found):
    got = doubt(Claim("r:1", words, (0, len(words)), words, (0, 1), "ASSAULT"))
    assert set(got.split(", ")) <= set(found.split(", "))
    assert bool(got) == bool(found)


def test_a_cue_that_doubts_counts():
    assert doubt(Claim("r:1", "x", (0, 1), "x", (0, 1), "ASSAULT", source=Source("the army", (0, 1), "claimed"))) == "claimed"


@pytest.mark.parametrize(("low", "high", "said"), [(10, 10, "10"), (10, None, "10 or more"), (None, 10, "up to 10"), (1000, 2500, "1,000 to 2,500"), (0.5, 0.5, "0.5"),
                                                   (0, 0, "0")])
def test_bounds_are_written_as_people_write_them(low, high, said):
    assert bounds(Figure("killed", "x", 0, 1, low, high)) == said


def test_a_filter_that_narrows_nothing_adds_nothing():
    assert asked(Filter()) == ""
    assert asked(Filter(type=("CONSULT", "AGREE"), independent=2)) == " · type CONSULT, AGREE · reported by 2 independent origins or more"
