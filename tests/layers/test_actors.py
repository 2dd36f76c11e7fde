from typing import Any

import pytest

from dateline.data import ActorValue, Layer, Mark, Report
from dateline.layers.actor_phrase import noun_phrase
from dateline.layers.actors import actors
from dateline.layers.roles import roles
from dateline.layers.sentences import sentences


def resolved(text: str, *parts: tuple[str, str]) -> list[ActorValue]:
    """Give the values of the parts ("actor/GOV", words) of one event; the last occurrence of the words counts."""
    report = Report(text)
    spans = tuple((name, text.rindex(w), text.rindex(w) + len(w)) for name, w in parts)
    layers: dict[str, Any] = {"events": Layer("events", (Mark(0, 1, "CONSULT", None, 1.0, spans),))}
    layers["sentences"] = sentences(report, layers)
    layers["roles"] = roles(report, layers)
    by_span = {(m.start, m.end): m.value for m in actors(report, layers).marks}
    return [by_span[noun_phrase(text, s, e)] for _, s, e in spans]


@pytest.mark.parametrize(("words", "country", "sector"), [
    ("Russia", "RUS", "GOV"), ("the IDF", "ISR", "MIL"), ("Hamas", "PSE", "REB"), ("the SBU", "UKR", "SPY"),
    ("the Knesset", "ISR", "LEG"), ("NATO", "IGO", "IGO"), ("Amnesty International", "", "NGO"),
    ("Sudanese soldiers", "SDN", "MIL"), ("Syrian rebels", "SYR", "REB"), ("Marco Rubio", "USA", "GOV"),
])
def test_words_tell_country_and_sector(words, country, sector):
    value = resolved(f"On Monday {words} arrived.", ("actor/", words))[0]
    assert (value.country, value.sector) == (country, sector)


def test_last_name_takes_country_and_full_name_from_the_office():
    text = "Kenyan Interior Minister Ann Mwangi arrived. On Monday Mwangi met the rebels."
    value = resolved(text, ("actor/", "Mwangi"))[0]
    assert (value.name, value.country, value.sector, value.step) == ("Ann Mwangi", "KEN", "GOV", "office")


def test_the_reports_own_person_outranks_a_famous_namesake():
    text = "Kenyan lawmaker Peter Trump arrived. On Monday Trump met the rebels."
    value = resolved(text, ("actor/", "Trump"))[0]
    assert (value.name, value.country) == ("Peter Trump", "KEN")


def test_initials_of_a_body_are_not_a_persons_last_name():
    text = "North Korean leader Kim Jong Un spoke. On Monday the UN answered."
    assert resolved(text, ("actor/", "the UN"))[0].country == "IGO"


def test_an_office_alone_stands_for_its_holder():
    text = "Chilean Health Minister Luis Soto spoke. The minister met the nurses."
    value = resolved(text, ("actor/", "The minister"))[0]
    assert (value.name, value.country, value.step) == ("Luis Soto", "CHL", "office")


def test_both_sides_are_the_two_countries_before():
    value = resolved("Chad and Niger held talks. Both sides agreed.", ("actor/", "Both sides"))[0]
    assert (value.name, value.step) == ("Chad; Niger", "both sides")


def test_initials_stand_for_the_form_the_report_gives():
    text = "The Popular Union of Chad (PUC) spoke. On Monday the PUC left."
    value = resolved(text, ("actor/", "the PUC"))[0]
    assert (value.name, value.country) == ("Popular Union of Chad", "TCD")


def test_police_belong_to_the_only_country_that_the_report_names():
    text = "Protests went on in Kenya. The Kenyan capital was calm. In Nairobi police arrested two men."
    assert resolved(text, ("actor/POL", "police"))[0].country == "KEN"


def test_its_forces_are_named_after_the_possessor():
    text = "Chad denied the raid. Chad said its forces had left."
    value = resolved(text, ("actor/MIL", "its forces"))[0]
    assert (value.name, value.country) == ("Chad's forces", "TCD")


def test_he_is_the_only_person_who_took_part_just_before():
    text = "Kenyan Interior Minister Ann Mwangi met the rebels. There she promised help."
    first, second = resolved(text, ("actor/", "Ann Mwangi"), ("actor/", "she"))
    assert (first.name, second.name, second.country) == ("Ann Mwangi", "Ann Mwangi", "KEN")


def test_no_country_is_given_where_the_report_names_none():
    assert resolved("On Monday police arrested two men.", ("actor/POL", "police"))[0].country == ""


def test_the_encoders_sector_stands_where_rules_are_silent():
    assert resolved("On Monday the visitors left.", ("actor/CVL", "the visitors"))[0].sector == "CVL"


def test_rules_overrule_the_encoders_sector_where_the_words_are_sure():
    assert resolved("On Monday Sudanese soldiers left.", ("actor/CVL", "Sudanese soldiers"))[0].sector == "MIL"


def test_a_quotes_source_is_marked_as_it_stands_and_trimmed():
    text = "“We agree,” said Marco Rubio, on Monday."
    s = text.index("Marco")
    quotes = Layer("quotes", (Mark(0, len(text), "direct", None, 1.0, (("source", s, s + 12),)),))
    spans = {(m.start, m.end) for m in actors(Report(text), {"quotes": quotes}).marks}
    assert spans == {(s, s + 11), (s, s + 12)}


def test_no_events_give_no_actors():
    assert actors(Report("Nothing."), {}).marks == ()


@pytest.mark.parametrize(("words", "left"), [
    ("Service (SBU", "Service"), ("and Russia's", "Russia"), ("“the Kremlin”,", "the Kremlin"), ("the U.S.", "the U.S."), ("Iran", "Iran")])
def test_noun_phrase_trims_edges_only(words, left):
    s, e = noun_phrase(words, 0, len(words))
    assert words[s:e] == left


def test_an_office_alone_is_no_person_whatever_the_tagger_says():
    from dateline.layers.actor_scene import _register
    people = {}
    for name in ("Russian Foreign Minister", "of State", "Secretary of State"):
        _register(people, name)
    _register(people, "Sergei Lavrov")
    assert list(people) == ["lavrov"]
