"""overlap: two texts -> which words of each the other has too.

Rule: only words that stand in a run of four which both texts have are shared; what plainly belongs to the page is left out.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

RUN = 4           # words
LONGEST = 20_000  # words of a text that are looked at
SENTENCE = 400    # characters; in a longer piece the page and the report are not told apart
PIECE = re.compile(r"(?<=[.!?])\s+|\n+|\s{3,}")
WORD = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]|[^\W_]+")  # scripts without spaces: letter by letter
QUOTED = re.compile(r"“[^“”]{1,1500}”|\"[^\"]{1,1500}\"")
# A short sentence with one of these belongs to the page. It is left out of a comparison, no more; layers/furniture.py, which
# hides words from every reader, is stricter.
PAGE = ("sign up", "signing up", "newsletter", "subscribe", "subscribing", "subscription", "inbox", "rights reserved", "may not be published",
        "privacy policy", "terms of use", "terms of service", "market data", "etf data", "data is a real-time", "quotes displayed",
        "legal statement", "refinitiv", "factset", "javascript", "cookies", "forgot password", "username", "remember me", "have an account",
        "unlimited access", "free article", "log in ", "news tip", "hear from you", "follow us", "follow our", "developing story",
        "check back", "click here", "read more", "top headlines", "not responsible for", "external link", "advertisement", "©", "copyright",
        "contributed to this", "support journalism", "independent journalism", "listen to this", "bereits ein konto", "anmelden",
        "melden sie sich", "danke, dass sie", "nicht bearbeitet", "wurde automatisch", "artikel speichern", "beta-phase")


@dataclass(frozen=True, slots=True)
class Text:
    """A text's words, whether each stands in quotation marks, and its runs of words."""

    words: tuple[str, ...]
    spoken: bytes
    runs: frozenset[tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Overlap:
    """Two texts, the one with fewer words first, and for each word whether it is shared."""

    short: Text
    long: Text
    in_short: bytes
    in_long: bytes


def reported(text: str) -> str:
    """Give a text without the sentences that plainly belong to the page.

    >>> reported("Five people died. Sign up for our newsletter.")
    'Five people died.'
    """
    low = text.casefold()
    cues = [c for c in PAGE if c in low]
    return "\n".join(s for s in PIECE.split(text) if len(s) > SENTENCE or not any(c in s.casefold() for c in cues)) if cues else text


def words_of(text: str) -> list[str]:
    """Give a text's words in the order and form in which they are compared."""
    return WORD.findall(reported(text).casefold())[:LONGEST]


@lru_cache(maxsize=512)
def text_of(text: str) -> Text:
    """Give a text as it is compared."""
    kept = reported(text)
    words, spoken = [], bytearray()
    spans = [*(m.span() for m in QUOTED.finditer(kept)), (len(kept), len(kept))]
    n = 0
    for m, _ in zip(WORD.finditer(kept), range(LONGEST), strict=False):
        while spans[n][1] <= m.start():
            n += 1
        words.append(m[0].casefold())
        spoken.append(spans[n][0] <= m.start())
    return Text(tuple(words), bytes(spoken), frozenset(_runs(words)))


def overlap(one: str, other: str) -> Overlap:
    """Compare two texts, in either order."""
    short, long = sorted((text_of(one), text_of(other)), key=lambda x: (len(x.words), x.words))
    both = short.runs & long.runs
    return Overlap(short, long, _marked(short, both), _marked(long, both))


def share(marks: Sequence[int]) -> float:
    """Give the part of these words that is shared."""
    return sum(marks) / max(1, len(marks))


def alone(marks: bytes, against: float) -> slice:
    """Give the passage that most clearly is a text's own: many words that the other lacks, few that it has.

    against   what a shared word in it weighs, where one that is not shared weighs one
    """
    best, at, start, score = 0.0, slice(0, 0), 0, 0.0
    for n, shared in enumerate(marks):
        score += -against if shared else 1.0
        if score <= 0:
            start, score = n + 1, 0.0
        elif score > best:
            best, at = score, slice(start, n + 1)
    return at


def _runs(words: Sequence[str]) -> Iterator[tuple[str, ...]]:
    return zip(*(words[n:] for n in range(RUN)), strict=False)


def _marked(text: Text, both: frozenset[tuple[str, ...]]) -> bytes:
    marks = bytearray(len(text.words))
    for n, run in enumerate(_runs(text.words)) if both else ():
        if run in both:
            marks[n:n + RUN] = b"\1" * RUN
    return bytes(marks)
