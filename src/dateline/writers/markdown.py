"""markdown: per report a heading, a table of the claims, and their quotes, each with its citation.

Rule: words of a report are text, whatever signs they hold; a URL becomes a link only if it is one of the web.
"""

import re
from collections.abc import Iterable

from dateline.data import Claim, Reading, Report
from dateline.writers import Look, Writer, phrases

SIGNS = re.compile(r"([\\`*_\[\]<>|#~&$])")
LEAD = re.compile(r"^(\d+(?=[.)])|)(?=[-+=:.)])")  # what would begin a list, underline a heading or rule a table
WEB = re.compile(r"https?://[^\s<>()\\\"']+$")
COLUMNS = ("no.", "type", "status", "who", "when", "where", "according to", "figures")


def markdown(reading: Reading, _look: Look | None = None) -> str:
    """Give the report's section."""
    report = reading.report
    lines = [f"## {text(phrases.titled(report))}", "", _head(reading), ""]
    if reading.claims:
        lines += [_row(COLUMNS), _row("---" for _ in COLUMNS)]
        lines += [_row(_cells(n, c, report)) for n, c in enumerate(reading.claims, 1)]
        lines += ["", "### Words", ""]
        lines += [_words(n, c, report) for n, c in enumerate(reading.claims, 1)]
    if reading.notices:
        lines += ["", "### Notices", ""]
        lines += [f"- {n.code}: {text(n.message)}" for n in reading.notices]
    return "\n".join(lines).rstrip("\n") + "\n"


def text(words: str) -> str:
    r"""Write words on one line so that Markdown shows them as they are.

    >>> text("a *bold* <b>claim</b>")
    'a \\*bold\\* \\<b\\>claim\\</b\\>'
    """
    return LEAD.sub(r"\1\\", _escaped(phrases.plain(words)))


def _escaped(words: str) -> str:
    return SIGNS.sub(r"\\\1", words)


def _head(reading: Reading) -> str:
    report = reading.report
    credited = ", ".join(phrases.credited(reading))
    parts = [text(report.outlet or "outlet unknown"), f"credits {text(credited)}" if credited else "",
             text(phrases.published(report)), report.language or "language unknown",
             phrases.counted(len(reading.claims), "claim"), _link(report.url)]
    return " · ".join(p for p in parts if p)


def _link(url: str) -> str:
    return f"<{url}>" if WEB.match(url) else text(url)


def _row(cells: Iterable[str]) -> str:
    return "| " + " | ".join(cells) + " |"


def _cells(number: int, claim: Claim, report: Report) -> list[str]:
    when, where = phrases.when(claim.time), phrases.where(claim.place)
    status = phrases.STATUSES.get(claim.status, claim.status)
    return [str(number), *map(text, (phrases.type_of(claim), status, phrases.who(claim), _both(when), _both(where),
                                     phrases.according_to(claim, report.outlet), phrases.figures(claim)))]


def _both(found: tuple[str, str]) -> str:
    value, words = found
    return f"{value} “{words}”" if words else value


def _words(number: int, claim: Claim, report: Report) -> str:
    """Give the quote with its trigger in bold, and where it stands."""
    before, trigger, after = map(_escaped, phrases.parted(claim))
    quote = f"{before}**{trigger}**{after}" if trigger else before + after
    outlet = text(report.outlet or report.path or "outlet unknown")
    cited = ", ".join(p for p in (outlet, text(report.published or "no date"), _link(report.url)) if p)
    return f"{number}. “{quote}”  \n   {cited}, characters {claim.span[0]} to {claim.span[1]}, `{claim.id}`"


MARKDOWN = Writer(markdown, between="\n")
