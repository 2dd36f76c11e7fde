from dateline.writers.explain import explained
from tests.writers.sample import BODY, READING


def test_every_row_names_a_step_and_words_of_the_body():
    for claim in READING.claims:
        for row in explained(READING, claim):
            assert row.step
            assert row.span is None or BODY[row.span[0]:row.span[1]] == row.words


def test_each_filled_field_has_a_row():
    fields = [row.field for row in explained(READING, READING.claims[2])]
    assert fields == ["type", "status", "recipient", "time", "place", "source", "figure", "figure"]
