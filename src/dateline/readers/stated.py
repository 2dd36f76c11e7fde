"""stated: what a news page states of itself in JSON-LD, meta tags and links.

Rule: only what the page says; nothing is taken from its running text.
"""

import html
import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from lxml.etree import _Element

ARTICLES = ("NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "BackgroundNewsArticle", "Article",
            "LiveBlogPosting", "BlogPosting", "OpinionNewsArticle", "Report", "WebPage")
LONGEST_JSON = 2_000_000  # characters of one JSON-LD block
MOST_NODES = 20_000       # JSON-LD values looked at, whatever their nesting
META = {
    "title": ("og:title", "twitter:title", "dc.title", "headline"),
    "outlet": ("og:site_name", "dc.publisher", "publisher", "citation_publisher"),
    "author": ("author", "byl", "article:author", "parsely-author", "dc.creator", "sailthru.author", "cxenseparse:author"),
    "published": ("article:published_time", "article:published", "og:published_time", "datepublished", "pubdate",
                  "publish-date", "publish_date", "parsely-pub-date", "sailthru.date", "dc.date.issued",
                  "dcterms.created", "dc.date", "article.published", "publication_date", "cxenseparse:recs:publishtime",
                  "date"),
    "url": ("og:url", "twitter:url", "parsely-link"),
}


@dataclass(frozen=True, slots=True)
class Stated:
    """What a page states: "" where it is silent; `body` is the text JSON-LD repeats, if it does."""

    title: str = ""
    outlet: str = ""
    author: str = ""
    published: str = ""
    url: str = ""
    body: str = ""


def stated(tree: _Element) -> Stated:
    """Read JSON-LD first, then meta tags, then links and headings."""
    ld, meta = _article(tree), _meta(tree)
    def said(field: str, *first: str) -> str:
        named = (meta.get(name, "") for name in META.get(field, ()))
        return next((v for v in (*first, *named) if v), "")
    return Stated(
        title=said("title", _name(ld.get("headline"))) or _heading(tree),
        outlet=said("outlet", _name(ld.get("publisher"))),
        author=_author(said("author", _name(ld.get("author")))),
        published=said("published", _name(ld.get("datePublished"))) or _time(tree),
        url=_link(tree, said("url", _name(ld.get("url")) or _page(ld))),
        body=_name(ld.get("articleBody")),
    )


def _article(tree: _Element) -> dict[str, Any]:
    found = [n for block in tree.iterfind(".//script[@type='application/ld+json']") for n in _nodes(block.text or "")]
    ranked = sorted(found, key=lambda n: (_rank(n), "headline" not in n))
    return ranked[0] if ranked and _rank(ranked[0]) < len(ARTICLES) else {}


def _nodes(block: str) -> Iterator[dict[str, Any]]:
    if len(block) > LONGEST_JSON:
        return
    words = block.strip().removeprefix("<!--").removesuffix("-->").removeprefix("//<![CDATA[").removesuffix("//]]>")
    try:
        waiting: list[Any] = [json.loads(words, strict=False)]
    except (ValueError, RecursionError):
        return
    for _ in range(MOST_NODES):
        if not waiting:
            return
        value = waiting.pop(0)
        if isinstance(value, list):
            waiting.extend(value[:MOST_NODES])
        elif isinstance(value, dict):
            yield value
            waiting.extend(v for k, v in value.items() if k in ("@graph", "mainEntity", "liveBlogUpdate", "hasPart"))


def _rank(node: dict[str, Any]) -> int:
    kinds = node.get("@type")
    kinds = kinds if isinstance(kinds, list) else [kinds]
    return min((ARTICLES.index(k) for k in kinds if isinstance(k, str) and k in ARTICLES), default=len(ARTICLES))


def _name(value: Any) -> str:
    """Give a JSON-LD value as words: a string, an object's name, or a list of both."""
    if isinstance(value, str):
        return html.unescape(value).strip()
    if isinstance(value, dict):
        return _name(value["name"]) if isinstance(value.get("name"), str | list) else ""
    if isinstance(value, list):
        return ", ".join(dict.fromkeys(filter(None, (_name(v) for v in value[:50] if isinstance(v, str | dict)))))
    return ""


def _page(ld: dict[str, Any]) -> str:
    page = ld.get("mainEntityOfPage")
    page = page.get("@id") if isinstance(page, dict) else page
    return page.strip() if isinstance(page, str) else ""


def _meta(tree: _Element) -> dict[str, str]:
    """Give the content of the meta tags by lower-case name, property or itemprop; the first one counts."""
    found: dict[str, str] = {}
    for tag in tree.iter("meta"):
        key = tag.get("property") or tag.get("name") or tag.get("itemprop") or ""
        found.setdefault(key.strip().lower(), (tag.get("content") or "").strip())
    return found


def _heading(tree: _Element) -> str:
    for tag in ("h1", "title"):
        for element in tree.iter(tag):
            words = " ".join("".join(str(t) for t in element.itertext()).split())
            if words:
                return words
    return ""


def _author(words: str) -> str:
    return "" if words.startswith(("http://", "https://", "@")) else words.removeprefix("By ").removeprefix("by ")


def _time(tree: _Element) -> str:
    for element in tree.iter("time", "span", "meta"):
        if "datepublished" in (element.get("itemprop") or "").lower() or element.get("pubdate") is not None:
            value = element.get("datetime") or element.get("content") or ""
            if value:
                return value.strip()
    return ""


def _link(tree: _Element, said: str) -> str:
    canonical = next((t.get("href", "") for t in tree.iter("link") if (t.get("rel") or "").lower() == "canonical"), "")
    return next((u.strip() for u in (canonical, said) if u.strip().startswith(("http://", "https://"))), "")
