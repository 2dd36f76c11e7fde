"""quotes: who said what: one mark per attribution, label direct | indirect | mixed, parts source, cue, content.

Rule: the words in quotation marks decide the kind; a content is never empty.
"""

import re

from dateline.data import Layer, Layers, Mark, Report

MARKS = frozenset('"“”„«»')
EDGE = " \t\n,;:—–-"


def quotes(report: Report, layers: Layers) -> Layer:
    """Turn the encoder's cues into quotes; of two quotes with the same content the likelier stands."""
    found = layers.get("raw")
    cues = [m for m in found.marks if m.label == "cue" and m.part("content")] if found else []
    out: list[Mark] = []
    for m in sorted(cues, key=lambda m: -m.score):
        content = _whole(report.body, m.part("content"), (m.start, m.end))
        if not content or any(o.part("content") == content for o in out):
            continue
        parts = [("source", *s) for s in _source(m)] + [("cue", m.start, m.end)] + [("content", *c) for c in content]
        spans = [(s, e) for _, s, e in parts]
        out.append(Mark(min(s for s, _ in spans), max(e for _, e in spans), kind(report.body, content), None,
                        m.score, tuple(parts)))
    out.sort(key=lambda m: (m.start, m.end, m.parts))
    return Layer("quotes", tuple(out), found.made_by if found else "nothing")


def _source(m: Mark) -> tuple[tuple[int, int], ...]:
    """Keep the one source nearest to the cue."""
    spans = [s for s in m.part("source") if not (s[0] < m.end and m.start < s[1])]
    return (min(spans, key=lambda s: max(s[0] - m.end, m.start - s[1])),) if spans else ()


def _whole(body: str, spans: tuple[tuple[int, int], ...], cue: tuple[int, int]) -> tuple[tuple[int, int], ...]:
    """Close up content: join stretches parted by nothing but punctuation, take in quotation marks and stops."""
    out: list[tuple[int, int]] = []
    for s, e in spans:
        if out and not re.search(r"\w", body[out[-1][1]:s]) and not out[-1][1] <= cue[0] < s:
            out[-1] = (out[-1][0], e)
        else:
            out.append((s, e))
    return tuple(x for s, e in out if (x := _edges(body, s, e)) and x[1] - x[0] > 2)


def _edges(body: str, s: int, e: int) -> tuple[int, int]:
    while s < e and body[s] in EDGE:
        s += 1
    while e > s and body[e - 1] in EDGE:
        e -= 1
    if s and body[s - 1] in MARKS and body[s - 1] not in "”»":
        s -= 1
    for _ in range(2):
        if e < len(body) and (body[e] in "”»" or (body[e] == '"' and body.count('"', s, e) % 2)):
            e += 1
        elif e + 1 < len(body) and body[e] in ",.?!" and body[e + 1] in '"”' and _open(body, s, e):
            e += 2
    return s, e


def _open(body: str, s: int, e: int) -> bool:
    words = body[s:e]
    return bool(words.count("“") > words.count("”") or words.count('"') % 2)


def kind(body: str, spans: tuple[tuple[int, int], ...]) -> str:
    """Tell direct (all in quotation marks), indirect (none) or mixed.

    >>> kind('He said "we agree".', ((8, 18),)), kind("He said it agreed.", ((8, 17),))
    ('direct', 'indirect')
    """
    words = " ".join(body[s:e] for s, e in spans).strip(" ,.")
    if MARKS.isdisjoint(words):
        return "indirect"
    outside = re.sub(r"[“\"„«][^”\"»]*([”\"»]|$)", "", words)
    return "mixed" if re.search(r"\w", outside) else "direct"
