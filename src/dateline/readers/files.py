"""files: paths -> files and streams of bytes, folders walked in sorted order, .gz opened.

Rule: a missing path, an empty folder and an unreadable file are errors that are given, not raised.
"""

import gzip
import io
import os
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, TypeAlias

from dateline.errors import NoReport, PathMissing, ReadError

SUFFIXES = (".txt", ".text", ".md", ".html", ".htm", ".xhtml", ".json", ".jsonl", ".ndjson")
HEAD = 65_536  # bytes looked at to tell what a file is


class _Filled(io.RawIOBase):
    """A raw stream whose reads are full until the end, so that peeking sees as much as there is."""

    def __init__(self, stream: BinaryIO | gzip.GzipFile) -> None:
        self._stream = stream

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: "memoryview") -> int:  # type: ignore[override]
        size = 0
        while size < len(buffer):
            piece = self._stream.read(len(buffer) - size)
            if not piece:
                break
            buffer[size:size + len(piece)] = piece
            size += len(piece)
        return size

    def close(self) -> None:
        if not self.closed:
            self._stream.close()
        super().close()


Stream: TypeAlias = "io.BufferedReader[_Filled]"


def files(path: str) -> Iterator[str | ReadError]:
    """Give the file itself, or the files of a folder whose names end like reports, sorted."""
    here = Path(path)
    if here.is_dir():
        yield from _walked(here)
    elif here.exists():
        yield path
    else:
        yield PathMissing(path)


def opened(path: str) -> Stream:
    """Open a file for reading bytes, through gzip where its first bytes say so."""
    return unpacked(Path(path).open("rb"))


def unpacked(stream: BinaryIO) -> Stream:
    """Give the stream as one that can be peeked into, through gzip where its first bytes say so."""
    plain = io.BufferedReader(_Filled(stream), HEAD)
    if plain.peek(2)[:2] == b"\x1f\x8b":
        return io.BufferedReader(_Filled(gzip.GzipFile(fileobj=plain)), HEAD)
    return plain


def suffix(path: str) -> str:
    """Give the last ending of the name before .gz, in lower case."""
    return Path(path.lower().removesuffix(".gz")).suffix


def _walked(folder: Path) -> Iterator[str | ReadError]:
    troubles: list[OSError] = []
    found = False
    for here, inner, names in os.walk(folder, onerror=troubles.append):
        inner[:] = sorted(d for d in inner if not d.startswith("."))
        for name in sorted(names):
            if not name.startswith(".") and suffix(name) in SUFFIXES:
                found = True
                yield str(Path(here) / name)
    for trouble in troubles:
        yield ReadError(str(trouble.filename), f"cannot be opened ({trouble.strerror})", "check its permissions")
    if not found and not troubles:
        yield NoReport(str(folder), "is a folder without a report (" + ", ".join(SUFFIXES) + ", also .gz)")
