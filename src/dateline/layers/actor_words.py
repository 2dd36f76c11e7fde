"""actor_words: the words of a body with their spans, and where a person's name ends among them.

Rule: a name is capitalised words and the particles between them; it holds no weekday and no office.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from dateline.lookup.offices import head_of

WORD = re.compile(r"[^\W_]+(?:[.'’&/-][^\W_]+)*")
INITIALS = re.compile(r"[A-Z](?:\.[A-Z])*")
STOPPED = frozenset({"Mr", "Mrs", "Ms", "Dr", "St", "Lt", "Gen", "Gov", "Sen", "Rep", "Col", "Maj", "Adm", "Sgt", "Rev", "Jr",
                     "Capt", "Brig", "Prof", "Cmdr"})


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


PARTICLES = _set("de del della da dos di do van von der den ter bin bint ibn al el abu ould la le du y bar ben ul ur")
NO_NAME = _set("""
Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September
October November December The A An In On At By For From To Of And But Or If It He She They We You I His Her Their Its Our
This That These Those There Here When While After Before As With Also Meanwhile However Yet So Then Now Today Yesterday
Speaking Asked According Earlier Later Last Both Two Three Four Five Some Many Most All Not No What Who Why How Where
During Since Until Under Over About Although Though Because Despite Following Reuters AFP AP TASS BBC CNN Photo Image
Russian Republican Republicans Democrat Democrats Democratic Islamic
""")
HONORIFICS = _set("mr mr. mrs mrs. ms ms. miss dr dr. sir lord lady dame prof prof. professor rev rev. reverend mullah sheikh "
                       "shaykh ayatollah pope king queen prince princess cardinal rabbi imam")


class Word(NamedTuple):
    """One word: its letters, its span of the body, and whether it begins with a capital (also after "al-")."""

    text: str
    start: int
    end: int
    upper: bool

    @property
    def bare(self) -> str:
        """Give the word without a possessive ending."""
        return self.text[:-2] if self.text.endswith(("'s", "’s")) else self.text

    @property
    def owns(self) -> bool:
        """Tell whether the word ends in a possessive."""
        return self.text.endswith(("'s", "’s"))


ARABIC = re.compile(r"(?:[a-z]{2,3}[-'’])[^\W\d_a-z]")


def words(body: str, start: int = 0, end: int | None = None) -> list[Word]:
    """Give the words of a stretch of the body."""
    stop = len(body) if end is None else end
    out: list[Word] = []
    for m in WORD.finditer(body, start, stop):
        text, (at, after) = m[0], m.span()
        if after < stop and body[after] == "." and (text in STOPPED or INITIALS.fullmatch(text)):
            text, after = text + ".", after + 1  # the full stop of an abbreviation
        out.append(Word(text, at, after, text[0].isupper() or (not text.isalnum() and ARABIC.match(text) is not None)))
    return out


def stands(body: str, text: str) -> Iterator[int]:
    """Give where a text stands in the body between borders of words; a pattern for each text would cost more to make than to use."""
    at = body.find(text)
    while at >= 0:
        end = at + len(text)
        if _letter(body[at - 1:at]) != _letter(text[0]) and _letter(text[-1]) != _letter(body[end:end + 1]):
            yield at
        at = body.find(text, at + 1)


def _letter(c: str) -> bool:
    return c.isalnum() or c == "_"


def close(body: str, a: Word, b: Word) -> bool:
    """Tell whether only spaces stand between two words."""
    return 0 < b.start - a.end <= 2 and body[a.end:b.start] in (" ", "\u00a0", "  ")


def name_end(body: str, found: list[Word], at: int) -> int:
    """Give the index past the name that begins at word `at`; `at` itself where none begins."""
    i = last = at
    while i < len(found) and i - at < 6:
        w = found[i]
        if i > at and not close(body, found[i - 1], w):
            break
        if w.upper and w.bare not in NO_NAME and (i == at or not _office(w.text)) and len(w.bare) + w.text.count(".") > 1:
            last = i + 1
            if w.owns:
                break
        elif w.text.lower() not in PARTICLES or w.upper:
            break
        i += 1
    return last


def _office(text: str) -> bool:
    return bool(head_of(text)) and text.casefold() not in HONORIFICS


def bare_end(w: Word) -> int:
    """Give where a word ends without its possessive ending."""
    return w.start + len(w.bare)
