"""timex_tense: whether the verbs put a time before or after the report."""

import pytest

from dateline.layers.timex_tense import direction


def tense(text, words):
    start = text.index(words)
    return direction(text, start, start + len(words))


@pytest.mark.parametrize("text", [
    "Kenya's minister will meet his counterpart, Ann Lee, in Rome on Friday.",
    "The envoy will see the foreign minister, Omar bin Hadi, and sign the accord on Friday.",
])
def test_a_name_between_commas_does_not_part_a_verb_from_its_day(text):
    assert tense(text, "Friday") == 1


@pytest.mark.parametrize(("text", "past"), [
    ("A shell may have hit a barge on Friday.", True),
    ("Rebels might not have crossed the river on Friday.", True),
    ("The crew must have been freed on Friday.", True),
    ("The crew may have to leave on Friday.", False),
    ("The sides may have talks on Friday.", False),
    ("The work will have ended by Friday.", False),
])
def test_a_guess_about_what_was_done_is_of_the_past(text, past):
    assert tense(text, "Friday") == (-1 if past else 1)


@pytest.mark.parametrize("text", [
    "The army called off the talks that had been planned for Friday.",
    "A vote was originally scheduled for Friday.",
    "A hearing that was due on Friday was called off.",
    "The launch had been slated for Friday.",
    "The match was postponed to Friday.",
])
def test_what_was_planned_for_a_day_lies_ahead_though_it_was_called_off(text):
    assert tense(text, "Friday") == 1


def test_the_verb_that_tells_of_a_plan_keeps_its_own_day_in_the_past():
    assert tense("The ministry said on Friday that talks had been planned for June.", "Friday") == -1


@pytest.mark.parametrize(("text", "past"), [
    ("Ghana closed two crossings on Friday and would keep them shut.", True),
    ("A blast wounded three guards on Friday and may have broken a dam.", True),
    ("The school will stay closed on Friday.", False),
    ("The sides will meet behind closed doors on Friday.", False),
])
def test_a_participle_is_a_verb_where_an_object_follows(text, past):
    assert tense(text, "Friday") == (-1 if past else 1)
