"""output: where a command writes: standard output, or a file that gets its name only when it is whole.

Rule: UTF-8 whatever the locale, except on a terminal; each report's text leaves at once.
"""

import sys
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Self


class Output:
    """Standard output, or a file that is FILE.part until it is whole."""

    def __init__(self, path: Path | None) -> None:
        """Keep the place; nothing is opened yet."""
        self.path = path
        self.part: Path | None = None
        self.terminal = path is None and sys.stdout.isatty()
        self.name = str(path) if path else "standard output"
        self._encoding = (sys.stdout.encoding or "utf-8") if self.terminal else "utf-8"
        self._stream: BinaryIO = sys.stdout.buffer

    def __enter__(self) -> Self:
        """Open the file; a pipe or device is written to as it is."""
        if self.path is not None:
            special = self.path.exists() and not self.path.is_file()
            self.part = None if special else self.path.with_name(self.path.name + ".part")
            self._stream = (self.part or self.path).open("wb")
        return self

    def write(self, text: str) -> None:
        """Write and flush."""
        if text:
            self._stream.write(text.encode(self._encoding, "replace"))
            self._stream.flush()

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        """Close the file; give it its name if nothing went wrong."""
        if self.path is None:
            return
        self._stream.close()
        if kind is None and self.part is not None:
            self.part.replace(self.path)
