"""whence: where things in a ledger come from: a claim as it was read, by what, and the page's other versions.

Rule: nothing is laid over what was read here; corrections stand beside it.
"""

import json
from dataclasses import dataclass

from sqlalchemy import Connection, select

from dateline.data import Claim, Correction, Head
from dateline.ledger import schema as t
from dateline.ledger.rows import HEAD, head


@dataclass(frozen=True, slots=True)
class AsRead:
    """A claim as read, its report, the model that read it last, its event, and whether it stands."""

    claim: Claim
    report: Head
    model: str
    event: str
    stands: bool


def as_read(c: Connection, name: str) -> AsRead | None:
    """Load one claim without its corrections; None where nothing has that id."""
    query = select(*HEAD, t.claim.c.model, t.claim.c.event, t.claim.c.standing, t.claim.c.body).join_from(t.claim, t.report)
    row = c.execute(query.where(t.claim.c.id == name)).first()
    if not row:
        return None
    h = head(row)
    return AsRead(Claim.from_dict(h.id, json.loads(row[-1])), h, row[-4], row[-3], bool(row[-2]))


def correction(c: Connection, name: str) -> Correction | None:
    """Load one correction, withdrawn or not; None where none has that id."""
    r = c.execute(select(t.correction).where(t.correction.c.id == name)).first()
    return Correction(r.report, (r.start, r.end), r.field, json.loads(r.value), r.reason, r.by, r.made, r.withdrawn) if r else None


def at(c: Connection, said: Correction) -> list[str]:
    """Give the ids of the claims to whose words a correction is tied, those that stand first."""
    query = (select(t.claim.c.id).join_from(t.claim, t.report).where(t.report.c.id == said.report, t.claim.c.trigger_start < said.at[1],
             t.claim.c.trigger_end > said.at[0]).order_by(t.claim.c.standing.desc(), t.claim.c.n))
    return list(c.scalars(query))


def report(c: Connection, name: str) -> Head | None:
    """Load the head of the report with this id, or that its input called so; None where there is none."""
    for column in (t.report.c.id, t.report.c.given_id):
        row = c.execute(select(*HEAD).where(column == name)).first() if name else None
        if row:
            return head(row)
    return None


def versions(c: Connection, name: str) -> list[Head]:
    """Load the heads of all versions of a report's page, the first first."""
    page = select(t.report.c.address).where(t.report.c.id == name).scalar_subquery()
    return [head(r) for r in c.execute(select(*HEAD).where(t.report.c.address == page).order_by(t.report.c.version))]


def credited(c: Connection, name: str) -> list[str]:
    """Give whom a report credits, in its words."""
    return list(dict.fromkeys(json.loads(c.scalar(select(t.report.c.credits).where(t.report.c.id == name)) or "[]")))


def claims_of(c: Connection, name: str) -> list[str]:
    """Give the ids of a report's claims that stand, in the order of its text."""
    query = select(t.claim.c.id).join_from(t.claim, t.report).where(t.report.c.id == name, t.claim.c.standing)
    return list(c.scalars(query.order_by(t.claim.c.n)))
