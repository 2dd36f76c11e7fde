"""store: a reading -> rows, in the transaction that is given.

Rule: what is there already is not written again; a changed page is a new version and the old one stays.
"""

import json
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from hashlib import blake2b
from typing import Any

from sqlalchemy import Connection, Table, func, select, update

from dateline.data import Claim, Entry, Head, Reading, Report
from dateline.ledger import schema as t
from dateline.ledger.ledger import now
from dateline.ledger.rows import HEAD, body, chunks, day, entries, head, run


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
        return Stored("reread", report.key, known.seq, _claims(c, known.seq, new, again=True))
    seq, version = _report(c, new)
    log(c, "report", report.key, report.outlet)
    return Stored("version" if version > 1 else "new", report.key, seq, _claims(c, seq, new))


def has(c: Connection, name: str, model: str) -> bool:
    """Tell whether the ledger has this report as read by this model."""
    return c.execute(select(t.report.c.seq).where(t.report.c.id == name, t.report.c.model == model)).first() is not None


def log(c: Connection, what: str, name: str, detail: str = "") -> None:
    """Write down that something changed."""
    run(c, "INSERT INTO log (made, what, id, detail) VALUES (?, ?, ?, ?)", (now(), what, name, detail))


def addressed(report: Report) -> str:
    """Give what makes two texts versions of one page."""
    return report.url or (f"{report.outlet}\x1f{report.given_id}" if report.given_id else report.key)


def _report(c: Connection, new: Incoming) -> tuple[int, int]:
    r, reading = new.reading.report, new.reading
    place = addressed(r)
    last = c.execute(select(t.report.c.seq, t.report.c.version).where(t.report.c.address == place)
                     .order_by(t.report.c.version.desc())).first()
    version = last.version + 1 if last else 1
    seq = _numbers(c, "report", 1)[0]
    run(c, REPORT, (seq, r.key, r.given_id, r.outlet, new.family, r.title, r.url, r.author, r.published, r.published_from, day(r.published),
                    r.language, r.text, now(), new.model, place, version, "", new.origin, "", new.origin,
                    json.dumps([r.body[m.start:m.end] for m in reading.marks("credits")], ensure_ascii=False),
                    json.dumps([n.to_dict() for n in reading.notices], ensure_ascii=False)))
    if last:
        c.execute(update(t.report).where(t.report.c.seq == last.seq).values(newer=r.key))
        c.execute(update(t.claim).where(t.claim.c.report == last.seq).values(standing=False))
        log(c, "version", r.key, f"of {place}")
    _said(c, seq, reading)
    if new.bands:
        run(c, "INSERT INTO shingle (band, report) VALUES (?, ?)", *((b, seq) for b in sorted({keyed(b) for b in new.bands})))
    return seq, version


def _insert(table: Table) -> str:
    """Give the statement that writes a row with all columns."""
    names = [f'"{col.name}"' for col in table.columns]
    return f"INSERT INTO {table.name} ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"  # noqa: S608 - our own names


REPORT, CLAIM, PARTICIPANT = _insert(t.report), _insert(t.claim), _insert(t.participant)


def _numbers(c: Connection, table: str, many: int) -> Sequence[int]:
    """Give the next numbers of a table; nobody else takes them, as one process writes at a time."""
    if c.dialect.name == "sqlite":
        first = run(c, f"SELECT coalesce(max(seq), 0) + 1 FROM {table}", ())[0][0]  # noqa: S608 - our own names
        return range(first, first + many)
    query = f"SELECT nextval(pg_get_serial_sequence('{table}', 'seq')) FROM generate_series(1, ?)"  # noqa: S608
    return [r[0] for r in run(c, query, (many,))]


@lru_cache(maxsize=4096)
def _spell(prefix: str) -> int:
    return zlib.crc32(prefix.encode()) & 0xFFFFFF


def keyed(key: str) -> int:
    """Give the number that stands for a key; keys of one spell of time ("d1234|...") lie side by side, as they are used together.

    Two keys with one number would only have a few claims more compared.
    """
    spell, bar, _ = key.partition("|")
    low = int.from_bytes(blake2b(key.encode("utf-8", "surrogatepass"), digest_size=8).digest()) >> 1
    return (_spell(spell) << 39 | low & 0x7F_FFFF_FFFF) if bar else low


def names(c: Connection, texts: Iterable[str]) -> dict[str, int]:
    """Give the numbers of names; new ones are written."""
    wanted = sorted({x for x in texts if x})
    found = {text: seq for seq, text in run(c, "SELECT seq, text FROM name WHERE text IN ?", (wanted,))} if wanted else {}
    if fresh := [x for x in wanted if x not in found]:
        made = list(zip(_numbers(c, "name", len(fresh)), fresh, strict=True))
        run(c, "INSERT INTO name (seq, text, folded) VALUES (?, ?, ?)", *((n, x, x.casefold()) for n, x in made))
        found |= {x: n for n, x in made}
    return found


def _said(c: Connection, seq: int, reading: Reading) -> None:
    """Write the quotes and the people with their offices."""
    roles = reading.marks("roles")
    by = names(c, [q.source.name or q.source.text for q in reading.quotes] + [m.value.person for m in roles])
    if reading.quotes:
        made = list(zip(_numbers(c, "quote", len(reading.quotes)), reading.quotes, strict=True))
        run(c, "INSERT INTO quote (seq, report, n, source, body) VALUES (?, ?, ?, ?, ?)", *(
            (k, seq, n, by.get(q.source.name or q.source.text), json.dumps(q.to_dict(), ensure_ascii=False)) for n, (k, q) in enumerate(made)))
        searchable(c, "said", [(k, f"{q.source.text} {q.source.name} {q.content.text}") for k, q in made], fresh=True)
    rows = [(seq, by[m.value.person], m.value.role, m.value.of, m.value.country, m.start, m.end) for m in roles if m.value.person]
    if rows:
        run(c, 'INSERT INTO office (report, person, role, "of", country, start, "end") VALUES (?, ?, ?, ?, ?, ?, ?)', *rows)


def searchable(c: Connection, table: str, rows: Sequence[tuple[int, str]], *, fresh: bool = False) -> None:
    """Put words into a search index, in the place of what is there under the same numbers unless these are fresh."""
    if not fresh:
        run(c, f"DELETE FROM {table} WHERE rowid IN ?", ([s for s, _ in rows],))  # noqa: S608 - our own table names
    value = "?" if c.dialect.name == "sqlite" else "to_tsvector('simple', ?)"
    run(c, f"INSERT INTO {table} (rowid, text) VALUES (?, {value})", *((s, w.replace("\x00", " ")) for s, w in rows))  # noqa: S608


def _claims(c: Connection, seq: int, new: Incoming, *, again: bool = False) -> tuple[int, ...]:
    """Write the claims of a report; those that its last reading had and this one has not stand no more."""
    key = new.reading.report.key
    claims = list({x.id: x for x in (replace(x, report=key) for x in new.reading.claims)}.values())
    old = {r.id: r.seq for r in c.execute(select(t.claim.c.id, t.claim.c.seq).where(t.claim.c.report == seq))} if again else {}
    fresh = [(n, x) for n, x in enumerate(claims) if x.id not in old]
    numbers = {**old, **{x.id: k for k, (_, x) in zip(_numbers(c, "claim", len(fresh)), fresh, strict=True)}} if fresh else old
    _written(c, seq, new.model, [(numbers[x.id], n, x) for n, x in fresh])
    seqs = tuple(numbers[x.id] for x in claims)
    if again:
        _reread(c, new, [(old[x.id], n, x) for n, x in enumerate(claims) if x.id in old], [s for i, s in old.items() if s not in seqs])
        index(c, entries(c, seqs), seqs)
        run(c, "DELETE FROM block WHERE claim IN ?", ([*seqs],))
    rows = {(keyed(k), s) for x, keys in zip(new.reading.claims, new.keys, strict=False)
            for s in (numbers[replace(x, report=key).id],) for k in keys}
    if rows:
        run(c, "INSERT INTO block (key, claim) VALUES (?, ?)", *sorted(rows))
    return seqs


def _written(c: Connection, report: int, model: str, fresh: Sequence[tuple[int, int, Claim]]) -> None:
    """Write claims that were not there before, with all by which they are found."""
    if not fresh:
        return
    by = names(c, [p for _, _, x in fresh for p in _named(x)])
    run(c, CLAIM, *((s, x.id, report, n, *_columns(x, by), round(x.confidence, 4), *x.trigger_span, model, "e:" + x.id[2:], True, body(x))
                    for s, n, x in fresh))
    _found(c, [(s, x) for s, _, x in fresh], by, fresh=True)


def _reread(c: Connection, new: Incoming, kept: Sequence[tuple[int, int, Claim]], gone: Sequence[int]) -> None:
    """Write what the newer model says of claims that were there before, and let the others stand no more."""
    run(c, "UPDATE claim SET standing = ? WHERE seq IN ?", (False, [*gone]))
    for s, n, x in kept:
        c.execute(update(t.claim).where(t.claim.c.seq == s).values(n=n, model=new.model, standing=True, body=body(x), confidence=x.confidence))


def _columns(x: Claim, by: Mapping[str, int]) -> tuple[Any, ...]:
    """Give type, status, first and last day, place, country and source."""
    return (x.type, x.status, day(x.time.start) if x.time else None, day(x.time.end or x.time.start) if x.time else None,
            by.get(x.place.name or x.place.text) if x.place else None, x.place.country if x.place else "", by.get(x.source.name or x.source.text))


def _found(c: Connection, claims: Sequence[tuple[int, Claim]], by: Mapping[str, int], *, fresh: bool) -> None:
    """Write who takes part, and the words by which claims are searched."""
    people = [(s, n, role, by[m.name or m.text], m.country, m.sector) for s, x in claims
              for n, (role, m) in enumerate([*(("actor", a) for a in x.actors), *(("recipient", r) for r in x.recipients)]) if m.name or m.text]
    if people:
        run(c, PARTICIPANT, *people)
    searchable(c, "found", [(s, " ".join([x.quote, x.topic, *_named(x), *(m.text for m in (*x.actors, *x.recipients))])) for s, x in claims],
               fresh=fresh)


def index(c: Connection, found: Sequence[Entry], seqs: Sequence[int]) -> None:
    """Write again the columns, participants and words by which claims are found, from the claims as corrected."""
    if not found:
        return
    claims = [e.claim for e in found]
    by = names(c, [p for x in claims for p in _named(x)])
    run(c, "UPDATE claim SET type = ?, status = ?, first_day = ?, last_day = ?, place = ?, country = ?, source = ? WHERE seq = ?",
        *((*_columns(x, by), s) for s, x in zip(seqs, claims, strict=True)))
    run(c, "DELETE FROM participant WHERE claim IN ?", ([*seqs],))
    _found(c, list(zip(seqs, claims, strict=True)), by, fresh=False)


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
