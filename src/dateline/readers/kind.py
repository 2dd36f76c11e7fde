"""kind: what a file holds, by its first characters, the ending of its name only in doubt.

Rule: the content decides; an ending never makes text out of a page or a page out of text.
"""

import json
import re

TAGS = re.compile(r"<(?:!doctype\s+html|html|head|body|article|main|section|meta|title|div|h1|p)[\s>/]", re.IGNORECASE)
XML = re.compile(r"\s*(?:<\?xml|<(?:rss|feed|nitf|newsItem|newsMessage|NewsML|rdf:RDF)[\s>])")
OBJECT = re.compile(r"\s*(?:\{\s*(?:[\"}]|$)|\[\s*[{\[\]])")


def kind(head: str, suffix: str = "") -> str:
    """Give "html", "xml", "json" (one value), "jsonl" (one value a line) or "text".

    >>> kind('{"text": "Talks opened."}'), kind("<p>Talks opened."), kind("[Kyiv] Talks opened.", ".json")
    ('jsonl', 'html', 'text')
    """
    start = head.lstrip("\ufeff \t\r\n")
    if start.startswith("<") and TAGS.search(start[:4096]):
        return "html"
    if XML.match(start):
        return "xml"
    if suffix in (".jsonl", ".ndjson") and not start.startswith("["):
        return "jsonl" if any(line.lstrip().startswith("{") for line in start.splitlines()[:50]) else "text"
    if OBJECT.match(start):
        return _json(start, suffix)
    return "text"


def _json(start: str, suffix: str) -> str:
    lines = [line.strip() for line in start.splitlines() if line.strip()]
    if start.startswith("{") and (_whole(lines[0]) or (len(lines) > 1 and _whole(lines[1]))):
        return "jsonl"
    # A first line longer than what was looked at, of an object: one report a line, or one report in all.
    return "jsonl" if start.startswith("{") and len(lines) == 1 and suffix != ".json" else "json"


def _whole(line: str) -> bool:
    try:
        return isinstance(json.loads(line), dict)
    except (ValueError, RecursionError):
        return False
