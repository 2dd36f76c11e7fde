"""countries: which country a name, an adjective or a noun phrase speaks of.

Rule: "" where nothing in the words tells; the head or possessor decides, never what follows "to" or "in".
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from dateline.lookup.country_table import CAPITALS, COUNTRIES, IGO, OTHERWISE, PEOPLE
from dateline.lookup.name_words import words

TOKEN = re.compile(r"[^\W_](?:[^\W_]|\.?[.'’&-](?=[^\W_]))*\.?", re.UNICODE)
LONGEST = 8  # tokens in the longest name of the tables
# What follows these does not say whose side the head is on: "the envoy to Syria", "troops in Iraq".
ASIDE = words("to in on at against with for near inside outside over under between about by via after before "
                  "into towards toward across who which that where when while during since")
# A compound with one of these is about others: "Iran-backed", "Moscow-based"; "US-led" does name the side.
COMPOUND = re.compile(r"^(?:pro|anti|non)-|-(?:backed|supported|based|allied|aligned|funded|trained|made|born|built|held|"
                      r"controlled|occupied|administered|linked|armed|supplied|educated|speaking|brokered|sponsored|"
                      r"mediated|proposed|installed|imposed|friendly|bound|run|owned)$", re.IGNORECASE)

# How much each table weighs, in the order of _lookup; lower wins, and a surname counts only as the last name.
WEIGHTS = (0, 0, 0, 0, 1, 2)
# Capitals that are given names, surnames or words far more often than governments.
WEAK = frozenset({"Victoria", "Douglas", "Hamilton", "Stanley", "Plymouth", "Jamestown", "Nassau", "Male", "Santiago",
                  "Kingston", "George Town", "Georgetown", "The Valley", "San Juan", "San Jose", "Castries", "Praia"})


@dataclass(frozen=True, slots=True)
class Country:
    """One country: codes, English name, demonyms, capital, a point, other names, seats and bodies."""

    alpha3: str
    alpha2: str
    name: str
    demonyms: tuple[str, ...]
    capital: str
    lat: float
    lon: float
    aliases: tuple[str, ...]
    bodies: tuple[str, ...]


def _split(words: str) -> tuple[str, ...]:
    return tuple(w for w in words.split(",") if w)


def _country(line: str) -> Country:
    alpha3, alpha2, name, demonyms, capital, point, aliases, *bodies = line.split("|")
    lat, lon = point.split(",")
    return Country(alpha3, alpha2, name, _split(demonyms), capital, float(lat), float(lon), _split(aliases),
                   _split(bodies[0]) if bodies else ())


@lru_cache(maxsize=1)
def countries() -> dict[str, Country]:
    """Give every country by its alpha-3 code."""
    rows = (_country(line) for line in COUNTRIES.splitlines())
    return {c.alpha3: c for c in rows}


@lru_cache(maxsize=1)
def _alpha2() -> dict[str, str]:
    return {c.alpha2: c.alpha3 for c in countries().values()}


def alpha3_of(alpha2: str) -> str:
    """Give the alpha-3 code of an alpha-2 code, "" if there is none.

    >>> alpha3_of("UA")
    'UKR'
    """
    return _alpha2().get(alpha2, "")


def name_of(alpha3: str) -> str:
    """Give the usual English name of a country, "" for an unknown code.

    >>> name_of("COD")
    'DR Congo'
    """
    c = countries().get(alpha3)
    return c.name if c else ""


def capital_of(alpha3: str) -> str:
    """Give the capital of a country, "" for an unknown code.

    >>> capital_of("TUR")
    'Ankara'
    """
    c = countries().get(alpha3)
    return c.capital if c else ""


def point_of(alpha3: str) -> tuple[float, float] | None:
    """Give a country's representative point in degrees, None for an unknown code."""
    c = countries().get(alpha3)
    return (c.lat, c.lon) if c else None


def demonyms(alpha3: str) -> tuple[str, ...]:
    """Give a country's adjectives and the nouns for its people, with plurals.

    >>> demonyms("UKR")
    ('Ukrainian', 'Ukrainians')
    """
    c = countries().get(alpha3)
    return tuple(form for word in c.demonyms for form in _forms(word)) if c else ()


def _forms(word: str) -> tuple[str, ...]:
    if word.endswith(("s", "sh", "ch", "ese", "men", "Dutch", "oi", "x", "'s")):
        return (word,)
    return (word, word + "s")


def key(phrase: str) -> str:
    """Give the form in which names are compared: no accents, one kind of apostrophe, no final possessive."""
    if not phrase.isascii():
        phrase = "".join(c for c in unicodedata.normalize("NFKD", phrase) if not unicodedata.combining(c))
        phrase = phrase.replace("’", "'").replace("‘", "'").replace("ı", "i").replace("ʼ", "'")
    return phrase.removesuffix("'s")


@lru_cache(maxsize=1)
def _names() -> dict[str, str]:
    out: dict[str, str] = {}
    for c in countries().values():
        for name in (c.name, *c.aliases):
            bare = name[4:] if name.lower().startswith("the ") else name
            out[key("the " + bare)] = out[key("The " + bare)] = c.alpha3
            if bare == name:
                out[key(bare)] = c.alpha3
            if len(bare) > 4 and bare == name:
                out.setdefault(key(bare.upper()), c.alpha3)
    return out


def country_named(name: str) -> str:
    """Give the alpha-3 code for a country's own name, short form or alias; demonyms and cities give "".

    >>> country_named("Burma"), country_named("Russian")
    ('MMR', '')
    """
    return _names().get(key(name), "")


@lru_cache(maxsize=1)
def _demonyms() -> dict[str, str]:
    out: dict[str, str] = {}
    for c in countries().values():
        for form in demonyms(c.alpha3):
            out.setdefault(key(form), c.alpha3)
            out.setdefault(key(form.upper()), c.alpha3)
    return out


def demonym_of(word: str) -> str:
    """Give the alpha-3 code for an adjective or a noun for a people, "" if it is neither.

    >>> demonym_of("Congolese"), demonym_of("Congo")
    ('COD', '')
    """
    return _demonyms().get(key(word), "")


@lru_cache(maxsize=1)
def capitals() -> dict[str, str]:
    """Give alpha-3 by capital or other city that news uses for the government, in every usual spelling."""
    out = {key(c.capital): c.alpha3 for c in countries().values() if c.capital}
    for line in CAPITALS.splitlines():
        code, *names = line.split("|")
        out.update({key(n): code for n in names})
    return out


@lru_cache(maxsize=1)
def bodies() -> dict[str, str]:
    """Give alpha-3 (or "IGO") by seat of government, party, armed group or agency."""
    out = {key(b): c.alpha3 for c in countries().values() for b in c.bodies}
    out.update({key(name): "IGO" for line in IGO.splitlines() for name in line.split("|")})
    return out


@lru_cache(maxsize=1)
def _otherwise() -> dict[str, str]:
    rows = (line.split("|") for line in OTHERWISE.splitlines())
    return {key(name): code for code, *names in rows for name in names}


@lru_cache(maxsize=1)
def _people() -> dict[str, str]:
    rows = (line.split() for line in PEOPLE.splitlines())
    return {key(name): code for code, *names in rows for name in names}


def _lookup(words: str) -> tuple[str, int]:
    """Give the code for exactly these words and how much the kind of name weighs (lower is stronger)."""
    form = key(words)
    for weight, table in enumerate((_otherwise(), _names(), _demonyms(), bodies(), capitals(), _people())):
        if form in table and not (table is capitals() and form in WEAK):
            return table[form], WEIGHTS[weight]
    return "", 9


def _hits(tokens: list[str]) -> list[tuple[int, int, str]]:
    """Find names left to right, longest first, as (weight, token index, code); "-" bars a country inside."""
    out, i = [], 0
    while i < len(tokens):
        for n in range(min(LONGEST, len(tokens) - i), 0, -1):
            code, weight = _lookup(" ".join(tokens[i:i + n]))
            if code:
                if code != "-" and not (weight == WEIGHTS[-1] and tokens[i + n:i + n + 1] and tokens[i + n][0].isupper()):
                    out.append((weight, i, code))
                i += n - 1
                break
        i += 1
    return out


def _tokens(words: str) -> list[str]:
    """Split a phrase; "Iran-backed" is dropped, "US-led" and "Israel-Hamas" are opened."""
    out: list[str] = []
    for m in TOKEN.finditer(words):
        token = key(m[0])
        if COMPOUND.search(token):
            continue
        known = "-" not in token or any(_lookup(t)[0] for t in (token, token.rstrip(".")))
        out.extend([token] if known else [p for p in token.split("-") if p])
    return [t if _lookup(t)[0] else t.rstrip(".") for t in out]


@lru_cache(maxsize=20_000)
def country_of(words: str) -> str:
    """Give the alpha-3 code of the side a noun phrase stands for, "IGO" for international bodies, "" if none.

    >>> country_of("Russia's ambassador to Israel"), country_of("the Kremlin's negotiating team")
    ('RUS', 'RUS')
    >>> country_of("Iran-backed Houthi rebels"), country_of("the ambassador to Syria")
    ('YEM', '')
    """
    tokens = _tokens(words)
    cut = next((i for i, t in enumerate(tokens) if i and t in ASIDE), len(tokens))
    found = sorted(_hits(tokens[:cut]))
    return found[0][2] if found else ""
