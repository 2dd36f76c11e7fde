"""gazetteer: every sense of a place name, from the table of places that is built into the package.

Rule: read only, and never more than the table says; which sense is meant is for the places layer to judge.
"""

import os
import re
import sqlite3
import sys
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from dateline.errors import GazetteerMissing

PATH = Path(__file__).with_name("gazetteer.sqlite")
VERSION = "1"  # of the table's layout; a table of another layout counts as missing
KINDS = ("city", "region", "district")  # settlements; first and second level of administration
SCALE = 10_000  # degrees are kept as whole ten-thousandths, 11 metres
LETTERS = str.maketrans({"ł": "l", "Ł": "L", "ø": "o", "Ø": "O", "đ": "d", "Đ": "D", "ß": "ss", "ı": "i", "æ": "ae",
                         "Æ": "Ae", "œ": "oe", "Œ": "Oe", "þ": "th", "ð": "d", "ə": "a", "ħ": "h", "Ħ": "H"})
SILENT = dict.fromkeys(map(ord, "'’‘ʼʿʾ`´′ʻ"))
ARTICLE = re.compile(r"(?<![^ ])(?:a[dnrstz]|ash|e[lszd])-(?=\w)")  # the Arabic article before sun letters, as news writes it
SHORT = {"saint": "st", "sankt": "st", "sainte": "ste", "ft": "fort", "mt": "mount", "pt": "point"}


@dataclass(frozen=True, slots=True)
class Entry:
    """One sense of a name: kind city, region or district; `alternate` where it is not the place's main name."""

    name: str
    kind: str
    country: str
    region: str
    lat: float
    lon: float
    population: int
    geonameid: int | None
    alternate: bool = False


@lru_cache(maxsize=100_000)
def key_of(name: str) -> str:
    """Give the form under which a name is kept: no case, accents, apostrophes or punctuation.

    >>> key_of("Saint-Étienne"), key_of("Sana'a"), key_of("Deir ez-Zor")
    ('st etienne', 'sanaa', 'deir al zor')
    """
    if not name.isascii():
        folded = unicodedata.normalize("NFKD", name.translate(LETTERS))
        name = "".join(c for c in folded if not unicodedata.combining(c))
    name = ARTICLE.sub("al-", name.translate(SILENT).casefold())
    words = "".join(c if c.isalnum() else " " for c in name).split()
    return " ".join(SHORT.get(w, w) for w in words)


@lru_cache(maxsize=4)
def _table(path: Path, _pid: int) -> sqlite3.Connection:
    """Open the table for this process; a connection must not cross a fork."""
    if not path.exists():
        raise GazetteerMissing(str(path))
    db = sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True, check_same_thread=False)
    db.execute("PRAGMA mmap_size = 67108864")
    try:
        version = db.execute("SELECT value FROM meta WHERE name = 'version'").fetchone()
    except sqlite3.DatabaseError as e:
        raise GazetteerMissing(str(path)) from e
    if version is None or version[0] != VERSION:
        raise GazetteerMissing(str(path))
    return db


def find(name: str) -> tuple[Entry, ...]:
    """Give all senses of a name, largest first; () where the table has none.

    Raises GazetteerMissing where the package was built without its table.
    """
    return senses(key_of(name))


@lru_cache(maxsize=50_000)
def senses(key: str) -> tuple[Entry, ...]:
    """Give all senses of a name that `key_of` has made comparable, largest first."""
    db = _table(PATH, os.getpid())
    row = db.execute("SELECT rows FROM names WHERE key = ?", (key,)).fetchone()
    if row is None:
        return ()
    marked = memoryview(row[0]).cast("I")
    return tuple(_entry(db, n >> 1, bool(n & 1)) for n in marked)


def _entry(db: sqlite3.Connection, row: int, alternate: bool) -> Entry:
    name, kind, country, region, lat, lon, population, geonameid = db.execute(
        "SELECT e.name, e.kind, e.country, r.name, e.lat, e.lon, e.population, e.geonameid "
        "FROM entries e LEFT JOIN regions r ON r.row = e.region WHERE e.row = ?", (row,)).fetchone()
    return Entry(name, KINDS[kind], country, region or "", lat / SCALE, lon / SCALE, population, geonameid, alternate)


def main(arguments: list[str]) -> int:
    """Build the table of places: python -m dateline.lookup.gazetteer --build [PATH]."""
    if arguments[:1] != ["--build"]:
        sys.stderr.write("usage: python -m dateline.lookup.gazetteer --build [PATH]\n")
        return 2
    from dateline.lookup.gazetteer_build import build
    path = Path(arguments[1]) if arguments[1:] else PATH
    sys.stderr.write(f"{path}: {build(path):,} places\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
