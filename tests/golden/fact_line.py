"""fact_line: the lines of a golden file beside claims: quotes, times, places, roles, credits, notices, language, date.

Rule: a fact line is checked by itself; quotes, times and places that no line names may be there or not.
"""

import re
from collections.abc import Callable

from dateline.data import Mark, Reading
from tests.golden.claim_line import BadLine, content_words, counted, party, same_words

ENOUGH = 0.75  # share of the longer content's words that stated and read content have in common


def check(line: str, reading: Reading) -> tuple[bool, str]:
    """Tell whether a fact line fits, and give the line as it would read now ("" where nothing of the kind was read)."""
    key, _, value = line.partition(": ")
    if key not in FACTS or not value.strip():
        raise BadLine(f"{line!r} is neither a claim nor a fact; see tests/golden/README.md")
    fits, now = FACTS[key](value.strip(), reading)
    return fits, now and f"{key}: {now}"


def spans(body: str, words: str) -> list[tuple[int, int]]:
    """Give every place where some words stand whole in the body."""
    return [m.span() for m in re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", body)]


def nth_span(body: str, words: str, nth: int) -> tuple[int, int]:
    """Give the nth place of some words; raise BadLine where there are fewer."""
    found = spans(body, words)
    if len(found) < nth:
        raise BadLine(f"{words!r} (number {nth}) is not in the report")
    return found[nth - 1]


def _at(layer: str, value: str, reading: Reading) -> tuple[str, str, Mark | None]:
    words, _, stated = value.partition(" = ")
    start, end = nth_span(reading.report.body, *counted(words))
    return words, stated, next((m for m in reading.marks(layer) if m.overlaps(start, end)), None)


def _words(value: str, reading: Reading) -> tuple[bool, str]:
    words, stated, mark = _at("times", value, reading)
    return mark is not None and mark.value.value == stated, f"{words} = {mark.value.value}" if mark else ""


def _place(value: str, reading: Reading) -> tuple[bool, str]:
    words, stated, mark = _at("places", value, reading)
    if mark is None:
        return False, ""
    read = {mark.value.country, "metonym" if mark.value.metonym else "literal"} - {""}
    return set(stated.split()) <= read, f"{words} = {' '.join(sorted(read))}"


def _role(value: str, reading: Reading) -> tuple[bool, str]:
    marks = reading.marks("roles")
    if value == "none":
        return not marks, " ; ".join(m.value.person for m in marks)
    person, _, stated = value.partition(" = ")
    of = party(stated)
    role, _, whose = of.text.partition(", ")
    for v in (m.value for m in marks):
        if same_words(person, v.person):
            fits = same_words(role, v.role) and (not whose or same_words(whose, v.of)) and (not of.countries or v.country in of.countries)
            return fits, f"{v.person} = {v.role}{', ' + v.of if v.of else ''}{f' ({v.country})' if v.country else ''}"
    return False, ""


def _quote(value: str, reading: Reading) -> tuple[bool, str]:
    kind, source, cue, content = (p.strip() for p in value.split("|"))
    near = [q for q in reading.quotes if same_content(content, q.content.text)]
    for q in near:
        if q.kind == kind and (same_words(source, q.source.text) or same_words(source, q.source.name)) and same_words(cue, q.cue.text):
            return True, value
    return False, next((f"{q.kind} | {q.source.text} | {q.cue.text} | {q.content.text}" for q in near), "")


def same_content(stated: str, read: str) -> bool:
    """Tell whether a content is the one stated; "A ... B" states its first and last words."""
    if " ... " in stated:
        first, last = (re.findall(r"\w+", part.lower()) for part in stated.split(" ... "))
        words = re.findall(r"\w+", read.lower())
        return words[:len(first)] == first and words[-len(last):] == last
    a, b = content_words(stated), content_words(read)
    return bool(a and b) and len(a & b) / max(len(a), len(b)) >= ENOUGH


def _credits(value: str, reading: Reading) -> tuple[bool, str]:
    read = sorted(reading.report.body[m.start:m.end] for m in reading.marks("credits"))
    stated = [] if value == "none" else sorted(w.strip() for w in value.split(","))
    return stated == read, ", ".join(read) or "none"


def _language(value: str, reading: Reading) -> tuple[bool, str]:
    return reading.report.language == value, reading.report.language


def _dated(value: str, reading: Reading) -> tuple[bool, str]:
    r = reading.report
    now = f"{r.published} from {r.published_from}" if r.published else "unknown"
    return now == value, now


def _notice(value: str, reading: Reading) -> tuple[bool, str]:
    return value in {n.code for n in reading.notices}, ""


FACTS: dict[str, Callable[[str, Reading], tuple[bool, str]]] = {
    "words": _words, "place": _place, "role": _role, "quote": _quote, "credits": _credits, "language": _language,
    "dated": _dated, "notice": _notice,
}
