"""published: a date only where the text allows one."""

import datetime as dt

import pytest

from dateline.data import Report
from dateline.layers.published import published
from dateline.layers.sentences import sentences

TODAY = dt.date(2026, 3, 1)


def worked_out(text, title=""):
    report = Report(text, title)
    layer = published(report, {"sentences": sentences(report, {})}, TODAY)
    if not layer.marks:
        return None
    (mark,) = layer.marks
    assert report.body[mark.start:mark.end]
    assert mark.value.anchor == "text"
    assert layer.extra["why"]
    return mark.value.start, mark.value.end


@pytest.mark.parametrize("head", [
    "Published: May 30, 2025",
    "Last updated on 30 May 2025",
    "Friday, May 30, 2025",
    "30 May 2025 10:12 GMT",
    "KYIV, May 30, 2025 (Example Wire) - Guns fell silent.",
])
def test_a_stated_header_date_is_taken(head):
    assert worked_out(head + "\nThe two sides met.") == ("2025-05-30", "2025-05-30")


def test_a_day_past_and_a_weekday_to_come_enclose_the_report():
    text = ("Envoys are expected to meet on June 2 in Istanbul. A delegation arrived late on June 1, and the talks will begin "
            "on Monday. Secretary of State Marco Rubio and President Donald Trump welcomed it.")
    assert worked_out(text) == ("2025-06-01", "2025-06-02")


def test_without_a_clue_to_the_year_no_date_comes_out():
    assert worked_out("Envoys will meet on June 2. A team arrived on June 1, and talks will begin on Monday.") is None


def test_a_caption_of_the_day_of_the_news_is_taken():
    text = "Police on Wednesday arrested five men. Guards stand by in Karlsruhe, Germany, May 21, 2025. They were charged."
    assert worked_out(text) == ("2025-05-21", "2025-05-22")


def test_an_old_day_in_running_text_is_not_the_report_s():
    assert worked_out("The group attacked on Saturday. It had killed many on October 7, 2023, in the south.") is None


def test_a_file_picture_does_not_date_the_report():
    assert worked_out("Police made arrests on Wednesday.\nFILE - Guards in Karlsruhe, Germany, May 21, 2025.") is None


def test_a_header_date_after_today_is_not_believed():
    assert worked_out("Published: May 30, 2031\nThe two sides met.") is None


def test_a_stated_publication_date_is_left_alone():
    assert published(Report("Published: May 30, 2025", published="2025-06-02"), {}, TODAY).marks == ()


@pytest.mark.parametrize("text", ["", "They met.", "On Monday they met."])
def test_a_text_without_dates_gives_none(text):
    assert worked_out(text) is None
