"""fit_merge: fit the weights by which merge/compare.py judges whether two claims are one event.

usage: python -m training.fit_merge --corpora DIR > src/dateline/merge/weights.py
       python -m training.fit_merge --corpora DIR --check      figures by cross-validation, groups held out by report

Groups: training/events/*.json, over the claims in DIR/claims/train. A claim of a report that some group names and that
stands in no group stands alone. Reports of two files are never paired: nobody looked for events that they share.
"""

import argparse
import json
import random
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib import import_module
from itertools import combinations
from pathlib import Path
from unittest.mock import patch

import numpy as np
from scipy.optimize import minimize

from bench.events import annotated, articles
from dateline.data import Entry
from dateline.merge.contradicts import reason
from dateline.merge.features import NAMES, features
from dateline.merge.keys import keys
from dateline.merge.sets import sets
from dateline.merge.side import side
from dateline.merge.weights import KINDS

comparing = import_module("dateline.merge.compare")  # the package's attribute of that name is the function
# Towards zero: of a feature's weight, and of what a kind adds to it. Of six pairs the best where a whole file is held out.
PULL, PULL_KIND = 5.0, 100.0
Floats = np.ndarray


@dataclass
class Part:
    """The claims of one file of groups; `event` by claim, for those in a group; the pairs that share a key."""

    entries: dict[str, Entry]
    event: dict[str, int]
    pairs: list[tuple[str, str]]


def parts(root: Path, folder: Path) -> list[Part]:
    """Load every file of groups with its claims."""
    out = []
    found = {row["id"]: (row, gold) for row, gold in articles(root / "claims/train.jsonl", root / "claims/train")}
    for path in sorted(folder.glob("*.json")):
        groups = [e["claims"] for e in json.loads(path.read_text(encoding="utf-8"))["events"]]
        event = {c: i for i, g in enumerate(groups) for c in g}
        entries = {e.claim.id: e for r in sorted({c.partition("#")[0] for c in event}) for e in annotated(*found[r])}
        out.append(Part(entries, event, sorted(_pairs(entries))))
    return out


def _pairs(entries: dict[str, Entry]) -> set[tuple[str, str]]:
    by_key: dict[str, list[str]] = {}
    for name, e in entries.items():
        for k in keys(e):
            by_key.setdefault(k, []).append(name)
    return {(min(p), max(p)) for names in by_key.values() for p in combinations(names, 2)}


def rows(part: Part, reports: set[str] | None = None) -> Iterator[tuple[list[float], int, bool]]:
    """Give features, kind and truth of every pair that does not contradict; `reports` limits to pairs within them."""
    for a, b in part.pairs:
        if reports is not None and not {a.partition("#")[0], b.partition("#")[0]} <= reports:
            continue
        x, y = side(part.entries[a]), side(part.entries[b])
        if not reason(x, y):
            same = a in part.event and part.event[a] == part.event.get(b)
            yield features(x, y), KINDS.index(x.kind if x.kind == y.kind else "mixed"), same


def fit(found: Sequence[tuple[list[float], int, bool]]) -> dict[str, tuple[float, ...]]:
    """Give by feature one weight for each kind: logistic regression, a shared weight and what each kind adds."""
    n = len(NAMES)
    x = np.array([f for f, _, _ in found], dtype=np.float64)
    kind, y = np.array([k for _, k, _ in found]), np.array([t for _, _, t in found], dtype=np.float64)
    where = [kind == k for k in range(len(KINDS))]
    pull = np.concatenate([np.full(n, PULL), np.full(n * len(KINDS), PULL_KIND)])
    pull[0] = 0.01

    def loss(w: Floats) -> tuple[float, Floats]:
        table = w.reshape(len(KINDS) + 1, n)
        z = np.einsum("ij,ij->i", x, (table[0] + table[1:])[kind])
        error = 1 / (1 + np.exp(-z)) - y
        by_kind = [x[m].T @ error[m] for m in where]
        return (float(np.logaddexp(0, z).sum() - (y * z).sum() + 0.5 * (pull * w * w).sum()),
                np.concatenate([np.sum(by_kind, axis=0), *by_kind]) + pull * w)

    table = minimize(loss, np.zeros(n * (len(KINDS) + 1)), jac=True, method="L-BFGS-B").x.reshape(len(KINDS) + 1, n)
    return {name: tuple(round(float(v), 2) for v in table[0][i] + table[1:, i]) for i, name in enumerate(NAMES)}


def grouped(part: Part, reports: set[str], weights: dict[str, tuple[float, ...]]) -> list[list[str]]:
    """Give the sets that merge/ makes of some reports' claims with these weights."""
    comparing.column.cache_clear()
    inside = {n: e for n, e in part.entries.items() if e.report.id in reports}
    with patch.dict(comparing.WEIGHTS, weights, clear=True):
        said = [comparing.compare(part.entries[a], part.entries[b]) for a, b in part.pairs if a in inside and b in inside]
    comparing.column.cache_clear()
    return sets(list(inside.values()), [j for j in said if j.same])


def counted(part: Part, groups: Sequence[Sequence[str]]) -> Counter[str]:
    """Count pairs of claims: in gold groups, in ours, in both; all and across reports."""
    shown = {c: e for g in groups for c in g for e in [part.event.get(c)]}
    gold: dict[int, list[str]] = {}
    for c, e in shown.items():
        if e is not None:
            gold.setdefault(e, []).append(c)
    out: Counter[str] = Counter()
    sets_of = {"gold": list(gold.values()), "ours": list(groups)}
    pairs = {k: {(min(p), max(p)) for g in gs for p in combinations(g, 2)} for k, gs in sets_of.items()}
    pairs["both"] = pairs["gold"] & pairs["ours"]
    for k, ps in pairs.items():
        out[k] = len(ps)
        out[k + " across"] = sum(a.partition("#")[0] != b.partition("#")[0] for a, b in ps)
    return out


def check(found: Sequence[Part], folds: int = 4) -> Iterator[str]:
    """Give lines of figures: groups held out by report, some 25 reports a fold, and by file."""
    total: Counter[str] = Counter()
    for n in range(folds):
        held = [_held(p, n, folds) for p in found]
        train = [r for p, h in zip(found, held, strict=True) for r in rows(p, {e.report.id for e in p.entries.values()} - h)]
        weights = fit(train)
        for p, h in zip(found, held, strict=True):
            total += counted(p, grouped(p, h, weights))
    yield "by report: " + _line(total)
    for p in found:
        weights = fit([r for q in found if q is not p for r in rows(q)])
        yield "by file:   " + _line(counted(p, grouped(p, {e.report.id for e in p.entries.values()}, weights)))


def _held(part: Part, n: int, folds: int) -> set[str]:
    names = sorted({e.report.id for e in part.entries.values()})
    random.Random(0).shuffle(names)
    return set(names[n::folds])


def _line(c: Counter[str]) -> str:
    def f1(end: str) -> str:
        both, ours, gold = (max(1, c[k + end]) for k in ("both", "ours", "gold"))
        return f"precision {100 * both / ours:.1f} recall {100 * both / gold:.1f} f1 {200 * both / (ours + gold):.1f}"
    return f"pairs {f1('')} | across {f1(' across')} | wrong joins {100 - 100 * c['both'] / max(1, c['ours']):.1f}"


def main() -> None:
    """Fit and print, or check."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--corpora", type=Path, required=True)
    parser.add_argument("--events", type=Path, default=Path(__file__).parent / "events")
    parser.add_argument("--check", action="store_true")
    a = parser.parse_args()
    found = parts(a.corpora, a.events)
    if a.check:
        for line in check(found):
            print(line, flush=True)
        return
    all_rows = [r for p in found for r in rows(p)]
    weights = fit(all_rows)
    print(f'"""weights: of the features of compare.py, as training/fit_merge.py printed them.\n\n'
          f'Rule: not changed by hand. Fitted on {len(all_rows)} pairs of claims, {sum(t for _, _, t in all_rows)} of them one event.\n"""\n')
    print(f"KINDS = {json.dumps(KINDS)}".replace("[", "(").replace("]", ")"))
    print("# By feature, one weight for each kind of claim that both are; mixed where they are of two kinds.")
    print("WEIGHTS: dict[str, tuple[float, ...]] = {\n" + "".join(f'    "{n}": {w},\n' for n, w in weights.items()) + "}")


if __name__ == "__main__":
    main()
