import pytest

from dateline.data import Filter
from dateline.errors import BadOption
from dateline.views.claims import claims


@pytest.mark.parametrize(("order", "outlets"), [
    ("time", ["The Wire", "Daily Post", "Evening Echo", "The Wire", "The Gazette", "Daily Post"]),
    ("newest", ["Daily Post", "Evening Echo"]), ("published", ["The Wire", "The Wire", "Daily Post"]), ("added", ["The Wire", "The Wire", "Daily Post"]),
])
def test_each_order_puts_them_so(small, order, outlets):
    found = [e.report.outlet for e in claims(small[0], Filter(), order=order).entries]
    if order == "newest":
        assert found[:2] == ["The Gazette", "The Wire"] or found[:2] == ["The Wire", "The Gazette"]
    else:
        assert sorted(found[:len(outlets)]) == sorted(outlets)


def test_an_order_that_is_none_is_refused(small):
    with pytest.raises(BadOption, match="no order 'size'; the orders are time, newest, published, added"):
        claims(small[0], Filter(), order="size")


@pytest.mark.parametrize(("wanted", "number"), [
    ({}, 6), ({"actor": "sudria"}, 2), ({"country": "NOR"}, 6), ({"type": ("ASSAULT",)}, 4), ({"status": ("planned",)}, 1), ({"place": "kess"}, 3),
    ({"since": "2025-06-02"}, 2), ({"until": "2025-06-01"}, 3), ({"outlet": "post"}, 2), ({"source": "ministry"}, 2), ({"text": "attacked"}, 1),
    ({"independent": 2}, 5), ({"independent": 3}, 0),
])
def test_each_filter_narrows(small, wanted, number):
    shown = claims(small[0], Filter(**wanted))
    assert (len(shown.items()), len(shown.rows()), shown.total) == (number, number, number)


def test_a_row_holds_who_says_so_how_sure_and_in_which_report(small):
    c, ids = small
    row = next(r for r in claims(c, Filter(), order="published").rows() if r["claim"] == ids[0, 0])
    assert {"outlet": "The Wire", "according to": "the mayor", "cue": "said", "confidence": 0.9, "status": "happened", "figures": "killed 10",
            "where": "Kess", "when": "2025-06-01", "origin": "The Wire"}.items() <= row.items()
    assert row["words"] == "Norland's army shelled in Kess on 2025-06-01, killing 10 people"


def test_days_that_are_asked_for_leave_undated_claims_out_and_say_so(small):
    shown = claims(small[0], Filter(since="2025-01-01"))
    assert shown.total == 5
    assert any("without a time" in n for n in shown.notes)


def test_rows_have_the_same_cells_each(small):
    assert len({tuple(r) for r in claims(small[0], Filter()).rows()}) == 1
