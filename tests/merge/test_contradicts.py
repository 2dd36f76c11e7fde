"""What cannot be one event: another day, another place; and what can for all that."""

import pytest

from dateline import merge
from tests.merge.claims import attack, entry, killed, talks


def test_attacks_on_two_days_are_two_and_the_reason_names_both():
    why = merge.contradicts(attack("a", day="2025-06-02"), attack("b", day="2025-06-04"))
    assert "2025-06-02" in why
    assert "2025-06-04" in why


def test_attacks_on_two_cities_are_two():
    assert "place" in merge.contradicts(attack("a"), attack("b", place="Odesa"))


def test_daily_tolls_of_neighbouring_days_are_two():
    a, b = (entry(n, "attacks killed people across Gaza in a day", day=d, figures=[killed(f)])
            for n, d, f in (("a", "2025-05-20", 82), ("b", "2025-05-21", 60)))
    assert merge.contradicts(a, b)
    said = merge.compare(a, b)
    assert not said.same
    assert merge.sets([a, b], [said]) == [["c:a"], ["c:b"]]


def test_a_night_between_two_days_parts_nothing():
    words = "strike on a depot late at night"
    assert not merge.contradicts(entry("a", words, day="2025-06-02"), entry("b", words, day="2025-06-03"))


def test_a_city_and_its_country_are_no_contradiction():
    assert not merge.contradicts(talks("a", place="Istanbul"), talks("b", place="Turkey"))


def test_a_claim_without_a_day_contradicts_none():
    assert not merge.contradicts(attack("a", day=None), attack("b", day="2020-01-01"))


@pytest.mark.parametrize("more", [{"figures": [killed(3)]}, {"status": "not"}, {"source": "the mayor"}, {"mode": "drone"}])
def test_figures_status_source_and_mode_may_differ(more):
    assert not merge.contradicts(attack("a"), attack("b", **more))


def test_a_meeting_put_off_is_one_event_but_two_meetings_held_are_two():
    planned = talks("a", day="2025-06-02", status="planned")
    assert not merge.contradicts(planned, talks("b", day="2025-06-09", place="Geneva"))
    assert merge.contradicts(talks("c", day="2025-06-02"), talks("b", day="2025-06-09"))


@pytest.mark.parametrize("pair", [(attack("a"), attack("b", day="2025-06-09")), (attack("a"), attack("b", place="Odesa"))])
def test_contradiction_is_mutual(pair):
    assert merge.contradicts(*pair) == merge.contradicts(*reversed(pair))
