"""fit_times: fit the weights by which event_times carries a time over, on the training claims.

usage: python -m training.fit_times --corpora DIR      prints WEIGHTS and the share right at each threshold
"""

import argparse
import json
from pathlib import Path
from typing import Any

import numpy as np

from dateline.layers.event_times import BACK, Told, facts, words
from training.data import cut
from training.train import articles


def told(c: dict[str, Any], sentence: int, line: int) -> Told:
    """Make what is compared from an annotated claim."""
    def of(*keys: str) -> frozenset[str]:
        return words(" ".join(m["text"] for k in keys for m in c.get(k) or []))
    place = words((c.get("place") or {}).get("text", ""))
    return Told(c["type"], c["status"], sentence, line, place, of("actors", "recipients"), words(c["trigger"]))


def rows(root: Path, own: Path) -> list[tuple[str, list[tuple[dict[str, float], bool]], bool]]:
    """Give (report, [(facts, equal)] of earlier timed events, has a time) for each claim without time words."""
    texts, out = articles(root), []
    for path in [*sorted((root / "claims/train").glob("*.json")), *sorted(own.glob("*.json"))]:
        note = json.loads(path.read_text(encoding="utf-8"))
        if note["id"] not in texts:
            continue
        art = texts[note["id"]]
        body = art["title"] + "\n" + art["text"]
        cuts, before = cut(body, len(art["title"])), []
        for c in note["claims"]:
            at = body.find(c["trigger"], max(0, body.find(c["quote"])))
            n = next((i for i, (s, e) in enumerate(cuts) if s <= at < e), None)
            if n is None:
                continue
            time = c.get("time") or {}
            key = time.get("start") and (time["start"][:10], (time.get("end") or time["start"])[:10])
            stated = bool(time.get("text")) and time["text"] in body[cuts[n][0]:cuts[n][1]]
            now = told(c, n, body.count("\n", 0, at))
            if not stated and before:
                near = [(facts(now, t, i), key == k) for i, (t, k) in enumerate(reversed(before[-BACK:]))]
                out.append((note["id"], near, bool(key)))
            if key and stated:
                before.append((now, key))
    return out


def fit(x: np.ndarray, y: np.ndarray, pull: float = 1.0) -> np.ndarray:
    """Fit a logistic regression by Newton's steps with a pull to zero."""
    w = np.zeros(x.shape[1])
    for _ in range(30):
        p = 1 / (1 + np.exp(-x @ w))
        h = (x * (p * (1 - p))[:, None]).T @ x + pull * np.eye(len(w))
        w -= np.linalg.solve(h, x.T @ (p - y) + pull * w)
    return w


def main(argv: list[str] | None = None) -> None:
    """Fit and print."""
    ap = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    ap.add_argument("--corpora", type=Path, required=True)
    ap.add_argument("--own", type=Path, default=Path("training/claims"))
    a = ap.parse_args(argv)
    data = rows(a.corpora, a.own)
    names = list(data[0][1][0][0])
    ids = sorted({r[0] for r in data})
    fold = {name: i % 5 for i, name in enumerate(ids)}

    def table(keep: Any) -> tuple[np.ndarray, np.ndarray]:
        pairs = [p for r in data if keep(fold[r[0]]) for p in r[1]]
        return np.array([[f[n] for n in names] for f, _ in pairs]), np.array([float(e) for _, e in pairs])

    said = []
    for k in range(5):
        w = fit(*table(lambda f, k=k: f != k))
        for r in data:
            if fold[r[0]] == k:
                scores = [float(1 / (1 + np.exp(-sum(wi * f[n] for wi, n in zip(w, names, strict=True))))) for f, _ in r[1]]
                best = int(np.argmax(scores))
                said.append((scores[best], r[1][best][1], r[2]))
    for t in (0.3, 0.4, 0.45, 0.5, 0.55, 0.6, 0.7, 1.1):
        right = sum(hit if s >= t else not has for s, hit, has in said)
        print(f"at {t}: {100 * right / len(said):.1f} % of {len(said)} right, {sum(s >= t for s, _, _ in said)} carried")
    w = fit(*table(lambda _: True))
    print("WEIGHTS =", {n: round(float(x), 2) for n, x in zip(names, w, strict=True)})


if __name__ == "__main__":
    main()
