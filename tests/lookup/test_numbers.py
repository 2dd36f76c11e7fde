"""numbers: quantities as written in news, and the bounds they give."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.lookup.numbers import bounds, values


@pytest.mark.parametrize(("words", "want"), [
    ("at least 40 bombers", (40, None)), ("more than a dozen other officials", (13, None)), ("41 aircraft", (41, 41)),
    ("more than 40", (41, None)), ("more than $2 billion", (2e9, None)), ("over a year", (1, None)),
    ("nearly 100 people", (None, 100)), ("up to 30 days", (None, 30)), ("fewer than 20 soldiers", (None, 19)),
    ("some 1,200 people", (1200, 1200)), ("dozens of people", (None, None)), ("hundreds", (None, None)),
    ("several bomber aircraft", (None, None)), ("between 20 and 30", (20, 30)), ("two to three million", (2e6, 3e6)),
    ("a 30-day ceasefire", (30, 30)), ("two and a half years", (2.5, 2.5)), ("half a million refugees", (5e5, 5e5)),
    ("a couple of hundred", (200, 200)), ("no casualties", (0, 0)), ("a 12-year-old boy", (1, 1)),
    ("1,30,000 people", (130000, 130000)), ("$1.5billion", (1.5e9, 1.5e9)), ("the F-16 jets", (None, None)),
    ("at\xa0least 15", (15, None)), ("no more than 5 boats", (None, 5)), ("between 0 and 5 million", (0, 5e6)),
    ("$30-50 million", (3e7, 5e7)), ("£3bn to £4bn", (3e9, 4e9)), ("53 over the Oryol region", (53, 53)), ("over 60 men", (61, None)),
    ("30-year-long", (30, 30)), ("a year-long war", (1, 1)), ("no one", (0, 0)), ("three one-way attack drones", (3, 3)),
    ("a half-dozen gunmen", (6, 6)), ("£8,000 a year", (8000, 8000)), ("a handful of raids", (None, None)),
    ("two-thirds of the town", (None, None)), ("an undisclosed number of drones", (None, None)),
])
def test_bounds_are_what_the_words_state(words, want):
    assert bounds(words) == want


def test_numbers_come_in_the_order_of_the_words():
    assert values("one hundred and five tanks, two dozen guns and 1,200 men") == [105, 24, 1200]


@given(st.text(alphabet="0123456789,. -abcdefghilmnorstuv$%", max_size=40))
def test_no_words_break_it_and_low_never_passes_high(words):
    low, high = bounds(words)
    assert low is None or high is None or low <= high
