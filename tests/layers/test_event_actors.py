"""event_actors: an actor is taken over from the event told just before, never where the event names its own."""

from dateline.data import Mark, Report
from dateline.encoder.raw import Event
from dateline.layers.carry import BACK, candidates, told_of, words
from dateline.layers.event_actors import acting
from dateline.layers.sentences import sentences

BODY = ("Norland shelled the town of Kess on Sunday. The shelling of Kess wounded ten. Sudria struck Moss. "
        "Norland wants peace. Sudria was warned.")
SENTENCES = sentences(Report(text=BODY), {}).marks


def event(word, kind="ASSAULT", status="happened", **parts):
    at = BODY.index(word)
    spans = tuple((n + ("/MIL" if n in ("actor", "recipient") else ""), BODY.index(w), BODY.index(w) + len(w)) for n, w in parts.items())
    return Mark(at, at + len(word), kind, Event(kind, "", status, (), ()), 0.9, spans)


def actors(*events):
    return [[BODY[s:e] for n, s, e in m.parts if n.startswith("actor/")] for m in acting(BODY, events, SENTENCES)]


def test_the_attack_told_again_was_made_by_the_one_who_made_it():
    assert actors(event("shelled", actor="Norland", place="Kess"), event("shelling", place="Kess")) == [["Norland"], ["Norland"]]


def test_an_event_that_names_its_actor_keeps_it():
    assert actors(event("shelled", actor="Norland"), event("struck", actor="Sudria"))[1] == ["Sudria"]


def test_another_kind_of_event_takes_nothing_over():
    assert actors(event("shelled", actor="Norland", place="Kess"), event("warned", "THREATEN", recipient="Sudria"))[1] == []


def test_nothing_is_taken_over_from_what_comes_later():
    assert actors(event("shelled", place="Kess"), event("struck", actor="Sudria"))[0] == []


def test_an_actor_is_never_also_the_recipient():
    rows = acting(BODY, [event("shelled", actor="Norland", place="Kess"), event("shelling", recipient="Norland", place="Kess")], SENTENCES)
    assert [p for p in rows[1].parts if p[0].startswith("actor/")] == []


def test_the_first_event_of_a_report_stays_a_candidate_however_far():
    assert [t for t, _, _ in candidates(list("abcdefgh"))] == ["h", "g", "f", "e", "a"]
    assert [(t, first) for t, _, first in candidates(["a"])] == [("a", True)]
    assert len(candidates(list("abcd"))) == BACK


def test_forms_of_a_word_meet():
    assert words("the Palestinians") == words("Palestinian")


def test_an_event_is_told_in_its_own_sentence_and_line():
    told = told_of(BODY, SENTENCES, event("struck", actor="Sudria"))
    assert (told.sentence, told.line, told.doers, told.others) == (2, 0, words("Sudria"), frozenset())
