"""places: one mark per toponym of the body, with what it stands for (label "place", value PlaceValue).

Rule: no false precision: a place that no table knows keeps its words and has no coordinates of its own.
"""

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from itertools import pairwise

from dateline.data import Layer, Layers, Mark, PlaceValue, Report
from dateline.layers.place_names import Name, Token, candidates, tokens
from dateline.layers.place_phrases import phrases
from dateline.layers.place_senses import Scene, Sense, choose, senses_of, within
from dateline.layers.place_weights import SURE, scored
from dateline.lookup import countries, name_words
from dateline.lookup.homes import home, named_after

AREA_WORDS = name_words.words("state province region oblast governorate prefecture district territory")
TOWN = 5000  # people; smaller towns have no outlet of their own, and their names are words
HOME = {"uk": "GBR", "com": ""}  # endings of outlets' addresses that are not the alpha-2 code


def places(report: Report, layers: Layers) -> Layer:
    """Mark every toponym of the body, by the gazetteer and the words around it.

    The encoder's mentions are not asked: on LGL they cost 11 points of recognition (docs/decisions).
    """
    body = report.body
    words = tokens(body)
    names = [n for n in scored(candidates(words), words) if n.score >= SURE]
    held = _held(names, words)
    chosen = _resolve(names, held, _scene(report, words), words)
    marks = [_mark(n, chosen[i], words) for i, n in enumerate(names)]
    marks = phrases(body, marks)
    return Layer("places", tuple(sorted(marks, key=lambda m: (m.start, m.end))), "rules, GeoNames")


def _scene(report: Report, words: Sequence[Token]) -> Scene:
    """Give the countries that adjectives and the outlet's address name, and the outlet's home."""
    said: defaultdict[str, float] = defaultdict(float)
    for w in words:
        if w.capital and (code := countries.demonym_of(w.text)):
            said[code] += 0.3
    ending = report.outlet.rpartition(".")[2].lower()
    if "." in report.outlet and (code := HOME.get(ending, countries.alpha3_of(ending.upper()))):
        said[code] += 1.5
    return Scene(said, _home(report.outlet), report.outlet.lower() if "." in report.outlet else "")


@lru_cache(maxsize=1000)
def _home(outlet: str) -> Sense | None:
    if not (found := home(outlet)):
        return None
    city, area = found
    holders = [s for s in senses_of(area) if s.precision in ("country", "region")]
    inside = [s for s in senses_of(city) if s.precision == "city" and (s.name == area or within(s, holders))]
    return max(inside, key=lambda s: (s.main, s.population), default=None)


def _held(names: Sequence[Name], words: Sequence[Token]) -> dict[int, Name]:
    """Give for each name the country or state that stands right after it: "Paris, Texas"."""
    out: dict[int, Name] = {}
    for i, (a, b) in enumerate(pairwise(names)):
        holds = b.first == a.last and words[b.first].gap == ", " and _holders(b)
        if holds and (a.senses[0].precision != "country" or b.senses[0].precision == "country"):
            out[i] = b
    return out


def _holders(n: Name) -> list[Sense]:
    top = n.senses[0]
    return [top] if top.precision == "country" else [s for s in n.senses if s.precision in ("country", "region")]


def _resolve(names: Sequence[Name], held: Mapping[int, Name], view: Scene, words: Sequence[Token]) -> list[Sense]:
    """Choose a sense for each name: by the words beside it, else one for the whole report."""
    fixed = _beside(names, held, words)
    table: dict[str, Sequence[Sense]] = {}
    for i, n in enumerate(names):
        if i in fixed and (fixed[i].precision == "city" or n.key not in table):
            table[n.key] = (fixed[i],)
        elif i not in fixed:
            table.setdefault(n.key, n.senses)
    if town := _town(view.outlet):
        table.setdefault(town[0].name.casefold(), town)
    chosen = choose(table, Counter(n.key for n in names), view)
    return [fixed.get(i) or chosen[n.key] for i, n in enumerate(names)]


@lru_cache(maxsize=1000)
def _town(outlet: str) -> tuple[Sense, ...]:
    """Give the senses of the town an outlet is called after, if it is called after one of some size."""
    name = named_after(outlet)
    senses = tuple(s for s in senses_of(name) if s.precision == "city" and s.main) if len(name) > 3 else ()
    return senses if any(s.population > TOWN for s in senses) else ()


def _beside(names: Sequence[Name], held: Mapping[int, Name], words: Sequence[Token]) -> dict[int, Sense]:
    """Give the senses that the words beside a name settle: "Paris, Texas", "New York state"."""
    fixed: dict[int, Sense] = {}
    for i, holder in held.items():
        for h in _holders(holder):
            inside = [s for s in names[i].senses if within(s, [h]) and s.precision != "country"]
            if inside:
                fixed[i] = max(inside, key=lambda s: (s.main, s.population))
                fixed[i + 1] = h
                break
    for i, n in enumerate(names):
        if n.last < len(words) and words[n.last].gap == " " and words[n.last].text in AREA_WORDS:
            areas = [s for s in n.senses if s.precision == "region"]
            fixed.setdefault(i, areas[0] if areas else replace(n.senses[0], precision="region"))
    return fixed


def _mark(n: Name, s: Sense, words: Sequence[Token]) -> Mark:
    value = PlaceValue(s.name, s.country, s.lat, s.lon, s.geonameid, s.precision, _metonym(n, s, words))
    return Mark(n.start, n.end, "place", value, min(1.0, n.score / 5))


def _metonym(n: Name, s: Sense, words: Sequence[Token]) -> bool:
    """Tell whether a capital or a seat of government stands for the government itself."""
    seat = s.precision == "site" and n.text in countries.bodies()
    if not seat and countries.capitals().get(countries.key(n.text)) != s.country:
        return False
    before = words[n.first - 1].text.casefold() if n.first else ""
    after = words[n.last].text.casefold() if n.last < len(words) else ""
    if before in name_words.PLACE_BEFORE and before not in ("from", "to", "between", "of", "over", "on"):
        return False
    if n.last < len(words) and words[n.last].gap == " " and after in name_words.ACTS_OF_GOVERNMENT:
        return before not in ("from", "to", "of", "over", "on")
    if n.last < len(words) and words[n.last].gap in ("’s ", "'s ") and after in name_words.OF_GOVERNMENT:
        return True
    return before in name_words.BESIDE_GOVERNMENT
