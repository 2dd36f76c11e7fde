import csv as rows
import io
from dataclasses import replace
from pathlib import Path

import pytest

from dateline.writers import Look, writer
from dateline.writers.csv import COLUMNS, csv
from tests.writers.sample import EMPTY, READING


def table(*readings):
    form = writer("csv")
    text = form.head + "".join(form.one(r, Look()) for r in readings)
    return list(rows.DictReader(io.StringIO(text, newline=""), strict=True))


def test_one_row_for_each_claim_and_none_for_a_report_without():
    got = table(READING, EMPTY)
    assert [r["claim"] for r in got] == [c.id for c in READING.claims]
    assert all(None not in r and None not in r.values() for r in got)


def test_cells_hold_the_fields():
    first, _, third, *_ = table(READING)
    assert first["actors"] == "Delegations of Norland | Sudmark"
    assert first["actor_countries"] == "NRL | SDM"
    assert (first["time_start"], first["lat"], first["geonameid"]) == ("2025-06-02", "46.2044", "2660646")
    assert (third["figures"], third["figure_lows"], third["figure_highs"]) == (
        "at least 40 drones | 12 people", "40 | 12", " | 12")


def test_rows_end_as_rfc_4180_says_and_quotes_are_doubled():
    claim = replace(READING.claims[0], quote='a "quoted", word\nand a line')
    got = csv(replace(READING, claims=(claim,)))
    assert got.endswith("\r\n")
    assert '"a ""quoted"", word\nand a line"' in got


@pytest.mark.parametrize("lead", ["=", "+", "-", "@", "\t=", "\r=", "＝"])
def test_no_cell_of_words_is_a_formula(lead):
    words = lead + "HYPERLINK(1)"
    claim = replace(READING.claims[0], quote=words, topic=words)
    row = table(replace(READING, report=replace(READING.report, outlet=words), claims=(claim,)))[0]
    for name in ("quote", "topic", "outlet"):
        assert row[name].startswith("'")


def test_negative_numbers_stay_numbers():
    assert table(READING)[2]["lon"] == "-3.5"


def test_every_column_is_documented():
    page = Path("docs/reference/output.md").read_text(encoding="utf-8")
    assert [c for c in COLUMNS if f"`{c}`" not in page] == []
