"""event_sources: whom the report credits with each event: the words beside it, the quote it stands in, or the source that goes on.

Rule: a source is words of the report; where the encoder sees that an event has one but none stands beside it, the
last one credited before it goes on, and nothing is guessed beyond that.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from dateline.data import Mark

Span = tuple[int, int]
SPEECH = frozenset({"AGREE", "SUPPORT", "REQUEST", "ACCUSE", "REJECT", "THREATEN"})
# How sure the encoder must be that the report credits somebody: to drop words it marked itself, to take the speaker of
# the quote around the event, to let the last source go on over so many sentences. Chosen on held-out training reports.
DROP_BELOW, QUOTE_FROM, SPOKEN = 0.2, 0.5, 0.1
ANNOUNCED = 0.8
GOES_ON = ((1, 0.7), (3, 0.8), (40, 0.95))
# "The paper reported, citing the army": the words rest on the army. "Citing poor health" names nobody.
CITING = re.compile(r"\b(?:citing|quoting)\s+((?:(?!\b(?:as|that|who|which|saying|said|in|on|about|for|when|from)\b)[^,;.:\n“\"])+)", re.I)
SOMEBODY = re.compile(r"\b(?:army|military|officials?|authorities|police|ministry|minister|media|diplomats?|spokes\w+|medics|doctors|"
                      r"commanders?|agency|agencies|witnesses|residents|president|governor)\b|\b(?:a|an|unnamed|anonymous|\w+ed) sources?\b", re.I)
SMALL = frozenset({"the", "a", "an", "of", "s", "his", "its", "their"})
PRONOUNS = frozenset({"he", "she", "it", "they", "him", "her", "who", "which", "that"})


@dataclass(frozen=True, slots=True)
class Credit:
    """A source that was credited: where, in which sentence, and the parts that say so."""

    at: int
    sentence: int
    parts: tuple[tuple[str, int, int], ...]


def sourced(body: str, marks: Sequence[Mark], said: Sequence[Mark], sentences: Sequence[Mark]) -> list[Mark]:
    """Give the events, in order, each with at most the parts "source" and "cue" that hold for it."""
    given = [Credit(m.part("source")[0][0], _sentence(sentences, m.start), _parts(m))
               for m in (*marks, *said) if m.part("source") and (m.label == "direct" or _told(m) >= DROP_BELOW)]
    given.sort(key=lambda c: c.at)
    settled = [_own_words(body, _settled(body, m, said, sentences, given), sentences, given) for m in marks]
    return [_innermost(body, m, sentences) for m in settled]


def _told(m: Mark) -> float:
    return float(m.value.sourced) if m.value else 1.0


def _sentence(sentences: Sequence[Mark], at: int) -> int:
    return sum(1 for s in sentences if s.end <= at)


def _parts(m: Mark) -> tuple[tuple[str, int, int], ...]:
    return tuple((n, *m.part(n)[0]) for n in ("source", "cue") if m.part(n))


def _settled(body: str, m: Mark, said: Sequence[Mark], sentences: Sequence[Mark], given: Sequence[Credit]) -> Mark:
    if m.part("source"):
        return m if _told(m) >= DROP_BELOW and not _own_speech(body, m, m.parts) else _bare(m)
    found = _speaker(m, said) or _going_on(m, sentences, given)
    if not found or _own_speech(body, m, found):
        return _bare(m)
    return replace(_bare(m), parts=(*_bare(m).parts, *found))


def _bare(m: Mark) -> Mark:
    return replace(m, parts=tuple(p for p in m.parts if p[0] not in ("source", "cue")))


def _own_speech(body: str, m: Mark, parts: Sequence[tuple[str, int, int]]) -> bool:
    """Tell whether the source of a speech act is the one who acts, whom the outlet credits with nothing.

    Where the act is only announced ("said it will sue"), who announces it is its source.
    """
    if m.value.type not in SPEECH or _told(m) >= ANNOUNCED:
        return False
    actors = [(s, e) for n, s, e in m.parts if n.startswith("actor/")]
    return any(_alike(body, (s, e), a) for n, s, e in parts if n == "source" for a in actors)


def _alike(body: str, a: Span, b: Span) -> bool:
    one, two = (frozenset(re.findall(r"\w+", body[s:e].casefold())) - SMALL for s, e in (a, b))
    return a == b or bool(one and two and (one <= two or two <= one))


def _speaker(m: Mark, said: Sequence[Mark]) -> tuple[tuple[str, int, int], ...]:
    """Give the speaker of the narrowest quote that holds the trigger; of indirect ones only where a source is likely.

    Half of what indirect quotes hold is background that the outlet itself asserts.
    """
    least = {"direct": SPOKEN}
    around = [q for q in said if q.start <= m.start and m.end <= q.end and q.part("source") and _told(m) >= least.get(q.label, QUOTE_FROM)]
    holding = [(e - s, q) for q in around for s, e in q.part("content") if s <= m.start and m.end <= e]
    return _parts(min(holding, key=lambda h: h[0])[1]) if holding else ()


def _going_on(m: Mark, sentences: Sequence[Mark], given: Sequence[Credit]) -> tuple[tuple[str, int, int], ...]:
    """Give the last source credited before the event, if the encoder is sure enough for the distance."""
    before = [c for c in given if c.at < m.start]
    if not before:
        return ()
    gap = _sentence(sentences, m.start) - before[-1].sentence
    least = next((p for n, p in GOES_ON if gap <= n), 1.0)
    return before[-1].parts if _told(m) >= least else ()


def _own_words(body: str, m: Mark, sentences: Sequence[Mark], given: Sequence[Credit]) -> Mark:
    """Put the source named in this sentence or the one before in the place of a pronoun; farther back it would be a guess."""
    for n, s, e in m.parts:
        if n == "source" and body[s:e].casefold() in PRONOUNS:
            near = _sentence(sentences, s) - 1
            named = [p for c in given if c.at < s and c.sentence >= near for p in c.parts if p[0] == "source"
                     and body[p[1]:p[2]].casefold() not in PRONOUNS]
            if named:
                return replace(m, parts=tuple(named[-1] if p == (n, s, e) else p for p in m.parts))
    return m


def _innermost(body: str, m: Mark, sentences: Sequence[Mark]) -> Mark:
    """Put whom the source cites in its place, where the source's own sentence says so."""
    for n, s, e in m.parts:
        if n == "source":
            low, high = next(((x.start, x.end) for x in sentences if x.start <= s < x.end), (s, e))
            found = CITING.search(body, low, high)
            if found and SOMEBODY.search(found[1]) and not found.start() <= s < found.end() and low <= m.start < high:
                part = (n, found.start(1), found.start(1) + len(found[1].rstrip()))
                return replace(m, parts=tuple(part if p == (n, s, e) else p for p in m.parts))
    return m
