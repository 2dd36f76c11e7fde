"""families: the user's own table of outlets: more outlets, and other owners for those that Dateline knows.

Rule: a row that cannot be read stops the program and names its line; no outlet is quietly given to the wrong owner.
"""

import os
import re
from collections.abc import Iterator
from pathlib import Path

from dateline.errors import BadOutlets

VARIABLE = "DATELINE_OUTLETS"
KINDS = ("agency", "broadcaster", "paper", "site")
FAMILY = re.compile(r"[^\W_A-Z][^\s|A-Z]*")


def table() -> Path | None:
    """Give the path of the user's table: what DATELINE_OUTLETS names, else outlets.txt beside the user's settings, if it is there."""
    if named := os.environ.get(VARIABLE):
        return Path(named)
    home = os.environ.get("XDG_CONFIG_HOME") or str(Path.home() / ".config")
    own = Path(home) / "dateline" / "outlets.txt"
    return own if own.is_file() else None


def rows(path: Path) -> Iterator[tuple[str, str, str, list[str]]]:
    """Give family, country, kind and names of each row; raise BadOutlets for a file or row that cannot be read."""
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as e:
        raise BadOutlets(str(path), 0, getattr(e, "strerror", None) or "is not UTF-8 text") from e
    for n, line in enumerate(lines, 1):
        if line.strip() and not line.lstrip().startswith("#"):
            yield _row(path, n, line)


def _row(path: Path, n: int, line: str) -> tuple[str, str, str, list[str]]:
    cells = [x.strip() for x in line.split("|")]
    if len(cells) != 4:
        raise BadOutlets(str(path), n, f"has {len(cells)} parts, not four")
    family, country, kind, printed = cells
    names = [x.strip() for x in printed.split(",")]
    if not FAMILY.fullmatch(family):
        raise BadOutlets(str(path), n, f"{family!r} is no family; write it in small letters without spaces, as dunes-media")
    if not re.fullmatch(r"[A-Z]{3}", country):
        raise BadOutlets(str(path), n, f"{country!r} is no country; write its three letters (ISO 3166-1), as QAT")
    if kind not in KINDS:
        raise BadOutlets(str(path), n, f"{kind!r} is no kind; it is one of {', '.join(KINDS)}")
    if not all(names):
        raise BadOutlets(str(path), n, "has an empty name")
    return family, country, kind, names
