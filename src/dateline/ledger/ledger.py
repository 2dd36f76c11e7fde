"""ledger: a ledger that is open: transactions, and nothing else.

Rule: all that one report brings is written in one transaction, and is there whole or not at all.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from types import TracebackType
from typing import Self

from sqlalchemy import Connection

from dateline.ledger.opening import address, engine, guarded, shown


class Ledger:
    """An open ledger; use it as a context manager.

    where   a path of a SQLite file, a postgresql:// address, or None for DATELINE_LEDGER or the user's own file
    make    whether to make one where none is

    Raise one of the errors under LedgerError.
    """

    def __init__(self, where: str | None = None, *, make: bool = True) -> None:
        """Open it."""
        self.address = address(where)
        self.place = shown(self.address)  # as shown to people
        self._engine = engine(self.address, make=make)

    def __enter__(self) -> Self:
        """Give the ledger itself."""
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Close it."""
        self.close()

    def close(self) -> None:
        """Give its connections back."""
        self._engine.dispose()

    def settled(self) -> None:
        """Put what was written into the file itself, so that nothing of it lies in the log beside it (SQLite)."""
        if self._engine.dialect.name == "sqlite":
            with guarded(self.address), self._engine.raw_connection() as raw:
                raw.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Give a connection that sees one state of the ledger."""
        with guarded(self.address), self._engine.connect() as c, c.begin():
            yield c

    @contextmanager
    def writing(self, *, repeatable: bool = False) -> Iterator[Connection]:
        """Give a connection whose changes are kept if the block ends well, and else undone.

        repeatable  what is written can be read again from the reports: it is safe once the block ends, whatever becomes of this
                    process, but a fall of the whole machine may undo the last seconds (never more, and never in part). What
                    persons say is on the disk when the block ends.
        """
        with guarded(self.address), self._engine.connect().execution_options(writes=True, repeatable=repeatable) as c, c.begin():
            if self._engine.dialect.name != "sqlite":
                c.exec_driver_sql("SELECT pg_advisory_xact_lock(741853)")  # one writer at a time, as in SQLite
                if repeatable:
                    c.exec_driver_sql("SET LOCAL synchronous_commit = off")
            yield c


def now() -> str:
    """Give this moment in UTC, ISO 8601 to the microsecond."""
    return datetime.now(UTC).isoformat(timespec="microseconds")
