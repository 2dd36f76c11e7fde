from dataclasses import replace

import pytest

from dateline import judging
from dateline.data import Filter
from dateline.errors import BadOption, Contradiction, UnknownId
from dateline.ledger import events, judge
from dateline.ledger.check import check
from dateline.ledger.find import count, facets, find, numbered
from dateline.ledger.store import heads, size, whole
from dateline.recording import record
from tests.ledger.readings import Told, reading

SHELLING = Told(place="Kess", day="2025-06-01", killed=12, source="the mayor")
TALKS = Told("Sudria", "met", "Norland's envoys", "Port Ayla", "2025-06-02", type="CONSULT", country="SWE", to_country="NOR")


def everything(ledger, **wanted):
    with ledger.reading() as c:
        return find(c, Filter(**wanted))


def faults(ledger):
    with ledger.reading() as c:
        return list(check(c))


def test_what_is_recorded_comes_back_as_it_was_read(ledger):
    one = reading(SHELLING, TALKS, quotes=[("The mayor", "We will rebuild.")])
    assert record(ledger, one, "m").state == "new"
    got = everything(ledger)
    assert [replace(e.claim, report=one.claims[0].report) for e in got] == list(one.claims)
    with ledger.reading() as c:
        assert whole(c, one.report.key).body == one.report.body
        assert size(c) == {"reports": 1, "claims": 2, "quotes": 1}
    assert faults(ledger) == []


def test_adding_twice_changes_nothing(ledger):
    one = reading(SHELLING, TALKS)
    record(ledger, one, "m")
    before = everything(ledger)
    assert record(ledger, one, "m").state == "known"
    assert everything(ledger) == before
    with ledger.reading() as c:
        assert size(c)["reports"] == 1


def test_a_changed_page_is_a_new_version_and_the_old_one_is_kept(ledger):
    old = reading(SHELLING, url="https://wire.example/1")
    new = reading(replace(SHELLING, killed=15), url="https://wire.example/1")
    record(ledger, old, "m")
    assert record(ledger, new, "m").state == "version"
    assert [e.claim.figures[0].low for e in everything(ledger)] == [15]
    with ledger.reading() as c:
        known = heads(c, [old.report.key, new.report.key])
    assert known[old.report.key].newer == new.report.key
    assert (known[old.report.key].version, known[new.report.key].version) == (1, 2)
    assert faults(ledger) == []


@pytest.mark.parametrize(("wanted", "triggers"), [
    ({"actor": "norland's ARMY"}, ["shelled"]), ({"actor": "envoys"}, ["met"]), ({"country": "swe"}, ["met"]), ({"type": ("CONSULT",)}, ["met"]),
    ({"status": ("planned",)}, []), ({"place": "kess"}, ["shelled"]), ({"place": "NOR"}, ["shelled", "met"]),
    ({"since": "2025-06-02"}, ["met"]), ({"until": "2025-06-01"}, ["shelled"]), ({"since": "2025-06-01", "until": "2025-06-02"}, ["shelled", "met"]),
    ({"outlet": "wire"}, ["shelled", "met"]), ({"outlet": "post"}, []), ({"source": "mayor"}, ["shelled"]),
    ({"text": "killing"}, ["shelled"]), ({"text": '"met Norland"'}, ["met"]), ({"text": '"Norland met"'}, []), ({"text": '")( OR'}, []),
    ({"independent": 2}, []), ({"actor": "%"}, []), ({"actor": "_"}, []),
])
def test_each_filter_means_what_it_says(ledger, wanted, triggers):
    record(ledger, reading(SHELLING, TALKS), "m")
    assert [e.claim.trigger for e in everything(ledger, **wanted)] == triggers
    with ledger.reading() as c:
        assert count(c, Filter(**wanted)) == len(triggers)


def test_a_claim_without_a_time_comes_last_and_is_out_where_days_are_asked_for(ledger):
    record(ledger, reading(replace(SHELLING, day=""), TALKS), "m")
    assert [e.claim.trigger for e in everything(ledger)] == ["met", "shelled"]
    assert [e.claim.trigger for e in everything(ledger, until="2030-01-01")] == ["met"]


def test_a_day_that_is_none_is_refused(ledger):
    with pytest.raises(BadOption, match="2025-06-02"):
        everything(ledger, since="June 2")


def test_facets_count_the_most_first(ledger):
    record(ledger, reading(SHELLING, TALKS, replace(TALKS, place="Rell")), "m")
    with ledger.reading() as c:
        assert facets(c, Filter(), "type") == [("CONSULT", 2), ("ASSAULT", 1)]


def test_a_correction_is_laid_over_what_was_read_and_can_be_taken_back(ledger):
    record(ledger, reading(SHELLING), "m")
    claim = everything(ledger)[0].claim.id
    said = judging.correct(ledger, claim, "status", "possible", reason="the mayor was not sure", by="ann")
    assert [e.claim.status for e in everything(ledger, status=("possible",))] == ["possible"]
    assert everything(ledger)[0].claim.id == claim
    assert everything(ledger)[0].corrected == (said,)
    judging.undo(ledger, said.id, by="ann")
    assert [e.claim.status for e in everything(ledger)] == ["happened"]
    assert faults(ledger) == []


def test_a_corrected_type_keeps_the_claims_id(ledger):
    record(ledger, reading(SHELLING), "m")
    claim = everything(ledger)[0].claim.id
    judging.correct(ledger, claim, "type", "MOBILIZE", reason="no shot was fired", by="ann")
    assert [(e.claim.id, e.claim.type) for e in everything(ledger, type=("MOBILIZE",))] == [(claim, "MOBILIZE")]


def test_a_rejected_claim_stands_no_more_and_comes_back_when_undone(ledger):
    record(ledger, reading(SHELLING, TALKS), "m")
    claim = everything(ledger)[0].claim.id
    said = judging.correct(ledger, claim, "reject", True, reason="it is a film", by="ann")
    assert [e.claim.trigger for e in everything(ledger)] == ["met"]
    assert faults(ledger) == []
    judging.undo(ledger, said.id, by="ann")
    assert len(everything(ledger)) == 2
    assert faults(ledger) == []


def test_a_correction_outlives_a_reading_by_a_newer_model(ledger):
    one = reading(SHELLING)
    record(ledger, one, "old")
    judging.correct(ledger, everything(ledger)[0].claim.id, "status", "not", reason="denied", by="ann")
    wider = replace(one.claims[0], type="COERCE")  # another id at the same words
    assert record(ledger, replace(one, claims=(wider,)), "new").state == "reread"
    got = everything(ledger)
    assert [(e.claim.type, e.claim.status) for e in got] == [("COERCE", "not")]
    assert faults(ledger) == []


@pytest.mark.parametrize(("field", "value", "reason"), [
    ("status", "maybe", "why"), ("type", "WAR", "why"), ("quote", "x", "why"), ("status", "not", " "), ("time", {"start": "June"}, "why"),
    ("actors", [{"name": 3, "colour": 1}], "why"), ("figures", "many", "why")])
def test_a_correction_that_cannot_be_is_refused(ledger, field, value, reason):
    record(ledger, reading(SHELLING), "m")
    with pytest.raises(Contradiction):
        judging.correct(ledger, everything(ledger)[0].claim.id, field, value, reason=reason, by="ann")
    assert everything(ledger)[0].corrected == ()


def test_a_persons_join_holds_until_it_is_undone(ledger):
    record(ledger, reading(SHELLING, TALKS), "m")
    a, b = everything(ledger)
    assert a.event != b.event
    said = judging.join(ledger, [a.claim.id, b.event], by="ann")
    assert len({e.event for e in everything(ledger)}) == 1
    judging.undo(ledger, said[0].id, by="ann")
    assert len({e.event for e in everything(ledger)}) == 2
    assert faults(ledger) == []


def test_a_persons_split_outranks_the_machine_and_survives_further_reports(ledger):
    for outlet in ("The Wire", "The Post"):
        record(ledger, reading(SHELLING, outlet=outlet, title=outlet), "m")
    a, b = everything(ledger)
    assert a.event == b.event
    judging.split(ledger, a.claim.id, by="ann")
    record(ledger, reading(SHELLING, outlet="The News"), "m")
    got = {e.claim.id: e.event for e in everything(ledger)}
    assert got[a.claim.id] != got[b.claim.id]
    assert faults(ledger) == []


def test_what_cannot_be_joined_or_split_is_said(ledger):
    record(ledger, reading(SHELLING), "m")
    claim = everything(ledger)[0].claim.id
    with pytest.raises(Contradiction, match="two or more"):
        judging.join(ledger, [claim, claim], by="ann")
    with pytest.raises(Contradiction, match="alone"):
        judging.split(ledger, claim, by="ann")
    with pytest.raises(UnknownId, match="c:none"):
        judging.join(ledger, [claim, "c:none"], by="ann")
    with pytest.raises(UnknownId):
        judging.undo(ledger, "j:none", by="ann")


def test_forgetting_leaves_no_word_of_the_report_but_a_tombstone(ledger):
    one, two = reading(SHELLING, title="First"), reading(SHELLING, outlet="The Post", title="Second")
    for x in (one, two):
        record(ledger, x, "m")
    assert judging.forget(ledger, one.report.key, reason="asked by the outlet") == one.report.key
    assert [e.report.title for e in everything(ledger)] == ["Second"]
    assert everything(ledger, text="First") == []
    assert faults(ledger) == []
    with ledger.reading() as c:
        from sqlalchemy import text
        assert c.execute(text("SELECT id, reason FROM tombstone")).all() == [(one.report.key, "asked by the outlet")]
        assert judge.everything(c, two.report.key) == []
    with pytest.raises(UnknownId):
        judging.forget(ledger, one.report.key)


def test_check_names_a_quote_that_is_not_in_its_report(ledger):
    from sqlalchemy import text
    record(ledger, reading(SHELLING), "m")
    with ledger.writing() as c:
        c.execute(text("UPDATE report SET text = replace(text, 'shelled', 'spared!')"))
    said = faults(ledger)
    assert any("its content gives the id" in x for x in said)
    assert any("'shelled'" in x for x in said)


def test_an_event_is_called_after_its_smallest_claim_and_found_by_any(ledger):
    for outlet in ("The Wire", "The Post"):
        record(ledger, reading(SHELLING, outlet=outlet), "m")
    got = everything(ledger)
    assert {e.event for e in got} == {events.called(e.claim.id for e in got)}
    with ledger.reading() as c:
        assert {e.claim.id for e in events.members(c, "e:" + got[1].claim.id[2:])} == {e.claim.id for e in got}
        assert [e.claim.id for e in numbered(c, [got[1].claim.id])] == [got[1].claim.id]


def test_a_report_that_fails_half_way_leaves_nothing(ledger, monkeypatch):
    monkeypatch.setattr("dateline.merge.sets", lambda *a: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        record(ledger, reading(SHELLING), "m")
    with ledger.reading() as c:
        assert size(c) == {"reports": 0, "claims": 0, "quotes": 0}
