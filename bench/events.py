"""Group annotated claims, or our own, by merge/ and print the groups in the form that score_events.py scores.

usage: python bench/events.py ARTICLES.jsonl CLAIMS_DIR [--read] > EVENTS.json

With --read the articles are read by Dateline and its claims are grouped; a group is printed by the annotated claims
whose trigger its claims' triggers overlap. What was not read stands alone, so the figures include the reading's misses.
"""

import argparse
import json
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

from dateline import merge
from dateline.data import Claim, Entry, Figure, Head, Judgement, Mention, Place, Report, Source, Time
from dateline.lookup import gazetteer
from dateline.lookup.countries import country_named
from dateline.lookup.outlets import family
from dateline.lookup.regions import region
from dateline.readers.dates import iso

Row = dict[str, Any]


def articles(path: Path, folder: Path) -> Iterator[tuple[Row, Row]]:
    """Give every article that is annotated, with its annotation."""
    for line in path.open(encoding="utf-8"):
        row = json.loads(line)
        gold = folder / f"{row['id']}.json"
        if gold.exists():
            yield row, json.loads(gold.read_text(encoding="utf-8"))


def head(row: Row) -> Head:
    """Give the head of an article's report."""
    owner = family(row.get("outlet", "")) or row.get("outlet", "")
    return Head(row["id"], row.get("outlet", ""), row.get("title", ""), row.get("url", ""),
                iso(row["published"]) if row.get("published") else None, family=owner, origin=owner)


def annotated(row: Row, gold: Row) -> list[Entry]:
    """Make entries of an annotation; each claim's id is REPORT#N."""
    body = row["title"] + "\n" + row["text"] if row.get("title") else row["text"]
    top = head(row)
    full = _full_names(gold)
    return [Entry(_claim(c, f"{row['id']}#{i}", body, full), top) for i, c in enumerate(gold["claims"])]


def _claim(c: Row, name: str, body: str, full: dict[str, str]) -> Claim:
    start = max(0, body.find(c["quote"]))
    at = start + max(0, c["quote"].find(c["trigger"]))
    source = c.get("source") or {}
    return Claim(
        report=name.partition("#")[0], quote=c["quote"], span=(start, start + len(c["quote"])), trigger=c["trigger"],
        trigger_span=(at, at + len(c["trigger"])), type=c["type"], mode=c.get("mode", ""),
        actors=tuple(_mention(m, full) for m in c.get("actors") or ()),
        recipients=tuple(_mention(m, full) for m in c.get("recipients") or ()), place=_place(c.get("place")),
        time=_time(c.get("time")), status=c.get("status", "happened"),
        source=Source(source.get("text", ""), cue=source.get("cue", "")),
        figures=tuple(Figure(f["what"], f["text"], 0, 0, f.get("low"), f.get("high")) for f in c.get("figures") or ()),
        topic=c.get("topic", ""), confidence=1.0, read_as=name)


def _full_names(gold: Row) -> dict[str, str]:
    """Give the full name by the last name of everyone whom the annotation gives an office."""
    out: dict[str, str] = {}
    for r in gold.get("roles") or ():
        out.setdefault(r["person"].split()[-1], r["person"])
    return out


def _mention(m: Row, full: dict[str, str]) -> Mention:
    name = next((n for last, n in full.items() if m["text"].split() and m["text"].split()[-1] == last), "")
    return Mention(m["text"], 0, len(m["text"]), name, m.get("country", ""), m.get("sector", ""))


def _place(p: Row | None) -> Place | None:
    if not p or not (p.get("name") or p.get("text")):
        return None
    name, code = p.get("name") or p["text"], p.get("country", "")
    if country_named(name):
        return Place(p["text"], 0, 0, name, code, precision="country")
    first = name.split(",")[0].strip()
    found = region(name) or region(first)
    if found and (not code or found.country in ("", code)):
        return Place(p["text"], 0, 0, name, code, found.lat, found.lon, precision=found.precision)
    senses = [e for e in gazetteer.find(first) if not code or e.country == code]
    if senses:
        kind = "city" if senses[0].kind == "city" else "region"
        return Place(p["text"], 0, 0, name, code, senses[0].lat, senses[0].lon, precision=kind)
    return Place(p["text"], 0, 0, name, code, precision="site")


def _time(t: Row | None) -> Time | None:
    if not t:
        return None
    start, end = t.get("start"), t.get("end")
    return Time(t.get("text", ""), None, start, end, _grain(start, end))


def _grain(start: str | None, end: str | None) -> str:
    if not start:
        return ""
    if len(start) > 10:
        return "minute"
    from datetime import date
    days = (date.fromisoformat((end or start)[:10]) - date.fromisoformat(start[:10])).days + 1
    return next((g for g, n in (("day", 3), ("week", 14), ("month", 45), ("season", 120)) if days <= n), "year")


def judged(entries: Sequence[Entry]) -> Iterator[Judgement]:
    """Compare each claim with those that share a key with it, as recording does; give what says "same"."""
    by_key: dict[str, list[int]] = {}
    for i, e in enumerate(entries):
        near = {j for k in merge.keys(e) for j in by_key.get(k, ())}
        alike = [entries[j] for j in sorted(near) if not merge.unlike(merge.side(e), merge.side(entries[j]))]
        yield from (said for other in alike if (said := merge.compare(e, other)).same)
        for k in merge.keys(e):
            by_key.setdefault(k, []).append(i)


def read(row: Row) -> list[Entry]:
    """Make entries of our own reading of an article."""
    from dateline.pipeline import read as read_report
    when = iso(row["published"]) if row.get("published") else None
    report = Report(text=row["text"], title=row.get("title", ""), outlet=row.get("outlet", ""), url=row.get("url", ""),
                    published=when, published_from="metadata" if when else None, given_id=row["id"])
    top = head(row)
    return [Entry(c, top) for c in read_report(report).claims]


def matched(own: Sequence[Entry], gold: Sequence[Entry]) -> dict[str, str]:
    """Give the annotated claim by the own claim whose trigger overlaps its trigger; each is taken once."""
    out: dict[str, str] = {}
    for e in own:
        (start, end), taken = e.claim.trigger_span, set(out.values())
        hit = next((g.claim.id for g in gold if g.claim.id not in taken
                    and g.claim.trigger_span[0] < end and start < g.claim.trigger_span[1]), None)
        if hit:
            out[e.claim.id] = hit
    return out


def events(groups: Iterable[Sequence[str]]) -> Row:
    """Give groups of two and more in the form of the scorer."""
    return {"events": [{"claims": sorted(g)} for g in groups if len(g) > 1]}


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("articles", type=Path)
    parser.add_argument("claims", type=Path)
    parser.add_argument("--read", action="store_true", help="group the claims that Dateline reads")
    a = parser.parse_args()
    entries: list[Entry] = []
    name: dict[str, str] = {}
    for row, gold in articles(a.articles, a.claims):
        asked = annotated(row, gold)
        own = read(row) if a.read else asked
        entries += own
        name |= matched(own, asked) if a.read else {e.claim.id: e.claim.id for e in own}
    groups = merge.sets(entries, judged(entries))
    print(json.dumps(events([[name[c] for c in g if c in name] for g in groups]), indent=1))


if __name__ == "__main__":
    main()
