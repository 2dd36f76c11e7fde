"""api: the two calls of the Python interface."""

from collections.abc import Iterable, Iterator

from dateline.data import Reading, Report
from dateline.errors import NoReport, ReadError


def read(path: str | None = None, *, text: str | None = None, title: str = "", outlet: str = "",  # noqa: PLR0913
         url: str = "", published: str | None = None) -> Reading:
    """Read one report, from a file or from its text.

    path       a file that holds one report (text, HTML, JSON)
    text       the report's text; give this or `path`
    published  any common form of date ("2025-06-02", "Mon, 02 Jun 2025 10:00:00 GMT"); unknown if None

    Raise BadDate for a date nobody can read, NoReport for empty text, ReadError for a file that cannot be read.
    """
    from dateline.pipeline import read as read_report
    if (path is None) == (text is None):
        raise TypeError("give either a path or text=")
    if path is not None:
        return _one(path, outlet=outlet, published=published)
    assert text is not None
    if not text.strip():
        raise NoReport("text", "is empty")
    from dateline.readers.dates import iso
    when = iso(published) if published else None
    report = Report(text=text, title=title, outlet=outlet, url=url, published=when,
                    published_from="metadata" if when else None)
    return read_report(report)


def _one(path: str, *, outlet: str, published: str | None) -> Reading:
    readings = list(read_paths([path], outlet=outlet, published=published))
    if not readings:
        raise NoReport(path)
    if len(readings) > 1:
        raise ReadError(path, f"holds {len(readings)} reports", "use dateline.read_paths")
    if isinstance(readings[0], ReadError):
        raise readings[0]
    return readings[0]


def read_paths(paths: Iterable[str], *, outlet: str = "", published: str | None = None
               ) -> Iterator[Reading | ReadError]:
    """Read files and folders; give a Reading for each report and a ReadError for what cannot be read, in order."""
    from dateline.pipeline import read as read_report
    from dateline.readers import reports
    for got in reports(paths, outlet=outlet, published=published):
        if isinstance(got, ReadError):
            yield got
        else:
            yield read_report(*got)
