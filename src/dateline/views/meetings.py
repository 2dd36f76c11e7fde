"""meetings: what is known of one meeting from the claims about it: its state and how it changed, its time, its place, who comes.

Rule: nothing is averaged; of several times or places the one that most reports give stands first, and the others stay beside it.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from dateline.data import Claim, Entry, Mention, Place, Time
from dateline.data.moment import moment
from dateline.lookup.countries import capital_of, demonyms, name_of

# In this order: of two states reported on one day the later in the row holds.
STATES = ("possible", "planned", "postponed", "not held", "cancelled", "ongoing", "held")
POSTPONED = re.compile(r"\b(?:postpon|delay|put off|puts? off|push(?:ed)? back|reschedul|deferr)", re.I)
CANCELLED = re.compile(r"\b(?:cancel|call(?:ed|s|ing)? off|scrap|abandon|broke(?:n)? off|break(?:s|ing)? off|withdr[ae]w|pull(?:ed|s)? out)", re.I)
GRAINS = ("minute", "hour", "day", "week", "month", "season", "year", "decade", "century", "")


@dataclass(frozen=True, slots=True)
class Turn:
    """A state of a meeting as first reported, with how many claims say it until another comes."""

    state: str
    day: str
    outlet: str
    source: str
    claim: str
    words: str
    claims: int = 1

    def to_dict(self) -> dict[str, Any]:
        """Give the JSON form."""
        return {k: getattr(self, k) for k in self.__slots__}


def state(claim: Claim) -> str:
    """Say what a claim makes of a meeting: one of STATES.

    >>> state(Claim("r", "talks set for Friday were postponed", (0, 1), "postponed", (0, 1), "CONSULT", status="not"))
    'postponed'
    """
    if claim.status in ("planned", "possible", "not") and POSTPONED.search(claim.quote):
        return "postponed"
    if claim.status == "not" or claim.type == "REJECT":
        return "cancelled" if CANCELLED.search(claim.quote) else "not held"
    return {"happened": "held", "ongoing": "ongoing", "planned": "planned"}.get(claim.status, "possible")


def told(found: Iterable[Entry]) -> list[Entry]:
    """Give claims in the order in which their reports were published."""
    return sorted(found, key=lambda e: (moment(e.report.published), STATES.index(state(e.claim)), e.claim.id))


def history(found: Iterable[Entry]) -> tuple[Turn, ...]:
    """Give the states of a meeting in the order of the reports; the same state again is counted, not repeated."""
    out: list[Turn] = []
    for e in told(found):
        new = state(e.claim)
        if out and out[-1].state == new:
            last = out[-1]
            out[-1] = Turn(last.state, last.day, last.outlet, last.source, last.claim, last.words, last.claims + 1)
        else:
            out.append(Turn(new, (e.report.published or "")[:10], e.report.outlet, e.claim.source.name or e.claim.source.text,
                            e.claim.id, e.claim.quote))
    return tuple(out)


def standing(turns: Sequence[Turn]) -> str:
    """Say what a meeting's state is after all that was reported: one of STATES, or "disputed".

    A meeting that somebody reports as held was held, whatever was planned; who denies it afterwards disputes it.
    """
    last = max((n for n, x in enumerate(turns) if x.state in ("held", "ongoing")), default=None)
    if last is None:
        return turns[-1].state if turns else ""
    denied = any(x.state in ("cancelled", "not held") for x in turns[last + 1:])
    return "disputed" if denied else turns[last].state


def days(time: Time | None) -> tuple[str, str] | None:
    """Give the first and last day of a time; None where it has none."""
    return (time.start[:10], (time.end or time.start)[:10]) if time and time.start else None


def times(found: Iterable[Entry]) -> list[tuple[Time, tuple[str, ...]]]:
    """Give the times that claims have, finest and most frequent first, with the claims' ids; one moment in two zones is one time."""
    by: dict[tuple[str, str], list[tuple[Time, str]]] = {}
    for e in found:
        if e.claim.time and e.claim.time.start:
            by.setdefault(_instant(e.claim.time), []).append((e.claim.time, e.claim.id))
    rows = [(group[0][0], tuple(i for _, i in group)) for group in by.values()]
    day = {r[0].start: sum(len(o[1]) for o in rows if days(o[0]) == days(r[0])) for r in rows}
    return sorted(rows, key=lambda r: (GRAINS.index(r[0].grain) > 2, -day[r[0].start], GRAINS.index(r[0].grain), -len(r[1]), r[0].start))


def _instant(time: Time) -> tuple[str, str]:
    ends = (time.start or "", time.end or time.start or "")
    a, b = (datetime.fromisoformat(x).astimezone(UTC).isoformat() if "T" in x and datetime.fromisoformat(x).tzinfo else x for x in ends)
    return a, b


def apart(one: Time, other: Time) -> bool:
    """Tell whether two times share no day: not merely that one says more than the other.

    >>> apart(Time("", None, "2025-06-02", "2025-06-02"), Time("", None, "2025-06-01", "2025-06-30")), apart(
    ...     Time("", None, "2025-06-02", "2025-06-02"), Time("", None, "2025-06-03", "2025-06-03"))
    (False, True)
    """
    if "T" in (one.start or "") and "T" in (other.start or ""):
        return _instant(one)[0] > _instant(other)[1] or _instant(other)[0] > _instant(one)[1]
    a, b = days(one), days(other)
    return bool(a and b and (a[0] > b[1] or b[0] > a[1]))


def clock(time: Time) -> str:
    """Write a time with its zone, or the days.

    >>> clock(Time("at 1 p.m.", None, "2025-06-02T13:00+03:00", "2025-06-02T13:00+03:00", "hour"))
    '2025-06-02 Mon 13:00 (UTC+3)'
    >>> clock(Time("in June", None, "2025-06-01", "2025-06-30", "month"))
    '2025-06'
    """
    found = days(time)
    if not found or not time.start:
        return time.text
    if time.grain in ("month", "year"):
        return time.start[:7 if time.grain == "month" else 4]
    if "T" in time.start:
        return f"{weekday(found[0])} {time.start[11:16]}{zone(time.start)}"
    return weekday(found[0]) if found[0] == found[1] else f"{found[0]} to {found[1]}"


def weekday(day: str) -> str:
    """Write a day with the first letters of its weekday."""
    return f"{day} {('Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun')[date.fromisoformat(day).weekday()]}"


def zone(stamp: str) -> str:
    """Say how far a stamp's zone is from UTC."""
    gap = datetime.fromisoformat(stamp).utcoffset()
    if gap is None:
        return " (zone not said)"
    minutes = gap // timedelta(minutes=1)
    return " (UTC)" if not minutes else f" (UTC{minutes // 60:+d}{f':{minutes % 60:02d}' if minutes % 60 else ''})"


def places(found: Iterable[Entry]) -> list[tuple[Place, tuple[str, ...]]]:
    """Give the places that claims have, the exact before the rough and the frequent before the rare, with the claims' ids."""
    by: dict[str, list[tuple[Place, str]]] = {}
    for e in found:
        if e.claim.place:
            by.setdefault((e.claim.place.name or e.claim.place.text).casefold(), []).append((e.claim.place, e.claim.id))
    rows = [(group[0][0], tuple(i for _, i in group)) for group in by.values()]
    return sorted(rows, key=lambda r: (r[0].precision == "country", -len(r[1]), r[0].name))


def within(one: Place, other: Place) -> bool:
    """Tell whether two places may be one: the same, one in the other, or one merely the country.

    >>> within(Place("the palace", 0, 1, "Old Palace, Port Ayla", "SWE"), Place("Port Ayla", 0, 1, "Port Ayla", "SWE"))
    True
    """
    if one.country and other.country and one.country != other.country:
        return False
    parts = [{x.strip().casefold() for x in (p.name or p.text).split(",")} for p in (one, other)]
    return "country" in (one.precision, other.precision) or not one.precision or not other.precision or bool(parts[0] & parts[1])


def named(m: Mention) -> str:
    """Give a participant's name as people say it."""
    return m.name or m.text


def people(found: Iterable[Entry]) -> dict[str, list[str]]:
    """Give those who take part by country, each name once; a name within a longer one is left out."""
    by: dict[str, list[str]] = {}
    for e in found:
        for m in (*e.claim.actors, *e.claim.recipients):
            names = by.setdefault(m.country, [])
            if named(m) not in names and ";" not in named(m):
                names.append(named(m))
    return {k: _longest(k, v) for k, v in sorted(by.items())}


def _longest(country: str, names: Sequence[str]) -> list[str]:
    bare = {x.casefold() for x in (name_of(country), capital_of(country), *demonyms(country))}  # say no more than the country does
    plain = [x for x in names if x.casefold() not in bare] or [name_of(country) or names[0]]
    return [x for x in plain if not any(x != y and x.casefold() in y.casefold() for y in plain)]


def coming(found: Iterable[Entry]) -> str:
    """Write who takes part: by country, then names."""
    return "; ".join(f"{name_of(code) or code or 'not said whose'}: {', '.join(names)}" if [name_of(code)] != names else names[0]
                     for code, names in people(found).items())
