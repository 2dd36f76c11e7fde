"""Score the places layer on a geoparsing corpus in the JSON lines form {"id", "text", "outlet", "gold"}.

usage: python bench/places.py CORPUS.jsonl [--errors N] > PREDICTIONS.jsonl

Prints recognition precision, recall and F1, the share of gold toponyms found within 161 km, and the time per
report to standard error; the predictions, in the form of docs/reference/output.md, to standard output.
"""

import json
import math
import random
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from dateline.data import Mark, Report
from dateline.layers.places import places

NEAR = 161.0  # kilometres, 100 miles: the usual bar of toponym resolution


def kilometres(a: tuple[float, float], b: tuple[float, float]) -> float:
    """Give the great-circle distance."""
    (la, lo), (ma, mo) = (tuple(map(math.radians, p)) for p in (a, b))
    h = math.sin((ma - la) / 2) ** 2 + math.cos(la) * math.cos(ma) * math.sin((mo - lo) / 2) ** 2
    return 12742 * math.asin(min(1.0, math.sqrt(h)))


def read(path: Path) -> Iterator[tuple[dict[str, Any], tuple[Mark, ...]]]:
    """Give each row with the marks the layer makes of it."""
    for line in path.open(encoding="utf-8"):
        row = json.loads(line)
        report = Report(row["text"], row.get("title", ""), outlet=row.get("outlet", ""), given_id=str(row["id"]))
        yield row, places(report, {}).marks


def score(rows: list[tuple[dict[str, Any], tuple[Mark, ...]]]) -> dict[str, float]:
    """Give the figures in per cent."""
    gold = hit = near = found = right = 0
    for row, marks in rows:
        gold += len(row["gold"])
        found += len(marks)
        right += sum(any(m.overlaps(g["start"], g["end"]) for g in row["gold"]) for m in marks)
        for g in row["gold"]:
            over = [m for m in marks if m.overlaps(g["start"], g["end"])]
            hit += bool(over)
            near += any(m.value.lat is not None and kilometres((m.value.lat, m.value.lon), (g["lat"], g["lon"])) <= NEAR
                        for m in over[:1])
    p, r = right / max(1, found), hit / max(1, gold)
    return {"precision": 100 * p, "recall": 100 * r, "f1": 200 * p * r / max(1e-9, p + r),
            "acc161": 100 * near / max(1, gold), "acc161_found": 100 * near / max(1, hit)}


def sample(rows: list[tuple[dict[str, Any], tuple[Mark, ...]]], number: int) -> Iterator[str]:
    """Give some errors of each kind, with their surroundings."""
    errors: dict[str, list[str]] = {"extra": [], "missed": [], "far": []}
    for row, marks in rows:
        text = row["text"]

        def around(start: int, end: int, text: str = text) -> str:
            return f"{text[max(0, start - 40):start]}[[{text[start:end]}]]{text[end:end + 40]}".replace("\n", " / ")

        for m in marks:
            if not any(m.overlaps(g["start"], g["end"]) for g in row["gold"]):
                errors["extra"].append(f"{around(m.start, m.end)}  -> {m.value.name}")
        for g in row["gold"]:
            over = [m for m in marks if m.overlaps(g["start"], g["end"])]
            if not over:
                errors["missed"].append(around(g["start"], g["end"]))
            elif over[0].value.lat is None or kilometres((over[0].value.lat, over[0].value.lon), (g["lat"], g["lon"])) > NEAR:
                errors["far"].append(f"{around(g['start'], g['end'])}  gold {g['lat']},{g['lon']} -> {over[0].value}")
    for kind, lines in errors.items():
        yield f"{kind}: {len(lines)}"
        yield from random.Random(1).sample(lines, min(number, len(lines)))


def main(arguments: list[str]) -> None:
    """Read the corpus, print figures and predictions."""
    begun = time.perf_counter()
    rows = list(read(Path(arguments[0])))
    spent = (time.perf_counter() - begun) / max(1, len(rows))
    for row, marks in rows:
        out = [{"start": m.start, "end": m.end, "name": m.value.name, "lat": m.value.lat, "lon": m.value.lon} for m in marks]
        sys.stdout.write(json.dumps({"id": row["id"], "places": out}, ensure_ascii=False) + "\n")
    for name, value in score(rows).items():
        sys.stderr.write(f"{name:13} {value:5.1f}\n")
    sys.stderr.write(f"{'ms per report':13} {1000 * spent:5.1f}\n")
    if "--errors" in arguments:
        for line in sample(rows, int(arguments[arguments.index("--errors") + 1])):
            sys.stderr.write(line + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
