"""judging: `dateline join`, `split`, `correct`, `undo`, `forget`, `check`: what a person says of the record.

Rule: a command says what it did and prints the id by which it can be undone.
"""

import getpass
import json
import os
from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated, Any

import typer

from dateline.cli.asking import LEDGER, say
from dateline.errors import Contradiction, DatelineError, UnknownId

if TYPE_CHECKING:
    from dateline.ledger import Ledger

BY = Annotated[str, typer.Option("--by", metavar="NAME", show_default=False, help="Who says so. Default: DATELINE_USER, else your login.")]
NOTE = Annotated[str, typer.Option("--note", metavar="TEXT", show_default=False, help="Why.")]


def person(given: str) -> str:
    """Give who says so."""
    return given or os.environ.get("DATELINE_USER") or getpass.getuser()


def done(where: str | None, work: Callable[["Ledger"], str]) -> None:
    """Open a ledger that is there, do something, say what was done; exit with 1 or 2 where it cannot be."""
    from dateline.ledger import Ledger
    try:
        with Ledger(where, make=False) as ledger:
            typer.echo(work(ledger))
    except DatelineError as e:
        say(str(e))
        raise typer.Exit(2 if isinstance(e, UnknownId | Contradiction) else 1) from e


def join(
    ids: Annotated[list[str], typer.Argument(metavar="ID ID...", help="Claims or events that are one event.")],
    by: BY = "", note: NOTE = "", ledger: LEDGER = None,
) -> None:
    """Say that claims or events are one event; it outranks what the machine found."""
    def work(found: "Ledger") -> str:
        from dateline.judging import join
        return "\n".join(f"{j.id}  {j.one} and {j.other} are one event, says {j.by}" for j in join(found, ids, by=person(by), note=note))
    done(ledger, work)


def split(
    claim: Annotated[str, typer.Argument(metavar="CLAIM", help="The claim that is not about the event it is in.")],
    by: BY = "", note: NOTE = "", ledger: LEDGER = None,
) -> None:
    """Say that a claim is not about the event it is in; it outranks what the machine found."""
    def work(found: "Ledger") -> str:
        from dateline.judging import split
        return "\n".join(f"{j.id}  {j.one} and {j.other} are different events, says {j.by}" for j in split(found, claim, by=person(by), note=note))
    done(ledger, work)


def correct(  # noqa: PLR0913, PLR0917 - one for each option of the command
    claim: Annotated[str, typer.Argument(metavar="CLAIM", help="The claim's id.")],
    field: Annotated[str, typer.Argument(metavar="FIELD", help="type, mode, status, time, place, actors, ...; or reject: it is no claim.")],
    value: Annotated[str, typer.Argument(metavar="VALUE", help="The right value; JSON for fields with parts (docs/reference/output.md).")] = "true",
    reason: Annotated[str, typer.Option("--reason", "-r", metavar="TEXT", show_default=False, help="Why; it is kept.")] = "",
    by: BY = "", ledger: LEDGER = None,
) -> None:
    """Correct a field of a claim, or reject the claim; what was read stays and can be seen with `dateline why`."""
    def work(found: "Ledger") -> str:
        from dateline.judging import correct
        said = correct(found, claim, field, _value(field, value), reason=reason, by=person(by))
        return f"{said.id}  {field} of {claim} is {json.dumps(said.value, ensure_ascii=False)}, says {said.by}: {said.reason}"
    done(ledger, work)


WORDS = ("type", "mode", "status", "topic")


def _value(field: str, value: str) -> Any:
    if field in WORDS:
        return value
    try:
        return json.loads(value)
    except ValueError as e:
        raise Contradiction(field, f"{value!r} is no JSON ({e})", "see docs/reference/output.md for the field's form") from e


def undo(
    name: Annotated[str, typer.Argument(metavar="ID", help="A judgement (j:...) or correction (x:...).")],
    by: BY = "", ledger: LEDGER = None,
) -> None:
    """Take back a join, split or correction, or a judgement of the machine."""
    def work(found: "Ledger") -> str:
        from dateline.judging import undo
        return f"{undo(found, name, by=person(by)).id}  taken back"
    done(ledger, work)


def forget(
    report: Annotated[str, typer.Argument(metavar="REPORT", help="The report's id (r:...), or the id its input gave.")],
    reason: Annotated[str, typer.Option("--reason", "-r", metavar="TEXT", show_default=False, help="Why; it is kept.")] = "",
    by: BY = "", ledger: LEDGER = None,
) -> None:
    """Remove a report, its text and all that was read from it; only a tombstone stays."""
    def work(found: "Ledger") -> str:
        from dateline.judging import forget
        return f"{forget(found, report, reason=reason, by=person(by))}  forgotten"
    done(ledger, work)


def check(ledger: LEDGER = None) -> None:
    """Work out every id again and read every quote again from its report; exit with 1 where something is wrong."""
    faults: list[str] = []

    def work(found: "Ledger") -> str:
        from dateline.ledger.check import check
        from dateline.ledger.store import size
        with found.reading() as c:
            faults.extend(check(c))
            now = size(c)
        return "\n".join([*faults, f"{found.place}: {now['reports']:,} reports, {now['claims']:,} claims, {now['quotes']:,} quotes; {len(faults)} faults"])
    done(ledger, work)
    if faults:
        raise typer.Exit(1)
