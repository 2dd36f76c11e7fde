"""fetch: a page's address -> its bytes; the only place that touches a network, and only for what a person named.

Rule: what a site's robots.txt forbids is not fetched, nothing is tried twice, and no more is taken than a report may hold.
"""

from functools import lru_cache
from typing import Any
from urllib.parse import urlsplit

from dateline.errors import ReadError

AGENT = "dateline"
SECONDS = 20
MOST_HOPS = 5


def is_address(path: str) -> bool:
    """Tell a page's address from a path.

    >>> is_address("https://news.example/1"), is_address("reports/1.html")
    (True, False)
    """
    return path.lower().startswith(("http://", "https://"))


def fetch(address: str, most: int) -> tuple[bytes, str]:
    """Give a page's bytes, at most `most` of them and one more, and the address it was found at in the end.

    Raise ReadError where the site forbids it, does not answer, or answers with an error.
    """
    if not _allowed(address):
        raise ReadError(address, "its robots.txt does not allow fetching it", "save the page by hand and read the file")
    import httpx2
    try:
        with _client() as client, client.stream("GET", address) as answer:
            if answer.status_code >= 400:
                raise ReadError(address, f"the site answers {answer.status_code} {answer.reason_phrase}", "check the address")
            data = b""
            for piece in answer.iter_bytes():
                data += piece
                if len(data) > most:
                    break
            return data, str(answer.url)
    except (httpx2.HTTPError, httpx2.InvalidURL) as e:
        raise ReadError(address, f"cannot be fetched ({str(e) or type(e).__name__})", "check the address and the network") from e


def _client() -> Any:
    import httpx2
    return httpx2.Client(follow_redirects=True, max_redirects=MOST_HOPS, timeout=SECONDS, headers={"User-Agent": AGENT})


def _allowed(address: str) -> bool:
    parts = urlsplit(address)
    rules = _rules(f"{parts.scheme}://{parts.netloc}")
    return rules is None or bool(rules.can_fetch(address, AGENT))


@lru_cache(maxsize=64)
def _rules(site: str) -> Any:
    """Give a site's rules; None where it has none or does not tell."""
    import httpx2
    from protego import Protego
    try:
        with _client() as client:
            answer = client.get(site + "/robots.txt")
        return Protego.parse(answer.text[:500_000]) if answer.status_code == 200 else None
    except (httpx2.HTTPError, httpx2.InvalidURL):
        return None
