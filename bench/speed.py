"""speed: reports a second, peak memory of one reading process, cold start of `dateline read`.

usage: python bench/speed.py [REPORTS.jsonl] [--jobs 2]

Without a file the bundled samples are read ten times over. Workers are started and warmed before the clock runs.
"""

import argparse
import json
import resource
import subprocess
import sys
import time
from concurrent.futures import ProcessPoolExecutor
from importlib.resources import files
from pathlib import Path


def one(line: str) -> int:
    """Read one JSON line; give the number of claims."""
    from dateline.pipeline import read
    from dateline.readers.jsonl import jsonl
    report, notices = next(iter(jsonl([line])))
    return len(read(report, notices).claims)


def peak(_: int) -> float:
    """Give the peak memory of this process in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def lines_of(path: str | None) -> list[str]:
    """Load the reports as JSON lines."""
    if path:
        return Path(path).read_text(encoding="utf-8").splitlines()
    from dateline.readers import reports
    got = [a for a in reports([str(files("dateline") / "samples")]) if isinstance(a, tuple)]
    rows = [{"id": f"s{i}", "title": r.title, "text": r.text, "published": r.published} for i, (r, _) in enumerate(got)]
    return [json.dumps(dict(r, id=f"{r['id']}-{k}")) for k in range(10) for r in rows]


def main() -> None:
    """Measure and print."""
    ap = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    ap.add_argument("reports", nargs="?")
    ap.add_argument("--jobs", type=int, default=2)
    a = ap.parse_args()
    lines = lines_of(a.reports)
    with ProcessPoolExecutor(a.jobs) as pool:
        list(pool.map(one, lines[:4 * a.jobs]))
        began = time.perf_counter()
        claims = sum(pool.map(one, lines))
        took = time.perf_counter() - began
        most = max(pool.map(peak, range(4 * a.jobs)))
    print(f"reports       {len(lines)}, {claims} claims, {sum(map(len, lines)) / len(lines):.0f} characters each")
    print(f"reports/s     {len(lines) / took:.1f} ({a.jobs} processes)")
    print(f"peak memory   {most:.0f} MB a process")
    sample = str(files("dateline") / "samples" / "1-example-wire.txt")
    cold = []
    for _ in range(3):
        began = time.perf_counter()
        subprocess.run([sys.executable, "-m", "dateline", "read", sample], check=True, stdout=subprocess.DEVNULL)
        cold.append(time.perf_counter() - began)
    print(f"cold start    {sorted(cold)[1]:.2f} s (median of 3)")


if __name__ == "__main__":
    main()
