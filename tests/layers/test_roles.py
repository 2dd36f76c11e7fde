import pytest

from dateline.data import Layer, Mark, Report, RoleValue
from dateline.layers.roles import roles


def found(text: str) -> list[RoleValue]:
    return [m.value for m in roles(Report(text), {}).marks]


@pytest.mark.parametrize(("text", "person", "role", "country"), [
    ("Ukrainian Defense Minister Rustem Umerov arrived.", "Rustem Umerov", "Defense Minister", "UKR"),
    ("Ukraine's defense minister, Rustem Umerov, arrived.", "Rustem Umerov", "defense minister", "UKR"),
    ("Rustem Umerov, Ukraine's defence minister, arrived.", "Rustem Umerov", "defence minister", "UKR"),
    ("Umerov, the Ukrainian defense minister, arrived.", "Umerov", "defense minister", "UKR"),
    ("US Secretary of State Marco Rubio arrived.", "Marco Rubio", "Secretary of State", "USA"),
    ("The note came from Kremlin spokesman Dmitry Peskov.", "Dmitry Peskov", "Kremlin spokesman", "RUS"),
    ("The head of the IAEA, Rafael Grossi, arrived.", "Rafael Grossi", "head of the IAEA", "IGO"),
    ("They met President of Ukraine Volodymyr Zelensky there.", "Volodymyr Zelensky", "President of Ukraine", "UKR"),
    ("Kenya's acting police chief, Ann Mwangi, arrived.", "Ann Mwangi", "acting police chief", "KEN"),
    ("Former Chilean deputy health minister Luis Soto arrived.", "Luis Soto", "deputy health minister", "CHL"),
])
def test_finds_person_office_and_country(text, person, role, country):
    values = found(text)
    assert [(v.person, v.country) for v in values] == [(person, country)]
    assert role in values[0].role


@pytest.mark.parametrize(("text", "of"), [
    ("Kenya's defense minister, Ann Mwangi, arrived.", "Kenya"),
    ("Turkish Foreign Minister Ali Demir arrived.", "Turkey"),
    ("US Secretary of State Ann Barr arrived.", "United States"),
    ("They met President of the UAE Omar Hadi there.", "United Arab Emirates"),
])
def test_an_office_of_a_country_is_said_by_the_countrys_usual_name(text, of):
    assert [v.of for v in found(text)] == [of]


def test_an_office_of_a_body_keeps_the_words_of_the_report():
    assert found("The note came from Kremlin spokesman Dmitry Peskov.")[0].of == "Kremlin"


@pytest.mark.parametrize(("text", "of"), [
    ("North Korean leader Ri Chol arrived.", "North Korea"),
    ("Sri Lankan Prime Minister Ann Perera arrived.", "Sri Lanka"),
])
def test_a_country_of_two_words_may_open_the_sentence(text, of):
    assert [v.of for v in found(text)] == [of]


def test_span_holds_office_and_person():
    text = "Then French President Emmanuel Macron left."
    mark = roles(Report(text), {}).marks[0]
    assert text[mark.start:mark.end] == "French President Emmanuel Macron"


def test_two_holders_of_one_office():
    assert [v.person for v in found("The talks of Presidents Vladimir Putin and Donald Trump ended.")] == [
        "Vladimir Putin", "Donald Trump"]


def test_an_ambassadors_country_is_not_where_he_is_sent():
    values = found("He met Olga Prince, the ambassador to Ruritania and Syria, on Monday.")
    assert all(v.country != "SYR" for v in values)


def test_a_ministry_is_no_person():
    assert found("The Deputy Prime Minister met the Justice Ministry on Monday.") == []


def test_the_next_sentence_does_not_lend_its_office():
    values = found("He met Ann Barr. Judge Tom Cole ruled.")
    assert [(v.person, v.role) for v in values] == [("Tom Cole", "Judge")]


def test_a_mention_of_a_person_bounds_the_name():
    text = "Minister of Energy Saleh Day Kharabsheh arrived."
    start = text.index("Saleh")
    layers = {"mentions": Layer("mentions", (Mark(start, start + len("Saleh Day Kharabsheh"), "PER"),))}
    assert roles(Report(text), layers).marks[0].value.person == "Saleh Day Kharabsheh"


def test_same_person_and_office_stand_once():
    assert len(found("President Donald Trump spoke. Later President Trump left.")) == 1


def test_no_text_gives_no_roles():
    assert roles(Report(""), {}).marks == ()
