"""Measure the layer `times` alone on MEANTIME, TimeNorm expressions and annotated claims.

usage: times.py meantime meantime_english.zip tune|held [--errors] [--write FOLDER]
       times.py timenorm train.tsv [--errors]
       times.py claims train.jsonl FOLDER [--errors]
       times.py published train.jsonl [--errors]

MEANTIME: articles in path order; every tenth (index 0, 10, ...) is held out, the rest are for tuning. Only the
sentences that its annotators read (the title and five more, with the date line) are kept. `--write` leaves
corpus.jsonl and predictions.jsonl in the form the scorer of marks takes.
"""

import argparse
import datetime as dt
import email.utils
import json
import re
import time
import zipfile
from collections import Counter
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

from dateline.data import Layer, Report
from dateline.layers.published import published
from dateline.layers.sentences import sentences
from dateline.layers.times import times

ANNOTATED = 5  # last sentence number that MEANTIME's annotators read
GLUED = re.compile(r"^(?:[,.;:!?%)\]]|'s|''|n't|'re|'ve|'ll|'d)$")


def layer_of(report: Report) -> Layer:
    """Run the layers up to times."""
    return times(report, {"sentences": sentences(report, {})})


def meantime(path: str) -> list[tuple[str, dict[str, Any]]]:
    """Give (path, row) of every article of the intra-document annotation, in path order."""
    archive = zipfile.ZipFile(path)
    names = sorted(n for n in archive.namelist() if "/intra-doc_annotation/" in f"/{n}" and n.endswith(".xml"))
    return [(n, article(n, ET.fromstring(archive.read(n)))) for n in names]


def article(name: str, root: ET.Element) -> dict[str, Any]:
    """Rebuild an article's text from its tokens: one line for the title, one for the date, then the sentences."""
    text, spans, number = "", {}, 0
    for token in root.iter("token"):
        if int(token.get("sentence", 0)) > ANNOTATED:
            continue
        words, here = (token.text or "").replace("``", '"').replace("''", '"'), int(token.get("sentence", 0))
        gap = "" if not text or GLUED.match(token.text or "") or text[-1] in "([$" else " "
        if here != number:
            gap, number = ("\n" if here <= 2 else " "), here
        text += gap
        spans[token.get("t_id")] = (len(text), len(text) + len(words))
        text += words
    gold = [g for t in root.iter("TIMEX3") if (g := markable(t, spans))]
    return {"id": name, "title": "", "text": text, "published": created(root), "gold": gold}


def markable(timex: ET.Element, spans: dict[str | None, tuple[int, int]]) -> dict[str, Any] | None:
    """Give a TIMEX3 as the scorer wants it; None for one without words."""
    where = [spans[i] for a in timex.findall("token_anchor") if (i := a.get("t_id")) in spans]
    if not where:
        return None
    return {"start": min(s for s, _ in where), "end": max(e for _, e in where), "type": timex.get("type"),
            "value": timex.get("value")}


def created(root: ET.Element) -> str:
    """Give the document's creation day; from its date line where the annotation lacks one or has it mixed up."""
    for timex in root.iter("TIMEX3"):
        value = timex.get("value", "")
        if timex.get("functionInDocument") == "CREATION_TIME" and re.match(r"\d{4}-\d\d-\d\d", value):
            return value[:10]
    words = " ".join(t.text or "" for t in root.iter("token") if t.get("sentence") == "1")
    return dt.datetime.strptime(words, "%B %d , %Y").replace(tzinfo=dt.UTC).date().isoformat()


def score(rows: list[tuple[dict[str, Any], list[dict[str, Any]]]], errors: bool) -> dict[str, float]:
    """Count as TempEval-3 does: strict and relaxed spans, values and types among the overlapping."""
    count: Counter[str] = Counter()
    for row, found in rows:
        left = list(found)
        count["gold"] += len(row["gold"])
        count["found"] += len(found)
        for gold in row["gold"]:
            near = sorted((t for t in left if t["start"] < gold["end"] and gold["start"] < t["end"]),
                          key=lambda t: (t["start"], t["end"]) != (gold["start"], gold["end"]))
            if near:
                left.remove(near[0])
                tally(count, gold, near[0])
            if errors and (not near or near[0]["value"] != gold["value"] or near[0]["start"] != gold["start"]
                           or near[0]["end"] != gold["end"]):
                show(row, gold, near[0] if near else None)
        for extra in left if errors else []:
            show(row, None, extra)
    total = max(1, count["gold"] + count["found"])
    return {k: round(200 * count[k] / total, 1) for k in ("strict", "relaxed", "value", "type")} | {"gold": count["gold"]}


def tally(count: Counter[str], gold: dict[str, Any], found: dict[str, Any]) -> None:
    """Count one pair."""
    count["relaxed"] += 1
    count["strict"] += (found["start"], found["end"]) == (gold["start"], gold["end"])
    count["value"] += found["value"] == gold["value"]
    count["type"] += found["type"] == gold["type"]


def show(row: dict[str, Any], gold: dict[str, Any] | None, found: dict[str, Any] | None) -> None:
    """Print a difference with its words."""
    at = gold or found or {}
    text = row["text"]

    def words(t: dict[str, Any] | None) -> str:
        return f"[{text[t['start']:t['end']]}]={t['value']}" if t else "-"
    context = text[max(0, at["start"] - 50):at["end"] + 30].replace("\n", " | ")
    print(f"{row['published']}  gold {words(gold)}  found {words(found)}  :: {context}")


def run_meantime(args: argparse.Namespace) -> None:
    """Print the scores of one part of MEANTIME."""
    rows = []
    for i, (_, row) in enumerate(meantime(args.paths[0])):
        if (i % 10 == 0) == (args.paths[1] == "held"):
            layer = layer_of(Report(row["text"], published=row["published"]))
            rows.append((row, [{"start": m.start, "end": m.end, "type": m.value.type, "value": m.value.value}
                               for m in layer.marks]))
    if args.write:
        for name, key in (("corpus", 0), ("predictions", 1)):
            lines = [json.dumps(r[0] if key == 0 else {"id": r[0]["id"], "times": r[1]}) for r in rows]
            Path(args.write, f"{name}.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(len(rows), "articles", score(rows, args.errors and args.paths[1] != "held"))


def run_timenorm(args: argparse.Namespace) -> None:
    """Print the share of TimeNorm's expressions whose value is right, each read alone after its anchor."""
    now, count = "", Counter[str]()
    for line in Path(args.paths[0]).read_text(encoding="utf-8").splitlines():
        words, kind, value = [*line.split("\t"), "", ""][:3]
        if not line:
            now = ""
        elif not now:
            now = value
        else:
            got = layer_of(Report(f"It happened in {words}.", published=now)).marks
            best = max(got, key=lambda m: m.end - m.start, default=None)
            count["all"] += 1
            count["found"] += best is not None
            count["right"] += best is not None and best.value.value == value
            if args.errors and (best is None or best.value.value != value):
                print(f"{now}  {words} = {kind} {value}, found {best and best.value.value}")
    print(dict(count), f"right {100 * count['right'] / max(1, count['all']):.1f} %")


def iso_day(words: str) -> str:
    """Give the ISO form of a publication date, from ISO or RFC 5322."""
    return words if re.match(r"\d{4}-", words) else email.utils.parsedate_to_datetime(words).isoformat()


def reports(path: str) -> dict[str, Report]:
    """Read a file of reports, one JSON object a line."""
    rows = map(json.loads, Path(path).read_text(encoding="utf-8").splitlines())
    return {r["id"]: Report(r["text"], r["title"], published=iso_day(r["published"]), given_id=r["id"]) for r in rows}


def run_claims(args: argparse.Namespace) -> None:
    """Print how often a mark overlaps a claim's time, and how often its interval is the claim's."""
    count, seconds, size = Counter[str](), 0.0, 0
    for name, report in reports(args.paths[0]).items():
        path = Path(args.paths[1], f"{name}.json")
        if not path.exists():
            continue
        began = time.perf_counter()
        layer = times(report, {"sentences": sentences(report, {})})
        seconds, size = seconds + time.perf_counter() - began, size + len(report.body)
        for claim in json.loads(path.read_text(encoding="utf-8"))["claims"]:
            judge(claim, report, layer, count, args.errors)
    print(dict(count), f"found {100 * count['found'] / max(1, count['words']):.1f} %, right of found "
          f"{100 * count['right'] / max(1, count['found']):.1f} %, of those with a start "
          f"{100 * count['start_right'] / max(1, count['start_found']):.1f} %; {2.5e6 * seconds / size:.2f} ms per 2,500 characters")


def judge(claim: dict[str, Any], report: Report, layer: Layer, count: Counter[str], errors: bool) -> None:
    """Compare one claim's time with the marks that overlap its words inside its sentence."""
    gold = claim.get("time")
    if not gold or not gold.get("text"):
        return
    at = where(report.body, claim["quote"], gold["text"])
    if at is None:
        return
    count["words"] += 1
    here = layer.within(*at)
    if not here:
        if errors and gold["start"]:
            print(f"MISSED {report.published}  {gold['text']} = {gold['start']}..{gold['end']}")
        return
    count["found"] += 1
    right = any(same(m.value.start, m.value.end, gold["start"], gold["end"]) for m in here)
    count["right"] += right
    count["start_found"] += bool(gold["start"])
    count["start_right"] += bool(gold["start"]) and right
    if errors and not right:
        found = "; ".join(f"[{report.body[m.start:m.end]}] {m.value.value} {m.value.start}..{m.value.end}" for m in here)
        print(f"{report.published}  {gold['text']} = {gold['start']}..{gold['end']}  found {found} :: {claim['quote'][:150]}")


def same(start: str | None, end: str | None, gold_start: str | None, gold_end: str | None) -> bool:
    """Compare days as the claims' scorer does: an open end counts as the start, no start as no time."""
    if not gold_start or not start:
        return not gold_start and not start
    return start[:10] == gold_start[:10] and (end or start)[:10] == (gold_end or gold_start)[:10]


def where(body: str, quote: str, words: str) -> tuple[int, int] | None:
    """Find a claim's time words in its quote, else in the stretch around it."""
    low = body.find(quote)
    if low < 0:
        return None
    at = body.find(words, low, low + len(quote))
    if at < 0:
        at = body.find(words, max(0, low - 300), low + len(quote) + 300)
    return (at, at + len(words)) if at >= 0 else None


def run_published(args: argparse.Namespace) -> None:
    """Print how often the publication date is worked out from the text alone, and how often rightly."""
    count: Counter[str] = Counter()
    for report in reports(args.paths[0]).values():
        told = Report(report.text, report.title)
        layer = published(told, {"sentences": sentences(told, {})})
        count["all"] += 1
        if layer.marks:
            value = layer.marks[0].value
            day = dt.date.fromisoformat((report.published or "")[:10])
            low, high = dt.date.fromisoformat(value.start), dt.date.fromisoformat(value.end)
            right = low - dt.timedelta(1) <= day <= high + dt.timedelta(1)
            count["answered"] += 1
            count["right"] += right
            if args.errors and not right:
                print(report.given_id, day, value, layer.extra.get("why"))
    print(dict(count), f"coverage {100 * count['answered'] / max(1, count['all']):.1f} %, precision "
          f"{100 * count['right'] / max(1, count['answered']):.1f} %")


def main() -> None:
    """Run the measurement that the command names."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["meantime", "timenorm", "claims", "published"])
    parser.add_argument("paths", nargs="+")
    parser.add_argument("--errors", action="store_true")
    parser.add_argument("--write", default="")
    args = parser.parse_args()
    {"meantime": run_meantime, "timenorm": run_timenorm, "claims": run_claims, "published": run_published}[args.what](args)


if __name__ == "__main__":
    main()
