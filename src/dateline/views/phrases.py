"""phrases: what several views say in the same words.

Rule: nothing that the claims do not hold; what is unknown is "".
"""

import re
from collections.abc import Iterable, Sequence

from dateline.data import Claim, Entry, Figure, Filter, Mention

WORDS = {"actor": "who has “{}” in it", "since": "from {}", "until": "to {}", "independent": "reported by {} independent origins or more",
         "place": "in {}", "country": "with {}", "outlet": "published by “{}”", "source": "according to “{}”", "text": "with the words “{}”"}
# Words by which a report holds back; "may" and "could" in small letters, as May is a month.
DOUBT = re.compile(
    r"\b(?:(?i:reportedly|allegedly|alleged|apparently|purportedly|supposedly|suspected|presumed|possibl[ey]|probabl[ey]|likely|perhaps|"
    r"unconfirmed|unverified|(?:is|are|was|were) (?:believed|thought|said|feared) to|appear(?:s|ed)? to|seem(?:s|ed)? to|"
    r"could not be (?:independently )?(?:verified|confirmed)|claim(?:s|ed)?|claiming)|may|might|could|would)\b")


def asked(wanted: Filter) -> str:
    """Say what a view was narrowed to, after its title.

    >>> asked(Filter(country="UKR", since="2025-06-01"))
    ' · with UKR · from 2025-06-01'
    """
    parts = [WORDS.get(k, k + " {}").format(", ".join(v) if isinstance(v, tuple) else v) for k, v in wanted.to_dict().items()]
    return "".join(f" · {x}" for x in parts)


def counted(number: int, one: str, many: str = "") -> str:
    """Give a number with its noun.

    >>> counted(1, "claim"), counted(2_000, "reply", "replies")
    ('1 claim', '2,000 replies')
    """
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def part_of(shown: int, total: int, one: str, many: str = "") -> str:
    """Say how many of how many are shown.

    >>> part_of(2, 2, "event"), part_of(100, 2_000, "event")
    ('2 events', '100 of 2,000 events; ask for more with --limit and --skip')
    """
    return counted(total, one, many) if shown == total else f"{shown:,} of {counted(total, one, many)}; ask for more with --limit and --skip"


def listed(values: Iterable[str]) -> list[str]:
    """Give values once each, the most frequent first, else in the order they come."""
    seen = list(values)
    return sorted(dict.fromkeys(seen), key=lambda x: -seen.count(x))


def people(found: Sequence[Mention]) -> str:
    """Give participants by name and country.

    >>> people([Mention("its forces", 0, 10, "Ukraine's forces", "UKR", "MIL")])
    "Ukraine's forces (UKR)"
    """
    return ", ".join(f"{m.name or m.text}{f' ({m.country})' if m.country else ''}" for m in found)


def spell(start: str | None, end: str | None, grain: str) -> str:
    """Write an interval: a day, a stamp, a month, or from .. to.

    >>> spell("2025-06-01", "2025-06-30", "month"), spell("2025-06-02", "2025-06-02", "day"), spell(None, None, "")
    ('2025-06', '2025-06-02', '')
    """
    if not start:
        return ""
    if grain in ("month", "year") and end:
        return start[:7 if grain == "month" else 4]
    first, last = start.replace("T", " "), (end or start).replace("T", " ")
    return first if first == last else f"{first} to {last}"


def when(claim: Claim) -> str:
    """Give a claim's interval; "" where it has none."""
    return spell(claim.time.start, claim.time.end, claim.time.grain) if claim.time else ""


def where(claim: Claim) -> str:
    """Give a claim's place by name; "" where it has none."""
    return (claim.place.name or claim.place.text) if claim.place else ""


def bounds(f: Figure) -> str:
    """Give a figure's bounds, its words where no number is said.

    >>> bounds(Figure("killed", "at least 1,200", 0, 14, 1200, None)), bounds(Figure("killed", "dozens", 0, 6))
    ('1,200 or more', '“dozens”')
    """
    if f.low is None and f.high is None:
        return f"“{f.text}”"
    if f.low is None or f.high is None:
        return f"{number(f.low)} or more" if f.low is not None else f"up to {number(f.high)}"
    return number(f.low) if f.low == f.high else f"{number(f.low)} to {number(f.high)}"


def number(x: float | None) -> str:
    """Write a number with its thousands apart; whole ones without a point."""
    return "" if x is None else f"{int(x):,}" if x == int(x) else f"{x:,}"


def figures(claim: Claim) -> str:
    """Give all figures of a claim by kind."""
    return "; ".join(f"{f.what} {bounds(f)}" for f in claim.figures)


def according_to(e: Entry) -> str:
    """Give on whose word a claim rests: its source, or the outlet that asserts it itself."""
    return e.claim.source.name or e.claim.source.text or e.report.outlet or "the outlet"


def said_by(claims: Sequence[Entry]) -> str:
    """Give the sources of claims, each once; an outlet where it asserts the claim itself."""
    return ", ".join(listed(map(according_to, claims)))


def doubt(claim: Claim) -> str:
    """Give the words by which a claim is held back.

    >>> doubt(Claim("r:1", "The rebels reportedly may withdraw", (0, 34), "withdraw", (26, 34), "RETREAT"))
    'reportedly, may'
    """
    found = [m.group() for words in (claim.quote, claim.source.cue) for m in DOUBT.finditer(words)]
    return ", ".join(dict.fromkeys(found))
