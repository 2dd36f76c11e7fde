"""Mark and Layer: what was found in a report's body, where, and by what.

Rule: a mark's span lies in the body, and its words are `body[start:end]`; they are never kept twice.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Mark:
    """One thing found: half-open code-point span of the body, a label, a frozen value, a score 0..1.

    `parts` holds named further spans, as ((name, start, end), ...): a quote's source, cue and content.
    """

    start: int
    end: int
    label: str
    value: Any = None
    score: float = 1.0
    parts: tuple[tuple[str, int, int], ...] = ()

    def overlaps(self, start: int, end: int) -> bool:
        """Tell whether the mark shares a character with the span."""
        return self.start < end and start < self.end

    def part(self, name: str) -> tuple[tuple[int, int], ...]:
        """Give the spans of the parts with that name, in order."""
        return tuple((s, e) for n, s, e in self.parts if n == name)


@dataclass(frozen=True, slots=True)
class Layer:
    """All marks of one kind on one report, ordered by (start, end), and what made them."""

    name: str
    marks: tuple[Mark, ...] = ()
    made_by: str = "rules"
    extra: Mapping[str, Any] = field(default_factory=dict)

    def within(self, start: int, end: int) -> tuple[Mark, ...]:
        """Give the marks that share a character with the span."""
        return tuple(m for m in self.marks if m.start < end and start < m.end)


Layers = Mapping[str, Layer]
