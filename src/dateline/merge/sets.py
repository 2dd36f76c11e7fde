"""sets: claims and what was judged of them -> which claims are one event each.

Rule: the outcome depends on what was judged, never on the order in which claims or judgements come. Persons come
first, the later before the earlier; the machine joins nothing that a person parts or that contradicts in day or place.
"""

import heapq
from collections.abc import Iterable, Sequence

from dateline.data import MACHINE, Entry, Judgement
from dateline.merge.contradicts import reason
from dateline.merge.side import Side, side

LINK = 0.3  # two sets are joined while the mean score of all pairs across them, 0 for those not judged same, is at least this


def sets(entries: Sequence[Entry], judgements: Iterable[Judgement]) -> list[list[str]]:
    """Give the ids of the claims of each event; every claim is in exactly one list, lists and ids sorted."""
    said = list(judgements)
    groups = Groups({e.claim.id: side(e) for e in entries})
    for j in sorted((j for j in said if j.by != MACHINE), key=lambda j: (j.made, j.id), reverse=True):
        groups.person(j)
    groups.machine([j for j in said if j.by == MACHINE and j.same])
    return sorted(sorted(g) for g in groups.members.values())


class Groups:
    """The sets while they grow. A set is called after its smallest id."""

    def __init__(self, sides: dict[str, Side]) -> None:
        self.members = {x: [x] for x in sides}
        self.of = {x: x for x in sides}
        self.parted: dict[str, set[str]] = {x: set() for x in sides}  # by set: claims that a person keeps out
        self.marks = {x: {_mark(s): s for s in [sides[x]]} for x in sides}  # by set: its different days and places
        self.sums: dict[str, dict[str, float]] = {x: {} for x in sides}  # by two sets: the scores of the pairs across

    def person(self, j: Judgement) -> None:
        """Follow a person; what a later judgement of a person excludes is left undone."""
        if j.one not in self.of or j.other not in self.of:
            return
        a, b = self.of[j.one], self.of[j.other]
        if j.same and a != b and not self.kept_apart(a, b):
            self.join(a, b)
        elif not j.same and a != b:
            self.parted[a].add(j.other)
            self.parted[b].add(j.one)

    def kept_apart(self, a: str, b: str) -> bool:
        """Tell whether a person parts two sets."""
        return any(self.of[x] == b for x in self.parted[a]) or any(self.of[x] == a for x in self.parted[b])

    def contradict(self, a: str, b: str) -> bool:
        """Tell whether a claim of one set contradicts one of the other."""
        return any(reason(x, y) for x in self.marks[a].values() for y in self.marks[b].values())

    def join(self, a: str, b: str) -> str:
        """Make two sets one; give its name."""
        a, b = min(a, b), max(a, b)
        for x in self.members[b]:
            self.of[x] = a
        self.members[a] += self.members.pop(b)
        self.parted[a] |= self.parted.pop(b)
        self.marks[a] |= self.marks.pop(b)
        theirs = self.sums.pop(b)
        for c, total in theirs.items():
            del self.sums[c][b]
            if c != a:
                self.sums[a][c] = self.sums[c][a] = self.sums[a].get(c, 0.0) + total
        return a

    def mean(self, a: str, b: str) -> float:
        """Give the mean score of the pairs across two sets."""
        return round(self.sums[a].get(b, 0.0) / (len(self.members[a]) * len(self.members[b])), 9)

    def machine(self, said: Iterable[Judgement]) -> None:
        """Join the sets whose pairs have the highest mean score, until none reaches LINK."""
        scores = {tuple(sorted((j.one, j.other))): j.score or 0.0 for j in sorted(said, key=lambda j: (j.score or 0.0, j.id))}
        for (one, other), score in sorted(scores.items()):
            if one in self.of and other in self.of and self.of[one] != self.of[other]:
                self._add(self.of[one], self.of[other], score)
        heap = [(-self.mean(a, b), a, b) for a, near in self.sums.items() for b in near if a < b]
        heapq.heapify(heap)
        while heap:
            mean, a, b = heapq.heappop(heap)
            if -mean < LINK:
                return
            if a in self.members and b in self.members and self.mean(a, b) == -mean and not self._barred(a, b):
                name = self.join(a, b)
                for c in self.sums[name]:
                    heapq.heappush(heap, (-self.mean(name, c), min(name, c), max(name, c)))

    def _add(self, a: str, b: str, score: float) -> None:
        self.sums[a][b] = self.sums[b][a] = self.sums[a].get(b, 0.0) + score

    def _barred(self, a: str, b: str) -> bool:
        return self.kept_apart(a, b) or self.contradict(a, b)


def _mark(s: Side) -> tuple[object, ...]:
    """Give all that a contradiction can come from, so that equal claims are asked once."""
    return s.first, s.last, s.kind, s.claim.type, s.claim.status, s.where
