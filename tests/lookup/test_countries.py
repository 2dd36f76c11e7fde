import pytest

from dateline.lookup import countries


@pytest.mark.parametrize(("phrase", "code"), [
    ("the Russian Foreign Minister", "RUS"),
    ("the Kremlin's negotiating team", "RUS"),
    ("Russia’s ambassador to Israel", "RUS"),
    ("the US envoy to Syria", "USA"),
    ("U.S. officials", "USA"),
    ("Downing Street", "GBR"),
    ("the foreign minister of Iran", "IRN"),
    ("Hamas fighters", "PSE"),
    ("the Houthis", "YEM"),
    ("Hezbollah", "LBN"),
    ("the European Union's foreign policy chief", "IGO"),
    ("Côte d’Ivoire", "CIV"),
    ("President Volodymyr Zelensky", "UKR"),
])
def test_the_head_or_the_possessor_decides(phrase, code):
    assert countries.country_of(phrase) == code


@pytest.mark.parametrize("phrase", ["the ambassador to Syria", "its forces", "the Islamic State of Iraq", "residents"])
def test_nothing_is_guessed_where_no_side_is_named(phrase):
    assert countries.country_of(phrase) == ""


@pytest.mark.parametrize(("phrase", "code"), [
    ("Iran-backed Houthi rebels", "YEM"),
    ("U.S.-backed Iraqi forces", "IRQ"),
    ("Moscow-backed separatists", ""),
    ("the US-led coalition", "USA"),
])
def test_a_backer_is_not_the_backed(phrase, code):
    assert countries.country_of(phrase) == code


def test_a_surname_counts_only_as_the_last_name():
    assert countries.country_of("President Petro Poroshenko") == "UKR"


def test_adjectives_are_not_country_names():
    assert countries.country_named("Russian") == ""
    assert countries.demonym_of("Russians") == "RUS"
    assert countries.country_named("Burma") == "MMR"
    assert countries.country_named("us") == ""


def test_every_country_has_a_code_a_name_and_a_point():
    for code, c in countries.countries().items():
        assert len(code) == 3
        assert len(c.alpha2) == 2
        assert c.name
        assert -90 <= c.lat <= 90
        assert -180 <= c.lon <= 180
    assert len(countries.countries()) == 250


def test_no_two_countries_share_a_name_or_a_code():
    names = [n for c in countries.countries().values() for n in (c.name, *c.aliases)]
    assert len(names) == len(set(names))
    assert len({c.alpha2 for c in countries.countries().values()}) == 250


def test_capitals_and_codes_are_found():
    assert countries.capital_of("KAZ") == "Astana"
    assert countries.alpha3_of("XK") == "XKX"
    assert countries.name_of("COD") == "DR Congo"
    assert countries.capital_of("ZZZ") == ""
