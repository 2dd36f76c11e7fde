"""actor_phrase: a participant's words trimmed to their noun phrase.

Rule: what comes out is part of what went in; drafting and resolving trim alike, by this one function.
"""

import re

Span = tuple[int, int]
LEAD = re.compile(r"[\s,;:.\"“”'‘()–—-]*((?:and|or|but|by|with|against|of)\s+)?[\s\"“'‘(]*")
TAIL = re.compile(r"(?:['’]s?|[\s,;:.\"“”‘(–—-]|\s(?:and|or))+$")
ABBREVIATED = re.compile(r"\b([A-Z]\.)+$|\b[A-Z][a-z]{1,3}\.$")


def noun_phrase(body: str, s: int, e: int) -> Span:
    """Trim a participant's span: no edge punctuation, no possessive ending, no lone conjunction."""
    lead = LEAD.match(body[s:e])
    s += lead.end() if lead and lead.end() < e - s else 0
    tail = TAIL.search(body[s:e])
    if tail and tail.start() > 0 and not (body[s:e].endswith(".") and ABBREVIATED.search(body[s:e])):
        e = s + tail.start()
    return s, e
