"""The shapes of time expressions: one named pattern per shape, and the word that must be there to try it.

Rule: a pattern takes the words themselves, without the preposition before them ("on", "since", "by") and
without a possessive ending, as TimeML's guidelines have it; what they mean is decided in `timex_read`.
"""

import re
from typing import NamedTuple

LONG_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
MONTH = (rf"(?:{LONG_MONTHS}|JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|"
         r"(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)")
WEEKDAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:MON|TUES|WEDNES|THURS|FRI|SATUR|SUN)DAY)"
SHORT_WEEKDAY = r"(?:(?:Mon|Tues?|Wed|Thur?s?|Fri|Sat|Sun)\b\.?)"
DAY = r"(?:3[01]|[12]\d|0?[1-9])"
DAYTH = rf"{DAY}(?:st|nd|rd|th)?\b"
YEAR = r"(?:1[0-9]\d\d|20\d\d)\b"
DASH = r" ?[-–—/] ?"
NUMBER_WORD = (r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|"
               r"seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)")
NUMBER = (rf"(?i:\d{{1,3}}(?:,\d{{3}})+|\d+(?:\.\d+)?|{NUMBER_WORD}(?:[- ]{NUMBER_WORD})?(?: (?:hundred|thousand))?|"
          r"(?:a|one) (?:hundred|dozen)|a|an|half(?: an?)?|a half|several|a few|few|a couple(?: of)?|couple(?: of)?|many|"
          r"some|a number of|dozens of|hundreds of|thousands of|countless)")
UNIT = (r"(?:seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|fortnights?|months?|quarters?|years?|decades?|"
        r"century|centuries)")
PLURAL = r"(?:minutes|hours|days|nights|weeks|weekends|months|quarters|years|decades|centuries)"
ABOUT = (r"(?i:(?:more|less|fewer|no more|longer) than|at least|at most|up to|nearly|almost|about|around|roughly|over|"
         r"approximately|under|just over|just under|well over|as many as|as much as) ")
PART = (r"(?:[Tt]he )?(?:(?:very )?(?:end|start|beginning|middle|close|turn|early part|latter part|"
        r"first half|second half|early days|early months|closing days|early weeks) of |(?:[Ee]arly|[Ll]ate|[Mm]id)[- ]"
        r"(?:in )?|[Ee]arlier (?:in )?|[Ll]ater (?:in )?)")
POD = r"(?:morning|afternoon|evening|night|midday|noon|lunchtime|dawn|overnight)"
OF_DAY = (r"(?:(?:the )?(?:very )?(?:early|late|small|wee|first|pre-dawn|predawn|final|last)(?: (?:morning|evening|night))? "
          rf"hours (?:of|on) |(?:the )?(?:early |late )?(?:{POD}|eve) of )")
ORDINAL = r"(?:first|second|third|fourth|fifth|final|last|opening|closing|1st|2nd|3rd|4th)"
SEASON = r"(?:spring|summer|autumn|winter)"
FALL = r"fall"
HOLIDAY = (r"New Year[’']s(?: (?:Eve|Day))?|Christmas(?: (?:Eve|Day))?|Good Friday|Easter(?: (?:Sunday|Monday))?|"
           r"Palm Sunday|Ash Wednesday|Boxing Day|Valentine[’']s Day|May Day|Halloween|Juneteenth|Bastille Day|"
           r"Veterans Day|Armistice Day|International Women[’']s Day|Orthodox Christmas|Black Monday")
_YEAR_END = (rf"(?:(?:,? of|,|) ?(?P<year>{YEAR})|,? (?:of )?(?P<whose>(?:[Tt]his|[Ll]ast|[Nn]ext|that|the same|the previous|"
             r"the following) year))")
ZONE_WORDS = (r"(?:(?:UTC|GMT)(?: ?[+-] ?\d{1,2})?|BST|CES?T|EES?T|MSK|TRT|IRST|IDT|PKT|GST|JST|KST|HKT|E[SD]T|ET|P[SD]T|PT|"
              r"CDT|MDT|AE[SD]T|Z\b|[Ll]ocal [Tt]ime|EASTERN|Eastern(?: [Tt]ime)?|Pacific [Tt]ime|Central European [Tt]ime|"
              r"[A-Z][a-z]+(?: [A-Z][a-z]+)? time)")
CLOCK = (r"(?:(?P<h>2[0-3]|[01]?\d)(?:[:.](?P<mi>[0-5]\d)(?::[0-5]\d)?)?(?:[  ]?(?P<ap>[AaPp]\.?[Mm])\b\.?)?|"
         r"(?P<mil>(?:[01]\d|2[0-3])[0-5]\d)|(?P<word>[Nn]oon|[Mm]idnight|[Mm]idday))(?: hours|hrs?|h)?"
         rf"(?:,? ?(?P<open>\()?(?P<zone>{ZONE_WORDS})(?(open)\)))?")


class Shape(NamedTuple):
    """A pattern with its name and the kind of word that a sentence must hold before it is tried."""

    name: str
    needs: str
    pattern: re.Pattern[str]


def _shape(name: str, needs: str, words: str) -> Shape:
    # After a hyphen only the second end of a range begins: "July-October 2024", "2020-2022".
    after = "(?:(?<!-)|(?<=[a-z0-9]-))" if name in ("month", "year") else "(?<!-)"
    return Shape(name, needs, re.compile(rf"(?<![\w.$£€#@/]){after}(?:{words})(?!\w)"))


_DATE = rf"(?:(?P<mon>{MONTH}) (?P<day>{DAYTH})(?!:)|(?:the )?(?P<day2>{DAYTH})(?: of)? (?P<mon2>{MONTH})){_YEAR_END}?"

# The order matters only between shapes of one length: the first wins.
SHAPES: tuple[Shape, ...] = (
    _shape("iso", "year", rf"(?P<iso>{YEAR}-(?:0[1-9]|1[0-2])-(?:3[01]|[12]\d|0[1-9]))(?:[T ](?P<clock>\d\d:\d\d)(?::\d\d)?Z?)?"),
    _shape("slashes", "slash", r"(?P<a>\d{1,2})(?P<sep>[/.])(?P<b>\d{1,2})(?P=sep)(?P<y>(?:19|20)\d\d|\d\d)"),
    _shape("date", "month", rf"(?P<hours>{OF_DAY})?(?:(?:[Tt]his )?(?P<wd>{WEEKDAY}|{SHORT_WEEKDAY}),? (?:the )?)?{_DATE}"
                            rf"(?: (?P<pod>{POD}))?"),
    _shape("nth", "unit", r"(?<=[Oo]n )the (?P<day>(?:[12]?\d|3[01])(?:st|nd|rd|th))(?=[.,;]| of (?:this|the) month| and the)"),
    _shape("days", "month", rf"(?P<mon>{MONTH}) (?P<d1>{DAYTH})(?P<sep>{DASH}| to | and | through | or )(?P<d2>{DAYTH})"
                            rf"(?!:)(?:,? (?P<year>{YEAR}))?"),
    _shape("days", "month", rf"(?P<d1>{DAYTH})(?P<sep>{DASH}| to | and | through | or )(?P<d2>{DAYTH}) (?P<mon>{MONTH})"
                            rf"(?:,? (?P<year>{YEAR}))?"),
    _shape("month", "month", rf"(?P<part>{PART})?(?:(?P<rel>[Tt]his past|[Ll]ast|[Tt]his|[Nn]ext|[Tt]his coming|this year[’']s|"
                             rf"last year[’']s) )?(?P<mon>{MONTH}){_YEAR_END}?"),
    _shape("weekday", "weekday", rf"(?P<hours>{OF_DAY})?(?:(?P<part>[Ee]arly|[Ll]ate|[Ee]arlier|[Ll]ater|overnight) )?"
                                 r"(?:(?P<rel>[Tt]his past|[Ll]ast|[Tt]his|[Nn]ext|[Tt]his coming|[Tt]he previous|"
                                 r"[Tt]he following|[Tt]he same|[Tt]he) )?"
                                 rf"(?P<wd>{WEEKDAY})(?:(?: |-)(?P<pod>{POD}))?(?P<many>s(?: (?:mornings|nights|evenings))?)?"
                                 r"(?: (?P<week>last week|this week|next week))?"),
    _shape("day", "word", rf"(?P<hours>{OF_DAY})?(?:(?P<part>[Ee]arly|[Ll]ate|[Ee]arlier|[Ll]ater) )?"
                          rf"(?P<day>[Tt]oday|[Yy]esterday|[Tt]omorrow|TODAY)(?: (?P<pod>{POD}))?"),
    _shape("that", "unit", r"(?:(?:[Ee]arlier|[Ll]ater|[Ll]ate(?: in)?|[Ee]arly(?: in)?) )?(?P<rel>[Tt]hat(?: same)?|[Tt]he same|"
                           r"[Tt]hat very|[Tt]he (?:next|following|previous|preceding)|[Tt]he|[Tt]his|[Tt]he very same)"
                           r" (?P<unit>day|night|morning|afternoon|evening)(?P<rest> before(?! (?:the|a|an|his|her|their|its|"
                           r"he|she|they|it)\b)(?! [A-Z])| after(?=[.,;]))?"),
    _shape("night", "word", r"(?P<rel>[Ll]ast) (?P<unit>night|evening)|[Tt]onight|[Oo]vernight|(?:[Ll]ater |[Ee]arlier |[Ll]ate |"
                            r"[Ee]arly )?[Tt]his (?P<unit2>morning|afternoon|evening)"),
    _shape("unit", "unit", rf"(?P<part>{PART})?(?P<rel>[Tt]his past|[Tt]his|[Ll]ast|[Nn]ext|[Tt]hat(?: same)?|[Tt]he (?:same|last|past|"
                           r"previous|next|coming|following|current|entire|whole|full|upcoming|preceding)|[Tt]he|past|coming|"
                           rf"previous|following|current) (?P<unit>week|weekend|month|quarter|year|"
                           rf"decade|century|{SEASON}|{FALL}(?= ))(?P<gone> (?:before|previous)(?=[ .,;])(?! [A-Z]| the\\b)| after(?=[.,;]))?"),
    _shape("ordinal", "unit", rf"(?:(?:the|The|its|their|our|fiscal|the fiscal) )?(?P<ord>(?i:{ORDINAL}))[ -](?:fiscal )?(?P<unit>quarter|"
                              rf"half|week|weekend|days?|months?)(?:(?: of| in|,)? (?:(?P<mon>{MONTH})(?: (?P<year2>{YEAR}))?|"
                              rf"(?P<year>{YEAR})|(?P<whose>(?:this|last|next|that|the) (?:year|month))))?"),
    _shape("quarter", "quarter", rf"Q(?P<q>[1-4])(?: (?:of )?(?P<year>{YEAR}))?|(?P<year2>{YEAR})[- ]Q(?P<q2>[1-4])"),
    _shape("period", "unit", rf"[Tt]he same (?:period|quarter|month|time|week)(?: (?:of|in|a|the|last|previous|year|earlier|ago|before|"
                             rf"{YEAR}))+"),
    _shape("past", "unit", r"(?:(?i:at least|about|nearly|almost|more than) )?(?:[Tt]he )?(?P<rel>[Ll]ast|[Pp]ast|[Nn]ext|[Cc]oming|[Pp]revious|first|opening|final|following|"
                           rf"latest|preceding|recent|intervening)" rf"(?: (?:{ABOUT})?(?P<n>{NUMBER}))?(?P<hyph>[- ])(?:(?:trading|"
                           rf"consecutive|straight|business|working) )?(?P<unit>{UNIT})(?: and (?:weeks|months|years))?"
                           r"(?: or so)?(?P<period> (?:reporting )?period)?"),
    _shape("recent", "recent", r"(?:[Tt]he )?(?P<rel>[Rr]ecent|[Cc]oming|upcoming|intervening) (?P<unit>" + PLURAL + ")"
                             r"(?: (?:and|or) (?:weeks|months|years))?"),
    _shape("length", "unit", rf"(?P<about>{ABOUT})?(?P<n>{NUMBER})(?P<more> and a half| 1/2|½)?(?:(?: to |-to-| or | and |{DASH})(?P<n2>{NUMBER}))?(?P<hyph>[- ])"
                             r"(?:(?:full|whole|more|straight|consecutive|trading|additional|long|further|solid|other|business|"
                             r"working|successive) )?"
                             rf"(?P<unit>{UNIT})(?P<half> and a half)?(?: or (?:so|more))?(?P<dir> (?:ago|(?:earlier|later)(?! (?:this|in|on|that)\\b)|"
                             r"from now|hence|previously)| after(?=[.;]))?"),
    _shape("halves", "half", r"(?P<about>" + ABOUT + r")?(?:a|an|one) (?P<unit>hour|day|week|month|year|decade) and a half"
                             r"(?P<dir> (?:ago|earlier|later))?"),
    _shape("hyphen", "long", rf"(?:(?P<n>{NUMBER}|multi)-)?(?P<unit>second|minute|hour|day|week|month|year|decade|century)s?[- ]?"
                             r"long"),
    _shape("adjective", "unit", rf"(?:(?P<about>{ABOUT})?(?P<n>\d+(?:\.\d+)?|{NUMBER_WORD}|multi|several|single)(?:-to-(?P<n2>\w+))?)-"
                                r"(?P<unit>second|minute|hour|day|night|week|month|year|decade|century)(?: history)?(?!-olds?\b)"),
    _shape("bare", "unit", rf"(?P<unit>{PLURAL})(?: or (?:days|weeks|months|years))?(?P<dir> (?:ago|earlier|later))?"),
    _shape("set", "word", r"(?:[Ee]very|[Ee]ach)(?: (?P<n>other|\d+|two|three|four|five|six|single))? (?P<unit>minutes?|hours?|days?|"
                          rf"nights?|weeks?|months?|quarters?|years?|mornings?|evenings?|weekends?|{WEEKDAY}|{LONG_MONTHS}|summer|"
                          r"winter|spring|autumn)|(?P<adv>[Dd]aily|[Ww]eekly|[Mm]onthly|[Qq]uarterly|[Aa]nnual(?:ly)?|[Yy]early|"
                          r"[Hh]ourly|nightly|biweekly|biannual)"),
    _shape("per", "unit", r"(?<= )(?P<unit>(?:a|per|an) (?:hour|day|week|month|year))"),
    _shape("decade", "decade", rf"(?P<part>{PART})?(?:[Tt]he )?(?:(?P<dec>(?:1\d|20)\d)0[’']?s|[’'](?P<dec2>\d)0s|(?P<dec3>[2-9])0s)"),
    _shape("century", "century", rf"(?P<part>{PART})?(?:the )?(?P<cen>\d\d?(?:st|nd|rd|th)|eighteenth|nineteenth|twentieth|twenty-first) "
                              r"century"),
    _shape("year", "year", rf"(?P<part>{PART})?(?P<year>{YEAR})"),
    _shape("short_year", "apostrophe", r"[‘’'](?P<yy>[4-9]\d|0\d|1\d)"),
    _shape("fiscal", "year", rf"(?:the )?(?:fiscal(?: year)?|FY) ?(?P<year>{YEAR})"),
    _shape("season", "season", rf"(?P<part>{PART})?(?:(?P<rel>[Tt]his past|[Ll]ast|[Tt]his|[Nn]ext|[Tt]his coming|[Tt]he) )?(?P<season>{SEASON}|"
                               rf"{SEASON.title()}|(?<=last )fall|(?<=next )fall|(?<=the )fall(?= of {YEAR})|(?<=this )fall|"
                               rf"Spring|Summer|Autumn|Winter)(?: (?:of )?(?P<year>{YEAR}))?"),
    _shape("season", "season", rf"(?P<part>{PART})?(?P<rel>[Tt]his past|[Ll]ast|[Tt]his|[Nn]ext|[Tt]his coming|[Tt]he) (?P<season>fall)(?:"
                               rf" (?:of )?(?P<year>{YEAR})|(?=[ ,.;]))(?! of)"),
    _shape("holiday", "holiday", rf"(?P<holiday>{HOLIDAY}|(?<!\w)9/11)(?:,? (?P<year>{YEAR}))?"),
    _shape("weekend", "weekend", r"(?P<part>[Ll]ate |[Ee]arly )?(?P<rel>[Tt]he|[Tt]his|[Ll]ast|[Nn]ext|[Tt]his past|[Tt]he past|the previous|a) "
                              r"weekend"),
    _shape("ref", "word", r"(?P<present>(?:[Rr]ight )?[Nn]ow(?! the\b)|[Cc]urrently|[Pp]resently|[Aa]t present|[Nn]owadays|[Tt]hese days|"
                          r"[Cc]urrent|[Tt]he present|[Tt]he time being|[Aa]t the moment|[Tt]he moment)|"
                          r"(?P<past>(?:[Mm]ore |[Mm]ost )?[Rr]ecently|(?:[Mm]ost |[Mm]ore )?[Rr]ecent|[Pp]reviously|[Tt]he past|"
                          r"[Oo]f late|[Ll]ately|[Tt]he recent past|some time ago|long ago)|"
                          r"(?P<future>(?:[Vv]ery )?[Ss]oon(?! after| before)|[Tt]he (?:near |immediate |foreseeable |not-too-distant )?"
                          r"future|the long term|the short term|the near term|[Ss]hortly(?! after| before))|"
                          r"(?P<then>(?<=[Ss]ince )then|(?<=[Uu]ntil )then|(?<=[Bb]y )then|(?:[Tt]hat|[Tt]he same) time)"),
    _shape("clock", "clock", rf"(?:(?P<about>about|around) )?{CLOCK}(?: (?P<on>{WEEKDAY}|today|yesterday|tomorrow))?"),
)

_UNITS = ["second", "minute", "hour", "day", "night", "week", "weekend", "fortnight", "month", "quarter", "year", "decade"]
# What a sentence must hold, in lower case, for the shapes of each need to be tried: one of these words ...
WORDS: dict[str, frozenset[str]] = {
    "unit": frozenset([*_UNITS, *(u + "s" for u in _UNITS), *(u + "long" for u in _UNITS), *(u + "slong" for u in _UNITS),
                       "century", "centuries", "spring", "summer", "autumn", "winter", "fall", "half", "morning", "afternoon",
                       "evening", "period"]),
    "half": frozenset(["half"]),
    "long": frozenset(["long", *(u + "long" for u in _UNITS), *(u + "slong" for u in _UNITS), "centurylong", "centuryslong"]),
    "century": frozenset(["century"]),
    "weekend": frozenset(["weekend"]),
    "holiday": frozenset(["year", "christmas", "friday", "easter", "sunday", "wednesday", "day", "halloween", "juneteenth", "monday"]),
    "recent": frozenset(["recent", "coming", "upcoming", "intervening"]),
    "clock": frozenset(["noon", "midnight", "midday"]),
    "season": frozenset(["spring", "summer", "autumn", "winter", "fall"]),
    "weekday": frozenset(f"{d}day{s}" for d in ("mon", "tues", "wednes", "thurs", "fri", "satur", "sun") for s in ("", "s")),
    "month": frozenset([*LONG_MONTHS.lower().split("|"), "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct",
                        "nov", "dec"]),
    "word": frozenset(
        ["today", "tonight", "overnight", "yesterday", "tomorrow", "night", "nights", "morning", "mornings", "afternoon", "evening", "evenings", "every", "each", "daily", "weekly", "monthly", "quarterly", "annual", "annually", "yearly", "hourly", "nightly", "biweekly", "biannual", "now", "nowadays", "currently", "current", "presently", "present", "these", "moment", "being", "recent", "recently", "previously", "past", "late", "lately", "ago", "soon", "shortly", "future", "term", "then", "time"]),
}
# ... or a stretch of these shapes, each of which has a digit.
NEEDS: dict[str, re.Pattern[str]] = {
    "year": re.compile(r"(?<!\d)(?:1\d|20)\d\d(?!\d)"),
    "decade": re.compile(r"\d0[’']?s\b"),
    "slash": re.compile(r"\d[/.]\d{1,2}[/.]\d"),
    "apostrophe": re.compile(r"[‘’']\d\d(?!\d)"),
    "quarter": re.compile(r"\bQ[1-4]\b"),
    "unit": re.compile(r"n the \d"),
    "clock": re.compile(r"\d(?:[:.]\d\d| ?[AaPp]\.?[Mm]\b| (?:GMT|UTC)| local time)"),
    "holiday": re.compile("9/11"),
}
