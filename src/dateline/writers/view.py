"""view: a view of a ledger -> a page for the terminal, JSON, JSON lines, CSV or Markdown.

Rule: all forms show the same parts in the same order; only the page for the terminal may shorten a cell.
"""

import csv as sheets
import json
from collections.abc import Callable
from importlib import import_module
from io import StringIO
from typing import Any

from dateline.views import View
from dateline.writers import FORMATS, Look
from dateline.writers.csv import cell
from dateline.writers.jsonl import BREAKS, SURROGATE
from dateline.writers.phrases import plain

EMPTY = "Nothing in the ledger answers this."
# Views that are no plain table have a page of their own: dateline.writers.page_NAME with a function of that name.
OWN_PAGES = ("actor", "changes", "disputes", "event", "figures", "people", "places", "talks", "why")


def view(shown: View, form: str, look: Look) -> str:
    """Write a view in one of FORMATS."""
    if form not in FORMATS:
        raise ValueError(f"no format {form!r}; the formats are {', '.join(FORMATS)}")
    return FORMS[form](shown, look)


def _json(shown: View, look: Look) -> str:
    return _unbroken(json.dumps(shown.to_dict(), ensure_ascii=False, indent=2)) + "\n"


def _jsonl(shown: View, look: Look) -> str:
    return "".join(_unbroken(json.dumps(x, ensure_ascii=False)) + "\n" for x in shown.items())


def _unbroken(words: str) -> str:
    """Escape what some programs take for the end of a line, and what UTF-8 cannot hold."""
    for rare in (BREAKS, SURROGATE):
        words = rare.sub(lambda m: f"\\u{ord(m[0]):04x}", words)
    return words


def _csv(shown: View, look: Look) -> str:
    rows, out = shown.rows(), StringIO()
    if rows:
        sheet = sheets.writer(out, lineterminator="\r\n")
        sheet.writerow(rows[0])
        sheet.writerows([cell(x) for x in row.values()] for row in rows)
    return out.getvalue()


def _markdown(shown: View, look: Look) -> str:
    rows = shown.rows()
    lines = [f"# {_escaped(shown.title)}", ""]
    lines += [x for line in getattr(shown, "counts", ()) for x in (_escaped(line), "")]
    if not rows:
        lines.append(EMPTY)
    else:
        lines += ["| " + " | ".join(rows[0]) + " |", "|" + "---|" * len(rows[0])]
        lines += ["| " + " | ".join(_escaped(x) for x in row.values()) + " |" for row in rows]
    return "\n".join([*lines, "", *(f"_{_escaped(n)}_" for n in shown.notes), ""])


def _escaped(value: Any) -> str:
    words = plain("" if value is None else str(value))
    return "".join("\\" + c if c in "\\`*_[]<>|#" else c for c in words)


def _table(shown: View, look: Look) -> str:
    name = type(shown).__name__.lower()
    if name in OWN_PAGES:
        page: Callable[[View, Look], str] = getattr(import_module(f"dateline.writers.page_{name}"), f"page_{name}")
        return page(shown, look)
    from dateline.writers.view_table import view_table
    return view_table(shown, look)


FORMS: dict[str, Callable[[View, Look], str]] = {
    "json": _json, "jsonl": _jsonl, "csv": _csv, "markdown": _markdown, "table": _table}
