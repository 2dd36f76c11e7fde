import pytest

from dateline import judging
from dateline.data import Filter
from dateline.errors import UnknownId
from dateline.views.event import event
from tests.views.ledgers import Told, changed, filled, ids, reading, shared


def test_all_claims_stand_side_by_side_in_the_order_of_publication(small):
    c, ids = small
    shown = event(c, Filter(), event=ids[2, 0])
    assert [e.claim.id for e in shown.claims] == [ids[0, 0], ids[1, 0], ids[2, 0]]
    assert [r["figures"] for r in shown.rows()] == ["killed 10", "killed 12", "killed 12"]
    assert [r["according to"] for r in shown.rows()] == ["the mayor", "the health ministry", "the health ministry"]


def test_an_event_and_each_of_its_claims_name_the_same_event(small):
    c, ids = small
    one = event(c, Filter(), event=ids[0, 0])
    assert event(c, Filter(), event=one.event) == event(c, Filter(), event=ids[1, 0]) == one


@pytest.mark.parametrize("name", ["e:0000", "c:0000", "j:0000", "", "e:", "x", "e:' OR 1=1"])
def test_an_id_that_nothing_has_is_an_error_that_names_it(small, name):
    with pytest.raises(UnknownId, match="no claim or event has the id"):
        event(small[0], Filter(), event=name)


def test_differing_values_stand_next_to_each_other_with_who_gives_them(small):
    c, ids = small
    [figures] = event(c, Filter(), event=ids[0, 0]).differs
    assert figures.field == "killed"
    assert [(s.value, s.outlets, s.origins) for s in figures.sides] == [("10", ["The Wire"], 1), ("12", ["Daily Post", "Evening Echo"], 1)]


def test_a_copy_points_at_its_original_and_is_counted_once(small):
    c, ids = small
    shown = event(c, Filter(), event=ids[0, 0])
    assert [e.claim.id for e in shown.copies] == [ids[2, 0]]
    assert shown.original(shown.copies[0]) == "Daily Post"
    assert shown.counts[0] == "3 claims · 3 reports · 3 outlets · 2 independent origins"


def test_an_earlier_version_of_a_page_is_kept_apart(small):
    c, ids = small
    shown = event(c, Filter(), event=ids[0, 1])
    assert [e.claim.id for e in shown.claims] == [ids[0, 1], ids[4, 0]]
    assert [e.claim.id for e in shown.older] == [ids[3, 0]]
    assert [r["stands"] for r in shown.rows()] == ["yes", "yes", "earlier version"]
    assert shown.to_dict()["reports"] == 2


def test_the_history_says_what_each_report_changed(small):
    c, ids = small
    steps = event(c, Filter(), event=ids[0, 1]).steps
    assert [(s.report.outlet, [(x.field, x.before, x.after) for x in s.changes if x.field == "status"]) for s in steps] == [
        ("The Wire", [("status", "", "planned")]), ("The Gazette", [("status", "planned", "happened")]), ("The Gazette", [])]


def test_first_and_last_seen_are_days_of_publication_whatever_the_time_zone(where):
    told = Told(place="Kess", day="2025-06-01")
    late, early = reading(told, published="2025-06-02T01:00:00+00:00", outlet="A"), reading(told, published="2025-06-02T03:00:00+03:00", outlet="B")
    with filled(where, late, early, reading(told, published=None, outlet="C"), same=[[(0, 0), (1, 0), (2, 0)]]) as ledger, ledger.reading() as c:
        shown = event(c, Filter(), event=ids([late])[0, 0])
        assert shown.seen == ("2025-06-02T03:00:00+03:00", "2025-06-02T01:00:00+00:00")
        assert [e.report.outlet for e in shown.claims] == ["B", "A", "C"]


def test_judgements_that_hold_it_together_come_with_reasons_the_persons_first(where):
    made, _, ids = shared(where)
    with made as ledger:
        said = judging.join(ledger, [ids[1, 1], ids[0, 0]], by="Jo", note="same shelling")
        with ledger.reading() as c:
            shown = event(c, Filter(), event=ids[0, 0])
    assert shown.judgements[0].id == said[0].id
    assert {j.by for j in shown.judgements[1:]} == {"machine"}
    assert all(j.reasons for j in shown.judgements[1:])


def test_a_claim_that_was_split_off_leaves_and_the_word_that_did_it_is_shown(where):
    made, _, ids = shared(where)
    with made as ledger:
        judging.split(ledger, ids[0, 1], by="Jo")
        with ledger.reading() as c:
            shown = event(c, Filter(), event=ids[4, 0])
    assert ids[0, 1] not in {e.claim.id for e in shown.claims}
    assert {j.by for j in shown.apart} == {"Jo"}


def test_a_rejected_claim_leaves_the_page_and_the_history(where):
    made, _, ids = shared(where)
    with made as ledger:
        judging.correct(ledger, ids[2, 0], "reject", True, reason="a headline", by="Jo")
        with ledger.reading() as c:
            shown = event(c, Filter(), event=ids[1, 0])
    assert ids[2, 0] not in {e.claim.id for e in (*shown.claims, *shown.older)}
    assert all(ids[2, 0] not in s.to_dict()["claims"] for s in shown.steps)


def test_an_event_of_which_no_claim_stands_is_shown_and_says_so(where):
    made, _, ids = shared(where)
    with made as ledger:
        judging.correct(ledger, ids[1, 1], "reject", True, reason="no event", by="Jo")
        with ledger.reading() as c:
            shown = event(c, Filter(), event=ids[1, 1])
    assert shown.claims == ()
    assert [e.claim.id for e in shown.older] == [ids[1, 1]]
    assert shown.notes[0].startswith("no claim of this event stands any more")


def test_words_of_doubt_and_corrections_stand_in_the_row(where):
    told = reading(Told(trigger="reportedly shelled", place="Kess"))
    with filled(where, told) as ledger:
        name = ids([told])[0, 0]
        judging.correct(ledger, name, "status", "possible", reason="it says reportedly", by="Jo")
        with ledger.reading() as c:
            [row] = event(c, Filter(), event=name).rows()
    assert (row["doubt"], row["status"], row["corrected"]) == ("reportedly", "possible", "status")


def test_json_holds_every_claim_whole(small):
    c, ids = small
    given = event(c, Filter(), event=ids[0, 0]).to_dict()
    assert {x["id"] for x in given["claims"]} == {ids[0, 0], ids[1, 0], ids[2, 0]}
    assert given["claims"][0]["report"]["outlet"] == "The Wire"
    assert (given["first_seen"], given["last_seen"]) == ("2025-06-01T12:00:00+00:00", "2025-06-02T18:00:00+00:00")
    assert given["origins"] == 2


def test_a_chain_names_who_passed_it_on(where):
    told = changed(reading(Told(source="the mayor")), 0, chain=("The Wire", "Norland News Agency", "the mayor"))
    with filled(where, told) as ledger, ledger.reading() as c:
        assert event(c, Filter(), event=ids([told])[0, 0]).rows()[0]["via"] == "Norland News Agency"
