"""actor_guess: which of the report's countries a participant without one of its own most likely acts for.

Rule: a country is given only where the likeliest reaches AT_LEAST; candidates are countries that the report names.

A conditional logit: each candidate gets the sum of WEIGHTS over what holds of it; "none of them" gets that of NONE.
The weights are fitted by bench/actors_fit.py on four fifths of the annotated training reports.
"""

import math
import re
from collections import Counter
from dataclasses import dataclass

from dateline.layers.actor_scene import Hit, Scene
from dateline.layers.actor_weights import NONE, WEIGHTS
from dateline.layers.actor_words import stands

BREAK = re.compile(r"[,.;:()\n\"“”]|\b(?:and|or|to|in|by|of|with|for|on|at|from|said|that|has|is|was|were|have)\b")
IN = re.compile(r" (?:in|of|from|at) (?:the )?(?:\w+ern )?$")
BY_KIND = ("share", "before", "place here", "same", "other", "near", "after", "place", "source", "head of", "home", "title")
AT_LEAST = 0.55  # .5 gives 0.8 points more right and 0.6 more wrong on the tuning part, .6 the reverse
NEAR = 2  # sentences on either side that count as near


@dataclass(frozen=True, slots=True)
class Place:
    """Where a participant stands: countries of the others on either side, of the place, of who says so; its head noun.

    `beside` is the country that stands next to a person's name somewhere in the report.
    """

    same: frozenset[str] = frozenset()
    other: frozenset[str] = frozenset()
    place: str = ""
    source: str = ""
    head: str = ""
    beside: str = ""


def features(s: Scene, spans: tuple[tuple[int, int], ...], kind: str, where: Place) -> dict[str, dict[str, float]]:
    """Give for each candidate country what holds of it for the participant at these spans."""
    total = Counter(h.code for h in s.hits)
    if not total:
        return {}
    out: dict[str, dict[str, float]] = {c: {} for c in total}
    count, most = sum(total.values()), total.most_common(1)[0][1]
    title = {h.code for h in s.hits if h.end <= s.title_end}
    first = next((h.code for h in s.hits if h.start >= s.title_end), "")
    for c, f in out.items():
        f["share"] = total[c] / count
        f["most"] = float(total[c] == most)
        f["title"] = float(c in title)
        f["first"] = float(c == first)
        f["dateline"] = float(c == s.dateline)
        f["igo"] = float(c == "IGO")
        f["same"] = float(c in where.same)
        f["other"] = float(c in where.other)
        f["place"] = float(c == where.place)
        f["only"] = float(len(total) == 1)
        f["source"] = float(c == where.source)
        f["beside"] = float(c == where.beside)
        f["home"] = float(c == s.home)
    for c, name in _heads(s, where.head):
        out[c][name] = 1.0
    for span in spans[:6]:
        for c, values in _around(s, span).items():
            for name, x in values.items():
                out[c][name] = max(out[c].get(name, 0.0), x)
    for f in out.values():
        for name in BY_KIND:
            if f.get(name):
                f[f"{kind} {name}"] = f[name]
    return out


def _around(s: Scene, span: tuple[int, int]) -> dict[str, dict[str, float]]:
    """Tell which countries stand before, after and near a span."""
    n = s.sentence(span[0])
    start, end = s.bounds(n)
    out: dict[str, dict[str, float]] = {}
    before = [h for h in s.hits if start <= h.start and h.end <= span[0]]
    after = [h for h in s.hits if span[1] <= h.start < end]
    for h in before:
        _note(out, h, "before")
    for h in after:
        _note(out, h, "after")
        if s.body[max(0, h.start - 4):h.start].endswith((" in ", " at ")) or h.kind == "place":
            _note(out, h, "place here")
    if before:
        _note(out, before[-1], "last before")
    earlier = [h for h in s.hits if h.end <= span[0]]
    if earlier:
        _note(out, earlier[-1], "nearest")
    for h in s.between(*s.bounds(n - 1)):
        _note(out, h, "previous")
    near = Counter(h.code for h in (*before, *after, *_beyond(s, n)))
    for c, k in near.items():
        out.setdefault(c, {})["near"] = k / sum(near.values())
    return out


def _beyond(s: Scene, n: int) -> list[Hit]:
    """Give the hits of the sentences around sentence n, without its own."""
    return [h for d in range(-NEAR, NEAR + 1) if d for h in s.between(*s.bounds(n + d))]


def _heads(s: Scene, head: str) -> list[tuple[str, str]]:
    """Give the countries of "Syrian army" and "army in Syria" where the head noun is "army"."""
    out: list[tuple[str, str]] = []
    if len(head) < 4:
        return out
    for at in stands(s.low, head):
        end = at + len(head)
        for h in s.hits:
            if 0 < at - h.end <= 24 and not BREAK.search(s.body, h.end, at):
                out.append((h.code, "head of"))
            elif 0 < h.start - end <= 16 and IN.match(s.body, end, h.start):
                out.append((h.code, "head in"))
    return out


def _note(out: dict[str, dict[str, float]], h: Hit, name: str) -> None:
    out.setdefault(h.code, {})[name] = 1.0


def guess(s: Scene, spans: tuple[tuple[int, int], ...], kind: str, where: Place) -> tuple[str, float]:
    """Give the likeliest country and its probability, "" where none of the report's is likely enough."""
    scores = {c: sum(WEIGHTS.get(n, 0.0) * x for n, x in f.items() if x) for c, f in features(s, spans, kind, where).items()}
    if not scores:
        return "", 0.0
    none = NONE.get(kind, 0.0)
    top = max(none, *scores.values())
    total = math.exp(none - top) + sum(math.exp(x - top) for x in scores.values())
    best = max(scores, key=lambda c: (scores[c], c))
    p = math.exp(scores[best] - top) / total
    return (best, p) if p >= AT_LEAST else ("", p)
