"""`dateline add` and what a person says of the record, as they are used: on a real reading of the samples."""

import json
import subprocess
import sys

import pytest
from typer.testing import CliRunner

from dateline.cli import app

RUN = CliRunner()


@pytest.fixture(scope="module")
def filled(tmp_path_factory):
    path = str(tmp_path_factory.mktemp("ledger") / "l.sqlite")
    done = RUN.invoke(app, ["add", "--samples", "--ledger", path, "--jobs", "1"])
    assert done.exit_code == 0, done.output
    return path


def asked(*words):
    done = RUN.invoke(app, [*words])
    return done.exit_code, done.stdout, done.stderr


def lines(*words):
    code, out, err = asked(*words, "--format", "jsonl")
    assert code == 0, err
    return [json.loads(x) for x in out.splitlines()]


def test_adding_again_says_that_all_is_known(filled):
    code, out, err = asked("add", "--samples", "--ledger", filled)
    assert code == 0
    assert "8 known already" in out
    assert filled in err


def test_the_ledger_checks_clean(filled):
    code, out, _ = asked("check", "--ledger", filled)
    assert code == 0
    assert "0 faults" in out


def test_what_cannot_be_read_is_said_and_the_rest_is_added(tmp_path):
    (tmp_path / "one.txt").write_text("KYIV, June 2 - Ukraine and Russia met in Istanbul on Monday, officials said.")
    where = str(tmp_path / "l.sqlite")
    code, out, err = asked("add", str(tmp_path / "none.txt"), str(tmp_path / "one.txt"), "--ledger", where)
    assert code == 1
    assert "none.txt: no such file" in err
    assert "1 new, 1 could not be read" in out


def test_a_ledger_that_is_not_there_is_not_made_by_a_question(tmp_path):
    code, _, err = asked("timeline", "--ledger", str(tmp_path / "none.sqlite"))
    assert code == 1
    assert "dateline add" in err
    assert not (tmp_path / "none.sqlite").exists()


def test_a_person_joins_corrects_and_takes_back(filled):
    one, other = [x["lead"] for x in lines("timeline", "--ledger", filled)[:2]]
    code, out, _ = asked("join", one, other, "--by", "ann", "--ledger", filled)
    assert code == 0
    assert len({x["event"] for x in lines("timeline", "--ledger", filled) if {one, other} & {c["id"] for c in x["claims"]}}) == 1
    code, out, _ = asked("undo", out.split()[0], "--ledger", filled)
    assert (code, "taken back" in out) == (0, True)
    code, out, _ = asked("correct", one, "status", "not", "--reason", "denied", "--ledger", filled)
    assert code == 0
    said = out.split()[0]
    assert one in {c["id"] for x in lines("timeline", "--status", "not", "--ledger", filled) for c in x["claims"]}
    assert asked("undo", said, "--ledger", filled)[0] == 0
    assert asked("check", "--ledger", filled)[0] == 0


@pytest.mark.parametrize(("words", "say"), [
    (["correct", "c:none", "status", "not", "--reason", "x"], "c:none"), (["undo", "j:none"], "j:none"), (["forget", "r:none"], "r:none"),
    (["split", "c:none"], "c:none")])
def test_an_unknown_id_is_wrong_usage_and_named(filled, words, say):
    code, _, err = asked(*words, "--ledger", filled)
    assert code == 2
    assert say in err


def test_a_report_can_be_forgotten(tmp_path):
    where = str(tmp_path / "l.sqlite")
    (tmp_path / "one.txt").write_text("KYIV, June 2 - Ukraine and Russia met in Istanbul on Monday, officials said.")
    asked("add", str(tmp_path / "one.txt"), "--ledger", where)
    report = lines("timeline", "--ledger", where)[0]["claims"][0]["report"]["id"]
    assert asked("forget", report, "--ledger", where)[0] == 0
    assert lines("timeline", "--ledger", where) == []
    left = b"".join(x.read_bytes() for x in tmp_path.glob("l.sqlite*"))
    assert b"Istanbul" not in left
    assert report.encode() in left


def test_the_start_of_a_question_is_quick_enough_for_a_shell():
    heavy = ("sqlalchemy", "onnxruntime", "alembic", "rich", "httpx2")
    code = f"import sys, dateline.cli; print(sorted(m for m in sys.modules if m in {heavy}))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
