import pytest

from dateline.lookup.offices import head_of, heads, may_begin, sector_of


@pytest.mark.parametrize(("words", "office"), [
    ("Presidents", "president"), ("Gov.", "gov."), ("spokesmen", "spokesman"), ("Prime Minister", "prime minister"),
    ("table", "")])
def test_head_is_found_in_any_form(words, office):
    assert head_of(words) == office


@pytest.mark.parametrize(("words", "sector"), [
    ("deputy foreign minister", "GOV"), ("army spokesman", "MIL"), ("police chief", "POL"), ("chief justice", "JUD"),
    ("opposition leader", "PTY"), ("director", ""), ("rebel spokesman", "REB"), ("foreign ministry spokeswoman", "GOV")])
def test_sector_follows_the_office_and_what_stands_beside_it(words, sector):
    assert sector_of(words) == sector


def test_every_office_may_begin_where_its_first_word_stands():
    assert all(may_begin(name.split()[0]) for name in heads())
