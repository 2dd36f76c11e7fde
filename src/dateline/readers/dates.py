"""dates: a publication date as somebody wrote it -> ISO 8601, the zone kept as written.

Rule: nothing is filled in; a date that can be read in two ways raises BadDate, as does one that cannot be read.
"""

import re
from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from dateline.errors import BadDate

MONTHS = {name: n for n, names in enumerate((
    "jan january", "feb febr february", "mar march", "apr april", "may", "jun june", "jul july", "aug august",
    "sep sept september", "oct october", "nov november", "dec december"), 1) for name in names.split()}
# Minutes east of UTC. CST, MST and PST are North American (RFC 2822), BST is British Summer Time.
# Abbreviations with two living meanings (IST, AST, AMT) are left out: their hour has no known zone.
ZONES = {
    "Z": 0, "UT": 0, "UTC": 0, "GMT": 0, "WET": 0, "BST": 60, "CET": 60, "WEST": 60, "WAT": 60, "CEST": 120,
    "EET": 120, "CAT": 120, "SAST": 120, "EEST": 180, "IDT": 180, "MSK": 180, "TRT": 180, "EAT": 180,
    "IRST": 210, "GST": 240, "AZT": 240, "GET": 240, "AFT": 270, "PKT": 300, "UZT": 300, "NPT": 345,
    "ICT": 420, "WIB": 420, "HKT": 480, "SGT": 480, "PHT": 480, "AWST": 480, "JST": 540, "KST": 540, "ACST": 570,
    "AEST": 600, "ACDT": 630, "AEDT": 660, "NZST": 720, "NZDT": 780,
    "EST": -300, "EDT": -240, "CST": -360, "CDT": -300, "MST": -420, "MDT": -360, "PST": -480, "PDT": -420,
    "AKST": -540, "AKDT": -480, "HST": -600, "NST": -210, "NDT": -150, "ADT": -180, "BRT": -180, "ART": -180,
}
# Names that stand for winter or summer time as the day demands.
SEASONAL = {"ET": "America/New_York", "CT": "America/Chicago", "MT": "America/Denver", "PT": "America/Los_Angeles"}

LEAD = re.compile(r"^(?:(?:first |last )?(?:published|updated|posted|modified|date)\b(?: (?:on|at))?:?\s*)+", re.IGNORECASE)
WEEKDAY = re.compile(r"^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s+", re.IGNORECASE)
WEEKDAY_LAST = re.compile(r"[\s,]+(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?[\s,.]*$", re.IGNORECASE)
MONTH = r"(?P<mon>[A-Za-z]{3,9})\.?"
DAY = r"(?P<d>\d{1,2})(?:st|nd|rd|th)?"
FORMS = tuple(re.compile(f) for f in (
    r"(?P<y>\d{4})-(?P<m>\d{1,2})-(?P<d>\d{1,2})(?!\d)",
    r"(?P<y>\d{4})/(?P<m>\d{1,2})/(?P<d>\d{1,2})(?!\d)",
    r"(?P<y>\d{4})\.(?P<m>\d{1,2})\.(?P<d>\d{1,2})(?!\d)",
    r"(?P<y>\d{4})(?P<m>\d{2})(?P<d>\d{2})(?=$|T|\s)",
    r"(?P<d>\d{1,2})\.\s?(?P<m>\d{1,2})\.\s?(?P<y>\d{4})(?!\d)",
    r"(?P<a>\d{1,2})[/-](?P<b>\d{1,2})[/-](?P<y>\d{4})(?!\d)",
    rf"{DAY}[\s-]+(?:of )?{MONTH},?[\s-]+(?P<y>\d{{4}})(?!\d)",
    rf"{MONTH}[\s-]+{DAY},?[\s-]+(?P<y>\d{{4}})(?!\d)",
    rf"{DAY} {MONTH} (?P<y2>\d\d)(?= \d\d:\d\d)",  # RFC 822 feeds: "02 Jun 25 10:00:00 GMT"
    r"(?P<y>\d{4})年(?P<m>\d{1,2})月(?P<d>\d{1,2})日",
))
CTIME = re.compile(rf"{MONTH} +{DAY} +(?P<time>\d\d:\d\d(?::\d\d)?) +(?P<zone>[A-Z]+ +|[+-]\d{{4}} +)?(?P<y>\d{{4}})$")
CLOCK = re.compile(
    r"^(?:[,T]|at|-|–|—|\||\s)*(?P<h>\d{1,2})(?:[:.](?P<min>\d{2})(?::(?P<s>\d{2})(?:[.,]\d+)?)?)?(?:\s*hrs?)?"
    r"(?:\s*(?P<half>[ap])\.?m\.?)?(?:\s*\(?(?P<zone>(?:UTC|GMT)?\s*[+-]\d{1,2}(?::?\d{2})?|[A-Za-z]{1,5})\)?)?"
    r"(?:\s*\([A-Za-z ]+\))?\.?$", re.IGNORECASE)
PACKED = re.compile(r"^(?P<d8>\d{8})T?(?P<h>\d{2})(?P<min>\d{2})(?P<s>\d{2})?(?P<zone>Z|[+-]\d{2}:?\d{2})?$")
EPOCH = re.compile(r"^(?:1\d{9}|1\d{12})(?:\.\d+)?$")  # seconds or milliseconds, 2001 to 2033


def iso(value: str) -> str:
    """Give the date, or the datetime with the offset as written, in ISO 8601; raise BadDate if it is unclear.

    >>> iso("Wed, 21 May 2025 12:19:49 GMT"), iso("June 2, 2025"), iso("21 May 2025 14:30 CEST")
    ('2025-05-21T12:19:49+00:00', '2025-06-02', '2025-05-21T14:30:00+02:00')
    """
    words = " ".join(str(value)[:200].split())
    words = WEEKDAY.sub("", LEAD.sub("", words))
    if EPOCH.match(words):
        seconds = float(words) / (1000 if len(words.partition(".")[0]) == 13 else 1)
        return datetime.fromtimestamp(int(seconds), UTC).isoformat()
    try:
        return _packed(words) or _ctime(words) or _written(words)
    except (ValueError, OverflowError):
        raise BadDate(str(value)[:80]) from None


def _packed(words: str) -> str:
    m = PACKED.match(words)
    if not m:
        return ""
    day = date(int(m["d8"][:4]), int(m["d8"][4:6]), int(m["d8"][6:]))
    return _moment(day, f"{m['h']}:{m['min']}:{m['s'] or '00'} {m['zone'] or ''}".strip())


def _ctime(words: str) -> str:
    m = CTIME.match(words)
    return _moment(_day(m), f"{m['time']} {m['zone'] or ''}".strip()) if m else ""


def _written(words: str) -> str:
    for form in FORMS:
        m = form.match(words)
        if m:
            rest = words[m.end():].strip().rstrip(",").strip()
            return _moment(_day(m), rest) if rest else _day(m).isoformat()
    # The hour before the day: "14:30 CEST, 21 May 2025".
    for form in FORMS:
        m = form.search(words)
        if m and m.end() == len(words) and m.start():
            return _moment(_day(m), WEEKDAY_LAST.sub("", words[:m.start()]).strip(" ,|-–—"))
    raise ValueError(words)


def _day(m: re.Match[str]) -> date:
    parts = m.groupdict()
    if "mon" in parts:
        month = MONTHS.get(m["mon"].lower())
        if not month:
            raise ValueError(m["mon"])
        return date(int(parts["y"]) if parts.get("y") else 2000 + int(m["y2"]), month, int(m["d"]))
    if "a" in parts:
        return _day_first_or_month_first(int(m["y"]), int(m["a"]), int(m["b"]))
    return date(int(m["y"]), int(m["m"]), int(m["d"]))


def _day_first_or_month_first(year: int, first: int, second: int) -> date:
    if first <= 12 and second <= 12 and first != second:
        raise ValueError("day or month first")
    return date(year, second, first) if first > 12 else date(year, first, second)


def _moment(day: date, rest: str) -> str:
    m = CLOCK.match(rest)
    if not m or not (m["min"] or m["half"]):
        raise ValueError(rest)
    hour = int(m["h"])
    if m["half"]:
        if not 1 <= hour <= 12:
            raise ValueError(rest)
        hour = hour % 12 + (12 if m["half"].lower() == "p" else 0)
    when = datetime(day.year, day.month, day.day, hour, int(m["min"] or 0), int(m["s"] or 0))  # noqa: DTZ001
    return _zoned(when, (m["zone"] or "").upper().replace(" ", ""))


def _zoned(when: datetime, zone: str) -> str:
    if zone in SEASONAL:
        try:
            return when.replace(tzinfo=ZoneInfo(SEASONAL[zone])).isoformat()
        except ZoneInfoNotFoundError:
            return when.isoformat()
    if zone in ZONES:
        return when.replace(tzinfo=timezone(timedelta(minutes=ZONES[zone]))).isoformat()
    m = re.fullmatch(r"(?:UTC|GMT)?([+-])(\d{1,2}):?(\d{2})?", zone)
    if not m:  # no zone, or one we do not know: the hour stands as written, without an offset
        return when.isoformat()
    minutes = int(m[2]) * 60 + int(m[3] or 0)
    return when.replace(tzinfo=timezone(timedelta(minutes=-minutes if m[1] == "-" else minutes))).isoformat()
