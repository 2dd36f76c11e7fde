"""opening: a ledger's address -> an engine whose tables are of today's version.

Rule: a ledger of a newer version, a file that is none, or one that cannot be written is refused before anything is changed.
"""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.exc import DBAPIError

from dateline.errors import LedgerBroken, LedgerLocked, LedgerMissing, LedgerTooNew, LedgerUnwritable, NoLedger

WAIT = 30  # seconds that one process waits for another's transaction
NEWEST = "0001"
VARIABLE = "DATELINE_LEDGER"


def address(given: str | None = None) -> str:
    """Give the ledger's address: what was given, else DATELINE_LEDGER, else the user's own file."""
    home = os.environ.get("XDG_DATA_HOME") or str(Path.home() / ".local" / "share")
    return given or os.environ.get(VARIABLE) or str(Path(home) / "dateline" / "ledger.sqlite")


def is_url(where: str) -> bool:
    """Tell a database's URL from a path."""
    return "://" in where


def engine(where: str, *, make: bool = True) -> Engine:
    """Open the ledger, made or brought to today's version where need be; raise one of the Ledger errors where it cannot be."""
    opened = _postgres(where) if is_url(where) else _sqlite(Path(where), make=make)
    with guarded(where):
        migrate(opened, where)
    return opened


def _postgres(where: str) -> Engine:
    driver = where.replace("postgresql://", "postgresql+psycopg://", 1).replace("postgres://", "postgresql+psycopg://", 1)
    if not driver.startswith("postgresql+psycopg://"):
        raise NoLedger(shown(where), "is neither a file nor a postgresql:// address")
    try:
        return create_engine(driver, pool_pre_ping=True)
    except ModuleNotFoundError as e:
        raise NoLedger(shown(where), "needs psycopg; install dateline[postgres]") from e


def shown(where: str) -> str:
    """Give an address without its password, for messages."""
    from sqlalchemy.engine import make_url
    return make_url(where).render_as_string(hide_password=True) if is_url(where) else where


def _sqlite(path: Path, *, make: bool) -> Engine:
    if not path.exists():
        if not make:
            raise LedgerMissing(str(path))
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as e:
            raise LedgerUnwritable(str(path), e.strerror or str(e)) from e
    elif path.is_dir() or (path.stat().st_size and path.open("rb").read(16) != b"SQLite format 3\x00"):
        raise NoLedger(str(path), "is no ledger")
    made = create_engine(f"sqlite:///{path}", connect_args={"timeout": WAIT, "check_same_thread": False})
    event.listen(made, "connect", _prepared)
    event.listen(made, "begin", _begun)
    return made


def _prepared(connection: sqlite3.Connection, record: Any) -> None:
    """Set a connection up: readers do not wait for a writer, and what was committed survives the machine's fall."""
    connection.isolation_level = None  # transactions begin where we say so
    for line in ("journal_mode = WAL", "synchronous = FULL", "wal_autocheckpoint = 4000", "foreign_keys = ON", "cache_size = -65536", "temp_store = MEMORY",
                 "secure_delete = ON"):  # what `forget` removes is overwritten, not only let go
        connection.execute(f"PRAGMA {line}")


def _begun(connection: Connection) -> None:
    given = connection.get_execution_options()
    if given.get("writes"):
        # In WAL, NORMAL waits for the disk when the log is put into the file, FULL at the end of each transaction too.
        connection.exec_driver_sql(f"PRAGMA synchronous = {'NORMAL' if given.get('repeatable') else 'FULL'}")
    # A writer takes the lock when it begins, so that what it has read cannot change before it writes.
    connection.exec_driver_sql("BEGIN IMMEDIATE" if given.get("writes") else "BEGIN DEFERRED")


@contextmanager
def guarded(where: str) -> Iterator[None]:
    """Turn what a database says into one of our errors."""
    try:
        yield
    except DBAPIError as e:
        _told(where, e, e.orig or e, lost=e.connection_invalidated)
        raise
    except Exception as e:  # rows.run asks the driver itself
        if isinstance(e, sqlite3.Error) or type(e).__module__.startswith("psycopg"):
            _told(where, e, e)
        raise


def _told(where: str, e: Exception, said: BaseException, *, lost: bool = False) -> None:
    """Raise our error for what a database says, where there is one."""
    if named := _named(where, str(said), lost=lost):
        raise named from e


def _named(where: str, said: str, *, lost: bool) -> Exception | None:
    place = shown(where)
    if "locked" in said or "busy" in said:
        return LedgerLocked(place, WAIT)
    if any(x in said for x in FULL):
        return LedgerUnwritable(place, said.splitlines()[0])
    if "malformed" in said or "not a database" in said or "corrupt" in said:
        return LedgerBroken(place, said)
    if is_url(where) and (lost or "connect" in said or "authentication" in said):
        return NoLedger(place, f"cannot be reached ({said.splitlines()[0]})")
    return None


FULL = ("readonly", "disk is full", "unable to open", "disk I/O", "No space left", "could not extend", "read-only transaction")


def version(connection: Connection) -> str:
    """Give the ledger's version; "" where there are no tables yet."""
    from alembic.migration import MigrationContext
    return MigrationContext.configure(connection).get_current_revision() or ""


def migrate(opened: Engine, where: str) -> None:
    """Bring the tables to today's version, one process at a time."""
    with opened.connect() as c:
        now = version(c)
    if now == NEWEST:
        return
    if now > NEWEST:
        raise LedgerTooNew(shown(where), now, NEWEST)
    from alembic import command
    from alembic.config import Config
    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    with opened.connect().execution_options(writes=True) as c, c.begin():
        if opened.dialect.name != "sqlite":
            c.execute(text("SELECT pg_advisory_xact_lock(741852)"))
        if version(c) != NEWEST:
            config.attributes["connection"] = c
            command.upgrade(config, NEWEST)
