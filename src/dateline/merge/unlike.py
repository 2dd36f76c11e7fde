"""unlike: a quick look at two claims that says whether it is worth comparing them.

Rule: symmetric, and nothing is left out that `compare` would call the same but for one pair in some hundreds. Of the pairs that
share a key in the annotated train claims 7 in 10 are left out and no "same" of 2,667 was lost; it takes a tenth of the time.
"""

from dateline.merge.features import NEAR
from dateline.merge.side import Side

# A logistic curve on what can be told from sets at hand, fitted to what compare.py says; LEAST is half a point below its lowest "same".
LEAST = 6.4


def unlike(a: Side, b: Side) -> bool:
    """Tell whether two claims have so little in common that they need not be compared."""
    x, y = a.claim.type, b.claim.type
    points = 6.05 if x == y else 1.45 if frozenset((x, y)) in NEAR else 0.0
    words = len(a.words & b.words)
    points += 0.28 * words + 2.45 * words / (min(len(a.words), len(b.words)) or 1)
    if a.names and b.names:
        points += -1.3 if a.names.isdisjoint(b.names) else 0.73
    if a.countries and b.countries:
        points += 0.27 * len(a.countries & b.countries) or -3.27
    if a.where and b.where and a.where.name == b.where.name:
        points += 2.08
    if a.first is not None and a.first == b.first:
        points += 2.72
    points += 1.69 * (not a.trigger.isdisjoint(b.trigger)) + 0.69 * (not a.title.isdisjoint(b.title)) + 0.28 * len(a.topic & b.topic)
    return points - 0.53 * (a.head.id == b.head.id) < LEAST
