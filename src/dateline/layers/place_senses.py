"""place_senses: what a name may stand for, and which of it a report means.

Rule: one sense for one name in one report, unless the words beside it say another ("Paris, Texas").
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from dateline.lookup import countries, gazetteer, regions

CELL = 1.0  # degrees; neighbours of a cell count too, so names within about 150 km support each other
LARGE = 100_000  # people
ROUNDS = 3
AROUND = tuple((i, j) for i in (-1, 0, 1) for j in (-1, 0, 1))
ENGLISH = frozenset(("USA", "GBR", "CAN", "IRL", "AUS", "NZL"))  # where a paper in English is called after its town
CITY_TOO = ("New York", "Washington", "Victoria")  # states whose bare name is as often a city
KIND_RANK = {"country": 3, "region": 1, "site": 1, "city": 2, "district": 0}


@dataclass(frozen=True, slots=True)
class Sense:
    """One thing a name may stand for; `area` is the state or province it lies in, `main` its principal name."""

    name: str
    precision: str
    country: str
    area: str
    lat: float | None
    lon: float | None
    population: int = 0
    geonameid: int | None = None
    main: bool = True
    bonus: float = 0.0

    @property
    def cell(self) -> tuple[int, int]:
        """Give the square of the grid it lies in."""
        return (int((self.lat or 0) // CELL), int((self.lon or 0) // CELL))


@lru_cache(maxsize=50_000)
def senses_of(words: str) -> tuple[Sense, ...]:
    """Give every sense of a name: the country, state or region of the written tables, then the gazetteer's."""
    words = regions.usual(words)
    written = _country(words) + _states(words) + _region(words)
    if words.isupper() and len(words) < 5 and not _city_in_capitals(words):
        return written  # an acronym is no town
    known = {(s.name, s.country) for s in written if s.precision != "site"}
    areas = {s.country for s in written if s.precision == "region"}
    towns = tuple(_sense(e) for e in gazetteer.find(words))
    return written + tuple(t for t in towns if (t.name, t.country) not in known or t.precision == "city"
                           if not (t.precision == "region" and t.country in areas))


def _city_in_capitals(words: str) -> bool:
    """Tell whether four capital letters are a large city's name ("KYIV", "LIMA") rather than an acronym."""
    large = [e for e in gazetteer.find(words)[:1] if e.population > LARGE] if len(words) == 4 else []
    return bool(large) and (not large[0].alternate or countries.key(words.title()) in countries.capitals())


def _country(words: str) -> tuple[Sense, ...]:
    code = countries.country_named(words)
    point = countries.point_of(code)
    if not point or regions.region(words):
        return ()
    return (Sense(countries.name_of(code), "country", code, "", *point, population=30_000_000, bonus=1.0),)


def _states(words: str) -> tuple[Sense, ...]:
    return tuple(Sense(s.name, "region", s.country, s.name, s.lat, s.lon, 5_000_000,
                       bonus=-1.5 if s.name in CITY_TOO else 3.0) for s in regions.states(words))


def _region(words: str) -> tuple[Sense, ...]:
    r = regions.region(words)
    if r is None:
        return ()
    if r.precision == "city":
        return (Sense(r.name, "city", r.country, r.city, r.lat, r.lon, 50_000),)
    name = f"{r.name}, {r.city}" if r.city and r.city != r.name else r.name
    return (Sense(name, r.precision, r.country, r.name if r.precision == "region" else "", r.lat, r.lon, 5_000_000),)


def _sense(e: gazetteer.Entry) -> Sense:
    precision = "city" if e.kind == "city" else "region"
    area = e.name if e.kind == "region" else e.region
    # A district's people are only those of its listed towns; it is meant by its bare name less often.
    population = e.population if e.kind == "city" else e.population // 10
    seat = e.kind == "city" and countries.capital_of(e.country) == e.name and not e.alternate
    return Sense(e.name, precision, e.country, area, e.lat, e.lon, population, e.geonameid, not e.alternate,
                 1.0 if seat else 0.0)


def within(sense: Sense, holders: Iterable[Sense]) -> bool:
    """Tell whether a sense lies in one of the countries or states given ("Paris" in those of "Texas")."""
    return any(_holds(h, sense) for h in holders)


def _holds(h: Sense, sense: Sense) -> bool:
    if h.precision == "country":
        return h.country == sense.country
    same = h.precision == "region" and (h.country == sense.country or not h.country)
    return same and (gazetteer.key_of(h.name) == gazetteer.key_of(sense.area) or _near(sense, h, 2.0))


def _near(a: Sense, b: Sense, degrees: float) -> bool:
    if a.lat is None or a.lon is None or b.lat is None or b.lon is None:
        return False
    return abs(a.lat - b.lat) < degrees and abs(a.lon - b.lon) * math.cos(math.radians(a.lat)) < degrees


@dataclass(slots=True)
class Scene:
    """What is known of where a report plays besides its names: weights of countries, a home, the outlet's words."""

    countries: Mapping[str, float]
    home: Sense | None = None
    outlet: str = ""


def choose(table: Mapping[str, Sequence[Sense]], counts: Mapping[str, int], view: Scene) -> dict[str, Sense]:
    """Choose a sense for every name together: senses that lie near each other's, in areas said, gain by it.

    Each round weighs a name's senses by how well they fit, and lets them speak for their country, their
    state and the squares of the map around them in the next.
    """
    prior = {k: [_prior(s, k, view) for s in senses] for k, senses in table.items()}
    weights = {k: _shares([p * 0.7 for p in ps]) for k, ps in prior.items()}
    for _ in range(ROUNDS):
        where, areas, cells = _votes(table, weights, counts, view)
        weights = {k: _shares([p + _support(s, w, where, areas, cells) for s, p, w in zip(
            senses, prior[k], weights[k], strict=True)]) if len(senses) > 1 else [1.0] for k, senses in table.items()}
    return {k: max(zip(weights[k], range(0, -len(senses), -1), senses, strict=True))[2] for k, senses in table.items()}


def _prior(s: Sense, key: str, view: Scene) -> float:
    """Weigh a sense by itself: its size, its kind, whether it is called so first of all, the outlet's home."""
    size = math.log10(s.population + 100)
    if s.precision == "region" and s.area != s.name:
        size = 3.0 + 0.3 * (size - 3.0)  # a district's size says little of how often it is named
    score = size + KIND_RANK[s.precision] * 0.3 + (1.0 if s.main else 0.0) + s.bonus
    if view.home and s.lat is not None:
        score += 2.5 * _nearness(s, view.home)
    if s.precision == "city" and len(key) > 4 and key.replace(" ", "") in view.outlet:
        score += 1.5 if s.country in ENGLISH else 0.0
    return score


def _nearness(a: Sense, b: Sense) -> float:
    """Give 1 for the same spot, a half at about 100 km, less beyond."""
    if a.lat is None or a.lon is None or b.lat is None or b.lon is None:
        return 0.0
    across = (a.lon - b.lon) * math.cos(math.radians(a.lat))
    return 1.0 / (1.0 + ((a.lat - b.lat) ** 2 + across ** 2))


def _shares(scores: Sequence[float]) -> list[float]:
    top = max(scores)
    parts = [math.exp(1.5 * (s - top)) for s in scores]
    total = sum(parts)
    return [p / total for p in parts]


Votes = tuple[dict[str, float], dict[tuple[str, str], float], dict[tuple[int, int], float]]


def _votes(table: Mapping[str, Sequence[Sense]], weights: Mapping[str, Sequence[float]], counts: Mapping[str, int],
           view: Scene) -> Votes:
    where: defaultdict[str, float] = defaultdict(float, view.countries)
    areas: defaultdict[tuple[str, str], float] = defaultdict(float)
    cells: defaultdict[tuple[int, int], float] = defaultdict(float)
    for key, senses in table.items():
        often = 1.0 + 0.2 * min(5, counts.get(key, 1) - 1)
        for s, w in zip(senses, weights[key], strict=True):
            if w < 0.01:
                continue
            where[s.country] += w * often
            if s.area:
                areas[s.country, s.area] += w * often
            if s.precision == "city" or (s.area and s.area != s.name):
                row, column = s.cell
                for i, j in AROUND:
                    cells[row + i, column + j] += w * (1.0 if not (i or j) else 0.7)
    total = sum(where.values()) or 1.0
    return {c: n / total for c, n in where.items()}, areas, cells


def _support(s: Sense, own: float, where: Mapping[str, float], areas: Mapping[tuple[str, str], float],
             cells: Mapping[tuple[int, int], float]) -> float:
    area = max(0.0, areas.get((s.country, s.area), 0.0) - own) if s.area else 0.0
    near = 0.0
    if s.precision == "city" or (s.area and s.area != s.name):
        near = max(0.0, cells.get(s.cell, 0.0) - own)
    return 2.5 * where.get(s.country, 0.0) + 1.0 * min(3.0, area) + 1.0 * min(3.0, near)
