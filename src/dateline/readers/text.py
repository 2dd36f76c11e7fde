"""text: a plain-text report, with or without a title line and header lines.

Rule: without header lines the body is the text as read, character for character.
"""

from dateline.data import Report
from dateline.errors import NoReport, TooLarge
from dateline.readers.arrival import LIMIT, Arrival, dated
from dateline.readers.headers import headers


def text(source: str, path: str = "text") -> Arrival:
    r"""Read one report from plain text; raise NoReport where there are no words.

    >>> text("Talks open in Istanbul\n\nISTANBUL (Example Wire) — The talks opened late.")[0].title
    'Talks open in Istanbul'
    """
    if not source.strip():
        raise NoReport(path, "is empty")
    if len(source) > LIMIT:
        raise TooLarge(path, len(source), LIMIT)
    top = headers(source)
    fields = dict(top.fields)
    published, notices = dated(fields.pop("published", ""))
    words = source[top.start:]
    if not words.strip() and "title" not in fields:
        raise NoReport(path, "holds header lines and no text")
    stated = "metadata" if published else None
    return Report(text=words, published=published, published_from=stated, path=path, **fields), notices
