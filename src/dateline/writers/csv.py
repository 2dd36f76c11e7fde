"""csv: one row per claim, the columns of docs/reference/output.md; RFC 4180 in UTF-8.

Rule: a cell that a spreadsheet would take for a formula gets an apostrophe before it; numbers stay numbers.
"""

import csv as rows
from collections.abc import Iterable
from io import StringIO

from dateline.data import Claim, Figure, Mention, Place, Reading, Report, Time
from dateline.writers import Look, Writer
from dateline.writers.phrases import clean

Cell = str | int | float | None
BETWEEN = " | "  # several values in one cell; the parts of a list stand in the same order in each of its columns
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")  # full-width signs count too, in some programs


def _report(report: Report) -> dict[str, Cell]:
    return {"report": report.id, "outlet": report.outlet, "title": report.title, "url": report.url,
            "published": report.published, "published_from": report.published_from}


def _claim(claim: Claim) -> dict[str, Cell]:
    return {"claim": claim.id, "type": claim.type, "mode": claim.mode, "status": claim.status,
            "confidence": round(claim.confidence, 4), "trigger": claim.trigger, "quote": claim.quote,
            "quote_start": claim.span[0], "quote_end": claim.span[1]}


def _who(claim: Claim) -> dict[str, Cell]:
    return {**_mentions("actor", claim.actors), **_mentions("recipient", claim.recipients)}


def _mentions(name: str, found: tuple[Mention, ...]) -> dict[str, Cell]:
    return {f"{name}s": _joined(m.text for m in found), f"{name}_names": _joined(m.name for m in found),
            f"{name}_countries": _joined(m.country for m in found), f"{name}_sectors": _joined(m.sector for m in found)}


def _time(claim: Claim) -> dict[str, Cell]:
    t = claim.time or Time("", None, None, None)
    return {"time_text": t.text, "time_start": t.start, "time_end": t.end, "time_grain": t.grain}


def _place(claim: Claim) -> dict[str, Cell]:
    p = claim.place or Place("", 0, 0)
    return {"place_text": p.text, "place_name": p.name, "place_country": p.country, "lat": p.lat, "lon": p.lon,
            "geonameid": p.geonameid, "place_precision": p.precision}


def _source(claim: Claim) -> dict[str, Cell]:
    s = claim.source
    return {"source_text": s.text, "source_name": s.name, "source_country": s.country, "source_sector": s.sector,
            "cue": s.cue, "chain": _joined(claim.chain)}


def _rest(claim: Claim) -> dict[str, Cell]:
    return {"figures": _joined(f.text for f in claim.figures), "figure_kinds": _joined(f.what for f in claim.figures),
            "figure_lows": _joined(_low(f) for f in claim.figures),
            "figure_highs": _joined(_high(f) for f in claim.figures), "topic": claim.topic}


def _joined(values: Iterable[str]) -> str:
    return BETWEEN.join(values)


def _low(f: Figure) -> str:
    return _written(f.to_dict()["low"])


def _high(f: Figure) -> str:
    return _written(f.to_dict()["high"])


def _written(x: float | None) -> str:
    return "" if x is None else str(x)


def _cells(report: Report, claim: Claim) -> dict[str, Cell]:
    return {**_report(report), **_claim(claim), **_who(claim), **_time(claim), **_place(claim), **_source(claim),
            **_rest(claim)}


COLUMNS = tuple(_cells(Report(""), Claim("", "", (0, 0), "", (0, 0), "")))


def csv(reading: Reading, _look: Look | None = None) -> str:
    """Give a row for each claim, without the row of column names."""
    return "".join(_row(_cells(reading.report, c).values()) for c in reading.claims)


def _row(cells: Iterable[Cell]) -> str:
    out = StringIO()
    rows.writer(out, lineterminator="\r\n").writerow([cell(c) for c in cells])
    return out.getvalue()


def cell(value: Cell) -> Cell:
    """Give a value as it may stand in a sheet."""
    return _safe(value) if isinstance(value, str) else value


def _safe(text: str) -> str:
    """Put an apostrophe before what would be a formula; take out control characters.

    >>> _safe("=1+1"), _safe("talks")
    ("'=1+1", 'talks')
    """
    shown = clean(text)
    return "'" + shown if shown.startswith(FORMULA) else shown


CSV = Writer(csv, head=_row(COLUMNS))
