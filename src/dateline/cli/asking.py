"""asking: what the commands that question a ledger share: filters, form, place of the output, errors.

Rule: one set of filters, with one meaning, for every question.
"""

import inspect
import os
import shutil
import sys
from collections.abc import Callable
from enum import StrEnum
from functools import wraps
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dateline.cli.output import Output
from dateline.data import Filter
from dateline.errors import BadOption, DatelineError, UnknownId

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from dateline.views import View


class Format(StrEnum):
    """The formats of dateline.writers.FORMATS."""

    table = "table"
    json = "json"
    jsonl = "jsonl"
    csv = "csv"
    markdown = "markdown"


SUFFIXES = {".csv": "csv", ".json": "json", ".md": "markdown", ".txt": "table"}
LEDGER = Annotated[str | None, typer.Option("--ledger", "-l", metavar="FILE|URL", show_default=False, help=(
    "The ledger: a file or a postgresql:// address. Default: DATELINE_LEDGER, else your own file."))]
FORMAT = Annotated[Format | None, typer.Option("--format", "-f", show_default=False, help=(
    "Form of the output. Default: by the ending of --out; else table on a terminal, jsonl otherwise."))]
LIMIT = Annotated[int, typer.Option("--limit", "-n", min=1, metavar="N", help="So many at most.")]
SKIP = Annotated[int, typer.Option("--skip", min=0, metavar="N", help="Leave out so many first.")]
OUT = Annotated[Path | None, typer.Option("--out", "-o", metavar="FILE", show_default=False, help="Write to a file.")]


def _option(*names: str, say: str, metavar: str) -> Any:
    return typer.Option(*names, metavar=metavar, show_default=False, help=say, rich_help_panel=None)


FILTERS: dict[str, Any] = {
    "actor": Annotated[str, _option("--actor", "-a", metavar="WORDS", say="Who takes part: words of the name.")],
    "country": Annotated[str, _option("--country", "-c", metavar="CODE", say="Country of who takes part: UKR or Ukraine.")],
    "type": Annotated[list[str] | None, _option("--type", "-t", metavar="TYPE", say="PLOVER type, as CONSULT; may be given again.")],
    "status": Annotated[list[str] | None, _option("--status", metavar="STATUS", say="happened, ongoing, planned, possible or not; may be given again.")],
    "place": Annotated[str, _option("--place", "-p", metavar="WORDS|CODE", say="Where: words of the place's name, or a country's code.")],
    "since": Annotated[str, _option("--from", metavar="DAY", say="Events on this day or after, as 2025-06-02.")],
    "until": Annotated[str, _option("--to", metavar="DAY", say="Events on this day or before.")],
    "outlet": Annotated[str, _option("--outlet", metavar="WORDS", say="Who published it.")],
    "source": Annotated[str, _option("--source", "-s", metavar="WORDS", say="According to whom.")],
    "text": Annotated[str, _option("--text", "-x", metavar="WORDS", say='Words of the claim; "in quotes": in that order.')],
    "independent": Annotated[int, typer.Option("--independent", min=0, metavar="N", show_default=False, help=(
        "Only events that N independent origins report."))],
}
LISTS = ("type", "status")
Ask = Callable[..., "View"]


def asks(*, filters: bool = True) -> Callable[[Callable[..., Callable[["Connection", Filter], "View"]]], Callable[..., None]]:
    """Make a command of a function that takes its own options and gives a view to be taken of a connection and a filter.

    The command gets the shared options besides: filters, --ledger, --format, --out.
    """
    def made(own: Callable[..., Callable[["Connection", Filter], "View"]]) -> Callable[..., None]:
        mine = list(inspect.signature(own).parameters.values())
        shared = {**(FILTERS if filters else {}), "ledger": LEDGER, "format": FORMAT, "out": OUT}

        @wraps(own)
        def command(**given: Any) -> None:
            narrowed = {k: given.pop(k) for k in FILTERS if filters}
            where, form, out = given.pop("ledger"), given.pop("format"), given.pop("out")
            raise typer.Exit(_answered(own(**given), narrowed, where, form, Output(out)))
        defaults = {**dict.fromkeys(shared, None), **{k: "" for k in FILTERS if k not in LISTS}, "independent": 0}
        more = [inspect.Parameter(k, inspect.Parameter.KEYWORD_ONLY, default=defaults[k], annotation=v) for k, v in shared.items()]
        command.__signature__ = inspect.Signature([*mine, *more])  # type: ignore[attr-defined]
        command.__annotations__ = {p.name: p.annotation for p in (*mine, *more)}
        return command
    return made


def _filter(given: dict[str, Any]) -> Filter:
    known = {**given, **{k: tuple(x.upper() if k == "type" else x.lower() for x in given.get(k) or ()) for k in LISTS}}
    if given.get("country"):
        known["country"] = _country(given["country"])
    for name, values in (("type", TYPES), ("status", STATUS)):
        for word in known[name]:
            if word not in values:
                raise BadOption(f"--{name}: no {name} {word!r}; they are {', '.join(values)}")
    return Filter(**{k: v for k, v in known.items() if v})


def _country(words: str) -> str:
    """Give the code of a country that was given by its code or name."""
    from dateline.lookup.countries import country_named
    code = words.upper() if len(words) == 3 else country_named(words) or country_named(words.title())
    if not code:
        raise BadOption(f"--country: no country {words!r}; give its code, as UKR, or its usual name")
    return code


STATUS = ("happened", "ongoing", "planned", "possible", "not")
TYPES = ("AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "PROTEST",
         "SANCTION", "MOBILIZE", "COERCE", "ASSAULT")


def _answered(
        ask: Callable[["Connection", Filter], "View"], narrowed: dict[str, Any], where: str | None, form: Format | None, output: Output) -> int:
    from dateline.ledger import Ledger
    from dateline.writers.view import EMPTY, view
    name = form.value if form else by_place(output.path)
    try:
        wanted = _filter(narrowed) if narrowed else Filter()
        with Ledger(where, make=False) as ledger, ledger.reading() as c:
            shown = ask(c, wanted)
        with output:
            output.write(view(shown, name, look(output.path)))
        if not shown.items() and name in MACHINE:
            say(EMPTY)
    except BrokenPipeError:
        sys.stdout = open(os.devnull, "w")  # noqa: SIM115, PTH123 - so that the interpreter's last flush is quiet
        return 141
    except DatelineError as e:
        say(str(e))
        return 2 if isinstance(e, BadOption | UnknownId) else 1
    except OSError as e:
        say(f"{e.filename or output.name}: cannot be written ({e.strerror}); choose another place with --out")
        return 1
    return 0


MACHINE = ("json", "jsonl", "csv")  # an empty answer in these is said beside them


def by_place(out: Path | None) -> str:
    """Give the form of an output that names none: by the ending of its name, else by where it goes."""
    if out is not None:
        return SUFFIXES.get(out.suffix.lower(), "jsonl")
    return "table" if sys.stdout.isatty() else "jsonl"


def look(out: Path | None) -> Any:
    """Say how a page is drawn: as wide as the terminal, styled only on one."""
    from dateline.writers import Look
    styled = out is None and sys.stdout.isatty() and os.environ.get("TERM") != "dumb"
    width = max(40, min(shutil.get_terminal_size((100, 24)).columns, 160)) if out is None else 100
    return Look(width, styled, styled and not os.environ.get("NO_COLOR"))


def say(message: str) -> None:
    """Say something on standard error, on one line."""
    from dateline.writers.phrases import plain
    typer.echo(f"dateline: {plain(message)}", err=True)
