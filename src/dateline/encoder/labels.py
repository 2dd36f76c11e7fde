"""The label inventories of the encoder's heads; training and reading share them.

Rule: the order of a tuple is the order of a head's outputs, so a change needs new weights.
"""

TYPES = ("AGREE", "CONSULT", "SUPPORT", "CONCEDE", "COOPERATE", "AID", "RETREAT", "REQUEST", "ACCUSE",
         "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE", "COERCE", "ASSAULT")
MODES_OF = {
    "CONSULT": ("visit", "third-party", "multilateral", "phone"),
    "RETREAT": ("withdraw", "release", "disarm", "ceasefire", "access", "resign"),
    "REQUEST": ("assist", "change", "yield", "meet"),
    "ACCUSE": ("disapprove", "investigate", "allege"),
    "REJECT": ("assist", "change", "yield", "meet"),
    "THREATEN": ("restrict", "arrest", "relations", "expel", "territory", "violence"),
    "PROTEST": ("demo", "riot", "strike", "hunger", "boycott", "obstruct", "vandalize"),
    "SANCTION": ("convict", "expel", "withdraw", "discontinue"),
    "MOBILIZE": ("troops", "weapons", "police", "militia"),
    "COERCE": ("seize", "restrict", "censor", "curfew", "martial-law", "arrest", "deport", "withhold",
               "misinformation", "cyber"),
    "ASSAULT": ("abduct", "beat", "torture", "sexual", "targeted", "destroy", "primitive", "firearms",
                "explosives", "suicide-attack", "aerial", "drone", "heavy-weapons", "crowd-control",
                "unconventional"),
}
MODES = ("", *(f"{t}/{m}" for t in TYPES for m in MODES_OF.get(t, ())))
STATUS = ("happened", "ongoing", "planned", "possible", "not")
SECTORS = ("", "GOV", "MIL", "POL", "LEG", "JUD", "PTY", "REB", "SPY", "IGO", "NGO", "MED", "BUS", "CVL",
           "EDU", "HLH", "REL")
WHAT = ("other", "killed", "injured", "missing", "detained", "displaced", "released", "troops", "weapons",
        "aircraft", "vehicles", "territory", "money", "people", "attacks", "duration")
ROLES = ("actor", "recipient", "place", "time", "source", "cue", "figure", "clause", "content")
MENTIONS = ("PER", "ORG", "LOC", "NOM", "NAT")
KINDS = ("claim", "quote")
TOLD = ("source", "time", "place")  # what the report says of a claim at all, be it far from the trigger

OUTSIDE, BEGIN, INSIDE = 0, 1, 2
TRIGGER_TAGS = 1 + 2 * len(TYPES)  # O, then B and I of each type
MENTION_TAGS = 1 + 2 * len(MENTIONS)
NO_EVENT = len(TYPES)  # the anchor's type head has one more class: not an event
