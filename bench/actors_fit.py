"""Fit the weights of layers/actor_guess.py on annotated reports and print layers/actor_weights.py.

usage: python bench/actors_fit.py REPORTS.jsonl GOLD_FOLDER > src/dateline/layers/actor_weights.py

Takes the tuning four fifths of bench/actors.py, the participants that no surer step resolves, and fits a conditional
logit with a pull of PULL towards zero; L-BFGS from zero, so the outcome is the same every time.
"""

import json
import sys
from pathlib import Path
from typing import Any

import numpy as np
from scipy.optimize import minimize

import dateline.layers.actors as layer
from bench.actors import gold_events, in_check, prepared
from dateline.layers.actor_guess import features

PULL = 0.02  # a tenth of it per instance and squared weight; set once, other values were not tried


def instances(reports: Path, folder: Path) -> list[tuple[str, dict[str, dict[str, float]], str]]:
    """Give kind, candidates with features, and gold country of every participant that comes to the guess."""
    out: list[tuple[str, dict[str, dict[str, float]], str]] = []
    seen: dict[str, Any] = {}

    def note(s: Any, spans: Any, kind: str, where: Any) -> tuple[str, float]:
        seen["now"] = (kind, features(s, spans, kind, where))
        return "", 0.0

    layer.guess = note  # type: ignore[assignment]
    for line in reports.open(encoding="utf-8"):
        row = json.loads(line)
        path = folder / f"{row['id']}.json"
        if not path.exists() or in_check(row["id"]):
            continue
        gold = json.loads(path.read_text(encoding="utf-8"))
        report, layers = prepared(row)
        layers["events"], golds = gold_events(report.body, gold["claims"])
        s, sides = layer.scene(report, layers), layer.events_of(report.body, layers)
        for span, g in golds:
            seen.clear()
            layer.resolve(s, span, "", sides)
            if "now" in seen and seen["now"][1]:
                out.append((*seen["now"], g["country"]))
    return out


def fit(rows: list[tuple[str, dict[str, dict[str, float]], str]]) -> tuple[dict[str, float], dict[str, float]]:
    """Give the weights of features and of "none" by kind."""
    names = sorted({n for _, f, _ in rows for v in f.values() for n in v})
    kinds = sorted({k for k, _, _ in rows})
    index = {n: i for i, n in enumerate([*names, *(f"none {k}" for k in kinds)])}
    tables = []
    for kind, f, gold in rows:
        codes = sorted(f)
        x = np.zeros((len(codes) + 1, len(index)))
        for i, c in enumerate(codes):
            for n, value in f[c].items():
                x[i, index[n]] = value
        x[-1, index[f"none {kind}"]] = 1.0
        tables.append((x, codes.index(gold) if gold in codes else len(codes)))

    def loss(w: Any) -> tuple[float, Any]:
        total, slope = PULL * len(tables) * float(w @ w) / 2 / 10, PULL * len(tables) * w / 10
        for x, y in tables:
            z = x @ w
            p = np.exp(z - z.max())
            p /= p.sum()
            total -= float(np.log(p[y] + 1e-12))
            slope = slope + x.T @ p - x[y]
        return total, slope

    w = minimize(loss, np.zeros(len(index)), jac=True, method="L-BFGS-B", options={"maxiter": 300}).x
    weights = {n: round(float(w[index[n]]), 2) for n in names}
    return weights, {k: round(float(w[index[f"none {k}"]]), 2) for k in kinds}


def main(arguments: list[str]) -> None:
    """Print the module."""
    rows = instances(Path(arguments[0]), Path(arguments[1]))
    weights, none = fit(rows)
    print('"""actor_weights: the weights of actor_guess, as bench/actors_fit.py printed them.\n\nRule: not changed by hand.\n"""\n')
    print("WEIGHTS: dict[str, float] = {")
    for n, v in weights.items():
        print(f'    "{n}": {v},')
    print("}\nNONE: dict[str, float] = {")
    for n, v in none.items():
        print(f'    "{n}": {v},')
    print("}")
    print(len(rows), "participants", file=sys.stderr)


if __name__ == "__main__":
    main(sys.argv[1:])
