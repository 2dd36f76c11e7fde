"""Our exceptions. Bad use raises one of these; trouble inside a report is a Notice instead.

    DatelineError
     |- ReadError            something asked for could not be read (path, page, bytes)
     |   |- PathMissing      no file or folder at that path
     |   |- NotText          the bytes are no text (a picture, a program)
     |   |- NoReport         a file or folder without a report in it
     |   '- TooLarge         more than a report may hold
     |- BadDate              a publication date nobody can read
     |- BadOption            a value no command takes
     |- BadOutlets           the user's table of outlets cannot be read
     |- LedgerError          the ledger cannot do what was asked
     |   |- LedgerMissing    no ledger at that path yet
     |   |- NoLedger         a file that is no ledger, a database that cannot be reached
     |   |- LedgerTooNew     written by a newer Dateline
     |   |- LedgerLocked     another process keeps it
     |   |- LedgerUnwritable a full disk, a file or folder that may not be written
     |   |- LedgerBroken     the file is damaged
     |   |- UnknownId        nothing in the ledger has that id
     |   '- Contradiction    a judgement or correction that cannot be
     |- ModelMissing         the package was built without its weights
     '- GazetteerMissing     the package was built without its table of places
"""


class DatelineError(Exception):
    """Stand at the root of every error that Dateline raises on purpose."""


class ReadError(DatelineError):
    """Say which input could not be read, and what to do."""

    def __init__(self, where: str, why: str = "cannot be read", act: str = "") -> None:
        """Keep the place, the reason and the next act apart."""
        self.where, self.why, self.act = where, why, act
        super().__init__(f"{where}: {why}" + (f"; {act}" if act else ""))


class PathMissing(ReadError):
    """Say that no file or folder is at the path."""

    def __init__(self, where: str) -> None:
        """Name the path."""
        super().__init__(where, "no such file or folder", "check the path, or use - for standard input")


class NotText(ReadError):
    """Say that the bytes are not text."""

    def __init__(self, where: str, what: str = "binary data") -> None:
        """Name the input and what it looks like."""
        super().__init__(where, f"is {what}, not text", "give a text, HTML or JSON lines file")


class NoReport(ReadError):
    """Say that there was nothing to read."""

    def __init__(self, where: str, why: str = "holds no report") -> None:
        """Name the input and why it counts as empty."""
        super().__init__(where, why, "give a file with a report's text")


class TooLarge(ReadError):
    """Say that the input is larger than a report may be."""

    def __init__(self, where: str, size: int, limit: int) -> None:
        """Name both sizes in characters."""
        super().__init__(where, f"has {size:,} characters, more than {limit:,}", "split it into reports")


class BadDate(DatelineError):
    """Say that a publication date cannot be read."""

    def __init__(self, value: str, where: str = "published") -> None:
        """Name the value and a form that works."""
        super().__init__(f"{where}: cannot read the date {value!r}; write it as 2025-06-02 or 2025-06-02T13:00+03:00")


class BadOption(DatelineError):
    """Say that an option has a value no command takes."""


class BadOutlets(DatelineError):
    """Say which line of the user's table of outlets cannot be read; line 0 is the file itself."""

    def __init__(self, where: str, line: int, why: str) -> None:
        """Name the file, the line and what is wrong with it."""
        place = f"{where}, line {line}" if line else where
        super().__init__(f"{place}: {why}; a row is: family | country | kind | names")


class ModelMissing(DatelineError):
    """Say that the weights are not in the package."""

    def __init__(self, path: str) -> None:
        """Name the file that should be there."""
        super().__init__(f"{path}: the reading model is missing; install a released package or run training/export.py")


class GazetteerMissing(DatelineError):
    """Say that the table of places is not in the package."""

    def __init__(self, path: str) -> None:
        """Name the file that should be there."""
        super().__init__(f"{path}: the gazetteer is missing; install a released package or run "
                         "python -m dateline.lookup.gazetteer --build")


class LedgerError(DatelineError):
    """Say which ledger cannot do what was asked, why, and what to do."""

    def __init__(self, where: str, why: str, act: str = "") -> None:
        """Keep the place, the reason and the next act apart."""
        self.where, self.why, self.act = where, why, act
        super().__init__(f"{where}: {why}" + (f"; {act}" if act else ""))


class LedgerMissing(LedgerError):
    """Say that there is no ledger at the path."""

    def __init__(self, where: str) -> None:
        """Name the path."""
        super().__init__(where, "no ledger is there", "make one with dateline add, or name another with --ledger")


class NoLedger(LedgerError):
    """Say that what is there is no ledger, or cannot be reached."""

    def __init__(self, where: str, why: str) -> None:
        """Name the place and what is wrong with it."""
        super().__init__(where, why, "name another with --ledger or DATELINE_LEDGER")


class LedgerTooNew(LedgerError):
    """Say that a newer Dateline wrote the ledger."""

    def __init__(self, where: str, version: str, newest: str) -> None:
        """Name both versions."""
        super().__init__(where, f"is of version {version}, this program knows up to {newest}", "install a newer Dateline; nothing was changed")


class LedgerLocked(LedgerError):
    """Say that another process has kept the ledger for too long."""

    def __init__(self, where: str, seconds: int) -> None:
        """Name how long was waited."""
        super().__init__(where, f"another process has kept it locked for {seconds} seconds", "try again when it is done; nothing was changed")


class LedgerUnwritable(LedgerError):
    """Say that the ledger cannot be written."""

    def __init__(self, where: str, why: str) -> None:
        """Give the system's words."""
        super().__init__(where, f"cannot be written ({why})", "free space or mend its permissions; what was confirmed before is kept")


class LedgerBroken(LedgerError):
    """Say that the file is damaged."""

    def __init__(self, where: str, why: str) -> None:
        """Give the database's words."""
        super().__init__(where, f"is damaged ({why})", "restore a copy, or rescue what can be read with: sqlite3 FILE .recover")


class UnknownId(LedgerError):
    """Say that nothing has that id."""

    def __init__(self, where: str, name: str, kind: str = "claim, event, report or judgement") -> None:
        """Name the id and what was looked for."""
        super().__init__(where, f"no {kind} has the id {name!r}", "dateline claims and dateline timeline print ids")


class Contradiction(LedgerError):
    """Say why a judgement or correction cannot be."""
