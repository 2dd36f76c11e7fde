import pytest

from dateline.data import Filter
from dateline.errors import UnknownId
from dateline.views.figures import figures
from tests.views.ledgers import Told, filled, ids, reading, with_figure


def test_each_number_stands_with_who_gives_it_and_when(small):
    c, names = small
    rows = figures(c, Filter(), event=names[0, 0]).rows()
    assert [(r["what"], r["number"], r["according to"], r["outlet"], r["published"][:10]) for r in rows] == [
        ("killed", "10", "the mayor", "The Wire", "2025-06-01"), ("killed", "12", "the health ministry", "Daily Post", "2025-06-02"),
        ("killed", "12", "the health ministry", "Evening Echo", "2025-06-02")]


def test_a_change_names_the_number_before_and_a_copy_its_original(small):
    c, names = small
    rows = figures(c, Filter(), event=names[0, 0]).rows()
    assert [(r["before"], r["copy of"]) for r in rows] == [("", ""), ("10", ""), ("", "Daily Post")]


def test_no_number_is_averaged(small):
    c, names = small
    [kind] = figures(c, Filter(), event=names[0, 0]).kinds
    assert kind.span == "10 to 12 · 2 independent origins"
    assert {x for g in kind.to_dict()["figures"] for x in (g["low"], g["high"])} == {10, 12}


def test_kinds_stand_apart_the_one_that_most_give_first(where):
    one = with_figure(reading(Told(killed=3, place="Kess")), 0, "injured", "Kess", (5, None))
    two = reading(Told(killed=4, place="Kess"), outlet="B")
    with filled(where, one, two, same=[[(0, 0), (1, 0)]]) as ledger, ledger.reading() as c:
        shown = figures(c, Filter(), event=ids([one])[0, 0])
    assert [k.what for k in shown.kinds] == ["killed", "injured"]
    assert shown.kinds[1].span == "5 or more · 1 independent origin"


def test_words_without_a_number_stay_words(where):
    one = with_figure(reading(Told(trigger="shelled dozens")), 0, "killed", "dozens")
    with filled(where, one) as ledger, ledger.reading() as c:
        [row] = figures(c, Filter(), event=ids([one])[0, 0]).rows()
    assert (row["number"], row["low"], row["high"]) == ("“dozens”", None, None)


def test_the_number_of_an_earlier_version_is_marked(where):
    two = [reading(Told(killed=n, place="Kess"), url="https://a.example/1", published=f"2025-06-0{n}") for n in (1, 2)]
    with filled(where, *two, same=[[(0, 0), (1, 0)]]) as ledger, ledger.reading() as c:
        shown = figures(c, Filter(), event=ids(two)[1, 0])
    assert [(r["number"], r["version"], r["before"]) for r in shown.rows()] == [("1", "earlier", ""), ("2", "", "1")]
    assert shown.kinds[0].span == "2 · 1 independent origin"


def test_an_event_without_figures_says_so(small):
    c, names = small
    shown = figures(c, Filter(), event=names[0, 1])
    assert shown.rows() == []
    assert shown.notes == ("no claim of this event gives a figure",)


def test_an_id_that_nothing_has_is_an_error(small):
    with pytest.raises(UnknownId, match="'e:12'"):
        figures(small[0], Filter(), event="e:12")
