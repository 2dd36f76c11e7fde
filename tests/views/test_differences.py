from dateline.data import Claim, Entry, Figure, Head
from dateline.views.differences import differences, excluded, values


def entry(outlet, *figures, status="happened", origin=None, published="2025-06-01"):
    head = Head(f"r:{outlet}", outlet, published=published, origin=origin or outlet)
    return Entry(Claim(head.id, "q", (0, 1), "t", (0, 1), "ASSAULT", status=status, figures=figures), head)


def killed(low, high=None):
    return Figure("killed", str(low), 0, 2, low, low if high is None else high)


def test_the_side_with_the_most_independent_origins_stands_first():
    found = differences([entry("A", killed(10)), entry("B", killed(12)), entry("C", killed(12)), entry("D", killed(10), origin="A")], ["figures"])
    assert [(s.value, s.origins) for s in found[0].sides] == [("12", 2), ("10", 1)]


def test_of_equal_sides_the_earlier_stands_first():
    found = differences([entry("A", killed(10), published="2025-06-03"), entry("B", killed(12))], ["figures"])
    assert [s.value for s in found[0].sides] == ["12", "10"]


def test_a_claim_without_a_number_takes_no_side():
    assert differences([entry("A", killed(10)), entry("B")], ["figures"]) == ()


def test_only_kinds_that_contradict_are_laid_side_by_side():
    wounded = [Figure("injured", w, 0, 2, low, None) for w, low in (("at least 5", 5), ("8 or more", 8))]
    found = differences([entry("A", killed(10), wounded[0]), entry("B", killed(12), wounded[1])], ["figures"])
    assert [d.field for d in found] == ["killed"]


def test_open_bounds_do_not_exclude_a_higher_number():
    at_least = Figure("killed", "at least 10", 0, 2, 10, None)
    assert not excluded("killed", [entry("A", at_least), entry("B", killed(12))])
    assert excluded("killed", [entry("A", at_least), entry("B", killed(9))])
    assert not excluded("killed", [entry("A", Figure("killed", "dozens", 0, 2)), entry("B", killed(9))])


def test_status_differs_by_its_word_and_unknown_fields_by_nothing():
    two = [entry("A"), entry("B", status="not")]
    assert [[s.value for s in d.sides] for d in differences(two, ["status", "weather"])] == [["happened", "not"]]


def test_values_hold_only_what_a_claim_says():
    assert values(entry("A", killed(3))) == {"status": "happened", "type": "ASSAULT", "killed": "3"}
