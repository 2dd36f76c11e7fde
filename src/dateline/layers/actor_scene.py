"""actor_scene: what a report's words say of countries and people, gathered once for all its participants.

Rule: only what stands in the report (and the tables of names); nothing is decided here.
"""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from functools import lru_cache

from dateline.data import Layers, Mark, Report
from dateline.layers.actor_words import HONORIFICS, Word, bare_end, close, name_end, words
from dateline.lookup.countries import capitals, country_named, country_of, demonym_of
from dateline.lookup.leaders import by_surname, group, leader
from dateline.lookup.name_words import GIVEN_NAMES, ORDINARY, ORGANISATION
from dateline.lookup.offices import head_of

LONGEST = 4  # words in the longest name of a country or group that is looked for
GEORGE = frozenset({"Georgia", "Jordan", "Chad", "Turkey", "Israel"})  # countries whose names people bear


@dataclass(frozen=True, slots=True)
class Hit:
    """A country named in the body: span, alpha-3, and how: name, people, capital, group, person, place."""

    start: int
    end: int
    code: str
    kind: str


def _start(h: Hit) -> int:
    return h.start


@dataclass(slots=True)
class Person:
    """A person of the report: fullest name, where he stands, and what is known of him."""

    name: str
    spans: list[tuple[int, int]] = field(default_factory=list)
    country: str = ""
    step: str = ""
    role: str = ""
    beside: str = ""


@dataclass(frozen=True, slots=True)
class Scene:
    """The report's sentences, words, countries by place in the text, and people by last name."""

    body: str
    low: str  # the body in lower case, with the same offsets
    starts: tuple[int, ...]
    title_end: int
    hits: tuple[Hit, ...]  # by start
    people: dict[str, Person]
    roles: tuple[Mark, ...]
    dateline: str
    short: dict[str, str]
    home: str = ""

    def sentence(self, at: int) -> int:
        """Give the number of the sentence that holds an offset."""
        return max(0, bisect_right(self.starts, at) - 1)

    def between(self, start: int, end: int) -> list[Hit]:
        """Give the hits that begin in a stretch."""
        low = bisect_left(self.hits, start, key=_start)
        return list(self.hits[low:bisect_left(self.hits, end, low, key=_start)])

    def bounds(self, number: int) -> tuple[int, int]:
        """Give the span of a sentence by number; empty where there is none."""
        if not 0 <= number < len(self.starts):
            return (0, 0)
        return self.starts[number], self.starts[number + 1] if number + 1 < len(self.starts) else len(self.body)


def scene(report: Report, layers: Layers) -> Scene:
    """Gather countries, people, offices and abbreviations of a report."""
    body = report.body
    row = words(body)
    marks = layers["sentences"].marks if "sentences" in layers else ()
    starts = tuple(m.start for m in marks) or (0,)
    roles = layers["roles"].marks if "roles" in layers else ()
    people = _people(report, row, layers, roles)
    hits = _hits(body, row, layers, people)
    for last, person in people.items():
        _introduce(body, person, last, hits, roles)
    hits = sorted([*hits, *_persons(people)], key=lambda h: h.start)
    return Scene(body, body.replace("İ", "I").lower(), starts, report.text_start, tuple(hits), people, roles, _dateline(layers), _short(body), home_of(report.outlet))


@lru_cache(maxsize=50_000)
def _code(text: str) -> tuple[str, str]:
    """Give the alpha-3 and kind of a name, ("", "") if it is none."""
    if country_named(text):
        return country_named(text), "name"
    if demonym_of(text):
        return demonym_of(text), "people"
    if group(text)[1]:
        code = group(text)[0]
        return (code, "group") if code else ("", "")
    if text in capitals():
        return capitals()[text], "capital"
    return "", ""


def _hits(body: str, row: list[Word], layers: Layers, people: dict[str, Person]) -> list[Hit]:
    """Find the names of countries, peoples, capitals and groups, and the places of the gazetteer."""
    named = {s for p in people.values() for s, _ in p.spans}
    ends = {s: e for p in people.values() for s, e in p.spans}
    out: list[Hit] = []
    i = 0
    while i < len(row):
        w = row[i]
        if w.start in named:
            stop = ends[w.start]
            i += 1
            while i < len(row) and row[i].start < stop:
                i += 1
            continue
        if not w.upper:
            i += 1
            continue
        step = 1
        for n in range(min(LONGEST, len(row) - i), 0, -1):
            last = row[i + n - 1]
            if n > 1 and (last.start - w.start > 60 or not close(body, row[i + n - 2], last)):
                continue
            code, kind = _code(body[w.start:bare_end(last)])
            if code:
                out.append(Hit(w.start, bare_end(last), code, kind))
                step = n
                break
        else:
            if "-" in w.text:
                code = next((c for part in w.text.split("-")[:2] if part[:1].isupper() for c in [_code(part)[0]] if c), "")
                if code and not w.text.endswith(("backed", "based", "supported", "allied")):
                    out.append(Hit(w.start, w.end, code, "people"))
        i += step
    return out + _placed(layers, out)


def _placed(layers: Layers, taken: list[Hit]) -> list[Hit]:
    layer = layers.get("places")
    used = {h.start for h in taken}
    return [Hit(m.start, m.end, m.value.country, "place") for m in (layer.marks if layer else ())
            if m.value.country and m.start not in used]


def _people(report: Report, row: list[Word], layers: Layers, roles: tuple[Mark, ...]) -> dict[str, Person]:
    """Register people by last name: offices first, then mentions, then runs of capitalised words."""
    body, out = report.body, dict[str, Person]()
    for m in roles:
        _register(out, m.value.person)
    layer = layers.get("mentions")
    for m in layer.marks if layer else ():
        if m.label == "PER":
            _register(out, _plain(body[m.start:m.end]))
    i = 0
    while i < len(row):
        end = name_end(body, row, i) if row[i].upper else i
        if end - i >= 2 and _personal(row[i:end]) and (_inside(report, row[i]) or leader(" ".join(w.bare for w in row[i:end]))):
            _register(out, " ".join(w.bare for w in row[i:end]))
        i = max(i + 1, end)
    _locate(body, row, out)
    return out


def _inside(report: Report, w: Word) -> bool:
    """Tell whether a capital at a word is no matter of headlines or of a sentence's beginning."""
    if w.start < report.text_start:
        return False
    before = report.body[max(0, w.start - 2):w.start].strip()
    return before not in ("", ".", "!", "?", '"', "“", "-", ":") or w.text.casefold() in GIVEN_NAMES or (report.body[w.start - 1:w.start] == " " and before.isalnum())


def _plain(name: str) -> str:
    parts = name.split()
    while len(parts) > 1 and (head_of(parts[0]) or parts[0].rstrip(".").lower() in ("mr", "mrs", "ms", "dr")):
        parts = parts[1:]
    return " ".join(parts).removesuffix("'s").removesuffix("’s")


def _register(out: dict[str, Person], name: str) -> None:
    parts = name.split()
    if not parts or head_of(parts[-1]) or parts[0] == "of" or parts[-1] in ("State", "Affairs"):
        return  # a tagger's "Russian Foreign Minister" or "of State" is an office, no person
    if not name[0].isalpha() or (_code(parts[-1])[1] in ("name", "people") and not leader(name)):
        return
    last = parts[-1].casefold()
    old = out.get(last)
    if old is None:
        out[last] = Person(name)
    elif len(parts) > len(old.name.split()) and (len(old.name.split()) == 1 or old.name.split()[0] == parts[0]):
        old.name = name


def _personal(found: list[Word]) -> bool:
    """Tell whether a run of capitalised words may be a person."""
    texts = [w.bare for w in found]
    whole = " ".join(texts)
    if leader(whole):
        return True
    if any((head_of(t) and t.casefold() not in HONORIFICS) or t.casefold() in ORGANISATION or t.casefold() in ORDINARY or (t.isupper() and len(t) > 2) or (_code(t)[0] and t not in GEORGE) for t in texts):
        return False
    return not any(_code(" ".join(texts[i:i + 2]))[0] for i in range(len(texts) - 1)) and _code(whole)[0] == "" and not group(whole)[1]


def _locate(body: str, row: list[Word], people: dict[str, Person]) -> None:
    """Note every place where a registered last name stands, with the names before it."""
    for i, w in enumerate(row):
        person = people.get(w.bare.casefold()) if w.upper else None
        if person and not (w.text.isupper() and group(w.bare)[1]):
            first = i
            parts = set(person.name.split())
            while first and row[first - 1].text in parts and close(body, row[first - 1], row[first]):
                first -= 1
            person.spans.append((row[first].start, bare_end(w)))


def _introduce(body: str, person: Person, last: str, hits: list[Hit], roles: tuple[Mark, ...]) -> None:
    """Find a person's country: the table, his office here, or the words beside his name."""
    known = leader(person.name)
    offices = [m.value for m in roles if m.value.person.split()[-1].casefold() == last]
    person.role = offices[0].role if offices else ""
    told = next((v.country for v in offices if v.country), "")
    if known:
        person.country, person.step = known.country, "table"
    elif told:
        person.country, person.step = told, "office"
    else:
        person.beside = _beside(body, person, hits)
    if not (person.country or person.beside) and len(person.name.split()) == 1 and by_surname(person.name):
        found = by_surname(person.name)
        if found:
            person.country, person.step, person.name = found.country, "table", person.name


def _beside(body: str, person: Person, hits: list[Hit]) -> str:
    """Read "Ukrainian lawmaker NAME" and "NAME, a Ukrainian lawmaker"."""
    for s, e in person.spans:
        for h in hits:
            if h.kind in ("people", "name", "group") and 0 <= s - h.end <= 40:
                between = body[h.end:s]
                if _phrase(between):
                    return h.code
            if h.kind in ("people", "name", "group") and 2 <= h.start - e <= 60:
                between = body[e:h.start]
                if between[:2] in (", ", " (") and not any(c in between[2:] for c in ',.;:()\n"“”') and _describes(body, between, h):
                    return h.code
    return ""


def _phrase(between: str) -> bool:
    """Tell whether the words between a country's adjective and a name make one noun phrase."""
    if any(c in between for c in ',.;:()\n"“”'):
        return False
    parts = between.split()
    if parts[:1] in (["'s"], ["’s"]):
        parts = parts[1:]
    return 0 < len(parts) <= 5 and not any(p.casefold() in STOPS for p in parts)


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


STOPS = _set("and or but with to for of in on at by from against that who which said told says met is was has had have "
                  "after before as when while will would can could the a an its his her their this than over about into")


def _describes(body: str, between: str, h: Hit) -> bool:
    parts = between[2:].split()
    if h.kind == "people" or body[h.end:h.end + 2] in ("'s", "’s"):
        return not any(p.casefold() in STOPS - {"the", "a", "an", "who", "is", "was"} for p in parts)
    return bool(parts) and parts[-1] in ("of", "from", "the", "for") and len(parts) <= 7


def _persons(people: dict[str, Person]) -> list[Hit]:
    return [Hit(s, e, p.country, "person") for p in people.values() if p.country for s, e in p.spans]


def _dateline(layers: Layers) -> str:
    """Give the country that the report is dated from, "" if none."""
    page, layer = layers.get("furniture"), layers.get("places")
    for m in page.marks if page else ():
        if m.label == "dateline":
            for p in layer.within(m.start, m.end) if layer else ():
                if p.value.country:
                    return str(p.value.country)
    return ""


def _short(body: str) -> dict[str, str]:
    """Give the long forms of initials that the report explains: "Security Service of Ukraine (SBU)"."""
    out: dict[str, str] = {}
    at = body.find("(")
    while at >= 0:
        end = body.find(")", at, at + 14)
        initials = body[at + 1:end].strip("\"'“”‘’ ") if end > 0 else ""
        if 2 <= len(initials) <= 10 and initials[:2].isupper():
            found = _long(body[max(0, at - 90):at], initials)
            if found:
                out.setdefault(initials, found)
        at = body.find("(", at + 1)
    return out


def _long(before: str, initials: str) -> str:
    parts = words(before)
    letters = [c for c in initials if c.isalpha()]
    for n in range(len(letters), min(len(parts), 2 * len(letters) + 2) + 1):
        first = parts[-n]
        if first.text[0] == letters[0] and first.upper and "." not in before[first.start:].rstrip()[:-1]:
            caps = sum(p.upper for p in parts[-n:])
            if caps >= len(letters) - 1 and caps >= 2:
                return before[first.start:].strip(" \"'“”‘’")
    return ""


@lru_cache(maxsize=1000)
def home_of(outlet: str) -> str:
    """Give the country an outlet is published in, by its name; "" if the table of groups does not tell.

    >>> home_of("BBC"), home_of("tass")
    ('GBR', 'RUS')
    """
    for name in (outlet, outlet.upper(), outlet.title(), *(p.title() for p in outlet.split("-")[:1])):
        code, sector = group(name)
        if code and sector == "MED":
            return code
    return country_of(outlet.replace("-", " ").title())
