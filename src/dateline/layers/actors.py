"""actors: who each participant and each quoted source is: name, country, sector, and the step that told it.

Rule: a wrong country is worse than none; the steps run from the surest to the least sure, the first that speaks wins.
"""

import re
from dataclasses import replace

from dateline.data import ActorValue, Layer, Layers, Mark, Report
from dateline.layers.actor_guess import Place, guess
from dateline.layers.actor_phrase import Span, noun_phrase
from dateline.layers.actor_scene import Scene, scene
from dateline.layers.actor_sector import sector_of_words
from dateline.layers.actor_steps import Phrase, both_sides, by_office, by_person, by_words, phrase
from dateline.layers.actor_words import words
from dateline.lookup.countries import name_of

PARTS = ("actor", "recipient", "source")
STEPS = (by_person, by_words, both_sides, by_office)
Events = dict[Span, list[tuple[str, list[tuple[str, Span]]]]]

OWNER = re.compile(r"^(?:its|their|his|her|our)\s+", re.IGNORECASE)
GROUP = re.compile(r"the (group|movement|organi[sz]ation|militia|party|agency|service|ministry)$", re.IGNORECASE)
HEAD_END = re.compile(r"\s(?:of|in|from|at|on|to|for|with|by|who|that|which|near|against|belonging|including|suspected|accused)"
                      r"\s.*$|[,(].*$", re.DOTALL)
HE, SHE = frozenset({"he", "him", "himself"}), frozenset({"she", "herself"})
# Classes of participant, the first that fits; each has weights of its own in the guess.
KINDS = (
    ("everywhere", re.compile(r"\b(?:Islamic State|ISIS|ISIL|IS|Daesh|[Aa]l[- ]Qa[ei]da|jihadis?t?s?|suicide bombers?|bombers?|"
                              r"attackers?|assailants?|gunm[ae]n|Islamists?)\b")),
    ("abroad", re.compile(r"\b(?:foreign|foreigners?|international|world|global|western|europe|europeans?|gulf|arab|countries|"
                          r"other (?:countr|nation|state|leader|part)\w*|nations|states|partners|allies|neighbou?rs|powers|"
                          r"diplomats|donors|mercenaries|everyone|jews|muslims?|christians?)\b", re.IGNORECASE)),
    ("pronoun", re.compile(r"^(?:(?:its|their|his|her|our)\s|(?:he|she|they|them|it|him|we|us|you|who|i)$)", re.IGNORECASE)),
    ("named", re.compile(r"^(?:(?:the|a|an|this|that|these|those) [A-Z]|.[A-Z])")),
)
BY_SECTOR = {"GOV": "state", "MIL": "state", "POL": "state", "LEG": "state", "JUD": "state", "REB": "rebel", "CVL": "people"}


def actors(report: Report, layers: Layers) -> Layer:
    """Resolve every distinct span that takes part in an event or speaks."""
    found = _spans(report.body, layers)
    if not found:
        return Layer("actors", (), "rules")
    s = layers["roles"].extra.get("scene") if "roles" in layers else None
    s = s or scene(report, layers)
    where = events_of(report.body, layers)
    marks = [Mark(*span, "actor", resolve(s, span, sector, where)) for span, sector in sorted(found.items())]
    return Layer("actors", tuple(marks), "rules")


def _spans(body: str, layers: Layers) -> dict[Span, str]:
    """Give every participant's and source's trimmed span with the encoder's sector; a quote's source also as it is."""
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


def events_of(body: str, layers: Layers) -> Events:
    """Give for each participant the events it stands in: its own part's name, and all parts' names and spans."""
    out: Events = {}
    layer = layers.get("events")
    for m in layer.marks if layer else ():
        parts = [(n.partition("/")[0], noun_phrase(body, s, e)) for n, s, e in m.parts]
        for name, span in parts:
            out.setdefault(span, []).append((name, parts))
    return out


def resolve(s: Scene, span: Span, sector: str, events: Events) -> ActorValue:
    """Give what a participant stands for; `sector` is the encoder's, kept where no rule is sure."""
    p = _antecedent(phrase(s, span), events)
    own = sector_of_words(p.text)
    for step in STEPS:
        value = step(p)
        if value:
            told = "IGO" if value.country == "IGO" and own in ("GOV", "") else value.sector or own
            return replace(value, sector=told or sector)
    code = _guessed(p, own or sector, events)
    whole = p.person and p.person.name[:1].isupper()  # a tagger's "of State" is no name
    name = p.person.name if p.person and whole else _named(p, code)
    return ActorValue(name, code, own or sector, "context" if code else "")


def _antecedent(p: Phrase, events: Events) -> Phrase:
    """Read "he" as the person who took part or spoke last before it, in this sentence or the one before."""
    word = p.text.casefold()
    if word not in HE | SHE:
        return p
    start = p.scene.bounds(max(0, p.scene.sentence(p.span[0]) - 1))[0]
    wrong = ("Mrs", "Ms") if word in HE else ("Mr",)
    fits = [(at, person) for person in p.scene.people.values() for at, end in person.spans
            if start <= at < p.span[0] and not p.scene.body[max(0, at - 4):at].rstrip(". ").endswith(wrong)
            and any(a <= at and end <= b for a, b in events)]
    names = {person.name for _, person in fits}
    return replace(p, person=fits[0][1]) if len(names) == 1 else p


def _guessed(p: Phrase, sector: str, events: Events) -> str:
    kind = _kind(p, sector)
    spans: tuple[Span, ...] = (p.span,)
    where = replace(_where(p.scene, p.span, events), head="" if p.person else _head(p.text))
    if p.person:
        spans = tuple(sorted(p.person.spans, key=lambda x: abs(x[0] - p.span[0]))) or spans
        where = replace(where, beside=p.person.beside)
    return guess(p.scene, spans, kind, where)[0]


def _kind(p: Phrase, sector: str) -> str:
    """Give the class of participant whose weights the guess uses."""
    if p.person:
        return "person"
    return next((kind for kind, pattern in KINDS if pattern.search(p.text)), BY_SECTOR.get(sector, "other"))


def _head(text: str) -> str:
    """Give the head noun of a phrase in lower case, "" for a name."""
    row = words(HEAD_END.sub("", text))
    return row[-1].bare if row and row[-1].bare.islower() else ""


def _where(s: Scene, span: Span, events: Events) -> Place:
    """Give the countries of the other participants, the place and the source of a participant's events."""
    codes: dict[str, list[str]] = {"same": [], "other": [], "place": [], "source": []}
    for own, parts in events.get(span, ()):
        for name, at in parts:
            if at != span and name in ("actor", "recipient", "place", "source"):
                key = name if name in codes else "same" if name == own else "other"
                codes[key].extend(h.code for h in s.between(*at)[:1])
    return Place(frozenset(codes["same"]), frozenset(codes["other"]), *("".join(codes[k][:1]) for k in ("place", "source")))


def _named(p: Phrase, code: str) -> str:
    """Give a name: the possessor's for "its forces", the fuller one before for "the ministry", else the words."""
    if OWNER.match(p.text) and code and code != "IGO":
        return OWNER.sub(name_of(code) + "'s ", p.text)
    found = GROUP.match(p.text)
    if found:
        before = re.findall(r"(?:[A-Z][\w'’-]+ )+" + found[1].capitalize(), p.scene.body[:p.span[0]])
        return str(before[-1]) if before else p.text
    return p.text
