"""data: the corpora as training documents: a body, its sentences, what is annotated, and where.

Rule: nothing named dev or test is opened here, and a head learns only from documents annotated for it.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from dateline.data import Report
from dateline.layers.sentences import sentences

Span = tuple[int, int]


@dataclass(slots=True)
class Anchor:
    """A trigger or cue with the spans that belong to it, as (role, start, end, value)."""

    kind: str
    span: Span
    roles: list[tuple[str, int, int, str]]
    type: str = ""
    mode: str = ""
    status: str = ""
    told: tuple[int, int, int] = (0, 0, 0)  # by TOLD


@dataclass(slots=True)
class Doc:
    """One annotated body. `heads`: which of "trigger", "parts", "mention" its annotation covers."""

    id: str
    body: str
    title: Span | None
    sentences: list[Span]
    heads: frozenset[str]
    own: bool = False  # annotated for this project later, by annotators who mark more than the reference
    anchors: list[Anchor] = field(default_factory=list)
    parts: list[tuple[str, int, int]] = field(default_factory=list)
    mentions: list[tuple[str, int, int]] = field(default_factory=list)


def cut(body: str, title_end: int = 0) -> list[Span]:
    """Give the sentence spans of a body."""
    report = Report(text=body[title_end + 1:], title=body[:title_end]) if title_end else Report(text=body)
    return [(m.start, m.end) for m in sentences(report, {}).marks]


def claims(folder: Path, articles: dict[str, dict[str, str]], skip: frozenset[str] = frozenset()) -> Iterator[Doc]:
    """Read claim annotations; spans are the occurrences nearest to the quote."""
    for path in sorted(folder.glob("*.json")):
        note = json.loads(path.read_text(encoding="utf-8"))
        if note.get("id") not in articles or note["id"] in skip:
            continue
        art = articles[note["id"]]
        body = art["title"] + "\n" + art["text"]
        end = len(art["title"])
        doc = Doc(note["id"], body, (0, end) if end else None, cut(body, end), frozenset({"trigger"}))
        doc.anchors = [a for c in note["claims"] if (a := _claim(body, doc.sentences, c))]
        yield doc


def _claim(body: str, cuts: list[Span], c: dict) -> Anchor | None:  # type: ignore[type-arg]
    at = body.find(c["quote"])
    t = body.find(c["trigger"], at) if at >= 0 else -1
    if t < 0:
        return None
    quote = (at, at + len(c["quote"]))
    sent = next(((s, e) for s, e in cuts if s <= t < e), quote)
    span = (t, t + len(c["trigger"]))
    roles = [("clause", *quote, "")]
    for role, key in (("actor", "actors"), ("recipient", "recipients")):
        for m in c.get(key) or []:
            if s := nearest(body, m["text"], quote, sent):
                roles.append((role, *s, m.get("sector", "")))
    for key in ("place", "time"):
        if c.get(key) and (s := nearest(body, c[key].get("text", ""), quote, sent)):
            roles.append((key, *s, ""))
    src = c.get("source") or {}
    if s := nearest(body, src.get("text", ""), quote, sent):
        roles.append(("source", *s, ""))
        if q := nearest(body, src.get("cue", ""), s, sent):
            roles.append(("cue", *q, ""))
    for f in c.get("figures") or []:
        if s := nearest(body, f["text"], quote, sent):
            roles.append(("figure", *s, f["what"]))
    told = bool(src.get("text")), bool((c.get("time") or {}).get("start")), bool(c.get("place"))
    return Anchor("claim", span, roles, c["type"], c.get("mode") or "", c["status"], tuple(map(int, told)))


def nearest(body: str, words: str, quote: Span, sent: Span) -> Span | None:
    """Find words in the quote, else its sentence, else nearest before it, else nearest after."""
    if not words:
        return None
    pattern = r"(?<!\w)" * words[0].isalnum() + re.escape(words) + r"(?!\w)" * words[-1].isalnum()
    found = [m.span() for m in re.finditer(pattern, body)]
    if not found:
        at = body.find(words)
        return (at, at + len(words)) if at >= 0 else None

    def rank(s: Span) -> tuple[int, int]:
        if quote[0] <= s[0] and s[1] <= quote[1]:
            return 0, s[0]
        if sent[0] <= s[0] and s[1] <= sent[1]:
            return 1, min(abs(s[0] - quote[1]), abs(quote[0] - s[1]))
        return (2, quote[0] - s[1]) if s[1] <= quote[0] else (3, s[0] - quote[1])
    return min(found, key=rank)


def polnear(path: Path) -> Iterator[Doc]:
    """Read PolNeAR attributions: parts for the token heads, one anchor for each cue."""
    for line in path.open(encoding="utf-8"):
        r = json.loads(line)
        doc = Doc(r["id"], r["text"], None, cut(r["text"]), frozenset({"parts"}))
        for a in r["attributions"]:
            spans = [(k, s, e, "") for k in ("source", "cue", "content") for s, e in a[k]]
            doc.parts.extend((k, s, e) for k, s, e, _ in spans)
            if a["cue"]:
                doc.anchors.append(Anchor("quote", tuple(a["cue"][0]), spans))
        yield doc


def polnear_reports(path: Path) -> Iterator[dict[str, str]]:
    """Give PolNeAR's texts as reports, the title taken off the text; annotations of `training/claims/` speak of some."""
    for r in map(json.loads, path.open(encoding="utf-8")):
        text, title = r["text"], r.get("title", "")
        if text.startswith(title):
            text = text[len(title):].lstrip(". \n")
        yield {"id": r["id"], "outlet": r.get("outlet", ""), "title": title, "text": text, "published": r.get("published", "")}


ACE = {"PER": "PER", "ORG": "ORG", "GPE": "LOC", "LOC": "LOC", "FAC": "LOC"}
CONLL = {"politician": "PER", "person": "PER", "Person": "PER", "organisation": "ORG", "politicalparty": "ORG",
         "Organisation": "ORG", "country": "LOC", "location": "LOC", "Location": "LOC", "Nationality": "NAT"}


def m2e2(path: Path, articles_of: int = 12) -> Iterator[Doc]:
    """Read VOA entity mentions, several sentences of one article as one document.

    Lower-case mentions are nominal (NOM); adjectives of nationality are NAT.
    """
    rows = [json.loads(x) for x in path.open(encoding="utf-8")]
    for i in range(0, len(rows), articles_of):
        body, marks, cuts = "", [], []
        for r in rows[i:i + articles_of]:
            base, text = len(body), r["sentence"]
            spans = _aligned(text, r["words"])
            for m in r["golden-entity-mentions"]:
                kind = ACE.get(m["entity-type"])
                if not kind or m["end"] > len(spans):
                    continue
                s, e = spans[m["start"]][0], spans[m["end"] - 1][1]
                marks.append((_nominal(kind, text[s:e]), base + s, base + e))
            cuts.append((base, base + len(text)))
            body += text + "\n"
        yield Doc(f"m2e2-{i}", body, None, cuts, frozenset({"mention"}), mentions=marks)


def _nominal(kind: str, words: str) -> str:
    if not any(ch.isupper() for ch in words):
        return "NOM"
    adjective = re.fullmatch(r"[A-Z]\w+(?:an|ish|ese|i|ch)s?", words)
    return "NAT" if kind == "LOC" and adjective and words not in PLACES_LIKE_ADJECTIVES else kind


PLACES_LIKE_ADJECTIVES = frozenset({
    "Afghanistan", "Pakistan", "Iran", "Sudan", "Japan", "Taiwan", "Jordan", "Oman", "Kazakhstan", "Uzbekistan",
    "Turkmenistan", "Tajikistan", "Kyrgyzstan", "Azerbaijan", "Bhutan", "Kurdistan", "Lebanon", "Michigan",
    "Milan", "Tehran", "Aden", "Sweden", "Brussels", "Haiti", "Mali", "Malawi", "Fiji", "Chile", "Brunei",
    "Mississippi", "Missouri", "Hawaii", "Nairobi", "Karachi", "Delhi", "Mumbai", "Dubai", "Abu Dhabi", "Shanghai",
    "Greenwich", "Munich", "Zurich", "Tripoli", "Benghazi", "Ivory", "Cotabato", "Mindanao", "Manhattan", "Xinjiang",
    "Chennai", "Hanoi", "Helsinki", "Tbilisi", "Baltimore", "Yemen", "Vatican", "Balkan", "Saipan", "Wuhan"})


TITLED = re.compile(r"(.{15,160}?)-((?:[A-Z][A-Z.,' ]+|[A-Z][\w.,' ]{2,40}) ?[—–-]+ *-?)(.*)$")


def voa(path: Path) -> Iterator[dict[str, str]]:
    """Put the VOA reports together from their sentences, one a line; `training/claims/v-*.json` speak of these."""
    found: dict[str, list[str]] = {}
    for r in map(json.loads, path.open(encoding="utf-8")):
        found.setdefault(r["sentence_id"].rsplit("_", 1)[0], []).append(r["sentence"])
    for name, rows in found.items():
        first = rows[0].replace("\xa0", " ")
        m = TITLED.match(first)
        title, lead = (m[1], f"{m[2].rstrip('-').strip()} {m[3].strip()}") if m else ("", first)
        text = "\n".join(s + "." * (s[-1:] not in '.!?"”') for s in map(str.strip, [lead, *rows[1:]]))
        day = name.split("_")[3]
        year, month, at = day.split(".")[:3]
        yield {"id": "v-" + day.replace(".", "-"), "outlet": "voa", "title": title, "text": text,
               "published": f"{year}-{month}-{at}"}


def _aligned(text: str, words: list[str]) -> list[Span]:
    out, at = [], 0
    for w in words:
        found = text.find(w, at)
        if found < 0:
            found, w = at, ""
        out.append((found, found + len(w)))
        at = found + len(w)
    return out


def conll(path: Path, sentences_of: int = 8) -> Iterator[Doc]:
    """Read a two-column entity file (word, BIO tag), a few sentences as one document."""
    blocks = [b for b in re.split(r"\n\s*\n", path.read_text(encoding="utf-8")) if b.strip()]
    for i in range(0, len(blocks), sentences_of):
        body, marks, cuts = "", [], []
        for block in blocks[i:i + sentences_of]:
            base, last = len(body), ""
            for line in block.splitlines():
                word, _, tag = line.replace("\t", " ").rpartition(" ")
                if not word:
                    continue
                glue = "" if word in ",.;:!?)%'s" or body[-1:] in "(\n" or not body[base:] else " "
                body += glue
                kind = CONLL.get(tag[2:], "")
                if kind and (tag[0] == "B" or last != tag[2:]):
                    marks.append((kind, len(body), len(body) + len(word)))
                elif kind:
                    marks[-1] = (kind, marks[-1][1], len(body) + len(word))
                last = tag[2:]
                body += word
            cuts.append((base, len(body)))
            body += "\n"
        marks = [(_nominal(k, body[s:e]), s, e) for k, s, e in marks]
        yield Doc(f"{path.parent.name}-{i}", body, None, cuts, frozenset({"mention"}), mentions=marks)
