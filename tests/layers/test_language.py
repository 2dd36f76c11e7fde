"""The language is told, or stays unknown where the words are too few."""

import pytest

from dateline.data import Report
from dateline.layers.language import language


@pytest.mark.parametrize(("text", "code"), [
    ("The negotiators met in Harbourtown on Monday and left after an hour, but they said that they would be back.", "en"),
    ("Delegationen beider Seiten trafen sich am Montag in der Hafenstadt und gingen nach einer Stunde auseinander.", "de"),
    ("Les délégations des deux pays se sont rencontrées lundi et ont quitté la salle après une heure.", "fr"),
    ("В Брянской области рухнул мост, сообщили власти. Погибли семь человек.", "ru"),
    ("Делегації зустрілися в понеділок у Стамбулі й домовилися про обмін полоненими.", "uk"),
    ("اجتمع الوفدان يوم الاثنين في إسطنبول واتفقا على تبادل الأسرى، حسبما قال متحدث باسم الوزارة.", "ar"),
    ("Delegacionet e të dy palëve u takuan të hënën dhe ranë dakord për shkëmbimin e të burgosurve.", "sq"),
])
def test_languages_are_told(text: str, code: str) -> None:
    assert language(Report(text=text), {}).extra["language"] == code


@pytest.mark.parametrize("text", ["Explosion", "Взрыв", "", "12345 !!!", "Talks Harbourtown Monday", "- - -"])
def test_too_few_words_stay_unknown(text: str) -> None:
    assert language(Report(text=text), {}).extra["language"] == ""


def test_evident_english_is_told_by_its_function_words() -> None:
    text = "The negotiators met in Harbourtown on Monday and left after an hour, but they said that they would be back."
    layer = language(Report(text=text), {})
    assert layer.made_by == "function words"
    assert layer.extra["score"] >= 0.9
    assert layer.marks == ()


def test_english_names_do_not_make_a_german_text_english() -> None:
    text = ("Die Sprecherin von The Sample Times and The Example Wire teilte mit, dass die Gespräche in Hafenstadt am "
            "Montag nach einer Stunde beendet wurden und im Juni fortgesetzt werden sollen.")
    assert language(Report(text=text), {}).extra["language"] == "de"
