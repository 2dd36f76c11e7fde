"""windows: a body's tokens cut into overlapping windows of whole sentences, with the title before each.

Rule: every token of a sentence to be read lies in the core of exactly one window.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Ints = npt.NDArray[np.int64]
Span = tuple[int, int]

CLS, SEP = 101, 102  # of the uncased BERT vocabulary
TITLE, LEFT, CORE, RIGHT = 28, 56, 176, 24  # tokens; sums to 286 with the three specials: 290 at most
BEFORE, AFTER = 68, 52  # tokens of a slice before and after its anchor, for the second pass
OPEN = "“«„"
TURN = re.compile(r'["“«„”»\n]')  # where a quotation begins or ends


@dataclass(frozen=True, slots=True)
class Tokens:
    """A body's tokens: vocabulary ids, code-point spans, and features (n, 2): case class, in quotation marks."""

    ids: Ints
    spans: Ints
    feats: Ints


@dataclass(frozen=True, slots=True)
class Window:
    """Body-token index of each window position (-1 for specials), and the core as positions [a, b)."""

    index: Ints
    core: Span
    title: int  # how many positions from 1 on hold the title


def case_class(word: str) -> int:
    """Give 1 lower, 2 Capitalised, 3 UPPER, 4 anything else (digits, signs, mixed)."""
    if word.islower():
        return 1
    if word.isupper():
        return 3 if len(word) > 1 else 2
    return 2 if word[:1].isupper() and word.isalpha() else 4


def quoted(body: str) -> npt.NDArray[np.int8]:
    """Mark the characters inside quotation marks; a quotation ends with its paragraph.

    >>> "".join(map(str, quoted('a "b" c')))
    '0001000'
    """
    out = np.zeros(len(body), np.int8)
    inside, since = False, 0
    for m in TURN.finditer(body):
        out[since:m.start()] = inside
        since = m.start() + (m[0] == '"')
        inside = m[0] in OPEN or (m[0] == '"' and not inside)
    out[since:] = inside
    return out


def features(body: str, spans: Sequence[Span]) -> Ints:
    """Give (n, 2) features of tokens; a word piece takes the case of its whole word."""
    inside = quoted(body).tolist()
    out: list[tuple[int, int]] = []
    start = 0
    for i, (s, e) in enumerate(spans):
        if i == 0 or s != spans[i - 1][1] or not body[s:s + 1].isalnum() or not body[s - 1:s].isalnum():
            start = s
        stop = e
        while stop < len(body) and stop - start < 40 and body[stop].isalnum():
            stop += 1
        out.append((case_class(body[start:stop]), inside[s] if s < len(inside) else 0))
    return np.array(out, np.int64).reshape(-1, 2)


def windows(tokens: Tokens, sentences: Sequence[Span], title: Span | None,
            sizes: tuple[int, int, int, int] = (TITLE, LEFT, CORE, RIGHT)) -> list[Window]:
    """Pack sentences (code-point spans, in order) into windows.

    `sizes` are the tokens for title, left context, core and right context. A sentence longer than the
    core is cut.
    """
    starts = tokens.spans[:, 0]
    pieces: list[Span] = []
    for a, b in np.searchsorted(starts, np.array(sentences, np.int64).reshape(-1, 2)).tolist():
        pieces.extend((i, min(b, i + sizes[2])) for i in range(a, b, sizes[2]))
    head: Span = (0, 0)
    if title:
        head = int(np.searchsorted(starts, title[0])), int(np.searchsorted(starts, title[1]))
    order = [i for a, b in pieces for i in range(a, b)]
    out, at = [], 0
    for length in _packed(pieces, sizes[2]):
        out.append(_window(order, at, length, head, sizes))
        at += length
    return out


def _packed(pieces: Sequence[Span], most: int) -> list[int]:
    """Give the number of tokens of each core: whole sentences, at most `most` tokens."""
    out: list[int] = []
    for a, b in pieces:
        if out and out[-1] + b - a <= most:
            out[-1] += b - a
        else:
            out.append(b - a)
    return out


def _window(order: list[int], at: int, length: int, head: Span, sizes: tuple[int, int, int, int]) -> Window:
    left = order[max(0, at - sizes[1]):at]
    core = order[at:at + length]
    right = order[at + length:at + length + sizes[3]]
    shown = range(head[0], min(head[1], head[0] + sizes[0]))
    prefix = [*shown] if core and head[1] and (left or core)[0] >= head[1] else []
    index = [-1, *prefix, *([-1] if prefix else []), *left, *core, *right, -1]
    a = 1 + len(prefix) + bool(prefix) + len(left)
    return Window(np.array(index, np.int64), (a, a + length), len(prefix))
