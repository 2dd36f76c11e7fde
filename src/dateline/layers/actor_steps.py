"""actor_steps: the sure ways to tell who a participant is, one function each, from a phrase to a value or None.

Rule: a step that is not sure says None; none of them guesses.
"""

import re
from dataclasses import dataclass

from dateline.data import ActorValue
from dateline.layers.actor_scene import Person, Scene
from dateline.layers.actor_words import stands, words
from dateline.lookup.countries import country_named, country_of, demonym_of, name_of
from dateline.lookup.leaders import Leader, by_surname, group, leader
from dateline.lookup.offices import head_of, sector_of

ARTICLE = re.compile(r"^(?:the|a|an|this|that|these|those)\s+", re.IGNORECASE)
BOTH = re.compile(r"^(?:both|the two)\s+(?:of the\s+)?(?:sides?|parties|countries|nations|leaders|presidents|governments|states|"
                  r"(?:foreign )?ministers|neighbou?rs|delegations|teams)$", re.IGNORECASE)
TITLES = re.compile(r"^(?:(?:Mr|Mrs|Ms|Dr|Sir|President|King|Gen|Sen)\.?\s+)+")
LED = re.compile(r"(?:[A-Z][\w-]+ ){1,2}$")
PLURAL = re.compile(r" [a-z]+s$")


@dataclass(frozen=True, slots=True)
class Phrase:
    """A participant's words in their report: scene, span, text, and the person of the report whom they name."""

    scene: Scene
    span: tuple[int, int]
    text: str
    person: Person | None

    @property
    def bare(self) -> str:
        """Give the text without its article."""
        return ARTICLE.sub("", self.text)


def phrase(s: Scene, span: tuple[int, int]) -> Phrase:
    """Look at a span of the body as a participant."""
    text = s.body[span[0]:span[1]]
    return Phrase(s, span, text, _who(s, text))


def _who(s: Scene, text: str) -> Person | None:
    """Give the person of the report named first, unless he only owns or qualifies what follows."""
    row = words(text)
    for i, w in enumerate(row):
        person = s.people.get(w.bare.casefold()) if w.upper else None
        if person and not (w.text.isupper() and group(w.bare)[1]):  # "UN" is not Kim Jong Un
            after = text[w.start + len(w.bare):]
            return None if w.owns or PLURAL.match(after) or (after and after[0] not in ",( ") else person
        if i and not w.upper and text[row[i - 1].end:w.start] != " ":
            return None
    return None


def by_person(p: Phrase) -> ActorValue | None:
    """Resolve a phrase that names a person: by his office in the phrase or the report, or the table."""
    if p.person is None:
        return _surname(p.text)
    at = min((i for i in map(p.text.find, p.person.name.split()) if i >= 0), default=0)
    own = country_of(p.text[:at]) if p.person.country != "IGO" else ""
    code = own or p.person.country
    if not code:
        return None
    known = leader(p.person.name)
    sector = known.sector if known else sector_of(p.person.role)
    return ActorValue(p.person.name, code, sector, "words" if own else p.person.step)


def _surname(text: str) -> ActorValue | None:
    bare = TITLES.sub("", text)
    alone = bare[:1].isupper() and " " not in bare and not bare.isupper()
    found: Leader | None = leader(text) or leader(bare) or (by_surname(bare) if alone else None)
    return ActorValue(found.name, found.country, found.sector, "table") if found else None


def by_words(p: Phrase) -> ActorValue | None:
    """Resolve a phrase by the countries, peoples and groups in its own words, or in its spelt-out form."""
    long = p.scene.short.get(p.bare, "")
    code, sector = group(p.bare)
    code = code or country_of(p.text) or (country_of(long) if long else "")
    if not code or (p.bare.startswith("Democrat") and not any(h.code == code for h in p.scene.hits)):
        return None  # parties of that name are many; the report must speak of the country
    name = name_of(code) if country_named(p.bare) else long or _longest(p) or p.text
    return ActorValue(name, code, sector, "words")


def _longest(p: Phrase) -> str:
    """Give the longer form of a capitalised name in the report: "Foreign Ministry" -> "Russian Foreign Ministry"."""
    if not p.bare[:1].isupper() or " " not in p.bare:
        return ""
    for at in stands(p.scene.body, p.bare):
        found = LED.search(p.scene.body, max(0, at - 100), at)
        if found:
            return found[0] + p.bare if demonym_of(found[0].split(maxsplit=1)[0]) else ""
    return ""


WHERE = re.compile(r"\b(?:in|at|near|from|outside)\s(?:the\s)?$")  # before a country or city: where they meet


def both_sides(p: Phrase) -> ActorValue | None:
    """Resolve "both sides": the only two countries before it, in its sentence or the two before that, or at all."""
    if not BOTH.match(p.text):
        return None
    s, n = p.scene, p.scene.sentence(p.span[0])
    for lo, hi in ((s.bounds(n)[0], p.span[0]), s.bounds(n - 1), s.bounds(n - 2), (0, len(s.body))):
        codes = list(dict.fromkeys(h.code for h in s.between(lo, hi)
                                   if h.code != "IGO" and not WHERE.search(s.body[max(0, h.start - 12):h.start])))
        if len(codes) == 2:
            return ActorValue("; ".join(name_of(c) for c in codes), codes[0], "", "both sides")
    return None


def by_office(p: Phrase) -> ActorValue | None:
    """Resolve "the minister" to the one who holds such an office in the report, the nearest before."""
    bare = p.bare.casefold()
    last = bare.split()[-1] if bare else ""
    if not (head_of(bare) or head_of(last)) or (bare.endswith("s") and head_of(bare) != bare):
        return None
    wanted, best = set(bare.split()), (-1, None)
    for m in p.scene.roles:
        if wanted <= {w.casefold() for w in m.value.role.replace("-", " ").split()}:
            person = p.scene.people.get(_last(m.value.person), Person(""))
            before = [x[0] for x in (*person.spans, (m.start, m.end)) if x[0] < p.span[0]]
            best = max(best, (max(before, default=-1), m.value), key=lambda x: x[0])
    at, role = best
    if at < 0 or role is None:
        return None
    holder = p.scene.people.get(_last(role.person), Person(role.person))
    code = role.country or holder.country
    return ActorValue(holder.name, code, sector_of(role.role), "office") if code else None


def _last(name: str) -> str:
    return name.rsplit(maxsplit=1)[-1].casefold()
