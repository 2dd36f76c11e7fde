"""Readings made by hand: a sentence is written for each claim, so that every span is right, and nothing is read by the encoder."""

from dataclasses import dataclass, field

from dateline.data import Claim, Figure, Mention, Place, Quote, Reading, Report, Source, Time, Words


@dataclass(frozen=True)
class Told:
    """What one sentence tells."""

    actor: str = "Norland's army"
    trigger: str = "shelled"
    to: str = ""
    place: str = ""
    day: str = ""
    source: str = ""
    killed: int = 0
    type: str = "ASSAULT"
    mode: str = ""
    status: str = "happened"
    topic: str = ""
    country: str = "NOR"
    to_country: str = "SWE"
    confidence: float = 0.9
    extra: dict = field(default_factory=dict)


def reading(  # noqa: PLR0913 - what a report states
        *told, outlet="The Wire", title="A report", url="", published="2025-06-02T10:00:00+00:00", given_id="", quotes=()):
    """Make a reading of a report that tells these things, one sentence each."""
    body, parts = title + "\n", []
    for one in told:
        body, drawn = _sentence(body, one)
        parts.append((one, drawn))
    for source, words in quotes:
        body += f"{source} said: “{words}” "
    text = body.partition("\n")[2]
    report = Report(text, title, outlet, url, published=published, published_from="metadata", language="en", given_id=given_id)
    return Reading(report, tuple(_claim(report.id, one, drawn) for one, drawn in parts), tuple(_quote(report.body, *q) for q in quotes))


def _sentence(body, one):
    drawn, start = {}, len(body)
    rows = [("actor", "", one.actor), ("trigger", " ", one.trigger), ("to", " ", one.to), ("place", " in ", one.place),
            ("day", " on ", one.day), ("killed", ", killing ", f"{one.killed} people" if one.killed else "")]
    for name, before, words in rows:
        if words:
            body += before if body[start:] else ""
            drawn[name] = (words, len(body), len(body) + len(words))
            body += words
    drawn["clause"] = (body[start:], start, len(body))
    if one.source:
        body += ", said "
        drawn["source"] = (one.source, len(body), len(body) + len(one.source))
        body += one.source
    return body + ". ", drawn


def _claim(report, one, d):
    def mention(name, country):
        return (Mention(*d[name], d[name][0], country, "GOV"),) if name in d else ()
    clause = d["clause"]
    return Claim(
        report, clause[0], clause[1:], one.trigger, d["trigger"][1:], one.type, one.mode, mention("actor", one.country),
        mention("to", one.to_country), Place(*d["place"], one.place, "NOR", 60.0, 10.0, 1, "city") if one.place else None,
        Time(one.day, d["day"][1:], one.day, one.day, "day") if one.day else None, one.status,
        Source(one.source, d["source"][1:], "said", one.source) if one.source else Source(), (),
        (Figure("killed", *d["killed"], one.killed, one.killed),) if one.killed else (), one.topic, one.confidence,
        (("trigger", "by hand"),))


def _quote(body, source, words):
    at = body.index(f"{source} said: “{words}”")
    spans = ((at, at + len(source)),), ((at + len(source) + 1, at + len(source) + 5),), ((at + len(source) + 8, at + len(source) + 8 + len(words)),)
    return Quote("direct", Words(source, spans[0], source), Words("said", spans[1]), Words(words, spans[2]), 0.9)
