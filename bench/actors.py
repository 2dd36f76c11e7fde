"""Score the roles and actors layers on annotated reports: countries and sectors of participants, offices of persons.

usage: python bench/actors.py REPORTS.jsonl GOLD_FOLDER [--part tune|check|all] [--errors N]

REPORTS.jsonl holds {"id", "outlet", "title", "url", "published", "text"}; GOLD_FOLDER one JSON file per report with
"claims" and "roles" in the form of the annotation guidelines. The events layer is made from the gold claims (their
participants' words, no sector), so the figures are those of the resolving alone. A report belongs to the check part
where the first byte of its id's SHA-256 is a multiple of five; rules are tuned on the others only.
"""

import hashlib
import json
import sys
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from dateline.data import ActorValue, Layer, Mark, Report, RoleValue
from dateline.layers.actor_phrase import noun_phrase
from dateline.layers.actors import actors
from dateline.layers.furniture import furniture
from dateline.layers.places import places
from dateline.layers.roles import roles
from dateline.layers.sentences import sentences


@dataclass
class Tally:
    """Counts over all reports, and the strings that went wrong."""

    counts: Counter[str] = field(default_factory=Counter)
    errors: dict[str, Counter[str]] = field(default_factory=dict)

    def error(self, kind: str, words: str) -> None:
        """Count one error string."""
        self.errors.setdefault(kind, Counter())[words] += 1


def in_check(name: str) -> bool:
    """Tell whether a report is one of the fifth that rules are not tuned on."""
    return hashlib.sha256(name.encode()).digest()[0] % 5 == 0


def near(body: str, text: str, at: int) -> int:
    """Give the occurrence of a text nearest to an offset, -1 if there is none."""
    best, i = -1, body.find(text)
    while i >= 0:
        if best < 0 or abs(i - at) < abs(best - at):
            best = i
        i = body.find(text, i + 1)
    return best


def gold_events(body: str, claims: list[dict[str, Any]]) -> tuple[Layer, list[tuple[tuple[int, int], dict[str, Any]]]]:
    """Give the events layer that a perfect encoder would, and each participant's trimmed span with its gold."""
    marks, golds = [], []
    for c in claims:
        at = max(0, body.find(c["quote"]))
        trigger = near(body, c["trigger"], at) if c["trigger"] else at
        trigger = max(0, trigger)
        parts = []
        for kind, rows in (("actor", c["actors"]), ("recipient", c["recipients"]), ("source", [c["source"]])):
            for row in rows:
                i = near(body, row["text"], at) if row["text"] else -1
                if i < 0 or not row["text"]:
                    continue
                parts.append((kind if kind == "source" else kind + "/", i, i + len(row["text"])))
                if kind != "source":
                    golds.append((noun_phrase(body, i, i + len(row["text"])), row))
        place = (c.get("place") or {}).get("text") or ""
        if place and (i := near(body, place, at)) >= 0:
            parts.append(("place", i, i + len(place)))
        marks.append(Mark(trigger, trigger + len(c["trigger"]), c["type"], None, 1.0, tuple(parts)))
    return Layer("events", tuple(sorted(marks, key=lambda m: m.start))), golds


def score_actors(tally: Tally, found: Layer, golds: list[tuple[tuple[int, int], dict[str, Any]]]) -> None:
    """Count countries right, empty and wrong, and sectors where the rules speak."""
    by_span: dict[tuple[int, int], ActorValue] = {(m.start, m.end): m.value for m in found.marks}
    for span, gold in golds:
        v = by_span.get(span, ActorValue())
        tally.counts["participants"] += 1
        kind = "right" if v.country == gold["country"] else "wrong" if v.country else "empty"
        tally.counts[kind] += 1
        tally.counts[f"step {v.step}: {kind}"] += 1
        tally.counts["gold empty"] += not gold["country"]
        if kind != "right":
            tally.error(kind, f"{gold['text']} | gold {gold['country']} | {v.country} {v.name} [{v.step}]")
        if v.sector:
            tally.counts["sector said"] += 1
            tally.counts["sector right"] += v.sector == gold["sector"]
            if v.sector != gold["sector"]:
                tally.error("sector", f"{gold['text']} | gold {gold['sector']} | {v.sector}")
        else:
            tally.counts["sector silent, gold too"] += not gold["sector"]
            tally.error("no sector", f"{gold['text']} | gold {gold['sector']}")


def same(a: str, b: str) -> bool:
    """Compare tolerantly: one holds the other's words."""
    x, y = (set(t.casefold().replace("-", " ").replace(".", "").split()) for t in (a, b))
    return bool(x and y) and (x <= y or y <= x)


def score_roles(tally: Tally, found: Layer, golds: list[dict[str, str]]) -> None:
    """Count offices found, and their countries."""
    open_ = list(golds)
    for m in found.marks:
        v: RoleValue = m.value
        hit = next((g for g in open_ if same(g["person"], v.person) and same(g["role"], v.role)), None)
        again = hit is None and any(same(g["person"], v.person) and same(g["role"], v.role) for g in golds)
        if again:
            continue
        tally.counts["roles found"] += 1
        if hit is None:
            tally.error("role extra", f"{v.person} = {v.role} ({v.of})")
            continue
        open_.remove(hit)
        tally.counts["roles right"] += 1
        tally.counts["role country right"] += v.country == hit["country"]
        tally.counts["role country wrong"] += bool(v.country) and v.country != hit["country"]
        if v.country != hit["country"]:
            tally.error("role country", f"{v.person} = {v.role} ({v.of}): {v.country}, gold {hit['country']}")
    for g in open_:
        tally.error("role missed", f"{g['person']} = {g['role']} ({g['of']})")
    tally.counts["roles gold"] += len(golds)


def prepared(row: dict[str, Any]) -> tuple[Report, dict[str, Layer]]:
    """Give a report and the layers before events that need no encoder."""
    report = Report(row["text"], row.get("title") or "", row.get("outlet") or "", given_id=row["id"], language="en")
    layers: dict[str, Layer] = {}
    for step in (furniture, sentences, places, roles):
        layers[step.__name__] = step(report, layers)
    return report, layers


def run(reports: Path, folder: Path, part: str) -> Tally:
    """Read every annotated report of the part."""
    tally = Tally()
    for line in reports.open(encoding="utf-8"):
        row = json.loads(line)
        path = folder / f"{row['id']}.json"
        if not path.exists() or (part != "all" and in_check(row["id"]) != (part == "check")):
            continue
        gold = json.loads(path.read_text(encoding="utf-8"))
        report, layers = prepared(row)
        layers["events"], golds = gold_events(report.body, gold["claims"])
        begun = time.perf_counter()
        layers["roles"] = roles(report, layers)
        middle = time.perf_counter()
        layers["actors"] = actors(report, layers)
        tally.counts["microseconds roles"] += int(1e6 * (middle - begun))
        tally.counts["microseconds actors"] += int(1e6 * (time.perf_counter() - middle))
        tally.counts["reports"] += 1
        score_actors(tally, layers["actors"], golds)
        score_roles(tally, layers["roles"], gold["roles"])
    return tally


def figures(c: Counter[str]) -> dict[str, float]:
    """Give the figures in per cent, and milliseconds per report."""
    all_, p, r = max(1, c["participants"]), max(1, c["roles found"]), max(1, c["roles gold"])
    precision, recall = 100 * c["roles right"] / p, 100 * c["roles right"] / r
    return {"country right": 100 * c["right"] / all_, "country empty": 100 * c["empty"] / all_,
            "country wrong": 100 * c["wrong"] / all_, "gold empty": 100 * c["gold empty"] / all_,
            "sector said": 100 * c["sector said"] / all_,
            "sector right of said": 100 * c["sector right"] / max(1, c["sector said"]),
            "role precision": precision, "role recall": recall,
            "role f1": 2 * precision * recall / max(1e-9, precision + recall),
            "role country right": 100 * c["role country right"] / max(1, c["roles right"]),
            "role country wrong": 100 * c["role country wrong"] / max(1, c["roles right"]),
            "ms roles": c["microseconds roles"] / 1000 / max(1, c["reports"]),
            "ms actors": c["microseconds actors"] / 1000 / max(1, c["reports"])}


def main(arguments: list[str]) -> None:
    """Print figures, steps and the commonest errors."""
    part = arguments[arguments.index("--part") + 1] if "--part" in arguments else "tune"
    tally = run(Path(arguments[0]), Path(arguments[1]), part)
    for name, value in figures(tally.counts).items():
        print(f"{name:22} {value:6.2f}")
    for name, n in sorted(tally.counts.items()):
        if name.startswith("step"):
            print(f"  {name:40} {n}")
    if "--errors" in arguments:
        number = int(arguments[arguments.index("--errors") + 1])
        for kind, counter in tally.errors.items():
            print(f"--- {kind}: {sum(counter.values())}")
            for words, n in counter.most_common(number):
                print(f"{n:4} {words}")


if __name__ == "__main__":
    main(sys.argv[1:])
