"""raw: the encoder's own layer: triggers and cues with the spans that belong to them, and mentions.

Rule: a mark begins and ends at whole words of the body; scores are probabilities, not yet calibrated.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from dateline.data import Layer, Layers, Mark, Report
from dateline.encoder.labels import KINDS, MENTIONS, MODES, NO_EVENT, ROLES, SECTORS, STATUS, TYPES, WHAT
from dateline.encoder.session import Session, session
from dateline.encoder.windows import AFTER, BEFORE, CLS, SEP, Ints, Tokens, Window, windows

Floats = npt.NDArray[np.float32]
TRIGGER_AT_LEAST = 0.2  # of the first pass; what lies below cannot reach events.AT_LEAST, its square root, and is not read again
CUE_AT_LEAST, CUE_EDGE = 0.65, 0.5  # the best of 0.35 .. 0.75 and of 0.25 .. 1 on 24 PolNeAR reports it was trained on
MENTION_AT_LEAST = 0.5
# How sure a token must be to belong to a role's span: the best of 0.3 .. 0.7 on the held-out training reports, but
# for cue, clause and content, which were not searched.
ROLE_AT_LEAST = {"actor": 0.45, "recipient": 0.6, "place": 0.6, "time": 0.6, "source": 0.7, "cue": 0.4,
                 "figure": 0.6, "clause": 0.4, "content": 0.5}
EDGE = 0.5  # a role's span reaches as far as its tokens have this share of what one of them must have
LONGEST_WORD = 100  # characters a span is widened by; the tokenizer, too, takes longer words for no words
BATCH = 1  # windows a call: more would be filled up to the longest
SLICES = 1  # slices a call: int8 scales go by the call, and one claim must not read otherwise because of another


@dataclass(frozen=True, slots=True)
class Anchor:
    """A trigger or cue seen by the first pass: window, positions, probability, and of which type."""

    window: int
    at: tuple[int, int]
    kind: int
    score: float
    types: Floats


@dataclass(frozen=True, slots=True)
class Event:
    """What the second pass says of a trigger: probabilities by TYPES, chosen mode and status, and TOLD: does the report say source, time, place."""

    type: str
    mode: str
    status: str
    types: tuple[float, ...]
    status_scores: tuple[float, ...]
    sourced: float = 0.5
    timed: float = 0.5
    placed: float = 0.5


def raw(report: Report, layers: Layers) -> Layer:
    """Read the body once by windows, then once more around each trigger and cue.

    Marks: "trigger" (value Event; parts actor/SECTOR, recipient/SECTOR, place, time, source, cue,
    figure/WHAT, clause), "cue" (parts source, content) and the labels of mentions.
    """
    model = session()
    sentences = _to_read(layers)
    tokens = model.tokens(report.body)
    title = (0, report.text_start - 1) if report.text_start else None
    shown = windows(tokens, sentences, title)
    marks: list[Mark] = []
    for i in range(0, len(shown), BATCH):
        marks.extend(_read(model, tokens, shown[i:i + BATCH], report.body))
    marks.sort(key=lambda m: (m.start, m.end, m.label))
    return Layer("raw", tuple(marks), f"encoder {model.version}")


def _to_read(layers: Layers) -> list[tuple[int, int]]:
    """Give the sentences less page furniture."""
    page = layers.get("furniture")
    skip = [m for m in page.marks if m.label not in ("dateline", "credit")] if page else []
    out = []
    for m in layers["sentences"].marks:
        covered = sum(min(m.end, f.end) - max(m.start, f.start) for f in skip if f.overlaps(m.start, m.end))
        if covered < 0.6 * (m.end - m.start):
            out.append((m.start, m.end))
    return out


def _read(model: Session, tokens: Tokens, group: Sequence[Window], body: str) -> list[Mark]:
    size = max(len(w.index) for w in group)
    ids, feats = np.zeros((len(group), size), np.int64), np.zeros((len(group), size, 2), np.int64)
    mask = np.zeros((len(group), size), np.int64)
    for i, w in enumerate(group):
        n, inside = len(w.index), w.index >= 0
        ids[i, :n] = np.where(inside, tokens.ids[w.index], SEP)
        ids[i, 0] = CLS
        feats[i, :n] = np.where(inside[:, None], tokens.feats[w.index], 0)
        mask[i, :n] = 1
    states, trigger, parts, mention = model.first(ids, feats, mask)
    marks, anchors = [], []
    for i, w in enumerate(group):
        marks.extend(_mentions(_softmax(mention[i]), tokens, w, body))
        anchors.extend(_triggers(_softmax(trigger[i]), i, w))
        anchors.extend(_cues(_softmax(parts[i].reshape(-1, 3, 3)[:, 1]), i, w))
    anchors.sort(key=lambda a: (a.window, a.at))
    for j in range(0, len(anchors), SLICES):
        marks.extend(_second(model, states, anchors[j:j + SLICES], (tokens, body), group))
    return marks


def _softmax(x: Floats) -> Floats:
    y = np.exp(x - x.max(-1, keepdims=True))
    return np.asarray(y / y.sum(-1, keepdims=True), np.float32)


def spans(begin: Floats, inside: Floats, least: float, edge: float = 1.0) -> list[tuple[int, int]]:
    """Cut runs of tokens into spans; a token likelier B than I starts one.

    A run is of tokens whose B + I reaches `edge` times `least`, and one of each span reaches `least`.
    """
    sure = begin + inside
    out: list[tuple[int, int]] = []
    for i in np.flatnonzero(sure >= edge * least):
        if out and out[-1][1] == i and begin[i] <= inside[i]:
            out[-1] = (out[-1][0], int(i) + 1)
        else:
            out.append((int(i), int(i) + 1))
    return [(s, e) for s, e in out if sure[s:e].max() >= least]


def _triggers(p: Floats, i: int, w: Window) -> list[Anchor]:
    b, n = p[:, 1::2], p[:, 2::2]
    begin, inside = b.sum(-1), n.sum(-1)
    out = []
    for s, e in spans(begin, inside, TRIGGER_AT_LEAST):
        if not w.core[0] <= s < w.core[1]:
            continue
        score = float((begin + inside)[s:e].max())
        out.append(Anchor(i, (s, e), KINDS.index("claim") + 1, score, (b + n)[s:e].max(0)))
    return out


def _cues(p: Floats, i: int, w: Window) -> list[Anchor]:
    found = spans(p[:, 1], p[:, 2], CUE_AT_LEAST, CUE_EDGE)
    none = np.zeros(0, np.float32)
    return [Anchor(i, (s, e), KINDS.index("quote") + 1, float(1 - p[s:e, 0].min()), none)
            for s, e in found if w.core[0] <= s < w.core[1]]


def _mentions(p: Floats, tokens: Tokens, w: Window, body: str) -> list[Mark]:
    b, n = p[:, 1::2], p[:, 2::2]
    out = []
    for s, e in spans(b.sum(-1), n.sum(-1), MENTION_AT_LEAST):
        if w.core[0] <= s < w.core[1]:
            kind = (b + n)[s:e].sum(0)
            start, end = _words(tokens, w, (s, e), body)
            out.append(Mark(start, end, MENTIONS[int(kind.argmax())], None, round(float(1 - p[s:e, 0].mean()), 4)))
    return out


def _words(tokens: Tokens, w: Window, at: tuple[int, int], body: str) -> tuple[int, int]:
    """Give the code-point span of window positions, widened to whole words."""
    index = w.index[at[0]:at[1]]
    index = index[index >= 0]
    start, end = int(tokens.spans[index[0], 0]), int(tokens.spans[index[-1], 1])
    least, most = max(0, start - LONGEST_WORD), min(len(body), end + LONGEST_WORD)
    while start > least and body[start - 1].isalnum() and body[start].isalnum():
        start -= 1
    while end < most and body[end].isalnum() and body[end - 1].isalnum():
        end += 1
    return start, end


def _second(model: Session, states: Floats, anchors: Sequence[Anchor], text: tuple[Tokens, str],
            group: Sequence[Window]) -> list[Mark]:
    tokens, body = text
    bounds = [(max(0, a.at[0] - BEFORE), min(len(group[a.window].index), a.at[1] + AFTER)) for a in anchors]
    size = max(hi - lo for lo, hi in bounds)
    cut = np.zeros((len(anchors), size, states.shape[-1]), np.float32)
    mark, mask = np.zeros((len(anchors), size), np.int64), np.zeros((len(anchors), size), np.int64)
    for j, (a, (lo, hi)) in enumerate(zip(anchors, bounds, strict=True)):
        cut[j, :hi - lo] = states[a.window, lo:hi]
        mark[j, a.at[0] - lo:a.at[1] - lo] = a.kind
        mask[j, :hi - lo] = 1
    roles, sector, what, kind, mode, status, told = model.second(cut, mark, mask)
    rows = (_softmax(roles.reshape(*roles.shape[:2], -1, 3)), sector, what)
    heads = (_softmax(kind), mode, _softmax(status), 1 / (1 + np.exp(-told)))
    out = []
    for j, (a, (lo, hi)) in enumerate(zip(anchors, bounds, strict=True)):
        view = _View(tokens, group[a.window], lo, hi, body)
        parts = _parts(a, view, *(r[j] for r in rows))
        start, end = _words(tokens, group[a.window], a.at, body)
        if KINDS[a.kind - 1] == "quote":
            out.append(Mark(start, end, "cue", None, round(a.score, 4), parts))
        else:
            event, score = _event(a, *(h[j] for h in heads))
            out.append(Mark(start, end, "trigger", event, round(score, 4), parts))
    return out


@dataclass(frozen=True, slots=True)
class _View:
    """A slice's way back to the body."""

    tokens: Tokens
    window: Window
    lo: int
    hi: int
    body: str

    def words(self, s: int, e: int) -> tuple[int, int] | None:
        """Give the code-point span of slice positions; None where they cross a special token."""
        index: Ints = self.window.index[self.lo + s:self.lo + e]
        if not len(index) or (index < 0).any():
            return None
        return _words(self.tokens, self.window, (self.lo + s, self.lo + e), self.body)


# By type the indices of its modes, and of none.
MODES_AT = {t: [i for i, m in enumerate(MODES) if not m or m.startswith(t + "/")] for t in TYPES}


def _event(a: Anchor, kind: Floats, mode: Floats, status: Floats, told: Floats) -> tuple[Event, float]:
    """Join both passes: the geometric mean of their say on the type, and on whether it is an event."""
    both = np.sqrt((a.types + 1e-6) * (kind[:NO_EVENT] + 1e-6))
    both = both / both.sum()
    best = TYPES[int(both.argmax())]
    allowed = MODES_AT[best]
    chosen = MODES[allowed[int(mode[allowed].argmax())]]
    shares, chances = (tuple(round(float(x), 4) for x in row) for row in (both, status))
    sourced, timed, placed = (round(float(x), 4) for x in told)
    event = Event(best, chosen.partition("/")[2], STATUS[int(status.argmax())], shares, chances, sourced, timed, placed)
    return event, float(np.sqrt(a.score * (1 - kind[NO_EVENT])))


def _parts(a: Anchor, view: _View, roles: Floats, sector: Floats, what: Floats) -> tuple[tuple[str, int, int], ...]:
    wanted = ("source", "cue", "content") if KINDS[a.kind - 1] == "quote" else ROLES[:-1]
    out = []
    likeliest = (1 - roles[:view.hi - view.lo, :, 0]).max(0)
    for name in wanted:
        if likeliest[ROLES.index(name)] < ROLE_AT_LEAST[name] - 1e-3:  # roundings apart: most roles are not there at all
            continue
        p = roles[:view.hi - view.lo, ROLES.index(name)]
        begin = p[:, 1] * (name not in UNBROKEN)
        found = spans(begin, p[:, 1] + p[:, 2] - begin, ROLE_AT_LEAST[name], EDGE)
        if name in ONE_ONLY:
            found = sorted(found, key=lambda f: -float((1 - p[f[0]:f[1], 0]).max()))[:1]
        for s, e in found:
            where = view.words(s, e)
            if where:
                out.append((_named(name, sector[s:e], what[s:e]), *where))
    return tuple(out)


ONE_ONLY = ("place", "time")
UNBROKEN = ("actor", "recipient", "figure")  # two of them never stand side by side without a word or comma between


def _named(name: str, sector: Floats, what: Floats) -> str:
    if name in ("actor", "recipient"):
        return f"{name}/{SECTORS[int(_softmax(sector).mean(0).argmax())]}"
    return f"{name}/{WHAT[int(_softmax(what).mean(0).argmax())]}" if name == "figure" else name
