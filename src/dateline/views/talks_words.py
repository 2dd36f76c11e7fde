"""talks_words: what negotiations are about, and the words that tell a party's stance on it.

Rule: matters of any negotiation, never the names of one; a matter that is negated ("but without a ceasefire") is not agreed.
"""

import re
from functools import lru_cache

# Matter | words. The first that fits stands; a claim may have several. "timed" ones are told apart by their length.
MATTERS = """
ceasefire | cease-?fires? | truces? | armistice | cessation of hostilities | stop(?:ping)? the fighting | (?:cease|halt|end)(?:ing)? (?:the )?(?:fighting|hostilities) | (?:pause|halt|stop)s? (?:in|to) (?:the )?(?:fighting|strikes|attacks|hostilities)
return of bodies | bodies of | (?:fallen|dead) soldiers | remains of
exchange of prisoners | prisoners? | captives? | p\\.?o\\.?ws? | detainees? | (?:prisoner|captive)s? (?:swap|exchange)s?
release of hostages | hostages? | abductees? | abducted
memorandum or draft terms | memorandums? | memoranda | (?:draft|peace|framework|settlement) (?:terms|plan|proposal|text|agreement|deal|accord|treaty) | terms for (?:peace|a settlement|ending) | roadmap | road map | peace plan
security guarantees | security guarantees? | security assurances?
limits on enrichment | enrich\\w* | uranium | centrifuges?
nuclear programme | nuclear | inspectors? | non-?proliferation | denucleari[sz]\\w+
sanctions relief | (?:lift|eas|remov|end|reliev|relief|waiv)\\w* (?:of |from |the |all |its |some |us |u\\.s\\. |american |economic |western )*sanctions | sanctions (?:relief|removal|waivers?) | unfreez\\w+ | frozen (?:assets|funds)
withdrawal of forces | withdraw\\w*(?: of| its| their| the| all)* (?:troops|forces|soldiers|army) | (?:troop|military|force)s? (?:pullout|withdrawal|pull-?back) | pull(?:ing)? (?:out|back)
disarmament | disarm\\w* | demilitari[sz]\\w+ | lay(?:ing)? down (?:its |their )?arms | decommission\\w*
territory and borders | territor\\w+ | annex\\w+ | borders? | land swaps? | recogni[sz]\\w+ of
aid and access | humanitarian | aid (?:deliver\\w+|access|convoys?|mechanism|into) | corridors? | blockade
tariffs and trade | tariffs? | trade (?:deal|talks|barriers|access|agreement) | import duties | market access
leaders' meeting | summit | meeting (?:of|between) (?:the )?(?:\\w+ )?(?:leaders|presidents|heads) | leaders'? meeting
strikes on energy and infrastructure | energy (?:facilities|infrastructure|truce|ceasefire) | infrastructure
elections and power-sharing | elections? | power-?sharing | transitional | interim government | constitution\\w*
normal relations | normali[sz]\\w+ | diplomatic (?:relations|ties) | reopen\\w* (?:of )?(?:the )?embass\\w+
further talks | meet again | (?:further|more|next|another|new|direct|continued|second|third|fourth|fifth|sixth) (?:round|direct|talks|meeting|negotiations|dialogue)\\w*(?: of talks)? | negotiations | peace talks | talks | dialogue
"""
TIMED = ("ceasefire",)
_NUMBER = r"\d+|one|two|three|four|five|six|seven|eight|ten|twelve|fourteen|thirty|forty|sixty|ninety"
LENGTH = re.compile(rf"\b({_NUMBER})(?:(?:\s*-\s*|\s+to\s+|-?\s*to\s*-?\s*|–|\s+or\s+)({_NUMBER}))?[-\s]+(hour|day|week|month|year)s?\b", re.I)
NUMBERS = dict(zip("one two three four five six seven eight ten twelve fourteen thirty forty sixty ninety".split(),
                   (1, 2, 3, 4, 5, 6, 7, 8, 10, 12, 14, 30, 40, 60, 90), strict=True))
CONDITIONS = re.compile(r"\b(?:if|unless|only (?:if|when|after|once)|provided(?: that)?|on (?:the )?condition|conditional(?:ly)?|as long as|in return|with reservations)\b", re.I)
OFFERING = re.compile(r"\b(?:offer|propos|suggest|present|tabl(?:e|ed)\b|float|put forward|submit)", re.I)
PROMISING = re.compile(r"\b(?:offer|promis|willing|ready|prepared|pledge|vow)", re.I)
HANDING = re.compile(r"\b(?:hand(?:ed|s|ing)? over|present(?:ed|s|ing)?|submit(?:ted|s|ting)?|deliver(?:ed|s)?|exchang(?:ed|es?) (?:draft|memorand|propos))", re.I)
STAYING = re.compile(r"\b(?:insist|demand|press)", re.I)


@lru_cache(maxsize=1)
def _matters() -> tuple[tuple[str, re.Pattern[str]], ...]:
    rows = [[x.strip() for x in line.split(" | ")] for line in MATTERS.strip().splitlines()]
    return tuple((r[0], re.compile(rf"\b(?:{'|'.join(r[1:])})(?!\w)", re.I)) for r in rows)


def matters(words: str) -> list[str]:
    """Give the matters that words name, in the order of the table; "further talks" only where there is no other.

    >>> matters("to exchange prisoners and the bodies of soldiers"), matters("a 30-day truce")
    (['return of bodies', 'exchange of prisoners'], ['ceasefire of 30 days'])
    """
    found = [_timed(name, words) for name, pattern in _matters() if pattern.search(words)]
    return [x for x in found if x != "further talks"] or found


def nearest(before: str, after: str) -> list[str]:
    """Give the one matter of a sentence that stands nearest to a clause: before it, else after it.

    >>> nearest("Borders apart, it wants a truce of 30 days, ", "")
    ['ceasefire of 30 days']
    """
    spots = [(-m.end(), name) for name, p in _matters() for m in p.finditer(before)] or [(m.start(), name) for name, p in _matters() for m in p.finditer(after)]
    return [_timed(min(spots)[1], before or after)] if spots else []


def _timed(name: str, words: str) -> str:
    if name not in TIMED:
        return name
    m = LENGTH.search(words)
    if not m:
        return name
    low, high, unit = (NUMBERS.get(x.casefold(), x) if x else "" for x in m.groups())
    return f"{name} of {low}{f' to {high}' if high else ''} {str(unit).casefold()}{'s' * (str(low) != '1')}"


def split(words: str) -> tuple[str, str]:
    """Part words at a negation that follows: what is affirmed, and what is not.

    >>> split("ended with an agreement to exchange prisoners but without a ceasefire")
    ('ended with an agreement to exchange prisoners', 'a ceasefire')
    """
    m = re.search(r"\s*,?\s*(?:\bbut |\bthough )(?:again |still )?(?:without|not to|not on|not|no)\s+", words, re.I)
    return (words[:m.start()], words[m.end():]) if m and m.start() else (words, "")
