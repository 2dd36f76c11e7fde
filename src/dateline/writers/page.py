"""page: a reading for notebooks: the text with each claim's words marked, and the claims beside it.

Rule: no script, nothing loaded from elsewhere, and every word of a report is escaped; colours are faint layers over
what the notebook has, so that the page is readable on light and on dark.
"""

from collections.abc import Iterable, Iterator
from html import escape
from itertools import pairwise

from dateline.data import Claim, Reading, Report
from dateline.writers import phrases
from dateline.writers.page_style import STYLE

Span = tuple[int, int]
LONGEST = 60_000  # characters of text that are drawn; a notebook with more is slow, and the claims are all listed


def page(reading: Reading) -> str:
    """Give a self-contained HTML fragment."""
    cards = "".join(_card(n, c, reading.report) for n, c in enumerate(reading.claims, 1))
    return (f'<div class="dateline"><style>{STYLE}</style>{_head(reading)}<div class="dl-sides">'
            f'<div class="dl-text" dir="auto">{_text(reading)}</div><div class="dl-cards">{cards or NONE}</div></div>'
            f"{_notices(reading)}</div>")


NONE = '<p class="dl-dim">No claims were found.</p>'


def _safe(text: str) -> str:
    return escape(phrases.clean(text), quote=True)


def _head(reading: Reading) -> str:
    report = reading.report
    credited = ", ".join(phrases.credited(reading))
    parts = [report.outlet or "outlet unknown", f"credits {credited}" if credited else "", phrases.published(report),
             report.language or "language unknown", phrases.counted(len(reading.claims), "claim"),
             phrases.counted(len(reading.quotes), "quote")]
    line = " · ".join(_safe(p) for p in parts if p)
    link = f' · <a href="{_safe(report.url)}" rel="noreferrer">{_safe(report.url)}</a>' if _web(report.url) else ""
    return f'<p class="dl-dim">{line}{link}</p>'


def _web(url: str) -> bool:
    return url.startswith(("https://", "http://"))


def _text(reading: Reading) -> str:
    """Draw title and text in stretches that lie inside or outside the same claims."""
    report = reading.report
    end = min(len(report.body), LONGEST)
    title = "".join(_stretches(reading, (0, report.text_start - 1))) if report.title else ""
    text = "".join(_stretches(reading, (min(report.text_start, end), end)))
    more = f'<p class="dl-dim">{len(report.body) - end:,} more characters</p>' if end < len(report.body) else ""
    return (f'<div class="dl-title">{title}</div>' if title else "") + f'<div class="dl-body">{text}</div>' + more


def _stretches(reading: Reading, within: Span) -> Iterator[str]:
    claims = [(n, c) for n, c in enumerate(reading.claims, 1) if c.span[0] < within[1] and within[0] < c.span[1]]
    ends: dict[int, list[int]] = {}
    for n, c in claims:
        ends.setdefault(c.trigger_span[1], []).append(n)
    for start, end in _cut(within, [s for _, c in claims for s in (c.span, c.trigger_span)]):
        here = [(n, c) for n, c in claims if c.span[0] <= start and end <= c.span[1]]
        trigger = any(c.trigger_span[0] <= start and end <= c.trigger_span[1] for _, c in claims)
        yield _stretch(reading.report.body[start:end], here, trigger=trigger)
        yield "".join(f'<sup><a href="#{_anchor(reading.claims[n - 1])}">{n}</a></sup>' for n in ends.get(end, ()))


def _cut(within: Span, spans: Iterable[Span]) -> list[Span]:
    """Cut a span wherever one of the spans begins or ends.

    >>> _cut((0, 9), [(2, 4), (3, 7)])
    [(0, 2), (2, 3), (3, 4), (4, 7), (7, 9)]
    """
    low, high = within
    points = sorted({low, high, *(p for s in spans for p in s if low < p < high)})
    return list(pairwise(points))


def _stretch(words: str, here: list[tuple[int, Claim]], *, trigger: bool) -> str:
    shown = f"<b>{_safe(words)}</b>" if trigger else _safe(words)
    if not here:
        return shown
    about = "; ".join(f"{n} {phrases.type_of(c)}, {phrases.STATUSES.get(c.status, c.status)}" for n, c in here)
    return f'<span class="dl-c dl-n{min(len(here), 3)}" title="{_safe(about)}">{shown}</span>'


def _anchor(claim: Claim) -> str:
    return "dl-" + claim.id.removeprefix("c:")


def _card(number: int, claim: Claim, report: Report) -> str:
    sign, status = phrases.SIGNS.get(claim.status, "?"), phrases.STATUSES.get(claim.status, claim.status)
    rows = "".join(f"<dt>{label}</dt><dd>{value}</dd>" for label, value in _fields(claim, report) if value)
    before, trigger, after = map(_safe, phrases.parted(claim))
    return (f'<div class="dl-card dl-{_safe(claim.status)}" id="{_anchor(claim)}"><div><b>{number}</b> '
            f'<span class="dl-type">{_safe(phrases.type_of(claim))}</span> <span class="dl-status">{sign} {_safe(status)}'
            f'</span> <span class="dl-dim">{claim.confidence:.2f}</span></div><dl>{rows}</dl>'
            f'<blockquote dir="auto">{before}<b>{trigger}</b>{after}</blockquote></div>')


def _fields(claim: Claim, report: Report) -> Iterator[tuple[str, str]]:
    yield "who", _safe(phrases.who(claim))
    for label, (value, words) in (("when", phrases.when(claim.time)), ("where", phrases.where(claim.place))):
        yield label, _safe(value) + (f' <span class="dl-dim">“{_safe(words)}”</span>' if words else "")
    yield "source", _safe(phrases.according_to(claim, report.outlet))
    yield "figures", _safe(phrases.figures(claim))
    yield "about", _safe(phrases.plain(claim.topic))


def _notices(reading: Reading) -> str:
    if not reading.notices:
        return ""
    items = "".join(f"<li>{_safe(n.code)}: {_safe(n.message)}</li>" for n in reading.notices)
    word = phrases.counted(len(reading.notices), "notice")
    return f'<details class="dl-dim"><summary>{word}</summary><ul>{items}</ul></details>'
