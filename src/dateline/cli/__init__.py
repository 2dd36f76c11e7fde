"""cli: the `dateline` command; one file per command.

Rule: errors go to standard error, one line each; the exit code tells whether all that was asked for was done.
"""

from typing import Annotated

import typer

from dateline.cli.layers import layers
from dateline.cli.read import EXAMPLES, read

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
app.command(short_help="Print the steps of reading and their gaps.")(layers)


def main() -> None:
    """Run the command line."""
    app()
