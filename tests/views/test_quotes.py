import pytest

from dateline.data import Filter
from dateline.errors import BadOption
from dateline.ledger.quotes import quote
from dateline.views.quotes import quotes
from tests.views.ledgers import filled, reading


def words(shown):
    return [r["words"] for r in shown.rows()]


def test_who_said_what_with_cue_kind_and_report(small):
    row = quotes(small[0], Filter()).rows()[0]
    assert {"who": "The mayor", "cue": "said", "kind": "direct", "words": "We will rebuild.", "outlet": "The Wire"}.items() <= row.items()


def test_a_page_of_which_a_newer_version_is_there_is_left_out(small):
    shown = quotes(small[0], Filter())
    assert words(shown) == ["We will rebuild.", "Nothing was agreed."]
    assert shown.total == 2


@pytest.mark.parametrize(("wanted", "said"), [
    ({"actor": "lund"}, ["Nothing was agreed."]), ({"source": "mayor"}, ["We will rebuild."]), ({"text": "rebuild"}, ["We will rebuild."]),
    ({"text": '"was agreed"'}, ["Nothing was agreed."]), ({"outlet": "gazette"}, ["Nothing was agreed."]), ({"since": "2025-06-02"}, ["Nothing was agreed."]),
    ({"until": "2025-06-01"}, ["We will rebuild."]), ({"actor": "%"}, []), ({"actor": "lund", "until": "2025-06-01"}, []),
])
def test_each_filter_narrows(small, wanted, said):
    shown = quotes(small[0], Filter(**wanted))
    assert words(shown) == said
    assert shown.total == len(said)


@pytest.mark.parametrize("wanted", [{"type": ("CONSULT",)}, {"status": ("planned",)}, {"country": "NOR"}, {"place": "Kess"}, {"independent": 2}])
def test_what_a_quote_has_not_is_refused_not_overlooked(small, wanted):
    with pytest.raises(BadOption, match=f"--{next(iter(wanted))}: quotes cannot be narrowed by it"):
        quotes(small[0], Filter(**wanted))


def test_days_mean_the_report_and_that_is_said(small):
    assert "--from and --to mean the day of the report: a quote has no time of its own" in quotes(small[0], Filter(since="2025-06-01")).notes
    with pytest.raises(BadOption, match="--to: 'x' is no day"):
        quotes(small[0], Filter(until="x"))


def test_newest_turns_the_order_round_and_no_other_order_is_taken(small):
    assert words(quotes(small[0], Filter(), order="newest")) == ["Nothing was agreed.", "We will rebuild."]
    with pytest.raises(BadOption, match="no order 'loudest'"):
        quotes(small[0], Filter(), order="loudest")


def test_limit_and_skip_cut_and_say_so(small):
    shown = quotes(small[0], Filter(), limit=1, skip=1)
    assert words(shown) == ["Nothing was agreed."]
    assert shown.notes[0].startswith("1 of 2 quotes")


def test_each_quote_is_found_again_by_its_id(small):
    c, _ = small
    for item in quotes(c, Filter()).items():
        assert quote(c, item["id"]).quote["content"] == item["content"]
    assert quote(c, "q:0000.1") is None
    assert quote(c, "mayor") is None


def test_quotes_of_copies_are_counted_in_the_notes(where):
    two = [reading(outlet=o, quotes=[("Anna Lund", "No.")]) for o in ("A", "B")]
    with filled(where, *two, copies=[(1, 0)]) as ledger, ledger.reading() as c:
        shown = quotes(c, Filter())
    assert [bool(r["copy of"]) for r in shown.rows()].count(True) == 1
    assert "1 of these stand in copies of other reports" in shown.notes
