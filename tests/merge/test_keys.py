"""Keys: true pairs share one, and none is borne by many."""

from dateline import merge
from tests.merge.claims import attack, entry, talks


def meet(a, b):
    return bool(merge.keys(a) & merge.keys(b))


def test_claims_of_one_report_always_meet():
    assert meet(entry("a", "clashed", report="r:1", published=None), entry("b", "sanctioned", "SANCTION", report="r:1", published=None))


def test_a_claim_without_a_day_meets_a_dated_one_of_a_report_of_that_day():
    assert meet(attack("a", day=None, published="2025-06-02"), attack("b", day="2025-06-02", published="2025-06-09"))


def test_neighbouring_days_meet_and_distant_ones_do_not():
    for day in range(10, 20):
        one, next_, later = (attack(str(k), day=f"2025-06-{k}", published=f"2025-06-{k}") for k in (day, day + 1, day + 5))
        assert meet(one, next_)
        assert not meet(one, later)


def test_a_meeting_announced_weeks_before_meets_the_report_that_it_was_held():
    assert meet(talks("a", status="planned", day=None, published="2025-05-20"), talks("b", day="2025-06-02", published="2025-06-02"))


def test_keys_are_a_pure_function_of_claim_and_head():
    assert merge.keys(attack("a", 5)) == merge.keys(attack("a", 5))
