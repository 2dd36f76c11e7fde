"""ledger: a large ledger of made-up reports: how fast it takes them, how large it grows, how long each question takes.

usage: python bench/ledger.py [--claims 1000000] [--where FILE|postgresql://...] [--questions 40] [--keep]

Reports are made with the shape of real ones: five years of days in the order of publication, one in ten up to a week late, 400 outlets, some
1,900 actors of 40 countries and 3,000 places with the few named often; five claims, a quote and an office a report; an event is
told by one to twelve reports (one in 1,000 by some sixty), with other figures, sources and status, a fifth of the claims without a
time. Nothing is read by the encoder. The pace is that of recording: storing, comparing, joining. The keys and bands of a report
are worked out before it, as the processes of `dateline add` that read do; their time is given beside it. Growth is printed every tenth
of the way.
"""

import argparse
import random
import resource
import statistics
import time
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from pathlib import Path

from dateline.data import (
    Claim,
    Figure,
    Filter,
    Layer,
    Mark,
    Mention,
    Place,
    Quote,
    Reading,
    Report,
    RoleValue,
    Source,
    Time,
    Words,
)
from dateline.ledger import Ledger
from dateline.merge.word_table import WORDS

COUNTRIES = ("UKR RUS USA ISR PSE IRN TUR CHN GBR FRA DEU POL SYR LBN YEM IRQ EGY QAT SAU JOR IND PAK AFG SDN ETH ERI SOM LBY MLI NER "
             "NGA COD RWA ARM AZE GEO SRB PRK KOR VEN").split()
TYPES = {"ASSAULT": ("shelled", "struck", "hit", "bombed"), "CONSULT": ("met", "talks", "visited", "phone call"),
         "ACCUSE": ("accused", "condemned"), "REQUEST": ("urged", "called"), "AGREE": ("agreed", "offered"), "REJECT": ("rejected",),
         "SANCTION": ("sanctioned",), "COERCE": ("arrested", "raided"), "AID": ("sent aid",), "RETREAT": ("withdrew", "released"),
         "PROTEST": ("marched",), "MOBILIZE": ("deployed",), "THREATEN": ("threatened",), "SUPPORT": ("backed",)}
SHARES = (30, 14, 13, 8, 6, 5, 5, 6, 3, 3, 2, 2, 2, 3)
OFFICES = ("president", "foreign minister", "defence ministry", "army", "governor", "delegation", "parliament", "spokesman")
SIZES = (50, 18, 10, 6, 4, 3, 2, 2, 2, 1, 1, 1)  # of 100 events so many are told in one claim, in two, ...
DAYS = 1826  # five years; with a million claims some 110 reports a day
SYLLABLES = "ba ko ri na su ve lo ta mi dra pe sho za gor lin ha ka ru do ne".split()


@dataclass(frozen=True)
class Happening:
    """An event of the made-up world."""

    type: str
    trigger: str
    actor: Mention
    other: Mention
    place: Place
    day: date
    killed: int
    words: tuple[str, ...] = ()


class World:
    """Outlets, actors, places and what happens, drawn from one seed."""

    def __init__(self, seed: int, claims: int) -> None:
        self.rng = random.Random(seed)
        self.outlets = [(f"The {self.word()} {x}", f"f{i % 250}") for i, x in enumerate(["Times", "Post", "Wire", "News"] * 100)]
        self.actors = [Mention("", 0, 0, f"{self.word()} {self.word()}, {self.rng.choice(OFFICES)} {i}", c, "GOV")
                       for i, c in enumerate(COUNTRIES * 48)]
        self.places = [Place("", 0, 0, f"{self.word()}{self.rng.choice(('grad', 'ville', ' City', ''))}", self.rng.choice(COUNTRIES),
                             self.rng.uniform(-50, 65), self.rng.uniform(-100, 140), 10_000 + i, "city") for i in range(3000)]
        self.vocabulary = [x.split()[0] for x in WORDS.strip().splitlines()]
        self.days = [date(2021, 1, 1) + timedelta(days=i) for i in range(DAYS)]
        self.claims, self.seed = claims, seed

    @lru_cache(maxsize=16)
    def on(self, day: date) -> list[Happening]:
        """Give a day's happenings, each as often as it is told."""
        kept, self.rng = self.rng, random.Random(f"{self.seed} {day}")
        out: list[Happening] = []
        while len(out) < max(3, self.claims // DAYS):
            size = 60 if self.rng.random() < 0.001 else self.rng.choices(range(1, 13), SIZES)[0]
            out += [self.happening(day)] * size
        self.rng = kept
        return out

    def word(self) -> str:
        return "".join(self.rng.choice(SYLLABLES) for _ in range(self.rng.randint(2, 3))).capitalize()

    def often(self, rows: list) -> object:  # type: ignore[type-arg]
        """Draw with a long tail: the first are named far more often."""
        return rows[min(len(rows) - 1, int(len(rows) * self.rng.random() ** 2.2))]

    def happening(self, day: date) -> Happening:
        kind = self.rng.choices(list(TYPES), SHARES)[0]
        return Happening(kind, self.rng.choice(TYPES[kind]), self.often(self.actors), self.often(self.actors), self.often(self.places),
                         day, self.rng.randint(1, 60), tuple(self.rng.sample(self.vocabulary, 4)))

    def reading(self, number: int, claims: int) -> Reading:
        """Make a report on a few happenings of one day or the day before."""
        rng, n = self.rng, min(DAYS - 1, number * 5 * DAYS // self.claims)
        day = self.days[max(0, n - rng.randint(0, 7)) if rng.random() < 0.1 else n]
        outlet, _ = self.often(self.outlets)
        body, drawn = f"{self.word()} {self.word()} {number}\n", []
        for _ in range(claims):
            told = rng.choice(self.on(day if rng.random() < 0.7 else max(self.days[0], day - timedelta(days=1))))
            body, one = self.sentence(body, told)
            drawn.append(one)
        who = self.often(self.actors)
        name, _, office = who.name.partition(", ")
        at = len(body)
        words = f"We will not wait for {self.word()}, {self.word()} or {self.word()}."
        body += f"{office} {name} said: {words}"
        title, _, text = body.partition("\n")
        report = Report(text, title, outlet, f"https://outlet.example/{number}", published=f"{day}T{rng.randint(0, 23):02}:00:00+00:00",
                        published_from="metadata", language="en")
        end = at + len(office) + 1 + len(name)
        quote = Quote("direct", Words(name, ((end - len(name), end),), name), Words("said", ((end + 1, end + 5),)), Words(words, ((end + 7, len(body)),)), 0.9)
        role = Mark(at, end, "role", RoleValue(name, office, "", who.country))
        return Reading(report, tuple(self.claim(report.key, *x) for x in drawn), (quote,), (), {"roles": Layer("roles", (role,), "bench")})

    def sentence(self, body: str, h: Happening) -> tuple[str, tuple[Happening, dict[str, tuple[str, int, int]]]]:
        """Write one sentence of a happening; give the longer body and where its parts are."""
        parts: dict[str, tuple[str, int, int]] = {}
        start = len(body)
        own = " ".join([*self.rng.sample(h.words, 3), *self.rng.sample(self.vocabulary, 3)])
        for name, words in (("actor", h.actor.name), ("trigger", h.trigger), ("other", h.other.name), ("place", "in " + h.place.name),
                            ("time", h.day.strftime("on %B %-d")), ("own", own), ("figure", f"{h.killed + self.rng.choice((0, 0, 0, 1, 2))} people")):
            if name == "figure":
                if h.type != "ASSAULT":
                    continue
                body += "killing "
            parts[name] = words.removeprefix("in "), len(body) + 3 * words.startswith("in "), len(body) + len(words)
            body += words + " "
        source = self.often(self.actors)
        parts["clause"] = body[start:-1], start, len(body) - 1
        body += "said "
        parts["source"] = source.name, len(body), len(body) + len(source.name)
        return body + source.name + ". ", (h, parts)

    def claim(self, report: str, h: Happening, p: dict[str, tuple[str, int, int]]) -> Claim:
        rng, day = self.rng, h.day.isoformat()
        time_ = Time(p["time"][0], p["time"][1:], day, day, "day") if rng.random() < 0.8 else None
        status = rng.choices(("happened", "ongoing", "planned", "possible", "not"), (78, 9, 6, 4, 3))[0]
        low = int(p["figure"][0].split()[0]) if "figure" in p else 0
        return Claim(report, p["clause"][0], p["clause"][1:], h.trigger, p["trigger"][1:], h.type, "",
                     (Mention(*p["actor"], h.actor.name, h.actor.country, "GOV"),), (Mention(*p["other"], h.other.name, h.other.country, "GOV"),),
                     Place(*p["place"], h.place.name, h.place.country, h.place.lat, h.place.lon, h.place.geonameid, "city"), time_, status,
                     Source(p["source"][0], p["source"][1:], "said", p["source"][0]) if rng.random() < 0.5 else Source(),
                     (), (Figure("killed", *p["figure"], low, low),) if h.type == "ASSAULT" else (), "", round(rng.random(), 3))


def fill(ledger: Ledger, world: World, claims: int, share: int = 5) -> None:
    """Add reports of about five claims each, one transaction a report, and print the pace."""
    from dateline.recording import incoming, recorded
    made, number, began, mark = 0, 0, time.perf_counter(), 0
    ready = spent = last = cpu = 0.0
    before = 0
    while made < claims:
        one = world.reading(number, max(1, min(12, round(world.rng.gauss(share, 2)))))
        at = time.perf_counter()
        new = incoming(one, "made-up")
        on, used = time.perf_counter(), time.process_time()
        with ledger.writing(repeatable=True) as c:
            recorded(c, new)
        ready, spent, cpu = ready + on - at, spent + time.perf_counter() - on, cpu + time.process_time() - used
        made, number = made + len(one.claims), number + 1
        if made * 10 // claims > mark:
            mark = made * 10 // claims
            print(f"{made:>9,} claims {number:>8,} reports {(made - before) / (spent - last):>7,.0f} claims/s now, {made / spent:,.0f} so far "
                  f"({1000 * cpu / made:.3f} ms of CPU a claim; {1000 * ready / made:.3f} ms before it for keys and bands), "
                  f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:,.0f} MB of memory, {time.perf_counter() - began:,.0f} s", flush=True)
            last, before = spent, made


def questions(ledger: Ledger, world: World, tries: int) -> None:
    """Ask each view with filters drawn anew each time; print median and 95th percentile."""
    from dateline.ledger.find import find
    from dateline.views.timeline import timeline
    asks = {
        "timeline, all": lambda c, w: timeline(c, Filter()),
        "timeline, country": lambda c, w: timeline(c, Filter(country=w.rng.choice(COUNTRIES))),
        "timeline, actor": lambda c, w: timeline(c, Filter(actor=w.often(w.actors).name.split(",")[0])),
        "timeline, place, days": lambda c, w: timeline(c, Filter(place=w.often(w.places).name, since="2025-03-01", until="2025-04-30")),
        "timeline, text": lambda c, w: timeline(c, Filter(text=w.often(w.places).name)),
        "claims, type and status": lambda c, w: find(c, Filter(type=("ASSAULT",), status=("possible",)), limit=100),
        "claims, newest, 2 origins": lambda c, w: find(c, Filter(independent=2), order="newest", limit=100),
    }
    for name, ask in asks.items():
        took = []
        for _ in range(tries):
            with ledger.reading() as c:
                at = time.perf_counter()
                ask(c, world)
                took.append(1000 * (time.perf_counter() - at))
        print(f"{name:28} median {statistics.median(took):7.1f} ms   95th {sorted(took)[int(0.95 * (len(took) - 1))]:7.1f} ms", flush=True)


def main() -> None:
    ap = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    ap.add_argument("--claims", type=int, default=1_000_000)
    ap.add_argument("--where", default="/tmp/dateline-bench.sqlite")
    ap.add_argument("--questions", type=int, default=40)
    ap.add_argument("--keep", action="store_true", help="use what is there already")
    a = ap.parse_args()
    path = Path(a.where)
    if "://" not in a.where and path.exists() and not a.keep:
        for end in ("", "-wal", "-shm"):
            Path(a.where + end).unlink(missing_ok=True)
    world = World(7, a.claims)
    with Ledger(a.where) as ledger:
        if not a.keep:
            fill(ledger, world, a.claims)
        if path.exists():
            print(f"file {path.stat().st_size / 1e6:,.0f} MB")
        questions(ledger, world, a.questions)


if __name__ == "__main__":
    main()
