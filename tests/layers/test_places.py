from itertools import pairwise

import pytest

from dateline.data import Report
from dateline.layers.places import places
from dateline.lookup import gazetteer

pytestmark = pytest.mark.skipif(not gazetteer.PATH.exists(), reason="the gazetteer is built with the package")


def read(text, outlet="", **layers):
    return places(Report(text, outlet=outlet), layers)


def found(text, outlet=""):
    return {text[m.start:m.end]: m.value for m in read(text, outlet).marks}


def test_countries_cities_and_regions_have_their_precision():
    got = found("Troops left Ukraine for Kharkiv after the fighting in the Donbas.")
    assert {w: (v.country, v.precision) for w, v in got.items()} == {
        "Ukraine": ("UKR", "country"), "Kharkiv": ("UKR", "city"), "Donbas": ("UKR", "region")}


def test_adjectives_of_countries_are_no_places():
    assert found("Russian and Israeli officials met the Syrians.") == {}


def test_the_us_is_a_place_and_us_is_not():
    assert list(found("He told us that the US had agreed.")) == ["US"]
    assert found("The U.S. agreed.")["U.S."].country == "USA"


def test_a_state_after_a_city_settles_which_city_it_is():
    got = found("The fire began near Paris, Texas, on Monday.")
    assert got["Paris"].lat == pytest.approx(33.66, abs=0.1)
    assert got["Texas"].precision == "region"


def test_the_company_of_other_places_settles_which_city_it_is():
    assert found("Shells fell on Tripoli, Sidon and Tyre in Lebanon.")["Tripoli"].country == "LBN"
    assert found("Fighting went on around Tripoli, Misrata and Benghazi in Libya.")["Tripoli"].country == "LBY"


def test_the_outlet_helps_where_the_report_does_not():
    assert found("A man was arrested in Paris on Friday.", "theparisnews.com")["Paris"].country in ("USA", "FRA")
    assert found("Police in Columbus arrested two men.", "ledger-enquirer.com")["Columbus"].lat == pytest.approx(32.5, abs=0.2)


def test_people_are_no_places():
    assert found("Mr. Lancaster and John Lincoln met Jordan Smith.") == {}


def test_armed_groups_and_newspapers_are_no_places():
    assert found("Hamas told the Boston Globe that it agreed.") == {}


def test_capitals_can_stand_for_governments():
    assert found("Moscow said that it had agreed.")["Moscow"].metonym
    assert not found("He was born in Moscow.")["Moscow"].metonym
    got = found("Talks between Washington and Tehran go on.")
    assert got["Washington"].metonym
    assert got["Tehran"].metonym


def test_a_place_said_without_its_name_is_marked_where_tables_know_it():
    assert found("A drone hit Ukraine’s second-largest city on Friday.")["second-largest city"].name == "Kharkiv"
    assert found("Aid reached Gaza. In the enclave, people waited.")["enclave"].name == "Gaza Strip"
    assert "enclave" not in found("People in the enclave waited.")


def test_an_airport_is_a_site_in_its_city():
    got = found("The team landed at the Ataturk airport in Istanbul.")
    assert got["Ataturk airport"].precision == "site"
    assert got["Ataturk airport"].country == "TUR"


def test_a_camp_lies_where_its_town_lies():
    got = found("Soldiers entered the Jenin refugee camp.")
    assert got["Jenin refugee camp"].precision == "site"
    assert got["Jenin refugee camp"].lat == pytest.approx(32.46, abs=0.1)


def test_counties_in_a_list_are_counties():
    got = found("Deputies searched homes in Laurel and Rockcastle counties in Kentucky.")
    assert got["Laurel"].name == "Laurel County"
    assert got["Laurel"].precision == "region"


def test_marks_are_in_order_and_do_not_overlap():
    text = "KYIV — Ukraine’s capital, Lviv and Odesa were hit; the Kremlin denied it. Paris, Texas, slept."
    marks = read(text).marks
    assert all(a.end <= b.start for a, b in pairwise(marks))
    assert marks[0].start == 0


def test_a_body_without_words_has_no_places():
    assert read("").marks == ()
    assert read("123 … !!").marks == ()
