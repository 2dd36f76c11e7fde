"""page_event: one event for the terminal: its claims in columns where they fit, else below each other; differences, history, judgements.

Rule: what contradicts is marked by a sign, not by colour; copies and earlier versions are folded under what they repeat.
"""

from collections.abc import Iterator, Mapping, Sequence

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from dateline.data import Entry, Judgement
from dateline.views.claims import claim_row
from dateline.views.differences import values
from dateline.views.event import Event
from dateline.views.history import Change, Step
from dateline.views.phrases import according_to, bounds, counted
from dateline.writers import Look
from dateline.writers.page_disputes import sides
from dateline.writers.phrases import SIGNS
from dateline.writers.view_table import STYLES, block, cell, drawn

LABEL = 12   # columns of a field's name
COLUMN = 30  # columns that a claim needs beside others
MOST = 40    # claims, steps drawn; the other formats have all
JUDGED = 6   # judgements drawn
COMMON = ("type", "status", "who", "to", "where", "when")


def page_event(shown: Event, look: Look) -> str:
    """Draw the page."""
    def parts(width: int) -> Iterator[RenderableType]:
        if shown.differs:
            yield from _part("Where they differ", sides(shown.differs))
        yield from _part("Claims", *_claims(shown, width))
        if shown.older:
            yield from _part("Earlier versions", *(_line(e, f"version {e.report.version}") for e in shown.older[:MOST]))
        if len(shown.steps) > 1:
            yield from _part("What each report changed", _history(shown))
        if shown.judgements or shown.apart:
            yield from _part("What holds them together", _judged(shown))
        yield Text("")
    return drawn(shown, look, parts)


def _part(title: str, *parts: RenderableType) -> Iterator[RenderableType]:
    yield Text("")
    yield Text(title, style="bold")
    yield from (Padding(p, (0, 0, 0, 2)) for p in parts)


def _claims(shown: Event, width: int) -> Iterator[RenderableType]:
    """Draw claims side by side where each has room, else below each other; those that repeat another are folded."""
    folds = {e.claim.id: [x for x in shown.copies if _repeats(x, e)] for e in shown.claims if not e.report.copy_of}
    gone = {x.claim.id for found in folds.values() for x in found}
    main = [e for e in shown.claims if e.claim.id not in gone]
    if not main:
        return
    if len(main) <= max(1, (width - 2 - LABEL) // COLUMN):
        yield _columns(shown, main)
    else:
        yield from _stacked(shown, main[:MOST])
    if len(main) > MOST:
        yield Text(f"and {counted(len(main) - MOST, 'more claim')}; the other formats have all", style="dim")
    yield from (_line(x, f"copy of {shown.original(x)}") for e in main for x in folds.get(e.claim.id, ()))


def _repeats(copy: Entry, e: Entry) -> bool:
    return copy.report.copy_of == e.report.id and _figures(copy) == _figures(e) and copy.claim.status == e.claim.status


def _figures(e: Entry) -> list[str]:
    return sorted(f"{f.what} {bounds(f)}" for f in e.claim.figures)


def _line(e: Entry, what: str) -> Text:
    """Draw a claim that says nothing of its own."""
    known = " · ".join(x for x in (cell(e.report.outlet) or "outlet unknown", cell(e.report.published), cell(what), ", ".join(_figures(e))) if x)
    return Text.assemble(known, (f"  {e.claim.id}", "dim"))


def _columns(shown: Event, claims: Sequence[Entry]) -> Table:
    differ = {d.field for d in shown.differs}
    told = [_told(shown, e) for e in claims]
    grid = Table.grid(padding=(0, 2, 0, 0), expand=True)
    grid.add_column(width=LABEL, style="dim", overflow="fold")
    for _ in claims:
        grid.add_column(ratio=1, overflow="fold")
    for name in dict.fromkeys(n for one in told for n in one):
        style = "bold" if name == "outlet" or name in differ else {"words": "italic", "claim": "dim"}.get(name, "")
        grid.add_row(f"≠ {cell(name)}" if name in differ else cell(name), *(Text(cell(one.get(name, "")), style=style) for one in told))
    return grid


def _told(shown: Event, e: Entry) -> dict[str, str]:
    """Give what a claim tells, by field, in the order drawn."""
    c, row, said = e.claim, claim_row(e), values(e)
    source = according_to(e) + (f", “{c.source.cue}”" if c.source.cue else "")
    kinds = {what: "; ".join(_number(f.text, bounds(f)) for f in c.figures if f.what == what) for what in dict.fromkeys(f.what for f in c.figures)}
    out = {"outlet": e.report.outlet or "outlet unknown", "published": e.report.published or "date unknown",
           "origin": e.report.origin if e.report.origin.casefold() != e.report.outlet.casefold() else "",
           "copy of": shown.original(e), "according to": source, "via": str(row["via"]),
           "status": f"{SIGNS.get(c.status, '')} {c.status}  {c.confidence:.2f}", "doubt": str(row["doubt"]), **kinds,
           "type": " · ".join(x for x in (c.type, c.mode) if x), "who": said.get("who", ""), "to": said.get("to", ""), "where": said.get("where", ""),
           "when": said.get("when", ""), "about": c.topic, "words": f"“{c.quote}”", "corrected": str(row["corrected"]), "claim": c.id}
    return {k: v for k, v in out.items() if v}


def _number(words: str, number: str) -> str:
    return number if words in number else f"{number} “{words}”"


def _stacked(shown: Event, claims: Sequence[Entry]) -> Iterator[RenderableType]:
    """Draw claims below each other; what all of them say is said once."""
    given = [values(e) for e in claims]
    common = {k: given[0][k] for k in COMMON if k in given[0] and all(g.get(k) == given[0][k] for g in given)}
    if common:
        yield Text.assemble(("all say  ", "dim"), cell("  ·  ".join(f"{k} {v}" for k, v in common.items())))
    for e in claims:
        yield Padding(_stack(shown, e, common), (1, 0, 0, 0))


def _stack(shown: Event, e: Entry, common: dict[str, str]) -> RenderableType:
    row = {k: v for k, v in claim_row(e).items() if k not in common and k not in ("event", "outlet", "published", "copy of", "according to", "cue")}
    told = _told(shown, e)
    line = {k: cell(v) for k, v in row.items() if v not in (None, "")}
    line |= {k: cell(told[k]) for k in ("according to", "copy of") if k in told} | ({"time": line["when"]} if "when" in line else {})
    first = Text.assemble((cell(told["outlet"]), "bold"), "  ", cell(told["published"]), "  ",
                          (" ".join(x for x in (SIGNS.get(e.claim.status, ""), line.get("type", ""), line.get("status", "")) if x), STYLES.get(e.claim.status, "")),
                          (f"  {e.claim.confidence:.2f}", "dim"))
    return Group(first, block({}, line, head=False))


def _history(shown: Event) -> Table:
    grid = Table.grid(padding=(0, 2, 0, 0), expand=True)
    grid.add_column(no_wrap=True)
    grid.add_column(max_width=24, overflow="fold")
    grid.add_column(ratio=1, overflow="fold")
    quiet = [s for s in shown.steps if not s.changes]
    for n, step in enumerate([s for s in shown.steps if s.changes][:MOST]):
        grid.add_row(Text(cell(step.report.published) or "date unknown"), Text(_by(step)), _changes(step.changes, first=not n))
    if quiet:
        said = f"{counted(len(quiet), 'report says', 'reports say')} nothing new: {', '.join(dict.fromkeys(s.report.outlet or 'outlet unknown' for s in quiet))}"
        grid.add_row("", "", Text(cell(said), style="dim"))
    return grid


def _by(step: Step) -> str:
    return cell(step.report.outlet or "outlet unknown") + (f" (version {step.report.version})" if step.report.version > 1 else "")


def _changes(found: Sequence[Change], *, first: bool) -> Text:
    if first:
        return Text(cell("first told: " + "; ".join(f"{x.field} {x.after}" for x in found)))
    return Text(cell("; ".join(f"{x.field} {x.before} → {x.after}" if x.before else f"{x.field} {x.after}" for x in found)))


def _judged(shown: Event) -> Table:
    grid = Table.grid(padding=(0, 2, 0, 0), expand=True)
    grid.add_column(no_wrap=True, justify="right")
    grid.add_column(ratio=1, overflow="fold")
    said = [*shown.judgements, *shown.apart]
    names = {e.claim.id: e.report.outlet or e.claim.id for e in (*shown.claims, *shown.older)}
    for j in said[:JUDGED]:
        grid.add_row("" if j.score is None else f"{j.score:.2f}", _judgement(j, names))
    if len(said) > JUDGED:
        grid.add_row("", Text(f"and {counted(len(said) - JUDGED, 'more judgement')}: dateline why {shown.event}", style="dim"))
    return grid


def _judgement(j: Judgement, names: Mapping[str, str]) -> Text:
    """Say what joins or parts two claims, with the weightiest reasons."""
    one, other = (names.get(x, x) for x in (j.one, j.other))
    pair = f"{one} and {other}" if j.same else f"{one} is not {other}"
    reasons = sorted(j.reasons, key=lambda r: -abs(r.weight))[:3]
    why = ", ".join(f"{r.name} {r.weight:+.1f}" for r in reasons) or j.note
    return Text.assemble(cell(pair), cell(f": {why}" if why else ""), (f"  by {cell(j.by)}  {j.id}", "dim"))
