"""leaders: people and groups in the news of conflicts 2005-2026: country, sector, office.

Rule: public facts only; a surname alone counts only where one person of the table bears it.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from dateline.lookup.countries import key
from dateline.lookup.group_table import GROUPS
from dateline.lookup.leader_table import PEOPLE


@dataclass(frozen=True, slots=True)
class Leader:
    """One person: full name, alpha-3 country ("IGO" for officials of bodies), sector, office with years."""

    name: str
    country: str
    sector: str
    office: str


def _people() -> list[tuple[list[str], str, str, str]]:
    out = []
    for line in PEOPLE.splitlines():
        if line:
            names, country, sector, office = line.split("|")
            out.append((names.split(","), country, sector, office))
    return out


@lru_cache(maxsize=1)
def _by_name() -> dict[str, Leader]:
    out: dict[str, Leader] = {}
    for names, country, sector, office in _people():
        for name in names:
            out.setdefault(key(name).casefold(), Leader(names[0], country, sector, office))
    return out


@lru_cache(maxsize=1)
def _by_surname() -> dict[str, Leader | None]:
    out: dict[str, Leader | None] = {}
    for names, country, sector, office in _people():
        for last in {key(n.split()[-1]).casefold() for n in names}:
            old = out.get(last)
            alone = last not in out or (old is not None and old.name == names[0])
            out[last] = Leader(names[0], country, sector, office) if alone else None
    return out


TITLES = re.compile(r"^(?:(?:Mr|Mrs|Ms|Dr|Gen|Sen|Lt|Col)\.? |Sir |Seyed |President )+|(?<= )[A-Z]\. ")


@lru_cache(maxsize=20_000)
def leader(name: str) -> Leader | None:
    """Give the person of a full name, None if the table has none; titles and middle initials are ignored.

    >>> leader("Sergey Lavrov").country, leader("John Nobody")
    ('RUS', None)
    """
    form = key(name)
    return _by_name().get(form.casefold()) or _by_name().get(TITLES.sub("", form).casefold())


def by_surname(name: str) -> Leader | None:
    """Give the only person of the table with that last name, None if there is none or several."""
    return _by_surname().get(key(name).casefold())


@lru_cache(maxsize=1)
def groups() -> dict[str, tuple[str, str]]:
    """Give (alpha-3 or "", sector) by the name of a group, service, party or organisation."""
    out: dict[str, tuple[str, str]] = {}
    for line in GROUPS.splitlines():
        country, sector, *names = line.split("|")
        for name in names:
            out.setdefault(key(name), ("" if country == "-" else country, sector))
    return out


@lru_cache(maxsize=20_000)
def group(name: str) -> tuple[str, str]:
    """Give alpha-3 and sector of a group's name, ("", "") if the table has none; "the" before it is ignored.

    >>> group("the Shin Bet"), group("Amnesty International")
    (('ISR', 'SPY'), ('', 'NGO'))
    """
    bare = name[4:] if name[:4].lower() == "the " else name
    return groups().get(key(bare), ("", ""))
