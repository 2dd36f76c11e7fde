"""read: `dateline read REPORT...`: reports in, claims out, in the order given.

Rule: what cannot be read is said on standard error and the rest is still read.
"""

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from importlib.resources import as_file, files
from pathlib import Path
from typing import Annotated

import typer

from dateline.cli.asking import Format, by_place, say
from dateline.cli.output import Output
from dateline.cli.progress import progress
from dateline.cli.workers import Rendered, Work, carried
from dateline.errors import BadDate, DatelineError, ReadError
from dateline.writers import Look, writer

INTERRUPTED, NOBODY_READS = 130, 141  # what a shell reports for SIGINT and SIGPIPE

EXAMPLES = """\b
Examples:
  dateline read report.txt                   a page on the terminal
  dateline read reports/ --out claims.jsonl  a folder, one JSON object per report
  dateline read reports/ --format csv        one row per claim
  curl -s https://news.example/1 | dateline read - --outlet "The Example"
  dateline read --samples --quotes --people  the reports that come with Dateline

\b
Exit codes:
  0    everything was read (a report that is not in English gives a notice, no error)
  1    something asked for could not be read; the rest was
  2    wrong usage
  130  stopped by Ctrl-C
  141  the program that took the output stopped taking it
"""


@dataclass(frozen=True, slots=True)
class Asked:
    """What is to be read, and what stands in where a report states no outlet or date."""

    paths: tuple[str, ...]
    outlet: str
    published: str | None


def read(  # noqa: PLR0913, PLR0917 - one for each option of the command
    context: typer.Context,
    reports: Annotated[list[str] | None, typer.Argument(metavar="REPORT...", show_default=False, help=(
        "Files (text, HTML, JSON, JSON lines; also .gz), folders, or - for standard input."))] = None,
    samples: Annotated[bool, typer.Option("--samples", help="Read the reports that come with Dateline.")] = False,
    format: Annotated[Format | None, typer.Option(  # noqa: A002 - the option's name
        "--format", "-f", show_default=False, help=("Form of the output. Default: by the ending of --out; else table "
                                                    "on a terminal, jsonl otherwise."))] = None,
    out: Annotated[Path | None, typer.Option("--out", "-o", metavar="FILE", show_default=False, help=(
        "Write to a file. It appears under its name when all is read; until then it is FILE.part."))] = None,
    quotes: Annotated[bool, typer.Option("--quotes", help="Add who said what (table).")] = False,
    people: Annotated[bool, typer.Option("--people", help="Add people with their offices (table).")] = False,
    explain: Annotated[bool, typer.Option("--explain", help=(
        "Add under each claim which words and which step gave each field (table)."))] = False,
    outlet: Annotated[str, typer.Option(metavar="NAME", show_default=False, help=(
        "The outlet of reports that state none."))] = "",
    published: Annotated[str | None, typer.Option(metavar="DATE", show_default=False, help=(
        "The publication date of reports that state none, as 2025-06-02 or 2025-06-02T13:00+03:00."))] = None,
    jobs: Annotated[int | None, typer.Option("--jobs", "-j", min=1, show_default=False, help=(
        "Processes that read; the output is the same for any number. Default: one for each CPU."))] = None,
) -> None:
    """Read reports into claims, each with its exact words, source and certainty."""
    paths = tuple(reports or ()) or (() if samples or sys.stdin.isatty() else ("-",))
    if not paths and not samples:
        typer.echo(context.get_help())
        raise typer.Exit
    with as_file(files("dateline") / "samples") as folder:
        asked = Asked((*((str(folder),) if samples else ()), *paths), outlet, published)
        name = format.value if format else by_place(out)
        look = _look(out, quotes=quotes, people=people, explain=explain)
        raise typer.Exit(_run(asked, Work(name, look), Output(out), jobs or cpus()))


def cpus() -> int:
    """Give the CPUs that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _look(out: Path | None, *, quotes: bool, people: bool, explain: bool) -> Look:
    styled = out is None and sys.stdout.isatty() and os.environ.get("TERM") != "dumb"
    width = max(40, min(shutil.get_terminal_size((100, 24)).columns, 160)) if out is None else 100
    return Look(width, styled, styled and not os.environ.get("NO_COLOR"), quotes, people, explain)


def _run(asked: Asked, work: Work, output: Output, jobs: int) -> int:
    """Read, write, and give the exit code."""
    try:
        with output:
            return _written(asked, work, output, jobs)
    except BadDate as e:
        say(f"--published: {str(e).removeprefix('published: ')}")
        return 2
    except DatelineError as e:
        say(str(e))
        return 1
    except KeyboardInterrupt:
        say("stopped" + (f"; {output.part} holds what was read" if output.part else ""))
        return INTERRUPTED
    except BrokenPipeError:
        sys.stdout = open(os.devnull, "w")  # noqa: SIM115, PTH123 - so that the interpreter's last flush is quiet
        return NOBODY_READS
    except OSError as e:
        say(f"{e.filename or output.name}: cannot be written ({e.strerror}); choose another place with --out")
        return 1


def _written(asked: Asked, work: Work, output: Output, jobs: int) -> int:
    from dateline.readers import reports
    form, code, begun = writer(work.format), 0, False
    found = reports(asked.paths, outlet=asked.outlet, published=asked.published)
    output.write(form.head)
    with closing(carried(found, work, jobs)) as results:
        for result in _watched(results, output):
            if isinstance(result, ReadError):
                say(str(result))
                code = 1
                continue
            output.write((form.between if begun else "") + result.text)
            begun = True
            for warning in result.warnings:
                say(warning)
    output.write(form.foot)
    return code


def _watched(results: Iterator[Rendered | ReadError], output: Output) -> Iterator[Rendered | ReadError]:
    """Show progress where standard error is a terminal and the output does not go there too."""
    return progress(results) if sys.stderr.isatty() and not output.terminal else results
