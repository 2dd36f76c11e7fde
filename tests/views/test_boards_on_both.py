"""agenda, talks, people, actor, places, coverage and changes give the same on SQLite and on PostgreSQL."""

import pytest

from dateline.data import Filter
from dateline.views.actor import actor
from dateline.views.agenda import agenda
from dateline.views.changes import changes
from dateline.views.coverage import coverage
from dateline.views.people import people
from dateline.views.places import places
from dateline.views.talks import talks

ALL = Filter()


@pytest.mark.parametrize(("ask", "found"), [
    (lambda c: agenda(c, ALL, day="2025-06-01"), [("2025-06-05 Thu", "held")]),
    (lambda c: people(c, ALL), []),  # her office stood in a version of the page that a newer one took the place of
    (lambda c: coverage(c, Filter(outlet="echo")), [("Evening Echo", 1)]),
    (lambda c: places(c, Filter(type=("ASSAULT",))), [("Kess", "NOR")]),
], ids=["agenda", "people", "coverage", "places"])
def test_a_view_gives_the_same_first_cells_on_both(small, ask, found):
    assert [tuple(r.values())[:2] for r in ask(small[0]).rows()] == found


def test_an_actors_sections_are_counted_on_both(small):
    assert {s.name: s.total for s in actor(small[0], ALL, "norland").sections} == {"did": 4, "accused": 0, "done to": 0, "meetings": 2, "told": 0}


def test_changes_are_read_from_the_log_on_both(small):
    assert dict(changes(small[0], "2020-01-01").logged) == {"report": 4, "version": 1}


def test_the_board_is_made_on_both(small):
    shown = talks(small[0], ALL)
    assert [(p.parties, [r.state for r in p.rounds]) for p in shown.processes] == [(("NOR", "SWE"), ["held"])]
