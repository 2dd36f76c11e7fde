"""In which fields the claims of one event contradict each other."""

from dateline import merge
from dateline.data import Figure
from tests.merge.claims import attack, talks


def test_claims_that_agree_differ_in_nothing():
    assert merge.differs([attack("a", 5), attack("b", 5), attack("c")]) == ()


def test_disjoint_bounds_of_one_kind_differ_and_overlapping_ones_do_not():
    least, most = (Figure("killed", "f", 0, 1, *b) for b in ((5, None), (None, 9)))
    assert merge.differs([attack("a", figures=[least]), attack("b", figures=[most])]) == ()
    assert merge.differs([attack("a", 5), attack("b", 7)]) == ("figures",)


def test_happened_and_not_differ_while_planned_and_held_is_a_history():
    assert merge.differs([talks("a"), talks("b", status="not")]) == ("status",)
    assert merge.differs([talks("a"), talks("b", status="planned")]) == ()


def test_two_places_and_two_days_differ():
    assert merge.differs([attack("a"), attack("b", place="Odesa", day="2025-06-03")]) == ("place", "time")


def test_an_attack_laid_to_two_sides_differs_in_its_actors():
    assert merge.differs([attack("a"), attack("b", who=["UKR:MIL Ukrainian forces"])]) == ("actors",)
