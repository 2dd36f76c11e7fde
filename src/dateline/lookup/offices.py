"""offices: which words name an office, which may stand before one, and the sector its holder acts for.

Rule: a word here says what kind of office it is, never whose; whose it is must stand in the report.
"""

from functools import lru_cache


def _set(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Sector by head noun; "" where the word tells nothing alone ("director", "spokesman").
OFFICES = {
    "GOV": "president|premier|minister|prime minister|chancellor|secretary of state|attorney general|attorney-general|"
           "secretary of defense|secretary of defence|"
           "ambassador|envoy|governor|gov.|mayor|king|queen|prince|princess|emperor|emir|sultan|sheikh|crown prince|"
           "diplomat|consul|consul general|undersecretary|under-secretary|taoiseach|vice-president|vice president|"
           "vice premier|chargé d'affaires|charge d'affaires|plenipotentiary|statesman|viceroy|monarch|regent|"
           "supreme leader|head of state|first lady|presidential aide|national security adviser|"
           "national security advisor|press secretary|home secretary|foreign secretary|defence secretary|"
           "defense secretary|treasury secretary|president-elect|ex-president|then-president|foreign affairs minister|"
           "prime minister-designate|top diplomat|border czar|county executive|a-g",
    "MIL": "general|gen.|colonel|col.|major|maj.|captain|capt.|lieutenant|lt.|admiral|adm.|brigadier|brig.|marshal|"
           "sergeant|sgt.|major general|maj. gen.|lieutenant general|lt. gen.|brigadier general|brig. gen.|"
           "lieutenant colonel|lt. col.|air marshal|field marshal|vice admiral|rear admiral|army chief|"
           "chief of the general staff|commander-in-chief|lt|gen|col|maj|capt|corporal|private|defence chief|army spokesman|"
           "army spokesperson|chief of general staff",
    "POL": "inspector|superintendent|sheriff|constable|police chief|chief of police|detective|police commissioner",
    "LEG": "senator|sen.|representative|rep.|congressman|congresswoman|lawmaker|legislator|mp|mk|mep|deputy|"
           "parliamentarian|speaker|member of parliament|councillor|councilman|councilwoman|council member|td|"
           "house speaker|assemblyman|assemblywoman|peer",
    "JUD": "judge|justice|chief justice|prosecutor|magistrate|district attorney|prosecutor general|prosecutor-general|"
           "chief prosecutor|district judge",
    "REB": "warlord|rebel leader|militia leader|rebel commander|jihadist leader",
    "REL": "pope|archbishop|bishop|cardinal|patriarch|imam|mufti|grand mufti|ayatollah|grand ayatollah|cleric|rabbi|"
           "chief rabbi|pastor|priest|metropolitan|reverend|rev.",
    "PTY": "opposition leader|leader of the opposition|party leader|opposition candidate|co-leader|opposition figure|presidential candidate",
    "BUS": "ceo|chief executive|chief executive officer|managing director|businessman|businesswoman|entrepreneur|"
           "billionaire|tycoon|magnate|cfo|chief financial officer",
    "MED": "journalist|reporter|correspondent|editor|editor-in-chief|columnist|broadcaster|blogger|publisher|photographer",
    "EDU": "professor|lecturer|historian|scholar|teacher|principal",
    "HLH": "doctor|surgeon|nurse|surgeon general",
    "CVL": "activist|dissident|campaigner|lawyer|organizer|organiser|resident|student",
    "": "spokesman|spokeswoman|spokesperson|director|director general|director-general|general director|chairman|"
        "chairwoman|chairperson|chair|co-chair|head|chief|deputy head|leader|commander|secretary|secretary general|"
        "secretary-general|general secretary|executive director|executive secretary|commissioner|high commissioner|"
        "coordinator|co-ordinator|adviser|advisor|aide|official|negotiator|mediator|founder|co-founder|analyst|expert|"
        "fellow|researcher|member|rapporteur|special rapporteur|special representative|counterpart|chief of staff|"
        "manager|treasurer|ombudsman|high representative|delegate|counsel|counselor|operative|officer|"
        "chief negotiator|attorney|investigator|boss|moderator|presenter|economist|administrator|strategist|"
        "undersecretary-general|under-secretary-general|assistant secretary|deputy secretary|permanent representative|"
        "candidate|nominee|chief minister|soldier|figurehead|strongman|czar|vice chair|vice chairman|representatives",
}
# Words that may stand before the head without capitals: "deputy foreign minister", "then acting army chief".
BEFORE = _set("""
deputy vice former acting interim ex late outgoing incoming caretaker senior top chief first second lead leading special
then current new prime foreign defense defence interior finance justice health economy economic energy oil education
culture transport environment agriculture trade information communications security national public internal external
home treasury cabinet government military army navy naval air armed police intelligence presidential parliamentary
opposition party state regional provincial district local city federal general permanent assistant executive managing
joint royal press legal political diplomatic humanitarian human rights relief emergency aid nuclear peace hostage
rebel militia jihadist islamist republican democratic democrat conservative labour labor far-right hardline reformist
spiritual religious supreme long-time longtime veteran retired ousted deposed exiled jailed detained self-declared
self-proclaimed de-facto facto de transitional acting co union republic border immigration development planning
labour industry investment tourism foreign-policy policy affairs minister ministry department campaign program programme
research country operations media communications spokesperson chief-military strategic affairs world war science youth
sports water infrastructure housing commerce business social welfare family women minority reconstruction
counterterrorism counter-terrorism anti-terror drug resistance separatist guerrilla insurgent militant tribal
community civil society crown election electoral central bank high envoy acting house senate congressional
minority majority floor whip ranking legislative judicial constitutional appeals appeal court trial
""")
# Words that go on an office's complement: "minister OF foreign affairs and trade".
AFTER = BEFORE | _set("""
delegation forces force staff council committee commission agency service services group movement organization
organisation mission office operations parliament assembly administration board institute centre center university
front command corps faction branch region east west middle directorate division unit network coalition alliance
relations cooperation reconciliation integration refugees crisis resources internal supply order bureau politburo
association company corporation market monetary fund programme crimes war large investigations
""")
JOINS = frozenset({"of", "for", "to", "at", "on", "and", "the", "in", "with"})
ENVOYS = frozenset({"ambassador", "envoy", "representative", "consul", "diplomat", "coordinator", "director", "expert",
                    "fellow", "analyst", "mediator", "rapporteur", "permanent representative", "special representative",
                    "special rapporteur", "manager", "correspondent"})
# Heads so common that they count only with a capital, a modifier of office or a complement.
WEAK = frozenset({"head", "chief", "member", "official", "officer", "general", "major", "private", "leader", "deputy", "principal",
                  "fellow", "figure", "chair", "secretary", "speaker", "candidate", "justice", "representative", "boss",
                  "peer", "manager", "soldier", "student", "resident", "doctor", "teacher", "metropolitan", "marshal"})
# After a head these make it a modifier of a body, not an office held: "justice ministry", "general assembly".
NO_HOLDER = _set("""
ministry assembly office department committee council court courts police staff union strike election elections house
agency service services administration commission bureau unit forces force army league reserve directorate secretariat
conference branch school college building district candidate elect audience
""")
LONGEST = 5  # words in the longest office of the table


@lru_cache(maxsize=1)
def heads() -> dict[str, str]:
    """Give the sector by office, lower case; "" where the office alone does not tell."""
    return {name: sector for sector, names in OFFICES.items() for name in names.split("|")}


@lru_cache(maxsize=1)
def _firsts() -> frozenset[str]:
    out = {name.split()[0] for name in heads()}
    return frozenset(out | {w + "s" for w in out} | {w.removesuffix("man") + "men" for w in out} | {"representatives"})


def may_begin(word: str) -> bool:
    """Tell whether an office may begin with the word; a quick test before head_of."""
    return word.casefold() in _firsts()


@lru_cache(maxsize=20_000)
def head_of(words: str) -> str:
    """Give the office for a word or its plural, "" if it names none.

    >>> head_of("Presidents"), head_of("table")
    ('president', '')
    """
    form = words.casefold().replace("’", "'")
    for name in (form, form.rstrip("."), form.removesuffix("s"), form.replace("men", "man"), form.replace("women", "woman")):
        if name in heads():
            return name
    return ""


def sector_of(words: str) -> str:
    """Give the sector that an office's words tell, "" if they do not.

    >>> sector_of("deputy foreign minister"), sector_of("director"), sector_of("army spokesman")
    ('GOV', '', 'MIL')
    """
    parts = words.casefold().replace("’", "'").split()
    for n in range(min(LONGEST, len(parts)), 0, -1):
        for i in range(len(parts) - n, -1, -1):
            sector = heads().get(head_of(" ".join(parts[i:i + n])), "")
            if sector:
                return sector
    return next((s for words_of, s in BY_MODIFIER if words_of & set(parts)), "")


# Who a spokesman, chief or head speaks for, by the words beside the office; the first that fits.
BY_MODIFIER = (
    (frozenset({"army", "military", "navy", "naval", "air", "armed"}), "MIL"),
    (frozenset({"police"}), "POL"),
    (frozenset({"intelligence"}), "SPY"),
    (frozenset({"foreign", "interior", "defense", "defence", "government", "presidential", "ministry", "cabinet",
                "treasury", "finance", "department", "minister"}), "GOV"),
    (frozenset({"rebel", "militia", "militant", "insurgent", "separatist", "guerrilla", "jihadist"}), "REB"),
    (frozenset({"opposition", "party"}), "PTY"),
    (frozenset({"court"}), "JUD"),
)
