"""Whether a time expression lies before or after the report: read from the verbs beside it.

Rule: the nearest verb of the clause decides; without one the answer is 0 and the reader falls back on
the nearest date.
"""

import re
from collections.abc import Iterable

_SOON = (r"begin|start|meet|hold|attend|take|visit|vote|discuss|resume|continue|travel|sign|open|host|decide|arrive|"
         r"run|expire|end|be|have|lead|launch|join|leave|appear|return|speak|go|release|receive|send|deliver|present|"
         r"announce|address|close|fly|come|step|face|enter|elect|convene|gather|cut|lift|impose|withdraw|stop|talk|"
         r"reconvene|stand|make|try|give|hand|introduce|complete|finish|mark|debate|consider|hear|rule|review")
# The verb after the cue belongs to it: "will be held", "is expected to have ended".
_VERB = r"(?: (?:not|also|be|have|been|then|to|likely|only|now|\w+ly))*(?: \w+)?"
_PROMISED = (r"agree[sd]?|plan(?:s|ned|ning)?|vow(?:s|ed)|pledge[sd]?|promise[sd]?|set|ready|prepar(?:ing|es?|ed)|intend(?:s|ed)?|"
             r"hope[sd]?|hoping|wants?|invited|ask(?:s|ed)|urge[sd]?|likely|about|expected|scheduled|slated|poised|aims?|aiming|"
             r"supposed|going|was|were|is|are|deal|time|announced|travel|due back")
_NO_VERB = r"(?! (?:in|at|on|by|the|a|an|its|his|their)\b)"
# What was planned for a day lay ahead when it was told, though the plan's own verb is past: "had been planned for Thursday".
_WAS = r"(?:(?:was|were|been|(?:has|have|had) been) (?:(?:also|first|\w+ly) )?)?"
_MOVED = (r"(?:(?:postponed|delayed|rescheduled|deferred|adjourned|put off|put back|pushed back|brought forward) "
          r"(?:from|to|until|till)|(?:moved|shifted|changed|switched) (?:(?:the|a|its|their) \w+ )?from "
          r"(?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z.]* |May |\d))")
_IRREGULAR = (r"was|were|had|did|met|held|began|took|came|went|left|gave|made|told|said|fell|rose|won|lost|led|flew|"
              r"broke|shot|hit|struck|sent|saw|wrote|spoke|ran|brought|fought|stood|put|set|read|grew|drew|drove|fled|"
              r"withdrew|became|overthrew|blew|sank|stole|swore|paid|sought|bought|caught|thought|built|spent|kept|"
              r"felt|heard|found|born|been|shown|seen|taken|given|killed|begun|spread|cut|quit|swept|threw|got")
# A guess about the past: "may have hit", but not "may have to leave", "may have talks".
_ASIDE = r"(?: (?:not|also|well|\w+ly))*"
_DONE = (rf"{_ASIDE} have{_ASIDE} (?:{_IRREGULAR}|[a-z]{{2,}}ed|gone|come|done|run|become|sunk|shut|"
         r"fallen|stolen|broken|written|spoken|driven|beaten|chosen|hidden|risen|grown|drawn|flown|thrown|blown|known|sworn)\b")
PROMISE = re.compile(rf"\b(?:{_PROMISED}) to{_NO_VERB}{_VERB}\b")
FUTURE = re.compile(
    rf"\b(?:(?:will|shall|won't|would|(?:may|might|should|must)(?!{_DONE})|to be){_VERB}|due to (?:{_SOON})|"
    rf"{_WAS}(?:planned(?: for)?|expected|scheduled|slated|poised|due (?=in|on|for|by)|set (?=for)|{_MOVED})|"
    r"is due|are due|(?:is|are) set|upcoming|forthcoming|ahead of|looming|"
    r"deadline|awaits?|invited|next round)\b|(?:’ll|'ll) \w+|\b(?:is|are) \w+ing\b")
# A bare infinitive ("Envoys to meet on Monday") tells only where no finite verb does.
HEADLINE = re.compile(rf"\bto (?:{_SOON})\b")
_LATER = r"after|following|aftermath|amid|according"
# These are adjectives ("behind closed doors", "will stay closed") unless an object follows.
_OBJECT = (r"(?= (?:the|an?|its|his|her|their|all|both|some|several|many|dozens|hundreds|more|at least|off|down|one|two|three|"
           r"four|five|six|seven|eight|nine|ten|\d))")
_TAKES = rf"(?<!be )(?<!stay )(?<!remain )(?P<object>closed|wounded|proposed|armed){_OBJECT}"
PAST = re.compile(rf"\b(?:(?:may|might|could|should|must|cannot|can't){_DONE}|{_TAKES}|{_IRREGULAR}|{_LATER}|[a-z]{{2,}}[a-df-z]?ed)\b")
# Words in -ed that are no verbs of the clause's past.
_NOT_VERBS = frozenset(["need", "indeed", "speed", "feed", "seed", "succeed", "proceed", "exceed", "agreed-upon", "united", "alleged", "so-called", "planned", "expected", "scheduled", "slated", "poised", "hundred", "sacred", "armed", "wanted", "proposed", "wounded", "closed", "based"])
# A name between commas ("his counterpart, Ann Lee, in Rome") interrupts the clause and does not end it.
_APPOSED = re.compile(r",(?: (?:[A-Z][\w.'’-]*|al|bin|de|der|el|of|van|von)){1,6},")
_BREAK = re.compile(r"[,;:()—–\"“]| (?:which|who|that|after|before|while|when|where|but|and|as|because|since) ")
# Characters: news tells of the past nine times in ten, so a cue of the future must be nearer; past FAR none tells.
LEAN = 12
FAR = 150


def direction(sentence: str, start: int, end: int) -> int:
    """Give 1 if the words at that span lie in the future, -1 in the past, 0 if no verb tells.

    >>> direction("The two sides will meet on Monday.", 27, 33)
    1
    >>> direction("Their envoys arrived on Monday ahead of talks.", 24, 30)
    -1
    """
    low, high = max(0, start - 220), min(len(sentence), end + 160)
    promises = list(PROMISE.finditer(sentence, low, high))
    ahead = [*FUTURE.finditer(sentence, low, high), *(p for p in promises if p.end() <= start)]
    back = [c for c in PAST.finditer(sentence, low, high)
            if _tells(c) and not any(a.start() < c.end() and c.start() < a.end() for a in ahead)]
    coming, gone = _nearest(ahead, sentence, start, end) + LEAN, _nearest(back, sentence, start, end)
    if min(coming, gone) > FAR:
        return 1 if _nearest(HEADLINE.finditer(sentence, low, high), sentence, start, end) < FAR else 0
    return 1 if coming < gone else -1


def _tells(cue: re.Match[str]) -> bool:
    """Tell whether a word of the past's form is a verb here."""
    return cue[0] not in _NOT_VERBS or cue["object"] is not None


def _nearest(cues: Iterable[re.Match[str]], sentence: str, start: int, end: int) -> int:
    """Give the distance of the nearest of the cues that lie outside the expression."""
    return min((_distance(sentence, c, start, end) for c in cues if c.end() <= start or c.start() >= end), default=FAR + 1)


def _distance(sentence: str, cue: re.Match[str], start: int, end: int) -> int:
    """Count the characters between; a clause's border, or lying after the expression, makes it further."""
    before = cue.end() <= start
    between = sentence[cue.end():start] if before else sentence[end:cue.start()]
    between = _APPOSED.sub("", between)
    # 40 characters: about half a clause, so that the clause's own verb wins over a nearer one outside.
    cost = len(between) + 40 * len(_BREAK.findall(between))
    if not before and not _opens(sentence, start):
        cost += 30
    if cue[0] in ("said", "told") and len(between) > 5:
        cost += 25
    return cost


def _opens(sentence: str, start: int) -> bool:
    """Tell whether the expression opens its clause ("On Monday the ...")."""
    lead = sentence[max(0, start - 12):start]
    return bool(re.search(r"(?:^|[,;:—–(\"“] ?)(?:(?:On|In|By|Since|Until|At|on|in|by|late|early|Late|Early|the) ?)*$", lead))
