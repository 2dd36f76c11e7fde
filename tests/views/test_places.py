"""Places of events."""

from dataclasses import replace

import pytest

from dateline.data import Filter
from dateline.views.places import places
from tests.views.ledgers import Told, changed, filled, reading

SHELLING = Told(place="Kess", day="2025-06-01")


@pytest.fixture
def told(tmp_path):
    """Give a connection to a ledger with events in a town, one of which two reports tell, and in a whole country."""
    one = reading(SHELLING, replace(SHELLING, day="2025-06-04"), Told(place="", day="2025-06-01"), outlet="The Wire")
    two = reading(SHELLING, replace(SHELLING, place="Norland"), outlet="Daily Post")
    two = changed(two, 1, place=replace(two.claims[1].place, precision="country"))
    with filled(tmp_path, one, two, same=[[(0, 0), (1, 0)]]) as ledger, ledger.reading() as c:
        yield c


def test_a_place_has_its_events_claims_and_first_and_last_day(told):
    kess = places(told, Filter()).spots[0]
    assert (kess.place.name, kess.events, kess.claims, kess.origins, kess.first, kess.last) == ("Kess", 2, 3, 2, "2025-06-01", "2025-06-04")


def test_a_whole_country_stands_apart_from_places_in_it(told):
    shown = places(told, Filter()).to_dict()
    assert [x["name"] for x in shown["places"]] == ["Kess"]
    assert [x["name"] for x in shown["countries"]] == ["Norland"]


def test_claims_without_a_place_are_counted(told):
    assert places(told, Filter()).without == 1
    assert "1 claims say no place" in places(told, Filter()).notes


def test_the_filter_narrows_it(told):
    assert [s.claims for s in places(told, Filter(since="2025-06-02")).spots] == [1]
    assert places(told, Filter(actor="nobody")).notes == ("no claim says where",)
