"""cli: the `dateline` command; one file per command.

Rule: errors go to standard error, one line each; the exit code tells whether all that was asked for was done.
"""

from typing import Annotated

import typer

from dateline.cli.actor import actor
from dateline.cli.add import EXAMPLES as ADDING
from dateline.cli.add import add
from dateline.cli.agenda import agenda
from dateline.cli.changes import changes
from dateline.cli.claims import claims
from dateline.cli.coverage import coverage
from dateline.cli.disputes import disputes
from dateline.cli.event import event
from dateline.cli.figures import figures
from dateline.cli.judging import check, correct, forget, join, split, undo
from dateline.cli.layers import layers
from dateline.cli.people import people
from dateline.cli.places import places
from dateline.cli.quotes import quotes
from dateline.cli.read import EXAMPLES, read
from dateline.cli.talks import talks
from dateline.cli.timeline import timeline
from dateline.cli.why import why

app = typer.Typer(name="dateline", no_args_is_help=True, rich_markup_mode=None, pretty_exceptions_enable=False,
                  add_completion=False, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})


def _version(asked: bool) -> None:
    if asked:
        from dateline import __version__
        typer.echo(f"dateline {__version__}")
        raise typer.Exit


@app.callback()
def dateline(version: Annotated[bool, typer.Option("--version", callback=_version, is_eager=True,
                                                   help="Print the version and stop.")] = False) -> None:
    """Read news reports into claims: who did or said what, to whom, when, where, according to whom."""


app.command(epilog=EXAMPLES, short_help="Read reports into claims.")(read)
app.command(epilog=ADDING, short_help="Read reports and keep their claims in a ledger.")(add)
app.command(short_help="Events in the order of their time.")(timeline)
app.command(short_help="All claims of one event side by side.")(event)
app.command(short_help="A flat list of claims.")(claims)
app.command(short_help="Who said what.")(quotes)
app.command(short_help="Each number of an event and who gives it.")(figures)
app.command(short_help="Events whose claims contradict.")(disputes)
app.command(short_help="Meetings ahead: when, where, who comes, what became of the plan.")(agenda)
app.command(short_help="Negotiations: rounds, proposals, each party's position.")(talks)
app.command(short_help="Persons with their offices, as stated.")(people)
app.command(short_help="What somebody did and said, and what was done to them.")(actor)
app.command(short_help="Where events happened.")(places)
app.command(short_help="Who published how much, and who is alone with events.")(coverage)
app.command(short_help="What is new since a day or moment.")(changes)
app.command(short_help="From any id back to words, model and judgements.")(why)
app.command(short_help="Say that claims or events are one event.")(join)
app.command(short_help="Say that a claim is not about its event.")(split)
app.command(short_help="Correct a field of a claim, or reject the claim.")(correct)
app.command(short_help="Take back a join, split or correction.")(undo)
app.command(short_help="Remove a report; a tombstone stays.")(forget)
app.command(short_help="Verify ids and quotes of a whole ledger.")(check)
app.command(short_help="Print the steps of reading and their gaps.")(layers)


def main() -> None:
    """Run the command line."""
    app()
