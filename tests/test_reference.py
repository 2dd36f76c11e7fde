"""The reference pages say what the program says: `UPDATE=1 pytest tests/test_reference.py` writes the page of commands."""

import ast
import os
import re
from pathlib import Path

from typer.testing import CliRunner

from dateline.cli import app
from tests.writers.sample import READING

ROOT = Path(__file__).parent.parent
PAGES = ROOT / "docs" / "reference"
COMMANDS = ("", *"read add timeline event claims quotes figures disputes agenda talks people actor places coverage changes why "
            "join split correct undo forget check layers".split())
HEAD = "# Commands\n\nWhat `--help` prints, word for word. This page is written by `UPDATE=1 pytest tests/test_reference.py`.\n"


def helped(command):
    return CliRunner().invoke(app, [*command.split(), "--help"], prog_name="dateline",
                              env={"COLUMNS": "100", "TERM": "dumb"}).stdout.rstrip()


def commands():
    return "\n".join([HEAD, *(f"## dateline {c}".rstrip() + f"\n\n```text\n{helped(c)}\n```\n" for c in COMMANDS)])


def codes():
    """Give every notice's code in the source: the first argument wherever a Notice is made."""
    for path in (ROOT / "src" / "dateline").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Notice":
                first = node.args[0]
                assert isinstance(first, ast.Constant), f"{path.name}: a notice's code is written where it is made"
                yield first.value


def test_page_of_commands_is_what_help_prints():
    page = PAGES / "cli.md"
    if os.environ.get("UPDATE"):
        page.write_text(commands(), encoding="utf-8")
    assert page.read_text(encoding="utf-8") == commands()


def test_every_command_is_on_the_page():
    assert {c.name or c.callback.__name__ for c in app.registered_commands} == {*COMMANDS} - {""}


def test_every_notice_is_explained_and_no_other():
    page = (PAGES / "notices.md").read_text(encoding="utf-8")
    assert set(re.findall(r"^## `([\w-]+)`$", page, re.MULTILINE)) == set(codes())


def keys(value):
    if isinstance(value, dict):
        for key, inner in value.items():
            yield key
            yield from keys(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from keys(inner)


def test_every_key_of_the_output_is_explained():
    page = (PAGES / "output.md").read_text(encoding="utf-8")
    named = set(re.findall(r"`([a-z_]+)`", page))
    found = set(keys(READING.to_dict()))
    assert len(found) > 40
    assert found - named == set()
