"""evaluate: read the dev parts with the package as it stands and print every figure of docs/quality.md.

usage: python -m training.evaluate --corpora DIR [--only claims,quotes,...] [--keep DIR] [--jobs 2]

DIR holds claims/, corpora/ and score/. The scorers are run as they are, on what `dateline read` would print;
plv, rams, wikievents and re3d have theirs in `foreign`.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

from training.foreign import plv, rams, re3d, wikievents


def one(row: dict[str, Any]) -> str:
    """Read one record of a corpus, as `dateline read` does."""
    from dateline.pipeline import read
    from dateline.readers.jsonl import jsonl
    fields = ("id", "title", "url", "text", "published", "outlet")
    got = next(iter(jsonl([json.dumps({k: row[k] for k in fields if row.get(k)})])))
    if isinstance(got, Exception):  # a record without text
        return json.dumps({"id": row["id"]})
    report, notices = got
    return json.dumps(read(report, notices).to_dict(), ensure_ascii=False)


def predict(rows: list[dict[str, Any]], to: Path, jobs: int) -> float:
    """Read all rows into a JSON lines file; give the seconds it took, workers' start not counted."""
    with ProcessPoolExecutor(jobs) as pool:
        list(pool.map(one, rows[:2 * jobs]))
        began = time.perf_counter()
        lines = list(pool.map(one, rows, chunksize=1))
        took = time.perf_counter() - began
    to.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return took


def rows_of(path: Path) -> list[dict[str, Any]]:
    """Load JSON lines."""
    return [json.loads(x) for x in path.open(encoding="utf-8")]


def converted(root: Path, kind: str, source: Path, to: Path) -> Path:
    """Turn a corpus into JSON lines with its own converter."""
    got = subprocess.run([sys.executable, str(root / "score/convert.py"), kind, str(source)], check=True,
                         capture_output=True, text=True)
    to.write_text(got.stdout, encoding="utf-8")
    return to


def scored(*command: str) -> str:
    """Run a scorer and give what it prints."""
    return subprocess.run([sys.executable, *command], check=True, capture_output=True, text=True).stdout


def main(argv: list[str] | None = None) -> None:
    """Evaluate."""
    ap = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    ap.add_argument("--corpora", type=Path, required=True)
    ap.add_argument("--only", default="claims,quotes,lgl,geovirus,times,plv,rams,wikievents,re3d")
    ap.add_argument("--keep", type=Path, default=None)
    ap.add_argument("--jobs", type=int, default=2)
    a = ap.parse_args(argv)
    keep = a.keep or Path(tempfile.mkdtemp())
    keep.mkdir(parents=True, exist_ok=True)
    for name in a.only.split(","):
        print(f"== {name}", flush=True)
        print(RUNS[name](a.corpora, keep, a.jobs), flush=True)


def claims(root: Path, keep: Path, jobs: int) -> str:
    """Score claims/dev, and say how fast it was read."""
    rows = rows_of(root / "claims/dev.jsonl")
    took = predict(rows, keep / "claims.jsonl", jobs)
    speed = f"reports/s     {len(rows) / took:.1f} ({jobs} processes)\n"
    return speed + scored(str(root / "claims/score.py"), str(root / "claims/dev.jsonl"), str(root / "claims/dev"),
                          str(keep / "claims.jsonl"))


def quotes(root: Path, keep: Path, jobs: int) -> str:
    """Score polnear/dev."""
    source = root / "corpora/polnear/dev.jsonl"
    predict(rows_of(source), keep / "quotes.jsonl", jobs)
    return scored(str(root / "score/marks.py"), "quotes", str(source), str(keep / "quotes.jsonl"))


def geo(kind: str, name: str) -> Any:
    """Make the run for one geoparsing corpus."""
    def run(root: Path, keep: Path, jobs: int) -> str:
        source = converted(root, kind, root / "corpora/geo" / name, keep / f"{kind}-gold.jsonl")
        predict(rows_of(source), keep / f"{kind}.jsonl", jobs)
        return scored(str(root / "score/marks.py"), "places", str(source), str(keep / f"{kind}.jsonl"))
    return run


def times(root: Path, keep: Path, jobs: int) -> str:
    """Score the held-out tenth of MEANTIME."""
    return scored("bench/times.py", "meantime", str(root / "corpora/meantime/meantime_english.zip"), "held")


RUNS = {"claims": claims, "quotes": quotes, "lgl": geo("lgl", "lgl.xml"),
        "geovirus": geo("geovirus", "GeoVirus.xml"), "times": times,
        "plv": plv, "rams": rams, "wikievents": wikievents, "re3d": re3d}

if __name__ == "__main__":
    main()
