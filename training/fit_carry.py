"""fit_carry: fit the weights by which an event takes over a time, an actor or a place told before it, on the training claims.

usage: python -m training.fit_carry --corpora DIR [--what time|actor|place]

Prints WEIGHTS and, five-fold by reports, the share of the claims without words of their own that are right at each threshold.
"""

import argparse
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from dateline.layers.carry import Told, candidates, facts, words
from training.data import cut, nearest
from training.train import articles

Claim = dict[str, Any]
Row = tuple[str, list[tuple[dict[str, float], bool]], bool]


def told(c: Claim, sentence: int, line: int) -> Told:
    """Make what is compared from an annotated claim."""
    def of(key: str) -> frozenset[str]:
        return words(" ".join(m["text"] for m in c.get(key) or []))
    place = words((c.get("place") or {}).get("text", ""))
    return Told(c["type"], c["status"], sentence, line, place, of("actors"), of("recipients"), words(c["trigger"]))


def time_of(c: Claim) -> tuple[str, Any]:
    """Give the words of a claim's time and what must be equal for two times to be one."""
    time = c.get("time") or {}
    return time.get("text", ""), time.get("start") and (time["start"][:10], (time.get("end") or time["start"])[:10])


def actor_of(c: Claim) -> tuple[str, Any]:
    """Give the words of a claim's first actor, and its content words."""
    text = next((m["text"] for m in c.get("actors") or []), "")
    return text, words(text)


def place_of(c: Claim) -> tuple[str, Any]:
    """Give the words of a claim's place, and the content words of its name."""
    place = c.get("place") or {}
    return place.get("text", ""), words(place.get("name", ""))


OF: dict[str, tuple[Callable[[Claim], tuple[str, Any]], Callable[[Any, Any], bool]]] = {
    "time": (time_of, lambda a, b: bool(a == b)), "actor": (actor_of, lambda a, b: bool(a & b)),
    "place": (place_of, lambda a, b: bool(a & b)),
}


OWN: dict[str, dict[str, Any]] = {"time": {}, "actor": {"doers": frozenset()}, "place": {"place": frozenset()}}


def rows(root: Path, own: Path, what: str) -> list[Row]:
    """Give (report, [(facts, equal)] of earlier events that state it, has one) for each claim without words of its own."""
    texts, out = articles(root), []
    read, equal = OF[what]
    for path in [*sorted((root / "claims/train").glob("*.json")), *sorted(own.glob("*.json"))]:
        note = json.loads(path.read_text(encoding="utf-8"))
        if note["id"] not in texts:
            continue
        art = texts[note["id"]]
        body = art["title"] + "\n" + art["text"]
        cuts: list[tuple[int, int]] = cut(body, len(art["title"]))
        before: list[tuple[Told, Any]] = []
        for c in sorted(note["claims"], key=lambda c: body.find(c["quote"])):
            at = body.find(c["trigger"], max(0, body.find(c["quote"])))
            n = next((i for i, (s, e) in enumerate(cuts) if s <= at < e), None)
            if n is None:
                continue
            text, key = read(c)
            where = nearest(body, text, (at, at + len(c["trigger"])), cuts[n]) if text else None
            stated = bool(where and cuts[n][0] <= where[0] < cuts[n][1])
            now = told(c, n, body.count("\n", 0, at))
            if not stated and before:
                now = replace(now, **OWN[what])  # what no words beside it state is not known of it
                out.append((note["id"], [(facts(now, t, back, first=first), bool(key) and equal(key, k))
                                         for (t, k), back, first in candidates(before)], bool(key)))
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
    ap.add_argument("--what", choices=tuple(OF), default="time")
    a = ap.parse_args(argv)
    data = rows(a.corpora, a.own, a.what)
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
