from dateline.data import Filter
from dateline.views.disputes import disputes
from tests.views.ledgers import Told, filled, reading


def test_only_events_whose_claims_contradict_are_disputes(small):
    shown = disputes(small[0], Filter())
    assert sorted(d.differences[0].field for d in shown.disputes) == ["killed", "status"]
    assert shown.total == 2


def test_each_side_of_a_field_is_a_row_with_who_says_it(small):
    rows = [r for r in disputes(small[0], Filter()).rows() if r["field"] == "killed"]
    assert [(r["value"], r["according to"], r["origins"], r["outlets"]) for r in rows] == [
        ("10", "the mayor", 1, "The Wire"), ("12", "the health ministry", 1, "Daily Post, Evening Echo")]


def test_filters_narrow_to_events_with_such_a_claim(small):
    assert [d.differences[0].field for d in disputes(small[0], Filter(type=("CONSULT",))).disputes] == ["status"]
    assert disputes(small[0], Filter(place="nowhere")).disputes == ()


def test_the_event_with_the_most_independent_origins_comes_first(where):
    def told(killed, place, outlet):
        return reading(Told(killed=killed, place=place, day="2025-06-01"), outlet=outlet)
    four = [told(1, "Kess", "A"), told(2, "Kess", "B"), told(1, "Velm", "A"), told(2, "Velm", "B"), told(2, "Velm", "C")]
    with filled(where, *four, same=[[(0, 0), (1, 0)], [(2, 0), (3, 0), (4, 0)]]) as ledger, ledger.reading() as c:
        assert [d.line.origins for d in disputes(c, Filter()).disputes] == [3, 2]
        assert disputes(c, Filter(), limit=1).notes == ("1 of 2 events whose claims contradict; ask for more with --limit and --skip",)


def test_json_names_both_sides_and_their_claims(small):
    [one] = disputes(small[0], Filter(type=("ASSAULT",))).to_dict()["disputes"]
    assert [len(s["claims"]) for s in one["differs"][0]["sides"]] == [1, 2]
