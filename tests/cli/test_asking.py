import csv
import io
import json

import pytest
from typer.testing import CliRunner

from dateline.cli import app
from tests.views.ledgers import filled, ids, shared

LISTS = ("timeline", "claims", "quotes", "disputes")
ONE = ("event", "figures", "why")


@pytest.fixture(name="small")
def _small(tmp_path):
    made, readings, _ = shared(tmp_path)
    made.close()
    return str(tmp_path / "ledger.sqlite"), ids(readings)


def ask(*words):
    return CliRunner().invoke(app, list(map(str, words)))


@pytest.mark.parametrize("form", ["table", "json", "jsonl", "csv", "markdown"])
@pytest.mark.parametrize("name", [*LISTS, *ONE])
def test_every_question_answers_in_every_format(small, name, form):
    where, names = small
    done = ask(name, *([names[0, 0]] if name in ONE else []), "-l", where, "-f", form)
    assert done.exit_code == 0, done.output
    assert done.stdout.strip()
    if form == "json":
        assert json.loads(done.stdout)
    if form == "csv":
        assert len({len(r) for r in csv.reader(io.StringIO(done.stdout, newline=""))}) == 1


@pytest.mark.parametrize("name", ONE)
def test_an_unknown_id_is_an_error_with_exit_code_2(small, name):
    done = ask(name, "e:nothing", "-l", small[0])
    assert done.exit_code == 2
    assert "has the id 'e:nothing'" in done.stderr
    assert done.stdout == ""


@pytest.mark.parametrize("name", LISTS)
@pytest.mark.parametrize("form", ["table", "csv"])
def test_an_empty_answer_is_a_sentence_and_no_error(tmp_path, name, form):
    filled(tmp_path).close()
    done = ask(name, "-l", tmp_path / "ledger.sqlite", "-f", form)
    assert done.exit_code == 0
    assert "Nothing in the ledger answers this." in (done.stdout if form == "table" else done.stderr)


@pytest.mark.parametrize(("words", "said"), [
    (("--type", "WAR"), "no type 'WAR'"), (("--status", "maybe"), "no status 'maybe'"), (("--country", "Nowhere"), "no country 'Nowhere'"),
    (("--from", "June"), "--from: 'June' is no day"), (("--order", "size"), "no order 'size'")])
def test_a_value_that_means_nothing_is_refused_with_exit_code_2(small, words, said):
    done = ask("claims", "-l", small[0], *words)
    assert done.exit_code == 2
    assert said in done.stderr


@pytest.mark.parametrize(("words", "number"), [
    (("--actor", "sudria"), 2), (("--country", "norway"), 6), (("--country", "swe"), 2), (("--type", "consult"), 2), (("-t", "CONSULT", "-t", "ASSAULT"), 6),
    (("--status", "Planned"), 1), (("--place", "kess"), 3), (("--from", "2025-06-02"), 2), (("--to", "2025-06-01"), 3), (("--outlet", "post"), 2),
    (("--source", "ministry"), 2), (("--text", "attacked"), 1), (("--independent", "2"), 5), (("--limit", "1"), 1), (("--skip", "5"), 1)])
def test_each_filter_is_an_option(small, words, number):
    done = ask("claims", "-l", small[0], "-f", "jsonl", *words)
    assert done.exit_code == 0, done.output
    assert len(done.stdout.splitlines()) == number


def test_no_ledger_is_an_error_that_says_what_to_do(tmp_path):
    done = ask("timeline", "-l", tmp_path / "none.sqlite")
    assert done.exit_code == 1
    assert "no ledger is there; make one with dateline add" in done.stderr
    assert not (tmp_path / "none.sqlite").exists()


def test_the_ending_of_the_file_chooses_the_format(small, tmp_path):
    out = tmp_path / "claims.csv"
    assert ask("claims", "-l", small[0], "-o", out).exit_code == 0
    assert out.read_text(encoding="utf-8").startswith("when,type,mode,status")


def test_a_place_that_cannot_be_written_is_an_error(small, tmp_path):
    done = ask("claims", "-l", small[0], "-o", tmp_path / "no" / "claims.csv")
    assert done.exit_code == 1
    assert "choose another place with --out" in done.stderr


def test_a_control_character_in_an_id_does_not_reach_the_terminal(small):
    done = ask("why", "e:\x1b[31m", "-l", small[0])
    assert done.exit_code == 2
    assert "\x1b" not in done.stderr
