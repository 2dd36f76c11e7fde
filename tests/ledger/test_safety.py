"""What must not harm a ledger: the order of arrival, a file that may not be written, a damaged page, an earlier version (test_kill.py: kills, crowds, a full disk)."""

import os
import random
import shutil
import tempfile
from dataclasses import replace
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import text

from dateline.data import Filter
from dateline.errors import LedgerBroken, LedgerError
from dateline.ledger import Ledger, opening
from dateline.ledger.check import check
from dateline.ledger.find import find
from dateline.ledger.schema import metadata
from dateline.ledger.store import heads
from dateline.recording import record
from tests.ledger.readings import Told, reading

PLACES = ("Kess", "Port Ayla", "Mirrin", "Toveld", "Ostra", "Halm")


def some(number):
    """Make so many readings; each tells an event of a day, which two others tell too, and one of its own."""
    out = []
    for n in range(number):
        day = f"2025-06-{n // 3 % 28 + 1:02}"
        shared = Told(place=PLACES[n // 3 % 6], day=day, killed=3 + n % 2, source="the mayor")
        own = Told("Sudria", "met", f"envoy {n}", PLACES[n % 6], day, type="CONSULT", country="SWE", to_country="NOR")
        out.append(reading(shared, own, outlet=f"Outlet {n % 7}", title=f"Report {n}", url=f"https://o{n % 7}.example/{n}", published=f"{day}T10:00:00+00:00"))
    return out


def state(ledger):
    """Give what a ledger comes to: its events as sets of claims, and each report's original and origin."""
    with ledger.reading() as c:
        found = find(c, Filter())
        known = heads(c, list(c.scalars(text("SELECT id FROM report"))))
        kept = {(r.id, r.claims, r.reports, r.outlets, r.origins, r.first_day, r.differs) for r in c.execute(text("SELECT * FROM event"))}
    groups = {}
    for e in found:
        groups.setdefault(e.event, set()).add(e.claim.id)
    return {k: frozenset(v) for k, v in groups.items()}, {h.id: (h.copy_of, h.origin) for h in known.values()}, kept


def faults(ledger):
    with ledger.reading() as c:
        return list(check(c))


def twelve():
    """Make twelve reports: three events told by several, copies of one text, and reports with news of their own."""
    long = [Told(f"Norland's {x}", "shelled", place=p, day="2025-06-01", killed=n, source="the mayor of the town")
            for x, p, n in zip(("army", "navy", "guards", "police", "militia", "air force"), PLACES, range(2, 14, 2), strict=True)]
    talks = Told("Sudria", "met", "Norland's envoys", "Port Ayla", "2025-06-02", type="CONSULT", country="SWE", to_country="NOR")
    wire = [reading(*long, outlet=o, title=t, url=f"https://{i}.example/a", published=f"2025-06-01T{10 + i}:00:00+00:00")
            for i, (o, t) in enumerate((("The Wire", "Towns shelled"), ("The Gazette", "Six towns under fire"), ("The Post", "Shells fall on towns")))]
    shelled = [reading(replace(long[0], killed=k), talks, outlet=o, title=f"Kess shelled, {o} learns", published=f"2025-06-01T{h}:00:00+00:00")
               for k, o, h in ((2, "Herald", 12), (5, "Review", 13), (2, "Courier", 14), (9, "Mail", 15))]
    return [*wire, *shelled, *some(5)]


@pytest.fixture(scope="module")
def expected(tmp_path_factory):
    """Give what the twelve come to in the order in which they stand."""
    with Ledger(str(tmp_path_factory.mktemp("order") / "l.sqlite")) as ledger:
        for r in twelve():
            record(ledger, r, "m")
        return state(ledger)


def test_the_twelve_hold_copies_and_events_of_several_reports(expected):
    groups, origins, _ = expected
    assert len(origins) == 12
    assert sum(1 for copy, _ in origins.values() if copy) == 2
    assert max(map(len, groups.values())) >= 4


@pytest.mark.parametrize("seed", range(6))
def test_the_order_in_which_reports_come_does_not_matter(where, seed, expected):
    readings = twelve()
    random.Random(seed).shuffle(readings)
    with Ledger(where) as ledger:
        for r in readings:
            record(ledger, r, "m")
        assert state(ledger) == expected


def as_nobody(act):
    """Run a function as a user who may do little, in a child; give what it returns as text."""
    out, into = os.pipe()
    child = os.fork()
    if child == 0:
        said = "crashed"
        try:
            if os.geteuid() == 0:
                os.setgroups([])
                os.setresgid(65534, 65534, 65534)
                os.setresuid(65534, 65534, 65534)
            said = act()
        finally:
            os.write(into, said.encode())
            os._exit(0)
    os.close(into)
    with os.fdopen(out, "rb") as pipe:
        said = pipe.read().decode()
    os.waitpid(child, 0)
    return said


@pytest.fixture
def closed():
    """Give a folder with a ledger, neither of which may be written."""
    folder = Path(tempfile.mkdtemp(prefix="dateline-closed-"))
    with Ledger(str(folder / "l.sqlite")) as ledger:
        record(ledger, some(1)[0], "m")
        ledger.settled()
    (folder / "l.sqlite").chmod(0o444)
    folder.chmod(0o555)
    yield folder
    folder.chmod(0o755)
    shutil.rmtree(folder)


def test_a_ledger_that_may_not_be_written_is_said_and_left_alone(closed):
    before = (closed / "l.sqlite").read_bytes()

    def act():
        try:
            with Ledger(str(closed / "l.sqlite")) as ledger:
                record(ledger, some(2)[1], "m")
        except LedgerError as e:
            return f"{type(e).__name__} {e}"
        return "written"
    assert as_nobody(act).startswith("LedgerUnwritable")
    assert (closed / "l.sqlite").read_bytes() == before


def test_a_new_ledger_in_a_folder_that_may_not_be_written_is_said(closed):
    def act():
        try:
            Ledger(str(closed / "new.sqlite"))
        except LedgerError as e:
            return f"{type(e).__name__} {e}"
        return "made"
    assert as_nobody(act).startswith("LedgerUnwritable")


def test_a_damaged_page_is_said_by_who_reads_or_writes_it_and_the_file_is_left_alone(tmp_path):
    path = tmp_path / "l.sqlite"
    with Ledger(str(path)) as ledger:
        for r in some(40):
            record(ledger, r, "m")
        ledger.settled()
    data = bytearray(path.read_bytes())
    for at in range(4096 * 3, len(data), 4096):
        data[at:at + 4096] = b"\xff" * 4096
    path.write_bytes(bytes(data))
    with pytest.raises(LedgerBroken, match=r"l\.sqlite.*\.recover"), Ledger(str(path)) as ledger:
        record(ledger, some(41)[-1], "m")
    assert path.read_bytes() == bytes(data)


def scripts():
    config = Config()
    config.set_main_option("script_location", str(Path(opening.__file__).parent / "migrations"))
    return config, [s.revision for s in ScriptDirectory.from_config(config).walk_revisions()][::-1]


def test_the_newest_version_is_the_one_that_the_program_knows():
    assert scripts()[1][-1] == opening.NEWEST


@pytest.mark.parametrize("version", scripts()[1])
def test_a_ledger_of_each_version_opens_as_todays_with_its_tables(where, version, monkeypatch):
    with monkeypatch.context() as then:
        then.setattr(opening, "NEWEST", version)
        Ledger(where).close()
    with Ledger(where) as ledger, ledger.reading() as c:
        assert opening.version(c) == opening.NEWEST
        ours = MigrationContext.configure(c, opts={"include_object": lambda _, name, kind, *rest: kind != "table" or not name.startswith(("found", "said"))})
        assert compare_metadata(ours, metadata) == []
