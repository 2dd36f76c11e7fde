"""Names of months, weekdays, seasons, parts of the day, units, numbers and holidays, and what they mean.

Rule: only public facts, keyed in lower case; nothing here looks at a report.
"""

import datetime as dt

MONTHS: dict[str, int] = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8,
    "september": 9, "october": 10, "november": 11, "december": 12,
    "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sep": 9, "sept": 9, "oct": 10,
    "nov": 11, "dec": 12,
}

WEEKDAYS: dict[str, int] = {
    "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6, "sunday": 7,
    "mon": 1, "tue": 2, "tues": 2, "wed": 3, "thu": 4, "thur": 4, "thurs": 4, "fri": 5, "sat": 6, "sun": 7,
}

# Seasons as northern news counts them: whole months; winter begins in December of the year it is named for.
SEASONS: dict[str, tuple[str, int]] = {
    "spring": ("SP", 3), "summer": ("SU", 6), "autumn": ("FA", 9), "fall": ("FA", 9), "winter": ("WI", 12),
}

DAY_PARTS: dict[str, str] = {
    "morning": "TMO", "afternoon": "TAF", "evening": "TEV", "night": "TNI", "midday": "TMI", "dawn": "TMO",
    "noon": "TMI", "lunchtime": "TMI", "nightfall": "TNI", "daybreak": "TMO", "sunrise": "TMO", "dusk": "TEV",
    "sunset": "TEV", "overnight": "TNI",
}

# unit -> (ISO letter, with "T" before hours and less; factor, for the words that stand for several)
UNITS: dict[str, tuple[str, int]] = {
    "second": ("TS", 1), "minute": ("TM", 1), "hour": ("TH", 1), "day": ("D", 1), "night": ("D", 1), "week": ("W", 1),
    "weekend": ("W", 1), "fortnight": ("W", 2), "month": ("M", 1), "quarter": ("Q", 1), "year": ("Y", 1),
    "decade": ("Y", 10), "century": ("Y", 100), "centurie": ("Y", 100),
}

NUMBERS: dict[str, float] = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
    "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100, "dozen": 12, "half": 0.5,
    "single": 1, "both": 2,
}

ORDINALS: dict[str, int] = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "final": -1, "last": -1, "opening": 1, "closing": -1,
}

# Fixed holidays: (month, day). Easter's are counted from Easter Sunday by `easter`.
HOLIDAYS: dict[str, tuple[int, int]] = {
    "new year's eve": (12, 31), "new year's day": (1, 1), "new year's": (1, 1), "christmas": (12, 25),
    "christmas day": (12, 25), "christmas eve": (12, 24), "boxing day": (12, 26), "valentine's day": (2, 14),
    "may day": (5, 1), "halloween": (10, 31), "juneteenth": (6, 19), "bastille day": (7, 14),
    "international women's day": (3, 8), "armistice day": (11, 11), "veterans day": (11, 11), "9/11": (9, 11),
    "orthodox christmas": (1, 7),
}
EASTER_DAYS: dict[str, int] = {
    "good friday": -2, "easter": 0, "easter sunday": 0, "easter monday": 1, "palm sunday": -7,
    "ash wednesday": -46, "pentecost": 49,
}


def easter(year: int) -> dt.date:
    """Give the Sunday of western Easter in that year (the Gregorian computus).

    >>> easter(2025)
    datetime.date(2025, 4, 20)
    """
    golden, century, rest = year % 19, year // 100, year % 100
    leap, over = divmod(century, 4)
    epact = (19 * golden + century - leap - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    quads, odd = divmod(rest, 4)
    weekday = (32 + 2 * over + 2 * quads - epact - odd) % 7
    late = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return dt.date(year, month, day + 1)


# Dates that news writes without their year: "Oct. 7". (month, day) -> (year, words one of which the report holds).
KNOWN_DAYS: dict[tuple[int, int], tuple[int, tuple[str, ...]]] = {
    (10, 7): (2023, ("Hamas", "hostage", "Gaza", "Israel")),
    (9, 11): (2001, ("al-Qaida", "al-Qaeda", "al Qaeda", "World Trade Center", "Twin Towers", "terror attacks")),
}

# Who held which office, as public facts: words of a report -> (first day, last day or None while in office).
TERMS: tuple[tuple[str, str, str | None], ...] = (
    ("President George W. Bush", "2001-01-20", "2009-01-19"),
    ("President Barack Obama", "2009-01-20", "2017-01-19"),
    ("President Joe Biden", "2021-01-20", "2025-01-19"),
    ("Secretary of State Hillary Clinton", "2009-01-21", "2013-02-01"),
    ("Secretary of State John Kerry", "2013-02-01", "2017-01-20"),
    ("Secretary of State Rex Tillerson", "2017-02-01", "2018-03-31"),
    ("Secretary of State Mike Pompeo", "2018-04-26", "2021-01-20"),
    ("Secretary of State Antony Blinken", "2021-01-26", "2025-01-20"),
    ("Secretary of State Marco Rubio", "2025-01-21", None),
    ("Vice President Mike Pence", "2017-01-20", "2021-01-20"),
    ("Vice President Kamala Harris", "2021-01-20", "2025-01-20"),
    ("Vice President JD Vance", "2025-01-20", None),
    ("Secretary-General Ban Ki-moon", "2007-01-01", "2016-12-31"),
    ("Secretary-General Antonio Guterres", "2017-01-01", None),
    ("Secretary-General António Guterres", "2017-01-01", None),
    ("President Volodymyr Zelensky", "2019-05-20", None),
    ("President Volodymyr Zelenskiy", "2019-05-20", None),
    ("President Volodymyr Zelenskyy", "2019-05-20", None),
    ("President Petro Poroshenko", "2014-06-07", "2019-05-20"),
    ("Chancellor Angela Merkel", "2005-11-22", "2021-12-08"),
    ("Chancellor Olaf Scholz", "2021-12-08", "2025-05-06"),
    ("Chancellor Friedrich Merz", "2025-05-06", None),
    ("Prime Minister David Cameron", "2010-05-11", "2016-07-13"),
    ("Prime Minister Theresa May", "2016-07-13", "2019-07-24"),
    ("Prime Minister Boris Johnson", "2019-07-24", "2022-09-06"),
    ("Prime Minister Rishi Sunak", "2022-10-25", "2024-07-05"),
    ("Prime Minister Keir Starmer", "2024-07-05", None),
    ("President Francois Hollande", "2012-05-15", "2017-05-14"),
    ("President Emmanuel Macron", "2017-05-14", None),
)
# Offices held more than once: any of the terms may be meant.
TWICE: dict[str, tuple[tuple[str, str | None], ...]] = {
    "President Donald Trump": (("2017-01-20", "2021-01-20"), ("2025-01-20", None)),
}
