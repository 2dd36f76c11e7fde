"""The negotiation board, from small ledgers made by hand."""

from dataclasses import replace

import pytest

from dateline.data import Filter, Mention, Place
from dateline.errors import UnknownId
from dateline.judging import correct
from dateline.views.talks import talks
from tests.views.ledgers import Told, changed, filled, ids, offices, reading

WAR = Told("Norland's army", "shelled", "a Sudrian town", day="2025-05-01", country="NOR", to_country="SWE")
ROUND = Told("Norland", "peace talks", "Sudria", "Port Ayla", "2025-06-05", type="CONSULT", topic="a ceasefire", country="NOR", to_country="SWE")
PLAN = replace(ROUND, status="planned")
TRUCE = Told("Norland", "accepted", "", type="AGREE", topic="30-day ceasefire", country="NOR")
REFUSAL = Told("Sudria", "rejected", "", type="REJECT", topic="30-day ceasefire", country="SWE")
OFFER = Told("Norland", "proposed", "Sudria", type="REQUEST", topic="30-day ceasefire", country="NOR", to_country="SWE")
EARLY, LATE, LATER = "2025-06-01T10:00:00+00:00", "2025-06-06T10:00:00+00:00", "2025-06-20T10:00:00+00:00"


@pytest.fixture
def board(tmp_path):
    """Give a function that fills a ledger and gives the board of it."""
    open_ones = []

    def made(*readings, wanted=None, same=(), **options):
        ledger = filled(tmp_path / str(len(open_ones)), *readings, same=same) if (tmp_path / str(len(open_ones))).mkdir() is None else None
        open_ones.append(ledger)
        with ledger.reading() as c:
            return talks(c, wanted or Filter(), **options)
    yield made
    for ledger in open_ones:
        ledger.close()


def at(r, n, name, country):
    """Give a reading whose claim has this place."""
    return changed(r, n, place=Place(name, 0, 1, name, country, 1.0, 1.0, 2, "city"))


def joined_by(r, n, *more):
    """Give a reading whose claim has more actors: (name, country)."""
    return changed(r, n, actors=(*r.claims[n].actors, *(Mention(name, 0, 1, name, code, "GOV") for name, code in more)))


def stances(process, what):
    found = next(p for p in process.proposals if p.what == what)
    return {s: [x.stance for x in found.of(s)] for s in process.parties}, found


def test_a_round_planned_and_then_held_is_one_round_with_its_history(board):
    first, second = reading(PLAN, WAR, published=EARLY), reading(ROUND, outlet="Daily Post", published=LATE)
    process = board(first, second, same=[[(0, 0), (1, 0)]]).processes[0]
    assert [(r.start, r.state, [t.state for t in r.turns]) for r in process.rounds] == [("2025-06-05", "held", ["planned", "held"])]
    assert {e.claim.id for e in process.rounds[0].claims} == {ids([first, second])[0, 0], ids([first, second])[1, 0]}


def test_rounds_of_one_day_join_even_where_no_judgement_joins_their_claims(board):
    process = board(reading(PLAN, WAR, published=EARLY), reading(ROUND, outlet="Daily Post", published=LATE)).processes[0]
    assert len(process.rounds) == 1


def test_meetings_at_two_places_on_one_day_stay_two_rounds(board):
    away = at(reading(ROUND, outlet="Daily Post", published=LATE), 0, "Elsewhere", "FIN")
    assert len(board(reading(ROUND, WAR, published=LATE), away).processes[0].rounds) == 2


def test_a_cancelled_meeting_is_cancelled_and_not_held(board):
    off = replace(ROUND, trigger="cancelled talks with", status="not")
    process = board(reading(PLAN, WAR, published=EARLY), reading(off, outlet="Daily Post", published=LATE), same=[[(0, 0), (1, 0)]]).processes[0]
    assert process.rounds[0].state == "cancelled"
    assert process.rounds[0].outcome == ()


def test_a_meeting_denied_after_it_was_reported_is_disputed(board):
    denied = replace(ROUND, status="not", source="Sudria's ministry")
    process = board(reading(ROUND, WAR, published=EARLY), reading(denied, outlet="Daily Post", published=LATE), same=[[(0, 0), (1, 0)]]).processes[0]
    assert process.rounds[0].state == "disputed"


def test_each_party_has_its_own_position_and_a_silent_one_has_none(board):
    both = board(reading(ROUND, WAR, OFFER, REFUSAL, published=LATE)).processes[0]
    assert stances(both, "ceasefire of 30 days")[0] == {"NOR": ["proposes"], "SWE": ["rejects"]}
    alone = board(reading(ROUND, WAR, OFFER, published=LATE)).processes[0]
    assert stances(alone, "ceasefire of 30 days")[0] == {"NOR": ["proposes"], "SWE": []}
    assert next(x for x in alone.to_dict()["proposals"][0]["positions"] if x["side"] == "SWE")["now"] == "silent"


def test_a_position_that_changes_is_shown_over_time_with_both_claims(board):
    before = reading(ROUND, WAR, OFFER, REFUSAL, published=LATE)
    after = reading(ROUND, replace(TRUCE, actor="Sudria", country="SWE"), outlet="Daily Post", published=LATER)
    found, proposal = stances(board(before, after).processes[0], "ceasefire of 30 days")
    assert found["SWE"] == ["rejects", "accepts"]
    assert proposal.changed("SWE")
    assert not proposal.changed("NOR")
    assert [p.claims[0].claim.id for p in proposal.of("SWE")] == [ids([before, after])[0, 3], ids([before, after])[1, 1]]


def test_what_is_agreed_jointly_is_the_outcome_of_the_round_and_what_is_set_against_it_is_not_agreed(board):
    deal = Told("The sides", "agreed to exchange prisoners but without a ceasefire", "", type="AGREE", country="")
    process = board(reading(ROUND, WAR, deal, published=LATE)).processes[0]
    assert [x.text for x in process.rounds[0].outcome] == ["agreed: exchange of prisoners", "not agreed: ceasefire"]


def test_truces_of_different_length_are_different_proposals(board):
    short = replace(OFFER, actor="Sudria", to="Norland", topic="truce of two to three days", country="SWE", to_country="NOR")
    process = board(reading(ROUND, WAR, OFFER, short, published=LATE)).processes[0]
    assert {p.what for p in process.proposals} == {"ceasefire of 30 days", "ceasefire of 2 to 3 days"}


def test_a_condition_is_marked(board):
    process = board(reading(ROUND, WAR, OFFER, replace(TRUCE, actor="Sudria", country="SWE", trigger="accepted if prisoners are freed"), published=LATE)).processes[0]
    assert stances(process, "ceasefire of 30 days")[1].of("SWE")[0].conditions


def test_a_mediator_is_not_a_party(board):
    mediated = at(joined_by(reading(ROUND, WAR, published=LATE), 0, ("Mediatia", "FIN")), 0, "Old Town", "FIN")
    process = board(mediated).processes[0]
    assert process.parties == ("NOR", "SWE")
    assert [x.text for x in process.others] == ["Finland (host of 1 round, takes part in 1 claim)"]


def test_two_negotiations_with_a_party_in_common_stay_apart(board):
    other = replace(ROUND, to="Westria", to_country="FRA", day="2025-06-10")
    shown = board(reading(ROUND, WAR, OFFER, published=LATE),
                  reading(other, replace(WAR, to="a Westrian town", to_country="FRA"), outlet="Daily Post", title="Other talks", published=LATER))
    assert {p.parties for p in shown.processes} == {("NOR", "SWE"), ("FRA", "NOR")}
    assert all(len(p.rounds) == 1 for p in shown.processes)
    assert next(p for p in shown.processes if p.parties == ("FRA", "NOR")).proposals == ()


def test_friends_who_visit_each_other_do_not_negotiate(board):
    visit = replace(ROUND, trigger="visited", topic="", to="Westria", to_country="FRA")
    assert board(reading(visit, published=LATE)).processes == ()
    assert "no two parties" in board(reading(visit, published=LATE)).notes[0]


def test_a_process_with_one_meeting_and_no_proposal_is_brief(board):
    assert [p.brief for p in board(reading(ROUND, WAR, published=LATE)).processes] == [True]
    assert [p.brief for p in board(reading(ROUND, WAR, OFFER, published=LATE)).processes] == [False]


def test_steps_between_rounds_are_attacks_between_the_parties_and_nobody_elses(board):
    again = replace(ROUND, day="2025-06-19")
    between, elsewhere = replace(WAR, day="2025-06-10"), replace(WAR, day="2025-06-11", actor="Westria's army", country="FRA", to="a town", to_country="FIN")
    process = board(reading(ROUND, again, between, elsewhere, WAR, published=LATER)).processes[0]
    assert [(s.since, s.until, s.counts) for s in process.steps] == [("2025-06-06", "2025-06-18", (("ASSAULT", 1),))]


def test_who_leads_a_delegation_is_read_from_the_reports_words_with_the_office(board):
    told = replace(ROUND, to="a team led by Anna Lund")
    process = board(offices(reading(told, WAR, published=LATE), ("Anna Lund", "foreign minister", "Sudria", "SWE"))).processes[0]
    heads = {d.side: [x.text for x in d.heads] for d in process.rounds[0].delegations}
    assert heads == {"NOR": [], "SWE": ["Anna Lund, foreign minister"]}


def test_arrivals_do_not_make_a_meeting_held(board):
    arrival = replace(ROUND, actor="Norland's delegation", trigger="arrived for talks", to="", day="2025-06-04")
    process = board(reading(PLAN, WAR, arrival, published=EARLY)).processes[0]
    assert process.rounds[0].state == "planned"
    assert len(process.rounds[0].arrivals) == 1


def test_half_a_year_without_a_round_ends_a_process(board):
    old = replace(ROUND, day="2024-06-05")
    shown = board(reading(old, WAR, OFFER, published="2024-06-06"), reading(ROUND, OFFER, outlet="Daily Post", published=LATE))
    assert sorted(p.id for p in shown.processes) == ["t:NOR-SWE-2024-06", "t:NOR-SWE-2025-06"]


def test_a_government_and_the_armed_group_of_its_own_country_are_two_sides(board):
    told = replace(ROUND, to="the rebels", to_country="NOR")
    made = reading(told, replace(told, day="2025-06-12"), published=LATER)
    for n in (0, 1):
        made = changed(made, n, recipients=(replace(made.claims[n].recipients[0], sector="REB"),))
    assert board(made).processes[0].parties == ("NOR", "NOR/armed")


def test_a_corrected_claim_changes_the_board(tmp_path):
    made = reading(ROUND, WAR, OFFER, REFUSAL, published=LATE)
    with filled(tmp_path, made) as ledger:
        correct(ledger, ids([made])[0, 3], "type", "AGREE", reason="it accepted", by="anna")
        with ledger.reading() as c:
            assert stances(talks(c, Filter()).processes[0], "ceasefire of 30 days")[0]["SWE"] == ["accepts"]


def test_one_process_is_given_by_its_id_and_an_unknown_one_is_an_error(board):
    assert [p.id for p in board(reading(ROUND, WAR, published=LATE), process="t:NOR-SWE-2025-06").processes] == ["t:NOR-SWE-2025-06"]
    with pytest.raises(UnknownId):
        board(reading(ROUND, WAR, published=LATE), process="t:AAA-BBB-2025-06")


def test_the_filter_narrows_which_negotiations_are_found(board):
    made = reading(ROUND, WAR, OFFER, published=LATE)
    assert board(made, wanted=Filter(country="FRA")).processes == ()
    assert len(board(made, wanted=Filter(country="SWE")).processes) == 1


def test_all_rows_have_the_same_keys_and_each_thing_said_has_its_claim(board):
    shown = board(reading(ROUND, WAR, OFFER, REFUSAL, replace(WAR, day="2025-06-04"), published=LATE))
    rows = shown.rows()
    assert {tuple(r) for r in rows} == {tuple(rows[0])}
    assert {r["part"] for r in rows} >= {"round", "position", "step"}
    assert all(r["claim"] for r in rows if r["state"] != "silent")
