import re
from dataclasses import replace

from dateline.writers.markdown import markdown, text
from tests.writers.sample import EMPTY, READING


def test_table_has_a_row_for_each_claim_with_as_many_cells_as_columns():
    lines = [x for x in markdown(READING).split("\n") if x.startswith("|")]
    assert len(lines) == 2 + len(READING.claims)
    assert {line.count(" | ") for line in lines} == {7}


def test_quote_stands_with_its_trigger_in_bold_and_its_citation():
    got = markdown(READING)
    claim = READING.claims[4]
    assert "5. “Mediators from Switzerland **visited** Velm last week to inspect the harbour”" in got
    assert f"The Example Courier, 2025-06-01, <https://news.example/talks?id=7>, characters {claim.span[0]} to {claim.span[1]}, `{claim.id}`" in got


def test_words_of_a_report_never_become_markup():
    for words in ("# Talks", "- talks", "1. talks", "a|b", "<script>", "[x](javascript:y)", "**b**", "`c`", "=== x", "&lt;"):
        got = text(words)
        assert got.replace("\\", "") == words
        assert not got.startswith(("#", "-", "1.", "="))
        assert not re.search(r"(?<!\\)[|<>\[\]*`#&]", got)


def test_pipe_or_line_break_in_a_name_does_not_break_the_table():
    actor = replace(READING.claims[0].actors[0], text="the | envoy\n| of")
    got = markdown(replace(READING, claims=(replace(READING.claims[0], actors=(actor,)),)))
    assert r"the \| envoy \| of" in got


def test_only_a_web_address_becomes_a_link():
    bad = replace(READING, report=replace(READING.report, url="javascript:alert(1)"))
    assert "<javascript" not in markdown(bad)


def test_report_without_claims_has_a_head_and_its_notices():
    got = markdown(EMPTY)
    assert got.startswith("## Die Gespräche begannen am Montag.\n")
    assert "| no." not in got
    assert "- language: " in got
