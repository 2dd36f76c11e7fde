import csv
import io
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from typer.testing import CliRunner

import dateline
from dateline.cli import app
from dateline.cli.layers import gaps
from dateline.cli.workers import Work, carried
from dateline.data import Report
from dateline.encoder.session import weights
from dateline.errors import ReadError
from dateline.pipeline import STEPS, Step
from tests.fake_encoder import FakeSession

TEXT = ("The ministry said on Monday that it had met with the envoys of Norland, who have agreed to the talks, but that "
        "their army has not left the town by the river.")
GERMAN = ("Die Gespräche zwischen den Delegationen begannen am Montag in der Stadt, wie das Ministerium am Abend mitteilte, "
          "und sollen am Dienstag mit den Vermittlern fortgesetzt werden.")
needs_weights = pytest.mark.skipif(not (weights() / "trunk.onnx").is_file(), reason="the trained weights are not here")


@pytest.fixture(autouse=True)
def _fake_model(monkeypatch):
    monkeypatch.setattr("dateline.encoder.raw.session", lambda: FakeSession(1, -1.0))
    monkeypatch.delenv("NO_COLOR", raising=False)


@pytest.fixture(name="folder")
def _folder(tmp_path):
    for name, text in (("a.txt", TEXT), ("b.txt", TEXT + " Again."), ("c.txt", TEXT + " And again.")):
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def run(*args, stdin=None):
    return CliRunner().invoke(app, ["read", *map(str, args)], input=stdin, catch_exceptions=False)


def test_piped_output_is_one_json_object_a_line_in_the_order_given(folder):
    got = run(folder / "c.txt", folder / "a.txt")
    assert got.exit_code == 0
    found = [json.loads(x) for x in got.stdout.splitlines()]
    assert [r["claims"][0]["quote"] in t for r, t in zip(found, (TEXT + " And again.", TEXT), strict=True)] == [True, True]
    assert found[0]["id"] == Report(TEXT + " And again.").id
    assert got.stderr == ""


def test_folder_with_one_bad_file_still_reads_the_others_and_exits_1(folder):
    (folder / "b.txt").write_bytes(bytes(range(256)) * 20)
    got = run(folder)
    assert got.exit_code == 1
    assert len(got.stdout.splitlines()) == 2
    assert len(got.stderr.splitlines()) == 1
    assert got.stderr.startswith("dateline: ")
    assert "b.txt: is binary data, not text; give" in got.stderr


def test_missing_path_is_one_line_and_exit_1(folder):
    got = run("nowhere.txt", folder / "a.txt")
    assert got.exit_code == 1
    assert got.stderr == "dateline: nowhere.txt: no such file or folder; check the path, or use - for standard input\n"
    assert len(got.stdout.splitlines()) == 1


def test_standard_input_is_read_with_a_dash_and_without_any_argument():
    assert json.loads(run("-", stdin=TEXT).stdout)["id"] == json.loads(run(stdin=TEXT).stdout)["id"] == Report(TEXT).id


def test_outlet_and_date_stand_in_where_a_report_states_none(folder):
    found = json.loads(run(folder / "a.txt", "--outlet", "The Courier", "--published", "2025-06-02").stdout)
    assert (found["outlet"], found["published"], found["published_from"]) == ("The Courier", "2025-06-02", "metadata")


@pytest.mark.parametrize("args", [("--published", "the other day"), ("--format", "xml"), ("--jobs", "0"), ("--unknown",)])
def test_wrong_usage_exits_2(folder, args):
    got = run(folder / "a.txt", *args)
    assert got.exit_code == 2
    assert got.stdout == ""
    assert got.stderr


def test_report_that_is_not_english_gives_a_notice_and_no_error(folder):
    (folder / "d.txt").write_text(GERMAN, encoding="utf-8")
    got = run(folder / "d.txt")
    assert got.exit_code == 0
    assert "d.txt: the report is in 'de'" in got.stderr
    found = json.loads(got.stdout)
    assert found["claims"] == []
    assert [n["code"] for n in found["notices"]] == ["language"]


@pytest.mark.parametrize("files", [["a.txt"], ["a.txt", "b.txt"], ["missing.txt", "a.txt"], ["missing.txt"]])
def test_json_is_one_valid_array_whatever_is_read(folder, files):
    got = run(*(folder / f for f in files), "--format", "json")
    assert len(json.loads(got.stdout)) == sum(f != "missing.txt" for f in files)


def test_csv_has_one_header_for_all_reports(folder):
    rows = list(csv.reader(io.StringIO(run(folder, "--format", "csv").stdout, newline="")))
    assert rows[0][0] == "report"
    assert sum(r == rows[0] for r in rows) == 1
    assert len({r[0] for r in rows[1:]}) == 3


def test_table_and_markdown_show_each_report(folder):
    assert run(folder, "--format", "table").stdout.count("outlet unknown") == 3
    assert run(folder, "--format", "markdown").stdout.count("## The ministry said") == 3


@pytest.mark.parametrize(("name", "begins"), [("x.json", "[\n{"), ("x.csv", "report,"), ("x.md", "## "), ("x", '{"id"'), ("x.txt", "─")])
def test_ending_of_the_file_chooses_the_format(folder, tmp_path, name, begins):
    got = run(folder / "a.txt", "--out", tmp_path / name)
    assert (got.exit_code, got.stdout) == (0, "")
    assert (tmp_path / name).read_text(encoding="utf-8").startswith(begins)
    assert not list(tmp_path.glob("*.part"))


def test_file_that_cannot_be_written_is_one_line_and_exit_1(folder):
    got = run(folder / "a.txt", "--out", folder / "no" / "x.json")
    assert got.exit_code == 1
    assert "cannot be written" in got.stderr
    assert len(got.stderr.splitlines()) == 1


def test_interrupted_run_exits_130_and_leaves_the_old_file_alone(folder, monkeypatch):
    out = folder / "x.jsonl"
    out.write_text("before", encoding="utf-8")
    def stopped(found, work, jobs):
        yield from carried(iter([next(found)]), work, 1)
        raise KeyboardInterrupt
    monkeypatch.setattr(sys.modules["dateline.cli.read"], "carried", stopped)
    got = run(folder, "--out", out)
    assert got.exit_code == 130
    assert "x.jsonl.part holds what was read" in got.stderr
    assert out.read_text(encoding="utf-8") == "before"
    assert len((folder / "x.jsonl.part").read_text(encoding="utf-8").splitlines()) == 1


def test_missing_model_is_one_line_and_exit_1(folder, monkeypatch):
    from dateline.encoder.session import session
    monkeypatch.setattr("dateline.encoder.raw.session", lambda: session(str(folder)))
    got = run(folder)
    assert got.exit_code == 1
    assert "the reading model is missing" in got.stderr
    assert len(got.stderr.splitlines()) == 1


def test_samples_are_read(monkeypatch):
    got = run("--samples")
    assert got.exit_code == 0
    assert len(got.stdout.splitlines()) == 8


def test_a_stream_is_read_no_further_than_the_bound():
    taken = []
    def endless():
        while True:
            taken.append(1)
            yield Report(TEXT), ()
    results = carried(endless(), Work("jsonl"), 1)
    for _ in range(3):
        next(results)
    assert len(taken) == 3


def test_errors_keep_their_place_among_the_reports():
    found = [(Report(TEXT), ()), ReadError("x"), (Report(TEXT), ())]
    assert [isinstance(r, ReadError) for r in carried(iter(found), Work("jsonl"), 2)] == [False, True, False]


def test_version_is_the_packages():
    assert CliRunner().invoke(app, ["--version"]).stdout == f"dateline {dateline.__version__}\n"


def test_layers_shows_every_step_and_no_gap():
    got = CliRunner().invoke(app, ["layers"])
    assert got.exit_code == 0
    assert [line.split()[0] for line in got.stdout.splitlines()[1:len(STEPS) + 1]] == [s.makes for s in STEPS]
    assert got.stdout.endswith("no gaps\n")


def test_gaps_names_what_no_earlier_step_makes():
    steps = tuple(Step(makes, lambda r, x: None, needs) for makes, needs in
                  (("a", ()), ("b", ("a", "c", "d?")), ("c", ()), ("a", ())))
    assert gaps(steps) == ["b needs c, which no step before it makes", "a is made twice"]


def start(*args, **more):
    source = str(Path(dateline.__file__).parent.parent)
    return subprocess.Popen([sys.executable, "-m", "dateline", *map(str, args)], env={**os.environ, "PYTHONPATH": source},
                            stdout=subprocess.PIPE, stderr=subprocess.PIPE, **more)


def test_no_argument_on_a_terminal_prints_the_help():
    pty = pytest.importorskip("pty")
    ours, theirs = pty.openpty()
    out, err = start("read", stdin=theirs).communicate(timeout=60)
    os.close(ours)
    os.close(theirs)
    assert out.startswith(b"Usage: ")
    assert err == b""


@needs_weights
def test_number_of_processes_changes_nothing(folder):
    for i in range(40):  # long enough for a pool, and soon read, since they are not English
        (folder / f"{i}.txt").write_text(f"{i}. {GERMAN}\n" * 9, encoding="utf-8")
    (folder / "17.txt").write_bytes(bytes(range(256)) * 20)
    one, two = (start("read", "--samples", folder, "--jobs", n).communicate(timeout=300) for n in (1, 2))
    assert one == two
    assert one[0].count(b"\n") == 8 + 3 + 39
    assert [b"17.txt: is binary" in x for x in one[1].splitlines()].count(True) == 1
    assert len(one[1].splitlines()) == 40


@needs_weights
def test_ctrl_c_stops_all_processes(folder):
    for i in range(40):
        (folder / f"{i}.txt").write_text(f"{i}. {GERMAN}\n" * 9, encoding="utf-8")
    process = start("read", *[folder] * 50, "--jobs", 2, start_new_session=True, stdin=subprocess.DEVNULL)
    process.stdout.readline()
    os.killpg(process.pid, signal.SIGINT)
    _, err = process.communicate(timeout=60)
    assert process.returncode == 130
    assert err.splitlines()[-1] == b"dateline: stopped"
    assert b"Traceback" not in err
    for _ in range(100):
        try:
            os.killpg(process.pid, 0)
        except ProcessLookupError:
            return
        time.sleep(0.1)
    pytest.fail("a process is left")


@needs_weights
def test_reader_that_stops_taking_output_is_no_error(folder):
    process = start("read", folder, folder, folder)
    process.stdout.readline()
    process.stdout.close()
    assert process.wait(timeout=60) == 141
    assert process.stderr.read() == b""
