"""place_names: which words of a body name a place, and how sure that is.

Rule: adjectives of countries are no places ("Russian"), nor are names inside people's and organisations' names.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from dateline.data import Mark
from dateline.layers.place_senses import Sense, senses_of
from dateline.lookup import countries, name_words, regions
from dateline.lookup.gazetteer import key_of

TOKEN = re.compile(r"W\.\s?Va\.|(?:[^\W\d_]\.){2,}|[A-Z]\.[A-Z]\b|[^\W_]+(?:[’'‑-](?!(?:[^\W\d_]\.){2}|W\. ?Va)[^\W_]+)*")
POSSESSIVE = re.compile(r"[’']s$", re.IGNORECASE)
PARTICLES = frozenset("de la las los del da do dos das di du des le les of the and al el an am der den upon on sur "
                      "ed ez ar as ad y e en sous aux na nad van von by".split())
TAILS = frozenset("county parish province region oblast governorate district peninsula strip islands island city state "
                  "valley desert heights crossing canal republic sea ocean river mountains basin territory airport airbase air base "
                  "palace square camp refugee nuclear power plant border corridor".split())
ABBREVIATED = frozenset(("st", "ste", "mt", "ft", "pt"))
ARTICLE = re.compile(r"(?:[ae][lzdrstn]|[ae]sh|d|l)[-’'](?=[^\W\da-z])")  # "al-Bab", "ez-Zor", "d'Ivoire"
COUNTIES = {"counties": "County", "parishes": "Parish", "districts": "District", "provinces": "Province",
            "townships": "Township", "regions": "Region", "oblasts": "Oblast", "governorates": "Governorate"}
LONGEST = 6  # words in the longest name looked for
SURE = 1.0  # from this score a name counts as a place; found on general grounds, tables below are in the same unit
PLACE_MARKS = ("LOC", "GPE", "PLACE", "FAC")


@dataclass(frozen=True, slots=True)
class Token:
    """One word: its span (without a possessive), what stands before it, and whether it opens a sentence."""

    text: str
    start: int
    end: int
    gap: str
    opens: bool

    @property
    def capital(self) -> bool:
        """Tell whether it begins with a capital letter, perhaps after an article: "d'Ivoire", "al-Bab"."""
        return self.text[0].isupper() or ARTICLE.match(self.text) is not None


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
        for start, end in _pieces(m[0], m.start()):
            gap = body[at:start]
            out.append(Token(body[start:end], start, end, gap, _opens(gap, out)))
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
    ends = any(c in gap for c in ".!?") and not (before[-1].text.casefold() in name_words.TITLES | ABBREVIATED)
    return ends or any(c in gap for c in "“\"(:•—")


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
    head = _list_head(n, words)
    found = senses_of(f"{n.text} {COUNTIES[head]}") if head else ()
    return replace(n, senses=found) if found else n


def _list_head(n: Name, words: Sequence[Token]) -> str:
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
    return senses_of(text)


def _abbreviation(words: Sequence[Token], i: int, text: str) -> tuple[Sense, ...]:
    """Give a state for "N.Y." anywhere, for "OH" and "Ind." only after a capitalised word and a comma."""
    return senses_of(text) if _after_name(words, i) or text.count(".") > 1 or len(text) == 3 else ()


def _after_name(words: Sequence[Token], i: int) -> bool:
    """Tell whether "Lima, " or a party's "D-" stands before."""
    if i == 0:
        return False
    return (words[i].gap == ", " and words[i - 1].capital) or _of_party(words, i)


def _of_party(words: Sequence[Token], i: int) -> bool:
    return i > 0 and words[i].gap == "-" and words[i - 1].text in ("D", "R", "I")


def _shortened(words: Sequence[Token], i: int) -> bool:
    """Tell whether a word is cut short by its full stop: "Lima, Ind.", "Mich. utilities"."""
    goes_on = i + 1 < len(words) and words[i + 1].gap == ". " and not words[i + 1].capital
    return _after_name(words, i) or goes_on


def scored(names: Sequence[Name], words: Sequence[Token], mentions: Sequence[Mark], body: str) -> list[Name]:
    """Weigh each candidate by its words and by the rest of the report."""
    loud = _headline_tokens(words)
    persons = _person_keys(names, words)
    first = [replace(n, score=_weigh(n, words, loud) + _by_mentions(n, mentions)) for n in names]
    known = {n.key for n in first if n.score >= SURE + 1}
    small = {w.text for w in words if not w.capital}
    second = [replace(n, score=n.score + _in_report(n, known, persons, small, words)) for n in first]
    return [replace(n, score=n.score + _in_list(second, i, words)) for i, n in enumerate(second)]


def _in_list(names: Sequence[Name], i: int, words: Sequence[Token]) -> float:
    """Weigh the company of a name: "Homs, Hama and Aleppo", "Clay and Grant counties"."""
    n, score = names[i], 0.0
    if n.first >= 2 and i and names[i - 1].score >= SURE and _listed(names[i - 1], n, words):
        score += 0.8
    if i + 1 < len(names) and names[i + 1].score >= SURE and _listed(n, names[i + 1], words):
        score += 0.8
    return score


def _listed(a: Name, b: Name, words: Sequence[Token]) -> bool:
    gap = words[b.first].gap
    if b.first == a.last:
        return gap in (", ", "; ")
    return b.first == a.last + 1 and words[a.last].text in ("and", "or", "to") and gap == " "


def _in_report(n: Name, known: set[str], persons: set[str], small: set[str], words: Sequence[Token]) -> float:
    score = 2.0 if _list_head(n, words) else 0.0
    if n.key in persons and n.senses[0].precision != "country":
        score -= 2.5
    elif n.key in known and n.score > -2.0:
        score += 1.5
    if n.last == n.first + 1 and n.text.casefold() in small and n.senses[0].precision == "city":
        score -= 1.5
    return score


def _headline_tokens(words: Sequence[Token]) -> set[int]:
    """Give the indices of words in lines whose words nearly all begin with capitals."""
    out: set[int] = set()
    line: list[int] = []
    for i in range(len(words) + 1):
        if i == len(words) or "\n" in words[i].gap:
            long = [k for k in line if len(words[k].text) > 3]
            if len(long) > 2 and sum(words[k].capital for k in long) > 0.75 * len(long):
                out.update(line)
            line = []
        line.append(i)
    return out


def _weigh(n: Name, words: Sequence[Token], loud: set[int]) -> float:
    score = _prior(n) + _before(n, words, n.first in loud) + _after(n, words, n.first in loud)
    one = n.last == n.first + 1
    if one and n.senses[0].precision != "country" and n.text.casefold() in name_words.ORDINARY:
        score -= 3.0
    if one and n.text.casefold() in name_words.GIVEN_NAMES:
        score -= 0.7
    if words[n.first].opens and one and n.senses[0].precision == "city" and not n.text.isupper():
        score -= 0.2
    return score + _dateline(n, words) - (0.7 if n.first in loud and n.senses[0].precision == "city" else 0.0)


def _dateline(n: Name, words: Sequence[Token]) -> float:
    """Weigh a name that opens a text before a dash, perhaps with an agency between: "GENEVA (Reuters) - "."""
    if not words[n.first].opens or n.last >= len(words):
        return 0.0
    ahead = words[n.last:n.last + 5]
    dash = any("—" in w.gap or "–" in w.gap or " - " in w.gap or "--" in w.gap for w in ahead)
    direct = any(d in ahead[0].gap for d in (" —", " –", " - ", " --", "—")) if ahead else False
    return 2.5 if direct and n.text.isupper() else 1.0 if dash and (direct or "(" in ahead[0].gap) else 0.0


def _prior(n: Name) -> float:
    best = n.senses[0]
    if best.precision == "country":
        return 3.0
    if best.precision in ("region", "site") and best.population == 5_000_000:
        return 2.5
    most = max(s.population for s in n.senses)
    score = next((p for size, p in ((1_000_000, 2.2), (200_000, 1.6), (50_000, 1.0), (10_000, 0.5)) if most >= size), 0.0)
    score += 1.0 if n.last - n.first > 1 else 0.0
    return score + (0.5 if any(s.main for s in n.senses) else -0.3)


def _before(n: Name, words: Sequence[Token], loud: bool) -> float:
    if n.first == 0:
        return 0.0
    w = words[n.first - 1]
    gap = words[n.first].gap
    if _of_party(words, n.first):
        return 2.0
    if gap == ", " and w.capital and n.senses[0].precision in ("country", "region"):
        return 1.5
    if gap not in (" ", "\n", "-", ". ", "\u00a0"):
        return 0.0
    low = w.text.casefold()
    if low in ("of", "in") and n.first > 1 and words[n.first - 2].text.casefold() in name_words.PLACE_NOUNS:
        return 3.0
    if gap != ". " and low in name_words.PLACE_BEFORE:
        return name_words.PLACE_BEFORE[low]
    if low in name_words.TITLES and (w.capital or low.startswith("spokes")):
        return -3.5 if gap in (" ", ". ") else 0.0
    if gap == ". " and len(w.text) > 1:
        return 0.0
    if w.capital and gap != "\n" and (low in name_words.GIVEN_NAMES or (len(w.text) == 1 and low not in "ai")):
        return -3.5
    if low in ("the", "a", "an"):
        return 0.0
    if w.opens and n.senses[0].precision in ("country", "region"):
        return 0.0
    return _stranger(w, low) if w.capital and gap == " " and not loud else 0.0


def _stranger(w: Token, low: str) -> float:
    """Weigh a capitalised word of no known kind before a name: a given name or the head of another name."""
    if countries.demonym_of(w.text) or low in name_words.PLACE_NOUNS:
        return 0.0
    if w.opens:
        return 0.0 if low in name_words.ORDINARY else -1.5
    return -2.5


def _after(n: Name, words: Sequence[Token], loud: bool) -> float:
    if n.last >= len(words):
        return 0.0
    w = words[n.last]
    low = w.text.casefold()
    settled = n.senses[0].precision in ("country", "region")
    if w.gap == ", " and w.capital and any(s.precision in ("country", "region") for s in senses_of(w.text)):
        return 1.5
    if w.gap not in (" ", "-"):
        return 0.3 if w.gap.startswith(")") else 0.0
    if w.capital and w.gap == " ":
        given = n.text.casefold() in name_words.GIVEN_NAMES and low not in name_words.TITLES
        return -3.5 if given and settled and not countries.demonym_of(w.text) else _joined_to(low, settled, loud)
    if low in name_words.PLACE_NOUNS:
        return 1.5
    return -1.0 if low in name_words.VERBS_OF_SPEECH and not settled else 0.0


def _joined_to(low: str, settled: bool, loud: bool) -> float:
    """Weigh a capitalised word right after a name: "Boston Globe", "Kansas Gov."."""
    if low in name_words.ORGANISATION:
        return -1.5 if settled else -3.0
    if low in name_words.TITLES or low in name_words.PLACE_NOUNS or low in name_words.PUBLIC or loud:
        return 0.0
    return -0.5 if settled else -2.0


def _person_keys(names: Sequence[Name], words: Sequence[Token]) -> set[str]:
    """Give the names that stand somewhere as a surname after a given name, an initial or a courtesy title."""
    out: set[str] = set()
    for n in names:
        if n.first == 0 or n.senses[0].precision == "country":
            continue
        w = words[n.first - 1]
        low = w.text.casefold()
        given = w.capital and low in name_words.GIVEN_NAMES and words[n.first].gap == " "
        courtesy = low in ("mr", "mrs", "ms", "dr", "sgt", "lt", "sen", "rep") and words[n.first].gap in (" ", ". ")
        if given or courtesy:
            out.add(n.key)
    return out


def _by_mentions(n: Name, mentions: Sequence[Mark]) -> float:
    """Weigh what the tagger says of the same words; its silence weighs a little.

    A country inside an organisation's name still counts ("the US State Department"), and a name that is
    all of an organisation may be a capital that stands for a government ("Moscow").
    """
    over = [m for m in mentions if m.start < n.end and n.start < m.end]
    score = 4.0 * max((m.score for m in over if m.label in PLACE_MARKS), default=0.0)
    for m in over:
        if m.label == "PER":
            score -= 3.0 * m.score
        elif m.label == "ORG" and (m.start, m.end) != (n.start, n.end):
            score -= (1.5 if n.senses[0].precision == "country" else 3.0) * m.score
    return score if over or not mentions else -1.0


def tagged_only(names: Sequence[Name], mentions: Sequence[Mark], body: str) -> Iterator[Mark]:
    """Give the tagger's places that no known name covers."""
    for m in mentions:
        if m.label in PLACE_MARKS and m.score >= 0.5 and body[m.start:m.end][:1].isupper():
            if not any(n.start < m.end and m.start < n.end for n in names):
                if not countries.demonym_of(body[m.start:m.end]):
                    yield m
