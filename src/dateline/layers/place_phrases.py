"""place_phrases: places said without their names ("Ukraine's second-largest city") and sites ("Belbek air base").

Rule: a phrase is marked only where the report itself or the written tables say what it stands for.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import lru_cache

from dateline.data import Mark, PlaceValue
from dateline.layers.place_senses import senses_of
from dateline.lookup import countries, regions

SITE = re.compile(r"(?P<head>(?:[A-Z][\w’'-]+ ){0,3}[A-Z][\w’-]+(?:[’']s)?) (?P<kind>(?:[Ii]nternational |[Mm]ilitary )?[Aa]irport|"
                  r"[Aa]ir ?[Bb]ase|[Aa]irfield|(?:[Nn]aval|[Mm]ilitary) [Bb]ase|[Rr]efugee [Cc]amp|[Pp]alace|"
                  r"[Nn]uclear (?:[Pp]ower )?[Pp]lant|[Bb]order [Cc]rossing)\b")
ARTICLE = re.compile(r"^(?:The|A|An|In|At|Near|On|From) ")
OWNED = re.compile(r"\b(?P<owner>[A-Z][\w.-]+(?: [A-Z][\w.-]+){0,3}?)(?:[’']s|(?<=[nshkiceq])) (?:own )?(?P<what>capital|"
                   r"(?:second[- ]largest|second|largest|biggest) city|(?:commercial|financial|economic) (?:capital|hub)|"
                   r"financial hub|southern metropolis)\b(?! (?:of|city of|punishment|gains?|[A-Z])|, [A-Z])")
CAPITAL = re.compile(r"\b(?:in|near|from|to|of|around|outside|across|into|on) the (?P<what>capital)\b(?= (?!of|city of|"
                     r"punishment|gains?|[A-Z])|[.;]|, (?![A-Z])|[’']s)")
CITY = re.compile(r"\b[Tt]he (?P<owner>[A-Z][\w-]+(?: [A-Z][\w-]+)?) (?P<what>city|town|port)\b(?! of|,? [A-Z])")
REFERRED = re.compile(r"\bthe (?:\w+[- ]){0,2}?(?P<what>enclave|exclave|strip|peninsula)\b(?! of)")
# What may be called so, where the report also names it.
CALLED = {"enclave": ("Gaza Strip", "Nagorno-Karabakh", "Eastern Ghouta"), "exclave": ("Kaliningrad Oblast", "Nakhchivan"),
          "strip": ("Gaza Strip",), "peninsula": ("Crimea", "Sinai", "Korean Peninsula", "Arabian Peninsula")}
LESS = 0.6  # score of a place that is not named


def phrases(body: str, marks: Sequence[Mark]) -> list[Mark]:
    """Give the marks changed or added for sites and for places said without their names."""
    sites = list(_sites(body, marks))
    kept = [m for m in marks if not any(s.start <= m.start and m.end <= s.end for s in sites)] + sites
    said = _owned(body), _capital(body, kept), _city(body, kept), _referred(body, kept)
    for found in said:
        kept += [m for m in found if not any(k.overlaps(m.start, m.end) for k in kept)]
    return kept


def _sites(body: str, marks: Sequence[Mark]) -> Iterator[Mark]:
    """Find airports, bases, palaces and camps; where they are is where their town is."""
    for m in SITE.finditer(body):
        start = m.start() + (len(a[0]) if (a := ARTICLE.match(m[0])) else 0)
        if countries.demonym_of(m["head"].split()[-1]) or m["head"].endswith(("'s", "’s")):
            continue
        words = re.split(r"[’']s ", body[start:m.end()])[-1]
        start = m.end() - len(words)
        at = next((k for k in marks if start <= k.start and k.end <= m.end() and k.value.precision != "country"), None)
        if at is not None and at.value.precision == "site":
            continue
        near = at or _neighbour(body, marks, start, m.end())
        yield Mark(start, m.end(), "place", _site(words, near), 0.8)


def _site(words: str, near: Mark | None) -> PlaceValue:
    listed = regions.region(words)
    if listed:
        return PlaceValue(f"{listed.name}, {listed.city}", listed.country, listed.lat, listed.lon, None, "site")
    if near is None:
        return PlaceValue(words, precision="site")
    v = near.value
    town = v.precision == "city"
    name = words if v.name in words or not town else f"{words}, {v.name}"
    return PlaceValue(name, v.country, v.lat if town else None, v.lon if town else None, None, "site")


def _neighbour(body: str, marks: Sequence[Mark], start: int, end: int) -> Mark | None:
    """Give the place named right after "in" or right before as the owner."""
    for k in marks:
        if 0 < k.start - end <= 12 and re.fullmatch(r",? (?:in |near |outside )?(?:the )?", body[end:k.start]):
            return k
        if k.end < start and re.fullmatch(r"[’']s ", body[k.end:start]):
            return k
    return None


def _value(name: str, code: str) -> PlaceValue | None:
    """Give the city of that name in a country as the tables know it."""
    inside = [s for s in senses_of(name) if s.country == code and s.precision == "city"]
    if not inside:
        return None
    s = max(inside, key=lambda s: s.population)
    return PlaceValue(s.name, s.country, s.lat, s.lon, s.geonameid, "city")


@lru_cache(maxsize=500)
def _known(code: str, what: str) -> PlaceValue | None:
    if what == "capital":
        return _value(countries.capital_of(code), code) if code else None
    city = regions.epithets().get((code, what.replace("second largest", "second-largest")))
    return _value(city, code) if city else None


def _owned(body: str) -> Iterator[Mark]:
    """Find "Ukraine's second-largest city" and "the Omani capital"."""
    for m in OWNED.finditer(body):
        code = countries.country_named(m["owner"]) or countries.demonym_of(m["owner"])
        if code and (value := _known(code, m["what"])):
            yield Mark(m.start("what"), m.end("what"), "place", value, LESS)


def _capital(body: str, marks: Sequence[Mark]) -> Iterator[Mark]:
    """Find "in the capital" where one country, not the reader's own, is what the report is about."""
    found = list(CAPITAL.finditer(body))
    if not found:
        return
    counted = Counter(m.value.country for m in marks if m.value.country).most_common(2)
    if not counted or (len(counted) > 1 and counted[0][1] < 2 * counted[1][1]):
        return
    value = _known(counted[0][0], "capital")
    if value and any(m.value.name == value.name or m.value.precision == "country" for m in marks):
        yield from (Mark(m.start("what"), m.end("what"), "place", value, LESS) for m in found)


def _city(body: str, marks: Sequence[Mark]) -> Iterator[Mark]:
    """Find "the Turkish city" where a city of that country was named before."""
    for m in CITY.finditer(body):
        code = countries.demonym_of(m["owner"])
        before = [k for k in marks if k.end <= m.start() and k.value.precision == "city" and k.value.country == code]
        if code and before:
            yield Mark(m.start("what"), m.end("what"), "place", replace(before[-1].value, metonym=False), LESS)


def _referred(body: str, marks: Sequence[Mark]) -> Iterator[Mark]:
    """Find "the enclave" where the report names one thing that is called so."""
    for m in REFERRED.finditer(body):
        named = {k.value.name: k.value for k in marks if k.value.name in CALLED[m["what"]]}
        if len(named) == 1:
            yield Mark(m.start("what"), m.end("what"), "place", next(iter(named.values())), LESS)
