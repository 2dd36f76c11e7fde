import pytest

from dateline.data import Filter
from dateline.errors import BadOption
from dateline.views.timeline import timeline
from tests.views.ledgers import Told, filled, reading


def test_events_come_in_the_order_of_their_time_and_undated_ones_last(small):
    c, ids = small
    shown = timeline(c, Filter())
    assert [r["when"] for r in shown.rows()] == ["2025-06-01", "2025-06-05", ""]
    assert shown.lines[2].claims[0].claim.id == ids[1, 1]
    assert shown.undated == 1
    assert "1 of the events have no time of their own and come last" in shown.notes


def test_an_undated_event_is_never_given_the_day_of_its_report(small):
    c, _ = small
    last = timeline(c, Filter()).lines[-1]
    assert last.to_dict()["start"] is None
    assert last.row()["reported"] == "2025-06-02T08:00:00+00:00"


def test_all_claims_of_an_event_come_with_it_though_one_alone_is_meant(small):
    c, ids = small
    shown = timeline(c, Filter(status=("planned",)))
    assert [{e.claim.id for e in x.claims} for x in shown.lines] == [{ids[0, 1], ids[4, 0]}]
    assert shown.rows()[0]["status"] == "planned, happened"


def test_a_copy_is_an_outlet_but_no_independent_origin(small):
    c, _ = small
    row = timeline(c, Filter()).rows()[0]
    assert (row["claims"], row["outlets"], row["origins"]) == (3, 3, 2)
    assert len(timeline(c, Filter(independent=2)).lines) == 2


def test_counts_stand_first_and_follow_the_filter(small):
    c, _ = small
    whole, some = timeline(c, Filter()).to_dict()["facets"], timeline(c, Filter(type=("CONSULT",))).to_dict()["facets"]
    assert whole["type"] == [{"value": "ASSAULT", "claims": 4, "events": 2}, {"value": "CONSULT", "claims": 2, "events": 1}]
    assert whole["status"] == [{"value": "happened", "claims": 5, "events": 3}, {"value": "planned", "claims": 1, "events": 1}]
    assert some["type"] == [{"value": "CONSULT", "claims": 2, "events": 1}]


@pytest.mark.parametrize(("wanted", "events"), [
    ({"actor": "sudria"}, 1), ({"country": "NOR"}, 3), ({"type": ("ASSAULT",)}, 2), ({"status": ("not",)}, 0), ({"place": "kess"}, 1),
    ({"since": "2025-06-02"}, 1), ({"until": "2025-06-01"}, 1), ({"outlet": "wire"}, 2), ({"source": "mayor"}, 1), ({"text": "ceasefire"}, 1),
])
def test_each_filter_narrows(small, wanted, events):
    shown = timeline(small[0], Filter(**wanted))
    assert (len(shown.lines), shown.total) == (events, events)


def test_limit_and_skip_cut_and_say_so(small):
    c, _ = small
    shown = timeline(c, Filter(), limit=1, skip=1)
    assert [r["when"] for r in shown.rows()] == ["2025-06-05"]
    assert shown.notes[0] == "1 of 3 events; ask for more with --limit and --skip"


def test_a_day_that_is_none_is_refused_by_the_name_of_its_option(small):
    with pytest.raises(BadOption, match="--from: 'June' is no day"):
        timeline(small[0], Filter(since="June"))


def test_the_title_says_what_it_was_narrowed_to(small):
    assert timeline(small[0], Filter(place="Kess", since="2025-06-01")).title == "Timeline · in Kess · from 2025-06-01"


def test_the_event_has_the_time_that_most_claims_give(where):
    told = [Told(place="Kess", day=d) for d in ("2025-06-01", "2025-06-02", "2025-06-02")]
    with filled(where, *(reading(x, outlet=f"O{n}") for n, x in enumerate(told)), same=[[(0, 0), (1, 0), (2, 0)]]) as ledger, ledger.reading() as c:
        assert timeline(c, Filter()).rows()[0]["when"] == "2025-06-02"


def test_copies_give_no_vote_on_the_time(where):
    told = [Told(place="Kess", day=d) for d in ("2025-06-01", "2025-06-01", "2025-06-02", "2025-06-02")]
    found = [reading(x, outlet=f"O{n}", title=f"T{n}") for n, x in enumerate(told)]
    with filled(where, *found, same=[[(n, 0) for n in range(4)]], copies=[(1, 0)]) as ledger, ledger.reading() as c:
        assert timeline(c, Filter()).rows()[0]["when"] == "2025-06-02"
