"""Agencies and outlets printed as an origin are marked once, with the words of their name alone."""

import time

import pytest

from dateline.data import Report
from dateline.layers.credits import credits as found
from dateline.layers.furniture import furniture
from dateline.lookup.outlets import family, outlets


def names(text: str, title: str = "") -> list[str]:
    report = Report(text=text, title=title)
    layer = found(report, {"furniture": furniture(report, {})})
    return [report.body[m.start:m.end] for m in layer.marks]


@pytest.mark.parametrize(("text", "credited"), [
    ("MOSCOW, June 2. /TASS/. The talks opened late.", ["TASS"]),
    ("ISTANBUL (Reuters) - The talks opened late.", ["Reuters"]),
    ("TEHRAN, June 2 (MNA) – The talks opened late.", ["MNA"]),
    ("The talks opened late. /REL (A2 Televizion)", ["REL", "A2 Televizion"]),
    ("The talks opened late, Reuters reported on Monday.", ["Reuters"]),
    ("The talks opened late, according to Axios.", ["Axios"]),
    ("A diplomat told CNN that the talks opened late.", ["CNN"]),
    ("The talks opened late. AFP contributed to this report.", ["AFP"]),
    ("The talks opened late. The Associated Press contributed to this report.", ["The Associated Press"]),
    ("The talks opened late, the semi-official Tasnim news agency quoted him as saying.", ["Tasnim"]),
    ("The minister said in an interview with the BBC that the talks opened late.", ["BBC"]),
    ("The talks opened late, reported Haaretz.", ["Haaretz"]),
    ("The talks opened late, the Dune News Agency reported.", ["Dune News Agency"]),
    ("The talks opened late, a diplomat told Example Wire.", ["Example Wire"]),
    ("The talks opened late. MP/IRN", ["IRN"]),
])
def test_each_form_of_credit_is_found(text: str, credited: list[str]) -> None:
    assert names(text) == credited


@pytest.mark.parametrize("text", [
    "Two reporters of Reuters and the BBC were hurt in the strike.",
    "The ministry sued The New York Times over the article.",
    "The hill was taken on Monday. The Times are hard, he said.",
    "He studied at Petra and lives near Sky Road.",
    "The talks opened late, a spokesman told the Turkish newspaper.",
    "Soldiers stand in Harbourtown. (credit: JANE ROE/REUTERS) The talks opened late.",
])
def test_a_name_that_is_no_origin_is_left_alone(text: str) -> None:
    assert names(text) == []


def test_each_publisher_is_marked_once_at_its_first_credit() -> None:
    text = "ISTANBUL (AP) — The talks opened late. A diplomat told The Associated Press that they were short, AP reported."
    report = Report(text=text, title="Talks open")
    (mark,) = found(report, {}).marks
    assert (report.body[mark.start:mark.end], mark.value, mark.label) == ("AP", "ap", "agency")


def test_names_of_one_publisher_share_a_family() -> None:
    assert family("The AP") == family("Associated Press") == family("the Associated Press") == "ap"
    assert family("Tasnim news agency") == family("Tasnim")
    assert family("Sample Times") == "sample times"


def test_every_row_of_the_table_is_whole() -> None:
    for name, outlet in outlets().items():
        assert name.strip() == name != ""
        assert len(outlet.country) == 3
        assert outlet.country.isupper()
        assert outlet.kind in ("agency", "broadcaster", "paper", "site")


@pytest.mark.parametrize("piece", ["ABC-", "Abc ", "Reuters ", "told the ", "/ABC ", "  "])
def test_a_long_run_of_anything_is_read_soon(piece: str) -> None:
    began = time.monotonic()
    found(Report(text=piece * (100_000 // len(piece))), {})
    assert time.monotonic() - began < 10  # each takes below 0.5 s
