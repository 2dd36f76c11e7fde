"""view_table: a view's rows for the terminal: a table where it fits the width, else one block a row.

Rule: only here may a cell be shortened, or a column left out: one that is empty in every row, and those of QUIET in blocks.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from io import StringIO

from rich.cells import cell_len
from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from dateline.views import Cell, Row, View
from dateline.writers import Look
from dateline.writers.phrases import SIGNS, plain
from dateline.writers.view import EMPTY

NUMBERS = ("claims", "reports", "outlets", "origins", "quotes", "n", "confidence", "low", "high")
COUNTS = {"claims": ("claim", "claims"), "reports": ("report", "reports"), "outlets": ("outlet", "outlets"),
          "origins": ("independent origin", "independent origins"), "quotes": ("quote", "quotes")}
IDS = ("id", "event", "claim", "quote", "judgement", "report", "meeting", "process")
DAYS = ("when", "published", "day", "date")
# In a block these are said otherwise or left to the other formats; title and address of a report are in `dateline why`.
QUIET = ("title", "url", "report", "low", "high", "reported", "origin", "family")
PLACED = ("type", "mode", "status", "confidence", "who", "to", "words", *QUIET)
STYLES = {"happened": "green", "ongoing": "cyan", "planned": "magenta", "possible": "yellow", "not": "red"}
LONG = 400  # characters of one cell; the other formats have all
FOLDS = 3   # lines of a cell in a table; where more are needed, blocks read better
STAMP = re.compile(r"(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(Z|[+-]\d\d:?\d\d)?")


def console(look: Look) -> Console:
    """Make a console that writes into its own buffer."""
    return Console(file=StringIO(), width=look.width, force_terminal=look.styled, no_color=not look.colour,
                   color_system="standard" if look.styled else None, highlight=False, markup=False, emoji=False,
                   legacy_windows=False, force_jupyter=False)


def written(page: Console) -> str:
    """Give what was written, without blanks at the ends of lines."""
    assert isinstance(page.file, StringIO)
    return "\n".join(line.rstrip() for line in page.file.getvalue().split("\n"))


def drawn(shown: View, look: Look, parts: Callable[[int], Iterator[RenderableType]]) -> str:
    """Write a page: title, counts if the view has them, its parts (of the page's width), notes."""
    page = console(look)
    page.print(Text(shorten(shown.title), style="bold"))
    for line in getattr(shown, "counts", ()):
        page.print(Padding(Text(cell(line)), (0, 0, 0, 2)))
    for part in parts(look.width):
        page.print(part)
    for note in shown.notes:
        page.print(Text(plain(note), style="dim"))
    return written(page)


def view_table(shown: View, look: Look) -> str:
    """Draw title, rows and notes."""
    return drawn(shown, look, lambda width: _rows(shown.rows(), width))


def _rows(rows: Sequence[Row], width: int) -> Iterator[RenderableType]:
    if not rows:
        yield Text(EMPTY)
        return
    names = [n for n in rows[0] if any(r[n] not in (None, "") for r in rows)]
    cells = [{n: cell(x) for n, x in r.items()} for r in rows]
    if fits(names, cells, width):
        yield _table(names, cells)
        return
    yield Text("")
    for row, line in zip(rows, cells, strict=True):
        yield Padding(block(row, line), (0, 0, 1, 0))


def cell(value: Cell) -> str:
    """Give a cell as people read it: on one line, times to the minute, not endless."""
    return shorten(STAMP.sub(_stamp, str(value))) if isinstance(value, str) else "" if value is None else f"{value:,}"


def _stamp(m: re.Match[str]) -> str:
    zone = m[3] or ""
    return f"{m[1]} {m[2]}{'Z' if zone in ('+00:00', '+0000', 'Z') else zone}"


def shorten(text: str, most: int = LONG) -> str:
    """Put a text on one line; cut it at a word where it is longer than `most`.

    >>> shorten("the talks in Istanbul went on", 12)
    'the talks …'
    """
    words = plain(text[:4 * most])
    return words if len(words) <= most else (words[:most].rpartition(" ")[0] or words[:most]) + " …"


def fits(names: Sequence[str], cells: Sequence[Mapping[str, str]], width: int) -> bool:
    """Tell whether a table has room: no cell folded into more than FOLDS lines, no word or id broken."""
    return sum(_need(n, [c[n] for c in cells]) + 2 for n in names) - 2 <= width


def _need(name: str, column: Sequence[str]) -> int:
    longest = max(cell_len(x) for x in column)
    if name in IDS or name in NUMBERS or name in DAYS:
        return max(longest, len(name))
    word = max((cell_len(w) for x in column for w in x.split()), default=0)
    return max(word, len(name), min(longest, 10), -(-longest * 5 // (4 * FOLDS)))  # words do not fill their lines


def _table(names: Sequence[str], cells: Sequence[Mapping[str, str]]) -> Table:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="bold")
    for n in names:
        whole = n in IDS or n in DAYS
        least = _need(n, [c[n] for c in cells])
        table.add_column(n, justify="right" if n in NUMBERS else "left", overflow="fold", no_wrap=whole, min_width=least, style="dim" if n in IDS else "")
    for c in cells:
        table.add_row(*(Text(c[n]) for n in names))
    return table


def block(row: Row, line: Mapping[str, str], *, head: bool = True) -> Table:
    """Draw one row in a few lines: when, sign, type and status; who to whom; the rest; the words; ids and counts last."""
    grid = Table.grid(padding=0, expand=True)
    grid.add_column(ratio=1, overflow="fold")
    if head:
        grid.add_row(_first(line))
    for part in (_who(line), _rest(row, line)):
        if part:
            grid.add_row(Padding(part, (0, 0, 0, 2)))
    if line.get("words"):
        grid.add_row(Padding(Text(f"“{line['words']}”", style="italic"), (0, 0, 0, 2)))
    named = [n for n in line if n in IDS and n not in QUIET and line[n]]
    ids = [line[n] if ":" in line[n] else f"{n} {line[n]}" for n in named]
    foot = "  ".join([*ids, " · ".join(counted(row))])
    if foot.strip():
        grid.add_row(Padding(Text(foot, style="dim"), (0, 0, 0, 2)))
    return grid


def counted(row: Row) -> list[str]:
    """Give the counts of a row with their nouns."""
    return [f"{row[n]:,} {one if row[n] == 1 else many}" for n, (one, many) in COUNTS.items() if isinstance(row.get(n), int)]


def _first(line: Mapping[str, str]) -> Text:
    status = line.get("status", "").partition(",")[0]
    style = STYLES.get(status, "")
    kind = " · ".join(line[n] for n in ("type", "mode") if line.get(n))
    outlet = line.get("outlet", "") if "when" not in line else ""
    parts = [(_when(line), "bold"), (outlet, ""), (f"{SIGNS.get(status, '')} {kind}".strip(), "bold" if kind else style), (line.get("status", ""), style),
             (line.get("confidence", ""), "dim")]
    return Text("  ").join(Text(words, style=how) for words, how in parts if words)


def _when(line: Mapping[str, str]) -> str:
    """Give the day of what happened; if only that of its report is known, say so."""
    if "when" in line and not line["when"]:
        day = line.get("reported") or line.get("published")
        return f"reported on {day[:10]}, no time given" if day else "no time given"
    return next((line[n] for n in DAYS if line.get(n)), "") or ("no day given" if any(n in line for n in DAYS) else "")


def _who(line: Mapping[str, str]) -> Text:
    who, to = line.get("who", ""), line.get("to", "")
    return Text(f"{who or 'not said'} → {to}" if to else who)


def _rest(row: Row, line: Mapping[str, str]) -> Text:
    """Give every other column with its name."""
    used = {*PLACED, *IDS, "when", *(n for n in COUNTS if isinstance(row.get(n), int))}
    if "when" not in line:
        used |= {"outlet", next((n for n in DAYS if line.get(n)), "")}
    found = [Text.assemble((f"{n} ", "dim"), line[n]) for n in line if n not in used and line[n]]
    return Text("  ·  ", style="dim").join(found) if found else Text("")
