"""Reader of hours: "1 p.m. (noon in Pristina)", "10:00 UTC", "9:15 a.m. local time".

Rule: an offset is given only where the text or a named place fixes it; hours that contradict give none.
"""

import datetime as dt
import re
from dataclasses import dataclass, replace

from dateline.data import TimeValue
from dateline.layers.timex_read import named
from dateline.lookup.zones import CITY_ZONES, NAMED, OFFSETS, city_offset, stamp

_AT = re.compile(r"\b(?:at|by|around|about|until|till|from|between|to|before|after|since|and|is|was|just|past|of|only|,) $|[(,] ?$", re.IGNORECASE)
_CAPITAL = re.compile(r"[A-Z][\w-]+")
_PAIRED = re.compile(r"\s*(?:local time\s*)?(?:\(|/|,? or |, )\s*(?:at )?$")
_RANGED = re.compile(r"\s*(?:to|and|-|–|until|till|through)\s*$")


@dataclass(frozen=True, slots=True)
class Hour:
    """An hour as stated: its span, minutes since midnight, offset in minutes (None unknown), the place it is told for."""

    start: int
    end: int
    minutes: int
    offset: int | None
    zone: str
    day: dt.date | None
    on: str = ""


def hour(match: re.Match[str], body: str, low: int) -> tuple[int, str] | None:
    """Give minutes since midnight and the zone's words of a match; None for a number that is no hour."""
    zone, before = (named(match, "zone") or "").strip(), body[low:match.start()]
    if word := named(match, "word").lower():
        return (0 if word == "midnight" else 720), zone
    if named(match, "mil"):
        digits = named(match, "mil")
        return (int(digits[:2]) * 60 + int(digits[2:]), zone) if (zone and zone != "Z") or "hours" in match[0] else None
    hours, minutes, half = int(named(match, "h") or 99), int(named(match, "mi") or 0), named(match, "ap").lower().replace(".", "")
    if half:
        return ((hours % 12 + (12 if half == "pm" else 0)) * 60 + minutes, zone) if 0 < hours <= 12 else None
    if ":" not in match[0] and not (zone and zone not in ("Z", "ET", "PT", "GST", "PKT") and named(match, "mi")):
        return (hours * 60, zone) if zone.startswith(("GMT", "UTC", "local", "Moscow", "Kyiv")) and hours < 25 else None
    if (not zone and not _AT.search(before)) or re.match(r"[:.]\d", body[match.end():match.end() + 2]):
        return None
    return hours * 60 + minutes, zone


def offset_of(zone: str, day: dt.date | None, minutes: int, near: str) -> tuple[int | None, str]:
    """Give the offset that the zone's words fix on that day, and the IANA zone if a place does."""
    if fixed := re.fullmatch(r"(?:GMT|UTC) ?([+-]) ?(\d{1,2})", zone):
        return int(fixed[1] + fixed[2]) * 60, ""
    if zone in OFFSETS:
        return OFFSETS[zone], ""
    place = NAMED.get(zone.lower(), "") or place_zone(zone)
    if zone.lower() == "local time":
        place = place_zone(near)
    if not place or day is None:
        return None, place
    return city_offset(place, day, minutes), place


def place_zone(words: str) -> str:
    """Give the IANA zone of the last place named in the words, "" if none is in the table."""
    for word in reversed(_CAPITAL.findall(words)):
        if zone := CITY_ZONES.get(word):
            return zone
    return ""


def settle(hours: list[Hour], body: str) -> tuple[list[TimeValue], list[tuple[int, int, str]]]:
    """Give the values of a sentence's hours, each pair of stated local times checked against each other."""
    solved, conflicts = list(hours), []
    for i in range(len(solved) - 1):
        first, second = solved[i], solved[i + 1]
        between = body[first.end:second.start]
        if _RANGED.match(between):
            solved[i] = replace(first, offset=first.offset if first.offset is not None else second.offset)
        elif _PAIRED.match(between) and (second.offset is not None or first.offset is not None):
            pair, message = _pair(first, second, body)
            solved[i:i + 2] = pair
            if message:
                conflicts.append((first.start, second.end, message))
    return [_value(h, solved[i + 1] if i + 1 < len(solved) and _RANGED.match(body[h.end:solved[i + 1].start]) else None,
                   solved[i - 1] if i and _RANGED.match(body[solved[i - 1].end:h.start]) else None)
            for i, h in enumerate(solved)], conflicts


def _pair(first: Hour, second: Hour, body: str) -> tuple[list[Hour], str]:
    """Fill in the offset one of two names of one moment lacks; say so where they are not one moment."""
    if first.offset is None and second.offset is not None:
        offset = _real(second.offset + first.minutes - second.minutes)
        return [replace(first, offset=offset), second], "" if offset is not None else _no_zone(first, second, body)
    if second.offset is None and first.offset is not None:
        offset = _real(first.offset + second.minutes - first.minutes)
        return [first, replace(second, offset=offset)], "" if offset is not None else _no_zone(first, second, body)
    apart = ((first.minutes - (first.offset or 0)) - (second.minutes - (second.offset or 0))) % 1440
    if apart == 0:
        return [first, second], ""
    words = f"{body[first.start:first.end]!r} and {body[second.start:second.end]!r} are {min(apart, 1440 - apart)} minutes apart"
    return [replace(first, offset=None), replace(second, offset=None)], words


def _no_zone(first: Hour, second: Hour, body: str) -> str:
    return f"no time zone makes {body[first.start:first.end]!r} and {body[second.start:second.end]!r} one moment"


# Minutes past the hour east of Greenwich that a zone of today keeps (Tehran, Kabul, Delhi, Kathmandu, Yangon, Adelaide ...).
_ODD = frozenset((-570, -210, 210, 270, 330, 345, 390, 525, 570, 630, 765))


def _real(offset: int) -> int | None:
    """Bring a difference of hours into the range of offsets; None where no zone has it.

    >>> _real(1380), _real(375)
    (-60, None)
    """
    offset = (offset + 720) % 1440 - 720 if not -720 <= offset <= 840 else offset
    return offset if offset % 60 == 0 or offset in _ODD else None


def _value(one: Hour, till: Hour | None, since: Hour | None) -> TimeValue:
    clock = f"T{one.minutes // 60:02d}:{one.minutes % 60:02d}"
    grain = "hour" if one.minutes % 60 == 0 else "minute"
    utc = "Z" if one.offset == 0 and one.zone.startswith(("UTC", "GMT", "Z")) else ""
    if one.day is None:
        return TimeValue("TIME", f"XXXX-XX-XX{clock}{utc}", None, None, grain)
    start, end = _moment(since or one), _moment(till or one)
    if len(start) != len(end):
        start, end = start[:10], end[:10]
    return TimeValue("TIME", f"{one.day}{clock}{utc}", start, end, grain, one.on or "published")


def _moment(one: Hour) -> str:
    if one.day is None or one.offset is None:
        return str(one.day)
    return stamp(one.day, one.minutes % 1440, one.offset)
