import pytest

from dateline.lookup.countries import countries
from dateline.lookup.group_table import GROUPS
from dateline.lookup.leader_table import PEOPLE
from dateline.lookup.leaders import by_surname, group, groups, leader

SECTORS = {"", "GOV", "MIL", "POL", "LEG", "JUD", "PTY", "REB", "SPY", "IGO", "NGO", "MED", "BUS", "CVL", "EDU", "HLH", "REL"}


@pytest.mark.parametrize(("name", "country"), [
    ("Sergei Lavrov", "RUS"), ("Sir Keir Starmer", "GBR"), ("Vladimir V. Putin", "RUS"), ("Nicolás Maduro", "VEN")])
def test_full_name_is_found_in_its_spellings(name, country):
    found = leader(name)
    assert found is not None
    assert found.country == country


def test_an_unknown_name_gives_none():
    assert leader("Ruritanus Nobody") is None


def test_a_surname_that_several_bear_gives_none():
    assert by_surname("Sharif") is None


def test_a_surname_of_one_person_in_two_spellings_is_his():
    found = by_surname("Araghchi")
    assert found is not None
    assert found.country == "IRN"


@pytest.mark.parametrize(("name", "told"), [
    ("the Shin Bet", ("ISR", "SPY")), ("Hezbollah", ("LBN", "REB")), ("al-Shabab", ("SOM", "REB")),
    ("Amnesty International", ("", "NGO")), ("Ruritanian Guard", ("", ""))])
def test_groups_have_country_and_sector(name, told):
    assert group(name) == told


def test_every_row_has_a_known_country_and_sector():
    rows = [line.split("|") for line in PEOPLE.splitlines()]
    assert all(len(r) == 4 and (r[1] in countries() or r[1] == "IGO") and r[2] in SECTORS for r in rows)
    lines = [line.split("|") for line in GROUPS.splitlines()]
    assert all((g[0] in countries() or g[0] in ("IGO", "-")) and g[1] in SECTORS and all(g[2:]) for g in lines)


def test_every_person_stands_once():
    names = [n for line in PEOPLE.splitlines() for n in line.split("|")[0].split(",")]
    assert len(names) == len(set(names))


def test_the_tables_are_of_the_size_that_the_news_needs():
    assert len(PEOPLE.splitlines()) > 300
    assert len(groups()) > 300
