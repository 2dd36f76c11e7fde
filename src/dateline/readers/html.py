"""html: a report from a news page: the text by trafilatura, the rest from what the page states of itself.

Rule: whatever the page looks like, reading it ends, with bounded time and memory, and never reaches the network.
This module is the only home of trafilatura and htmldate, and imports them when the first page is read.
"""

import re

import lxml.etree
import lxml.html
from lxml.etree import _Element

from dateline.data import Notice, Report
from dateline.errors import NoReport, ReadError, TooLarge
from dateline.readers.arrival import LIMIT, Arrival, dated
from dateline.readers.stated import Stated, stated

# A start tag as an HTML tokenizer sees it: quotes count only after "=".
TAG = re.compile(r"</?([a-zA-Z][^\s/>]*+)((?:[^>=]++|=\s*+(?:\"[^\"]*+\"?|'[^']*+'?|))*+)>?")
SEPARATOR = re.compile(r"[=\s/]")
# libxml2 compares every attribute with all before it: 20,000 take 0.25 s, 1,000,000 ten minutes.
MOST_ATTRIBUTES = 2_000
XML_HEAD = re.compile(r"^\s*<\?xml[^>]*\?>")
BLOCKS = ("p", "h2", "h3", "li", "blockquote", "pre", "td")
NO_TEXT = ("script", "style", "noscript", "template", "nav", "footer", "form", "svg")
# A page whose JSON-LD body is so many times longer than the text found shows its text by script only.
MUCH_LONGER = 3


def html(source: str, path: str = "html") -> Arrival:
    """Read one report from a page; raise NoReport where it holds no article."""
    if len(source) > LIMIT:
        raise TooLarge(path, len(source), LIMIT)
    tree, notices = _tree(source, path)
    page = stated(tree)
    published, more = dated(page.published)
    if not published:
        published = _found_date(tree, page.url)
    words = _text(tree, page)
    if not words:
        raise NoReport(path, "holds no article text")
    report = Report(text=words, title=page.title, outlet=page.outlet, url=page.url, author=page.author,
                    published=published, published_from="metadata" if published else None, path=path)
    return report, notices + (more if not published else ())


def declared_charset(head: bytes) -> str:
    """Give the charset a page names in its first bytes, "" if none."""
    m = re.search(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,30})|<\?xml[^>]{0,80}encoding=[\"']([\w.:-]{2,30})",
                  head[:4096], re.IGNORECASE)
    return (m[1] or m[2]).decode("ascii", "ignore") if m else ""


def _tree(source: str, path: str) -> tuple[_Element, tuple[Notice, ...]]:
    parser = lxml.html.HTMLParser(recover=True, no_network=True, huge_tree=False, remove_comments=True,
                                  remove_pis=True)
    try:
        tree = lxml.html.document_fromstring(TAG.sub(_bounded, XML_HEAD.sub("", source)), parser=parser)
    except (lxml.etree.ParserError, lxml.etree.XMLSyntaxError, ValueError, AssertionError) as e:
        raise ReadError(path, f"is no HTML that can be read ({e})", "give the page as the browser got it") from None
    cut = any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log)
    return tree, (Notice("html", "The page is nested deeper than is read; text may be missing."),) if cut else ()


def _bounded(m: re.Match[str]) -> str:
    if len(m[2]) < 2 * MOST_ATTRIBUTES or len(SEPARATOR.findall(m[2])) < MOST_ATTRIBUTES:
        return m[0]
    return f"<{'/' if m[0][1] == '/' else ''}{m[1][:40]}>"


def _found_date(tree: _Element, url: str) -> str | None:
    """Look for the day where htmldate looks: in the address, time tags and known places of the page."""
    import htmldate

    found = htmldate.find_date(tree, url=url or None, original_date=True, extensive_search=False,
                               outputformat="%Y-%m-%dT%H:%M:%S%z")
    return dated((found or "").replace("T00:00:00", ""))[0]


def _text(tree: _Element, page: Stated) -> str:
    import trafilatura

    plain = _paragraphs(tree)
    words = trafilatura.extract(tree, favor_precision=True, include_comments=False, include_tables=False) or ""
    words = _without_title(words.strip() or plain, page.title)
    if len(page.body) > MUCH_LONGER * len(words) and "<" not in page.body:
        return page.body
    return words


def _paragraphs(tree: _Element) -> str:
    """Give the text of the blocks outside menus and scripts: the second choice for very short pages."""
    lines = []
    for block in tree.iter(*BLOCKS):
        if not any(a.tag in NO_TEXT for a in block.iterancestors()):
            lines.append(" ".join("".join(str(t) for t in block.itertext()).split()))
    return "\n".join(filter(None, lines))


def _without_title(words: str, title: str) -> str:
    first, _, rest = words.partition("\n")
    same = " ".join(first.split()).casefold() == " ".join(title.split()).casefold()
    return rest.strip() if same and title and rest.strip() else words
