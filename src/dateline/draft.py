"""draft: layers -> claims and quotes; puts together what the layers found and finds nothing itself.

Rule: every text is cut from the body; a field without words stays empty.
"""

import re

from dateline.data import (
    ActorValue,
    Claim,
    Figure,
    Layers,
    Mark,
    Mention,
    Notice,
    Place,
    Quote,
    Report,
    Source,
    Time,
    Words,
)
from dateline.layers.actor_phrase import noun_phrase
from dateline.lookup.numbers import bounds, is_quantity

Span = tuple[int, int]
TOPICAL = frozenset({"AGREE", "CONSULT", "SUPPORT", "REQUEST", "ACCUSE", "REJECT", "THREATEN", "CONCEDE", "COOPERATE"})


def claims(report: Report, layers: Layers) -> tuple[Claim, ...]:
    """Give the claims in the order of their triggers."""
    events = layers.get("events")
    return tuple(claim(report, layers, m) for m in events.marks) if events else ()


def claim(report: Report, layers: Layers, m: Mark) -> Claim:
    """Draft one claim from one event."""
    body, span = report.body, _clause(report.body, layers, m)
    source = _source(body, layers, m)
    return Claim(
        report=report.id, quote=body[span[0]:span[1]], span=span, trigger=body[m.start:m.end],
        trigger_span=(m.start, m.end), type=m.label, mode=m.value.mode,
        actors=_mentions(body, layers, m, "actor"), recipients=_mentions(body, layers, m, "recipient"),
        place=_place(body, layers, m), time=_time(body, layers, m), status=m.value.status, source=source,
        chain=_chain(report, layers, m, source), figures=_figures(body, m), topic=_topic(body, m, span),
        confidence=m.score, why=_why(layers, m))


def _clause(body: str, layers: Layers, m: Mark) -> Span:
    """Give the clause around the trigger, within its sentence."""
    found = next((s for s in layers["sentences"].marks if s.start <= m.start < s.end), m)
    whole = found.start, max(found.end, m.end)  # a trigger may reach over a sentence's end
    runs = [r for r in m.part("clause") if r[0] < whole[1] and whole[0] < r[1]]
    if not runs:
        return _trimmed(body, whole, m) if whole[1] - whole[0] <= 300 else _near(body, whole, m)
    here = [r for r in runs if r[0] <= m.start < r[1]] or runs
    start, end = max(whole[0], min(r[0] for r in here)), min(whole[1], max(r[1] for r in here))
    return _trimmed(body, (min(start, m.start), max(end, m.end)), m)


def _near(body: str, whole: Span, m: Mark) -> Span:
    """Give about forty words around the trigger of a very long sentence."""
    start, end = max(whole[0], m.start - 120), min(whole[1], m.end + 120)
    while start > whole[0] and not body[start - 1].isspace():
        start -= 1
    while end < whole[1] and not body[end].isspace():
        end += 1
    return _trimmed(body, (start, end), m)


def _trimmed(body: str, span: Span, m: Mark) -> Span:
    start, end = span
    while start < m.start and body[start] in " ,;:\n\t–—-":
        start += 1
    while end > m.end and body[end - 1] in " ,;:\n\t–—-":
        end -= 1
    return start, end


def _value(layers: Layers, span: Span) -> ActorValue:
    layer = layers.get("actors")
    found = next((a for a in layer.within(*span) if (a.start, a.end) == span), None) if layer else None
    return found.value if found else ActorValue()


def _mentions(body: str, layers: Layers, m: Mark, role: str) -> tuple[Mention, ...]:
    out: list[Mention] = []
    for name, *span in m.parts:
        if not name.startswith(role + "/"):
            continue
        s, e = noun_phrase(body, *span)
        if s >= e or any(o.text.casefold() == body[s:e].casefold() for o in out):
            continue
        value = _value(layers, (s, e))
        sector = value.sector or name.partition("/")[2]
        out.append(Mention(body[s:e], s, e, value.name, value.country, sector))
    return tuple(out)


def _place(body: str, layers: Layers, m: Mark) -> Place | None:
    for s, e in m.part("place")[:1]:
        if CLOCK.search(body[max(0, s - 20):s + 3]) or NO_PLACE.fullmatch(body[s:e]):
            return None
        layer = layers.get("places")
        known = [p for p in layer.within(s, e) if not p.value.metonym] if layer else []
        if not known and _person(layers, s, e):
            return None
        if not known:
            return Place(body[s:e], s, e, name=body[s:e])
        best = min(known, key=lambda p: (ORDER.get(p.value.precision, 9), p.start))
        v = best.value
        return Place(body[s:e], s, e, v.name, v.country, v.lat, v.lon, v.geonameid, v.precision)
    return None


# "noon in Pristina": the place tells the zone of an hour, not where the event is.
CLOCK = re.compile(r"(?:noon|midnight|[ap]\.?m\.?|\d[:.]\d\d)\s+in\s", re.I)
def _person(layers: Layers, s: int, e: int) -> bool:
    """Tell whether the words are a person's name."""
    layer = layers.get("mentions")
    return any(n.label == "PER" and n.start <= s and e <= n.end for n in layer.within(s, e)) if layer else False


# Pieces of a phrase that name no place.
NO_PLACE = re.compile(r"\W*(?:(?:the|an?|this|that|its|their|in|on|at|around|across|near|into|inside|from)\b\W*)*", re.I)
ORDER = {"site": 0, "city": 1, "region": 2, "country": 3}


def _time(body: str, layers: Layers, m: Mark) -> Time | None:
    layer = layers.get("event_times")
    for t in layer.marks if layer else ():
        if ("event", m.start, m.end) in t.parts:
            v = t.value
            if v is None:
                return Time(body[t.start:t.end], (t.start, t.end), None, None)
            return Time(body[t.start:t.end], (t.start, t.end), v.start, v.end or v.start, v.grain)
    return None


def _source(body: str, layers: Layers, m: Mark) -> Source:
    spans, cues = m.part("source"), m.part("cue")
    if not spans:
        return Source()
    s, e = min(spans, key=lambda x: min(abs(x[0] - m.end), abs(m.start - x[1])))
    s, e = noun_phrase(body, s, e)
    cue = min(cues, key=lambda c: min(abs(c[0] - e), abs(s - c[1])), default=None)
    value = _value(layers, (s, e))
    return Source(body[s:e], (s, e), body[cue[0]:cue[1]] if cue else "", value.name, value.country, value.sector)


def _chain(report: Report, layers: Layers, m: Mark, source: Source) -> tuple[str, ...]:
    """Name who passes the claim on, outermost first: outlet, credited agency, sources quoted around it, its source."""
    credit = [report.body[c.start:c.end] for c in _credits(layers, m)]
    links = [report.outlet, *credit[:1], *_around(report.body, layers, m, source), source.text]
    return tuple(x for i, x in enumerate(links) if x and x not in links[:i])


def _credits(layers: Layers, m: Mark) -> list[Mark]:
    """Give the credits in the event's sentence, else those of the whole report: in its dateline or closing line."""
    printed, page = layers.get("credits"), layers.get("furniture")
    if not printed:
        return []
    sentence = next((s for s in layers["sentences"].marks if s.start <= m.start < s.end), m)
    origin = [f for f in page.marks if f.label in ("dateline", "credit", "byline")] if page else []
    return [*printed.within(sentence.start, sentence.end),
            *(c for c in printed.marks if any(f.overlaps(c.start, c.end) for f in origin))]


def _around(body: str, layers: Layers, m: Mark, source: Source) -> list[str]:
    """Give the sources of quotes whose content holds both the event and the claim's own source, widest first."""
    layer, own = layers.get("quotes"), source.span
    if not layer or not own:
        return []
    holding = [(e - s, q) for q in layer.within(m.start, m.end) if q.part("source") for s, e in q.part("content")
               if s <= min(m.start, own[0]) and max(m.end, own[1]) <= e]
    spans = [noun_phrase(body, *q.part("source")[0]) for _, q in sorted(holding, key=lambda h: -h[0])]
    return [body[s:e] for s, e in spans if body[s:e].lower() not in ("who", "which", "that")]


def _figures(body: str, m: Mark) -> tuple[Figure, ...]:
    out: list[Figure] = []
    for name, s, e in _joined(body, m):
        if is_quantity(body[s:e]) and not any(f.start < e and s < f.end for f in out):
            low, high = bounds(body[s:e])
            out.append(Figure(name.partition("/")[2], body[s:e], s, e, low, high))
    return tuple(out)


HALF = re.compile(r"\s+and\s+$")  # "over a year" and "a half" are one figure


def _joined(body: str, m: Mark) -> list[tuple[str, int, int]]:
    """Give the figures' parts, "a half" with what it belongs to."""
    out: list[tuple[str, int, int]] = []
    for name, s, e in (p for p in m.parts if p[0].startswith("figure/")):
        if out and body[s:e].casefold() == "a half" and HALF.fullmatch(body[out[-1][2]:s]):
            out[-1] = (out[-1][0], out[-1][1], e)
        else:
            out.append((name, s, e))
    return out


ABOUT = re.compile(r"\s+(?:over|about|on|regarding|to discuss|for|against|to|of|that|in)\s+(.+)", re.S)


def _topic(body: str, m: Mark, span: Span) -> str:
    """Give what talks, requests and accusations are about, in the report's words: six words after the trigger."""
    if m.label not in TOPICAL:
        return ""
    found = ABOUT.match(body[m.end:span[1]])
    if not found:
        return ""
    words = re.split(r"[,;:.()\n]|\s[–—-]\s", found[1])[0].split()[:6]
    while words and words[-1].lower() in ("the", "a", "an", "of", "to", "and", "in", "on", "for", "with", "its", "their"):
        words.pop()
    return " ".join(words).strip("\"“”'‘’ ")


def _why(layers: Layers, m: Mark) -> tuple[tuple[str, str], ...]:
    """Name the step that gave each field; what the encoder did not mark itself went on from another sentence."""
    made = {name: layer.made_by for name, layer in layers.items()}
    encoder, found = made.get("events", ""), layers.get("raw")
    own = next((r.parts for r in found.within(m.start, m.end) if (r.start, r.end, r.label) == (m.start, m.end, "trigger")),
               ()) if found else m.parts

    def of(role: str, rule: str) -> str:
        mine = [p for p in m.parts if p[0].partition("/")[0] == role]
        return encoder if all(p in own for p in mine) else f"goes on from another sentence, by {rule}"
    return (("type", encoder), ("actors", of("actor", "event_actors")), ("recipients", encoder),
            ("source", of("source", "event_sources")), ("country", made.get("actors", "")), ("time", _dated(layers, m)),
            ("place", "; ".join(x for x in (of("place", "event_places"), made.get("places", "")) if x)), ("figures", "numbers"))


def _dated(layers: Layers, m: Mark) -> str:
    layer = layers.get("event_times")
    mark = next((t for t in layer.marks if ("event", m.start, m.end) in t.parts), None) if layer else None
    made = layers["times"].made_by if "times" in layers else ""
    return f"goes on from another event, by event_times; {made}" if mark and mark.label == "carried" else made


def quotes(report: Report, layers: Layers) -> tuple[Quote, ...]:
    """Give the quotes in the order of the text."""
    layer = layers.get("quotes")
    return tuple(_quote(report.body, layers, m) for m in layer.marks) if layer else ()


def _quote(body: str, layers: Layers, m: Mark) -> Quote:
    def words(name: str) -> Words:
        spans = m.part(name)
        return Words(" ... ".join(body[s:e] for s, e in spans), spans,
                     _value(layers, spans[0]).name if spans and name == "source" else "")
    return Quote(m.label, words("source"), words("cue"), words("content"), m.score)


def notices(report: Report, layers: Layers, made: tuple[Claim, ...]) -> tuple[Notice, ...]:
    """Say what a reader of the claims would wonder about."""
    out = []
    if report.published is None:
        out.append(Notice("undated", "the report states no publication date; days without a year stay open"))
    layer = layers.get("times")
    for start, end, message in (layer.extra.get("conflicts", ()) if layer else ()):
        out.append(Notice("time-conflict", message, start, end))
    for c in made:
        if c.time and c.time.span and not c.time.start:
            out.append(Notice("time-open", f"no calendar day can be given for {c.time.text!r}", *c.time.span))
        if c.place and not c.place.country and c.place.lat is None:
            out.append(Notice("place-unknown", f"the gazetteer does not tell where {c.place.text!r} is",
                              c.place.start, c.place.end))
    return tuple(dict.fromkeys(out))
