"""Numbers and units of durations, as TIMEX3 writes them.

Rule: a vague number ("several", "a few", a bare plural) is X, never a guess.
"""

import re

from dateline.lookup.calendar import NUMBERS, UNITS

_VAGUE = re.compile(r"several|few|many|some|number|multi|countless|(?:dozens|hundreds|thousands) of")


def number(words: str | None) -> float | None:
    """Give the number the words say, None where they are vague or absent.

    >>> number("twenty-four"), number("a couple of"), number("several")
    (24.0, 2.0, None)
    """
    text = (words or "").lower().strip()
    if not text or _VAGUE.search(text):
        return None
    if re.fullmatch(r"[\d,]+(?:\.\d+)?", text):
        return float(text.replace(",", ""))
    if "couple" in text:
        return 2.0
    if text.startswith("half") or text == "a half":
        return 0.5
    return _spelled(re.split(r"[ -]", text))


def _spelled(words: list[str]) -> float | None:
    total = 0.0
    for word in words:
        if word in ("hundred", "thousand"):
            total = max(total, 1) * (100 if word == "hundred" else 1000)
        elif word == "dozen":
            total = max(total, 1) * 12
        elif word in NUMBERS:
            total += NUMBERS[word]
        else:
            return None
    return total


def unit_of(word: str) -> tuple[str, int]:
    """Give a unit's ISO letter ("T" first for hours and less) and how many of them it stands for.

    >>> unit_of("decades")
    ('Y', 10)
    """
    return UNITS[re.sub(r"s$", "", word.lower())]


def period(count: float | None, word: str) -> str:
    """Write a duration in TIMEX3: "P3D", "PT2H", "PXM", "P2.5Y".

    >>> period(3.0, "days"), period(None, "months"), period(1.5, "years"), period(2.0, "hours")
    ('P3D', 'PXM', 'P1.5Y', 'PT2H')
    """
    letter, factor = unit_of(word)
    size = "X" if count is None else f"{count * factor:g}" if count * factor < 10 ** 6 else str(int(count * factor))
    return f"PT{size}{letter[1]}" if letter[0] == "T" else f"P{size}{letter}"
