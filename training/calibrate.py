"""calibrate: choose the thresholds of reading on training reports that were held out, and print them.

usage: python -m training.calibrate --corpora DIR --config training/config.toml

Prints, for the claims: the score threshold with the best found and typed F1, the slope and offset that turn
scores into probabilities, the expected calibration error before and after (ten bins).
"""

import argparse
import json
import math
import tomllib
from pathlib import Path
from typing import Any

from training.train import articles


def labelled(root: Path, own: Path, held: list[str]) -> tuple[list[tuple[float, bool, bool]], int]:
    """Read the held-out reports; give (score, found, typed) of every trigger seen, and the number of gold claims."""
    from dateline.data import Report
    from dateline.layers import events as step
    from dateline.pipeline import annotate
    texts = articles(root)
    out, gold = [], 0
    step.AT_LEAST, kept = 0.05, step.confidence
    step.confidence = lambda score: score
    for name in held:
        path = next((p for p in (own / f"{name}.json", root / "claims/train" / f"{name}.json") if p.exists()), None)
        if not path:
            continue
        art = texts[name]
        note: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        report, layers, _ = annotate(Report(text=art["text"], title=art["title"], given_id=name, published="2025-05-20"))
        spans = {}
        for c in note["claims"]:
            at = report.body.find(c["quote"])
            t = report.body.find(c["trigger"], at)
            spans[t, t + len(c["trigger"])] = c["type"]
        gold += len(spans)
        left = dict(spans)
        for m in sorted(layers["events"].marks, key=lambda m: -m.score):
            hit = next((s for s in left if m.overlaps(*s)), None)
            out.append((m.score, hit is not None, hit is not None and left[hit] == m.label))
            if hit:
                del left[hit]
    step.confidence = kept
    return out, gold


def best(rows: list[tuple[float, bool, bool]], gold: int, which: int) -> tuple[float, float]:
    """Give the threshold with the best F1, and that F1."""
    found = []
    for k in range(10, 90):
        t = k / 100
        kept = [r for r in rows if r[0] >= t]
        found.append((2 * sum(r[which] for r in kept) / max(1, len(kept) + gold), t))
    f1, t = max(found)
    return t, f1


PULL = 3.0  # towards slope 1 and offset 0, as so few claims tell little


def fitted(rows: list[tuple[float, bool, bool]]) -> tuple[float, float]:
    """Fit slope and offset of the logit by descent on the log loss of `typed`."""
    a, b = 1.0, 0.0
    data = [(math.log(min(max(s, 1e-6), 1 - 1e-6) / (1 - min(max(s, 1e-6), 1 - 1e-6))), float(y)) for s, _, y in rows]
    for _ in range(4000):
        ga, gb = PULL * (a - 1), PULL * b
        for x, y in data:
            p = 1 / (1 + math.exp(-(a * x + b)))
            ga, gb = ga + (p - y) * x, gb + (p - y)
        a, b = a - 0.2 * ga / len(data), b - 0.2 * gb / len(data)
    return a, b


def error(pairs: list[tuple[float, bool]]) -> float:
    """Give the expected calibration error in ten equal bins."""
    bins: dict[int, list[tuple[float, bool]]] = {}
    for p, y in pairs:
        bins.setdefault(min(9, int(p * 10)), []).append((p, y))
    return sum(abs(sum(p for p, _ in b) - sum(y for _, y in b)) for b in bins.values()) / max(1, len(pairs))


def main(argv: list[str] | None = None) -> None:
    """Calibrate."""
    ap = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    ap.add_argument("--corpora", type=Path, required=True)
    ap.add_argument("--config", type=Path, required=True)
    ap.add_argument("--own", type=Path, default=Path("training/claims"))
    a = ap.parse_args(argv)
    held = tomllib.loads(a.config.read_text(encoding="utf-8"))["held_out"]
    rows, gold = labelled(a.corpora, a.own, held)
    for name, which in (("found", 1), ("typed", 2)):
        t, f1 = best(rows, gold, which)
        print(f"{name} threshold {t:.2f} F1 {f1:.3f}")
    t = best(rows, gold, 1)[0]
    kept = [r for r in rows if r[0] >= t]
    slope, offset = fitted(kept)
    before = error([(s, y) for s, _, y in kept])
    after = error([(1 / (1 + math.exp(-(slope * math.log(s / max(1e-6, 1 - s)) + offset))), y) for s, _, y in kept])
    print(f"slope {slope:.3f} offset {offset:.3f} calibration error {before:.3f} -> {after:.3f} on {len(kept)} claims")


if __name__ == "__main__":
    main()
