"""Meetings ahead, from small ledgers made by hand."""

from dataclasses import replace

import pytest

from dateline.data import Claim, Filter, Time
from dateline.views.agenda import agenda
from dateline.views.meetings import clock, state, times
from tests.views.ledgers import Told, changed, filled, ids, reading

PLAN = Told("Norland", "talks", "Sudria", "Port Ayla", "2025-06-05", type="CONSULT", status="planned", topic="a ceasefire", source="the ministry",
            country="NOR", to_country="SWE")
EARLY, LATE, LATER = "2025-06-01T10:00:00+00:00", "2025-06-03T10:00:00+00:00", "2025-06-04T10:00:00+00:00"


@pytest.fixture
def ask(tmp_path):
    """Give a function that fills a ledger and gives its agenda."""
    made = []

    def asked(*readings, day="2025-06-01", wanted=None, same=(), **options):
        (tmp_path / str(len(made))).mkdir()
        made.append(filled(tmp_path / str(len(made)), *readings, same=same))
        with made[-1].reading() as c:
            return agenda(c, wanted or Filter(), day=day, **options)
    yield asked
    for ledger in made:
        ledger.close()


def at(stamp, grain="hour"):
    return Time("then", None, stamp, stamp, grain)


def test_a_planned_meeting_is_shown_from_its_day_back_and_not_after(ask):
    made = reading(PLAN, published=EARLY)
    row = ask(made, day="2025-06-05").rows()[0]
    assert (row["when"], row["status"], row["where"], row["according to"]) == ("2025-06-05 Thu", "planned", "Port Ayla", "the ministry (The Wire)")
    assert ask(made, day="2025-06-06").rows() == []


def test_who_is_to_come_is_listed_by_country(ask):
    assert ask(reading(replace(PLAN, actor="Foreign Minister Anna Lund"), published=EARLY)).items()[0]["coming"] == {
        "NOR": ["Foreign Minister Anna Lund"], "SWE": ["Sudria"]}


def test_its_history_goes_by_the_reports_and_ends_with_what_is_so_now(ask):
    put_off = replace(PLAN, trigger="postponed talks with", status="planned", day="2025-06-12")
    off = replace(PLAN, trigger="cancelled talks with", status="not")
    shown = ask(reading(PLAN, published=EARLY), reading(off, outlet="Echo", published=LATER), reading(put_off, outlet="Post", published=LATE),
                same=[[(0, 0), (1, 0), (2, 0)]])
    assert [x["state"] for x in shown.items()[0]["history"]] == ["planned", "postponed", "cancelled"]
    assert shown.items()[0]["status"] == "cancelled"
    assert shown.rows()[0]["history"] == "planned (2025-06-01) → postponed (2025-06-03) → cancelled (2025-06-04)"


def test_times_that_exclude_each_other_are_marked_and_both_shown(ask):
    other = replace(PLAN, day="2025-06-07")
    meeting = ask(reading(PLAN, published=EARLY), reading(PLAN, outlet="Echo", published=LATE), reading(other, outlet="Post", published=LATE),
                  same=[[(0, 0), (1, 0), (2, 0)]])
    assert meeting.items()[0]["contradicted"] == ["time"]
    assert meeting.rows()[0]["when"] == "2025-06-05 Thu ≠ 2025-06-07 Sat"


def test_one_moment_in_two_zones_is_one_time_and_its_zone_is_shown(ask):
    one = changed(reading(PLAN, outlet="A", published=EARLY), 0, time=at("2025-06-05T13:00+03:00"))
    other = changed(reading(PLAN, outlet="B", published=LATE), 0, time=at("2025-06-05T11:00+01:00"))
    meeting = ask(one, other, same=[[(0, 0), (1, 0)]]).meetings[0]
    assert len(times(meeting.claims)) == 1
    assert meeting.contradicted == ()
    assert meeting.row()["when"] == "2025-06-05 Thu 13:00 (UTC+3)"


def test_an_hour_without_a_zone_says_so():
    assert clock(at("2025-06-05T13:00")) == "2025-06-05 Thu 13:00 (zone not said)"


def test_a_place_in_a_place_is_no_contradiction(ask):
    palace = changed(reading(PLAN, outlet="Post", published=LATE), 0, place=replace(reading(PLAN).claims[0].place, name="Old Palace, Port Ayla", precision="site"))
    elsewhere = changed(reading(PLAN, outlet="Echo", published=LATE), 0, place=replace(reading(PLAN).claims[0].place, name="Far Town", country="FIN"))
    assert ask(reading(PLAN, published=EARLY), palace, same=[[(0, 0), (1, 0)]]).meetings[0].contradicted == ()
    assert ask(reading(PLAN, published=EARLY), elsewhere, same=[[(0, 0), (1, 0)]]).meetings[0].contradicted == ("place",)


def test_past_plans_are_those_that_no_report_says_took_place(ask):
    held = replace(PLAN, day="2025-06-02", status="happened")
    open_plan = replace(PLAN, day="2025-06-03", trigger="summit")
    shown = ask(reading(replace(PLAN, day="2025-06-02"), open_plan, published=EARLY), reading(held, outlet="Post", published=LATE),
                day="2025-06-04", past=True, same=[[(0, 0), (1, 0)]])
    assert [m.lead.claim.trigger for m in shown.meetings] == ["summit"]
    assert "no report says it took place" in shown.title


def test_plans_without_a_day_are_counted_and_an_empty_agenda_says_when_the_last_report_is(ask):
    shown = ask(reading(replace(PLAN, day=""), published=EARLY))
    assert shown.rows() == []
    assert shown.notes == ("no report speaks of anything planned on or after this day; the newest report is of 2025-06-01",
                           "1 more are planned without a day that could be read")


def test_what_happened_is_no_plan_and_force_is_no_meeting(ask):
    assert ask(reading(replace(PLAN, status="happened"), replace(PLAN, type="ASSAULT"), published=EARLY)).rows() == []


def test_the_filter_narrows_it(ask):
    made = reading(PLAN, published=EARLY)
    assert len(ask(made, wanted=Filter(country="SWE")).rows()) == 1
    assert ask(made, wanted=Filter(country="FRA")).rows() == []


def test_each_meeting_names_its_claims(ask):
    made = reading(PLAN, published=EARLY)
    assert [x["id"] for x in ask(made).items()[0]["claims"]] == [ids([made])[0, 0]]


@pytest.mark.parametrize(("words", "status", "found"), [
    ("talks were postponed", "not", "postponed"), ("talks were called off", "not", "cancelled"), ("no talks took place", "not", "not held"),
    ("talks began later than planned", "happened", "held"), ("talks may follow", "possible", "possible")])
def test_the_state_of_a_meeting_is_read_from_status_and_words(words, status, found):
    assert state(Claim("r", words, (0, 1), "talks", (0, 1), "CONSULT", status=status)) == found
