"""store: a reading -> rows, in the transaction that is given.

Rule: what is there already is not written again; a changed page is a new version and the old one stays.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import Connection, delete, func, insert, select, text, update

from dateline.data import Claim, Entry, Head, Reading, Report
from dateline.ledger import schema as t
from dateline.ledger.ledger import now
from dateline.ledger.rows import HEAD, body, chunks, day, entries, head


@dataclass(frozen=True, slots=True)
class Incoming:
    """A reading on its way into a ledger, with what others worked out of it.

    keys    for each claim the keys under which it is compared (merge.keys); bands: those of the text (merge.bands)
    family, origin  as in Head; model: what read it
    """

    reading: Reading
    model: str
    family: str
    origin: str
    keys: tuple[frozenset[str], ...] = ()
    bands: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Stored:
    """What became of it: "new", "known" (nothing changed), "version" or "reread"; the report's id and its claims' numbers."""

    state: str
    id: str
    seq: int
    claims: tuple[int, ...] = ()


def store(c: Connection, new: Incoming) -> Stored:
    """Write one reading; raise Contradiction never: the same text twice changes nothing."""
    report = new.reading.report
    known = c.execute(select(t.report.c.seq, t.report.c.model).where(t.report.c.id == report.key)).first()
    if known and known.model == new.model:
        return Stored("known", report.key, known.seq)
    if known:
        c.execute(update(t.report).where(t.report.c.seq == known.seq).values(model=new.model))
        log(c, "reread", report.key, new.model)
        return Stored("reread", report.key, known.seq, _claims(c, known.seq, new))
    seq, version = _report(c, new)
    log(c, "report", report.key, report.outlet)
    return Stored("version" if version > 1 else "new", report.key, seq, _claims(c, seq, new))


def has(c: Connection, name: str, model: str) -> bool:
    """Tell whether the ledger has this report as read by this model."""
    return c.execute(select(t.report.c.seq).where(t.report.c.id == name, t.report.c.model == model)).first() is not None


def log(c: Connection, what: str, name: str, detail: str = "") -> None:
    """Write down that something changed."""
    c.execute(insert(t.log), {"made": now(), "what": what, "id": name, "detail": detail})


def addressed(report: Report) -> str:
    """Give what makes two texts versions of one page."""
    return report.url or (f"{report.outlet}\x1f{report.given_id}" if report.given_id else report.key)


def _report(c: Connection, new: Incoming) -> tuple[int, int]:
    r, reading = new.reading.report, new.reading
    place = addressed(r)
    last = c.execute(select(t.report.c.seq, t.report.c.version).where(t.report.c.address == place)
                     .order_by(t.report.c.version.desc())).first()
    version = last.version + 1 if last else 1
    row = {"id": r.key, "given_id": r.given_id, "outlet": r.outlet, "family": new.family, "title": r.title, "url": r.url,
           "author": r.author, "published": r.published, "published_from": r.published_from, "day": day(r.published),
           "language": r.language, "text": r.text, "added": now(), "model": new.model, "address": place, "version": version,
           "newer": "", "voice": new.origin, "copy_of": "", "origin": new.origin,
           "credits": json.dumps([r.body[m.start:m.end] for m in reading.marks("credits")], ensure_ascii=False),
           "notices": json.dumps([n.to_dict() for n in reading.notices], ensure_ascii=False)}
    seq = _inserted(c, t.report, row)
    if last:
        c.execute(update(t.report).where(t.report.c.seq == last.seq).values(newer=r.key))
        c.execute(update(t.claim).where(t.claim.c.report == last.seq).values(standing=False))
        log(c, "version", r.key, f"of {place}")
    _said(c, seq, reading)
    if new.bands:
        c.execute(insert(t.shingle), [{"band": b, "report": seq} for b in sorted(new.bands)])
    return seq, version


def _inserted(c: Connection, table: Any, row: Mapping[str, Any]) -> int:
    key = c.execute(insert(table).values(**row)).inserted_primary_key
    assert key is not None
    return int(key[0])


def names(c: Connection, texts: Iterable[str]) -> dict[str, int]:
    """Give the numbers of names; new ones are written."""
    wanted = sorted({x for x in texts if x})
    found: dict[str, int] = {}
    for some in chunks(wanted):
        found |= {r.text: r.seq for r in c.execute(select(t.name.c.text, t.name.c.seq).where(t.name.c.text.in_(some)))}
    fresh = [x for x in wanted if x not in found]
    if fresh:
        c.execute(insert(t.name), [{"text": x, "folded": x.casefold()} for x in fresh])
        for some in chunks(fresh):
            found |= {r.text: r.seq for r in c.execute(select(t.name.c.text, t.name.c.seq).where(t.name.c.text.in_(some)))}
    return found


def _said(c: Connection, seq: int, reading: Reading) -> None:
    """Write the quotes and the people with their offices."""
    roles = reading.marks("roles")
    by = names(c, [q.source.name or q.source.text for q in reading.quotes] + [m.value.person for m in roles])
    if reading.quotes:
        rows = [{"report": seq, "n": n, "source": by.get(q.source.name or q.source.text),
                 "body": json.dumps(q.to_dict(), ensure_ascii=False)} for n, q in enumerate(reading.quotes)]
        c.execute(insert(t.quote), rows)
        made = c.execute(select(t.quote.c.seq, t.quote.c.n).where(t.quote.c.report == seq)).all()
        find = {r.n: r.seq for r in made}
        searchable(c, "said", [(find[n], f"{q.source.text} {q.source.name} {q.content.text}") for n, q in enumerate(reading.quotes)])
    if roles:
        c.execute(insert(t.office), [
            {"report": seq, "person": by[m.value.person], "role": m.value.role, "of": m.value.of, "country": m.value.country,
             "start": m.start, "end": m.end} for m in roles if m.value.person])


def searchable(c: Connection, table: str, rows: Sequence[tuple[int, str]]) -> None:
    """Put words into a search index, in the place of what is there under the same numbers."""
    value = ":words" if c.dialect.name == "sqlite" else "to_tsvector('simple', :words)"
    for some in chunks(s for s, _ in rows):
        c.execute(text(f"DELETE FROM {table} WHERE rowid IN ({','.join(str(int(s)) for s in some)})"))  # noqa: S608 - numbers
    c.execute(text(f"INSERT INTO {table} (rowid, text) VALUES (:seq, {value})"),  # noqa: S608 - our own table names
              [{"seq": s, "words": w.replace("\x00", " ")} for s, w in rows])


def _claims(c: Connection, seq: int, new: Incoming) -> tuple[int, ...]:
    """Write the claims of a report; those that its last reading had and this one has not stand no more."""
    key, claims = new.reading.report.key, [replace(x, report=new.reading.report.key) for x in new.reading.claims]
    old = {r.id: r.seq for r in c.execute(select(t.claim.c.id, t.claim.c.seq).where(t.claim.c.report == seq))}
    claims = list({x.id: x for x in claims}.values())
    gone = [s for i, s in old.items() if i not in {x.id for x in claims}]
    for some in chunks(gone):
        c.execute(update(t.claim).where(t.claim.c.seq.in_(some)).values(standing=False))
    fresh = [{"id": x.id, "report": seq, "n": n, "type": x.type, "status": x.status, "country": "", "confidence": x.confidence,
              "trigger_start": x.trigger_span[0], "trigger_end": x.trigger_span[1], "model": new.model,
              "event": "e:" + x.id[2:], "standing": True, "body": body(x)} for n, x in enumerate(claims) if x.id not in old]
    if fresh:
        c.execute(insert(t.claim), fresh)
    for n, x in enumerate(claims):
        if x.id in old:
            c.execute(update(t.claim).where(t.claim.c.seq == old[x.id])
                      .values(n=n, model=new.model, standing=True, body=body(x), confidence=x.confidence))
    numbers = {r.id: r.seq for r in c.execute(select(t.claim.c.id, t.claim.c.seq).where(t.claim.c.report == seq))}
    seqs = tuple(numbers[x.id] for x in claims)
    index(c, entries(c, seqs), seqs)
    rows = [{"key": k, "claim": s} for x, keys in zip(new.reading.claims, new.keys, strict=False)
            for s in (numbers[replace(x, report=key).id],) for k in sorted(keys)]
    for some in chunks(seqs):
        c.execute(delete(t.block).where(t.block.c.claim.in_(some)))
    if rows:
        c.execute(insert(t.block), list({(r["key"], r["claim"]): r for r in rows}.values()))
    return seqs


def index(c: Connection, found: Sequence[Entry], seqs: Sequence[int]) -> None:
    """Write the columns, participants and words by which claims are found, from the claims as corrected."""
    claims = [e.claim for e in found]
    by = names(c, [p for x in claims for p in _named(x)])
    rows = [{"k": s, "type": x.type, "status": x.status, "first_day": day(x.time.start) if x.time else None,
             "last_day": day(x.time.end or x.time.start) if x.time else None, "place": by.get(x.place.name or x.place.text) if x.place else None,
             "country": x.place.country if x.place else "", "source": by.get(x.source.name or x.source.text)}
            for s, x in zip(seqs, claims, strict=True)]
    if rows:
        line = ("UPDATE claim SET type = :type, status = :status, first_day = :first_day, last_day = :last_day, place = :place, "
                "country = :country, source = :source WHERE seq = :k")
        c.execute(text(line), rows)
    for some in chunks(seqs):
        c.execute(delete(t.participant).where(t.participant.c.claim.in_(some)))
    people = [{"claim": s, "n": n, "role": role, "name": by[m.name or m.text], "country": m.country, "sector": m.sector}
              for s, x in zip(seqs, claims, strict=True)
              for n, (role, m) in enumerate([*(("actor", a) for a in x.actors), *(("recipient", r) for r in x.recipients)])
              if m.name or m.text]
    if people:
        c.execute(insert(t.participant), people)
    if claims:
        searchable(c, "found", [(s, " ".join([x.quote, x.topic, *_named(x), *(m.text for m in (*x.actors, *x.recipients))]))
                                for s, x in zip(seqs, claims, strict=True)])


def _named(x: Claim) -> list[str]:
    found = [m.name or m.text for m in (*x.actors, *x.recipients)]
    return [*found, x.source.name or x.source.text, *([x.place.name or x.place.text] if x.place else [])]


def heads(c: Connection, ids: Iterable[str]) -> dict[str, Head]:
    """Load reports' heads by id."""
    out: dict[str, Head] = {}
    for some in chunks(ids):
        out |= {r.id: head(r) for r in c.execute(select(*HEAD).where(t.report.c.id.in_(some)))}
    return out


def whole(c: Connection, name: str) -> Report | None:
    """Load one report with its text; None where no report has that id."""
    r = c.execute(select(t.report).where(t.report.c.id == name)).first()
    return Report(r.text, r.title, r.outlet, r.url, r.author, r.published, r.published_from, r.language, r.given_id) if r else None


def size(c: Connection) -> dict[str, int]:
    """Count reports, standing claims and quotes."""
    return {"reports": c.execute(select(func.count()).select_from(t.report)).scalar_one(),
            "claims": c.execute(select(func.count()).select_from(t.claim).where(t.claim.c.standing)).scalar_one(),
            "quotes": c.execute(select(func.count()).select_from(t.quote)).scalar_one()}
