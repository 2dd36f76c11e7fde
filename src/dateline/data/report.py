"""Report: one outlet's text and where it came from.

Rule: title and text are kept as read; every offset of every output counts code points of `body`.
"""

import hashlib
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Report:
    """One report. Unknown fields are "" (strings) or None (`published`).

    published       ISO 8601 date or datetime with offset, as stated; None if unknown
    published_from  "metadata", "text" (worked out from the body) or None
    language        ISO 639-1, "" until identified
    given_id        the id the input gave, "" if none
    path            the file or "-" it was read from, for messages
    """

    text: str
    title: str = ""
    outlet: str = ""
    url: str = ""
    author: str = ""
    published: str | None = None
    published_from: str | None = None
    language: str = ""
    given_id: str = ""
    path: str = ""

    @property
    def body(self) -> str:
        """Give title, newline, text; the text alone where there is no title."""
        return f"{self.title}\n{self.text}" if self.title else self.text

    @property
    def text_start(self) -> int:
        """Give the offset in the body at which the text begins."""
        return len(self.title) + 1 if self.title else 0

    @property
    def id(self) -> str:
        """Give the input's id, or "r:" and a hash of outlet, url and body."""
        return self.given_id or self.key

    @property
    def key(self) -> str:
        """Give "r:" and a hash of outlet, url and body, whatever the input called it: the id in a ledger."""
        key = f"{self.outlet}\x1f{self.url}\x1f{self.body}"
        return "r:" + hashlib.sha256(key.encode("utf-8", "surrogatepass")).hexdigest()[:16]
