"""add: `dateline add REPORT...`: reports read and recorded, one transaction each.

Rule: what was confirmed stays, whatever happens after; adding the same again changes nothing.
"""

import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from importlib.resources import as_file, files
from typing import TYPE_CHECKING, Annotated

import typer

from dateline.cli.asking import LEDGER, say
from dateline.cli.progress import progress
from dateline.cli.read import INTERRUPTED, cpus
from dateline.cli.workers import Arrival, carried, warnings
from dateline.errors import BadDate, DatelineError, ReadError

if TYPE_CHECKING:
    from dateline.ledger import Ledger
    from dateline.ledger.store import Incoming

KEPT = ("credits", "roles")  # layers that a ledger keeps; the others need not travel between processes
WORDS = {"new": "new", "version": "changed pages, kept as new versions", "known": "known already", "reread": "read again by another model"}
EXAMPLES = """\b
Examples:
  dateline add reports/                        a folder
  dateline add https://news.example/1          a page (its robots.txt is asked first)
  dateline add --samples --ledger demo.sqlite  the reports that come with Dateline

\b
Exit codes: 0 all was added or known, 1 something could not be read or written, 2 wrong usage, 130 stopped by Ctrl-C
"""


@dataclass(frozen=True, slots=True)
class Reader:
    """Read an arrival and make it ready for a ledger; runs in any process."""

    model: str

    def __call__(self, arrival: Arrival) -> "tuple[Incoming, tuple[str, ...]]":
        """Give what is to be recorded, and what to say on standard error."""
        from dateline.pipeline import read
        from dateline.recording import incoming
        reading = read(*arrival)
        slim = replace(reading, layers={k: v for k, v in reading.layers.items() if k in KEPT})
        return incoming(slim, self.model), tuple(warnings(reading))


def add(  # noqa: PLR0913, PLR0917 - one for each option of the command
    context: typer.Context,
    reports: Annotated[list[str] | None, typer.Argument(metavar="PATH|URL...", show_default=False, help=(
        "Files (text, HTML, JSON, JSON lines; also .gz), folders, pages' addresses, or - for standard input."))] = None,
    samples: Annotated[bool, typer.Option("--samples", help="Add the reports that come with Dateline.")] = False,
    ledger: LEDGER = None,
    outlet: Annotated[str, typer.Option(metavar="NAME", show_default=False, help="The outlet of reports that state none.")] = "",
    published: Annotated[str | None, typer.Option(metavar="DATE", show_default=False, help=(
        "The publication date of reports that state none, as 2025-06-02 or 2025-06-02T13:00+03:00."))] = None,
    jobs: Annotated[int | None, typer.Option("--jobs", "-j", min=1, show_default=False, help=(
        "Processes that read. Default: one for each CPU."))] = None,
) -> None:
    """Read reports and keep their claims in a ledger, joined with what other reports say of the same events."""
    paths = tuple(reports or ()) or (() if samples or sys.stdin.isatty() else ("-",))
    if not paths and not samples:
        typer.echo(context.get_help())
        raise typer.Exit
    from dateline.readers import reports as found
    with as_file(files("dateline") / "samples") as folder:
        every = (*((str(folder),) if samples else ()), *paths)
        try:
            arrivals = found(every, outlet=outlet, published=published)
            raise typer.Exit(_added(arrivals, ledger, jobs or cpus()))
        except BadDate as e:
            say(f"--published: {str(e).removeprefix('published: ')}")
            raise typer.Exit(2) from e


def _added(arrivals: Iterator[Arrival | ReadError], where: str | None, jobs: int) -> int:
    from dateline.encoder.session import version
    from dateline.ledger import Ledger
    counts: Counter[str] = Counter()
    failed = 0
    try:
        with Ledger(where) as ledger, closing(carried(_fresh(arrivals, ledger, counts), Reader(version()), jobs)) as results:
            typer.echo(f"ledger: {ledger.place}", err=True)
            for result in progress(results) if sys.stderr.isatty() else results:
                failed += _one(result, ledger, counts)
            typer.echo(_summary(counts, failed, ledger))
    except DatelineError as e:
        say(str(e))
        return 1
    except KeyboardInterrupt:
        say(f"stopped; {sum(counts.values())} reports were recorded and stay")
        return INTERRUPTED
    return 1 if failed else 0


def _fresh(arrivals: Iterator[Arrival | ReadError], ledger: "Ledger", counts: Counter[str]) -> Iterator[Arrival | ReadError]:
    """Pass on what the ledger does not have from this model; the rest need not be read again."""
    from dateline.encoder.session import version
    from dateline.ledger.store import has
    model = version()
    for item in arrivals:
        if not isinstance(item, ReadError):
            with ledger.reading() as c:
                if has(c, item[0].key, model):
                    counts["known"] += 1
                    continue
        yield item


def _one(result: "tuple[Incoming, tuple[str, ...]] | ReadError", ledger: "Ledger", counts: Counter[str]) -> int:
    from dateline.recording import recorded
    if isinstance(result, ReadError):
        say(str(result))
        return 1
    new, warned = result
    with ledger.writing(repeatable=True) as c:
        done = recorded(c, new)
    counts[done.state] += 1
    for line in warned:
        say(line)
    return 0


def _summary(counts: Counter[str], failed: int, ledger: "Ledger") -> str:
    from dateline.ledger.store import size
    parts = [f"{counts[k]} {v}" for k, v in WORDS.items() if counts[k]] + ([f"{failed} could not be read"] if failed else [])
    with ledger.reading() as c:
        now = size(c)
    return f"{', '.join(parts) or 'nothing added'}; the ledger holds {now['claims']:,} claims of {now['reports']:,} reports"
