"""jsonl: reports from JSON lines, a JSON array or a single JSON object.

Rule: one bad line is one error that names file and line, and the lines after it are still read; the text of a
report is the string in the JSON, character for character.
"""

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any

from dateline.data import Notice, Report
from dateline.errors import NoReport, NotText, ReadError, TooLarge
from dateline.readers.arrival import LIMIT, Arrival, dated
from dateline.readers.decode import decode

# The names a field goes by, in the order they are looked for; keys are compared in lower case without "_" and "-".
NAMES = {
    "given_id": ("id", "guid", "uuid", "docid", "articleid"),
    "outlet": ("outlet", "source", "publisher", "sourcename", "newspaper", "site", "medianame", "feed"),
    "title": ("title", "headline", "name"),
    "url": ("url", "link", "canonicalurl", "sourceurl", "uri"),
    "author": ("author", "authors", "byline", "creator"),
    "published": ("published", "date", "datepublished", "publishedat", "publishdate", "publicationdate", "pubdate",
                  "publisheddate", "datetime", "timestamp"),
    "text": ("text", "body", "articlebody", "content", "fulltext", "maintext", "article", "bodytext"),
    "language": ("language", "lang"),
}
SURROGATE = re.compile("[\ud800-\udfff]")


def jsonl(lines: Iterable[str | bytes], path: str = "json lines") -> Iterator[Arrival | ReadError]:
    """Read one report from each line that is not empty.

    >>> [r.outlet for r, notices in jsonl(['{"outlet": "Example Wire", "text": "Talks opened."}'])]
    ['Example Wire']
    """
    for number, line in enumerate(lines, 1):
        if line.strip():
            yield from _record(line, f"{path} line {number}", path)


def json_whole(source: str, path: str = "json") -> Iterator[Arrival | ReadError]:
    """Read the reports of one JSON value: an object, an array of them, or an object that holds such an array."""
    try:
        value = json.loads(source)
    except RecursionError:
        yield ReadError(path, "is nested too deep", "give reports as flat JSON objects")
        return
    except ValueError as e:
        yield _bad(path, e)
        return
    yield from _reports(value, path, path) if value != [] else [NoReport(path, "holds no report")]


def _reports(value: Any, where: str, path: str) -> Iterator[Arrival | ReadError]:
    records = _records(value)
    for number, record in enumerate(records, 1):
        yield _report(record, f"{where} item {number}" if len(records) > 1 else where, path)


def _records(value: Any) -> list[Any]:
    if isinstance(value, list):
        return value
    if isinstance(value, dict) and not _field(value, "text"):
        for key in ("reports", "articles", "items", "results", "docs", "data"):
            if isinstance(value.get(key), list):
                return list(value[key])
    return [value]


def _record(line: str | bytes, where: str, path: str) -> Iterator[Arrival | ReadError]:
    try:
        value, notices = _value(line, where)
    except ReadError as e:
        yield e
        return
    if isinstance(value, list):
        yield ReadError(where, "is not a JSON object", 'write each report as {"title": ..., "text": ...}')
        return
    for arrival in _reports(value, where, path):
        yield arrival if isinstance(arrival, ReadError) else (arrival[0], notices + arrival[1])


def _value(line: str | bytes, where: str) -> tuple[Any, tuple[Notice, ...]]:
    if len(line) > 4 * LIMIT:
        raise TooLarge(where, len(line), LIMIT)
    words, notices = (line, ()) if isinstance(line, str) else decode(line, where=where)
    try:
        return json.loads(words.removeprefix("\ufeff")), notices
    except RecursionError:
        raise ReadError(where, "is nested too deep", "give one flat JSON object on each line") from None
    except ValueError as e:
        raise _bad(where, e) from None


def _bad(where: str, e: ValueError) -> ReadError:
    place = f" (column {e.colno}: {e.msg})" if isinstance(e, json.JSONDecodeError) else ""
    if isinstance(e, json.JSONDecodeError) and e.lineno > 1:
        place = f" (line {e.lineno}, column {e.colno}: {e.msg})"
    return ReadError(where, f"is not JSON{place}", "give one JSON object on each line, in UTF-8")


def _report(value: Any, where: str, path: str) -> Arrival | ReadError:
    if not isinstance(value, dict):
        return ReadError(where, "is not a JSON object", 'write each report as {"title": ..., "text": ...}')
    fields = {name: _string(_field(value, name), "\n" if name == "text" else ", ") for name in NAMES}
    if not fields["text"].strip() and not fields["title"].strip():
        return NoReport(where, "has no text (looked for " + ", ".join(NAMES["text"][:4]) + ")")
    if len(fields["text"]) > LIMIT:
        return TooLarge(where, len(fields["text"]), LIMIT)
    if "\0" in fields["text"] or "\0" in fields["title"]:
        return NotText(where)
    whole = {name: SURROGATE.sub("\ufffd", words) for name, words in fields.items()}
    published, notices = dated(whole.pop("published"))
    if any(SURROGATE.search(words) for words in fields.values()):
        notices += (Notice("decoding", "The JSON holds half of a surrogate pair; it became \ufffd."),)
    stated = "metadata" if published else None
    return Report(published=published, published_from=stated, path=path, **whole), notices


def _field(value: dict[str, Any], name: str) -> Any:
    """Give the first value under one of the field's names that is not empty."""
    plain = {str(k).lower().replace("_", "").replace("-", ""): v for k, v in value.items()}
    return next((plain[n] for n in NAMES[name] if plain.get(n) not in (None, "", [], {})), "")


def _string(value: Any, between: str = ", ") -> str:
    """Give a field as one string: names of objects, lists joined, numbers written out."""
    if isinstance(value, str):
        return value
    if isinstance(value, dict):
        return _string(value.get("name") or value.get("title") or "")
    if isinstance(value, list):
        return between.join(filter(None, map(_string, value)))
    return str(value) if isinstance(value, int | float) and not isinstance(value, bool) else ""
