"""page_talks: the negotiation board for the terminal: rounds and what lies between them down the page, then proposals by party.

Rule: each thing shown carries a number, and the list at the end of a board gives the number's claim, outlet, day and words.
"""

from collections.abc import Iterator, Sequence

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from dateline.data import Entry, Head
from dateline.views import View
from dateline.views.talks import Talks
from dateline.views.talks_parts import Delegation, Position, Process, Proposal, Round, Said, Steps, side_name
from dateline.writers import Look
from dateline.writers.phrases import plain
from dateline.writers.view_table import drawn, shorten

SIGNS = {"held": "●", "ongoing": "◐", "planned": "○", "possible": "?", "postponed": "→", "cancelled": "✕", "not held": "✕", "disputed": "≠"}
STYLES = {"held": "green", "ongoing": "cyan", "planned": "magenta", "possible": "yellow", "postponed": "yellow"}
STANCES = {1: "green", -1: "red", 0: "yellow"}
LAST = 3    # positions of one party in a cell: the last ones
CITED = 2   # claims cited for one thing; the rest is counted
NAMED = 4   # people of a delegation
WORDS = 110  # characters of a claim's words in the list
DEEDS = {"ASSAULT": ("attack", "attacks"), "SANCTION": ("sanction", "sanctions"), "THREATEN": ("threat", "threats"), "CONCEDE": ("concession", "concessions"),
         "RETREAT": ("release, withdrawal or truce", "releases, withdrawals or truces"), "CONSULT": ("contact", "contacts"),
         "MOBILIZE": ("mobilisation", "mobilisations"), "COERCE": ("arrest, raid or blockade", "arrests, raids or blockades")}


class Cited:
    """Numbers for claims, and for words of reports outside claims, in the order in which they are first cited."""

    def __init__(self) -> None:
        """Begin with none."""
        self.rows: dict[str, tuple[str, Head, str]] = {}

    def cite(self, claims: Sequence[Entry]) -> str:
        """Give the numbers of the first claims, and how many more there are."""
        shown = "".join(self._number(e.claim.id, e.claim.id, e.report, e.claim.quote) for e in claims[:CITED])
        return shown + (f"+{len(claims) - CITED}" if len(claims) > CITED else "")

    def said(self, x: Said) -> str:
        """Give what is said with its number: of the report's words where it stands outside claims."""
        if x.report and x.claims:
            return f"{x.text} {self._number(x.report + x.words, x.report, x.claims[0].report, x.words)}"
        return f"{x.text} {self.cite(x.claims)}"

    def _number(self, key: str, name: str, report: Head, words: str) -> str:
        self.rows.setdefault(key, (name, report, words))
        return f"[{list(self.rows).index(key) + 1}]"


def page_talks(shown: View, look: Look) -> str:
    """Draw boards, then in brief the processes that have none."""
    assert isinstance(shown, Talks)
    large = [p for p in shown.processes if not p.brief]
    small = [p for p in shown.processes if p.brief]

    def parts(width: int) -> Iterator[RenderableType]:
        for p in large:
            yield from _board(p, width)
        if small:
            yield Text("\nIn brief: one meeting, and nothing proposed", style="bold")
            yield from (_brief(p) for p in small)
        yield Text("")
    return drawn(shown, look, parts)


def _board(p: Process, width: int) -> Iterator[RenderableType]:
    cited = Cited()
    yield Text("")
    yield _spread(Text(plain(p.name), style="bold underline"), Text(p.id, style="dim"))
    if p.topics:
        yield Text("about " + plain(", ".join(p.topics)))
    yield from (_line("beside them", cited.said(x)) for x in p.others[:4])
    yield Text(_counts(p), style="dim")
    yield Text("\nRounds", style="bold")
    yield from _in_time(p, cited)
    if p.proposals:
        yield Text("\nProposals", style="bold")
        yield _matrix(p, cited, width)
    yield Text("\nThe claims", style="bold")
    yield _claims(cited)


def _counts(p: Process) -> str:
    claims = p.claims
    parts = [f"{len(claims):,} claims", f"{len({e.report.id for e in claims}):,} reports", f"{len({e.report.outlet for e in claims}):,} outlets",
             f"{len({e.report.origin for e in claims}):,} independent origins"]
    return f"{' · '.join(parts)}. Found because {plain(p.why)}."


def _spread(left: Text, right: Text) -> Table:
    row = Table.grid(expand=True)
    row.add_column()
    row.add_column(justify="right", no_wrap=True)
    row.add_row(left, right)
    return row


def _line(name: str, text: str, *, style: str = "") -> Table:
    """Draw a name in its column and a text beside it."""
    row = Table.grid(padding=(0, 1, 0, 0))
    row.add_column(width=13, no_wrap=True, overflow="ellipsis", style="dim")
    row.add_column(overflow="fold")
    row.add_row(plain(name), Text(plain(text), style=style))
    return row


def _in_time(p: Process, cited: Cited) -> Iterator[RenderableType]:
    """Give rounds and the steps between them, by day; rounds without a day last."""
    dated = [(r.start, 1, r) for r in p.rounds if r.start]
    rows: list[tuple[str, int, Round | Steps]] = [*dated, *((s.since, 0, s) for s in p.steps)]
    for _, _, part in sorted(rows, key=lambda x: x[:2]):
        yield _steps(part, cited) if isinstance(part, Steps) else _round(p, part, cited)
    yield from (_round(p, r, cited) for r in p.rounds if not r.start)


def _round(p: Process, r: Round, cited: Cited) -> RenderableType:
    when, venues = r.when, r.venues
    head = Text.assemble((when[0].text if when else "day not said", "bold"), "  ", (f"{SIGNS.get(r.state, '')} {r.state}", STYLES.get(r.state, "red")))
    more = [r.label, venues[0].text if venues else "", cited.cite(_first(r))]
    head.append("".join(f" · {plain(x)}" if n < 2 else f" {x}" for n, x in enumerate(more) if x))
    rows: list[RenderableType] = [head]
    for name, text in _facts(p, r, cited):
        rows.append(_line(name, text))
    return Group(*[rows[0], *(Padding(x, (0, 0, 0, 2)) for x in rows[1:])])


def _facts(p: Process, r: Round, cited: Cited) -> Iterator[tuple[str, str]]:
    """Give what is known of a round as (name of the line, text); a line without a text is left out."""
    if len(r.turns) > 1:
        yield "history", " → ".join(f"{x.state} ({x.day})" for x in r.turns)
    for name, found in (("also given", r.when[1:4]), ("at", r.venues[1:4]), ("chaired by", r.chairs[:2])):
        if found:
            yield name, "; ".join(map(cited.said, found))
    if r.arrivals:
        yield "arrivals", f"{len(r.arrivals):,} claim{'s' * (len(r.arrivals) != 1)} {cited.cite(r.arrivals)}"
    for d in r.delegations:
        if people := _people(d, cited):
            yield p.called(d.side), people
    for n, x in enumerate(r.outcome):
        yield "" if n else "outcome", cited.said(x)


def _people(d: Delegation, cited: Cited) -> str:
    known = {x.text for x in d.heads}
    others = [x for x in d.members if x.text not in known]
    more = f" and {len(others) - NAMED} more" if len(others) > NAMED else ""
    return "; ".join([*(f"led by {cited.said(x)}" for x in d.heads[:2]), *(cited.said(x) for x in others[:NAMED])]) + more


def _first(r: Round) -> list[Entry]:
    """Give the round's claims, those that bear out its state and time first."""
    last = {x.claim for x in r.turns if x.state == r.state}
    return sorted(r.claims, key=lambda e: (e.claim.id not in last, e.claim.time is None))


def _steps(s: Steps, cited: Cited) -> RenderableType:
    counts = ", ".join(f"{n:,} {DEEDS.get(kind, (kind.lower(),) * 2)[n != 1]}" for kind, n in s.counts)
    rows: list[RenderableType] = [Text(f"│ {s.since} to {s.until}: {counts}", style="dim")]
    for group in s.events:
        lead = group[0].claim
        day = lead.time.start[:10] if lead.time and lead.time.start else ""
        row = Table.grid(padding=(0, 1, 0, 0))
        row.add_column(width=1, style="dim")
        row.add_column(width=10, no_wrap=True)
        row.add_column(overflow="fold")
        row.add_row("│", day, Text(f"{DEEDS.get(lead.type, (lead.type,))[0].partition(',')[0]}: {shorten(lead.quote, WORDS)} {cited.cite(group)}"))
        rows.append(row)
    return Group(*rows)


def _matrix(p: Process, cited: Cited, width: int) -> Table:
    """Draw proposals down, parties across; who else says something about one comes last."""
    thirds = any(x.side not in p.parties for q in p.proposals for x in q.positions)
    table = Table(box=None, pad_edge=False, padding=(0, 2, 1, 0), header_style="bold", expand=True)
    table.add_column("", ratio=3, overflow="fold")
    for side in p.parties:
        table.add_column(plain(p.called(side)), ratio=4, overflow="fold")
    if thirds:
        table.add_column("others", ratio=3, overflow="fold")
    for q in p.proposals:
        cells = [_cell(q, side, cited) for side in p.parties]
        table.add_row(Text(q.what), *cells, *([_thirds(p, q, cited)] if thirds else []))
    return table


def _cell(q: Proposal, side: str, cited: Cited) -> Text:
    found = q.of(side)
    if not found:
        return Text("silent", style="dim")
    out = Text(f"({len(found) - LAST} earlier) " if len(found) > LAST else "", style="dim")
    for n, x in enumerate(found[-LAST:]):
        out.append(" → " if n else "", style="not dim").append_text(_position(x, cited))
    if q.changed(side):
        out.append(" (changed)", style="bold")
    return out


def _position(x: Position, cited: Cited) -> Text:
    stance = x.stance + (", on conditions" if x.conditions else "")
    return Text.assemble((stance, f"not dim {STANCES[x.sign]}"), (f" {x.day or 'day unknown'} {cited.cite(x.claims)}", "not dim"))


def _thirds(p: Process, q: Proposal, cited: Cited) -> Text:
    out = Text("")
    for side in dict.fromkeys(x.side for x in q.positions if x.side not in p.parties):
        out.append("; " if out else "").append(f"{side_name(side)} ").append_text(_position(q.of(side)[-1], cited))
    return out


def _claims(cited: Cited) -> Table:
    table = Table.grid(padding=(0, 1, 0, 0))
    table.add_column(justify="right", no_wrap=True)
    table.add_column(no_wrap=True, style="dim")
    table.add_column(overflow="fold")
    for n, (name, report, words) in enumerate(cited.rows.values(), 1):
        where = ", ".join(x for x in (report.outlet, (report.published or "")[:10]) if x) or "an outlet without a name"
        table.add_row(f"[{n}]", name, Text(f"{plain(where)}: “{shorten(words, WORDS)}”"))
    return table


def _brief(p: Process) -> RenderableType:
    cited = [e.claim.id for r in p.rounds for e in r.claims][:1]
    said = "; ".join(f"{r.when[0].text if r.when else 'day not said'} {r.state}{f', {plain(r.venues[0].text)}' if r.venues else ''}" for r in p.rounds)
    return _spread(Text(f"{plain(p.name)}: {said}"), Text(f"{'  '.join([*cited, p.id])}", style="dim"))
