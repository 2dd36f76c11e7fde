"""mentions: people (PER), organisations (ORG), places (LOC), nominal actors (NOM), nationalities (NAT).

Rule: mentions do not overlap; of two that do, the likelier stands.
"""

from dateline.data import Layer, Layers, Mark, Report

KINDS = frozenset({"PER", "ORG", "LOC", "NOM", "NAT"})


def mentions(report: Report, layers: Layers) -> Layer:
    """Choose the encoder's mentions that do not overlap, likeliest first."""
    found = layers.get("raw")
    chosen: list[Mark] = []
    taken = bytearray(len(report.body))
    for m in sorted((m for m in found.marks if m.label in KINDS) if found else (), key=lambda m: -m.score):
        if not any(taken[m.start:m.end]):
            taken[m.start:m.end] = b"\1" * (m.end - m.start)
            chosen.append(m)
    made_by = found.made_by if found else "nothing"
    return Layer("mentions", tuple(sorted(chosen, key=lambda m: (m.start, m.end))), made_by)
