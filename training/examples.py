"""examples: documents -> windows with targets -> padded batches of tensors.

Rule: a target lies where the reader will look for it: trigger and part tags in the core of a window,
an anchor's spans anywhere in its slice.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from tokenizers import Tokenizer
from torch import Tensor

from dateline.encoder.labels import KINDS, MENTIONS, MODES, NO_EVENT, ROLES, SECTORS, STATUS, TYPES, WHAT
from dateline.encoder.windows import AFTER, BEFORE, CLS, SEP, Tokens, Window, features, windows
from training.data import Anchor, Doc

IGNORE = -100
UNTOLD = (IGNORE, IGNORE, IGNORE)
MASK = 103  # of the uncased BERT vocabulary
HIDDEN = 0.06  # share of a window's words that training hides, so that the words around them are read
BESIDE = {"claim": ("content",), "quote": ("actor", "recipient", "place", "time", "figure", "clause")}


@dataclass(slots=True)
class Target:
    """One anchor in a window: position of its tokens, slice, and what the second pass must say."""

    kind: int
    mark: tuple[int, int]
    slice: tuple[int, int]
    roles: np.ndarray  # (S, 9) BIO per role, IGNORE where the kind does not tell
    sector: np.ndarray  # (S,)
    what: np.ndarray  # (S,)
    type: int
    mode: int
    status: int
    told: tuple[int, int, int]


@dataclass(slots=True)
class Example:
    """One window: inputs (T,), (T, 2) and targets of the token heads (T,), (T, 3), (T,)."""

    ids: np.ndarray
    feats: np.ndarray
    trigger: np.ndarray
    parts: np.ndarray
    mention: np.ndarray
    targets: list[Target]
    negatives: bool
    own: bool


def tokenizer(base: Path) -> Tokenizer:
    """Load the tokenizer of all-MiniLM-L6-v2, which by itself cuts and fills up to 128 tokens."""
    tok = Tokenizer.from_file(str(base / "tokenizer.json"))
    tok.no_truncation()
    tok.no_padding()
    return tok


def tokenize(tok: Tokenizer, body: str) -> Tokens:
    """Give the tokens of a body without specials."""
    enc = tok.encode(body, add_special_tokens=False)
    spans = np.array(enc.offsets, np.int64).reshape(-1, 2)
    return Tokens(np.array(enc.ids, np.int64), spans, features(body, enc.offsets))


def examples(doc: Doc, tok: Tokenizer, rng: random.Random | None = None) -> Iterator[Example]:
    """Cut a document into examples; with `rng` the context sizes vary."""
    tokens = tokenize(tok, doc.body)
    if doc.title:
        sizes = (28, 56, 176, 24) if not rng else _varied(rng)
    else:
        sizes = (0, 24, 176, 16)
    n = len(tokens.ids)
    trigger, parts, mention = _token_targets(doc, tokens, n)
    for w in windows(tokens, doc.sentences, doc.title, sizes):
        made = _example(doc, tokens, w, trigger, parts, mention)
        if rng and doc.title:
            _hide(made, rng)
        yield made


def _hide(example: Example, rng: random.Random) -> None:
    """Put the mask in the place of a few tokens."""
    for i, token in enumerate(example.ids):
        if token not in (CLS, SEP) and rng.random() < HIDDEN:
            example.ids[i] = MASK


def _varied(rng: random.Random) -> tuple[int, int, int, int]:
    """Choose window sizes; one document in four is cut into short pieces without context, as alerts and posts are."""
    if rng.random() < 0.25:
        return rng.choice((0, 28)), 0, rng.choice((24, 40, 60, 90)), 0
    return rng.choice((0, 28, 28)), rng.choice((32, 56, 72)), rng.choice((120, 176, 190)), rng.choice((0, 24))


def _range(tokens: Tokens, s: int, e: int) -> tuple[int, int]:
    """Give the tokens that share a character with the span."""
    a = int(np.searchsorted(tokens.spans[:, 1], s, side="right"))
    b = int(np.searchsorted(tokens.spans[:, 0], e, side="left"))
    return a, max(b, a)


def _tag(out: np.ndarray, a: int, b: int, label: int) -> None:
    if b > a:
        out[a:b] = 2 + 2 * label
        out[a] = 1 + 2 * label


def _token_targets(doc: Doc, tokens: Tokens, n: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    trigger = np.full(n, 0 if "trigger" in doc.heads else IGNORE)
    parts = np.full((n, 3), 0 if "parts" in doc.heads else IGNORE)
    mention = np.full(n, 0 if "mention" in doc.heads else IGNORE)
    for a in reversed(doc.anchors):
        if a.kind == "claim":
            _tag(trigger, *_range(tokens, *a.span), TYPES.index(a.type))
    for name, s, e in sorted(doc.parts, key=lambda p: p[1] - p[2]):
        k = ("source", "cue", "content").index(name)
        _tag(parts[:, k], *_range(tokens, s, e), 0)
    for name, s, e in sorted(doc.mentions, key=lambda p: p[1] - p[2]):
        _tag(mention, *_range(tokens, s, e), MENTIONS.index(name))
    return trigger, parts, mention


def _example(doc: Doc, tokens: Tokens, w: Window, trigger: np.ndarray, parts: np.ndarray,
             mention: np.ndarray) -> Example:
    inside = w.index >= 0
    idx = np.where(inside, w.index, 0)
    ids = np.where(inside, tokens.ids[idx], SEP)
    ids[0] = CLS
    feats = np.where(inside[:, None], tokens.feats[idx], 0)
    core = np.zeros(len(idx), bool)
    core[w.core[0]:w.core[1]] = True
    where = {int(i): p for p, i in enumerate(w.index) if i >= 0 and p > w.title}
    titled = {int(i): p for p, i in enumerate(w.index) if i >= 0 and p <= w.title}
    targets = []
    for a in doc.anchors:
        t0, t1 = _range(tokens, *a.span)
        if t1 > t0 and t0 in where and core[where[t0]]:
            targets.append(_target(a, tokens, where, titled, len(idx)))
    return Example(ids, feats, np.where(core, trigger[idx], IGNORE), np.where(core[:, None], parts[idx], IGNORE),
                   np.where(core, mention[idx], IGNORE), targets, "trigger" in doc.heads, doc.own)


def _target(a: Anchor, tokens: Tokens, where: dict[int, int], titled: dict[int, int], size: int) -> Target:
    def positions(s: int, e: int) -> tuple[int, int] | None:
        t0, t1 = _range(tokens, s, e)
        here = [where.get(i, titled.get(i)) for i in range(t0, t1)]
        got = [p for p in here if p is not None]
        return (got[0], got[-1] + 1) if got and got[-1] - got[0] + 1 == len(got) else None

    mark = positions(*a.span)
    assert mark
    lo, hi = max(0, mark[0] - BEFORE), min(size, mark[1] + AFTER)
    roles = np.zeros((hi - lo, len(ROLES)), np.int64)
    for r in BESIDE[a.kind]:
        roles[:, ROLES.index(r)] = IGNORE
    sector, what = np.full(hi - lo, IGNORE), np.full(hi - lo, IGNORE)
    for role, s, e, value in a.roles:
        p = positions(s, e)
        if not p or p[1] <= lo or p[0] >= hi:
            continue
        x, y = max(p[0], lo) - lo, min(p[1], hi) - lo
        _tag(roles[:, ROLES.index(role)], x, y, 0)
        if role in ("actor", "recipient"):
            sector[x:y] = SECTORS.index(value) if value in SECTORS else 0
        if role == "figure":
            what[x:y] = WHAT.index(value)
    claim = a.kind == "claim"
    mode = f"{a.type}/{a.mode}" if a.mode else ""
    return Target(1 + KINDS.index(a.kind), mark, (lo, hi), roles, sector, what,
                  TYPES.index(a.type) if claim else IGNORE,
                  (MODES.index(mode) if mode in MODES else 0) if claim else IGNORE,
                  STATUS.index(a.status) if claim else IGNORE, a.told if claim else UNTOLD)


def negative(example: Example, at: tuple[int, int]) -> Target:
    """Make a target that says: no event here. Its slice is as wide as an event's, so that width tells nothing."""
    lo, hi = max(0, at[0] - BEFORE), min(len(example.ids), at[1] + AFTER)
    none = np.full(hi - lo, IGNORE)
    return Target(1, at, (lo, hi), np.full((hi - lo, len(ROLES)), IGNORE), none, none, NO_EVENT, IGNORE, IGNORE,
                  UNTOLD)


@dataclass(slots=True)
class Batch:
    """Padded tensors of some examples."""

    ids: Tensor
    feats: Tensor
    mask: Tensor
    trigger: Tensor
    parts: Tensor
    mention: Tensor
    examples: list[Example]


def pad(rows: list[np.ndarray], fill: int) -> Tensor:
    """Stack arrays of different lengths, filled up at the end."""
    size = max(len(r) for r in rows)
    out = np.full((len(rows), size, *rows[0].shape[1:]), fill, np.int64)
    for i, r in enumerate(rows):
        out[i, :len(r)] = r
    return torch.from_numpy(out)


def batch(group: list[Example]) -> Batch:
    """Pad a group of examples."""
    mask = pad([np.ones(len(e.ids), np.int64) for e in group], 0)
    return Batch(pad([e.ids for e in group], 0), pad([e.feats for e in group], 0), mask,
                 pad([e.trigger for e in group], IGNORE), pad([e.parts for e in group], IGNORE),
                 pad([e.mention for e in group], IGNORE), group)


def batches(pool: list[Example], tokens: int, rng: random.Random) -> list[list[Example]]:
    """Group examples of like length, at most `tokens` padded tokens each, in random order."""
    order = sorted(pool, key=lambda e: (len(e.ids) // 16, rng.random()))
    out: list[list[Example]] = [[]]
    for e in order:
        if out[-1] and (len(out[-1]) + 1) * max(len(e.ids), *(len(x.ids) for x in out[-1])) > tokens:
            out.append([])
        out[-1].append(e)
    rng.shuffle(out)
    return out
