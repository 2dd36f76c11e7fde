import random
import subprocess
import sys

import pytest
from sqlalchemy import text

from bench.kill import ADDING, ROOT, killed, lost
from dateline.errors import LedgerUnwritable
from dateline.ledger import Ledger, opening
from dateline.ledger.check import check
from dateline.recording import record
from tests.ledger.readings import Told, reading


def test_what_was_confirmed_survives_kill_9_and_nothing_is_doubled(where):
    rng, confirmed = random.Random(11), set()
    for point in range(6):
        confirmed |= killed(where, 400 * point, rng.random() * 0.3)
    assert len(confirmed) >= 6
    assert lost(where, confirmed) == []


def test_several_processes_add_at_once_and_nothing_is_lost_or_doubled(where):
    Ledger(where).close()
    short = ADDING.replace("first + 400", "first + 12")
    workers = [subprocess.Popen([sys.executable, "-c", short, str(first), where], stdout=subprocess.PIPE, text=True, cwd=ROOT)
               for first in (0, 0, 6, 12)]  # some add the same reports
    said = set("".join(w.communicate(timeout=120)[0] for w in workers).split())
    assert [w.returncode for w in workers] == [0, 0, 0, 0]
    assert len(said) == 24
    assert lost(where, said) == []


def test_a_full_disk_is_said_and_what_was_confirmed_is_kept(tmp_path):
    with Ledger(str(tmp_path / "l.sqlite")) as ledger:
        record(ledger, reading(Told(place="Kess", day="2025-06-01"), title="First"), "m")
        long = reading(*(Told(actor=f"Army {n}", place=f"Town {n}", day="2025-06-02") for n in range(400)), title="Long")
        opening_prepared = opening._prepared
        pages = {}

        def short_of_space(connection, record_):
            opening_prepared(connection, record_)
            connection.execute(f"PRAGMA max_page_count = {pages['now']}")
        with ledger.reading() as c:
            pages["now"] = c.execute(text("PRAGMA page_count")).scalar_one() + 4
    from sqlalchemy import event
    with Ledger(str(tmp_path / "l.sqlite")) as ledger:
        event.listen(ledger._engine, "connect", short_of_space)
        ledger._engine.dispose()
        with pytest.raises(LedgerUnwritable, match="cannot be written"):
            record(ledger, long, "m")
    with Ledger(str(tmp_path / "l.sqlite")) as ledger, ledger.reading() as c:
        assert c.execute(text("SELECT title FROM report")).scalars().all() == ["First"]
        assert list(check(c)) == []


def test_the_same_reports_in_any_order_give_the_same_events_copies_and_origins(where, tmp_path):
    told = [Told(place="Kess", day="2025-06-01", killed=n, source=s) for n, s in ((12, "the mayor"), (14, "the army"), (12, ""))]
    talks = Told("Sudria", "met", "Norland's envoys", "Port Ayla", "2025-06-02", type="CONSULT", country="SWE", to_country="NOR")
    all_ = [reading(told[n % 3], *([talks] if n % 2 else []), outlet=f"Outlet {n % 4}", title=f"Title {n}", published=f"2025-06-0{2 + n % 3}T1{n % 10}:00:00+00:00")
            for n in range(10)]
    outcomes = []
    for seed in (1, 2, 3):
        shuffled = list(all_)
        random.Random(seed).shuffle(shuffled)
        with Ledger(where if seed == 1 else str(tmp_path / f"{seed}.sqlite")) as ledger:
            for one in shuffled:
                record(ledger, one, "m")
            with ledger.reading() as c:
                outcomes.append((set(c.execute(text("SELECT id, event FROM claim")).all()), set(c.execute(text("SELECT id, copy_of, origin FROM report")).all())))
    assert outcomes[0] == outcomes[1] == outcomes[2]
