"""credits: the news agencies and outlets a report prints as the origin of itself or of a part of it.

Label "agency", "broadcaster", "paper", "site" or "outlet" (not in the table); value: the publisher family.
Rule: each publisher once, at its first such mention, with the words of its name alone.
"""

import re
from collections.abc import Iterator
from functools import cache

from dateline.data import Layer, Layers, Mark, Report
from dateline.lookup.outlets import WORDS, family, outlets

AROUND = 70  # characters looked at on either side of a name
KIND = (r"(?:news )?(?:agency|agencies|wire|channel|website|site|outlet|newspaper|daily|paper|magazine|broadcaster|network|"
        r"portal|radio|television|TV|TV channel|TV station|state media|media|podcast|programme|program|correspondent|reporter)")
WHEN = (r"(?:,? (?:on |late |earlier |later )?(?:\w+day|today|also|first|has|have|had|previously|separately|recently|since|"
        r"in \w+|meanwhile|later|was first to|could not))")
SAYS = (r"(?:report(?:s|ed|ing)?|quot(?:es|ed|ing)|cit(?:es|ed|ing)|wrote|writes|published?|broadcast|aired|carried|revealed|"
        r"contributed|learned|obtained|found|put the|released footage|showed|shows|said|says|noted|added|claimed|announced|"
        r"confirmed|described|interviewed|adds|notes|asked|viewed|verif(?:y|ied)|referred to|"
        r"brings|geolocated)")
AFTER = re.compile(rf"(?:'s|’s|'|’)?(?: \([^)]{{1,40}}\))?(?:(?<=[’']s)(?: [A-Z][\w-]+){{2,3}})?(?: {KIND})*(?:{WHEN})*,? {SAYS}\b"
                   rf"|(?:'s|’s)? (?:\w+ ){{0,3}}(?:poll|survey|investigation|footage|correspondent|service)\b")
AFTER_KIND = re.compile(rf"(?:'s|’s)? {KIND}\b|(?:'s|’s)? (?:state(?:-run)?|public) (?:media|TV|television|agency)\b|’s [A-Z]\w+ [A-Z]")
LEAN = (r"(?:(?:[Tt]he|an?|its|their|Qatari|state|state-run|state-owned|official|semi-official|semiofficial|private|public|local|"
        r"independent|(?:pro|pan)-\w+|\w+-(?:based|linked|run|owned|backed|language)|[A-Z]\w+(?:i|an|ish|ese|ch)|[A-Z]\w+(?:'s|’s)|"
        rf"{KIND}),? ){{0,5}}")
TOLD = re.compile(r"(?:\b(?i:told|tells|telling|according to|citing|cited by|quoted by|quoting|as reported by|reported by|reported (?:in|on)|"
                  r"seen by|viewed by|obtained by|reviewed by|published (?:in|by|on)|carried by|broadcast (?:on|by)|aired (?:on|by)|"
                  r"speaking (?:to|with|on)|spoke (?:to|with|on)|interview(?: \w+day)? (?:with|to|by|on|for)|reports? (?:by|from|in|on)|"
                  r"statement to|comments? to|remarks to|wrote (?:in|for)|writing (?:in|for)|geolocated by|verified by|"
                  r"article (?:in|by|for)|footage (?:from|by|on)|quoted (?:as saying )?(?:by|in)|data (?:from|compiled by)|say(?:ing|s)? by|"
                  r"(?:tally|count|poll|survey|video|images?|statement|letter) (?:by|shared by|sent to|given to)|shared (?:exclusively )?(?:with|by)|"
                  rf"on the air of|(?:reporter|correspondent|journalist) (?:for|from|with|at)|appear(?:ing|ed|ance) on|source:) {LEAN}"
                  rf"|\b(?:told|[Aa]ccording to|citing) [A-Z][\w. ’'-]{{2,40}} and (?:the )?|\bin an? {LEAN}"
                  rf"|, (?:reported|reports|noted|wrote|writes) {LEAN})$")
BRACKETS = {"(": ")", "/": "/"}
DATELINE = re.compile(r"\((?P<name>[A-Z][\w.&’' -]{1,30})\)\s?(?:--|[—–-])")
SLASHED = re.compile(r"/(?P<name>[A-Z][A-Za-z]{1,11})/\.?(?=\s|$)|\s/(?P<last>[A-Z]{2,12})(?= \(|\s*$)")
BRACKETED = re.compile(r"/[A-Z]{2,12} \((?P<name>[A-Z][^()\n]{1,38})\)/?\s*$")
CONTRIBUTED = re.compile(r"(?:contributed|contributing) (?:reporting|to (?:this|the) (?:report|story|article))")
DESK = re.compile(r"\b[A-Z]{2,3}/(?P<name>[A-Z][A-Za-z]{2,20})(?: channel)?\s*(?:کپی|©|$)")  # "MP/IRN": who wrote, from whom
LEAD_IN = re.compile(r"(?:[.”\"\n;/–—-]\s*|\n(?:With|By|From) (?:the )?)$")
LAST = re.compile(r"(?: and (?:news )?agencies|,? wires| channel)?\s*(?:کپی|©|/|$)")
WORD = r"(?:(?<![\w-])[A-Z][\w-]{0,40}+(?<!-))"  # bounded and possessive: a line of hyphens must not take hours
NAMED = re.compile(  # the first line only spares the others most of the body
    r"(?=[A-Z]|of |news|sports daily|broadcaster )(?:"
    rf"(?P<name>(?:(?:{WORD}|of) ){{1,3}}(?:[Nn]ews [Aa]gency|Press Agency|TV|Radio|Daily|Broadcasting Corporation)(?! [A-Z]))"
    rf"|(?P<paper>(?:{WORD} ){{1,2}}(?:Wire|Times|Post|Herald|Tribune|Gazette|Journal|Chronicle|News|Press|Broadcasting))(?! [A-Z])"
    rf"|(?P<before>(?:{WORD} ){{0,2}}{WORD})(?= (?:newspaper|news agency|news site|news website|news outlet|TV channel)\b)"
    rf"|(?:newspaper|news agency|news website|news site|sports daily|broadcaster|TV channel|news outlet) "
    rf"(?P<after>(?:{WORD} ){{0,2}}{WORD}))")
# What may stand before a name and is no part of it: articles, "Russia's", "Lebanon-based".
PREFIX = re.compile(r"(?:(?:The|A|An|In|[A-Z][\w-]*-(?:based|linked|affiliated|run|owned|backed)) )+")
# Names that are none: "the Turkish newspaper", "Spanish TV", "the English-language daily".
NAMELESS = re.compile(r"(?:The|An?|Its|[A-Z]\w+(?:i|an|ish|ese|ch|li)|[A-Z]\w+-language|German|Greek|State)(?: (?:TV|Radio|Daily))?")
HIDING = ("credit", "header", "subscribe", "share", "teaser")


def credits(report: Report, layers: Layers) -> Layer:  # noqa: A001 - file, function and layer share one name
    """Mark each agency or outlet that the report prints as an origin, once."""
    body, seen, marks = report.body, set[str](), []
    hidden = [m for m in layers["furniture"].marks if m.label in HIDING] if "furniture" in layers else []
    for start, end in sorted(set(_found(body, report.text_start))):
        name = body[start:end]
        publisher = family(name)
        if publisher in seen or _hidden(body, start, end, hidden):
            continue
        seen.add(publisher)
        known = outlets().get(name) or outlets().get(f"The {name}")
        marks.append(Mark(start, end, known.kind if known else "outlet", publisher))
    return Layer("credits", tuple(marks))


def _hidden(body: str, start: int, end: int, hidden: list[Mark]) -> bool:
    """Tell whether a name stands in page furniture; a closing "/REL (A2 Televizion)" or "MP/IRN" is an origin."""
    return any(m.overlaps(start, end) and body[m.start] != "/" and body[start - 1] != "/" for m in hidden)


def _found(body: str, start: int) -> Iterator[tuple[int, int]]:
    for m in _names().finditer(body):
        if _credited(body, m.start(), m.end(), m[0]):
            yield m.span()
    for pattern in (DATELINE, SLASHED, BRACKETED, DESK):
        for m in pattern.finditer(body, start, start + 400 if pattern is DATELINE else len(body)):
            group = next(g for g, words in m.groupdict().items() if words)
            yield m.span(group)
    yield from _unknown(body, start)


def _unknown(body: str, start: int) -> Iterator[tuple[int, int]]:
    """Find outlets that no table knows, by the words beside them: "the Dunes newspaper", "Harbour News Agency"."""
    for m in NAMED.finditer(body, start):
        group = next(g for g, words in m.groupdict().items() if words)
        lead = PREFIX.match(m[group])
        begin, end = m.start(group) + (lead.end() if lead else 0), m.end(group)
        name = body[begin:end]
        if name and not NAMELESS.fullmatch(name) and not _names().search(name) and _says(body, begin, end):
            yield begin, end


@cache
def _names() -> re.Pattern[str]:
    """Give a pattern of all names, of two the longer first, parted by first letter, as hundreds in a row are slow to try."""
    rest: dict[str, list[str]] = {}
    for name in sorted(outlets(), key=len, reverse=True):
        rest.setdefault(re.escape(name[0]), []).append(re.escape(name[1:]))
    return re.compile(r"(?<![\w-])(?:" + "|".join(f"{first}(?:{'|'.join(names)})" for first, names in rest.items()) + r")(?![\w-])")


def _credited(body: str, start: int, end: int, name: str) -> bool:
    before, after = _near(body, start, end)
    if before[-1:] in BRACKETS and after[:1] == BRACKETS[before[-1]] and not before[-2:-1].isalnum():
        return True
    if AFTER_KIND.match(after) and TOLD.search(before):
        return True
    if AFTER.match(after):
        return name not in WORDS or bool(AFTER_KIND.match(after)) or not _said_only(after)
    if TOLD.search(before):
        return True
    contributed = CONTRIBUTED.search(body[end:end + 120].partition(". ")[0]) or "Contributing:" in body[max(0, start - 150):start]
    return bool(contributed) or _alone(body, start, end, name)


def _near(body: str, start: int, end: int) -> tuple[str, str]:
    return body[max(0, start - AROUND):start].replace("\xa0", " "), body[end:end + AROUND].replace("\xa0", " ")


def _says(body: str, start: int, end: int) -> bool:
    before, after = _near(body, start, end)
    return bool(AFTER.match(after) or TOLD.search(before))


def _said_only(after: str) -> bool:
    return bool(re.match(r"(?:'s|’s)?(?: \w+day)?,? (?:said|says|showed|shows|announced|added|found|asked|confirmed)\b", after))


def _alone(body: str, start: int, end: int, name: str) -> bool:
    """Tell whether the name stands alone on its line, or ends the report but for a copyright line."""
    if body[start - 1:start] in ("", "\n") and body[end:end + 1] in ("", "\n") and "\n" in body:
        return True
    if name in WORDS or not LEAD_IN.search(body[max(0, start - 12):start]):
        return False
    return bool(LAST.match(body, end))
