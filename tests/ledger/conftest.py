"""Ledgers for tests: each test runs on SQLite and on PostgreSQL, where a server can be started."""

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

import pytest

from dateline.ledger import Ledger

BINARIES = [*sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)]


@pytest.fixture(scope="session")
def server():
    """Start a PostgreSQL server that listens on a socket only; give a function that makes a new database in it."""
    home = next((b for b in BINARIES if (b / "initdb").exists()), None)
    if home is None:
        message = "no PostgreSQL server is installed: apt-get install postgresql"
        if os.environ.get("CI"):
            pytest.fail(message)
        pytest.skip(message)
    folder = Path(tempfile.mkdtemp(prefix="dateline-pg-"))  # pytest's own folders are closed to other users
    data, user = folder / "data", []
    if os.geteuid() == 0:  # the server refuses to run as root
        user = ["runuser", "-u", "postgres", "--"]
        shutil.chown(folder, "postgres")

    def run(*command):
        done = subprocess.run([*user, *map(str, command)], capture_output=True, text=True, check=False, cwd=folder)
        assert done.returncode == 0, done.stderr
    run(home / "initdb", "-D", data, "-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C", "--no-sync")
    options = f"-c listen_addresses='' -c unix_socket_directories='{folder}' -c fsync=off -c max_connections=40"
    run(home / "pg_ctl", "-D", data, "-o", options, "-w", "-l", folder / "log", "start")
    counter = iter(range(10_000))

    def new():
        name = f"d{next(counter)}"
        run(home / "createdb", "-h", folder, "-U", "postgres", name)
        return f"postgresql://postgres@/{name}?host={folder}"
    yield new
    run(home / "pg_ctl", "-D", data, "-m", "immediate", "stop")
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(params=["sqlite", "postgresql"])
def where(request, tmp_path):
    """Give the address of a ledger that is not there yet."""
    return str(tmp_path / "ledger.sqlite") if request.param == "sqlite" else request.getfixturevalue("server")()


@pytest.fixture
def ledger(where):
    """Give an empty ledger."""
    with Ledger(where) as made:
        yield made
