"""copies: whether two reports are one text, sent on, cut, re-headed or lightly edited; and whose voice a report is.

Rule: shared words count only where the news itself is shared. Reports that have a page's furniture, an agency's background
or a statement's words in common, or a template with other numbers in it, are no copies.
"""

from collections.abc import Callable, Iterator, Sequence
from math import exp
from urllib.parse import urlsplit

from dateline.data import MACHINE, Judgement, Reason, Report
from dateline.data.moment import moment
from dateline.lookup.outlets import family, outlets
from dateline.merge.overlap import Overlap, Text, alone, overlap, share, text_of, words_of

SHORTEST = 40    # words; below, two alerts of one sentence agree because there is one way to say it
LEAD = 50        # words in which a report says what is new; a fifth of a long one
# A feature's weight for each point, the value at which it speaks neither way, and the most it may be. Set by hand on edited
# reports and on the pairs of the news pool that share text; how often they are right: bench/copies.py.
FEATURES = {"share": (12.0, 0.5, 1.0), "back": (9.0, 0.3, 0.5), "lead": (25.0, 0.45, 0.6)}
AGAINST = -12.0  # what one good ground that these are two reports weighs
TOLD = 0.42      # of the words outside quotation marks that must be shared
PART = 0.25      # of the longer text that must be shared; below, a live page holds a report among much else
OWN = 20         # words in a row of its own, in both, that make two reports of one text; a dozen where the other has many
ALIEN = 40       # the same for pages of two houses, as each puts its own furniture around what it was sent
# Of edited reports 99.7 in 100 share a band with the original; of two reports of different houses that are no copies
# 6 in 100,000 (bench/copies.py). More bands for the opening find no more, but every page with the same furniture on top.
ROWS, BANDS, SEED = 2, 32, 20_250_602
PRIME = (1 << 47) - 115
SMALL = frozenset("""a about after again against all also am an and any are as at be because been before being between both but by can could
did do does down during each even few for from further had has have he her here him his how i if in into is it its just may might more
most must my no nor not now of off on once only or other our out over own s said same say says she should so some such t than that the
their them then there these they this those through to too under until up very was we were what when where which while who whom why will
with would you your""".split())
Both = Callable[[str, float, str, str], Reason]


def bands(body: str) -> frozenset[str]:
    """Give the bands of a text's MinHash; texts that share most of their words nearly always share one of them.

    The same text gives the same bands in every process; a text below forty words has none, as it is never a copy.
    """
    words = words_of(body)
    if len(words) < SHORTEST:
        return frozenset()
    from rensa import RMinHash
    found = RMinHash(ROWS * BANDS, SEED)
    small = [w in SMALL for w in words]
    found.update([f"{a} {b} {c}" for a, b, c, x, y, z in zip(words, words[1:], words[2:], small, small[1:], small[2:], strict=False)
                  if x + y + z <= 1] or words)  # three words in a row, of which two say something, are one element of the set
    digest = found.digest()
    return frozenset(f"{n:x}.{(digest[ROWS * n] << 32 | digest[ROWS * n + 1]) % PRIME:x}" for n in range(BANDS))


def copied(mine: Report, other: Report) -> Judgement | None:
    """Compare two reports; None where they have little in common, are too short to tell, or are one page's versions.

    `one` of the judgement is the later published and `other` the earlier, in whichever order they are given.
    """
    if mine.key == other.key or _addressed(mine) == _addressed(other):
        return None
    earlier, later = sorted((mine, other), key=lambda r: (moment(r.published), r.key))
    found = overlap(earlier.text, later.text)
    if len(found.short.words) < SHORTEST or share(found.in_short) < FEATURES["share"][1] / 2:
        return None
    turned = found.short is text_of(earlier.text)
    reasons = tuple(_reasons(found, turned=turned, house=_house(mine) == _house(other)))
    logit = sum(r.weight for r in reasons)
    score = 1 / (1 + exp(-max(-30.0, min(30.0, logit))))
    return Judgement("copy", later.key, earlier.key, logit > 0, MACHINE, round(score, 3), reasons)


def origin(owner: str, credits: Sequence[str]) -> str:  # noqa: A002 - what the layer is called
    """Give what counts as one independent voice: the first news agency printed as credit, else the outlet's own family.

    >>> origin("dw", ["Bild", "/Reuters/"]), origin("dw", ["Bild"])
    ('reuters', 'dw')
    """
    for printed in credits:
        name = printed.strip(" /()[]-–—.,:")
        known = outlets().get(name) or outlets().get(name.removeprefix("The ").removeprefix("the "))
        if known and known.kind == "agency":
            return known.family
    return owner


def _addressed(report: Report) -> tuple[str, ...]:
    """Give what makes two texts versions of one page; the key, which no other has, where nothing does."""
    return (report.url,) if report.url else (report.outlet, report.given_id) if report.given_id else (report.key,)


def _house(report: Report) -> str:
    """Give whose pages they are: one house's share furniture, and what it keeps of yesterday's report."""
    try:
        host = urlsplit(report.url).hostname
    except ValueError:  # "http://[::1": as printed, not as it should be
        host = None
    return host or family(report.outlet) or report.key


def _reasons(found: Overlap, *, turned: bool, house: bool) -> Iterator[Reason]:
    """Give what speaks for and against; `turned`: the shorter text is the earlier one, `house`: both are of one."""
    def reason(name: str, weight: float, short: str, long: str) -> Reason:
        return Reason(name, weight, *((long, short) if turned else (short, long)))

    there, back = share(found.in_short), share(found.in_long)
    yield reason("share", _weight("share", there) + _weight("back", back),
                 f"{there:.0%} of its {len(found.in_short)} words are in the other",
                 f"{back:.0%} of its {len(found.in_long)} words are in the other")
    leads = [share(x[:max(LEAD, len(x) // 5)]) for x in (found.in_short, found.in_long)]
    yield reason("lead", _weight("lead", max(leads)), *(f"{x:.0%} of its opening is in the other" for x in leads))
    if back < PART:
        yield reason("part", AGAINST, "the shorter text", f"only {back:.0%} of the longer text is in it")
    yield from _quotes(found, reason)
    yield from _numbers(found, reason)
    yield from _own(found, reason, house=house)


def _quotes(found: Overlap, reason: Both) -> Iterator[Reason]:
    """Find two reports that print the same words of a person and tell the rest in their own."""
    outside = [m for m, quoted in zip(found.in_short, found.short.spoken, strict=True) if not quoted]
    if len(outside) >= OWN and share(outside) < TOLD:
        yield reason("quotes", AGAINST, f"{share(outside):.0%} of its words outside quotation marks are in the other", "the same words quoted")


def _numbers(found: Overlap, reason: Both) -> Iterator[Reason]:
    """Find two reports of one form with other numbers in it: yesterday's market, the day's count of drones."""
    one, other = (dict.fromkeys(w for w in x.words if w[0].isdigit()) for x in (found.short, found.long))
    new = [x for x in one if x not in other]
    if len(new) >= 3 and len(new) > len(one) / 2:
        yield reason("numbers", AGAINST, _listed(new), _listed([x for x in other if x not in one]))


def _own(found: Overlap, reason: Both, *, house: bool) -> Iterator[Reason]:
    """Find two reports that each have news of their own beside the words that they share."""
    mine, its = alone(found.in_short, 1.5), alone(found.in_long, 1.5)
    words = len(found.in_short)
    least = max(0.6 * OWN, words / 10) if house else max(ALIEN, words / 8)
    if mine.stop - mine.start >= least and its.stop - its.start >= OWN:
        yield reason("own news", AGAINST, _shown(found.short, mine), _shown(found.long, its))


def _weight(name: str, value: float) -> float:
    weight, neutral, most = FEATURES[name]
    return weight * (min(value, most) - neutral)


def _listed(numbers: Sequence[str]) -> str:
    return ", ".join(numbers[:6]) or "none"


def _shown(text: Text, part: slice) -> str:
    words = text.words[part]
    return " ".join(words[:12]) + (" ..." if len(words) > 12 else "")
