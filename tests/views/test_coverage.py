"""Coverage by outlet and day."""

from dataclasses import replace

import pytest

from dateline.data import Filter
from dateline.views.coverage import coverage
from tests.views.ledgers import Told, filled, reading

SHELLING = Told(place="Kess", day="2025-06-01")
ALONE = replace(SHELLING, place="Ober")


@pytest.fixture
def told(tmp_path):
    """Give a connection to a ledger with an outlet that has an event alone, one that tells the same, and one that copies it."""
    readings = (reading(SHELLING, ALONE, outlet="The Wire", published="2025-06-01"), reading(SHELLING, outlet="Daily Post", published="2025-06-02"),
                reading(SHELLING, outlet="Echo", title="Copied", published="2025-06-02T18:00:00+00:00"), reading(outlet="The Wire", title="Nothing", published="2025-06-03"))
    with filled(tmp_path, *readings, same=[[(0, 0), (1, 0), (2, 0)]], copies=[(2, 1)]) as ledger, ledger.reading() as c:
        yield c


def test_each_outlet_has_its_reports_claims_copies_and_what_it_is_alone_with(told):
    rows = {r["outlet"]: (r["reports"], r["copied"], r["claims"], r["alone"], r["first"], r["last"]) for r in coverage(told, Filter()).rows()}
    assert rows == {"The Wire": (2, "0 %", 2, 1, "2025-06-01", "2025-06-03"), "Daily Post": (1, "0 %", 1, 0, "2025-06-02", "2025-06-02"),
                    "Echo": (1, "100 %", 1, 0, "2025-06-02", "2025-06-02")}


def test_by_day_there_is_a_row_for_each_outlet_and_day(told):
    assert [(r["day"], r["outlet"], r["claims"]) for r in coverage(told, Filter(), by="day").rows()] == [
        ("2025-06-01", "The Wire", 2), ("2025-06-02", "Daily Post", 1), ("2025-06-02", "Echo", 1), ("2025-06-03", "The Wire", 0)]


def test_days_are_of_publication_and_other_filters_mean_reports_with_such_a_claim(told):
    assert [x["outlet"] for x in coverage(told, Filter(until="2025-06-01")).items()] == ["The Wire"]
    assert [(x["outlet"], x["reports"]) for x in coverage(told, Filter(place="Ober")).items()] == [("The Wire", 1)]


def test_the_share_of_copies_is_said(told):
    assert coverage(told, Filter()).notes[0] == "4 reports of 3 outlets, published 2025-06-01 to 2025-06-03; 25 % are copies of another report"


def test_nothing_is_said(told):
    assert coverage(told, Filter(outlet="nobody")).notes == ("no report is of this kind",)
