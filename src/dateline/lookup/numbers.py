"""numbers: quantities as written in news -> bounds; "at least 40" is (40, None), "dozens" (None, None).

Rule: a bound is given only where the words give it; approximations keep their number on both sides.
"""

import math
import re

UNITS = {w: i for i, w in enumerate(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen".split())}
TENS = {w: 10 * i for i, w in enumerate("twenty thirty forty fifty sixty seventy eighty ninety".split(), 2)}
SCALE = {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "trillion": 10**12,
         "dozen": 12, "m": 10**6, "mn": 10**6, "bn": 10**9, "k": 1000, "b": 10**9, "tn": 10**12,
         "lakh": 10**5, "crore": 10**7, "decade": 10, "score": 20}
SINGLE = {"both": 2, "couple": 2, "pair": 2, "once": 1, "twice": 2, "half": 0.5, "quarter": 0.25, "twins": 2,
          "a": 1, "an": 1, "another": 1, "single": 1, "trio": 3}
ARTICLES = frozenset({"a", "an", "another"})
VAGUE = re.compile(r"\b(several|dozens|scores|hundreds|thousands|millions|billions|many|few|some of|various|"
                   r"numerous|multiple|tens|countless|a number|(?:small|large|big|growing|record|undisclosed|unknown|unspecified) "
                   r"(?:number|percentage|share)|array|series|handful|string|slew|thirds?|fifths?)\b", re.I)
MANNER = re.compile(r"\b(?:one|two|three|four)-(?:way|on|sided|stage|state|time|thirds?)\b", re.I)  # "a one-way drone"
NOBODY = re.compile(r"(?:nobody|none|zero|no(?!t| more| fewer| less| longer| later| other))\b", re.I)
AGE = re.compile(r"\b[\w-]+[- ]years?[- ]old\b|\baged \d+\b", re.I)
NUMBER = re.compile(r"(?<![\w.])(?<![A-Za-z]-)(\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?|\d+(?:\.\d+)?)(?=[a-z%]{0,8}\b|%)|"
                    r"\b(" + "|".join([*UNITS, *TENS, *SCALE, *SINGLE]) + r")\b", re.I)
AT_LEAST = re.compile(r"\b(at least|no (?:fewer|less) than|a minimum of|minimum|or more|and more|upwards? of|not less than)"
                      r"\b|\d\+|\bplus\b", re.I)
MORE = re.compile(r"\b(more than|(?:over|above)(?! (?:the|an?|its|their|his) (?!hundred|thousand|million|billion|dozen|week|month|year|day|"
                  r"decade|quarter|third|half))|in excess of|exceed\w*|surpass\w*|greater than|beyond)\b|>", re.I)
AT_MOST = re.compile(r"\b(up to|at most|no more than|as many as|nearly|almost|close to|maximum|or less|or fewer|"
                     r"not more than|just under|as much as|approaching|or so under)\b", re.I)
LESS = re.compile(r"\b(fewer than|less than|under|below)\b", re.I)
RANGE = re.compile(r"\b(between|from)\b.*\b(and|to)\b|\d\s?[-–—]\s?(?:to-)?\$?\d|\b\w+\s(?:to|or)\s[$€£]?\w+\b", re.I)
CONTINUOUS = re.compile(r"[$€£¥₽%]|\b(days?|weeks?|months?|years?|hours?|minutes?|decades?|dollars?|euros?|percent|"
                        r"pounds?|rubles?|per cent|tons?|tonnes?|km|kilomet\w+|miles?|acres?|hectares?|meters?|square)\b", re.I)


def values(words: str) -> list[float]:
    """Give the numbers in some words, in order.

    >>> values("between 1,200 and two dozen")
    [1200, 24]
    """
    out: list[float] = []
    run: list[float | str] = []
    last = 0
    for m in NUMBER.finditer(words):
        gap = words[last:m.start()]
        joined = r"[\s-]*(and )?(a )?" if run and run[-1] in SCALE else r"[\s-]*"
        apart = (m[1] and isinstance(run[-1], float)) or (run[-1] not in SCALE and (m[2] or "").lower() in ARTICLES) if run else False
        if run and (apart or re.fullmatch(joined, gap) is None):
            out.extend(_value(run))
            run = []
        run.append(float(m[1].replace(",", "")) if m[1] else m[2].lower())
        suffix = re.match(r"(billion|million|trillion|thousand|bn|mn|tn|m|k|b)\b", words[m.end():], re.I) if m[1] else None
        last = m.end()
        if suffix:
            run.append(suffix[1].lower())
            last += suffix.end()
    out.extend(_value(run))
    return [int(x) if x == int(x) else x for x in out if math.isfinite(x)]


def _value(run: list[float | str]) -> list[float]:
    """Give the value of a run of number words; articles alone count as one only before a scale."""
    total, part, seen = 0.0, 0.0, False
    for i, w in enumerate(run):
        if isinstance(w, float):
            if seen and part:
                total, part = total + part, 0.0
            part, seen = w, True
        elif w in SCALE:
            part = (part or 1) * SCALE[w]
            seen = True
            if SCALE[w] >= 1000:
                total, part = total + part, 0.0
        elif w in TENS or w in UNITS:
            n = TENS.get(w, UNITS.get(w, 0))
            part = part + n
            seen = True
        else:
            part += SINGLE[w] if w not in ARTICLES or i + 1 == len(run) else 0
            seen = seen or w not in ARTICLES
    if not run or (not seen and not any(w in ARTICLES for w in run)):
        return []
    return [total + part]


def bounds(words: str) -> tuple[float | None, float | None]:
    """Give (low, high) of a quantity, None where a side is open or nothing is stated.

    "More than N" of things counted begins at N+1; of time, money and measures at N.

    >>> bounds("at least 40 bombers"), bounds("more than a dozen officials"), bounds("up to 30 days")
    ((40, None), (13, None), (None, 30))
    >>> bounds("dozens"), bounds("some 1,200 people"), bounds("between 20 and 30")
    ((None, None), (1200, 1200), (20, 30))
    >>> bounds("over a year and a half"), bounds("one-and-a-half hours")
    ((1.5, None), (1.5, 1.5))
    """
    words = AGE.sub("", words.replace("\xa0", " "))
    words = re.sub(r"\bhalf an? (million|billion|dozen|thousand)", r"0.5 \1", words, flags=re.I)
    words = re.sub(r"\b(?:a )?(couple|pair) of\b", "two", words, flags=re.I)
    words = re.sub(r"\b(?:an?|one)[ -](\w+) and a half\b", r"1.5 \1", words, flags=re.I)
    words = re.sub(r"\b(\w+)[ -]and[ -]a[ -](half)\b", _half, words, flags=re.I)
    words = re.sub(r"(?:^|(?<!\S)(?:an?|the|its|their) )(day|week|month|year|hour|decade)-?long\b", r"one \1", words, flags=re.I)
    words = MANNER.sub("", words)
    found = values(words)
    if NOBODY.match(words) and all(v == 1 for v in found):
        return 0, 0
    vague = VAGUE.search(words) and not re.search(r"\d", words)
    real = found if len(found) < 2 else [v for v in found if v != 1] or found
    if vague or not real:
        return None, None
    if len(real) >= 2 and RANGE.search(words):
        return _range(words, real[0], real[1])
    return _sided(words, real[0])


def is_quantity(words: str) -> bool:
    """Tell whether words say how much or how many, if only vaguely.

    >>> is_quantity("dozens of drones"), is_quantity("no one"), is_quantity("its drones")
    (True, True, False)
    """
    return bool(values(words) or VAGUE.search(words) or NOBODY.match(words) or AGE.search(words))


def _range(words: str, low: float, high: float) -> tuple[float, float]:
    """Give both ends of a range; "two to three million" lends its scale to the first."""
    scale = re.search(r"\b(trillion|billion|million|thousand)\b", words, re.I)
    if scale and 0 < low < 1000 <= high and high / low > 500:
        low *= SCALE[scale[1].lower()]
    return (low, high) if low <= high else (low, low)


def _sided(words: str, n: float) -> tuple[float | None, float | None]:
    """Give the bounds of one number by the words around it."""
    measured = bool(CONTINUOUS.search(words)) or n != int(n)
    if MORE.search(words) and not re.search(r"\b(no|not) more than\b", words, re.I):
        return (n if measured else n + 1), None
    if AT_LEAST.search(words):
        return n, None
    if LESS.search(words) and not re.search(r"\bjust under\b", words, re.I):
        return None, (n if measured else n - 1)
    return (None, n) if AT_MOST.search(words) else (n, n)


def _half(m: re.Match[str]) -> str:
    """Write "two and a half" as 2.5."""
    n = UNITS.get(m[1].lower(), 1 if m[1].lower() in ("a", "one") else None)
    return m[0] if n is None else f"{n + 0.5}"
