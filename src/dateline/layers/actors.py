"""actors: who each participant and each quoted source is: name, country, sector, and the step that told it.

Rule: a wrong country is worse than none; the steps run from the surest to the least sure, the first that speaks wins.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from dateline.data import ActorValue, Layer, Layers, Mark, Report
from dateline.layers.actor_guess import Place, guess
from dateline.layers.actor_phrase import noun_phrase
from dateline.layers.actor_scene import Person, Scene, scene
from dateline.layers.actor_sector import sector_of_words
from dateline.layers.actor_words import words
from dateline.lookup.countries import country_named, country_of, demonym_of, name_of
from dateline.lookup.leaders import Leader, by_surname, group, leader
from dateline.lookup.offices import head_of, sector_of

PARTS = ("actor", "recipient", "source")
Span = tuple[int, int]
PRONOUNS = frozenset("he she him her his himself herself who i they them it we us you".split())
HE = frozenset("he she him himself herself who".split())
BOTH = re.compile(r"^(?:both|the two)\s+(?:of the\s+)?(?:sides?|parties|countries|nations|leaders|presidents|(?:foreign )?ministers|governments|states|neighbou?rs|delegations|teams)$", re.IGNORECASE)
OWNER = re.compile(r"^(?:its|their|his|her|our)\s+", re.IGNORECASE)
HEAD_END = re.compile(r"\s(?:of|in|from|at|on|to|for|with|by|who|that|which|near|against|belonging|including|suspected|accused)\s.*$|[,(].*$", re.S)
ABROAD = re.compile(r"\b(?:foreign|foreigners?|international|world|global|western|europe|europeans?|gulf|arab|other (?:countr|nation|state|leader|part)\w*|"
                    r"countries|nations|states|partners|allies|neighbou?rs|powers|diplomats|donors|mercenaries|everyone|jews|muslims?|christians?)\b", re.IGNORECASE)
JIHAD = re.compile(r"\b(?:Islamic State|ISIS|ISIL|IS|Daesh|[Aa]l[- ]Qa[ei]da|jihadis?t?s?|suicide bombers?|bombers?|attackers?|assailants?|gunm[ae]n|Islamists?)\b")
ARTICLE = re.compile(r"^(?:the|a|an|this|that|these|those)\s+", re.IGNORECASE)


def actors(report: Report, layers: Layers) -> Layer:
    """Resolve every distinct span that takes part in an event or speaks."""
    found = _spans(report.body, layers)
    if not found:
        return Layer("actors", (), "rules")
    s = layers["roles"].extra.get("scene") if "roles" in layers else None
    s = s or scene(report, layers)
    sides = _sides(report.body, layers)
    marks = [Mark(*span, "actor", resolve(s, span, sector, sides)) for span, sector in sorted(found.items())]
    return Layer("actors", tuple(marks), "rules")


def _spans(body: str, layers: Layers) -> dict[Span, str]:
    """Give every participant's and source's trimmed span with the encoder's sector."""
    out: dict[Span, str] = {}
    for name in ("events", "quotes"):
        layer = layers.get(name)
        for m in layer.marks if layer else ():
            for part, s, e in m.parts:
                kind, _, sector = part.partition("/")
                if kind in PARTS:
                    for span in {noun_phrase(body, s, e), (s, e)} if name == "quotes" else {noun_phrase(body, s, e)}:
                        out[span] = out.get(span, "") or sector
    return out


def _sides(body: str, layers: Layers) -> dict[Span, list[tuple[str, list[tuple[str, Span]]]]]:
    """Give for each participant the events it stands in: its own part's name, and all parts' names and spans."""
    out: dict[Span, list[tuple[str, list[tuple[str, Span]]]]] = {}
    layer = layers.get("events")
    for m in layer.marks if layer else ():
        parts = [(n.partition("/")[0], noun_phrase(body, s, e)) for n, s, e in m.parts]
        for name, span in parts:
            out.setdefault(span, []).append((name, parts))
    return out


def resolve(s: Scene, span: Span, sector: str, sides: dict[Span, list[tuple[str, list[tuple[str, Span]]]]]) -> ActorValue:
    """Give what a participant stands for."""
    text = s.body[span[0]:span[1]]
    own = sector_of_words(text)
    for step in (_person, _words, _both, _office):
        value = step(s, span, text)
        if value:
            told = "IGO" if value.country == "IGO" and own in ("GOV", "") else value.sector or own
            return ActorValue(value.name, value.country, told or sector, value.step)
    spans, kind = (span,), _kind(s, text, own or sector)
    person = _who(s, text)
    if person:
        spans = tuple(sorted(person.spans, key=lambda x: abs(x[0] - span[0])))
    where = replace(_where(s, span, sides), head=_head(text) if not person else "", beside=person.beside if person else "")
    code, _ = guess(s, spans, kind, where)
    name = person.name if person else _named(s, span, text, code)
    return ActorValue(name, code, own or sector, "context" if code else "")


def _head(text: str) -> str:
    """Give the head noun of a phrase in lower case, "" for a name."""
    row = words(HEAD_END.sub("", text))
    return row[-1].bare if row and row[-1].bare.islower() else ""


def _kind(s: Scene, text: str, sector: str) -> str:
    """Give the class of participant whose weights the guess uses."""
    if _who(s, text):
        return "person"
    if JIHAD.search(text):
        return "everywhere"
    if ABROAD.search(text):
        return "abroad"
    if text.casefold() in PRONOUNS or OWNER.match(text):
        return "pronoun"
    if ARTICLE.sub("", text)[:1].isupper() and not text[:1].isupper() or (text[1:2].isupper()):
        return "named"
    if sector in ("GOV", "MIL", "POL", "LEG", "JUD"):
        return "state"
    if sector == "REB":
        return "rebel"
    return "people" if sector == "CVL" else "other"


def _who(s: Scene, text: str) -> Person | None:
    """Give the person of the report whose name ends the phrase or its first part."""
    row = words(text)
    if not row:
        return None
    i = 0
    found = None
    while i < len(row):
        w = row[i]
        if w.upper and w.bare.casefold() in s.people:
            found = s.people[w.bare.casefold()]
            break
        if i and not w.upper and text[row[i - 1].end:w.start] != " ":
            break
        i += 1
    if found is None:
        return None
    after = text[row[i].start + len(row[i].bare):]
    return found if not after or after[0] in ",( " and not re.match(r" [a-z]+s$", after) and not row[i].owns else None


def _person(s: Scene, span: Span, text: str) -> ActorValue | None:
    """Resolve a phrase that names a person: by the table, his office here, or the words beside his name."""
    person = _who(s, text)
    if person is None:
        return _surname(text)
    known = leader(person.name)
    sector = known.sector if known else sector_of(person.role) if person.role else ""
    at = min((i for i in map(text.find, person.name.split()) if i >= 0), default=0)
    own = country_of(text[:at]) if person.country != "IGO" else ""
    code = own or person.country
    if not code:
        return None
    sector = "IGO" if code == "IGO" else sector
    return ActorValue(person.name, code, sector, "words" if own else person.step)


def _surname(text: str) -> ActorValue | None:
    bare = re.sub(r"^(?:(?:Mr|Mrs|Ms|Dr|Sir|President|King|Gen|Sen)\.?\s+)+", "", text)
    found: Leader | None = leader(text) or leader(bare) or (by_surname(bare) if " " not in bare and bare[:1].isupper() else None)
    if not found:
        return None
    return ActorValue(found.name, found.country, found.sector, "table")


def _words(s: Scene, span: Span, text: str) -> ActorValue | None:
    """Resolve a phrase by its own words."""
    long = s.short.get(ARTICLE.sub("", text), "")
    bare = ARTICLE.sub("", text)
    code, sector = group(bare)
    code = code or country_of(text) or (country_of(long) if long else "")
    if not code:
        return None
    if country_named(bare):
        return ActorValue(name_of(code), code, sector, "words")
    return ActorValue(long or _longest(s, bare) or text, code, sector, "words")


def _longest(s: Scene, bare: str) -> str:
    """Give the longer form of a capitalised name in the report: "Foreign Ministry" -> "Russian Foreign Ministry"."""
    if not bare[:1].isupper() or " " not in bare:
        return ""
    found = re.search(r"((?:[A-Z][\w-]+ ){1,2})" + re.escape(bare) + r"\b", s.body)
    return found[0] if found and demonym_of(found[1].split()[0]) else ""


def _both(s: Scene, span: Span, text: str) -> ActorValue | None:
    """Resolve "both sides": the two countries named last before, or oftenest in the report."""
    if not BOTH.match(text):
        return None
    n = s.sentence(span[0])
    found: list[str] = []
    for lo, hi in ((s.bounds(n)[0], span[0]), s.bounds(n - 1), s.bounds(n - 2), (0, len(s.body))):
        codes = list(dict.fromkeys(h.code for h in s.between(lo, hi) if h.code != "IGO"))
        if len(codes) == 2:
            found = codes
            break
    if len(found) != 2:
        return None
    return ActorValue("; ".join(name_of(c) for c in found), found[0], "", "both sides")


def _office(s: Scene, span: Span, text: str) -> ActorValue | None:
    """Resolve "the minister" to the holder of that office in the report, the nearest before."""
    bare = ARTICLE.sub("", text).casefold()
    head = head_of(bare) or (head_of(bare.split()[-1]) if bare else "")
    if not head or bare.endswith("s") and head_of(bare) != bare:
        return None
    wanted = set(bare.split())
    best = None
    for m in s.roles:
        role = {w.casefold() for w in m.value.role.replace("-", " ").split()}
        if wanted <= role:
            earlier = [x for x in s.people.get(m.value.person.split()[-1].casefold(), Person("")).spans if x[0] < span[0]]
            at = max((x[0] for x in earlier), default=m.start if m.start < span[0] else -1)
            if at >= 0 and (best is None or at > best[0]):
                best = (at, m.value)
    if best is None:
        return None
    person = s.people.get(best[1].person.split()[-1].casefold())
    code = best[1].country or (person.country if person else "")
    if not code:
        return None
    return ActorValue(person.name if person else best[1].person, code, sector_of(best[1].role), "office")


def _where(s: Scene, span: Span, sides: dict[Span, list[tuple[str, list[tuple[str, Span]]]]]) -> Place:
    """Give the countries of the other participants of a participant's events."""
    same, other, place, source = set(), set(), "", ""
    for own, parts in sides.get(span, ()):
        for name, at in parts:
            if at == span or name not in ("actor", "recipient", "place", "source"):
                continue
            code = next(_codes(s, at), "")
            if name == "source":
                source = source or code
                continue
            if name == "place":
                place = place or code
            elif code:
                (same if name == own else other).add(code)
    return Place(frozenset(same), frozenset(other), place, source)


def _codes(s: Scene, at: Span) -> Iterator[str]:
    yield from (h.code for h in s.hits if at[0] <= h.start < at[1])


def _named(s: Scene, span: Span, text: str, code: str) -> str:
    """Give a name: the possessor's for "its forces", the group's for "the group", else the words."""
    if text.casefold() in HE:
        return text
    if OWNER.match(text) and code and code != "IGO":
        return OWNER.sub(name_of(code) + "'s ", text)
    if re.match(r"the (?:group|movement|organi[sz]ation|militia|party|agency|service|ministry)$", text, re.IGNORECASE):
        wanted = text.split()[-1].casefold()
        for m in reversed(list(re.finditer(r"(?:[A-Z][\w'’-]+ )+" + wanted.capitalize(), s.body[:span[0]]))):
            return m[0]
    return text


__all__ = ["actors", "resolve"]
