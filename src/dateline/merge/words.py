"""words: the words of a claim as they are compared: stems with their weight, and what they mean as short vectors.

Rule: fixed tables, no state; the same text gives the same stems in every ledger.
"""

import math
import re
from collections.abc import Iterable
from functools import lru_cache

from dateline.merge.word_table import ORDER, WORDS

TOKEN = re.compile(r"\d[\d,.]*\d|\d|[^\W\d_](?:[^\W_]|['’-](?=[^\W_]))*")
STOP = frozenset("""
a an the and or but nor of in on at to for from by with without as than that this these those it its his her their our my
your he she they we you i him them us me who whom whose which what when where while how why is are was were be been being
am do does did done has have had having will would shall should can could may might must not no nor so if into onto over
under about after before during between among amid against within through throughout across up down out off again further
then once here there all any both each few more most other some such only own same too very just also still even ever yet
since until because although though despite per via according said say says saying told tell tells added add adds noted
note notes one two new's s t re ve ll d m mr mrs ms dr including include included like well back made make makes making
take took taken takes taking got get gets give gave given gives go goes going went gone come came comes coming
""".split())
IRREGULAR = dict(pair.split(":") for pair in """
met:meet held:hold struck:strike fought:fight sought:seek left:leave shot:shoot dead:death died:death die:death dies:death
dying:death slain:kill slew:kill brought:bring sent:send spoke:speak spoken:speak began:begin begun:begin withdrew:withdraw
withdrawn:withdraw withdrawal:withdraw hit:hit hitting:hit fell:fall fallen:fall rose:rise women:woman men:man people:people
children:child soldiers:troop troops:troop soldier:troop lives:life wounded:injure wounding:injure wound:injure
injured:injure injuring:injure injuries:injure injury:injure casualties:casualty negotiations:talk negotiation:talk
negotiating:talk negotiate:talk negotiated:talk talks:talk talking:talk talked:talk bombed:bomb bombing:bomb bombings:bomb
bombardment:bomb freed:release attacked:attack attacks:attack attacking:attack visited:visit visiting:visit
arrested:arrest detained:detain detention:detain agreement:agree agreed:agree agreeing:agree demanded:demand
demands:demand truce:ceasefire cease-fire:ceasefire telephone:phone telephoned:phone called:call calling:call
condemnation:condemn criticism:criticise criticized:criticise criticizing:criticise criticized:criticise
accusation:accuse accusations:accuse proposal:propose proposals:propose statement:state sanctioned:sanction
drones:drone uavs:drone uav:drone unmanned:drone missiles:missile rockets:missile rocket:missile
threatened:threat threatening:threat threaten:threat threats:threat warned:warn warning:warn warnings:warn
killing:kill killed:kill kills:kill killings:kill murdered:murder assassination:assassinate assassinated:assassinate
launched:launch approved:approve approval:approve decision:decide decided:decide announcement:announce
""".split())
ENDS = (("ations", "at"), ("ation", "at"), ("ments", ""), ("ment", ""), ("ities", "iti"), ("ity", "iti"), ("ingly", ""), ("edly", ""),
        ("sses", "ss"), ("ies", "y"), ("ings", ""), ("ing", ""), ("ers", "er"), ("ied", "y"), ("ed", ""), ("es", "e"), ("s", ""))
SIZE = 24  # numbers in a word's vector


def _stem(word: str) -> str:
    for end, new in ENDS:
        if word.endswith(end) and len(word) - len(end) >= 3 and not word.endswith("ss"):
            word = word[:-len(end)] + new
            break
    return word.removesuffix("e") if len(word) > 4 else word


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """Give the form under which a word is compared.

    >>> stem("Negotiations"), stem("talks"), stem("missiles"), stem("visiting")
    ('talk', 'talk', 'missil', 'visit')
    """
    low = word.casefold().replace("’", "'").removesuffix("'s").rstrip("'")
    return _stem(IRREGULAR.get(low, low))


@lru_cache(maxsize=4096)
def stems(text: str) -> frozenset[str]:
    """Give the stems of a text's words of content; numbers are left out.

    >>> sorted(stems("The two sides held talks in Istanbul"))
    ['hold', 'istanbul', 'side', 'talk']
    """
    return frozenset(stem(w) for w in TOKEN.findall(text) if not w[0].isdigit() and w.casefold() not in STOP and len(w) > 1)


@lru_cache(maxsize=1)
def _table() -> dict[str, tuple[float, tuple[float, ...]]]:
    out: dict[str, tuple[float, tuple[float, ...]]] = {}
    for line in WORDS.strip().splitlines():
        name, weight, code = line.split(" ")
        out[name] = (float(weight), tuple((ORDER.index(c) - 32) / 32 for c in code))
    return out


RARE = 80  # tenths: the weight of a word that the table lacks
NOTHING = (0.0,) * SIZE


@lru_cache(maxsize=1)
def _tenths() -> dict[str, int]:
    """Give the weights in tenths: whole numbers add up to the same in any order."""
    return {word: round(10 * w) for word, (w, _) in _table().items()}


def weight(word: str) -> float:
    """Give how much a stem tells: the logarithm of how rare it is among reports."""
    return _tenths().get(word, RARE) / 10


def total(words: Iterable[str]) -> float:
    """Give the weight of some stems together."""
    get = _tenths().get
    return sum([get(w, RARE) for w in words]) / 10


def vector(words: Iterable[str]) -> tuple[float, ...]:
    """Give the direction in which some stems point together, of length one; all zeros where none is known."""
    table = _table()
    rows = [(w, v) for word in sorted(words) if word in table for w, v in (table[word],)]
    summed = [math.fsum(w * v[i] for w, v in rows) for i in range(SIZE)]
    length = math.sqrt(math.fsum(x * x for x in summed))
    return tuple(x / length for x in summed) if length else NOTHING
