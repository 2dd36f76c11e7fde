"""actor_phrase: a participant's words brought to their noun phrase: trimmed at the edges, names made whole.

Rule: drafting and resolving use this one function, so that they mean the same words.
"""

import re

Span = tuple[int, int]
LEAD = re.compile(r"[\s,;:.\"“”'‘()–—-]*((?:and|or|but|by|with|against|of)\s+)?[\s\"“'‘(]*")
TAIL = re.compile(r"(?:['’]s?|[\s,;:.\"“”‘(–—-]|\s(?:and|or))+$")
ABBREVIATED = re.compile(r"\b([A-Z]\.)+$|\b[A-Z][a-z]{1,3}\.$")
WORD = re.compile(r"[A-Za-z]\w+")

NAME_ON = re.compile(r"(?:[ \xa0](?:of |bin |al-|van |de )?[A-Z][\w’'.-]*\w)+")
NAME_BACK = re.compile(r"(?:\b[A-Z][\w’.-]*\w[ \xa0](?:of )?)+$")
NO_NAME = frozenset("On In At The But And Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March "
                    "April May June July August September October November December".split())


def whole_name(body: str, s: int, e: int) -> Span:
    """Take in the rest of a name that the span cuts: "Defense" of "Defense Minister Rustem Umerov".

    Not in a line of capitals such as a headline, where every word looks like a name.
    """
    last = body[s:e].split()[-1:] or [""]
    on = NAME_ON.match(body, e) if last[0][:1].isupper() else None
    back = NAME_BACK.search(body, max(0, s - 60), s) if body[s:s + 1].isupper() else None
    if not (on or back) or _loud(body, s, e):
        return s, e
    if on and not set(on[0].split()) & NO_NAME:
        e = on.end()
    if back and not set(back[0].split()) & NO_NAME:
        s = back.start()
    return s, e


def _loud(body: str, s: int, e: int) -> bool:
    """Tell whether most words of the line around a span begin with capitals; asked last, as a line may be the whole report."""
    words: list[str] = WORD.findall(body[body.rfind("\n", 0, s) + 1:(body.find("\n", e) + 1 or len(body) + 1) - 1])
    return sum(w[0].isupper() for w in words) > 0.5 * len(words)


def noun_phrase(body: str, s: int, e: int) -> Span:
    """Bring a participant's span to its noun phrase: whole names, no edge punctuation, possessive or conjunction."""
    s, e = whole_name(body, s, e)
    lead = LEAD.match(body[s:e])
    s += lead.end() if lead and lead.end() < e - s else 0
    tail = TAIL.search(body[s:e])
    if tail and tail.start() > 0 and not (body[s:e].endswith(".") and ABBREVIATED.search(body[s:e])):
        e = s + tail.start()
    return s, _closed(body, s, e)


def _closed(body: str, s: int, e: int) -> int:
    """Give an end that leaves no bracket open: "Security Service of Ukraine (SBU" takes its ")"."""
    opened = body.rfind("(", s, e)
    if opened <= s or body.find(")", opened, e) >= 0:
        return e
    return e + 1 if body[e:e + 1] == ")" else len(body[:opened].rstrip())
