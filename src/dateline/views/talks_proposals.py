"""talks_proposals: claims of agreeing, asking and refusing -> proposals, with each side's positions over time.

Rule: a position is what one claim says one side does about one matter. A joint agreement is a position of each party; whoever
is not named has none. The day is the claim's where it is past, else the day of the report.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from itertools import groupby

from dateline.data import Claim, Entry
from dateline.views.meetings import days
from dateline.views.talks_parts import ARMED, Position, Proposal, Round, Said, side_name
from dateline.views.talks_sides import BOTH, present, sided
from dateline.views.talks_words import CONDITIONS, HANDING, OFFERING, PROMISING, matters, nearest, split

SAYING = ("AGREE", "REQUEST", "REJECT", "SUPPORT", "CONCEDE")
DOING = ("RETREAT", "COOPERATE")
TYPES = (*SAYING, *DOING, "CONSULT")
DEEDS = ("release", "withdraw", "access", "disarm")
KEPT = re.compile(r"\b(?:observ|held|hold|holds|holding|took effect|take effect|came into (?:force|effect)|in force|began|halted|stopped)", re.I)
SPOKEN = re.compile(r"\b(?:propos|offer|call|demand|accept|agree|reject|refus|urg|ask|would|deal\b)", re.I)
ACTS = ("agreed", "no agreement", "carries it out")
FOCUS = 4  # one in so many claims of a report
AFTER = 3  # days after a round in which a report's undated agreement is its outcome
ENDS = re.compile(r"[.!?][”\"')]*\s|\n")


def concerning(near: Sequence[Entry], parties: Sequence[str], thirds: frozenset[str], met: set[str]) -> list[Entry]:
    """Give the claims that are about these talks: with both parties in them, or in a report that is much about the two.

    A report is if a quarter of its claims of such types have both in them or are of a round; of it no claim counts that
    brings in a side which is neither party nor a third of the talks.
    """
    both = {e.claim.id for e in near if {*parties} <= {m.country for m in (*e.claim.actors, *e.claim.recipients)}}
    both |= {e.claim.id for e in near if any(p.endswith(ARMED) for p in parties) and {*parties} <= present(e.claim, parties)}
    by: dict[str, list[str]] = {}
    for e in near:
        by.setdefault(e.report.id, []).append(e.claim.id)
    much = {r for r, found in by.items() if len(both.union(met) & {*found}) * FOCUS >= len(found)}
    inside = {*parties, *thirds, *(p.partition("/")[0] for p in parties)}
    return [e for e in near if e.claim.id in both or (e.report.id in much and all(
        m.country in inside or not m.country or BOTH.match(m.text) for m in (*e.claim.actors, *e.claim.recipients)))]


def sentence(e: Entry, bodies: Mapping[str, str]) -> str:
    """Give the sentence that a claim stands in; its own words where the body is not at hand."""
    body, (start, end) = bodies.get(e.report.id, ""), e.claim.span
    if body[start:end] != e.claim.quote:
        return e.claim.quote
    first = max((m.end() for m in ENDS.finditer(body, 0, start)), default=0)
    last = ENDS.search(body, end)
    return body[first:last.start() + 1 if last else len(body)]


def about(e: Entry, bodies: Mapping[str, str]) -> tuple[list[str], list[str]]:
    """Give the matters that a claim affirms, and those that it sets against them ("but without ...").

    They are looked for in its topic, then from its trigger on, then in the whole clause, and last in its sentence.
    """
    claim = e.claim
    plain, against = split(claim.quote)
    tail = plain[max(0, claim.trigger_span[0] - claim.span[0]):]
    # What is agreed or done is a list: all of it counts. A request's or refusal's topic says what it is about.
    first = (f"{claim.topic} {tail}",) if claim.type in ("AGREE", "COOPERATE", "RETREAT") else (claim.topic, tail)
    for words in (*first, plain):
        if found := matters(words):
            return _longer(found, f"{claim.topic} {plain}"), matters(against)
    return (nearest(*_around(e, bodies)) if claim.type in SAYING else []), matters(against)


def _around(e: Entry, bodies: Mapping[str, str]) -> tuple[str, str]:
    """Give the words of a claim's sentence before and after it."""
    before, _, after = sentence(e, bodies).partition(e.claim.quote)
    return before, after


def _longer(found: list[str], words: str) -> list[str]:
    """Let a length that stands elsewhere in the clause tell a truce apart, where the topic leaves it out."""
    more = {x.partition(" of ")[0]: x for x in matters(words) if " of " in x and x[-1] == "s"}
    return [more.get(x, x) if x == "ceasefire" else x for x in found]


def stance(claim: Claim, *, joint: bool) -> str:
    """Say what the actors of a claim do about its matter; "" where it is nothing that counts here."""
    words = f"{claim.trigger} {claim.quote}"
    if claim.type == "CONSULT":
        return "hands it over" if HANDING.search(claim.trigger) or (claim.mode != "phone" and HANDING.search(words)) else ""
    if claim.type in DOING:
        done = claim.status in ("happened", "ongoing") and not SPOKEN.search(claim.quote)
        return "carries it out" if done and (claim.mode in DEEDS or (claim.mode == "ceasefire" and KEPT.search(claim.quote))) else ""
    if claim.type == "REJECT":
        return "" if claim.status == "not" else "rejects"
    if claim.type == "REQUEST":
        return "" if claim.status == "not" else "proposes" if OFFERING.search(claim.trigger) else "asks for it"
    if claim.type in ("SUPPORT", "CONCEDE"):
        return "" if claim.status == "not" else "supports" if claim.type == "SUPPORT" else "declares it"
    return _agreeing(claim, joint=joint)


def _agreeing(claim: Claim, *, joint: bool) -> str:
    if claim.status == "not":
        return "no agreement" if joint else "does not accept"
    if claim.status == "possible":
        return "agreement possible" if joint else "may accept"
    if PROMISING.search(claim.trigger) or OFFERING.search(claim.trigger):
        return "offers"
    return "agreed" if joint else "will accept" if claim.status == "planned" else "accepts"


def day_of(e: Entry) -> str:
    """Give the day from which a position holds: the claim's if it is not after the report's, else the report's."""
    published, mine = (e.report.published or "")[:10], days(e.claim.time)
    if mine and (not published or mine[0] <= published):
        grain = e.claim.time.grain if e.claim.time else ""
        return mine[0][:7 if grain == "month" else 4 if grain == "year" else 10]
    return published


def taken(e: Entry, parties: Sequence[str], bodies: Mapping[str, str]) -> Iterator[tuple[str, Position]]:
    """Give (matter, position) for each matter and side of a claim."""
    claim = e.claim
    who = list(dict.fromkeys(s for m in claim.actors for s in sided(m, parties)))
    joint = {*parties} <= {*who} or any(BOTH.match(m.text) for m in claim.actors)
    unnamed = not who and claim.type == "AGREE" and not claim.actors  # "ended with an agreement": of those who talked
    joint = joint or unnamed
    takes, conditions = stance(claim, joint=joint), bool(CONDITIONS.search(claim.quote))
    if not takes:
        return
    affirmed, denied = about(e, bodies)
    for s in parties if unnamed else who:
        for what in affirmed:
            yield what, Position(s, takes, day_of(e), (e,), conditions)
        for what in denied if claim.type == "AGREE" and takes == "agreed" else ():
            yield what, Position(s, "no agreement", day_of(e), (e,))


def proposals(found: Iterable[Entry], parties: Sequence[str], bodies: Mapping[str, str]) -> tuple[Proposal, ...]:
    """Make proposals of claims, those with most positions of the parties first; a matter that no party takes up is none."""
    by: dict[str, list[Position]] = {}
    for e in found:
        for what, position in taken(e, parties, bodies):
            by.setdefault(what, []).append(position)
    made = [Proposal(what, _over_time(ps)) for what, ps in by.items()]
    kept = [p for p in made if any(x.side in parties for x in p.positions) and _weighs(p, parties)]
    return tuple(sorted(kept, key=lambda p: (-len({x.side for x in p.positions if x.side in parties}), p.what == "further talks",
                                             -len({e.claim.id for x in p.positions for e in x.claims}), p.what)))


def _weighs(p: Proposal, parties: Sequence[str]) -> bool:
    """Tell whether a proposal is more than a mention: put forward, or taken up by both, or by one in more than one way."""
    return bool(p.first) or len({x.side for x in p.positions if x.side in parties}) > 1 or len(p.positions) > 1


def _over_time(found: Sequence[Position]) -> tuple[Position, ...]:
    """Order each side's positions by day; the same stance again adds its claims to the one before."""
    out: list[Position] = []
    for _, mine in groupby(sorted(found, key=lambda p: (p.side, p.day, p.sign, p.stance, p.claims[0].claim.id)), key=lambda p: p.side):
        kept: list[Position] = []
        for p in mine:
            last = kept[-1] if kept else None
            if last and last.stance == p.stance and (last.conditions == p.conditions or last.day == p.day) and not _again(last, p):
                claims = {e.claim.id: e for e in (*last.claims, *p.claims)}
                kept[-1] = Position(p.side, p.stance, last.day, tuple(claims.values()), last.conditions or p.conditions)
            else:
                kept.append(p)
        out += kept
    return tuple(sorted(out, key=lambda p: (p.day, p.side)))


def _again(last: Position, new: Position) -> bool:
    """Tell whether an act is another one than the last of its kind: days lie between them, and they are not one event."""
    if last.stance not in ACTS or {e.event for e in last.claims} & {e.event for e in new.claims} or len(last.day) < len(new.day):
        return False
    return new.day > _later(f"{last.day}-01-01"[:10], AFTER)


def outcome(r: Round, found: Sequence[Proposal], parties: Sequence[str], until: str) -> tuple[Said, ...]:
    """Give what was agreed and not agreed at a round: joint positions of its days, or reported soon after and before the next."""
    if not r.start or r.state not in ("held", "ongoing", "disputed"):
        return ()
    last = min(until, _later(r.end, AFTER)) if until else _later(r.end, AFTER)
    out: dict[str, list[Entry]] = {}
    for p in found:
        for x in p.positions:
            if x.side not in parties:
                continue
            for e in x.claims:
                if x.stance in ("agreed", "no agreement") and r.start <= day_of(e) <= last:
                    out.setdefault(f"{'agreed' if x.stance == 'agreed' else 'not agreed'}: {p.what}", []).append(e)
                elif x.stance in ("hands it over", "offers", "proposes") and r.start <= day_of(e) <= last:
                    out.setdefault(f"{side_name(x.side)} {x.stance.replace(' it', '')}: {p.what}", []).append(e)
    order = {"agreed": 0, "not agreed": 1}
    first = sorted(out.items(), key=lambda kv: (order.get(kv[0].partition(":")[0], 2), kv[0]))
    return tuple(Said(k, tuple({e.claim.id: e for e in v}.values())) for k, v in first)


def _later(day: str, n: int) -> str:
    return (date.fromisoformat(day) + timedelta(days=n)).isoformat()
