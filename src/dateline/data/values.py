"""The values that marks carry: times, places, roles. All frozen, all with their unknowns as None."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TimeValue:
    """What a time expression means.

    type    DATE | TIME | DURATION | SET (TIMEX3)
    value   TIMEX3 value: "2025-06-02", "2025-06", "2025-W22", "P3D", "PRESENT_REF", "XXXX-06-02" ...
    start, end  first and last day of the interval, "YYYY-MM-DD", or a datetime with offset
                "2025-06-02T13:00+03:00" where hour and zone are clear; None if it cannot be said
    grain   minute | hour | day | week | month | season | year | decade | century, "" for durations
    anchor  what it was read against: "published", "text", "none" or the words of another time
    """

    type: str
    value: str
    start: str | None = None
    end: str | None = None
    grain: str = ""
    anchor: str = "none"


@dataclass(frozen=True, slots=True)
class PlaceValue:
    """What a toponym stands for. Degrees WGS 84; country ISO 3166-1 alpha-3 ("" unknown, as for seas).

    precision  country | region | city | site
    metonym    True where the name stands for a government ("Moscow said")
    """

    name: str
    country: str = ""
    lat: float | None = None
    lon: float | None = None
    geonameid: int | None = None
    precision: str = "city"
    metonym: bool = False


@dataclass(frozen=True, slots=True)
class RoleValue:
    """Who holds which office, as stated: the person's and office's words, whose office, alpha-3 country."""

    person: str
    role: str
    of: str = ""
    country: str = ""


@dataclass(frozen=True, slots=True)
class ActorValue:
    """Who some words stand for: a name resolved within the report, alpha-3 country, PLOVER sector; "" unknown.

    step  how the country or name was found: "words", "person", "possessor", "office", "both sides", ...
    """

    name: str = ""
    country: str = ""
    sector: str = ""
    step: str = ""
