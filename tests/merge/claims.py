"""Entries for the tests of merge/, made of a few words each."""

from dateline.data import Claim, Entry, Figure, Head, Mention, Place, Source, Time

WHERE = {"Istanbul": ("TUR", "city", 41.01, 28.95), "Geneva": ("CHE", "city", 46.2, 6.15), "Kharkiv": ("UKR", "city", 49.99, 36.23),
         "Odesa": ("UKR", "city", 46.48, 30.73), "Turkey": ("TUR", "country", 39.0, 35.0)}


def entry(name, words, kind="ASSAULT", **more):
    """Make an entry; `report`, `title`, `published`, `day`, `until`, `place`, `who`, `whom`, `status`, `figures`, `mode`, `trigger`."""
    report = more.get("report", "r:" + name)
    day, where, trigger = more.get("day"), more.get("place"), more.get("trigger", words.split()[0])
    at = max(0, words.find(trigger))
    code, precision, lat, lon = WHERE.get(where, ("", "city", None, None))
    return Entry(Claim(
        report=report, quote=words, span=(0, len(words)), trigger=trigger, trigger_span=(at, at + len(trigger)), type=kind,
        mode=more.get("mode", ""), actors=mentions(more.get("who", ())), recipients=mentions(more.get("whom", ())),
        place=Place(where, 0, 1, where, code, lat, lon, None, precision) if where else None,
        time=Time(day, None, day, more.get("until", day), "day") if day else None, status=more.get("status", "happened"),
        source=Source(more.get("source", "")), figures=tuple(more.get("figures", ())), topic=more.get("topic", ""),
        confidence=0.9, read_as="c:" + name),
        Head(report, more.get("outlet", "Outlet " + name), more.get("title", words), published=more.get("published", "2025-06-03"),
             family=more.get("outlet", name)))


def mentions(listed):
    """Make mentions of "RUS:GOV Sergey Lavrov" and the like."""
    out = []
    for text in listed:
        code, _, name = text.partition(" ")
        country, _, sector = code.partition(":")
        out.append(Mention(name, 0, len(name), "", country, sector))
    return tuple(out)


def killed(low, high=None):
    return Figure("killed", f"{low} people", 0, 1, low, low if high is None else high)


def attack(name, killed_=None, **more):
    """Make a claim of a missile attack on Kharkiv on 2 June."""
    given = {"day": "2025-06-02", "place": "Kharkiv", "who": ["RUS:GOV Russia"], "whom": ["UKR:CVL residents of Kharkiv"],
             "mode": "heavy-weapons", "trigger": "missile attack", "title": "Russian missile attack on Kharkiv market kills civilians"}
    return entry(name, f"a Russian missile attack on a market in Kharkiv killed {killed_ or 'several'} people", "ASSAULT",
                 **{**given, "figures": [killed(killed_)] if killed_ else [], **more})


def talks(name, **more):
    """Make a claim of the second round of talks of Russia and Ukraine."""
    given = {"place": "Istanbul", "who": ["RUS:GOV Russian delegation", "UKR:GOV Ukrainian delegation"], "trigger": "talks",
             "topic": "ceasefire", "title": "Russia and Ukraine: second round of ceasefire talks in Istanbul"}
    return entry(name, "Russian and Ukrainian delegations hold a second round of ceasefire talks in Istanbul", "CONSULT", **{**given, **more})
