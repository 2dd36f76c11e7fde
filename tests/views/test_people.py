"""People and offices as stated."""

import pytest

from dateline.data import Filter
from dateline.views.people import people
from tests.views.ledgers import Told, filled, offices, reading

MEETS = Told("Anna Lund", "met", "Bo Berg", type="CONSULT")


@pytest.fixture
def told(tmp_path):
    """Give a connection to a ledger in which two outlets differ about an office."""
    one = offices(reading(MEETS, outlet="The Wire", published="2025-06-01"), ("Anna Lund", "foreign minister", "Norland", "NOR"), ("Bo Berg", "envoy", "", "SWE"))
    two = offices(reading(MEETS, outlet="Daily Post", published="2025-06-03"), ("Anna Lund", "Foreign Minister", "Norland", "NOR"))
    three = offices(reading(MEETS, outlet="Echo", published="2025-06-05"), ("Anna Lund", "prime minister", "Norland", "NOR"))
    with filled(tmp_path, one, two, three) as ledger, ledger.reading() as c:
        yield c


def test_an_office_has_the_days_of_its_reports_and_its_outlets_whatever_its_capitals(told):
    lund = people(told, Filter(actor="lund")).persons[0]
    assert [(x.role.lower(), x.days, len(x.said)) for x in lund.offices] == [
        ("foreign minister", ("2025-06-01", "2025-06-03"), 2), ("prime minister", ("2025-06-05", "2025-06-05"), 1)]


def test_offices_that_differ_stand_side_by_side_and_are_marked(told):
    rows = people(told, Filter(actor="lund")).rows()
    assert [(r["office"].lower(), r["differs"], r["by"]) for r in rows] == [("foreign minister", "yes", "The Wire, Daily Post"), ("prime minister", "yes", "Echo")]
    assert people(told, Filter(actor="berg")).rows()[0]["differs"] == ""


def test_the_country_stands_where_nobody_says_whose_the_office_is(told):
    assert people(told, Filter(actor="berg")).rows()[0]["of"] == "Sweden"


@pytest.mark.parametrize(("wanted", "names"), [
    (Filter(), ["Anna Lund", "Bo Berg"]), (Filter(country="SWE"), ["Bo Berg"]), (Filter(text="prime"), ["Anna Lund"]), (Filter(outlet="echo"), ["Anna Lund"]),
    (Filter(until="2025-06-01"), ["Anna Lund", "Bo Berg"]), (Filter(since="2025-06-02"), ["Anna Lund"]), (Filter(actor="nobody"), [])])
def test_the_filters_that_mean_people_narrow_them(told, wanted, names):
    assert sorted(p.name for p in people(told, wanted).persons) == names


def test_a_filter_that_means_nothing_here_is_named(told):
    assert "status narrows nothing here" in people(told, Filter(status=("planned",))).notes


def test_nobody_found_is_said(told):
    assert people(told, Filter(actor="nobody")).notes == ("no report gives anybody of this kind an office",)


def test_the_office_in_the_json_has_the_place_of_its_words(told):
    stated = people(told, Filter(actor="berg")).items()[0]["offices"][0]["stated"][0]
    assert stated["end"] - stated["start"] == len("Bo Berg")
