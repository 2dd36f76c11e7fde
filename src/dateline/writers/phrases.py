"""phrases: the fields of a claim as short words for people; table, Markdown and notebook pages share them.

Rule: one line each, no control characters, nothing that the claim does not hold.
"""

import re
from datetime import date

from dateline.data import Claim, Figure, Mention, Place, Reading, Report, Time

SIGNS = {"happened": "●", "ongoing": "◐", "planned": "○", "possible": "?", "not": "✕"}
STATUSES = {"happened": "happened", "ongoing": "ongoing", "planned": "planned", "possible": "possible",
            "not": "did not happen"}
ITSELF = "the outlet itself"
DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
# Controls could drive a terminal, overrides of direction could turn words round, half a surrogate cannot be written.
UNSEEN = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]")
HALF = re.compile("[\ud800-\udfff]")
SPACE = re.compile(r"\s+")
SECONDS = re.compile(r"T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?")  # people read minutes; JSON has all


def clean(text: str) -> str:
    """Take out control characters, keep line breaks; half a surrogate pair becomes U+FFFD."""
    return HALF.sub("\ufffd", UNSEEN.sub("", text))


def plain(text: str) -> str:
    r"""Put a text on one line without control characters.

    >>> plain("the talks\n  in \x1b[31mIstanbul")
    'the talks in [31mIstanbul'
    """
    return SPACE.sub(" ", clean(text)).strip()


def mention(m: Mention) -> str:
    """Give a participant's words, the name they stand for if it is another, country and sector."""
    text, name = plain(m.text), plain(m.name)
    known = f"{text} = {name}" if name and name.casefold() not in text.casefold() else text
    code = " ".join(c for c in (m.country, m.sector) if c)
    return f"{known} ({code})" if code else known


def mentions(found: tuple[Mention, ...]) -> str:
    """Join participants by commas."""
    return ", ".join(map(mention, found))


def who(claim: Claim) -> str:
    """Say who did it to whom; "" where nobody is named."""
    actors, recipients = mentions(claim.actors), mentions(claim.recipients)
    return f"{actors or 'not said'} → {recipients}" if recipients else actors


def type_of(claim: Claim) -> str:
    """Give type and mode."""
    return f"{claim.type} · {claim.mode}" if claim.mode else claim.type


def interval(time: Time) -> str:
    """Give the interval as ISO dates, a single day with its weekday; "" where it is open.

    >>> interval(Time("on June 2", (0, 9), "2025-06-02", "2025-06-02", "day"))
    '2025-06-02 Mon'
    >>> interval(Time("in April", (0, 8), "2025-04-01", "2025-04-30", "month"))
    '2025-04-01 to 2025-04-30 (month)'
    """
    if not time.start:
        return ""
    grain = f" ({time.grain})" if time.grain not in ("", "day", "hour", "minute") else ""
    if not time.end or time.end == time.start:
        return _day(time.start) + grain
    return f"{_stamp(time.start)} to {_stamp(time.end)}{grain}"


def _stamp(iso: str) -> str:
    return SECONDS.sub(r" \1", plain(iso))


def _day(iso: str) -> str:
    try:
        weekday = DAYS[date.fromisoformat(iso[:10]).weekday()]
    except ValueError:
        return _stamp(iso)
    return f"{iso[:10]} {weekday}{' ' + iso[11:] if iso[11:] else ''}"


def when(time: Time | None) -> tuple[str, str]:
    """Give the interval (or that there is none) and the words that say so."""
    if time is None:
        return "", ""
    return interval(time) or "no calendar day", plain(time.text)


def where(place: Place | None) -> tuple[str, str]:
    """Give name and country, and the words where they say it otherwise."""
    if place is None:
        return "", ""
    name, text = plain(place.name), plain(place.text)
    known = f"{name or text} ({place.country})" if place.country else name or text
    return known, "" if text == name or not name else text


def according_to(claim: Claim, outlet: str = "") -> str:
    """Say on whose word the claim rests, with the cue and who passed it on to the outlet, nearest first."""
    source, cue = plain(claim.source.text), plain(claim.source.cue)
    links = [plain(x) for x in reversed(claim.chain) if x not in (claim.source.text, outlet)]
    if not source:
        return f"{ITSELF}, citing {', '.join(links)}" if links else ITSELF
    named = source + (f" = {plain(claim.source.name)}" if _other(claim.source.name, source) else "")
    code = " ".join(c for c in (claim.source.country, claim.source.sector) if c)
    said = f"{named} ({code})" if code else named
    return said + (f", “{cue}”" if cue else "") + (f", via {', '.join(links)}" if links else "")


def _other(name: str, text: str) -> bool:
    return bool(name) and plain(name).casefold() not in text.casefold()


def _number(x: float) -> str:
    return f"{int(x):,}" if x == int(x) else f"{x:,}"


def bounds(figure: Figure) -> str:
    """Give a figure's bounds: "40", "40 or more", "up to 40", "40 to 50", "" where no number is said."""
    low, high = figure.low, figure.high
    if low is None and high is None:
        return ""
    if low is None or high is None:
        return f"{_number(low)} or more" if low is not None else f"up to {_number(high or 0)}"
    return _number(low) if low == high else f"{_number(low)} to {_number(high)}"


def figure(f: Figure) -> str:
    """Give a figure's kind, bounds and words."""
    known = bounds(f)
    return f"{f.what} {known} “{plain(f.text)}”" if known else f"{f.what} “{plain(f.text)}”"


def figures(claim: Claim) -> str:
    """Join the figures by semicolons."""
    return "; ".join(map(figure, claim.figures))


def parted(claim: Claim) -> tuple[str, str, str]:
    """Give the quote before, in and after its trigger, each on one line with its outer spaces kept."""
    a, b = (min(max(0, x - claim.span[0]), len(claim.quote)) for x in claim.trigger_span)
    before, trigger, after = (clean(claim.quote[x:y]) for x, y in ((0, a), (a, b), (b, None)))
    return SPACE.sub(" ", before).lstrip(), SPACE.sub(" ", trigger), SPACE.sub(" ", after).rstrip()


def titled(report: Report) -> str:
    """Give the title, or the first words of the text."""
    words = plain(report.title) or plain(report.text[:400])
    return words if report.title.strip() or len(words) <= 72 else words[:72].rpartition(" ")[0].rstrip(",;:") + " …"


def published(report: Report) -> str:
    """Give the publication date and whether it was stated or worked out."""
    if not report.published:
        return "date unknown"
    how = {"metadata": "stated", "text": "worked out from the text"}.get(report.published_from or "", "")
    return _stamp(report.published) + (f" ({how})" if how else "")


def credited(reading: Reading) -> list[str]:
    """Give the agencies and outlets that the report credits, each once, without its own outlet."""
    found = dict.fromkeys(plain(reading.report.body[m.start:m.end]) for m in reading.marks("credits"))
    found.pop(plain(reading.report.outlet), None)
    return list(found)


def counted(number: int, one: str, many: str = "") -> str:
    """Give a number with its noun.

    >>> counted(1, "claim"), counted(2, "person", "people")
    ('1 claim', '2 people')
    """
    return f"{number:,} {one if number == 1 else many or one + 's'}"
