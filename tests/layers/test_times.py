"""times: what is found, what it means, and what is no time."""

import datetime as dt
from itertools import pairwise

import pytest

from dateline.data import Layer, Report
from dateline.layers.sentences import sentences
from dateline.layers.times import times

MONDAY = "2025-06-02"


def read(text, published=MONDAY):
    report = Report(text, published=published)
    return times(report, {"sentences": sentences(report, {})})


def found(text, published=MONDAY):
    layer = read(text, published)
    return {text[m.start:m.end]: m.value for m in layer.marks}


def values(text, published=MONDAY):
    return {words: value.value for words, value in found(text, published).items()}


def interval(text, published=MONDAY):
    (value,) = found(text, published).values()
    return value.start, value.end


@pytest.mark.parametrize(("text", "words", "value"), [
    ("The truce began on 28 May 2025.", "28 May 2025", "2025-05-28"),
    ("The envoys left on May 30.", "May 30", "2025-05-30"),
    ("The war began in 2022.", "2022", "2022"),
    ("The war began in February 2022.", "February 2022", "2022-02"),
    ("It grew in the first quarter of 2025.", "the first quarter of 2025", "2025-Q1"),
    ("He ruled in the early 1990s.", "the early 1990s", "199"),
    ("Rebels seized the town last week.", "last week", "2025-W22"),
    ("A 30-day truce was offered.", "30-day", "P30D"),
    ("A year and a half was spent on it.", "A year and a half", "P1.5Y"),
    ("It lasted over two and a half years.", "over two and a half years", "P2.5Y"),
    ("For months they waited.", "months", "PXM"),
    ("They shell the town every day.", "every day", "P1D"),
    ("They meet every Thursday.", "every Thursday", "XXXX-WXX-4"),
    ("The border is now closed.", "now", "PRESENT_REF"),
    ("He recently resigned.", "recently", "PAST_REF"),
    ("No deal is likely in the near future.", "the near future", "FUTURE_REF"),
    ("They struck on Friday night.", "Friday night", "2025-05-30TNI"),
    ("They came in the late hours of June 1.", "the late hours of June 1", "2025-06-01TNI"),
    ("The talks opened at 10:00 UTC.", "10:00 UTC", "2025-06-02T10:00Z"),
    ("It rained last summer.", "last summer", "2024-SU"),
])
def test_an_expression_has_its_timex3_value(text, words, value):
    assert values(text)[words] == value


@pytest.mark.parametrize(("text", "start", "end"), [
    ("The army advanced in May.", "2025-05-01", "2025-05-31"),
    ("The army advanced earlier this month.", "2025-06-01", "2025-06-02"),
    ("The army advanced in early May.", "2025-05-01", "2025-05-10"),
    ("The army advanced last week.", "2025-05-26", "2025-06-01"),
    ("The army will advance next month.", "2025-07-01", "2025-07-31"),
    ("The army advanced two days ago.", "2025-05-31", "2025-05-31"),
    ("The army advanced in the past three days.", "2025-05-30", "2025-06-02"),
    ("The army has advanced since Friday.", "2025-05-30", "2025-06-02"),
    ("The army will hold the town until Friday.", None, "2025-06-06"),
    ("The army advanced over the weekend.", "2025-05-31", "2025-06-01"),
    ("The army will rest from June 20 to 30.", "2025-06-20", "2025-06-30"),
    ("The sides will meet between 20 and 30 June.", "2025-06-20", "2025-06-30"),
    ("It struck on the eve of Sunday.", "2025-05-31", "2025-05-31"),
])
def test_an_interval_is_counted_from_publication(text, start, end):
    assert interval(text) == (start, end)


@pytest.mark.parametrize(("text", "day"), [
    ("The envoys arrived on Wednesday.", "2025-05-28"),
    ("The envoys will meet on Wednesday.", "2025-06-04"),
    ("Talks are to be held on Wednesday.", "2025-06-04"),
    ("The envoys met on Monday.", "2025-06-02"),
    ("Wednesday's attack killed two people.", "2025-05-28"),
    ("The premier on Wednesday vowed to find the killers.", "2025-05-28"),
    ("Next Tuesday the parliament votes.", "2025-06-03"),
])
def test_a_weekday_follows_the_tense(text, day):
    assert interval(text) == (day, day)


def test_a_day_without_year_follows_the_tense_across_new_year():
    assert interval("The summit ended on Dec. 30.", "2025-01-02") == ("2024-12-30", "2024-12-30")
    assert interval("The summit will resume on Jan. 5.", "2024-12-28") == ("2025-01-05", "2025-01-05")


def test_a_weekday_beside_a_date_fixes_its_year():
    assert interval("He was freed on Thursday, June 6.") == ("2024-06-06", "2024-06-06")


def test_both_ends_of_a_range_carry_the_range():
    got = found("Between January and March 2023 they fought.")
    assert {v.value for v in got.values()} == {"2023-01", "2023-03"}
    assert {(v.start, v.end) for v in got.values()} == {("2023-01-01", "2023-03-31")}


@pytest.mark.parametrize("text", [
    "The talks were postponed from June 9 to June 19.",
    "The vote was brought forward from June 19 to June 9.",
    "Kenya is moving the hearing from June 9 to June 19.",
    "They put the vote off from June 9 to June 19.",
])
def test_the_old_and_the_new_day_of_a_changed_date_are_no_range(text):
    assert {words: (v.start, v.end) for words, v in found(text).items()} == {
        "June 9": ("2025-06-09", "2025-06-09"), "June 19": ("2025-06-19", "2025-06-19")}


def test_what_is_moved_from_place_to_place_over_days_keeps_its_range():
    got = found("The army moved families out of the valley from May 26 to May 28.")
    assert {(v.start, v.end) for v in got.values()} == {("2025-05-26", "2025-05-28")}


def test_a_month_that_a_summit_is_moved_from_lies_ahead():
    got = found("The summit was moved from July to September.")
    assert [v.start for v in got.values()] == ["2025-07-01", "2025-09-01"]


def test_two_separate_days_are_no_range():
    got = found("They met on April 26 and May 11.")
    assert (got["April 26"].start, got["April 26"].end) == ("2025-04-26", "2025-04-26")


def test_the_same_day_points_to_the_last_day_named():
    assert values("They met on May 28. The same day they left.")["The same day"] == "2025-05-28"
    assert values("They met on May 28. The day before, they quarrelled.")["The day before"] == "2025-05-27"


def test_without_publication_open_parts_stay_open():
    got = found("They met on Monday and June 2, in March and last week.", None)
    assert [v.value for v in got.values()] == ["XXXX-WXX-1", "XXXX-06-02", "XXXX-03", "XXXX-WXX"]
    assert all(v.start is None and v.end is None for v in got.values())


def test_without_publication_a_stated_year_still_anchors():
    assert interval("They met on June 2, 2024.", None) == ("2024-06-02", "2024-06-02")


@pytest.mark.parametrize("text", [
    "They may march on the palace.",
    "Some 2,000 people and 1945 vehicles crossed.",
    "The 7th Fleet sent 2000 troops.",
    "Prices will fall again.",
    "A 33-year-old man told USA Today so.",
    "They fought in World War II.",
    "A second man was held.",
    "Guards work 24/7 with version 2.0.1.",
])
def test_false_friends_are_no_times(text):
    assert read(text).marks == ()


def test_two_local_times_of_one_moment_give_each_its_offset():
    got = found("Talks will begin on Monday at 1 p.m. (noon in Pristina).")
    assert got["1 p.m."].start == "2025-06-02T13:00+03:00"
    assert got["noon"].start == "2025-06-02T12:00+02:00"


def test_local_times_that_contradict_give_no_offset_and_a_conflict():
    text = "The truce starts at 9 a.m. in Moscow (11 a.m. in Kyiv)."
    layer = read(text)
    assert [m.value.start for m in layer.marks] == ["2025-06-02", "2025-06-02"]
    ((start, end, message),) = layer.extra["conflicts"]
    assert "120 minutes" in message
    assert text[start:end].startswith("9 a.m.")


def test_hours_no_zone_can_join_are_a_conflict():
    layer = read("It opens at 0900 GMT (3:20 p.m. local time).")
    assert len(layer.extra["conflicts"]) == 1


def test_local_time_takes_the_zone_of_the_place_named():
    got = found("He was shot in Madrid at 9:15 a.m. local time on Wednesday.", "2025-05-21")
    assert got["9:15 a.m. local time"].start == "2025-05-21T09:15+02:00"


def test_an_abbreviated_hour_does_not_end_the_sentence():
    assert found("It closes at 5 p.m. EST on Jan. 6.", "2025-01-02")["5 p.m. EST"].start == "2025-01-06T17:00-05:00"


def test_a_sunday_paper_calls_the_week_before_last_week():
    assert interval("The town fell last week.", "2025-06-01") == ("2025-05-25", "2025-05-31")


def test_marks_lie_in_order_and_do_not_overlap():
    marks = read("On Monday, May 26, at noon, and again in the past two days, they met for three hours.").marks
    assert all(a.end <= b.start for a, b in pairwise(marks))
    assert len(marks) == 4


def test_lines_stand_in_where_no_sentences_were_made():
    report = Report("They met on May 28.\nThey left on May 29.", published=MONDAY)
    assert [m.value.value for m in times(report, {}).marks] == ["2025-05-28", "2025-05-29"]


def test_ages_of_the_earth_have_no_interval():
    assert interval("It stood there 5,000 years ago.") == (None, None)
    assert interval("It took the last 900,000 hours of work.")[1] == MONDAY


def test_an_empty_report_gives_an_empty_layer():
    layer = read("")
    assert isinstance(layer, Layer)
    assert layer.marks == ()
    assert layer.extra["conflicts"] == ()


def test_every_day_of_a_year_reads_back():
    day = dt.date(2024, 1, 1)
    for offset in range(0, 366, 13):
        one = day + dt.timedelta(offset)
        assert interval(f"It ended on {one:%B} {one.day}, {one.year}.") == (one.isoformat(), one.isoformat())
