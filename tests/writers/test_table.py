import re
from dataclasses import replace

import pytest

from dateline.data import Notice, Reading, Report
from dateline.writers import Look
from dateline.writers.table import table
from tests.writers.sample import EMPTY, READING

ANSI = re.compile(r"\x1b\[[0-9;]*m")


@pytest.mark.parametrize("width", [40, 80, 116, 140])
@pytest.mark.parametrize("styled", [False, True])
def test_no_line_is_wider_than_the_page(width, styled):
    page = table(READING, Look(width, styled, styled, quotes=True, people=True, explain=True))
    assert max(len(ANSI.sub("", line)) for line in page.split("\n")) <= width


def test_claim_shows_every_field_it_has():
    page = table(READING, Look(140))
    for words in ("CONSULT · phone", "did not happen", "Anna Lund (NRL GOV) → her counterpart Petr Vesely (SDM GOV)",
                  "2025-06-02 Mon  “on June 2”", "2025-04-01 to 2025-04-30 (month)", "no calendar day  “overnight”",
                  "Geneva (CHE)", "weapons 40 or more “at least 40 drones”", "The Sudmark army (SDM MIL), “said”, via North Wire",
                  "the outlet itself, citing North Wire", "2025-06-01 (worked out from the text)", "6 claims"):
        assert words in page


def test_trigger_is_marked_without_styles_and_underlined_with_them():
    assert "expected to *meet* in" in " ".join(table(READING, Look(80)).split())
    assert "\x1b[1;4mmeet\x1b[0m" in table(READING, Look(80, styled=True))


def test_without_colour_no_colour_code_is_written_and_words_stay():
    page = table(READING, Look(80, styled=True, colour=False))
    codes = {c for found in re.findall(r"\x1b\[([0-9;]*)m", page) for c in found.split(";")}
    assert codes <= {"0", "1", "2", "3", "4"}
    assert "possible" in page


def test_words_stand_beside_the_fields_on_a_wide_page_and_below_on_a_narrow_one():
    def together(width):
        return any("Anna Lund" in x and "her counterpart Petr Vesely on Sunday”" in x for x in table(READING, Look(width)).split("\n"))
    assert together(140)
    assert not together(80)


def test_quotes_and_people_come_only_when_asked_for():
    assert "Quotes" not in table(READING, Look(100))
    page = table(READING, Look(100, quotes=True, people=True))
    assert "“We did not attack the convoy,”" in page
    assert re.search(r"Anna Lund\s+foreign minister\s+Norland\s+NRL", page)


def test_explain_gives_words_span_step_and_version():
    page = " ".join(table(READING, Look(140, explain=True)).split())
    start, end = READING.claims[1].trigger_span
    assert f"“spoke” [{start}:{end}] encoder 1a2b; confidence 0.97" in page
    assert "NRL by office (rules)" in page
    assert "read against published" in page


def test_escape_codes_of_a_report_do_not_reach_the_terminal():
    report = Report(text="Talks \x1b[2J\x9b31m opened \u202eback.", title="A \x1b]0;title\x07 line")
    page = table(Reading(report, notices=(Notice("x", "\x1b[5m"),)), Look(80))
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]", page)


def test_markup_of_rich_in_a_report_is_shown_as_it_is():
    page = table(replace(READING, report=replace(READING.report, title="[red]Talks[/red] :smile:")), Look(80))
    assert "[red]Talks[/red] :smile:" in page


def test_many_notices_of_one_kind_are_cut_short():
    notices = tuple(Notice("time-open", f"no day for {i}") for i in range(9))
    page = table(replace(EMPTY, notices=notices), Look(80))
    assert "no day for 2" in page
    assert "no day for 3" not in page
    assert "and 6 more of these" in page


def test_report_without_a_title_is_headed_by_its_first_words():
    assert "Die Gespräche begannen am Montag." in table(EMPTY, Look(80))
