"""talks_rows: a process as flat rows: its rounds, positions and steps, each with the claim that shows it.

Rule: the same keys in every row; one row holds one thing that was said or done.
"""

from collections.abc import Iterator

from dateline.data import Entry
from dateline.views import Row
from dateline.views.talks_parts import Position, Process, Proposal, Round, Said, side_name


def rows_of(p: Process) -> Iterator[Row]:
    """Give a row for each round with its delegations and outcome, each position and each step."""
    for r in p.rounds:
        yield from _round(p, r)
    for proposal in p.proposals:
        for side in dict.fromkeys((*p.parties, *(x.side for x in proposal.positions))):
            yield from _positions(p, proposal, side)
    for s in p.steps:
        for group in s.events:
            lead = group[0]
            yield _row(p, "step", lead.claim.time.start[:10] if lead.claim.time and lead.claim.time.start else s.since, lead.claim.type, "", "", tuple(group))


def _round(p: Process, r: Round) -> Iterator[Row]:
    yield _row(p, "round", r.start, ", ".join(x.text for x in r.venues[:1]), "", r.state, r.claims, r.label)
    for d in r.delegations:
        for x in d.heads:
            yield _said(p, "head of delegation", r, x, side_name(d.side))
        for x in d.members:
            yield _said(p, "delegation", r, x, side_name(d.side))
    for x in r.chairs:
        yield _said(p, "chair or mediator", r, x, "")
    for x in r.outcome:
        yield _said(p, "outcome", r, x, "")


def _said(p: Process, part: str, r: Round, x: Said, side: str) -> Row:
    return _row(p, part, r.start, x.text, side, "", x.claims, "", x.words)


def _positions(p: Process, proposal: Proposal, side: str) -> Iterator[Row]:
    found = proposal.of(side)
    if not found:
        yield _row(p, "position", "", proposal.what, side_name(side), "silent", ())
    for x in found:
        yield _position(p, proposal, x)


def _position(p: Process, proposal: Proposal, x: Position) -> Row:
    return _row(p, "position", x.day, proposal.what, side_name(x.side), x.stance + (" on conditions" if x.conditions else ""), x.claims)


def _row(p: Process, part: str, day: str, what: str, side: str, state: str, claims: tuple[Entry, ...], label: str = "", words: str = "") -> Row:  # noqa: PLR0913, PLR0917 - a row's cells
    return {"process": p.name, "part": part, "day": day, "what": what, "side": side, "state": state, "label": label,
            "claims": len(claims), "outlets": len({e.report.outlet for e in claims}), "origins": len({e.report.origin for e in claims}),
            "words": words or (claims[0].claim.quote if claims else ""), "claim": claims[0].claim.id if claims else "", "id": p.id}
