"""regions: states, provinces, seas and sites under the names that news gives them, with a point each.

Rule: only what the written table says; towns and the rest of the world's areas are the gazetteer's.
"""

from dataclasses import dataclass
from functools import lru_cache

from dateline.lookup.gazetteer import key_of
from dateline.lookup.region_table import EPITHETS, REGIONS, SITES, SPELLINGS, STATES, TOWNS


@dataclass(frozen=True, slots=True)
class Region:
    """One region, site or town: precision, alpha-3 country ("" for seas), a point, a site's city or a town's area."""

    name: str
    precision: str
    country: str
    lat: float
    lon: float
    city: str = ""


def _names(text: str) -> list[str]:
    return [n for n in text.split(",") if n]


def _point(text: str) -> tuple[float, float]:
    lat, lon = text.split(",")
    return float(lat), float(lon)


def _plain(name: str) -> str:
    return name[4:] if name.lower().startswith("the ") else name


@lru_cache(maxsize=1)
def _states() -> dict[str, list[Region]]:
    """Give states and provinces by their full names' keys; a name may be used by two countries."""
    out: dict[str, list[Region]] = {}
    for country, lines in STATES.items():
        for line in lines.strip().splitlines():
            name, point, _ = line.split("|")
            out.setdefault(key_of(name), []).append(Region(name, "region", country, *_point(point)))
    return out


@lru_cache(maxsize=1)
def abbreviations() -> dict[str, tuple[str, str]]:
    """Give (name, alpha-3) of a state by its abbreviation as printed after a city, points kept."""
    out: dict[str, tuple[str, str]] = {}
    for country, lines in STATES.items():
        for line in lines.strip().splitlines():
            name, _, short = line.split("|")
            for form in _names(short):
                out.setdefault(form, (name, country))
    return out


@lru_cache(maxsize=1)
def _regions() -> dict[str, Region]:
    out: dict[str, Region] = {}
    for line in REGIONS.splitlines():
        name, country, point, others = line.split("|")
        region = Region(name, "region", country, *_point(point))
        for n in (name, *_names(others)):
            out.setdefault(key_of(_plain(n)), region)
    for line in SITES.splitlines():
        name, country, point, city, others = line.split("|")
        site = Region(name, "site", country, *_point(point), city)
        for n in (name, *_names(others)):
            out.setdefault(key_of(_plain(n)), site)
    for line in TOWNS.splitlines():
        name, country, point, area, others = line.split("|")
        for n in (name, *_names(others)):
            out.setdefault(key_of(n), Region(name, "city", country, *_point(point), area))
    return out


def region(name: str) -> Region | None:
    """Give the region or site of a name, None if the table has none; "the" before it is ignored.

    >>> region("the Donbass").name, region("Ruritania")
    ('Donbas', None)
    """
    return _regions().get(key_of(_plain(name)))


def states(name: str) -> tuple[Region, ...]:
    """Give the states or provinces of that full name or abbreviation.

    >>> [s.country for s in states("Ohio")], states("Ind.")[0].name
    (['USA'], 'Indiana')
    """
    if name in abbreviations():
        full, country = abbreviations()[name]
        return tuple(s for s in _states()[key_of(full)] if s.country == country)
    return tuple(_states().get(key_of(name), ()))


@lru_cache(maxsize=1)
def epithets() -> dict[tuple[str, str], str]:
    """Give the city by (alpha-3, "second-largest city")."""
    rows = (line.split("|") for line in EPITHETS.splitlines())
    return {(country, words): city for country, words, city in rows}


@lru_cache(maxsize=1)
def _spellings() -> dict[str, str]:
    out: dict[str, str] = {}
    for line in SPELLINGS.splitlines():
        usual, *others = line.split("|")
        out.update(dict.fromkeys(others, usual))
    return out


def usual(name: str) -> str:
    """Give the spelling the gazetteer knows for a short form or another spelling, else the name itself.

    >>> usual("L.A."), usual("Deir el-Zour"), usual("Lima")
    ('Los Angeles', 'Deir ez-Zor', 'Lima')
    """
    return _spellings().get(name.rstrip("."), name)
