"""place_names: the stretches of a body that could name a place.

Rule: adjectives of countries are no places ("Russian"); whether a name is meant as one is for place_weights.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from dateline.layers.place_senses import Sense, senses_of
from dateline.lookup import countries, name_words, regions
from dateline.lookup.gazetteer import key_of

TOKEN = re.compile(r"W\.\s?Va\.|(?:[^\W\d_]\.){2,}|[A-Z]\.[A-Z]\b|[^\W_]+(?:[’'‑-](?!(?:[^\W\d_]\.){2}|W\. ?Va)[^\W_]+)*")
POSSESSIVE = re.compile(r"[’']s$", re.IGNORECASE)
ENDS, STARTS = re.compile(r"[.!?]"), re.compile(r"[“\"(:•—]")
PARTICLES = name_words.words("de la las los del da do dos das di du des le les of the and al el an am der den upon on sur "
                      "ed ez ar as ad y e en sous aux na nad van von by")
TAILS = name_words.words("county parish province region oblast governorate district peninsula strip islands island city state "
                  "valley desert heights crossing canal republic sea ocean river mountains basin territory airport airbase air base "
                  "palace square camp refugee nuclear power plant border corridor")
ABBREVIATED = frozenset(("st", "ste", "mt", "ft", "pt"))
ARTICLE = re.compile(r"(?:[ae][lzdrstn]|[ae]sh|d|l)[-’'](?=[^\W\da-z])")  # "al-Bab", "ez-Zor", "d'Ivoire"
COMPASS = name_words.words("north south east west northeast northwest southeast southwest northern southern eastern western "
                    "central old new upper lower great greater city town park street church")
COUNTIES = {"counties": "County", "parishes": "Parish", "districts": "District", "provinces": "Province",
            "townships": "Township", "regions": "Region", "oblasts": "Oblast", "governorates": "Governorate"}
STOPPED = name_words.TITLES | frozenset(ABBREVIATED)
LONGEST = 6  # words in the longest name looked for


class Token(NamedTuple):
    """One word: its span (without a possessive), what stands before it, whether it opens a sentence.

    `capital` tells whether it begins with a capital letter, perhaps after an article: "d'Ivoire", "al-Bab".
    """

    text: str
    start: int
    end: int
    gap: str
    opens: bool
    capital: bool


@dataclass(frozen=True, slots=True)
class Name:
    """A stretch that may name a place: its tokens (first, one past the last), span, senses and score."""

    first: int
    last: int
    start: int
    end: int
    text: str
    senses: tuple[Sense, ...]
    score: float = 0.0

    @property
    def key(self) -> str:
        """Give the form in which mentions of one name are the same."""
        return key_of(self.text)


def tokens(body: str) -> list[Token]:
    """Split a body into words; hyphenated compounds of names are opened, possessives cut."""
    out: list[Token] = []
    at = 0
    for m in TOKEN.finditer(body):
        for start, end in [m.span()] if m[0].isalpha() else _pieces(m[0], m.start()):
            gap = body[at:start]
            text = body[start:end]
            capital = text[0].isupper() or (len(text) > 3 and not text.isalpha() and ARTICLE.match(text) is not None)
            out.append(Token(text, start, end, gap, gap != " " and _opens(gap, out), capital))
            at = end
    return out


def _pieces(word: str, at: int) -> list[tuple[int, int]]:
    cut = POSSESSIVE.search(word)
    end = cut.start() if cut else len(word)
    if "-" not in word[:end] or not any(c.isupper() for c in word) or senses_of(word[:end]):
        return [(at, at + end)]
    out, here = [], 0
    for part in word[:end].split("-"):
        if part:
            out.append((at + here, at + here + len(part)))
        here += len(part) + 1
    return out


def _opens(gap: str, before: Sequence[Token]) -> bool:
    if not before or "\n" in gap:
        return True
    ends = ENDS.search(gap) is not None and before[-1].text.casefold() not in STOPPED
    return ends or STARTS.search(gap) is not None


def candidates(words: Sequence[Token]) -> list[Name]:
    """Give the longest known names, left to right."""
    out: list[Name] = []
    i = 0
    while i < len(words):
        name = _at(words, i) if words[i].capital else None
        if name:
            out.append(_district(name, words))
        i = name.last if name else i + 1
    return out


def _district(n: Name, words: Sequence[Token]) -> Name:
    """Take "Clay" in "Clay and Grant counties" for Clay County."""
    head = list_head(n, words)
    found = senses_of(f"{n.text} {COUNTIES[head]}") if head else ()
    return replace(n, senses=found) if found else n


def list_head(n: Name, words: Sequence[Token]) -> str:
    """Give the plural that ends the list a name stands in ("counties"), "" if there is none."""
    for w in words[n.last:n.last + 12]:
        if w.text.casefold() in COUNTIES:
            return w.text.casefold()
        if not (w.capital or w.text in ("and", "or")) or w.gap not in (" ", ", "):
            return ""
    return ""


def _at(words: Sequence[Token], i: int) -> Name | None:
    stop = _stretch(words, i)
    for j in range(stop, i, -1):
        last = words[j - 1]
        if not (last.capital or j - 1 == i or last.text in TAILS):
            continue
        text = _joined(words[i:j])
        if text.startswith("The ") and j > i + 1 and senses_of(text[4:]):
            return _at(words, i + 1)
        if j > i + 1 and last.text in ("City", "Town") and _goes_on(words, j):
            continue  # "Athens City Council" is of Athens
        if found := _senses(words, i, j, text):
            return Name(i, j, words[i].start, last.end, text, found)
    return None


def _goes_on(words: Sequence[Token], j: int) -> bool:
    return j < len(words) and words[j].capital and words[j].gap == " "


def _joined(words: Sequence[Token]) -> str:
    return words[0].text + "".join(w.gap + w.text for w in words[1:])


def _stretch(words: Sequence[Token], i: int) -> int:
    """Give the end of the run of words that one name could fill."""
    j = i + 1
    while j < min(len(words), i + LONGEST):
        w = words[j]
        joined = w.gap in (" ", "-", "\u00a0", "'s ", "’s ") or (w.gap == ". " and words[j - 1].text.casefold() in ABBREVIATED)
        if not joined or not (w.capital or w.text in PARTICLES or w.text in TAILS):
            break
        j += 1
    return j


def _senses(words: Sequence[Token], i: int, j: int, text: str) -> tuple[Sense, ...]:
    if j == i + 1 and text in regions.abbreviations():
        return _abbreviation(words, i, text)
    if j == i + 1 and text + "." in regions.abbreviations() and _shortened(words, i):
        return senses_of(text + ".")
    if countries.demonym_of(text) and not countries.country_named(text):
        return ()
    if text in countries.bodies() and not regions.region(text):
        return ()  # "Hamas" is no town
    if j == i + 1 and text.casefold() in COMPASS:
        return ()
    return senses_of(text)


def _abbreviation(words: Sequence[Token], i: int, text: str) -> tuple[Sense, ...]:
    """Give a state for "N.Y." anywhere, for "OH" and "Ind." only after a capitalised word and a comma."""
    return senses_of(text) if _after_name(words, i) or text.count(".") > 1 or len(text) == 3 else ()


def _after_name(words: Sequence[Token], i: int) -> bool:
    """Tell whether "Lima, " or a party's "D-" stands before."""
    if i == 0:
        return False
    return (words[i].gap == ", " and words[i - 1].capital) or of_party(words, i)


def of_party(words: Sequence[Token], i: int) -> bool:
    """Tell whether a party's letter stands before: "D-N.Y.", "R-Moorpark"."""
    return i > 0 and words[i].gap == "-" and words[i - 1].text in ("D", "R", "I")


def _shortened(words: Sequence[Token], i: int) -> bool:
    """Tell whether a word is cut short by its full stop: "Lima, Ind.", "Mich. utilities"."""
    goes_on = i + 1 < len(words) and words[i + 1].gap == ". " and not words[i + 1].capital
    return _after_name(words, i) or goes_on
