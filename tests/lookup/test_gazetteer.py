import pytest

from dateline.errors import GazetteerMissing
from dateline.lookup import gazetteer, homes, regions

built = pytest.mark.skipif(not gazetteer.PATH.exists(), reason="the gazetteer is built with the package")


def test_spellings_of_one_name_share_a_key():
    assert gazetteer.key_of("Saint-Denis") == gazetteer.key_of("St. Denis")
    assert gazetteer.key_of("Sana’a") == gazetteer.key_of("SANAA")
    assert gazetteer.key_of("Deir ez-Zor") == gazetteer.key_of("Deir al-Zor")
    assert gazetteer.key_of("Łódź") == "lodz"


@built
def test_senses_come_largest_first():
    found = gazetteer.find("Paris")
    assert found[0].country == "FRA"
    assert {"Texas", "Tennessee"} <= {e.region for e in found}
    assert [e.population for e in found] == sorted((e.population for e in found), reverse=True)


@built
def test_other_spellings_find_the_same_city():
    assert gazetteer.find("Kiev")[0].geonameid == gazetteer.find("Kyiv")[0].geonameid
    assert gazetteer.find("Kiev")[0].alternate
    assert not gazetteer.find("Kyiv")[0].alternate


@built
def test_american_counties_lie_in_their_state():
    county = gazetteer.find("Laurel County")[0]
    assert (county.kind, county.country, county.region) == ("district", "USA", "Kentucky")
    assert abs(county.lat - 37.1) < 0.3
    assert county.geonameid is None


def test_an_unknown_name_has_no_sense():
    if gazetteer.PATH.exists():
        assert gazetteer.find("Qwertyville-on-Sea") == ()


def test_a_missing_table_says_what_to_do(tmp_path, monkeypatch):
    monkeypatch.setattr(gazetteer, "PATH", tmp_path / "none.sqlite")
    gazetteer.senses.cache_clear()
    with pytest.raises(GazetteerMissing, match="--build"):
        gazetteer.find("Paris")
    gazetteer.senses.cache_clear()


def test_a_file_that_is_no_table_counts_as_missing(tmp_path, monkeypatch):
    path = tmp_path / "text.sqlite"
    path.write_text("this is no database, only some words that are long enough to look at")
    monkeypatch.setattr(gazetteer, "PATH", path)
    gazetteer.senses.cache_clear()
    with pytest.raises(GazetteerMissing):
        gazetteer.find("Paris")
    gazetteer.senses.cache_clear()


def test_regions_are_found_under_the_names_of_news():
    assert regions.region("the Donbass").name == "Donbas"
    assert regions.region("Gaza").name == "Gaza Strip"
    assert regions.region("Red Sea").country == ""
    assert regions.region("Kremlin").precision == "site"
    assert regions.region("Ruritania") is None


def test_states_are_found_by_name_and_abbreviation():
    assert regions.states("Ind.")[0].name == "Indiana"
    assert regions.states("OH")[0].country == "USA"
    assert regions.states("Ontario")[0].country == "CAN"
    assert regions.states("Oh") == ()


def test_an_outlet_is_at_home_where_its_host_says():
    assert homes.home("https://www.kyivpost.com/war") == ("Kyiv", "Ukraine")
    assert homes.home("example.com") is None
    assert homes.named_after("theparisnews.com") == "paris"
    assert homes.named_after("An Outlet") == ""
