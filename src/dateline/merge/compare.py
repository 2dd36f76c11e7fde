"""compare: two claims -> a judgement on whether they are about one event, with its reasons.

Rule: symmetric and deterministic; the score is a probability, fitted on annotated groups and checked on others.
"""

import math
from collections.abc import Callable
from functools import lru_cache

from dateline.data import Entry, Judgement, Reason
from dateline.merge.contradicts import reason
from dateline.merge.features import NAMES, features
from dateline.merge.side import Side, side
from dateline.merge.weights import KINDS, WEIGHTS

# A judgement says "same" from here on. By groups held out by report, SAME and LINK: 0.5, 0.3 pair F1 55.7, wrong joins 23.8 %; 0.6, 0.4 51.6, 18.1;
# 0.7, 0.5 44.8, 14.8; 0.8, 0.65 33.6, 11.3.
SAME = 0.5
WEIGH = 0.3  # a feature that moves the logit by less is no reason
TOLD = 0.05  # below this the two have hardly anything in common, and nobody asks why
MOST = 8  # reasons
Describe = Callable[[Side], str]


def compare(a: Entry, b: Entry) -> Judgement:
    """Judge whether two claims are about one event."""
    return compared(side(a), side(b))


def compared(a: Side, b: Side) -> Judgement:
    """Do what `compare` does for sides."""
    one, other = (a, b) if a.id <= b.id else (b, a)
    why = reason(one, other)
    if why:
        return Judgement("event", one.id, other.id, same=False, score=0.0, reasons=(_apart(why, one, other),))
    values = features(one, other)
    shares = [w * v for w, v in zip(_weights(one, other), values, strict=True)]
    score = 1 / (1 + math.exp(-math.fsum(shares)))
    return Judgement("event", one.id, other.id, same=score >= SAME, score=round(score, 4),
                     reasons=_reasons(shares, one, other) if score >= TOLD else ())


def _weights(a: Side, b: Side) -> tuple[float, ...]:
    return column(a.kind if a.kind == b.kind else "mixed")


@lru_cache(maxsize=8)
def column(kind: str) -> tuple[float, ...]:
    """Give the weights of a kind in the order of NAMES."""
    at = KINDS.index(kind)
    return tuple(WEIGHTS[n][at] for n in NAMES)


def _apart(why: str, one: Side, other: Side) -> Reason:
    name = why.partition(":")[0]
    tell = _time if name == "different days" else _place
    return Reason(name, -10.0, tell(one), tell(other))


def _reasons(shares: list[float], one: Side, other: Side) -> tuple[Reason, ...]:
    """Give the features that weigh most, with the two values in words."""
    strong = [i for i, x in enumerate(shares) if i and (x >= WEIGH or x <= -WEIGH)]
    strong.sort(key=lambda i: (-abs(shares[i]), i))
    return tuple(Reason(NAMES[i], round(shares[i], 3), TELL[i](one), TELL[i](other)) for i in strong[:MOST])


def _type(s: Side) -> str:
    return f"{s.claim.type} {s.claim.mode}".strip()


def _place(s: Side) -> str:
    return s.claim.place.name or s.claim.place.text if s.claim.place else ""


def _time(s: Side) -> str:
    time = s.claim.time
    if time is None or not time.start:
        return time.text if time else ""
    return time.start if time.end in (None, time.start) else f"{time.start} to {time.end}"


def _who(s: Side) -> str:
    return "; ".join(m.name or m.text for m in s.claim.actors)


def _whom(s: Side) -> str:
    return "; ".join(m.name or m.text for m in s.claim.recipients)


def _parties(s: Side) -> str:
    return "; ".join(x for x in (_who(s), _whom(s)) if x)


def _figures(s: Side) -> str:
    return "; ".join(f.text for f in s.claim.figures)


BY_WORDS: tuple[tuple[str, Describe], ...] = (
    ("same type|near type|same mode|other mode", _type), ("trigger|trigger sense|trigger told", lambda s: s.claim.trigger),
    ("words|words within|sense|rare words|rarest word|digits|digits apart|ordinals|ordinals apart", lambda s: s.claim.quote), ("topic|topic sense|no topic|topic told", lambda s: s.claim.topic),
    ("names|names shared|names apart|turned|countries|countries apart|sectors", _parties), ("who|who apart|who open|who names|who names apart|who words|who sectors apart", _who),
    ("whom|whom apart|whom open|whom names|whom names apart|whom words|whom sectors apart", _whom), ("same place|place within|place apart|place open|same site|place told", _place),
    ("same day|days overlap|days apart|day gap|one dated|both open|long|lengths|dated as published", _time),
    ("published gap", lambda s: s.head.published or ""), ("same report|near in report|main here|early", lambda s: s.head.id),
    ("title|in title|both in title|main|main and title", lambda s: s.head.title), ("figures equal|figures near|figures apart|number shared|no figures", _figures),
    ("status|planned and held|not", lambda s: s.claim.status), ("source", lambda s: s.claim.source.name or s.claim.source.text),
    ("same outlet", lambda s: s.head.outlet))
_TELL = {name: tell for listed, tell in BY_WORDS for name in listed.split("|")}
TELL: tuple[Describe, ...] = tuple(_TELL.get(n, lambda s: s.claim.type) for n in NAMES)
