"""check: every id is worked out again, and every quote is read again from its report.

Rule: nothing is mended here; each fault names the thing and what is wrong with it.
"""

import json
from collections.abc import Iterator
from dataclasses import replace

from sqlalchemy import Connection, func, select, text

from dateline.data import Claim, Correction, Report
from dateline.ledger import schema as t
from dateline.ledger.rows import judgement


def check(c: Connection) -> Iterator[str]:
    """Give one line for each fault; none where all is well."""
    if c.dialect.name == "sqlite":
        yield from (f"the file: {r[0]}" for r in c.execute(text("PRAGMA integrity_check")) if r[0] != "ok")
    for row in c.execute(select(t.report)):
        report = Report(row.text, row.title, row.outlet, row.url)
        if report.key != row.id:
            yield f"report {row.id}: its content gives the id {report.key}"
        yield from _claims(c, row.seq, report)
    yield from _said(c)
    yield from _derived(c)


def _claims(c: Connection, seq: int, report: Report) -> Iterator[str]:
    body = report.body
    for row in c.execute(select(t.claim).where(t.claim.c.report == seq)):
        claim = Claim.from_dict(report.key, json.loads(row.body))
        if claim.id != row.id:
            yield f"claim {row.id}: its words give the id {claim.id}"
        for what, words, span in _texts(claim):
            if body[span[0]:span[1]] != words:
                yield f"claim {row.id}: {what} {words!r} is not in report {report.key} at {span[0]}-{span[1]}"
    for row in c.execute(select(t.quote).where(t.quote.c.report == seq)):
        for part in ("source", "cue", "content"):
            said = json.loads(row.body)[part]
            if said["spans"] and " ... ".join(body[s:e] for s, e in said["spans"]) != said["text"]:
                yield f"quote {row.n} of report {report.key}: {part} is not in its text"


def _texts(claim: Claim) -> Iterator[tuple[str, str, tuple[int, int]]]:
    yield "quote", claim.quote, claim.span
    yield "trigger", claim.trigger, claim.trigger_span
    parts = [*((m.text, (m.start, m.end)) for m in (*claim.actors, *claim.recipients)),
             *((f.text, (f.start, f.end)) for f in claim.figures)]
    if claim.place:
        parts.append((claim.place.text, (claim.place.start, claim.place.end)))
    parts.extend((x.text, x.span) for x in (claim.time, claim.source) if x and x.span)
    yield from (("words", words, span) for words, span in parts if words)


def _said(c: Connection) -> Iterator[str]:
    for row in c.execute(select(t.judgement)):
        j = judgement(row)
        if j.id != row.id:
            yield f"judgement {row.id}: its content gives the id {j.id}"
        table = t.report if j.about == "copy" else t.claim
        for name in (j.one, j.other):
            if not c.scalar(select(func.count()).select_from(table).where(table.c.id == name)):
                yield f"judgement {row.id}: nothing has the id {name}"
    for row in c.execute(select(t.correction)):
        said = Correction(row.report, (row.start, row.end), row.field, json.loads(row.value), row.reason, row.by, row.made)
        if replace(said, withdrawn=None).id != row.id:
            yield f"correction {row.id}: its content gives the id {said.id}"


def _derived(c: Connection) -> Iterator[str]:
    counted = select(t.claim.c.event, func.count().label("n")).where(t.claim.c.standing).group_by(t.claim.c.event).subquery()
    both = select(counted.c.event, counted.c.n, t.event.c.claims).outerjoin_from(counted, t.event, t.event.c.id == counted.c.event)
    for row in c.execute(both.where((t.event.c.claims.is_(None)) | (t.event.c.claims != counted.c.n))):
        yield f"event {row.event}: the index says {row.claims} claims, {row.n} stand"
    indexed = c.scalar(text("SELECT count(*) FROM found"))
    claims = c.scalar(select(func.count()).select_from(t.claim))
    if indexed != claims:
        yield f"the search index holds {indexed} claims of {claims}"
