"""place_weights: how sure it is that a name is meant as a place.

Rule: a name inside a person's or an organisation's name is no place; a public body's name keeps its place.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from dateline.layers.place_names import Name, Token, list_head, of_party
from dateline.layers.place_senses import senses_of
from dateline.lookup import countries, name_words

SURE = 1.0  # from this score a name counts as a place: recognition's best F1 on local news, flat on world news


def scored(names: Sequence[Name], words: Sequence[Token]) -> list[Name]:
    """Weigh each candidate by its words and by the rest of the report."""
    loud = _headline_tokens(words)
    persons = _person_keys(names, words)
    first = [replace(n, score=_weigh(n, words, loud)) for n in names]
    known = {n.key for n in first if n.score >= SURE + 1}
    small = {w.text for w in words if not w.capital}
    second = [_raised(n, _in_report(n, known, persons, small, words)) for n in first]
    return [_raised(n, _in_list(second, i, words)) for i, n in enumerate(second)]


def _raised(n: Name, more: float) -> Name:
    return replace(n, score=n.score + more) if more else n


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
    score = 2.0 if list_head(n, words) else 0.0
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
    for a, b in pairwise([0, *(i for i, w in enumerate(words) if "\n" in w.gap), len(words)]):
        long = [w for w in words[a:b] if len(w.text) > 3]
        if len(long) > 2 and sum(w.capital for w in long) > 0.75 * len(long):
            out.update(range(a, b))
    return out


def _weigh(n: Name, words: Sequence[Token], loud: set[int]) -> float:
    score = _prior(n) + _before(n, words, loud=n.first in loud) + _after(n, words, loud=n.first in loud)
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


def _before(n: Name, words: Sequence[Token], *, loud: bool) -> float:
    """Weigh the word before a name."""
    if n.first == 0:
        return 0.0
    w, gap = words[n.first - 1], words[n.first].gap
    if of_party(words, n.first):
        return 2.0
    if gap == ", " and w.capital and n.senses[0].precision in ("country", "region"):
        return 1.5
    if gap not in (" ", "\n", "-", ". ", "\u00a0"):
        return 0.0
    if (score := _cue(n, words, gap)) or gap == "\n":
        return score
    return _stranger(n, w, w.text.casefold()) if gap == " " and not loud else 0.0


def _cue(n: Name, words: Sequence[Token], gap: str) -> float:
    """Weigh a preposition, a title or a given name before a name; 0 where the word before is none."""
    w = words[n.first - 1]
    low = w.text.casefold()
    if low in ("of", "in") and n.first > 1 and words[n.first - 2].text.casefold() in name_words.PLACE_NOUNS:
        return 3.0
    if gap != ". " and low in name_words.PLACE_BEFORE:
        return name_words.PLACE_BEFORE[low]
    titled = low in name_words.TITLES and (w.capital or low.startswith("spokes")) and gap in (" ", ". ")
    initial = len(w.text) == 1 and low not in "ai"
    given = w.capital and (low in name_words.GIVEN_NAMES or initial) and gap != "\n" and (gap != ". " or initial)
    return -3.5 if titled or given else 0.0


def _stranger(n: Name, w: Token, low: str) -> float:
    """Weigh a capitalised word of no known kind before a name: a given name or the head of another name."""
    if not w.capital or low in ("the", "a", "an") or countries.demonym_of(w.text) or low in name_words.PLACE_NOUNS:
        return 0.0
    if w.opens:
        known = low in name_words.ORDINARY or n.senses[0].precision in ("country", "region")
        return 0.0 if known else -1.5
    return -2.5


def _after(n: Name, words: Sequence[Token], *, loud: bool) -> float:
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
        return -3.5 if given and settled and not countries.demonym_of(w.text) else _joined_to(low, settled=settled, loud=loud)
    if low in name_words.PLACE_NOUNS:
        return 1.5
    return -1.0 if low in name_words.VERBS_OF_SPEECH and not settled else 0.0


def _joined_to(low: str, *, settled: bool, loud: bool) -> float:
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
