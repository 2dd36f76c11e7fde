from dateline.writers import Look
from dateline.writers.view_table import block, cell, fits, shorten, view_table


class Shown:
    """A view with the rows that it is given."""

    title, notes = "Things", ("a note",)

    def __init__(self, *rows):
        self._rows = rows

    def rows(self):
        return self._rows


EVENT = {"when": "", "reported": "2025-06-02T08:00:00+00:00", "type": "ASSAULT", "mode": "artillery", "status": "happened", "who": "Norland", "to": "Sudria",
         "where": "Kess", "according to": "the mayor", "differs": "", "claims": 3, "outlets": 1, "origins": 2, "words": "shells " * 12, "event": "e:1234567890abcdef"}


def test_few_columns_stay_a_table():
    page = view_table(Shown({"who": "Anna Lund", "office": "minister", "n": 2}, {"who": "Ivo", "office": "", "n": 10}), Look(80)).split("\n")
    assert page[1].split() == ["who", "office", "n"]
    assert page[2].split() == ["Anna", "Lund", "minister", "2"]


def test_a_column_that_is_empty_everywhere_is_left_out():
    assert "office" not in view_table(Shown({"who": "Anna", "office": ""}, {"who": "Ivo", "office": None}), Look(80))


def test_many_columns_become_one_block_a_row():
    page = view_table(Shown(EVENT), Look(80))
    lines = [x for x in page.split("\n") if x]
    assert lines[1] == "reported on 2025-06-02, no time given  ● ASSAULT · artillery  happened"
    assert lines[2] == "  Norland → Sudria"
    assert lines[3] == "  where Kess  ·  according to the mayor"
    assert lines[-2] == "  e:1234567890abcdef  3 claims · 1 outlet · 2 independent origins"


def test_a_block_with_a_time_says_nothing_of_its_report():
    page = view_table(Shown({**EVENT, "when": "2025-06-01"}), Look(80))
    assert "2025-06-01  ● ASSAULT" in page
    assert "2025-06-02" not in page


def test_a_table_is_never_drawn_where_a_word_would_be_broken():
    rows = [{"a": "x" * 50, "b": "y" * 50}]
    assert not fits(["a", "b"], [{"a": "x" * 50, "b": "y" * 50}], 80)
    assert fits(["a", "b"], rows, 110)


def test_an_actor_that_is_not_named_is_said_to_be_so():
    page = view_table(Shown({**EVENT, "who": ""}), Look(80))
    assert "not said → Sudria" in page


def test_times_are_shown_to_the_minute_with_their_zone():
    assert cell("2025-06-02T08:00:00+00:00") == "2025-06-02 08:00Z"
    assert cell("2025-06-02 13:00+03:00 to 2025-06-02 14:30:12.5+03:00") == "2025-06-02 13:00+03:00 to 2025-06-02 14:30+03:00"
    assert cell("2025-06-02") == "2025-06-02"
    assert (cell(None), cell(12000), cell(0.9)) == ("", "12,000", "0.9")


def test_shorten_cuts_at_a_word_and_marks_it():
    assert shorten("one two three", 8) == "one two …"
    assert shorten("x" * 20, 8) == "x" * 8 + " …"
    assert shorten("a\n b\x1b", 8) == "a b"


def test_an_empty_block_draws_nothing_that_is_not_there():
    assert block({}, {}).row_count == 1
