"""Two claims -> a judgement: symmetric, deterministic, with reasons that show both values."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline import merge
from tests.merge.claims import attack, entry, talks

CLAIMS = [
    attack("a", 5), attack("b", 7), attack("c", 5, day="2025-06-09"), attack("d", day=None, place=None), talks("e", day="2025-06-02"),
    talks("f", status="planned", day="2025-06-02"), entry("g", "condemned the attack", "ACCUSE", who=["DEU:GOV Germany"]),
    entry("h", "imposed sanctions on a bank", "SANCTION", who=["IGO:IGO the EU"], whom=["RUS:BUS a bank"]), entry("i", "clashed")]


@pytest.mark.parametrize("pair", list(combinations(CLAIMS, 2)), ids=lambda p: p[0].claim.id + p[1].claim.id)
def test_comparison_is_symmetric(pair):
    assert merge.compare(*pair) == merge.compare(*reversed(pair))


@given(st.sampled_from(CLAIMS), st.sampled_from(CLAIMS))
def test_score_is_a_probability_and_decides(a, b):
    said = merge.compare(a, b)
    assert said.about == "event"
    assert said.by == "machine"
    assert 0 <= said.score <= 1
    assert said.same == (said.score >= 0.5)


def test_two_reports_of_one_attack_are_the_same_event_though_figures_differ():
    said = merge.compare(attack("a", 5), attack("b", 7))
    assert said.same
    assert said.reasons


def test_reasons_name_both_values_each_on_its_own_side():
    said = merge.compare(attack("b", 7, place="Kharkiv"), attack("a", 5, place="Kharkiv"))
    assert {(r.one, r.other) for r in said.reasons if r.name == "figures apart"} <= {("5 people", "7 people")}
    assert all(r.one or r.other for r in said.reasons)


def test_a_contradiction_is_the_reason():
    (reason,) = merge.compare(attack("a"), attack("b", place="Odesa")).reasons
    assert (reason.name, reason.one, reason.other) == ("different places", "Kharkiv", "Odesa")


def test_an_attack_and_a_condemnation_of_it_are_two():
    assert not merge.compare(attack("a"), entry("g", "condemned the attack", "ACCUSE", who=["DEU:GOV Germany"])).same


def test_a_correction_of_the_same_words_is_compared_anew():
    before = merge.compare(attack("a"), attack("b")).score
    assert merge.compare(attack("a"), attack("b", place="Odesa")).score != before
    assert merge.compare(attack("a"), attack("b")).score == before
