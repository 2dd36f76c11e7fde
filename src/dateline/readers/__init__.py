"""readers: paths, folders, addresses and standard input -> reports, in the order given.

Rule: an input that cannot be read is given as its ReadError, and those after it are still read.
"""

import codecs
import sys
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import replace
from io import BytesIO
from typing import BinaryIO

from dateline.errors import NotText, ReadError, TooLarge
from dateline.readers.arrival import LIMIT, Arrival
from dateline.readers.dates import iso
from dateline.readers.decode import decode, head
from dateline.readers.fetch import fetch, is_address
from dateline.readers.files import HEAD, Stream, files, opened, suffix, unpacked
from dateline.readers.jsonl import json_whole, jsonl
from dateline.readers.kind import kind
from dateline.readers.text import text

__all__ = ["LIMIT", "Arrival", "read_bytes", "reports"]

STDIN = "-"
MOST_BYTES = 4 * LIMIT      # UTF-8 takes at most four bytes a character
MOST_JSON = 40 * LIMIT      # bytes of a JSON array, which is read as a whole
MOST_COUNTED = 200_000_000  # bytes read on to tell how large a file is that is too large
WIDE = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)  # charsets whose lines cannot be told by their bytes
TRAIL = bytes(range(0x80, 0xC0))  # the bytes of UTF-8 that begin no character


def reports(paths: Iterable[str], *, stdin: BinaryIO | None = None, outlet: str = "",
            published: str | None = None) -> Iterator[Arrival | ReadError]:
    """Read every report under the paths ("-" is standard input) as pairs of report and notices.

    `outlet` and `published` stand in where an input names none; a date nobody can read raises BadDate at once.
    """
    stated = iso(published) if published else None
    return (_given(a, outlet, stated) for path in paths for a in _path(str(path), stdin))


def read_bytes(data: bytes, name: str = "text") -> Iterator[Arrival | ReadError]:
    """Read the reports of bytes that came from anywhere: text, HTML or JSON, told apart by content."""
    return _stream(unpacked(BytesIO(data)), name)


def _given(arrival: Arrival | ReadError, outlet: str, published: str | None) -> Arrival | ReadError:
    if isinstance(arrival, ReadError):
        return arrival
    report, notices = arrival
    if outlet and not report.outlet:
        report = replace(report, outlet=outlet)
    if published and not report.published:
        report = replace(report, published=published, published_from="metadata")
    return report, notices


def _path(path: str, stdin: BinaryIO | None) -> Iterator[Arrival | ReadError]:
    if path == STDIN:
        yield from _stream(unpacked(stdin or sys.stdin.buffer), STDIN)
        return
    if is_address(path):
        yield from _page(path)
        return
    for file in files(path):
        yield from [file] if isinstance(file, ReadError) else _file(file)


def _page(address: str) -> Iterator[Arrival | ReadError]:
    """Fetch a page; its report has the address it was found at, unless it states one itself."""
    try:
        data, found = fetch(address, MOST_BYTES)
    except ReadError as e:
        yield e
        return
    for item in read_bytes(data, address):
        yield item if isinstance(item, ReadError) else (replace(item[0], url=item[0].url or found), item[1])


def _file(path: str) -> Iterator[Arrival | ReadError]:
    try:
        with opened(path) as stream:
            yield from _stream(stream, path)
    except OSError as e:
        yield _unreadable(path, e)


def _stream(stream: Stream, name: str) -> Iterator[Arrival | ReadError]:
    """Read the stream by the kind of its first bytes; trouble with the bytes becomes an error in its place."""
    try:
        start = stream.peek(HEAD)
        what = kind(head(start), suffix(name))
        if what == "jsonl" and not start.startswith(WIDE):
            yield from jsonl(_lines(stream), name)
        else:
            yield from _whole(stream, name, what, start)
    except ReadError as e:
        yield e
    except (OSError, EOFError, zlib.error) as e:
        yield _unreadable(name, e)


def _unreadable(name: str, e: Exception) -> ReadError:
    if isinstance(e, OSError) and e.strerror:
        return ReadError(name, f"cannot be opened ({e.strerror})", "check the file and its permissions")
    return ReadError(name, f"is a damaged gzip file ({e})", "pack it again")


def _lines(stream: Stream) -> Iterator[bytes]:
    """Give the lines, each at most as long as may be: the rest of a longer one is passed over."""
    while line := stream.readline(MOST_BYTES + 1):
        tail = line
        while tail and len(tail) > MOST_BYTES and not tail.endswith(b"\n"):
            tail = stream.readline(MOST_BYTES + 1)
        yield line


def _whole(stream: Stream, name: str, what: str, start: bytes) -> Iterator[Arrival | ReadError]:
    if what == "xml":
        raise NotText(name, "XML of a kind that is not read")
    source, notices = decode(_bounded(stream, name, MOST_JSON if what in ("json", "jsonl") else MOST_BYTES), where=name,
                             declared=_charset(start) if what == "html" else "")
    if what in ("json", "jsonl"):
        yield from json_whole(source, name) if what == "json" else jsonl(source.split("\n"), name)
        return
    report, more = _html(source, name) if what == "html" else text(source, name)
    yield report, notices + more


def _charset(start: bytes) -> str:
    from dateline.readers.html import declared_charset
    return declared_charset(start)


def _html(source: str, name: str) -> Arrival:
    from dateline.readers.html import html
    return html(source, name)


def _bounded(stream: Stream, name: str, most: int) -> bytes:
    data = stream.read(most + 1)
    if len(data) <= most:
        return data
    size = len(data.translate(None, TRAIL))
    while size < MOST_COUNTED and (piece := stream.read(HEAD * 16)):
        size += len(piece.translate(None, TRAIL))
    raise TooLarge(name, size, LIMIT)
