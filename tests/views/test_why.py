import pytest

from dateline import judging
from dateline.data import Filter
from dateline.errors import UnknownId
from dateline.views.event import event
from dateline.views.quotes import quotes
from dateline.views.why import why
from tests.views.ledgers import shared


def parts(shown, section):
    return {p.field: p for p in shown.parts if p.section.startswith(section)}


def test_each_field_of_a_claim_goes_back_to_its_words_and_their_place(small):
    c, ids = small
    shown = why(c, Filter(), name=ids[0, 0])
    found = parts(shown, "claim")
    assert (found["place"].words, found["figure"].words, found["time"].words, found["source"].words) == ("Kess", "10 people", "2025-06-01", "the mayor")
    start, end = found["figure"].span
    body = "Shells hit Kess\nNorland's army shelled in Kess on 2025-06-01, killing 10 people, said the mayor. "
    assert body[start:end] == "10 people"


def test_each_field_names_the_step_that_gave_it_or_that_none_is_recorded(small):
    c, ids = small
    found = parts(why(c, Filter(), name=ids[0, 0]), "claim")
    assert found["type"].by == "by hand"
    assert found["place"].by == "not recorded"
    assert found["words"].by == "m1"


def test_the_report_is_named_with_address_date_model_and_version(small):
    c, ids = small
    found = parts(why(c, Filter(), name=ids[4, 0]), "report")
    assert found["address"].value == "https://gazette.example/1"
    assert (found["published"].value, found["published"].note) == ("2025-06-07", "stated")
    assert found["read by"].value == "m1"
    assert found["version"].value == "2 of 2"


def test_judgements_come_with_score_and_reasons_the_weightiest_first(small):
    c, ids = small
    shown = why(c, Filter(), name=ids[1, 0])
    reasons = [p for p in shown.parts if p.section.startswith("judgement") and p.value[:1] in "+-"]
    assert [(p.field, p.value, p.words, p.other) for p in reasons] == [
        ("actors", "+2.10", "Norland's army", "the army"), ("day", "+1.40", "2025-06-01", "2025-06-01")]
    same = parts(shown, "judgement")["same event"]
    assert same.value == ids[0, 0]
    assert "The Wire" in same.words
    assert same.note == "probability 0.93"


def test_a_corrected_claim_is_shown_as_read_with_the_correction_beside_it(where):
    made, _, ids = shared(where)
    with made as ledger:
        said = judging.correct(ledger, ids[0, 0], "status", "possible", reason="no proof", by="Jo")
        with ledger.reading() as c:
            shown, back = why(c, Filter(), name=ids[0, 0]), why(c, Filter(), name=said.id)
    assert parts(shown, "claim")["status"].value == "happened"
    assert said.id in parts(shown, "claim")["status"].note
    assert parts(shown, "correction")["status"].note == "no proof"
    assert back.kind == "correction"
    assert parts(back, "claim")["status"].value == "happened"


def test_a_withdrawn_correction_is_shown_as_withdrawn(where):
    made, _, ids = shared(where)
    with made as ledger:
        said = judging.correct(ledger, ids[0, 0], "status", "possible", reason="no proof", by="Jo")
        judging.undo(ledger, said.id, by="Jo")
        with ledger.reading() as c:
            shown = why(c, Filter(), name=ids[0, 0])
    assert parts(shown, "correction")["made"].note.startswith("withdrawn 20")
    assert parts(shown, "claim")["status"].note == ""


def test_a_judgement_shows_both_claims_and_reports(small):
    c, ids = small
    j = event(c, Filter(), event=ids[0, 0]).judgements[0]
    shown = why(c, Filter(), name=j.id)
    assert {p.section for p in shown.parts} >= {f"claim {j.one}", f"claim {j.other}", f"judgement {j.id}"}
    assert shown.headline.endswith("are about one event, says machine")


def test_a_judgement_about_copies_shows_both_reports(small):
    c, ids = small
    copy = event(c, Filter(), event=ids[2, 0]).copies[0].report
    [j] = why(c, Filter(), name=copy.id).found["judgements"]
    shown = why(c, Filter(), name=j["id"])
    assert {p.section for p in shown.parts} >= {f"report {copy.id}", f"report {copy.copy_of}"}
    assert "is a copy of the other" in shown.headline


def test_a_quote_goes_back_to_its_source_cue_and_words(small):
    c, _ = small
    name = quotes(c, Filter(actor="lund")).items()[0]["id"]
    found = parts(why(c, Filter(), name=name), "quote")
    assert (found["source"].words, found["cue"].words, found["content"].words) == ("Anna Lund", "said", "Nothing was agreed.")
    assert found["source"].span is not None


def test_an_event_names_its_claims_and_what_joins_them(small):
    c, ids = small
    name = event(c, Filter(), event=ids[0, 0]).event
    shown = why(c, Filter(), name=name)
    assert shown.kind == "event"
    assert len([p for p in shown.parts if p.section.startswith("claim ")]) == 3
    assert len(shown.found["judgements"]) == 2


def test_a_claim_that_stands_alone_has_no_judgement_and_the_event_says_so(small):
    c, ids = small
    name = event(c, Filter(), event=ids[1, 1]).event
    assert parts(why(c, Filter(), name=name), "judgements")["none"].value == "the claim stands alone: no judgement joins it with another"


def test_a_claim_of_an_earlier_version_says_which_page_is_newer(small):
    c, ids = small
    assert parts(why(c, Filter(), name=ids[3, 0]), "claim")["stands"].value.startswith("no: the page has a newer version, r:")


@pytest.mark.parametrize("name", ["c:0", "e:0", "j:0", "x:0", "q:0", "q:ab.1", "r:0", "", "hello"])
def test_an_id_that_nothing_has_is_an_error(small, name):
    with pytest.raises(UnknownId, match="no claim, event, judgement, correction, quote or report has the id"):
        why(small[0], Filter(), name=name)
