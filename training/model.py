"""The encoder: MiniLM-L6 with token heads, and two more layers that read the text again for one anchor.

Rule: shapes here are those of src/dateline/encoder; B windows, T tokens, A anchors, S tokens of a slice.
"""

import json
import struct
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F

from dateline.encoder.labels import (
    KINDS,
    MENTION_TAGS,
    MODES,
    NO_EVENT,
    ROLES,
    SECTORS,
    STATUS,
    TOLD,
    TRIGGER_TAGS,
    WHAT,
)

WIDE, HEADS, DEEP, AGAIN = 384, 12, 6, 2


class Block(nn.Module):
    """One BERT layer."""

    def __init__(self) -> None:
        super().__init__()
        self.qkv = nn.Linear(WIDE, 3 * WIDE)
        self.out = nn.Linear(WIDE, WIDE)
        self.norm1 = nn.LayerNorm(WIDE, eps=1e-12)
        self.up = nn.Linear(WIDE, 4 * WIDE)
        self.down = nn.Linear(4 * WIDE, WIDE)
        self.norm2 = nn.LayerNorm(WIDE, eps=1e-12)
        self.drop = nn.Dropout(0.1)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        """Read x (B, T, 384) under the additive mask (B, 1, 1, T)."""
        b, t = x.shape[0], x.shape[1]
        q, k, v = self.qkv(x).reshape(b, t, 3, HEADS, WIDE // HEADS).permute(2, 0, 3, 1, 4)
        weight = torch.softmax(q @ k.transpose(2, 3) * (WIDE // HEADS) ** -0.5 + mask, -1)
        a = (weight.to(v.dtype) @ v).transpose(1, 2).reshape(b, t, WIDE)
        x = self.norm1(x + self.out(a))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))


class Trunk(nn.Module):
    """Windows in, hidden states and token heads out."""

    def __init__(self) -> None:
        super().__init__()
        self.words = nn.Embedding(30522, WIDE)
        self.places = nn.Embedding(512, WIDE)
        self.case = nn.Embedding(5, WIDE)
        self.quote = nn.Embedding(2, WIDE)
        self.first = nn.Parameter(torch.zeros(WIDE))  # token type 0 of BERT
        self.own = nn.Parameter(torch.zeros(WIDE))  # added in training to reports whose annotators mark more; never in reading
        self.norm = nn.LayerNorm(WIDE, eps=1e-12)
        self.blocks = nn.ModuleList(Block() for _ in range(DEEP))
        self.drop = nn.Dropout(0.1)
        self.trigger = nn.Linear(WIDE, TRIGGER_TAGS)
        self.parts = nn.Linear(WIDE, 9)  # BIO of source, cue, content
        self.mention = nn.Linear(WIDE, MENTION_TAGS)

    def forward(self, ids: Tensor, feats: Tensor, mask: Tensor,
                own: Tensor | None = None) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Read ids (B, T), feats (B, T, 2), mask (B, T), own (B,) of 0 and 1; give states, trigger, parts and mention logits."""
        at = torch.arange(ids.shape[1], device=ids.device)
        x = self.words(ids) + self.places(at) + self.first + self.case(feats[..., 0]) + self.quote(feats[..., 1])
        if own is not None:
            x = x + own[:, None, None].to(x.dtype) * self.own
        x = self.drop(self.norm(x))
        if self.training and torch.is_autocast_enabled("cpu"):
            x = x.bfloat16()
        add = (1.0 - mask[:, None, None, :].to(x.dtype)) * -10000.0
        for block in self.blocks:
            x = block(x, add)
        return x, self.trigger(x), self.parts(x), self.mention(x)


class Again(nn.Module):
    """States of a slice around one anchor in; the anchor's spans and values out."""

    def __init__(self) -> None:
        super().__init__()
        self.anchor = nn.Embedding(1 + len(KINDS), WIDE)  # 0: not the anchor; 1: claim; 2: quote
        self.norm = nn.LayerNorm(WIDE, eps=1e-12)
        self.blocks = nn.ModuleList(Block() for _ in range(AGAIN))
        self.roles = nn.Linear(WIDE, 3 * len(ROLES))
        self.sector = nn.Linear(WIDE, len(SECTORS))
        self.what = nn.Linear(WIDE, len(WHAT))
        self.sort = nn.Linear(2 * WIDE, NO_EVENT + 1)
        self.mode = nn.Linear(2 * WIDE, len(MODES))
        self.status = nn.Linear(2 * WIDE, len(STATUS))
        self.told = nn.Linear(2 * WIDE, len(TOLD))
        self.drop = nn.Dropout(0.1)

    def forward(self, states: Tensor, mark: Tensor, mask: Tensor) -> tuple[Tensor, ...]:
        """Read states (A, S, 384), mark (A, S) of anchor kinds, mask (A, S).

        Give roles (A, S, 27), sector (A, S, 17), what (A, S, 16), type (A, 17), mode, status (A, 5), told (A, 3).
        """
        add = (1.0 - mask[:, None, None, :].to(states.dtype)) * -10000.0
        x = self.norm(states + self.anchor(mark))
        here = (mark > 0).to(x.dtype)[..., None]
        before = (states * here).sum(1) / here.sum(1)
        for block in self.blocks:
            x = block(x, add)
        y = self.drop(torch.cat([(x * here).sum(1) / here.sum(1), before], -1))
        return self.roles(x), self.sector(x), self.what(x), self.sort(y), self.mode(y), self.status(y), self.told(y)


def start(folder: Path) -> tuple[Trunk, Again]:
    """Build both modules from the weights of all-MiniLM-L6-v2 (`model.safetensors` in the folder)."""
    raw = (folder / "model.safetensors").read_bytes()
    size = struct.unpack("<Q", raw[:8])[0]
    heads = json.loads(raw[8:8 + size])
    got = {k: torch.from_numpy(np.frombuffer(raw[8 + size:][slice(*v["data_offsets"])], np.float32)
                               .reshape(v["shape"]).copy())
           for k, v in heads.items() if k != "__metadata__" and v["dtype"] == "F32"}
    trunk, again = Trunk(), Again()
    state = trunk.state_dict()
    state["words.weight"] = got["embeddings.word_embeddings.weight"]
    state["places.weight"] = got["embeddings.position_embeddings.weight"]
    state["first"] = got["embeddings.token_type_embeddings.weight"][0]
    state["norm.weight"] = got["embeddings.LayerNorm.weight"]
    state["norm.bias"] = got["embeddings.LayerNorm.bias"]
    state["case.weight"] = torch.randn(5, WIDE) * 0.005
    state["quote.weight"] = torch.randn(2, WIDE) * 0.005
    for i in range(DEEP):
        state.update({f"blocks.{i}.{k}": v for k, v in _block(got, i).items()})
    trunk.load_state_dict(state)
    for j in range(AGAIN):
        again.blocks[j].load_state_dict(_block(got, DEEP - AGAIN + j))
    nn.init.normal_(again.anchor.weight, std=0.05)
    with torch.no_grad():
        again.anchor.weight[0] = 0
    return trunk, again


def _block(got: dict[str, Tensor], i: int) -> dict[str, Tensor]:
    p = f"encoder.layer.{i}."
    a = p + "attention."
    out = {"qkv." + k: torch.cat([got[f"{a}self.{n}.{k}"] for n in ("query", "key", "value")])
           for k in ("weight", "bias")}
    names = {"out": a + "output.dense", "norm1": a + "output.LayerNorm", "up": p + "intermediate.dense",
             "down": p + "output.dense", "norm2": p + "output.LayerNorm"}
    for ours, theirs in names.items():
        for k in ("weight", "bias"):
            out[f"{ours}.{k}"] = got[f"{theirs}.{k}"]
    return out
