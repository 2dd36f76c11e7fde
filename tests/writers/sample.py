"""A report written for these tests, and the reading of it put together by hand: six claims of different kinds."""

from dateline.data import (
    ActorValue,
    Claim,
    Figure,
    Layer,
    Mark,
    Mention,
    Notice,
    Place,
    PlaceValue,
    Quote,
    Reading,
    Report,
    RoleValue,
    Source,
    Time,
    TimeValue,
    Words,
)

TITLE = "Envoys of Norland and Sudmark expected to meet in Geneva on Monday"
TEXT = """\
Delegations of Norland and Sudmark are expected to meet in Geneva on June 2 for a second round of talks.
Norland's foreign minister, Anna Lund, spoke by phone with her counterpart Petr Vesely on Sunday, the ministry said.
The Sudmark army said at least 40 drones may have hit the port of Velm overnight, killing 12 people.
“We did not attack the convoy,” General Ivo Brandt told reporters, denying that his forces shelled it in April.
Mediators from Switzerland visited Velm last week to inspect the harbour.
Norland proposed a 30-day ceasefire, two diplomats told the North Wire, but Sudmark has not answered. /North Wire/
"""
REPORT = Report(text=TEXT, title=TITLE, outlet="The Example Courier", url="https://news.example/talks?id=7",
                published="2025-06-01", published_from="text", language="en")
BODY = REPORT.body


def at(words: str, after: str = "") -> tuple[int, int]:
    """Give the span of the words' first place behind other words."""
    start = BODY.index(words, BODY.index(after) if after else len(TITLE))
    return start, start + len(words)


def who(words: str, country: str = "", sector: str = "", name: str = "", after: str = "") -> Mention:
    return Mention(words, *at(words, after), name, country, sector)


def when(words: str, start: str | None, end: str | None, grain: str) -> Time:
    return Time(words, at(words), start, end, grain)


def source(words: str, cue: str, name: str = "", country: str = "", sector: str = "") -> Source:
    return Source(words, at(words), cue, name, country, sector)


def where(words: str, *rest: object) -> Place:
    return Place(words, *at(words), *rest)  # type: ignore[arg-type]


def claim(quote: str, trigger: str, kind: str, mode: str = "", **rest: object) -> Claim:
    span = at(quote)
    start = BODY.index(trigger, span[0])
    return Claim(report=REPORT.id, quote=quote, span=span, trigger=trigger, trigger_span=(start, start + len(trigger)),
                 type=kind, mode=mode, why=WHY, **rest)  # type: ignore[arg-type]


WHY = (("type", "encoder 1a2b"), ("actors", "encoder 1a2b"), ("country", "rules"), ("time", "rules"),
       ("place", "gazetteer 3"), ("figures", "numbers"))
OUTLET = ("The Example Courier", "North Wire")
GENEVA = ("Geneva", "CHE", 46.2044, 6.1432, 2660646, "city")
VELM = ("Velm", "SDM", 51.25, -3.5, 990001, "city")

CLAIMS = (
    claim("Delegations of Norland and Sudmark are expected to meet in Geneva on June 2 for a second round of talks",
          "meet", "CONSULT", "", status="possible", confidence=0.91, place=where("Geneva", *GENEVA),
          actors=(who("Delegations of Norland", "NRL", "GOV", "Norland"), who("Sudmark", "SDM", "GOV")),
          time=when("on June 2", "2025-06-02", "2025-06-02", "day"), topic="second round of talks", chain=OUTLET),
    claim("Norland's foreign minister, Anna Lund, spoke by phone with her counterpart Petr Vesely on Sunday",
          "spoke", "CONSULT", "phone", confidence=0.97,
          actors=(who("Anna Lund", "NRL", "GOV"),), recipients=(who("her counterpart Petr Vesely", "SDM", "GOV", "Petr Vesely"),),
          time=when("on Sunday", "2025-06-01", "2025-06-01", "day"), source=source("the ministry", "said", "Foreign ministry", "NRL", "GOV"),
          chain=(*OUTLET, "the ministry")),
    claim("at least 40 drones may have hit the port of Velm overnight, killing 12 people", "hit", "ASSAULT", "drone",
          status="possible", confidence=0.74, place=where("the port of Velm", *VELM),
          recipients=(who("12 people", "SDM", "CVL"),), time=when("overnight", None, None, ""),
          source=source("The Sudmark army", "said", "", "SDM", "MIL"), chain=(*OUTLET, "The Sudmark army"),
          figures=(Figure("weapons", "at least 40 drones", *at("at least 40 drones"), 40, None),
                   Figure("killed", "12 people", *at("12 people"), 12, 12))),
    claim("his forces shelled it in April", "shelled", "ASSAULT", "heavy-weapons", status="not", confidence=0.66,
          actors=(who("his forces", "SDM", "MIL", "Sudmark"),), recipients=(who("it", "", "", "the convoy", "shelled it"),),
          time=when("in April", "2025-04-01", "2025-04-30", "month"),
          source=source("General Ivo Brandt", "denying", "", "SDM", "MIL"), chain=(*OUTLET, "General Ivo Brandt")),
    claim("Mediators from Switzerland visited Velm last week to inspect the harbour", "visited", "CONSULT", "visit",
          confidence=0.88, actors=(who("Mediators from Switzerland", "CHE", "GOV"),),
          place=Place("Velm", *at("Velm", "visited"), *VELM), time=when("last week", "2025-05-19", "2025-05-25", "week"),
          chain=OUTLET),
    claim("Norland proposed a 30-day ceasefire", "proposed", "AGREE", "", status="ongoing", confidence=0.81,
          actors=(who("Norland", "NRL", "GOV", "", "Norland proposed"),),
          figures=(Figure("duration", "30-day", *at("30-day"), 30, 30),), topic="30-day ceasefire",
          source=source("two diplomats", "told"), chain=(*OUTLET, "two diplomats")),
)


def words(text: str, name: str = "") -> Words:
    return Words(text, (at(text),), name)


QUOTES = (
    Quote("indirect", words("The Sudmark army"), words("said", ""), words("at least 40 drones may have hit the port of Velm overnight, killing 12 people"), 0.93),
    Quote("direct", words("General Ivo Brandt", "Ivo Brandt"), words("told"), words("“We did not attack the convoy,”"), 0.98),
)


def mark(text: str, label: str, value: object = None) -> Mark:
    return Mark(*at(text), label, value)


LAYERS = {
    "credits": Layer("credits", (mark("North Wire", "origin"),)),
    "roles": Layer("roles", (mark("foreign minister, Anna Lund", "role", RoleValue("Anna Lund", "foreign minister", "Norland", "NRL")),
                             mark("General Ivo Brandt", "role", RoleValue("Ivo Brandt", "General", "", "SDM")))),
    "actors": Layer("actors", (mark("Anna Lund", "actor", ActorValue("Anna Lund", "NRL", "GOV", "office")),)),
    "times": Layer("times", (mark("June 2", "DATE", TimeValue("DATE", "2025-06-02", "2025-06-02", "2025-06-02", "day", "published")),)),
    "places": Layer("places", (mark("Geneva", "place", PlaceValue(*GENEVA)),)),
}
NOTICES = (Notice("time-open", "no calendar day can be given for 'overnight'", *at("overnight")),)
READING = Reading(REPORT, CLAIMS, QUOTES, NOTICES, LAYERS)
EMPTY = Reading(Report(text="Die Gespräche begannen am Montag.", outlet="Kurier", language="de"),
                notices=(Notice("language", "the report is in 'de'; claims are read from English only"),))
