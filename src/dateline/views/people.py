"""people: persons with the offices that reports give them: which, whose, as of which reports, by which outlets.

Rule: an office is as stated on the day of the report; offices that differ stand side by side, and none is called the right one.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from sqlalchemy import Connection

from dateline.data import Filter
from dateline.ledger.offices import Office, stated
from dateline.lookup.countries import name_of
from dateline.views import Row
from dateline.views.phrases import asked, listed

USED = ("actor", "country", "outlet", "text", "since", "until", "report")


@dataclass(frozen=True, slots=True)
class Held:
    """One office of one person, with all reports that state it."""

    said: tuple[Office, ...]

    @property
    def role(self) -> str:
        """Give the office as most reports write it."""
        return listed(o.role for o in self.said)[0]

    @property
    def of(self) -> str:
        """Give whose office it is: as stated, else the country."""
        stated_of = listed(o.of for o in self.said if o.of)
        return stated_of[0] if stated_of else name_of(self.country)

    @property
    def country(self) -> str:
        """Give the country of the office."""
        found = listed(o.country for o in self.said if o.country)
        return found[0] if found else ""

    @property
    def days(self) -> tuple[str, str]:
        """Give the days of the first and the last report that states it; "" where none has a date."""
        found = sorted(o.report.published[:10] for o in self.said if o.report.published)
        return (found[0], found[-1]) if found else ("", "")

    def to_dict(self) -> dict[str, Any]:
        """Give the JSON form."""
        first, last = self.days
        return {"role": self.role, "of": self.of, "country": self.country, "first_report": first or None, "last_report": last or None,
                "outlets": sorted({o.report.outlet for o in self.said}), "origins": len({o.report.origin for o in self.said}),
                "stated": [{"report": o.report.id, "outlet": o.report.outlet, "published": o.report.published, "role": o.role, "of": o.of,
                            "start": o.start, "end": o.end} for o in self.said]}


@dataclass(frozen=True, slots=True)
class Person:
    """One name with its offices, those that most origins state first."""

    name: str
    offices: tuple[Held, ...]

    def to_dict(self) -> dict[str, Any]:
        """Give the JSON form."""
        return {"person": self.name, "differs": len(self.offices) > 1, "offices": [x.to_dict() for x in self.offices]}

    def rows(self) -> list[Row]:
        """Give one row an office; "differs" is "yes" where another office of the name is stated too."""
        return [{"person": self.name, "office": x.role, "of": x.of, "country": x.country,
                 "as of": " to ".join(dict.fromkeys(d for d in x.days if d)), "by": ", ".join(listed(o.report.outlet or "an outlet without a name" for o in x.said)),
                 "differs": "yes" if len(self.offices) > 1 else "", "reports": len({o.report.id for o in x.said}),
                 "origins": len({o.report.origin for o in x.said}), "report": x.said[-1].report.id} for x in self.offices]


@dataclass(frozen=True, slots=True)
class People:
    """Persons, those whom most origins name first."""

    wanted: Filter
    persons: tuple[Person, ...]
    total: int

    @property
    def title(self) -> str:
        """Give the question."""
        return "People and their offices, as stated" + asked(self.wanted)

    @property
    def notes(self) -> tuple[str, ...]:
        """Say how many there are, what differs, and which filters mean nothing here."""
        shown, differ = len(self.persons), sum(len(p.offices) > 1 for p in self.persons)
        if not shown:
            first = ("no report gives anybody of this kind an office",)
        else:
            first = (f"{shown:,} of {self.total:,} people; ask for more with --limit and --skip" if shown < self.total else f"{shown:,} people",)
        idle = [k for k in self.wanted.to_dict() if k not in USED]
        return (*first, *((f"{differ:,} with more than one office as stated",) if differ else ()),
                *((f"{', '.join(idle)} narrow{'s' * (len(idle) == 1)} nothing here",) if idle else ()))

    def to_dict(self) -> dict[str, Any]:
        """Give the JSON form."""
        return {"filter": self.wanted.to_dict(), "total": self.total, "people": self.items()}

    def items(self) -> list[dict[str, Any]]:
        """Give one object a person."""
        return [x.to_dict() for x in self.persons]

    def rows(self) -> list[Row]:
        """Give one row for each office of each person."""
        return [r for x in self.persons for r in x.rows()]


def people(c: Connection, wanted: Filter, *, limit: int = 100, skip: int = 0) -> People:
    """Give persons with offices; "from" and "to" are days of reports here, "text" words of the office."""
    found, total = stated(c, wanted, limit=limit, skip=skip)
    persons = tuple(Person(name, offices(list(group))) for name, group in groupby(found, key=lambda o: o.person))
    return People(wanted, persons, total)


def offices(said: Sequence[Office]) -> tuple[Held, ...]:
    """Group one person's offices: the same words of the same country are one, whatever their capitals."""
    by: dict[tuple[str, str], list[Office]] = {}
    for o in said:
        by.setdefault((o.role.casefold(), o.country or o.of.casefold()), []).append(o)
    return tuple(sorted((Held(tuple(g)) for g in by.values()), key=lambda h: (-len({o.report.origin for o in h.said}), -len(h.said), h.role)))
