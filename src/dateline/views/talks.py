"""talks: the negotiation board: who negotiates with whom, in which rounds, over which proposals, and where each party stands.

Rule: all of it is worked out from claims when asked for, by the rules of talks_sides, talks_rounds and talks_proposals, so a
corrected claim or a judgement changes the board. Nothing here knows a country or a person.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

from sqlalchemy import Connection

from dateline.data import Entry, Filter
from dateline.errors import UnknownId
from dateline.ledger import meetings as stored
from dateline.ledger.find import events_of
from dateline.ledger.offices import held
from dateline.views import Row
from dateline.views.meetings import named
from dateline.views.phrases import asked, listed
from dateline.views.talks_parts import Process, Round, Said, Steps, side_name
from dateline.views.talks_proposals import TYPES, concerning, day_of, outcome, proposals
from dateline.views.talks_rounds import chairs, delegations, described, hosts, main_round, rounds
from dateline.views.talks_rows import rows_of
from dateline.views.talks_sides import Seed, contacts, present, seeds

NEWEST = 4000     # meetings that are looked at; older ones are reached with --to
FOUGHT = 4000     # claims of force and the like that tell who is hostile to whom
APART = 183       # days without a round after which another process begins
AROUND = 90       # days before the first and after the last round whose proposals count
SAID = 600       # claims of proposals that are looked at for one process
BESIDE = 6        # events shown between two rounds
STEPS = ("ASSAULT", "SANCTION", "THREATEN", "RETREAT", "CONSULT", "MOBILIZE", "CONCEDE", "COERCE")


@dataclass(frozen=True, slots=True)
class Talks:
    """Processes: those with a board first, then those with one meeting and nothing proposed."""

    wanted: Filter
    processes: tuple[Process, ...]
    total: int
    looked_at: int
    newest: str

    @property
    def title(self) -> str:
        """Give the question."""
        return "Talks" + asked(self.wanted)

    @property
    def notes(self) -> tuple[str, ...]:
        """Say how they were found, and what is left out."""
        shown = len(self.processes)
        if not shown:
            return ("no two parties are reported to negotiate here; dateline claims --type CONSULT lists all meetings",)
        most = (f"only the newest {NEWEST:,} claims of meetings were looked at; --from and --to reach others",) if self.looked_at >= NEWEST else ()
        return (f"{shown:,} of {self.total:,} negotiations" + ("; ask for more with --limit" if shown < self.total else ""),
                "worked out by rules from claims; correct a claim or join events where they are wrong, and the board follows", *most)

    def to_dict(self) -> dict[str, Any]:
        """Give the JSON form."""
        return {"filter": self.wanted.to_dict(), "total": self.total, "newest_report": self.newest or None, "processes": self.items()}

    def items(self) -> list[dict[str, Any]]:
        """Give one object a process."""
        return [x.to_dict() for x in self.processes]

    def rows(self) -> list[Row]:
        """Give one row a round, a position or a step."""
        return [r for x in self.processes for r in rows_of(x)]


def talks(c: Connection, wanted: Filter, *, process: str = "", limit: int = 3) -> Talks:
    """Give the negotiations that the meetings which the filter means belong to; one of them where its id is given."""
    found = stored.met(c, replace(wanted, type=()), ("CONSULT", "REJECT"), most=NEWEST)
    foes = stored.hostile(c, most=FOUGHT)
    every = seeds(found, stored.parts(c, [r.seq for r in found]), foes)
    cut = [x for s in every if not contacts(s, every, foes) for x in _stretches(s)]
    cut.sort(key=lambda s: (-len(s.events), -max(map(_ordinal, s.days.values()), default=0), sorted(s.pair)))
    if process:
        cut = [s for s in cut if name(s) == process]
        if not cut:
            raise UnknownId("talks", process, "negotiation")
    newest = stored.last_day(c)
    made: list[Process] = []
    for seed in cut[:limit * 3]:
        made += [p for p in (_process(c, seed, newest),) if p]
        if sum(not p.brief for p in made) == limit:
            break
    made.sort(key=lambda p: p.brief)
    return Talks(wanted, tuple(made[:limit]), len(cut), len(found), newest)


def name(seed: Seed) -> str:
    """Give a process's id: its parties and the month in which it begins, "t:AAA-BBB-2025-05"."""
    first = min((d for d in seed.days.values() if d), default="")
    return "t:" + "-".join([*sorted(s.replace("/", "+") for s in seed.pair), first[:7] or "undated"])


def _ordinal(day: str) -> int:
    return date.fromisoformat(day).toordinal() if day else 0


def _stretches(seed: Seed) -> list[Seed]:
    """Cut a pair's meetings where half a year lies between them."""
    out: list[Seed] = []
    last = None
    for event in sorted(seed.events, key=lambda e: (_ordinal(seed.days.get(e, "")), e)):
        day = _ordinal(seed.days.get(event, ""))
        if last is None or day - last > APART:
            out.append(replace(seed, events=type(seed.events)(), days={}))
        out[-1].events[event] = seed.events[event]
        out[-1].days[event] = seed.days.get(event, "")
        last = day
    return out


def _process(c: Connection, seed: Seed, newest: str) -> Process | None:
    parties = (min(seed.pair), max(seed.pair))
    claims = [e for group in events_of(c, sorted(seed.events)).values() for e in group]
    first = rounds(claims, parties)
    if not first:
        return None
    span = _span(first, newest)
    same = sorted({e.report.id for r in first for e in r.claims})
    near = {e.claim.id: e for e in (*stored.said(c, _countries(parties), TYPES, span, most=SAID), *stored.told(c, same, TYPES, most=SAID))}
    made = rounds({e.claim.id: e for e in (*claims, *_partial(near.values(), first, parties))}.values(), parties)
    reports = sorted({e.report.id for r in made for e in r.claims})
    thirds = frozenset(seed.others) | hosts(made, parties).keys()
    used = concerning([e for e in near.values() if not (d := day_of(e)) or d >= span[0][:len(d)]], parties, thirds, {e.claim.id for r in made for e in r.claims})
    bodies = stored.bodies(c, {*reports, *(e.report.id for e in used)})
    said = proposals(used, parties, bodies)
    offices = held(c, reports)
    full, mine = [], main_round(made)
    for n, r in enumerate(made):
        own = {k: v for k, v in bodies.items() if mine.get(k) == n}
        until = next((x.start for x in made[n + 1:] if x.start), "")
        full.append(replace(r, delegations=delegations(r, parties, offices, own), chairs=chairs(r, parties, offices, own),
                            outcome=outcome(r, said, parties, _before(until))))
    steps = tuple(_steps(c, parties, thirds, s, full) for s in _gaps(full, newest))
    topics = [p.what for p in said][:3] or listed(e.claim.topic for r in made for e in r.claims if e.claim.topic)[:3]
    return Process(name(seed), parties, _others(seed, made, parties), tuple(topics), tuple(full), said, tuple(s for s in steps if s.counts), _why(seed), _armed(made, used, parties))


def _countries(parties: Sequence[str]) -> list[str]:
    return sorted({p.partition("/")[0] for p in parties})


def _partial(near: Iterable[Entry], found: Sequence[Round], parties: Sequence[str]) -> list[Entry]:
    """Give claims of meetings with one party alone, or with nobody named, at a venue of the talks or in a report of a round."""
    venues = {e.claim.place.country for r in found for e in r.claims if e.claim.place}
    reports = {e.report.id for r in found for e in r.claims}
    return [e for e in near if e.claim.type == "CONSULT" and present(e.claim, parties) <= {*parties}
            and (e.claim.place.country in venues if e.claim.place else e.report.id in reports)]


def _span(found: Sequence[Round], newest: str) -> tuple[str, str]:
    every = [r.start for r in found if r.start] + [r.end for r in found if r.end]
    every = every or [d for r in found for e in r.claims if (d := (e.report.published or "")[:10])] or [newest or "1970-01-01"]
    return _moved(min(every), -AROUND), _moved(max(every), AROUND)


def _moved(day: str, by: int) -> str:
    return (date.fromisoformat(day) + timedelta(days=by)).isoformat()


def _before(day: str) -> str:
    return _moved(day, -1) if day else ""


def _gaps(found: Sequence[Round], newest: str) -> list[tuple[str, str]]:
    """Give the days before, between and after the rounds."""
    dated = [r for r in found if r.start]
    if not dated:
        return []
    out = [(_moved(dated[0].start, -14), _moved(dated[0].start, -1))]
    out += [(_moved(a.end, 1), _moved(b.start, -1)) for a, b in pairwise(dated)]
    last = max(r.end for r in dated)
    out.append((_moved(last, 1), min(_moved(last, AROUND), max(newest, _moved(last, 1)))))
    return [(a, b) for a, b in out if a <= b]


def _steps(c: Connection, parties: Sequence[str], thirds: Iterable[str], span: tuple[str, str], found: Sequence[Round]) -> Steps:
    mine = {e.event for r in found for e in (*r.claims, *r.arrivals)}
    names, counts = stored.between(c, _countries(parties), sorted({t for t in thirds if len(t) == 3}), STEPS, span, leave=mine, most=BESIDE)
    groups = events_of(c, names)
    return Steps(*span, tuple(counts.items()), tuple(tuple(groups[n]) for n in names if n in groups))


def _others(seed: Seed, found: Sequence[Round], parties: Sequence[str]) -> tuple[Said, ...]:
    """Give the sides that take part or host, and are no party."""
    hosted = hosts(found, parties)
    claims = [e for r in found for e in r.claims]
    there = {s: [e for e in claims if s in present(e.claim, parties)] for s in {*seed.others, *hosted}}
    at = {s: [e for e in claims if e.claim.place and e.claim.place.country == s] for s in there}
    order = sorted(there, key=lambda s: (-hosted.get(s, 0), -len(there[s]), s))
    shown = [Said(described(s, hosted.get(s, 0), len(there[s])), tuple({e.claim.id: e for e in (*there[s], *at[s])}.values())) for s in order]
    return tuple(x for x in shown if x.claims)


def _armed(found: Sequence[Round], used: Sequence[Entry], parties: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """Name the armed group that speaks for a party in half of what is said of it."""
    out = []
    for side in parties:
        mine = [m for e in (*(e for r in found for e in r.claims), *used) for m in (*e.claim.actors, *e.claim.recipients) if m.country == side.partition("/")[0]]
        bands = listed(named(m) for m in mine if m.sector == "REB")
        if bands and 2 * sum(m.sector == "REB" for m in mine) >= len(mine):
            out.append((side, bands[0]))
    return tuple(out)


def _why(seed: Seed) -> str:
    a, b = (side_name(s) for s in sorted(seed.pair))
    count = sum(seed.events.values())
    hostile = f"; {seed.hostile:,} claims of force, sanctions, threats or accusations between them" if seed.hostile else ""
    return f"{count:,} claims say that {a} and {b} meet{hostile}"
