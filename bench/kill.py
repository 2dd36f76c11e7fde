"""kill: kill -9 at random points of adding: what was confirmed is there, nothing is doubled, the ledger checks clean.

usage: python bench/kill.py [--points 500] [--where postgresql://...]
"""

import argparse
import random
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).parent.parent
ADDING = """
import sys
from dateline.ledger import Ledger
from dateline.recording import record
from tests.ledger.readings import Told, reading
first, where = int(sys.argv[1]), sys.argv[2]
with Ledger(where) as ledger:
    for n in range(first, first + 400):
        one = reading(*(Told(actor=f"Army {n % 7}", place=f"Town {n % 5}", day=f"2025-06-{1 + n % 9:02}", killed=1 + n % 4) for _ in range(1)),
                      Told("Sudria", "met", "envoys", "Port Ayla", "2025-06-02", type="CONSULT"), title=f"Report {n}", outlet=f"Outlet {n % 6}")
        record(ledger, one, "m")
        print(one.report.key, flush=True)
"""


def killed(where: str, first: int, seconds: float) -> set[str]:
    """Add reports in another process, kill it after its first word and so many seconds; give the ids it confirmed."""
    worker = subprocess.Popen([sys.executable, "-c", ADDING, str(first), where], stdout=subprocess.PIPE, text=True, cwd=ROOT)
    assert worker.stdout
    head = worker.stdout.readline()
    time.sleep(seconds)
    worker.kill()
    rest = worker.stdout.read()
    worker.wait()
    lines = (head + rest).split("\n")
    return {x for x in lines[:-1] if x}


def lost(where: str, confirmed: set[str]) -> list[str]:
    """Give what is wrong: reports confirmed and not there, reports or claims doubled, faults of the check."""
    from sqlalchemy import text

    from dateline.ledger import Ledger
    from dateline.ledger.check import check
    with Ledger(where, make=False) as ledger, ledger.reading() as c:
        there = list(c.scalars(text("SELECT id FROM report")))
        said = list(check(c))
        halves = list(c.scalars(text("SELECT id FROM report r WHERE (SELECT count(*) FROM claim WHERE report = r.seq) <> 2")))
    doubled = [x for x in set(there) if there.count(x) > 1]
    return [*(f"lost {x}" for x in sorted(confirmed - set(there))), *(f"doubled {x}" for x in doubled), *(f"half {x}" for x in halves), *said]


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    ap.add_argument("--points", type=int, default=500)
    ap.add_argument("--where", default="")
    a = ap.parse_args()
    rng, confirmed, wrong = random.Random(5), set(), 0
    with tempfile.TemporaryDirectory() as folder:
        where = a.where or str(Path(folder) / "l.sqlite")
        for point in range(a.points):
            confirmed |= killed(where, 400 * point, rng.random() * 0.4)
            faults = lost(where, confirmed) if point % 25 == 24 or point == a.points - 1 else []
            wrong += len(faults)
            for x in faults:
                print(x)
    print(f"killed at {a.points} points, {len(confirmed)} reports confirmed, {wrong} faults")


if __name__ == "__main__":
    main()
