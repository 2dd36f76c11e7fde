"""agenda, talks, people, actor, places, coverage and changes on the command line: every form, nothing found, wrong ids."""

import csv
import json
from dataclasses import replace
from io import StringIO

import pytest
from typer.testing import CliRunner

from dateline.cli import app
from tests.views.ledgers import Told, filled, offices, reading

PLAN = Told("Norland", "peace talks", "Sudria", "Port Ayla", "2025-06-05", type="CONSULT", status="planned", topic="a ceasefire", country="NOR", to_country="SWE")
WAR = Told("Norland's army", "shelled", "a Sudrian town", "Kess", "2025-05-30", country="NOR", to_country="SWE")
OFFER = Told("Norland", "proposed", "Sudria", type="REQUEST", topic="30-day ceasefire", country="NOR", to_country="SWE")
ASKED = (("agenda", "--day", "2025-06-01"), ("talks",), ("people",), ("actor", "Norland"), ("places",), ("coverage",), ("coverage", "--by", "day"),
         ("changes", "--since", "2025-01-01"))
FORMS = ("table", "json", "jsonl", "csv", "markdown")


@pytest.fixture(scope="module")
def where(tmp_path_factory):
    """Give the path of a ledger that answers every question."""
    folder = tmp_path_factory.mktemp("board")
    later = offices(reading(replace(PLAN, status="happened", to="a team led by Anna Lund"), outlet="Daily Post", published="2025-06-06"),
                    ("Anna Lund", "foreign minister", "Sudria", "SWE"))
    filled(folder, reading(PLAN, WAR, OFFER, published="2025-06-01", quotes=[("Norland", "We will come.")]), later, same=[[(0, 0), (1, 0)]]).close()
    return str(folder / "ledger.sqlite")


def run(*words):
    return CliRunner().invoke(app, list(words))


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("asked", ASKED, ids=" ".join)
def test_every_question_is_answered_in_every_form(where, asked, form):
    done = run(*asked, "-l", where, "-f", form)
    assert done.exit_code == 0, done.output
    if form == "json":
        assert json.loads(done.output)
    elif form == "jsonl":
        assert [json.loads(line) for line in done.output.splitlines()]
    elif form == "csv":
        rows = list(csv.reader(StringIO(done.output, newline="")))
        assert len(rows) > 1
        assert {len(r) for r in rows} == {len(rows[0])}
    else:
        assert done.output.strip()


@pytest.mark.parametrize("width", ["80", "100"])
@pytest.mark.parametrize("asked", ASKED, ids=" ".join)
def test_no_line_of_a_page_is_wider_than_the_terminal(where, asked, width, monkeypatch):
    monkeypatch.setenv("COLUMNS", width)
    done = run(*asked, "-l", where, "-f", "table")
    assert max(map(len, done.output.splitlines())) <= int(width)


def test_the_board_shows_round_position_and_the_claim_that_each_number_stands_for(where):
    page = run("talks", "-l", where, "-f", "table").output
    board = json.loads(run("talks", "-l", where, "-f", "json").output)["processes"][0]
    assert "● held" in page
    assert "led by Anna Lund, foreign minister" in page
    assert "planned (2025-06-01) → held (2025-06-06)" in page
    assert "silent" in page
    assert board["proposals"][0]["positions"][0]["over_time"][0]["claims"][0] in page


@pytest.mark.parametrize("asked", [("agenda", "--day", "2030-01-01"), ("agenda", "--past", "--day", "2020-01-01"), ("talks", "-c", "FRA"), ("people", "-a", "nobody"),
                                   ("actor", "nobody"), ("places", "-a", "nobody"), ("coverage", "--outlet", "nobody"), ("changes", "--since", "2999-01-01")], ids=" ".join)
def test_nothing_found_is_a_sentence_and_no_failure(where, asked):
    done = run(*asked, "-l", where, "-f", "table")
    assert done.exit_code == 0
    assert len(done.output.strip().splitlines()) > 1


@pytest.mark.parametrize(("asked", "words"), [
    (("talks", "t:AAA-BBB-2020-01"), "no negotiation has the id"), (("agenda", "--day", "soon"), "--day"), (("changes", "--since", "soon"), "--since"),
    (("coverage", "--from", "soon"), "since"), (("people", "--from", "soon"), "since")])
def test_a_wrong_id_or_day_is_named_and_fails(where, asked, words):
    done = run(*asked, "-l", where)
    assert done.exit_code == 2
    assert words in done.output
