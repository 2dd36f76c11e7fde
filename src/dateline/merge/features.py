"""features: what two claims have in common and what parts them, as named numbers.

Rule: symmetric: features(a, b) == features(b, a); every number is between -1 and 1; no feature knows a word or a country.
"""

import math
from operator import mul

from dateline.merge.places import apart
from dateline.merge.side import ROUND, Side
from dateline.merge.words import total, weight

# Pairs of types under which one event is often told; from the guidelines of annotation, not from counts.
NEAR = frozenset(frozenset(p.split("+")) for p in (
    "RETREAT+CONCEDE RETREAT+AGREE RETREAT+AID CONCEDE+AGREE ACCUSE+REJECT SANCTION+THREATEN ASSAULT+THREATEN AGREE+SUPPORT "
    "AGREE+COOPERATE REJECT+REQUEST ACCUSE+REQUEST AID+COOPERATE COERCE+SANCTION ASSAULT+COERCE REJECT+THREATEN AGREE+CONSULT "
    "MOBILIZE+ASSAULT CONSULT+COOPERATE ACCUSE+THREATEN REQUEST+THREATEN SUPPORT+COOPERATE COERCE+ACCUSE").split())

NAMES = (
    "one", "same type", "near type", "same mode", "other mode",
    "trigger", "trigger sense", "words", "words within", "sense", "topic", "topic sense", "no topic",
    "names", "names shared", "names apart", "who", "who apart", "who open", "whom", "whom apart", "whom open", "turned",
    "countries", "countries apart", "sectors",
    "who names", "who names apart", "whom names", "whom names apart", "who words", "whom words", "who sectors apart",
    "whom sectors apart", "place told", "topic told", "trigger told", "digits", "digits apart",
    "ordinals", "ordinals apart",
    "same place", "place within", "place apart", "place open", "same site",
    "same day", "days overlap", "days apart", "day gap", "one dated", "both open", "long", "lengths", "dated as published", "published gap",
    "same report", "near in report", "title", "in title", "both in title",
    "main", "main and title", "main here", "early", "rare words", "rarest word",
    "figures equal", "figures near", "figures apart", "number shared", "no figures", "status", "planned and held", "not", "source", "same outlet",
)


def features(a: Side, b: Side) -> list[float]:
    """Give the numbers of NAMES, in that order."""
    return [*_kind(a, b), *_words(a, b), *_who(a, b), *_told(a, b), *_where(a, b), *_when(a, b),
            *(report := _report(a, b)), *_main(a, b, report[2]), *_rest(a, b)]


def _kind(a: Side, b: Side) -> list[float]:
    x, y = a.claim, b.claim
    same = x.type == y.type
    near = not same and frozenset((x.type, y.type)) in NEAR
    return [1.0, float(same), float(near), float(bool(same and x.mode and x.mode == y.mode)),
            float(bool(same and x.mode and y.mode and x.mode != y.mode))]


def _dot(a: tuple[float, ...], b: tuple[float, ...]) -> float:
    return float(sum(map(mul, a, b)))


def _words(a: Side, b: Side) -> list[float]:
    shared = total(a.words & b.words)
    both, less = math.sqrt(a.weight * b.weight) or 1.0, min(a.weight, b.weight) or 1.0
    topic = _overlap(a.topic, b.topic)
    return [float(bool(a.trigger & b.trigger)), _dot(a.trigger_sense, b.trigger_sense), shared / both, shared / less,
            _dot(a.sense, b.sense), topic, _dot(a.topic_sense, b.topic_sense), float(not a.topic or not b.topic)]


def _share(a: frozenset[str], b: frozenset[str]) -> tuple[float, float, float]:
    """Give the shared part of the smaller set, whether both are known and share nothing, whether one is unknown."""
    if not a or not b:
        return 0.0, 0.0, 1.0
    n = len(a & b)
    return n / min(len(a), len(b)), float(not n), 0.0


def _who(a: Side, b: Side) -> list[float]:
    n, n_apart, _ = _share(a.names, b.names)
    who, who_apart, who_open = _share(a.who_countries, b.who_countries)
    whom, whom_apart, whom_open = _share(a.whom_countries, b.whom_countries)
    turned = _share(a.who_countries, b.whom_countries)[0] * _share(a.whom_countries, b.who_countries)[0]
    lands, lands_apart, _ = _share(a.countries, b.countries)
    if a.countries and b.countries:
        lands = len(a.countries & b.countries) / len(a.countries | b.countries)
    sectors = len(a.sectors & b.sectors) / max(1, len(a.sectors | b.sectors))
    return [n, min(1.0, total(a.names & b.names) / 24), n_apart, who, who_apart, who_open, whom, whom_apart, whom_open, turned,
            lands, lands_apart, sectors]


def _overlap(a: frozenset[str], b: frozenset[str]) -> float:
    """Give the weight of the shared words as a part of the smaller side's; 0 where a side has none."""
    if not a or not b:
        return 0.0
    shared = a & b
    return total(shared) / min(total(a), total(b)) if shared else 0.0


def _told(a: Side, b: Side) -> list[float]:
    """Compare doers and those to whom it was done in their words, and what one side's fields say with the other's quote."""
    who, who_apart, _ = _share(a.who, b.who)
    whom, whom_apart, _ = _share(a.whom, b.whom)
    return [who, who_apart, whom, whom_apart, _overlap(a.who_words, b.who_words), _overlap(a.whom_words, b.whom_words),
            _share(a.who_sectors, b.who_sectors)[1], _share(a.whom_sectors, b.whom_sectors)[1],
            max(_overlap(a.place_words, b.told), _overlap(b.place_words, a.told)),
            max(_overlap(a.topic, b.told), _overlap(b.topic, a.told)),
            float(bool(a.trigger & b.told)) / 2 + float(bool(b.trigger & a.told)) / 2,
            float(bool(a.digits & b.digits)), float(bool(a.digits) and bool(b.digits) and not a.digits & b.digits),
            *_share(a.ordinals, b.ordinals)[:2]]


def _where(a: Side, b: Side) -> list[float]:
    x, y = a.where, b.where
    if x is None or y is None:
        return [0.0, 0.0, 0.0, 1.0, 0.0]
    if x.name == y.name:
        return [1.0, 0.0, 0.0, 0.0, float(x.level == 3)]
    gone = apart(x, y)
    return [0.0, float(not gone), float(gone), 0.0, 0.0]


def _when(a: Side, b: Side) -> list[float]:
    pub = abs(a.published - b.published) if a.published is not None and b.published is not None else None
    published = min(1.0, math.log1p(pub) / 4) if pub is not None else 0.5
    if a.first is None or b.first is None:
        dated = a if a.first is not None else b
        as_published = 0.0
        if dated.first is not None and dated.published is not None:
            as_published = float(abs(dated.first - dated.published) <= 1 and dated.last - dated.first <= 2)
        return [0.0, 0.0, 0.0, 0.0, float(dated.first is not None), float(dated.first is None), 0.0, 0.0, as_published, published]
    gap = max(a.first, b.first) - min(a.last, b.last)
    long = max(a.last - a.first, b.last - b.first)
    short = min(a.last - a.first, b.last - b.first)
    exact = gap <= 0 and long <= 1
    return [float(exact), float(gap <= 0 and not exact), float(gap > 0), min(1.0, math.log1p(max(0, gap)) / 5), 0.0, 0.0,
            min(1.0, math.log1p(short) / 6), (math.log1p(min(long, 3650)) - math.log1p(min(short, 3650))) / 9, 0.0, published]


def _report(a: Side, b: Side) -> list[float]:
    same = a.head.id == b.head.id
    if same:
        near = 1.0 / (1.0 + abs(a.claim.span[0] - b.claim.span[0]) / 200)
        return [1.0, near, 0.0, 0.0, 0.0]
    title = total(a.title & b.title) / (math.sqrt(a.title_weight * b.title_weight) or 1.0)
    ab = total(a.words & b.title) / (b.title_weight or 1.0)
    ba = total(b.words & a.title) / (a.title_weight or 1.0)
    return [0.0, 0.0, title, max(ab, ba), math.sqrt(min(ab, ba) * title)]


def _main(a: Side, b: Side, title: float) -> list[float]:
    """Tell whether both claims are what their reports are about, and what uncommon words they share."""
    both = min(a.main, b.main)
    same = a.head.id == b.head.id
    shared = [weight(w) for w in a.words & b.words]
    rare = sum(w >= RARE for w in shared)
    return [both, both * title, both if same else 0.0, min(a.early, b.early), min(1.0, rare / 3), min(1.0, max(shared, default=0.0) / 8)]


RARE = 4.0  # the weight of a word in one report of 55


def _near(a: tuple[float, float], b: tuple[float, float]) -> bool:
    """Tell whether two figures differ by a fifth at most."""
    x, y = (v[0] or v[1] for v in (a, b))
    return min(x, y) >= 0.8 * max(x, y)


def _rest(a: Side, b: Side) -> list[float]:
    kinds = a.figures.keys() & b.figures.keys()
    equal = any(a.figures[k] == b.figures[k] for k in kinds)
    near = any(_near(a.figures[k], b.figures[k]) for k in kinds)
    parted = any(a.figures[k][0] > b.figures[k][1] or b.figures[k][0] > a.figures[k][1] for k in kinds)
    number = bool((a.numbers & b.numbers) - ROUND)
    s, t = a.claim.status, b.claim.status
    ahead = ("planned", "possible")
    return [float(equal), float(near), float(parted), float(number), float(not a.figures and not b.figures), float(s == t),
            float((s in ahead) != (t in ahead)), float((s == "not") != (t == "not")), float(bool(a.source & b.source)),
            float(a.head.id != b.head.id and bool(a.head.outlet) and a.head.outlet == b.head.outlet)]
