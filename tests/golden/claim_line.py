"""claim_line: one line of a golden file that says what a claim must hold.

Rule: only what the line states is checked; a field that the line leaves out may hold anything.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime

from dateline.data import Claim, Figure, Mention

MODES = {
    "AGREE": "", "CONSULT": "visit third-party multilateral phone", "SUPPORT": "", "CONCEDE": "", "COOPERATE": "",
    "AID": "", "RETREAT": "withdraw release disarm ceasefire access resign", "REQUEST": "assist change yield meet",
    "ACCUSE": "disapprove investigate allege", "REJECT": "assist change yield meet",
    "THREATEN": "restrict arrest relations expel territory violence",
    "PROTEST": "demo riot strike hunger boycott obstruct vandalize", "SANCTION": "convict expel withdraw discontinue",
    "MOBILIZE": "troops weapons police militia",
    "COERCE": "seize restrict censor curfew martial-law arrest deport withhold misinformation cyber",
    "ASSAULT": "abduct beat torture sexual targeted destroy primitive firearms explosives suicide-attack aerial drone "
               "heavy-weapons crowd-control unconventional",
}
STATUSES = ("happened", "ongoing", "planned", "possible", "not")
SECTORS = ("GOV", "MIL", "POL", "LEG", "JUD", "PTY", "REB", "SPY", "NGO", "MED", "BUS", "CVL", "EDU", "HLH", "REL")
WHAT = ("killed", "injured", "missing", "detained", "displaced", "released", "troops", "weapons", "aircraft", "vehicles", "territory", "money", "people", "attacks", "duration", "other")
FIELDS = ("place", "time", "according to", "figures", "topic", "chain")
STOP = frozenset(["the", "a", "an", "of", "in", "on", "at", "to", "for", "and", "his", "her", "its", "their", "s", "mr", "mrs", "ms"])
ITSELF = "itself"  # "according to: itself": the outlet says so


class BadLine(ValueError):
    """A line of a golden file that nobody can read."""


@dataclass(frozen=True, slots=True)
class Party:
    """A participant as the line states it: words, resolved name, countries one of which must be read, sector."""

    text: str
    name: str = ""
    countries: tuple[str, ...] = ()
    sector: str = ""


@dataclass(frozen=True, slots=True)
class ClaimLine:
    """A claim as the line states it; None stands for what is not checked."""

    line: str
    type: str
    mode: str | None
    status: str | None
    trigger: str
    nth: int = 1
    actors: tuple[Party, ...] | None = None
    recipients: tuple[Party, ...] | None = None
    optional: bool = False
    fields: dict[str, str] = field(default_factory=dict)


def parsed(line: str) -> ClaimLine:
    """Read a line; raise BadLine where it breaks the form of README.md."""
    optional, words = line.startswith("? "), line.removeprefix("? ")
    head, status, trigger, *rest = [p.strip() for p in words.split("|")] if words.count("|") > 1 else _bad(line, "has fewer than three parts")
    kind, _, mode = head.partition(" ")
    if kind not in MODES or mode not in ("", "-", *MODES[kind].split()):
        _bad(line, f"has an unknown type or mode {head!r}")
    if status not in (*STATUSES, "*"):
        _bad(line, f"has an unknown status {status!r}")
    sides = rest.pop(0).split("->") if rest and "->" in rest[0] else ["*", "*"]
    fields = dict(_field(line, part) for part in rest)
    text, nth = counted(trigger)
    return ClaimLine(line, kind, "" if mode == "-" else mode or None, None if status == "*" else status, text, nth,
                     _parties(sides[0]), _parties(sides[1]), optional, fields)


def _bad(line: str, why: str) -> list[str]:
    raise BadLine(f"{line!r} {why}; see tests/golden/README.md")


def _field(line: str, part: str) -> tuple[str, str]:
    key, _, value = part.partition(":")
    if key not in FIELDS or not value.strip():
        _bad(line, f"has an unknown or empty field {part!r}")
    if key == "figures" and value.strip() != "none":
        figures(value.strip())
    return key, value.strip()


def counted(words: str) -> tuple[str, int]:
    """Take "#2", the second occurrence, from the end of some words."""
    m = re.fullmatch(r"(.+)#(\d+)", words)
    return (m[1], int(m[2])) if m else (words, 1)


def _parties(side: str) -> tuple[Party, ...] | None:
    return None if side.strip() == "*" else tuple(party(p) for p in side.split(" ; ") if p.strip())


def party(words: str) -> Party:
    """Read "text = name (RUS GOV)"; name, country and sector may be left out."""
    m = re.fullmatch(r"(?P<text>.+?)(?: = (?P<name>.+?))?(?: \((?P<codes>[A-Z]{3}(?: [A-Z]{3})*)\))?", words.strip())
    codes = m["codes"].split() if m and m["codes"] else []
    sector = next((c for c in codes if c in SECTORS), "")
    return Party(m["text"], m["name"] or "", tuple(c for c in codes if c != sector), sector) if m else Party(words)


def figures(value: str) -> Counter[tuple[str, float | None, float | None]]:
    """Read "killed 5..5, injured 17.." into (what, low, high); an open or unknown bound is None."""
    out: Counter[tuple[str, float | None, float | None]] = Counter()
    for part in value.split(","):
        m = re.fullmatch(r"\s*([a-z]+) ([\d.]*?)\.\.([\d.]*)\s*", part)
        if not m or m[1] not in WHAT:
            raise BadLine(f"{part!r} is no figure; write for example 'killed 5..5' or 'injured 17..'")
        out[m[1], float(m[2]) if m[2] else None, float(m[3]) if m[3] else None] += 1
    return out


def content_words(text: str) -> set[str]:
    """Give the words that carry meaning, lower-case."""
    return {w for w in re.findall(r"[^\W_]+", text.lower()) if w not in STOP}


def same_words(a: str, b: str) -> bool:
    """Tell whether one's content words lie within the other's, or half of the shorter one's do."""
    one, two = content_words(a), content_words(b)
    return bool(one and two and len(one & two) >= 0.5 * min(len(one), len(two)))


def faults(want: ClaimLine, claim: Claim) -> Iterator[tuple[str, str, str]]:
    """Give (field, wanted, read) for each stated field that the claim does not fit."""
    for name, wanted, read in (("type", want.type, claim.type), ("mode", want.mode, claim.mode),
                               ("status", want.status, claim.status)):
        if wanted is not None and wanted != read:
            yield name, wanted or "-", read or "-"
    for name, stated, found in (("actors", want.actors, claim.actors), ("recipients", want.recipients, claim.recipients)):
        if stated is not None and not _same_parties(stated, found):
            yield name, _side(stated), shown_side(found)
    shown = shown_fields(claim)
    for name, value in want.fields.items():
        if not FITS[name](value, claim):
            yield name, value, shown[name]


def _same_parties(stated: tuple[Party, ...], found: tuple[Mention, ...]) -> bool:
    left = list(found)
    for p in stated:
        hit = next((m for m in left if fits(p, m)), None)
        if hit is None:
            return False
        left.remove(hit)
    return not left


def fits(p: Party, m: Mention) -> bool:
    """Tell whether a participant read is the one stated."""
    return ((same_words(p.text, m.text) or same_words(p.text, m.name)) and content_words(p.name) <= content_words(m.name)
            and (not p.countries or m.country in p.countries) and p.sector in ("", m.sector))


def _place(value: str, c: Claim) -> bool:
    if value == "none" or c.place is None:
        return value == "none" and c.place is None
    p = party(value)
    return (same_words(p.text, c.place.text) or same_words(p.text, c.place.name)) and (not p.countries or c.place.country in p.countries)


def _time(value: str, c: Claim) -> bool:
    start = c.time.start if c.time else None
    if value == "none" or start is None or c.time is None:
        return value == "none" and start is None
    if "T" in value:
        return "T" in start and datetime.fromisoformat(start) == datetime.fromisoformat(value)
    low, _, high = value.partition("..")
    return (start[:10], (c.time.end or start)[:10]) == (low, high or low)


def _source(value: str, c: Claim) -> bool:
    if value == ITSELF or not c.source.text:
        return value == ITSELF and not c.source.text
    return same_words(value, c.source.text) or same_words(value, c.source.name)


def _figures(value: str, c: Claim) -> bool:
    wanted = figures(value) if value != "none" else Counter()
    return wanted == Counter((f.what, f.low, f.high) for f in c.figures)


def _chain(value: str, c: Claim) -> bool:
    links = value.split(" > ")
    return len(links) == len(c.chain) and all(map(same_words, links, c.chain))


FITS = {"place": _place, "time": _time, "according to": _source, "figures": _figures, "chain": _chain,
        "topic": lambda value, c: same_words(value, c.topic)}


def shown_fields(c: Claim) -> dict[str, str]:
    """Give every field of a claim in the form of a line."""
    time = "none"
    if c.time and c.time.start:
        end = c.time.end or c.time.start
        time = c.time.start if "T" in c.time.start or end == c.time.start else f"{c.time.start}..{end[:10]}"
    place = f"{c.place.name or c.place.text} ({c.place.country})".replace(" ()", "") if c.place else "none"
    return {"place": place, "time": time, "according to": c.source.text or ITSELF,
            "figures": ", ".join(map(_figure, c.figures)) or "none", "topic": c.topic or "none", "chain": " > ".join(c.chain) or "none"}


def _figure(f: Figure) -> str:
    low, high = (f"{x:.12g}" if x is not None else "" for x in (f.low, f.high))
    return f"{f.what} {low}..{high}"


def shown_side(found: tuple[Mention, ...]) -> str:
    """Give participants in the form of a line."""
    return " ; ".join(f"{' '.join(m.text.split())} ({' '.join(c for c in (m.country, m.sector) if c)})".replace(" ()", "") for m in found)


def _side(stated: tuple[Party, ...]) -> str:
    return " ; ".join(f"{p.text}{' = ' + p.name if p.name else ''} ({' '.join(c for c in (*p.countries, p.sector) if c)})".replace(" ()", "")
                      for p in stated)


def shown(c: Claim) -> str:
    """Give a claim as a full line."""
    values = shown_fields(c)
    stated = [f"{k}: {values[k]}" for k in ("place", "time", "according to", "figures") if values[k] != "none"]
    who = f"{shown_side(c.actors)} -> {shown_side(c.recipients)}".strip()
    return " | ".join([f"{c.type} {c.mode}".strip(), c.status, " ".join(c.trigger.split()), who, *stated])


def corrected(want: ClaimLine, claim: Claim) -> str:
    """Give the line with what was read in place of each field that does not fit."""
    wrong = {name: read for name, _, read in faults(want, claim)}
    mode = want.mode if "mode" not in wrong else claim.mode
    head = " ".join(x for x in (claim.type, "-" if mode == "" else mode) if x)
    status = wrong.get("status", want.status or "*")
    trigger = want.trigger if want.nth == 1 else f"{want.trigger}#{want.nth}"
    sides = [wrong.get(n, "*" if s is None else _side(s)) for n, s in (("actors", want.actors), ("recipients", want.recipients))]
    rest = [f"{k}: {wrong.get(k, v)}" for k, v in want.fields.items()]
    return ("? " if want.optional else "") + " | ".join([head, status, trigger, " -> ".join(sides).strip(), *rest])
