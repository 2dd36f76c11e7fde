"""leaders: people and groups in the news of conflicts 2005-2026: country, sector, office.

Rule: public facts only; a surname alone counts only where one person of the table bears it.
"""

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
            out[last] = None if last in out else Leader(names[0], country, sector, office)
    return out


def leader(name: str) -> Leader | None:
    """Give the person of a full name, None if the table has none.

    >>> leader("Sergey Lavrov").country, leader("John Nobody")
    ('RUS', None)
    """
    return _by_name().get(key(name).casefold())


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


def group(name: str) -> tuple[str, str]:
    """Give alpha-3 and sector of a group's name, ("", "") if the table has none; "the" before it is ignored.

    >>> group("the Shin Bet"), group("Amnesty International")
    (('ISR', 'SPY'), ('', 'NGO'))
    """
    bare = name[4:] if name[:4].lower() == "the " else name
    return groups().get(key(bare), ("", ""))
