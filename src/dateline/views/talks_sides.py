"""talks_sides: who faces whom: sides of a claim, the two parties of a meeting, and pairs that negotiate.

Rule: no country or person is named here. Parties are the two sides of a meeting that are hostile to each other elsewhere in
the ledger, or its only two; who else is there, and the host, is no party.
"""

import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from dateline.data import Claim, Mention
from dateline.views.talks_parts import ARMED

STATE, BANDS = ("GOV", "MIL", "POL", "SPY"), ("REB",)
BOTH = re.compile(r"^(?:the |these |those )?(?:(?:both|two|warring|opposing) )*(?:sides?|parties|countries|delegations|governments|nations|negotiators|they|them|both|teams)$", re.I)
TALKING = re.compile(r"\b(?:talks?|negotiat\w+|mediat\w+|rounds?|truce|cease-?fire|peace|settlement|memorandum|accord|deal|proposals?|"
                     r"delegations?|dialogue|swap|exchange of)\b", re.I)
PEACE = re.compile(r"\b(?:negotiat\w+|mediat\w+|truce|cease-?fire|peace|settlement|memorandum|hostages?|prisoners?)\b", re.I)
HOSTILE = 5  # claims of force and the like from which on two sides count as adversaries, however often they meet
Foes = Mapping[frozenset[str], int]


def sides(parts: Iterable[tuple[str, str]]) -> frozenset[str]:
    """Give the sides among (country, sector): countries; government and armed groups where there is only one country.

    >>> sorted(sides([("COL", "GOV"), ("COL", "REB")])), sorted(sides([("ISR", "GOV"), ("PSE", "REB"), ("IGO", "IGO")]))
    (['COL', 'COL/armed'], ['ISR', 'PSE'])
    """
    found = [(c, s) for c, s in parts if c not in ("", "IGO")]
    countries = {c for c, _ in found}
    if len(countries) != 1:
        return frozenset(countries)
    code, sectors = next(iter(countries)), {s for _, s in found}
    if sectors & {*BANDS} and sectors & {*STATE}:
        return frozenset({code, code + ARMED})
    return frozenset({code})


def pair(found: frozenset[str], foes: Foes, host: str = "") -> frozenset[str] | None:
    """Give the two parties of a meeting: its only two sides; of more the two most hostile, else the two that are not the host.

    >>> foes = {frozenset({"AAA", "BBB"}): 4}
    >>> sorted(pair(frozenset({"AAA", "BBB", "CCC"}), foes)), pair(frozenset({"AAA"}), foes)
    (['AAA', 'BBB'], None)
    """
    if len(found) < 3:
        return found if len(found) == 2 else None
    pairs = [frozenset({a, b}) for a in found for b in found if a < b]
    best = max(pairs, key=lambda p: (foes.get(p, 0), sorted(p)))
    if foes.get(best, 0):
        return best
    return found - {host} if len(found) == 3 and host in found else None


@dataclass
class Seed:
    """What is first seen of a process: its pair's claims by number with their days, and the other sides there."""

    pair: frozenset[str]
    events: Counter[str] = field(default_factory=Counter)
    days: dict[str, str] = field(default_factory=dict)  # event: day, or day of its report
    others: Counter[str] = field(default_factory=Counter)
    talking: int = 0  # claims with words of negotiation
    peace: int = 0    # claims with words that only adversaries' talks have
    hostile: int = 0


def seeds(rows: Iterable[Any], parts: Mapping[int, list[tuple[str, str, str]]], foes: Foes) -> list[Seed]:
    """Collect meetings (rows of ledger.meetings.met) by the pair that meets; calls by phone make no process."""
    out: dict[frozenset[str], Seed] = {}
    for r in rows:
        there = sides((c, s) for _, c, s in parts.get(r.seq, ()))
        two = pair(there, foes, r.country)
        body = json.loads(r.body)
        if two is None or not meeting(body["type"], body["mode"]):
            continue
        seed = out.setdefault(two, Seed(two, hostile=foes.get(two, 0)))
        seed.events[r.event] += 1
        seed.days.setdefault(r.event, r.first_day or r.day or "")
        seed.others.update(there - two)
        seed.peace += bool(PEACE.search(f"{body['quote']} {body['topic']}"))
        seed.talking += bool(TALKING.search(f"{body['quote']} {body['topic']}"))
    return [s for s in out.values() if negotiates(s)]


def meeting(kind: str, mode: str) -> bool:
    """Tell whether a claim is of a meeting or of its cancelling; a call by phone is none."""
    return (kind == "CONSULT" and mode != "phone") or (kind == "REJECT" and mode == "meet")


def negotiates(seed: Seed) -> bool:
    """Tell whether a pair negotiates rather than visits.

    It talks about something, and what is hostile between them is not rare beside their meetings; or words of peace and
    mediation are in half of what is said of its meetings.
    """
    meetings = sum(seed.events.values())
    return seed.talking > 0 and (seed.hostile * 2 >= min(meetings, HOSTILE * 2) or (seed.peace > 1 and seed.peace * 2 >= meetings))


def contacts(seed: Seed, others: Iterable[Seed], foes: Foes) -> bool:
    """Tell whether a pair is a party and a go-between of another process: not hostile, and one takes part in the other's talks as a third."""
    for other in others:
        shared = seed.pair & other.pair
        if other is not seed and len(shared) == 1 and next(iter(seed.pair - shared)) in other.others \
                and foes.get(seed.pair, 0) * 10 < foes.get(other.pair, 0) and len(seed.events) <= 3 * len(other.events):
            return True
    return False


def sided(m: Mention, parties: Iterable[str]) -> tuple[str, ...]:
    """Give the sides that a participant's words stand for among the parties; "the sides" are both."""
    known = tuple(parties)
    if BOTH.match(m.text.strip()):
        return known
    if any(p.endswith(ARMED) for p in known) and m.country + ARMED in known and m.sector in BANDS:
        return (m.country + ARMED,)
    return (m.country,) if m.country and m.country != "IGO" else ()


def present(claim: Claim, parties: Iterable[str]) -> frozenset[str]:
    """Give the sides that a claim has in it."""
    known = tuple(parties)
    return frozenset(s for m in (*claim.actors, *claim.recipients) for s in sided(m, known))
