"""correct: a person's value for a field of a claim; taken back by withdrawing it.

Rule: a correction is tied to the report's words, needs a reason, and is checked before it is written.
"""

import json
import re
from typing import Any

from sqlalchemy import Connection, insert, select, update

from dateline.data import Claim, Correction, Entry
from dateline.errors import Contradiction, UnknownId
from dateline.ledger import schema as t
from dateline.ledger.find import numbered
from dateline.ledger.ledger import now
from dateline.ledger.rows import corrected, entries
from dateline.ledger.store import index, log

FIELDS = ("type", "mode", "status", "actors", "recipients", "place", "time", "source", "figures", "topic", "reject")
STATUS = ("happened", "ongoing", "planned", "possible", "not")
TYPES = ("AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE", "REJECT", "THREATEN",
         "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT")
WHEN = re.compile(r"\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?([+-]\d\d:\d\d|Z))?")


def correct(  # noqa: PLR0913 - who, what and why all belong to it
        c: Connection, claim: str, field: str, value: Any, *, reason: str, by: str) -> Correction:
    """Write a correction; raise UnknownId or Contradiction where it cannot be."""
    found = numbered(c, [claim])
    if not found:
        raise UnknownId("correct", claim, "claim")
    entry = found[0]
    said = Correction(entry.report.id, entry.claim.trigger_span, field, value, reason.strip(), by, now())
    _checked(entry, said)
    c.execute(insert(t.correction), {
        "id": said.id, "report": said.report, "start": said.at[0], "end": said.at[1], "field": field,
        "value": json.dumps(value, ensure_ascii=False), "reason": said.reason, "by": by, "made": said.made, "withdrawn": None})
    log(c, "correction", said.id, f"{by}: {field} of {claim}: {said.reason}")
    renewed(c, said.report)
    return said


def _checked(entry: Entry, said: Correction) -> None:
    name = entry.claim.id
    if not said.reason:
        raise Contradiction(name, "a correction needs a reason", "give one with --reason")
    if said.field not in FIELDS:
        raise Contradiction(name, f"no field {said.field!r} can be corrected", f"the fields are {', '.join(FIELDS)}")
    if said.field == "type" and said.value not in TYPES:
        raise Contradiction(name, f"{said.value!r} is no type", f"the types are {', '.join(TYPES)}")
    if said.field == "status" and said.value not in STATUS:
        raise Contradiction(name, f"{said.value!r} is no status", f"they are {', '.join(STATUS)}")
    if said.field == "time" and said.value and not all(WHEN.fullmatch(str(said.value.get(k))) for k in ("start", "end")):
        raise Contradiction(name, f"{said.value!r} is no time", "give start and end as 2025-06-02 or 2025-06-02T13:00+03:00")
    try:
        new = corrected(entry, [said]).claim
        assert Claim.from_dict(said.report, new.to_dict())
    except (TypeError, KeyError, ValueError, AttributeError) as e:
        raise Contradiction(name, f"{said.value!r} is no value of {said.field}", "see docs/reference/output.md for its form") from e


def taken_back(c: Connection, name: str, by: str) -> Correction | None:
    """Withdraw a correction; None where none with that id stands."""
    row = c.execute(select(t.correction).where(t.correction.c.id == name, t.correction.c.withdrawn.is_(None))).first()
    if not row:
        return None
    c.execute(update(t.correction).where(t.correction.c.id == name).values(withdrawn=now()))
    log(c, "withdrawn", name, by)
    renewed(c, row.report)
    return Correction(row.report, (row.start, row.end), row.field, json.loads(row.value), row.reason, row.by, row.made, now())


def renewed(c: Connection, report: str) -> list[int]:
    """Index a report's claims again, corrections laid over; give their numbers. A rejected claim stands no more."""
    head = c.execute(select(t.report.c.seq, t.report.c.newer, t.report.c.model).where(t.report.c.id == report)).first()
    if not head:
        return []
    rows = c.execute(select(t.claim.c.seq, t.claim.c.model).where(t.claim.c.report == head.seq)).all()
    seqs = [r.seq for r in rows]
    found = entries(c, seqs)
    index(c, found, seqs)
    for e, r in zip(found, rows, strict=True):
        rejected = any(x.field == "reject" and x.value for x in e.corrected)
        standing = not rejected and not head.newer and r.model == head.model
        c.execute(update(t.claim).where(t.claim.c.seq == r.seq).values(standing=standing))
    return seqs
