"""actor_sector: the PLOVER sector that a participant's own words tell.

Rule: "" unless the words are sure; the encoder's reading stands wherever this is silent.
"""

import re
from functools import lru_cache

from dateline.lookup.countries import capitals, country_named, demonym_of, key
from dateline.lookup.leaders import group

# The last noun of a phrase decides; words that stand in several sectors are left out.
NOUNS = {
    "GOV": "government governments ministry ministries president presidents minister ministers premier cabinet administration "
           "chancellor governor governors ambassador ambassadors envoy envoys diplomat diplomats delegation delegations "
           "embassy consulate monarch king regime presidency foreign-minister kingdom emir authorities negotiators republic",
    "MIL": "army armies military militaries soldier soldiers troop troops navy servicemen serviceman paratroopers marines "
           "warplanes warplane jets airmen battalion brigade infantry conscripts reservists general generals sailors "
           "peshmerga warship warships commandos pilots pilot",
    "POL": "police policeman policemen policewoman policewomen gendarmes gendarmerie officers detectives",
    "LEG": "parliament senate senator senators lawmaker lawmakers legislator legislators congress congressman parliamentarians "
           "mps mks deputies bundestag duma knesset",
    "JUD": "court courts judge judges tribunal prosecutor prosecutors judiciary jury magistrate magistrates",
    "PTY": "party parties opposition oppositionists",
    "REB": "rebel rebels militant militants insurgent insurgents guerrilla guerrillas terrorist terrorists jihadist jihadists "
           "jihadis separatist separatists militia militias militiamen extremists gunmen fighters kidnappers warlords "
           "islamists secessionists",
    "CVL": "protester protesters demonstrator demonstrators civilian civilians resident residents child children woman women "
           "refugee refugees migrant migrants villager villagers people citizen citizens activist activists student students "
           "families family passengers worshippers worshipers men boy boys girl girls tourists bystanders hostages hostage "
           "population inhabitants locals displaced farmers crowd crowds workers settlers teenagers babies",
    "NGO": "charity charities ngo ngos",
    "MED": "journalist journalists reporter reporters newspaper newspapers broadcaster media photographer cameraman correspondent",
    "BUS": "company companies firm firms bank banks businessmen businesses corporation airline",
    "EDU": "university universities school schools teachers academics",
    "HLH": "doctors medics paramedics nurses hospital hospitals doctor",
    "REL": "pope clergy priest priests bishops bishop church churches cleric clerics imam monks monastery mosque rabbis",
}
STOPS = re.compile(r"\s+(?:of|in|from|at|on|to|for|with|by|who|that|which|near|against|inside|outside|including|into|over|"
                   r"under|during|after|belonging|accused|killed|were|was|and)\s+.*$|[,(].*$", re.DOTALL)
LAST = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
REBEL = frozenset({"rebel", "insurgent", "militant", "separatist", "jihadist", "terrorist", "terror", "guerrilla", "extremist"})


@lru_cache(maxsize=1)
def _nouns() -> dict[str, str]:
    return {noun: sector for sector, nouns in NOUNS.items() for noun in nouns.split()}


@lru_cache(maxsize=20_000)
def sector_of_words(text: str) -> str:
    """Give the sector of a noun phrase by its own words, "" where they are not sure.

    >>> sector_of_words("Israeli soldiers"), sector_of_words("the governor of the region"), sector_of_words("Umerov")
    ('MIL', 'GOV', '')
    """
    bare = re.sub(r"^(?:the|a|an|some|many|several|its|his|their)\s+", "", text.strip(), flags=re.IGNORECASE)
    front = STOPS.sub("", bare)
    known = group(bare)[1] or _within(bare) or group(front)[1]
    if known or bare in NO_STATE:
        return known
    if country_named(key(bare)) or (demonym_of(bare) and not bare.endswith("s")) or bare in capitals():
        return "GOV"
    found = LAST.findall(front)
    last = found[-1].casefold().removesuffix("'s").removesuffix("’s") if found else ""
    return _forces(front, last) if last in AMBIGUOUS else _nouns().get(last, "")


def _within(bare: str) -> str:
    """Give the sector of a group that a phrase names before or in brackets: "the Israel Defense Forces (IDF)"."""
    found = re.match(r"([^()]+?) \(([^()]+)\)", bare)
    return (group(found[1])[1] or group(found[2])[1]) if found else ""


NO_STATE = frozenset({"Gaza", "Gaza Strip", "West Bank", "Donbas", "Crimea", "Kashmir", "Palestinian", "Muslim"})
AMBIGUOUS = frozenset({"forces", "force", "fighters", "leader", "leaders", "officials", "official", "spokesman", "troops",
                       "spokesperson", "spokeswoman", "group", "groups", "commander", "commanders", "officer", "officers",
                       "militia", "militias", "coalition", "personnel", "opposition"})


def _forces(front: str, last: str) -> str:
    """Tell whose forces, officials or leaders: by the words before the noun, the first row of WHOSE that fits."""
    before = frozenset(front.casefold().replace("-", " ").split())
    if before & REBEL or last == "fighters":
        return "REB"
    for nouns, words, sector in WHOSE:
        if last in nouns and before & words:
            return sector
    national = any(demonym_of(w) for w in front.split()[:2]) and "kurdish" not in before
    return NATIONAL.get(last, "") if national else FIRM.get(last, "")


FORCES, OFFICIALS = frozenset({"forces", "force", "personnel"}), frozenset({"officials", "official"})
ANY = AMBIGUOUS
WHOSE = (
    (FORCES | OFFICIALS, frozenset({"security"}), "POL"),
    (frozenset({"leader", "leaders", "group", "groups", "opposition"}), frozenset({"opposition"}), "PTY"),
    (ANY, frozenset({"police"}), "POL"),
    (FORCES, frozenset({"armed", "air", "naval", "government", "ground", "special", "coalition"}), "MIL"),
    (ANY, frozenset({"intelligence"}), "SPY"),
    (ANY, frozenset({"military", "army"}), "MIL"),
    (frozenset({"group", "groups"}), frozenset({"rights"}), "NGO"),
    (OFFICIALS, frozenset({"government", "ministry", "state"}), "GOV"),
)
NATIONAL = {"forces": "MIL", "troops": "MIL", "officials": "GOV", "official": "GOV", "militia": "REB", "militias": "REB"}
FIRM = {"troops": "MIL", "militia": "REB", "militias": "REB"}
