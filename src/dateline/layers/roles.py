"""roles: every person given with an office: whole stretch as span, label "role", value RoleValue.

Rule: person and role are words of the body, and a side that is a country is named as the tables name it ("Turkish": Turkey);
a country stands only where words, office or table tell it.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from dateline.data import Layer, Layers, Mark, Report, RoleValue
from dateline.layers.actor_guess import Place, guess
from dateline.layers.actor_scene import Person, Scene, scene
from dateline.layers.actor_words import HONORIFICS, NO_NAME, Word, bare_end, close, name_end, words
from dateline.lookup.countries import bodies, capitals, country_named, country_of, demonym_of, name_of
from dateline.lookup.leaders import by_surname, leader
from dateline.lookup.name_words import ORGANISATION
from dateline.lookup.offices import AFTER, BEFORE, ENVOYS, JOINS, LONGEST, NO_HOLDER, WEAK, head_of, may_begin
from dateline.lookup.regions import states


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


NO_NAME_WORDS = _set("foreign prime federal security national general assembly united state states west bank party house white")
LAST_WORDS = _set("affairs trade service services staff directorate duma council ministry department rada security parliament")
ARTICLES = frozenset({"the", "a", "an", "its", "his", "her", "their", "our", "then", "now", "longtime", "also"})
COPULAS = frozenset({"is", "was", "became", "heads", "remains"})


@dataclass(frozen=True, slots=True)
class Office:
    """One office as found: word indices of the whole (from, to), of the head, and of its complement's end."""

    start: int
    head: int
    after: int
    stop: int
    name: str


def roles(report: Report, layers: Layers) -> Layer:
    """Find persons with their offices, each pair of person and office once."""
    body = report.body
    people = _people(layers)
    found: dict[tuple[str, str], Mark] = {}
    for whole in _lines(body, layers):
        row = words(body, *whole)
        for mark in _line(body, row, people):
            v = mark.value
            key = (v.person.split()[-1].casefold(), v.role.casefold())
            old = found.get(key)
            if old is None or (len(v.person), bool(v.country)) > (len(old.value.person), bool(old.value.country)):
                found[key] = mark
    marks = _shared(tuple(sorted(found.values(), key=lambda m: (m.start, m.end))))
    s = scene(report, {**layers, "roles": Layer("roles", marks)})
    return Layer("roles", tuple(_placed(s, m) for m in marks), "offices", {"scene": s})


def _placed(s: Scene, m: Mark) -> Mark:
    """Give an office without a country that of the scene it stands in, where that is likely."""
    v = m.value
    if v.country:
        return m
    person = s.people.get(v.person.split()[-1].casefold(), Person(v.person))
    spans = (*person.spans[:4], (m.start, m.end))
    code = person.country or guess(s, spans, "person", Place(beside=person.beside))[0]
    code = "" if code == country_of(v.role.partition(" to ")[2]) else code
    return Mark(m.start, m.end, m.label, RoleValue(v.person, v.role, v.of, code))


def _people(layers: Layers) -> dict[int, int]:
    """Give the end of every mention of a person by its start."""
    layer = layers.get("mentions")
    return {m.start: m.end for m in layer.marks if m.label == "PER"} if layer else {}


def _lines(body: str, layers: Layers) -> list[tuple[int, int]]:
    layer = layers.get("sentences")
    return [(m.start, m.end) for m in layer.marks] if layer else [(0, len(body))]


def _line(body: str, row: list[Word], people: dict[int, int]) -> Iterator[Mark]:
    i = 0
    while i < len(row):
        office = _office(body, row, i)
        if office is None:
            i += 1
            continue
        yield from _pairs(body, row, office, people)
        i = max(i + 1, office.after)


def _office(body: str, row: list[Word], i: int) -> Office | None:
    """Give the office whose head begins at word i, with what stands before and after it."""
    if not may_begin(row[i].text):
        return None
    for n in range(min(LONGEST, len(row) - i), 0, -1):
        if n > 1 and not all(close(body, row[k], row[k + 1]) for k in range(i, i + n - 1)):
            continue
        name = head_of(" ".join(w.text for w in row[i:i + n]))
        if name and not (name in WEAK and _leads(body, row, i + n)):
            return Office(_before(body, row, i), i, i + n, _after(body, row, i + n), name)
    return None


def _leads(body: str, row: list[Word], j: int) -> bool:
    """Tell whether the next word makes this one a modifier: "deputy prime minister", "justice ministry"."""
    if j >= len(row) or not close(body, row[j - 1], row[j]):
        return False
    word = row[j].bare.casefold()
    return word in BEFORE or (word in NO_HOLDER) or (bool(head_of(word)) and not row[j].text.endswith("."))


def _before(body: str, row: list[Word], i: int) -> int:
    """Walk left over modifiers: names of countries and bodies, and the words that go with offices."""
    k = i
    while k and close(body, row[k - 1], row[k]):
        w = row[k - 1]
        word = w.text.casefold()
        own = w.owns and (w.upper or word[:-2] in ("country", "group", "party", "ministry", "army", "city"))
        joint = word in ("and", "&") and k > 1 and (head_of(row[k - 2].text) or row[k - 2].text.casefold() in BEFORE)
        known = (w.upper and k - 1 > 0) or _side(w.bare) or _side(f"{w.bare} {row[k].bare}") or word in BEFORE or head_of(w.text)
        if not (own or joint or known) or word in ARTICLES or (w.text in NO_NAME and not _side(w.bare)):
            break
        k -= 1
    while k < i and row[k].text.casefold() in ("and", "&"):
        k += 1
    return k


def _side(word: str) -> str:
    return country_named(word) or demonym_of(word) or capitals().get(word, "") or bodies().get(word, "")


def _after(body: str, row: list[Word], j: int) -> int:
    """Give the index past "of foreign affairs", "for the Middle East", "and chief executive"."""
    k, last = j, j
    while k < len(row) and k - j < 9 and (k == 0 or close(body, row[k - 1], row[k])):
        w = row[k]
        word = w.text.casefold()
        if word in JOINS:
            if k == j and word not in ("of", "for", "to", "at", "on", "and", "in"):
                break
        elif w.upper or word in AFTER or head_of(w.text):
            last = k + 1
        else:
            break
        k += 1
    return last if last > j and row[j].text.casefold() in JOINS else j


def _pairs(body: str, row: list[Word], o: Office, people: dict[int, int]) -> Iterator[Mark]:
    plain = o.name in WEAK and o.start == o.head and o.stop == o.after and not row[o.head].upper
    for first, _, end in _names(body, row, o, people, plain=plain):
        inside = first < o.start
        stop = o.stop if inside or first >= o.stop else min(first, o.stop)
        stop = max(stop, o.after)
        mark = _mark(body, row, o, stop, (row[first].start, end))
        if mark:
            yield mark


def _names(body: str, row: list[Word], o: Office, people: dict[int, int], *, plain: bool) -> list[tuple[int, int, int]]:
    """Give the persons that hold the office, as (first word, past the last word, end of the name)."""
    after = _name_at(body, row, o.after, people) if o.after < len(row) and close(body, row[o.after - 1], row[o.after]) else None
    if after:
        both = _second(body, row, o, after, people)
        return [after, both] if both else [after]
    if plain:
        return []
    within = _within(body, row, o, people)
    if within:
        return [within]
    before = _apposed(body, row, o, people)
    if before:
        return [before]
    if o.stop < len(row) and body[row[o.stop - 1].end:row[o.stop].start] == ", ":
        name = _name_at(body, row, o.stop, people)
        if name and _closed(body, name[2]):
            return [name]
    return []


def _closed(body: str, end: int) -> bool:
    """Tell whether an apposed name ends where a comma, stop or line ends it."""
    return body[end:end + 1] in ("", ",", ".", ")", "\n", ";", "’", "'") or body[end:end + 6] in (" said", " told ", " say")


def _second(body: str, row: list[Word], o: Office, first: tuple[int, int, int], people: dict[int, int]) -> tuple[int, int, int] | None:
    """Give the second of "Presidents Putin and Trump"."""
    k = first[1]
    plural = row[o.after - 1].text.endswith("s") and not o.name.endswith("s")
    if plural and k + 1 < len(row) and row[k].text == "and" and close(body, row[k], row[k + 1]):
        return _name_at(body, row, k + 1, people)
    return None


def _name_at(body: str, row: list[Word], k: int, people: dict[int, int]) -> tuple[int, int, int] | None:
    w = row[k]
    if w.start in people:
        end = people[w.start]
        last = next((n for n in range(k, len(row)) if row[n].start >= end), len(row))
        return k, last, _trim(body, w.start, end)
    last = name_end(body, row, k)
    if last == k or any(_no_name(x.bare.casefold()) for x in row[k:last]):
        return None
    if not w.upper or (last == k + 1 and (_side(w.bare) or w.text.isupper())):
        return None
    if _side(w.bare) and not _person(row, k, last):
        return None
    return k, last, bare_end(row[last - 1])


def _no_name(word: str) -> bool:
    return word in NO_HOLDER or word in ORGANISATION or word in NO_NAME_WORDS or (bool(head_of(word)) and word not in HONORIFICS)


def _person(row: list[Word], k: int, last: int) -> bool:
    return bool(leader(" ".join(w.bare for w in row[k:last])))


def _trim(body: str, start: int, end: int) -> int:
    return end - 2 if body[start:end].endswith(("'s", "’s")) else end


def _within(body: str, row: list[Word], o: Office, people: dict[int, int]) -> tuple[int, int, int] | None:
    """Find a name at the end of the complement: "President of Ukraine Volodymyr Zelensky"."""
    for k in range(o.after + 1, o.stop):
        if row[k].start in people or (o.stop - k >= 2 and row[k].upper and (_person(row, k, o.stop) or _ended(row, o, k))):
            name = _name_at(body, row, k, people)
            if name and (row[k].start in people or name[1] >= o.stop):
                return name
    return None


def _ended(row: list[Word], o: Office, k: int) -> bool:
    """Tell whether the complement is whole before word k, so that a name may follow."""
    before, word = row[k - 1].bare, row[k].bare
    if word.casefold() in AFTER or _side(word) or row[k].text.isupper():
        return False
    sides = any(country_named(" ".join(w.bare for w in row[j:k])) for j in range(max(o.after, k - 3), k))
    return sides or (before.casefold() in AFTER and k - 1 > o.after) or before.casefold() in LAST_WORDS


def _apposed(body: str, row: list[Word], o: Office, people: dict[int, int]) -> tuple[int, int, int] | None:
    """Find the name before "NAME, the office" or "NAME is the office"."""
    k = o.start - 1
    while k > 0 and row[k].text.casefold() in ARTICLES | {"who"}:
        k -= 1
    copula = k > 0 and row[k].text in COPULAS
    if copula:
        k -= 1
        while k > 0 and row[k].text == "who":
            k -= 1
    if k < 0 or not (copula or body[row[k].end:row[k + 1].start] in (", ", " (", " – ", " — ")):
        return None
    first = k
    while first > 0 and k - first < 4 and close(body, row[first - 1], row[first]) and (
            row[first - 1].upper or row[first - 1].text in ("al", "de", "bin", "van", "von", "el")):
        first -= 1
    for f in range(first, k + 1):
        name = _name_at(body, row, f, people)
        sure = k > f or copula or row[f].start in people or _opens(body, row, f, o)
        if name and name[1] == k + 1 and sure and not head_of(row[f].text):
            return name
    return None


def _opens(body: str, row: list[Word], k: int, o: Office) -> bool:
    """Tell whether a lone last name begins its sentence and its office ends with a comma: "Umerov, the minister, said"."""
    return k == 0 and len(row[k].text) > 3 and body[row[o.stop - 1].end:row[o.stop - 1].end + 1] == ","


def _mark(body: str, row: list[Word], o: Office, stop: int, person: tuple[int, int]) -> Mark | None:
    start, side = _strip(row, o)
    if stop < o.after or start >= o.after:
        return None
    complement = [w.text for w in row[o.after:stop]]
    end = bare_end(row[stop - 1])
    if person[0] < end <= person[1]:
        end = bare_end(row[o.after - 1])
    role = body[row[start].start:end]
    name = body[person[0]:person[1]]
    of, country = _whose(side, [w.text for w in row[o.start:o.after]], complement, o)
    if not country:
        country = _known(name, o.name)
    value = RoleValue(name, role, of, country)
    return Mark(min(row[o.start].start, person[0]), max(end, person[1]), "role", value)


def _known(name: str, office: str) -> str:
    """Give the country the table has for a full name, or for a surname whose bearer held that office; and for a pope."""
    full = leader(name) or leader(f"{office} {name}")
    if full:
        return full.country
    last = by_surname(name) if " " not in name else None
    return last.country if last and office.rsplit(maxsplit=1)[-1] in last.office else ""


def _strip(row: list[Word], o: Office) -> tuple[int, str]:
    """Take possessors and demonyms off the front of an office; give where it begins and whose they say it is."""
    start = o.start
    for k in range(o.start, o.head):
        if row[k].owns:
            start = k + 1
    for n in (3, 2, 1):
        if start + n <= o.head and _side_words(row[start:start + n]):
            start += n
            break
    side = " ".join(w.text for w in row[o.start:start])
    return (start, side) if start <= o.head else (o.head, side)


def _side_words(found: list[Word]) -> str:
    text = " ".join(w.bare for w in found)
    return country_named(text) or demonym_of(text)


def _whose(side: str, before: list[str], complement: list[str], o: Office) -> tuple[str, str]:
    """Give whose office it is, a country by its usual name, others in the words of the report, and the country."""
    country = country_of(side) if side else ""
    if country:
        return _named(side.removesuffix("'s").removesuffix("’s")), country
    front = " ".join(before)
    country = country_of(front)
    if country:
        return _named(front_of(before)), country
    words_of = " ".join(complement)
    if complement and not (o.name in ENVOYS and complement[0] in ("to", "for", "in", "on")):
        bare = words_of.partition(" ")[2]
        return _named(bare.removeprefix("the ")), country_of(bare) or _state(bare)
    return "", _state(front)


def _named(words_of: str) -> str:
    """Give the usual name of the country that the words name or are the adjective of, else the words."""
    return name_of(country_named(words_of) or demonym_of(words_of)) or words_of


def front_of(before: list[str]) -> str:
    """Give the words of an office's front that name a side."""
    for n in (4, 3, 2, 1):
        for i in range(len(before) - n + 1):
            text = " ".join(before[i:i + n]).removesuffix("'s").removesuffix("’s")
            if country_named(text) or demonym_of(text) or bodies().get(text):
                return text
    return ""


def _state(text: str) -> str:
    parts = text.split()
    for n in (2, 1):
        for i in range(len(parts) - n + 1):
            found = states(" ".join(parts[i:i + n])) if parts[i][0].isupper() else ()
            if found and len(parts[i]) > 2:
                return found[0].country
    return ""


def _shared(marks: tuple[Mark, ...]) -> tuple[Mark, ...]:
    """Give a person's country to his other offices in the report where they say none."""
    known: dict[str, str] = {}
    for m in marks:
        if m.value.country:
            known.setdefault(m.value.person.split()[-1].casefold(), m.value.country)
    out = []
    for m in marks:
        v = m.value
        country = v.country or known.get(v.person.split()[-1].casefold(), "")
        out.append(Mark(m.start, m.end, m.label, RoleValue(v.person, v.role, v.of, country)))
    return tuple(out)
