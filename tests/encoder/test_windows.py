"""Windows: every token to be read lies in one core; features follow the words."""

from itertools import pairwise

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from dateline.encoder.windows import Tokens, case_class, features, quoted, windows


def tokens(n):
    spans = np.array([[2 * i, 2 * i + 1] for i in range(n)], np.int64).reshape(-1, 2)
    return Tokens(np.arange(n), spans, np.zeros((n, 2), np.int64))


@given(st.lists(st.integers(1, 60), max_size=30), st.booleans())
def test_each_token_of_a_sentence_is_in_exactly_one_core(lengths, titled):
    t = tokens(sum(lengths))
    ends = np.cumsum([0, *lengths])
    sentences = [(2 * int(a), 2 * int(b) - 1) for a, b in pairwise(ends)]
    title = sentences[0] if titled and sentences else None
    seen = [int(i) for w in windows(t, sentences, title, (5, 10, 40, 6)) for i in w.index[w.core[0]:w.core[1]]]
    assert seen == list(range(sum(lengths)))


def test_left_out_sentences_are_in_no_window():
    shown = windows(tokens(30), [(0, 19), (40, 59)], None, (5, 10, 12, 6))
    assert {int(i) for w in shown for i in w.index} - {-1} == {*range(10), *range(20, 30)}


def test_the_title_stands_before_later_windows_only():
    shown = windows(tokens(60), [(0, 9), (10, 59), (60, 119)], (0, 9), (5, 5, 30, 5))
    assert shown[0].title == 0
    assert [list(w.index[1:6]) for w in shown[1:]] == [[0, 1, 2, 3, 4]] * (len(shown) - 1)


def test_no_window_is_longer_than_the_model_can_read():
    shown = windows(tokens(2000), [(0, 3), (4, 3999)], (0, 3))
    assert max(len(w.index) for w in shown) <= 290


def test_case_is_of_the_whole_word():
    body = "NATO met Smith in 2025"
    pieces = [(0, 2), (2, 4), (5, 8), (9, 11), (11, 14), (15, 17), (18, 22)]
    assert features(body, pieces)[:, 0].tolist() == [3, 3, 1, 2, 2, 1, 4]
    assert case_class("U") == 2


def test_a_quotation_ends_with_its_paragraph():
    assert "".join(map(str, quoted('“a\nb” "c" d'))) == "11000001000"
