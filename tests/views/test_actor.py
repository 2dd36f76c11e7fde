"""One actor's record."""

import pytest

from dateline.data import Filter
from dateline.views.actor import actor
from tests.views.ledgers import Told, filled, ids, reading

TOLD = (Told("Anna Lund", "rejected", "the plan", type="REJECT", day="2025-06-01"), Told("Bo Berg", "accused", "Anna Lund", type="ACCUSE", country="SWE", to_country="NOR"),
        Told("Anna Lund", "met", "Bo Berg", type="CONSULT"), Told("an army", "shelled", "a town", source="Anna Lund"),
        Told("Bo Berg", "urged", "Anna Lund", type="REQUEST", country="SWE", to_country="NOR"), Told("Anna Lund", "offered", "a truce", type="AGREE", day="2025-06-03"))
MADE = reading(*TOLD, quotes=[("Anna Lund", "We will see."), ("Bo Berg", "No.")])


@pytest.fixture
def told(tmp_path):
    """Give a connection to a ledger that tells of Anna Lund."""
    with filled(tmp_path, MADE) as ledger, ledger.reading() as c:
        yield c


def test_each_claim_is_listed_under_what_the_actor_is_in_it(told):
    found = {s.name: [e.claim.id for e in s.claims] for s in actor(told, Filter(), "lund").sections}
    by = ids([MADE])
    assert found == {"did": [by[0, 5], by[0, 0]], "accused": [by[0, 1]], "done to": [by[0, 4]], "meetings": [by[0, 2]], "told": [by[0, 3]]}


def test_only_their_own_quotes_are_theirs(told):
    assert [q["content"]["text"] for _, q in actor(told, Filter(), "Anna Lund").quotes] == ["We will see."]


def test_counts_are_of_all_while_the_newest_are_shown(told):
    shown = actor(told, Filter(), "lund", limit=1)
    assert shown.to_dict()["counts"]["did"] == 2
    assert [e["trigger"] for e in shown.to_dict()["did"]] == ["offered"]


def test_a_countrys_code_means_all_who_act_for_it(told):
    assert {s.name: s.total for s in actor(told, Filter(), "SWE").sections}["did"] == 2


def test_the_filter_narrows_it(told):
    assert [s.total for s in actor(told, Filter(until="2025-06-01"), "lund").sections] == [1, 0, 0, 0, 0]


def test_an_unknown_name_is_said_and_is_no_error(told):
    shown = actor(told, Filter(), "nobody")
    assert shown.rows() == []
    assert shown.notes == ("no claim and no quote has “nobody” in it",)


def test_all_rows_have_the_same_keys(told):
    assert len({tuple(r) for r in actor(told, Filter(), "lund").rows()}) == 1
