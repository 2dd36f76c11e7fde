"""talks_rounds: the claims about one pair's meetings -> rounds, with who came, who led and who chaired.

Rule: claims of one event are one round; events of the same days join unless their places exclude each other. A claim without
a day goes to the round nearest to the day of its report, and is kept apart as placed so.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta

from dateline.data import Entry
from dateline.ledger.offices import Office
from dateline.lookup.offices import heads
from dateline.views.meetings import days, named, places, state, told, within
from dateline.views.phrases import listed
from dateline.views.talks_parts import Delegation, Round, Said, side_name
from dateline.views.talks_sides import TALKING, meeting, present, sided

VAGUE = ("counterpart", "leader", "official", "head", "chief", "member", "representative")
FAR = timedelta(days=21)  # between dates of one meeting: it may be put off so far
LONGEST = 10   # days; a stated time that is longer says no day
NEAR = 3       # days between a round and a report that speaks of it without a day
ARRIVING = re.compile(r"\b(?:arriv|depart|head(?:ed|ing|s) (?:to|for)|flew|fl(?:y|ies|ying) to|land(?:ed|s) in|travel|on (?:its|his|her|their) way|set off|left for)", re.I)
ORDINAL = re.compile(r"\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)) round\b", re.I)
LED = re.compile(r"\b(?:led|headed) by\s+(?:[^\s.;,]+\s+){0,6}$", re.I)
LEADS = re.compile(r"^(?:,[^,.;]{0,60},)?,?\s*(?:(?:who|which|will|would|is|was|to|had|has|been|appointed)\s+){0,3}(?:leads?|led|leading|heads?|headed|heading)\b"
                   r"[^.;]{0,60}\b(?:delegation|team|negotiators|side|group|mission)\b", re.I)
CHAIRED = re.compile(r"\b(?:chaired|mediated|moderated|brokered|hosted|facilitated) by\s+(?:[^\s.;,]+\s+){0,6}$", re.I)
CHAIRS = re.compile(r"^,?\s*(?:(?:who|will|would|is|to|had|has)\s+){0,2}(?:chair(?:s|ed)?|mediat(?:es|ed|ing)|moderat(?:es|ed)|facilitat(?:es|ed)|"
                    r"brokered|host(?:s|ed))\s+(?:the|them|it|talks|both|negotiations|indirect|a)\b", re.I)


def belongs(e: Entry, parties: Sequence[str], venues: frozenset[str]) -> str:
    """Say how a claim of a meeting bears on a pair's talks.

    "round"; "part" of a round (one side, or nobody named); "arrival" for one; "" for none of these.
    "lone" is a numbered round ("the first round") of which only one side is named: a round of its own if of no other day.
    A call by phone, and a meeting of one party with a third side, are no round; nor is one side's visit outside the venue.
    """
    there = present(e.claim, parties)
    numbered = ORDINAL.search(e.claim.quote) and there <= {*parties}
    if not meeting(e.claim.type, e.claim.mode):
        return ""
    if ARRIVING.search(e.claim.quote[:e.claim.trigger_span[1] - e.claim.span[0]]) and {*parties} & there:
        return "arrival"
    if {*parties} <= there:
        return "round"
    if not there <= {*parties}:
        return ""
    at_venue = bool(e.claim.place and e.claim.place.country in venues and e.claim.place.country not in there)
    talked = TALKING.search(f"{e.claim.trigger} {e.claim.topic}")
    return "lone" if numbered and talked else "part" if at_venue or talked else ""


def rounds(found: Iterable[Entry], parties: Sequence[str]) -> tuple[Round, ...]:
    """Make rounds of the claims about a pair's meetings, by time; those that no day can be given to come last."""
    every = told(found)
    venues = frozenset(e.claim.place.country for e in every if e.claim.place and belongs(e, parties, frozenset()) == "round")
    kinds = {e.claim.id: belongs(e, parties, venues) for e in every}
    groups = _joined(_grouped(e for e in every if kinds[e.claim.id] == "round" and _days(e)))
    groups += _joined(_grouped(e for e in every if kinds[e.claim.id] == "lone" and _days(e) and _home(e, groups) is None))
    undated: dict[int, list[Entry]] = {}
    arriving: dict[int, list[Entry]] = {}
    lone: list[Entry] = []
    put = {e.claim.id for g in groups for e in g}
    for e in every:
        if not kinds[e.claim.id] or e.claim.id in put:
            continue
        at = _home(e, groups)
        if at is None:
            lone += [e] * (kinds[e.claim.id] == "round" and not _days(e))
        elif kinds[e.claim.id] == "arrival":
            arriving.setdefault(at, []).append(e)
        elif _days(e):
            groups[at].append(e)
        else:
            undated.setdefault(at, []).append(e)
    made = [_round(g, undated.get(n, []), arriving.get(n, [])) for n, g in enumerate(groups)]
    return (*sorted(made, key=lambda r: (r.start, r.end)), *_without_day(lone, alone=not made))


def _grouped(found: Iterable[Entry]) -> list[list[Entry]]:
    """Put the claims of one event together, but for those whose days lie far from what most of them have."""
    by: dict[str, list[Entry]] = {}
    for e in found:
        by.setdefault(e.event, []).append(e)
    out: list[list[Entry]] = []
    for group in by.values():
        first, last = _core(group)
        near = [e for e in group if (d := _days(e)) and d[0] <= last + FAR and d[1] >= first - FAR]
        out += [near, *([e] for e in group if e not in near)]
    return out


def _without_day(lone: Sequence[Entry], *, alone: bool) -> list[Round]:
    """Make rounds of meetings without a day: those at a named town or site, or all where no round has a day."""
    by: dict[str, list[Entry]] = {}
    for e in lone:
        by.setdefault(e.event, []).append(e)
    return [Round(tuple(told(g)), "", "") for g in by.values()
            if alone or any(e.claim.place and e.claim.place.precision in ("city", "site") for e in g)]


def _days(e: Entry) -> tuple[date, date] | None:
    found = days(e.claim.time)
    if found is None:
        return None
    first, last = date.fromisoformat(found[0]), date.fromisoformat(found[1])
    return (first, last) if (last - first).days <= LONGEST else None


def _core(group: Sequence[Entry]) -> tuple[date, date]:
    """Give the days that most claims have, of two that are as frequent the later told."""
    found = [d for e in group if (d := _days(e))]
    return max(reversed(found), key=lambda d: (found.count(d), -(d[1] - d[0]).days))


def _joined(groups: list[list[Entry]]) -> list[list[Entry]]:
    """Join groups of the same days whose places may be one; "this week" joins the round of a day in it."""
    out: list[list[Entry]] = []
    for g in sorted(groups, key=lambda g: (_core(g)[1] - _core(g)[0], _core(g), g[0].event)):
        same = next((o for o in out if _touch(_core(o), _core(g)) and _placed(o, g)), None)
        if same is None:
            out.append(list(g))
        else:
            same.extend(g)
    return out


def _touch(a: tuple[date, date], b: tuple[date, date]) -> bool:
    """Tell whether two stretches share a day, or follow each other and one of them is longer than a day."""
    gap = (max(a[0], b[0]) - min(a[1], b[1])).days
    return gap <= (1 if a[0] != a[1] or b[0] != b[1] else 0)


def _placed(a: Sequence[Entry], b: Sequence[Entry]) -> bool:
    one, other = places(a), places(b)
    return not one or not other or within(one[0][0], other[0][0])


def _home(e: Entry, groups: Sequence[Sequence[Entry]]) -> int | None:
    """Give the round that a claim is about: that of its event, else of its day, else the one nearest to its report's day."""
    near = []
    for n, g in enumerate(groups):
        first, last = _core(g)
        if not _placed(g, [e]):
            continue
        if mine := _days(e):  # those who come the day before belong to it
            if mine[0] <= last and mine[1] >= first - timedelta(days=1):
                near.append((0, abs((mine[0] - first).days), n))
            continue
        gap = _gap(e, first, last)
        if gap is not None:
            same = any(o.event == e.event for o in g)
            if same or _at(e, g) or (state(e.claim) in ("cancelled", "postponed") and e.claim.status != "happened"):
                near.append((0 if same else 1, gap, n))
    return min(near)[2] if near else None


def _at(e: Entry, group: Sequence[Entry]) -> bool:
    """Tell whether a claim has the very town or site of a round."""
    mine = e.claim.place
    return bool(mine and mine.precision in ("city", "site") and any(
        p.precision in ("city", "site") and within(p, mine) for p, _ in places(group)))


def _gap(e: Entry, first: date, last: date) -> int | None:
    """Count the days from a round to a report, or back for what is planned; None where they are too far apart."""
    if not e.report.published:
        return None
    day = date.fromisoformat(e.report.published[:10])
    ahead = e.claim.status in ("planned", "possible", "not")
    if day > last:
        gap = (day - last).days
        return gap if gap <= NEAR and e.claim.status != "planned" else None
    gap = max(0, (first - day).days)
    return gap if gap <= (NEAR * 3 if ahead else 0) else None


def _round(group: Sequence[Entry], undated: Sequence[Entry], arriving: Sequence[Entry]) -> Round:
    first, last = _core(group)
    found = told([*group, *undated])
    said = [m.group(1).lower() + " round" for e in (*found, *arriving) for m in ORDINAL.finditer(e.claim.quote)]
    label = listed(said)[0] if said and _unlike(said) else ""
    return Round(tuple(found), first.isoformat(), last.isoformat(), tuple(undated), tuple(told(arriving)), label)


def _unlike(said: Sequence[str]) -> bool:
    """Tell whether one number is said more often than any other."""
    names = listed(said)
    return len(names) == 1 or said.count(names[0]) > said.count(names[1])


def main_round(found: Sequence[Round]) -> dict[str, int]:
    """Give for each report the number of the round that most of its claims are about: whom it says leads, leads there."""
    count: dict[str, dict[int, int]] = {}
    for n, r in enumerate(found):
        for e in (*r.claims, *r.arrivals):
            per = count.setdefault(e.report.id, {})
            per[n] = per.get(n, 0) + 1
    return {report: max(per, key=lambda n: (per[n], -n)) for report, per in count.items()}


def delegations(r: Round, parties: Sequence[str], offices: Sequence[Office], bodies: Mapping[str, str]) -> tuple[Delegation, ...]:
    """Give for each party those who are named in the round's claims, and who its reports say leads them."""
    known = best(offices)
    leading = _where(r, offices, bodies, LED, LEADS)
    out = []
    for side in parties:
        by: dict[str, list[Entry]] = {}
        for e in (*r.claims, *r.arrivals):
            for m in (*e.claim.actors, *e.claim.recipients):
                if side in sided(m, parties) and named(m) in known:
                    by.setdefault(named(m), []).append(e)
        at_head = tuple(x for o, x in leading if o.country == side.partition("/")[0])
        out.append(Delegation(side, tuple(Said(_titled(known[n]), tuple(es)) for n, es in by.items()), _once(at_head)))
    return tuple(out)


def chairs(r: Round, parties: Sequence[str], offices: Sequence[Office], bodies: Mapping[str, str]) -> tuple[Said, ...]:
    """Give who is said to chair, mediate or host, and is of neither party."""
    found = _where(r, [o for o in offices if o.country not in {p.partition("/")[0] for p in parties}], bodies, CHAIRED, CHAIRS)
    return _once(x for _, x in found)


def best(offices: Iterable[Office]) -> dict[str, Office]:
    """Give each person's office as most reports have it, "counterpart" and the like last; names that hold an office's word are none."""
    by: dict[str, list[Office]] = {}
    for o in offices:
        if o.person[:1].isupper() and not any(w.casefold() in heads() for w in o.person.split()):
            by.setdefault(o.person, []).append(o)
    def rank(o: Office) -> tuple[bool, int, int]:
        return o.role.casefold() not in VAGUE, sum(x.role.casefold() == o.role.casefold() for x in by[o.person]), len(o.role)
    return {name: max(found, key=rank) for name, found in by.items()}


def _once(found: Iterable[Said]) -> tuple[Said, ...]:
    return tuple({x.text: x for x in reversed(list(found))}.values())[::-1]


def _titled(o: Office) -> str:
    return f"{o.person}, {o.role}"


def _where(r: Round, offices: Sequence[Office], bodies: Mapping[str, str], before: re.Pattern[str], after: re.Pattern[str]) -> list[tuple[Office, Said]]:
    """Find people of the offices in the round's reports whose name comes after, or before, certain words."""
    out = []
    people = best(offices)
    every = (*r.claims, *r.arrivals)
    for report in dict.fromkeys(e.report.id for e in every):
        body = bodies.get(report, "")
        for o in people.values():
            for m in re.finditer(re.escape(o.person.split()[-1]) + r"\b", body) if o.person else ():
                if before.search(body[max(0, m.start() - 90):m.start()]) or after.search(body[m.end():m.end() + 120]):
                    out.append((o, Said(_titled(o), tuple(e for e in every if e.report.id == report)[:1], report, _sentence(body, m.start()))))
                    break
    return out


def _sentence(body: str, at: int) -> str:
    """Give the sentence around a place in a body."""
    start = max(body.rfind("\n", 0, at), *(body.rfind(x, 0, at) for x in (". ", "? ", "! ", ".” ", '." '))) + 1
    ends = [x for x in (body.find("\n", at), body.find(". ", at) + 1 or -1) if x > 0]
    return body[start:min(ends, default=len(body))].strip()


def hosts(found: Sequence[Round], parties: Sequence[str]) -> dict[str, int]:
    """Count the rounds that each country of neither party hosts."""
    out: dict[str, int] = {}
    for r in found:
        where = places(r.claims)
        code = where[0][0].country if where else ""
        if code and code not in {p.partition("/")[0] for p in parties}:
            out[code] = out.get(code, 0) + 1
    return out


def described(side: str, hosted: int, there: int) -> str:
    """Say what a third side does in the talks."""
    parts = [f"host of {hosted} round{'s' * (hosted != 1)}"] * bool(hosted) + [f"takes part in {there} claim{'s' * (there != 1)}"] * bool(there)
    return f"{side_name(side)} ({', '.join(parts)})" if parts else side_name(side)
