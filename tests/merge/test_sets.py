"""Judgements -> events: order does not matter, persons come first, contradictions are never joined by the machine."""

import random
from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from dateline import merge
from dateline.data import Judgement
from tests.merge.claims import attack, talks


def said(one, other, score=0.9, **more):
    return Judgement("event", "c:" + one, "c:" + other, **{"same": True, "score": score, **more})


def person(one, other, same, made="2025-06-03T10:00:00Z"):
    return Judgement("event", "c:" + one, "c:" + other, same, by="Ada", made=made)


def names(groups):
    return sorted("".join(x.removeprefix("c:") for x in g) for g in groups)


NAMES = "abcdefgh"
DAYS = ["2025-06-02", "2025-06-02", None, "2025-06-09", "2025-06-09", None, "2025-06-02", "2025-06-09"]
ENTRIES = [attack(n, day=d) for n, d in zip(NAMES, DAYS, strict=True)]
PAIRS = list(combinations(NAMES, 2))
MACHINES = st.lists(st.tuples(st.sampled_from(PAIRS), st.sampled_from([0.5, 0.7, 0.7, 0.9])), max_size=20, unique_by=lambda x: x[0])
PERSONS = st.lists(st.tuples(st.sampled_from(PAIRS), st.booleans()), max_size=5)


def judged(machines, persons):
    return [*(said(a, b, s) for (a, b), s in machines),
            *(person(a, b, same, f"2025-06-03T10:00:0{i}Z") for i, ((a, b), same) in enumerate(persons))]


@settings(max_examples=200)
@given(MACHINES, PERSONS, st.randoms(use_true_random=False))
def test_order_of_claims_and_judgements_does_not_matter(machines, persons, shuffle: random.Random):
    found = judged(machines, persons)
    expected = merge.sets(ENTRIES, found)
    mixed = shuffle.sample(ENTRIES, len(ENTRIES))
    turned = [Judgement(j.about, j.other, j.one, j.same, j.by, j.score, made=j.made) if shuffle.random() < 0.5 else j for j in found]
    assert merge.sets(mixed, shuffle.sample(turned, len(turned))) == expected
    assert sorted(x for g in expected for x in g) == ["c:" + n for n in NAMES]


@settings(max_examples=200)
@given(MACHINES)
def test_the_machine_never_joins_what_contradicts(machines):
    by_id = {e.claim.id: e for e in ENTRIES}
    for g in merge.sets(ENTRIES, judged(machines, [])):
        assert not any(merge.contradicts(by_id[a], by_id[b]) for a, b in combinations(g, 2))


@settings(max_examples=200)
@given(MACHINES, PERSONS)
def test_the_last_word_of_a_person_holds(machines, persons):
    if persons:
        (a, b), same = persons[-1]
        together = any({"c:" + a, "c:" + b} <= set(g) for g in merge.sets(ENTRIES, judged(machines, persons)))
        assert together == same


def test_a_person_joins_what_contradicts():
    assert names(merge.sets(ENTRIES[:4], [person("a", "d", same=True)])) == ["ad", "b", "c"]


def test_a_person_parts_what_the_machine_joins_and_takes_it_back():
    machine, parted = said("a", "b", 0.99), person("a", "b", same=False)
    assert names(merge.sets(ENTRIES[:2], [machine])) == ["ab"]
    assert names(merge.sets(ENTRIES[:2], [machine, parted])) == ["a", "b"]
    again = person("a", "b", same=True, made="2025-06-04T10:00:00Z")
    assert names(merge.sets(ENTRIES[:2], [machine, parted, again])) == ["ab"]


def test_what_a_person_parts_is_not_joined_through_a_third():
    found = [said("a", "c"), said("b", "c", 0.8), person("a", "b", same=False)]
    assert names(merge.sets(ENTRIES[:3], found)) == ["ac", "b"]


def test_two_large_sets_are_not_joined_on_one_weak_edge():
    inside = [said(x, y) for g in ("abg", "cf") for x, y in combinations(g, 2)]
    assert names(merge.sets([e for e in ENTRIES if e.claim.id[-1] in "abgcf"], [*inside, said("a", "c", 0.55)])) == ["abg", "cf"]


def test_a_meeting_planned_put_off_and_held_is_one_event():
    history = [talks("a", status="planned", day="2025-06-02", published="2025-05-30"),
               talks("b", status="not", day="2025-06-02", published="2025-06-02"), talks("c", day="2025-06-05", published="2025-06-05")]
    found = [merge.compare(x, y) for x, y in combinations(history, 2)]
    assert all(merge.keys(x) & merge.keys(y) for x, y in combinations(history, 2))
    assert names(merge.sets(history, [j for j in found if j.same])) == ["abc"]


def test_figures_that_differ_do_not_part_one_attack():
    versions = [attack("a", 5), attack("b", 7), attack("c", 9, day=None)]
    found = [merge.compare(x, y) for x, y in combinations(versions, 2)]
    assert names(merge.sets(versions, [j for j in found if j.same])) == ["abc"]
    assert "figures" in merge.differs(versions)
