"""table: one page per report for the terminal; the one home of rich besides the command line.

Rule: meaning never rests on colour alone; a page is as readable without colour and at 80 columns.
"""

from collections.abc import Iterator
from io import StringIO

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from dateline.data import Claim, Quote, Reading, RoleValue
from dateline.writers import Look, Writer, phrases
from dateline.writers.explain import explained

WIDE = 116  # columns from which a claim's words stand beside its fields instead of below
LABEL = 8
MOST_NOTICES = 3  # of each code; JSON has them all
STYLES = {"happened": "green", "ongoing": "cyan", "planned": "magenta", "possible": "yellow", "not": "red"}


def table(reading: Reading, look: Look) -> str:
    """Draw the page of one report."""
    out = StringIO()
    console = Console(file=out, width=look.width, force_terminal=look.styled, no_color=not look.colour,
                      color_system="standard" if look.styled else None, highlight=False, markup=False, emoji=False,
                      legacy_windows=False, force_jupyter=False)
    for part in _parts(reading, look):
        console.print(part)
    return "\n".join(line.rstrip() for line in out.getvalue().split("\n"))


def _parts(reading: Reading, look: Look) -> Iterator[RenderableType]:
    yield from _head(reading)
    for number, claim in enumerate(reading.claims, 1):
        yield _claim(reading, claim, number, look)
    if look.quotes and reading.quotes:
        yield _quotes(reading.quotes)
    if look.people and reading.marks("roles"):
        yield _people([m.value for m in reading.marks("roles")])
    if reading.notices:
        yield _notices(reading)


def _head(reading: Reading) -> Iterator[RenderableType]:
    report = reading.report
    yield Rule(style="dim")
    yield Text(phrases.titled(report), style="bold")
    credited = phrases.credited(reading)
    line = [phrases.plain(report.outlet) or "outlet unknown", *(["credits " + ", ".join(credited)] if credited else []),
            phrases.published(report), phrases.plain(report.language) or "language unknown"]
    yield Text(" · ".join(line))
    people = len({m.value.person for m in reading.marks("roles")})
    counts = [phrases.counted(len(reading.claims), "claim"), phrases.counted(len(reading.quotes), "quote"),
              phrases.counted(people, "person with an office", "people with an office")]
    where = phrases.plain(report.url or report.path)
    yield Text(" · ".join([*counts, where] if where else counts) + "\n", style="dim")


def _claim(reading: Reading, claim: Claim, number: int, look: Look) -> RenderableType:
    fields, words = _fields(claim, reading.report.outlet), _words(claim, look)
    grid = Table.grid(padding=(0, 1), expand=True)
    grid.add_column(width=3, justify="right", no_wrap=True)
    grid.add_column(ratio=1)
    if look.width >= WIDE:
        body = Table.grid(padding=(0, 3, 0, 0), expand=True)
        body.add_column(ratio=11)
        body.add_column(ratio=9)
        body.add_row(Group(_title(claim), fields), words)
        shown: list[RenderableType] = [body]
    else:
        shown = [_title(claim), fields, words]
    if look.explain:
        shown.append(_why(reading, claim))
    grid.add_row(Text(str(number), style="bold"), Group(*shown))
    return Padding(grid, (0, 0, 1, 0))


def _title(claim: Claim) -> Text:
    style = STYLES.get(claim.status, "")
    return Text.assemble((f"{phrases.SIGNS.get(claim.status, '?')} ", style), (phrases.type_of(claim), "bold"), "  ",
                         (phrases.STATUSES.get(claim.status, claim.status), style), (f"  {claim.confidence:.2f}", "dim"))


def _fields(claim: Claim, outlet: str) -> Table:
    grid = Table.grid(padding=0, expand=True)
    grid.add_column(width=LABEL, no_wrap=True, style="dim")
    grid.add_column(ratio=1)
    for label, value, words in (("who", phrases.who(claim), ""), ("when", *phrases.when(claim.time)),
                                ("where", *phrases.where(claim.place)), ("source", phrases.according_to(claim, outlet), ""),
                                ("figures", phrases.figures(claim), ""), ("about", phrases.plain(claim.topic), "")):
        if value:
            grid.add_row(label, Text.assemble(value, (f"  “{words}”" if words else "", "dim")))
    return grid


def _words(claim: Claim, look: Look) -> Text:
    before, trigger, after = phrases.parted(claim)
    mark = "" if look.styled or not trigger else "*"
    return Text.assemble(("“" + before, "italic"), (mark + trigger + mark, "bold underline"), (after + "”", "italic"))


def _why(reading: Reading, claim: Claim) -> Table:
    grid = Table.grid(padding=(0, 2, 0, 0))
    for _ in range(3):
        grid.add_column(style="dim", overflow="fold")
    for row in explained(reading, claim):
        span = f" [{row.span[0]}:{row.span[1]}]" if row.span else ""
        grid.add_row(row.field, f"“{phrases.plain(row.words)}”{span}" if row.span else "", row.step)
    return grid


def _listed(title: str, *columns: str) -> Table:
    grid = Table(title=title, title_justify="left", title_style="bold", box=None, padding=(0, 2, 0, 0), pad_edge=False,
                 header_style="dim", expand=True)
    for name in columns:
        grid.add_column(name, ratio=3 if name == "words" else 1, overflow="fold")
    return grid


def _quotes(quotes: tuple[Quote, ...]) -> RenderableType:
    grid = _listed("Quotes", "who", "cue", "words", "kind")
    for q in quotes:
        source = phrases.plain(q.source.text) or "not said"
        name = phrases.plain(q.source.name)
        named = f"{source} = {name}" if name and name.casefold() not in source.casefold() else source
        grid.add_row(Text(named), Text(phrases.plain(q.cue.text)), Text(phrases.plain(q.content.text)), Text(q.kind))
    return Padding(grid, (0, 0, 1, 0))


def _people(roles: list[RoleValue]) -> RenderableType:
    grid = _listed("People", "person", "office", "of", "country")
    for v in dict.fromkeys(roles):
        grid.add_row(*(Text(phrases.plain(x)) for x in (v.person, v.role, v.of, v.country)))
    return Padding(grid, (0, 0, 1, 0))


def _notices(reading: Reading) -> RenderableType:
    """Give the notices, of each code the first few."""
    lines = []
    for code in dict.fromkeys(n.code for n in reading.notices):
        found = [phrases.plain(n.message) for n in reading.notices if n.code == code]
        lines += [f"! {code}: {message}" for message in found[:MOST_NOTICES]]
        if len(found) > MOST_NOTICES:
            lines.append(f"! {code}: and {len(found) - MOST_NOTICES:,} more of these")
    return Text("\n".join(lines) + "\n", style="dim")


TABLE = Writer(table)
