"""A stand-in for the trained model: logits drawn from a seed, so that every kind of strange mark turns up."""

import re
import zlib

import numpy as np

from dateline.encoder.labels import MENTION_TAGS, MODES, ROLES, SECTORS, STATUS, TOLD, TRIGGER_TAGS, TYPES, WHAT
from dateline.encoder.windows import Tokens, features

# Pieces of words and single signs, as a word-piece vocabulary gives them; a word of more than 100 letters is one token.
WORD = re.compile(r"\w{101,}|\w{1,6}|[^\w\s]")
WIDTH = 4


class FakeSession:
    """Answer as Session does; the same input gets the same answer."""

    version = "fake"

    def __init__(self, seed: int = 0, eager: float = 0.0) -> None:
        """Take a seed, and how eager it is to mark (0: about one token in ten, 6: every second)."""
        self.seed, self.eager = seed, eager

    def tokens(self, body):
        body.encode("utf-8")  # the real tokenizer takes no half of a surrogate pair either
        spans = [m.span() for m in WORD.finditer(body)]
        ids = np.array([zlib.crc32(body[s:e].encode()) % 30_000 for s, e in spans], np.int64)
        return Tokens(ids, np.array(spans, np.int64).reshape(-1, 2), features(body, spans))

    def first(self, ids, feats, mask):
        assert ids.shape == mask.shape == feats.shape[:2]
        shape, draw = ids.shape, self._draw(ids)
        states = np.repeat(ids[..., None].astype(np.float32), WIDTH, -1)
        trigger, mention = (self._tags(draw, (*shape, n), n, 12) for n in (TRIGGER_TAGS, MENTION_TAGS))
        return states, trigger, self._tags(draw, (*shape, 9), 3, 9), mention

    def second(self, states, mark, mask):
        assert states.shape[:2] == mark.shape == mask.shape
        assert (mark.max(-1) > 0).all()
        draw, (a, s) = self._draw(states + mark[..., None]), mark.shape
        heads = (len(TYPES) + 1, len(MODES), len(STATUS), len(TOLD))
        return (self._tags(draw, (a, s, 3 * len(ROLES)), 3, 9), *(self._any(draw, (a, s, len(n))) for n in (SECTORS, WHAT)),
                *(self._any(draw, (a, n)) for n in heads))

    def _draw(self, array):
        return np.random.default_rng([self.seed, zlib.crc32(np.ascontiguousarray(array).tobytes())])

    def _any(self, draw, shape):
        return draw.normal(0, 4, shape).astype(np.float32)

    def _tags(self, draw, shape, every, rare):
        """Draw logits of tags; the first of every so many is "outside", likelier by `rare`; neighbours are alike."""
        out = self._any(draw, shape)
        out[:, 1:] = (out[:, 1:] + out[:, :-1]) / np.float32(2 ** 0.5)
        out[..., ::every] += rare - self.eager
        return out
