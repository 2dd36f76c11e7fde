"""Pages: the text without the page around it, and what the page states of itself."""

from pathlib import Path

import pytest

from dateline.errors import NoReport
from dateline.readers.html import declared_charset, html

PARAGRAPHS = ("<p>Negotiators from both sides met in Harbourtown on Monday for the second time this month.</p>"
              "<p>They agreed to exchange prisoners, the foreign ministry said, but not on a truce.</p>"
              "<p>A third meeting has been proposed for the end of the month, according to the delegations.</p>")


def page(head: str = "", body: str = PARAGRAPHS) -> str:
    return (f"<!DOCTYPE html><html><head><title>Page title</title>{head}</head><body><nav>Home World</nav>"
            f"<article><h1>Negotiators meet</h1>{body}</article><footer>All rights reserved.</footer></body></html>")


def test_text_is_read_without_menu_footer_and_title() -> None:
    report, _ = html(page())
    assert report.title == "Negotiators meet"
    assert report.text.startswith("Negotiators from both sides")
    assert "Home World" not in report.text
    assert "rights reserved" not in report.text


def test_json_ld_is_read_without_types_or_context() -> None:
    report, _ = html(page('<script type="application/ld+json">{"@graph": [{"@type": "Organization", "name": "X"},'
                          '{"@type": ["NewsArticle"], "headline": "Talks &amp; truce", "author": [{"name": "Jane Roe"}],'
                          '"publisher": {"name": "Example Wire"}, "datePublished": "2025-06-02T13:00:00+03:00",'
                          '"url": "https://wire.example/1"}]}</script>'))
    assert (report.title, report.author, report.outlet) == ("Talks & truce", "Jane Roe", "Example Wire")
    assert (report.published, report.url) == ("2025-06-02T13:00:00+03:00", "https://wire.example/1")


def test_broken_json_ld_is_passed_over_for_meta_tags() -> None:
    report, _ = html(page('<script type="application/ld+json">{"@type": </script>'
                          '<meta property="og:title" content="Talks"><meta property="og:site_name" content="Sample Times">'
                          '<meta property="article:published_time" content="2025-06-02T10:00:00Z">'
                          '<meta name="author" content="By Jane Roe">'
                          '<link rel="canonical" href="https://times.example/2">'))
    assert (report.title, report.outlet, report.author) == ("Talks", "Sample Times", "Jane Roe")
    assert (report.published, report.url) == ("2025-06-02T10:00:00+00:00", "https://times.example/2")


def test_a_date_only_in_the_address_is_found() -> None:
    report, _ = html(page('<link rel="canonical" href="https://times.example/2025/06/02/talks">'))
    assert report.published == "2025-06-02"


def test_a_page_without_a_date_has_none() -> None:
    report, _ = html(page())
    assert (report.published, report.published_from) == (None, None)


def test_a_text_shown_by_script_alone_is_taken_from_json_ld() -> None:
    words = "The negotiators met in Harbourtown on Monday. " * 20
    report, _ = html(page(f'<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "H",'
                          f'"articleBody": "{words.strip()}"}}</script>', "<p>Loading</p>"))
    assert report.text == words.strip()


def test_a_page_without_an_article_is_no_report() -> None:
    with pytest.raises(NoReport, match=r"p\.html"):
        html("<html><head><title>x</title></head><body><div id=app></div><script>go()</script></body></html>", "p.html")


def test_the_charset_a_page_declares_is_found() -> None:
    assert declared_charset(b'<html><head><meta charset="windows-1251">') == "windows-1251"
    assert declared_charset(b"<meta http-equiv=Content-Type content='text/html; charset=ISO-8859-2'>") == "ISO-8859-2"
    assert declared_charset(b"<html>") == ""


def test_reading_text_does_not_load_the_page_reader(tmp_path: Path) -> None:
    import subprocess
    import sys

    (tmp_path / "a.txt").write_text("The negotiators met in Harbourtown on Monday.")
    code = ("import sys; from dateline.readers import reports; list(reports([sys.argv[1]]));"
            "print([m for m in ('lxml', 'trafilatura', 'htmldate', 'py3langid') if m in sys.modules])")
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
