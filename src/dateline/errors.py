"""Our exceptions. Bad use raises one of these; trouble inside a report is a Notice instead.

    DatelineError
     |- ReadError            something asked for could not be read (path, page, bytes)
     |   |- PathMissing      no file or folder at that path
     |   |- NotText          the bytes are no text (a picture, a program)
     |   |- NoReport         a file or folder without a report in it
     |   '- TooLarge         more than a report may hold
     |- BadDate              a publication date nobody can read
     |- BadOption            a value no command takes
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
