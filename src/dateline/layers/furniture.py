"""furniture: the parts of a report's text that belong to the page and are not read for claims.

Labels: teaser, caption, credit, subscribe, share, byline, dateline, header.
Rule: precision before recall; a mark that hides a sentence of the report is worse than a teaser left in.
"""

import re
from collections.abc import Iterator

from dateline.data import Layer, Layers, Mark, Report
from dateline.layers.furniture_phrases import SENTENCES, TEASERS

LONGEST = 320         # characters of one piece of boilerplate; a longer "sentence" is cut to the line or the phrase
LONGEST_TEASER = 160  # characters of a linked headline
NEAR_TOP = 600        # characters within which a dateline may follow page headers
MONTH = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
# Possessive, as a place name that may be cut in many ways takes hours over a line of capitals and hyphens.
CITY = r"[A-Z][A-Z.'’-]{1,30}+(?:[ /][A-Z][A-Z.'’-]{0,30}+){0,4}+"
REGION = r"(?:, [A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,3}){0,2}"
AGENCY = r"\((?:[A-Z][\w./&’' -]{1,30})\)"
PLACED = re.compile(
    rf"(?!(?:EXCLUSIVE|BREAKING|UPDATE|WATCH|OPINION|ANALYSIS|FIRST ON|FACT CHECK|LIVE)\b){CITY}{REGION}"
    rf"(?:,? \(?{MONTH} \d{{1,2}}(?:, \d{{4}})?\)?)?[.,]?\s*"
    rf"(?:{AGENCY}\s*(?:--|[—–:-])?|/[A-Z][\w -]{{1,20}}/\.?|(?:--|[—–])|-(?=\s))")
# In mixed case a dateline is sure only at the very start: "Nice, France —", "Istanbul (Example Wire) -".
MIXED = re.compile(
    rf"(?!(?:Exclusive|Breaking|Update|Watch|Opinion|Analysis)\b)[A-Z]\w+(?: [A-Z]\w+)?{REGION}(?:,? {MONTH} \d{{1,2}})?,? "
    rf"(?:{AGENCY} ?(?:--|[—–-])|\([A-Z][A-Z]+\)\s?(?:--|[—–-])?|/[A-Z]{{2,}}/\.?|[—–](?= [A-Z\"“]))")
OPENING = re.compile(r"(?<=[\n\r.)])\s{0,6}")
SENTENCE_END = re.compile(r"[.!?…][\"”’')\]]*(?=\s|$)|[\n\r\u2028\u2029]|\s{3,}")
PHOTO = re.compile(
    r"[(\[](?:photo|credit|image|picture|file|illustrative|screenshot|video|courtesy|foto)s?(?: credit| by| via)?\s?:?\s"
    r"[^()\n]{2,120}(?:\([^()\n]{1,60}\)[^()\n]{0,80})?[)\]]"
    r"|[(\[][^()\[\]\n]{0,60}(?:AP Photo|Getty Images|/AFP|AFP/|/Reuters|via AP|via Reuters|/EPA|Handout)[^()\[\]\n]{0,80}[)\]]",
    re.IGNORECASE)
FILE = re.compile(r"(?:^|(?<=[\n.!?”\"] )|(?<=\n))FILE(?: PHOTO)? ?[-–—:] ?[^\n]{5,400}?(?=\n|$|\)\s)", re.MULTILINE)
CLOSING = re.compile(r"\s(?:/[A-Z]{2,12}|/?[A-Z]{2,4}/(?:[A-Z]{2,4}|[A-Z][\w ]{2,20}))(?: \([^()\n]{2,40}\))?/?\s*$"
                     r"|(?<=[.”\"]) [A-Z]{2,3}/[A-Z]{2,3}\s*$")
BYLINE = re.compile(
    r"^[ \t]*(?:[Bb]y (?:[A-Z][\w.'’-]+|and|de|van|von|al|,|&|[|]|[ \t])+[^\n]{0,60}|(?:Last )?(?:[Uu]pdated|[Pp]ublished|"
    r"[Pp]osted|[Mm]odified)(?: (?:at|on))?:? .{4,60})$", re.MULTILINE)
# Who worked on the report: only as a sentence of its own.
STAFF = re.compile(
    r"(?:^|(?<=[.!?\n)] )|(?<=\n))\(?(?:(?:Additional )?(?:[Rr]eporting|[Ww]riting|[Ee]diting) by |With (?:files|inputs?|"
    r"(?:additional )?reporting) (?:from|by) )[A-Z][^.\n]{3,200}[.)]{0,2}"
    r"|(?:^|(?<=[.!?\n] ))(?:[A-Z][\w'’-]+ ){2,3}is (?:an? |the )[a-z ]{0,30}(?:reporter|writer|correspondent|editor|"
    r"producer)(?: and [a-z]+)? (?:for|at|with)\s[A-Z][^.\n]{2,80}\.", re.MULTILINE)
UPDATED = re.compile(r"(?:^|\s)--(?:Updated|Published) at [\d:]{3,5} [ap]\.m\.|\d+ (?:min(?:ute)?s?|hours?) ago\b(?=\n|$)")
CAPS = re.compile(r"(?:(?<=[.!?”\"’)\]] )|(?<=[.!?”\"’)\]])|(?<=\n)|^)"
                  r"['‘]?[A-Z][A-Z'’.]*(?:[ ,:;&'’\"“”‘.?!/-]+[A-Z0-9$%][A-Z0-9'’.%]*){3,40}['’\"”?!]*")
CAPITALS = re.compile(r"[A-Z]{2,}(?:[ :,'’]+[A-Z]{2,}\b)+")
NEXT_SENTENCE = re.compile(r"\s+['\"“‘]?[AI]?['\"“‘]?$")  # its first word, when that is one capital letter
QUOTING = re.compile(r"[\"“”]")
LETTERS = re.compile(r"[^\W\d_]")
COPYRIGHT = re.compile(r"(?:©|\([cC]\) ?(?=20)|Copyright|COPYRIGHT)[ ©Â]*(?:20\d\d[^.\n()“\"]{0,60}|[^.\n()“\"]{0,40}20\d\d)\.?")
SOLE_LINE = re.compile(
    r"^[ \t]*(?:advertisement|ad|loading\.*|share|tweet|email|print|comments?|save|menu|home|search|more|related|read more|"
    r"watch|subscribed?|sign in|log in|play|photos?|videos?|top stories|most read|most viewed|recommended)[ \t]*$", re.MULTILINE | re.IGNORECASE)
# Left between the lines by players and advertisements: only these words, as the report goes on without a stop.
LEFT = re.compile(
    r"(?:To view this video )?[Pp]lease enable JavaScript(?:, and consider upgrading to a web browser that supports HTML5 "
    r"video| in your browser settings\.)?"
    r"|(?:(?<=^)|(?<=[.\n] )|(?<=\n))(?:[^.\n]{0,40}\s)?Advertisement(?: Supported by(?: (?:News )?[Aa]nalysis)?)?(?=\s|$)"
    r"|Video size-width-x-height-pixels-[^\n]{0,160}?(?:-?\d{3}p \| [\d.]+ ?[kM]B-?)+", re.MULTILINE)
# Label, pattern, and for the slow ones the words of which a body must hold one to be searched.
PATTERNS = (("header", LEFT, ("Advertisement", "JavaScript", "Video size")), ("credit", PHOTO, ()), ("caption", FILE, ("FILE",)),
            ("credit", CLOSING, ("/",)), ("byline", BYLINE, ()),
            ("byline", STAFF, ("ing by ", "With ", "reporter", "writer", "correspondent", "editor", "producer")),
            ("byline", UPDATED, ("--", " ago")), ("header", COPYRIGHT, ()), ("header", SOLE_LINE, ()))


def furniture(report: Report, layers: Layers) -> Layer:
    """Mark what belongs to the page; marks may touch but not overlap."""
    body, start = report.body, report.text_start
    low = _lowered(body)
    found = [*_dateline(body, start), *_phrases(body, low, start), *_teasers(body, low, start), *_patterns(body, start),
             *_capitals(body, start)]
    return Layer("furniture", _apart(found))


def _dateline(body: str, start: int) -> Iterator[Mark]:
    lead = len(body) - len(body[start:].lstrip())
    m = PLACED.match(body, lead) or MIXED.match(body, lead)
    places = OPENING.finditer(body, lead, lead + NEAR_TOP)
    while not m and (place := next(places, None)):
        m = PLACED.match(body, place.end())
    if m:
        yield Mark(m.start(), m.start() + len(m[0].rstrip()), "dateline")


def _phrases(body: str, low: str, start: int) -> Iterator[Mark]:
    for label, phrases in SENTENCES.items():
        for phrase in phrases:
            for at in _places(low, phrase, start):
                yield Mark(*_sentence(body, at, at + len(phrase), start), label)


def _teasers(body: str, low: str, start: int) -> Iterator[Mark]:
    for cue in TEASERS:
        for at in _places(low, cue, start):
            words = body[at:at + len(cue)]
            if words.isupper() or (words[0].isupper() and _opens(body, at)):
                yield Mark(at, _teaser_end(body, at, at + len(cue)), "teaser")


def _opens(body: str, at: int) -> bool:
    before = body[:at].rstrip(" \t-*•>|")[-1:]
    return not before or (before in "\n\r.!?…”\"’')]" and body[at - 1].isspace())


def _teaser_end(body: str, at: int, after: int) -> int:
    """Give the end of the headline after a cue; a cue in capitals goes on as far as the capitals do."""
    capitals = CAPITALS.match(body, at)
    if capitals and capitals.end() > after:
        return capitals.end()
    m = SENTENCE_END.search(body, after, after + LONGEST_TEASER)
    if m:
        return m.start() if m[0].isspace() else m.end()
    return len(body) if len(body) - after <= LONGEST_TEASER else after


def _patterns(body: str, start: int) -> Iterator[Mark]:
    for label, pattern, held in PATTERNS:
        for m in pattern.finditer(body, start) if not held or any(words in body for words in held) else ():
            lead = len(m[0]) - len(m[0].lstrip())
            yield Mark(m.start() + lead, m.start() + lead + len(m[0].strip()), label)


def _capitals(body: str, start: int) -> Iterator[Mark]:
    """Mark headlines in capitals that link other stories, unless much of the report is in capitals."""
    found = list(CAPS.finditer(body, start))
    letters = LETTERS.findall(body[start:start + 5000]) if found else []
    if sum(c.isupper() for c in letters) > 0.6 * len(letters):
        return
    for m in found:
        end = m.end() - (m.end() < len(body) and body[m.end()].islower())  # "BOMBARDMENTSecretary" is glued
        words = NEXT_SENTENCE.sub("", body[m.start():end]).rstrip(" ,:;-")
        spoken = QUOTING.findall(body, body.rfind("\n", 0, m.start()) + 1, m.start())
        open_quote = spoken.count('"') % 2 or spoken.count("“") > spoken.count("”")
        if len(words) >= 25 and len(words.split()) >= 4 and m.start() - start > 40 and not open_quote:
            yield Mark(m.start(), m.start() + len(words), "teaser")


def _lowered(body: str) -> str:
    low = body.lower()
    return low if len(low) == len(body) else "".join(c.lower() if len(c.lower()) == 1 else c for c in body)


def _places(low: str, phrase: str, start: int) -> Iterator[int]:
    at = low.find(phrase, start)
    while at >= 0:
        yield at
        at = low.find(phrase, at + len(phrase))


def _sentence(body: str, start: int, end: int, floor: int) -> tuple[int, int]:
    """Give the sentence around a phrase, cut to the phrase itself where the sentence has no near end."""
    low = max(floor, start - LONGEST)
    begin = next((m.end() for m in reversed(list(SENTENCE_END.finditer(body, low, start)))), None)
    if begin is None:
        begin = low if low == floor else start
    stop = SENTENCE_END.search(body, max(start, end - 1), min(len(body), end + LONGEST))
    finish = (stop.start() if stop[0].isspace() else stop.end()) if stop else min(len(body), end + LONGEST)
    if finish - begin > LONGEST:
        begin, finish = start, min(finish, start + LONGEST)
    words = body[begin:finish]
    return begin + len(words) - len(words.lstrip()), begin + len(words.rstrip())


def _apart(found: list[Mark]) -> tuple[Mark, ...]:
    """Order the marks and join those that overlap; the one that begins first gives the label."""
    out: list[Mark] = []
    for mark in sorted((m for m in found if m.end > m.start), key=lambda m: (m.start, -m.end)):
        if out and mark.start < out[-1].end:
            if mark.end > out[-1].end:
                out[-1] = Mark(out[-1].start, mark.end, out[-1].label)
        else:
            out.append(mark)
    return tuple(out)
