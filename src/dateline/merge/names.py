"""names: whom a participant's words name, in a form that two reports share.

Rule: offices, countries and peoples are no names; they are compared as country and sector.
"""

import re
from functools import lru_cache

from dateline.data import Mention
from dateline.lookup.countries import capitals, country_named, country_of, demonym_of, key
from dateline.lookup.group_table import GROUPS
from dateline.lookup.leaders import by_surname, leader
from dateline.lookup.name_words import GIVEN_NAMES, TITLES
from dateline.lookup.offices import BEFORE, head_of

WORD = re.compile(r"[^\W\d_](?:[^\W_]|['’.-](?=[^\W_]))*")
ARTICLES = frozenset({"the", "a", "an", "its", "their", "his", "her"})
PLAIN = frozenset("""
minister ministry government president army forces force military police group movement party state states union council
court office department agency spokesman spokesperson spokeswoman leader officials official prime foreign defense defence
some all more one two three four five other others many several both most former few no about around nearly sunni
shiite muslim muslims christian christians arab arabs african european europe islamic western jews jewish residents citizens
assembly authority council's nations brotherhood protesters troops fighters militants rebels people civilians
security national international united general secretary north south east west northern southern eastern western new
committee commission house parliament administration republic front organization organisation service services
""".split())


@lru_cache(maxsize=1)
def _groups() -> dict[str, str]:
    """Give by every name of a group the first name on its line if the line is one body's, else the name itself."""
    out: dict[str, str] = {}
    for line in GROUPS.splitlines():
        for name in line.split("|")[2:]:
            out.setdefault(key(name).casefold(), key(name).casefold())
    return out | ALIASES


ALIASES = dict(pair.split("=") for pair in (
    "un=united nations", "u.n=united nations", "u.n.=united nations", "eu=european union", "israel defense forces=idf",
    "israel defence forces=idf", "islamic republic of iran=iran", "isis=islamic state", "isil=islamic state", "daesh=islamic state",
    "rapid support forces=rsf", "sudanese armed forces=saf", "iaea=international atomic energy agency", "houthi=houthis",
    "huthis=houthis", "ansar allah=houthis", "ansarullah=houthis", "international criminal court=icc", "hizbollah=hezbollah",
    "hizbullah=hezbollah", "irgc=islamic revolutionary guard corps", "north atlantic treaty organization=nato"))


@lru_cache(maxsize=50_000)
def named(text: str) -> frozenset[str]:
    """Give the names in a participant's words: whole for known people and bodies, last names and other name words else.

    >>> sorted(named("Russian Foreign Minister Sergei Lavrov")), sorted(named("Lavrov"))
    (['sergey lavrov'], ['sergey lavrov'])
    >>> sorted(named("the Israeli military")), sorted(named("Mayor Ekrem Sample"))
    ([], ['ekrem', 'sample'])
    """
    bare = text[4:] if text[:4].casefold() == "the " else text
    body = _groups().get(key(bare).casefold())
    if body:
        return frozenset({body})
    row = [w for w in WORD.findall(text) if w.casefold() not in ARTICLES]
    if country_named(" ".join(row)):
        return frozenset()
    return _people(row) | _bodies(row)


def _people(row: list[str]) -> frozenset[str]:
    """Give the person whose name ends the words, else the words that may be names."""
    for n in (3, 2, 1):
        last = row[-n:]
        if len(last) == n and all(w[0].isupper() for w in last):
            known = leader(" ".join(last)) if n > 1 else None if last[0].isupper() and len(last[0]) < 3 else by_surname(last[0])
            if known:
                return frozenset({key(known.name).casefold()})
    return frozenset(key(w).casefold() for w in row if _may_name(w))


def _may_name(word: str) -> bool:
    low = key(word).casefold()
    return (word[0].isupper() and len(low) > 2 and low not in GIVEN_NAMES and low not in TITLES and low not in PLAIN
            and low not in BEFORE and not demonym_of(word) and not country_named(word) and not country_of(word)
            and key(word) not in capitals() and not head_of(low))


def _bodies(row: list[str]) -> frozenset[str]:
    """Give the known bodies among single words: "Hamas fighters", "the UN envoy"."""
    return frozenset(_groups()[w] for w in (key(x).casefold() for x in row if x[0].isupper()) if w in _groups())


def of(mentions: tuple[Mention, ...]) -> frozenset[str]:
    """Give the names of some participants."""
    return frozenset(n for m in mentions for n in named(m.name or m.text))
