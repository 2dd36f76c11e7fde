"""places: whether two places can be one: the same, one within the other, or apart.

Rule: where the names do not tell and no points are known, the places are not apart.
"""

import math

from dateline.merge.side import Where

NEAR = 25.0  # kilometres between two points that may still be one site, town or its surroundings


def apart(a: Where, b: Where) -> bool:
    """Tell whether two places exclude each other.

    Two names of towns or sites in one area are apart unless one lies within the other or their points are near.
    """
    if a.country and b.country and a.country != b.country and not (a.name in b.within or b.name in a.within):
        return True
    if a.level < 2 or b.level < 2 or a.name == b.name or a.name in b.within or b.name in a.within:
        return False
    if a.point and b.point:
        return _kilometres(a.point, b.point) > (NEAR if a.level == b.level == 3 else 400.0)
    return a.level == b.level and bool(a.within & b.within)


def _kilometres(a: tuple[float, float], b: tuple[float, float]) -> float:
    up = (a[0] - b[0]) * 111.2
    along = (a[1] - b[1]) * 111.3 * math.cos(math.radians((a[0] + b[0]) / 2))
    return math.hypot(up, along)
