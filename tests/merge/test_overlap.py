"""Which words of two texts are shared, and what of a page is left out."""

import pytest

from dateline.data.moment import moment
from dateline.merge.overlap import alone, overlap, reported, share, text_of, words_of


def test_only_words_in_a_run_of_four_are_shared():
    found = overlap("one two three four five", "zero one two three four six five eight")
    assert list(found.in_short) == [1, 1, 1, 1, 0]
    assert list(found.in_long) == [0, 1, 1, 1, 1, 0, 0, 0]
    assert share(found.in_short) == 0.8


def test_texts_may_come_in_either_order():
    assert overlap("a b c d e", "a b c d") == overlap("a b c d", "a b c d e")


def test_capitals_and_signs_do_not_count():
    assert words_of("“Talks,” he SAID – again.") == ["talks", "he", "said", "again"]


def test_sentences_of_the_page_are_left_out_and_no_others():
    assert reported("Talks ended. Sign up for our newsletter! A signature is missing.") == "Talks ended.\nA signature is missing."
    assert reported("Talks ended. A signature is missing.") == "Talks ended. A signature is missing."


def test_words_in_quotation_marks_are_known():
    assert list(text_of('He said “we go” and "no more" today').spoken) == [0, 0, 1, 1, 0, 1, 1, 0]


def test_the_passage_of_its_own_is_found_across_short_shared_ones():
    marks = bytes([1] * 9 + [0] * 10 + [1] * 4 + [0] * 10 + [1] * 9)
    assert alone(marks, 1.5) == slice(9, 33)
    assert alone(bytes([1] * 9), 1.5) == slice(0, 0)


@pytest.mark.parametrize(("early", "late"), [
    ("2025-06-02T12:00+03:00", "2025-06-02T10:00Z"), ("2025-06-02", "2025-06-02T09:00:00+00:00"), ("2025-06-02T09:00", "2025-06-03"),
    ("2025-06-02", None), ("2025-06-02", ""), ("2025-06-02", "some day"),
])
def test_publication_sorts_by_the_moment_and_the_unknown_last(early, late):
    assert moment(early) < moment(late)
