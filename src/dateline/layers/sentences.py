"""sentences: one mark per sentence of the body; the title is a sentence of its own (label "title").

Rule: no sentence crosses a line break, and no sentence begins or ends with white space.
"""

import re

import sentencex

from dateline.data import Layer, Layers, Mark, Report

LINE = re.compile(r"[^\n\r\u2028\u2029\x85]+")
LONGEST = 1500  # characters; a longer "sentence" is a table or a broken page and is cut at white space


def sentences(report: Report, layers: Layers) -> Layer:
    """Split the body into sentences; label "title" for the title, "sentence" for the rest."""
    marks = []
    for line in LINE.finditer(report.body):
        label = "title" if line.start() < report.text_start else "sentence"
        spans = [(0, len(line[0]))] if label == "title" else _split(line[0])
        for start, end in spans:
            marks.extend(_trimmed(report.body, line.start() + start, line.start() + end, label))
    return Layer("sentences", tuple(marks), f"sentencex {sentencex.__version__}"
                 if hasattr(sentencex, "__version__") else "sentencex")


def _split(line: str) -> list[tuple[int, int]]:
    if len(line) < 3:
        return [(0, len(line))]
    return [(b["start_index"], b["end_index"]) for b in sentencex.get_sentence_boundaries("en", line)]


def _trimmed(body: str, start: int, end: int, label: str) -> list[Mark]:
    out = []
    while start < end:
        stop = end
        if end - start > LONGEST:
            cut = body.rfind(" ", start + 1, start + LONGEST)
            stop = cut if cut > start else start + LONGEST
        words = body[start:stop]
        lead = len(words) - len(words.lstrip())
        if words.strip():
            out.append(Mark(start + lead, start + lead + len(words.strip()), label))
        start = stop
    return out
