"""event_places: where an event happened that its sentence tells without saying where: where the one before it did.

Rule: a place is taken over only from the sentences just before, and only where the encoder is sure that the report
says where; words of place beside an event of which the report says no place are no place of it.
"""

from collections.abc import Sequence
from dataclasses import replace

from dateline.data import Mark

# Chosen on held-out training reports: 85.8 -> 86.6 % of places right.
PLACED, PLACELESS = 0.7, 0.2
REACH = 3  # sentences


def placed(marks: Sequence[Mark], sentences: Sequence[Mark]) -> list[Mark]:
    """Give the events, in order, each with at most the part "place" that holds for it."""
    out: list[Mark] = []
    last: tuple[int, tuple[int, int]] | None = None
    for m in marks:
        spans, at = m.part("place"), sum(1 for s in sentences if s.end <= m.start)
        if spans and m.value.placed < PLACELESS:
            out.append(replace(m, parts=tuple(p for p in m.parts if p[0] != "place")))
        elif not spans and last and m.value.placed >= PLACED and at - last[0] <= REACH:
            out.append(replace(m, parts=(*m.parts, ("place", *last[1]))))
        else:
            out.append(m)
        last = (at, spans[0]) if spans and m.value.placed >= PLACELESS else last
    return out
