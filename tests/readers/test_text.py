"""Plain text: title and header lines go into fields, and the text stays as read."""

import pytest

from dateline.errors import NoReport, TooLarge
from dateline.readers.arrival import LIMIT
from dateline.readers.text import text

BODY = "Negotiators from both sides met in Harbourtown on Monday and left after an hour, officials said.\n"


def test_without_a_title_the_body_is_the_file() -> None:
    report, notices = text(BODY)
    assert (report.title, report.body, notices) == ("", BODY, ())


def test_title_line_and_text_together_are_the_file() -> None:
    source = f"Negotiators meet\n\n{BODY}"
    report, _ = text(source)
    assert report.title == "Negotiators meet"
    assert report.body == source


def test_a_short_line_over_a_much_longer_one_is_the_title() -> None:
    assert text(f"Negotiators meet\n{BODY}")[0].title == "Negotiators meet"


@pytest.mark.parametrize("first", [
    "The talks ended on Monday.", 'He said: "We will come back."', "Lines that are wrapped at a width of some seventy",
    "HARBOURTOWN (Example Wire) —", "HARBOURTOWN, June 2 -",
])
def test_sentences_wrapped_lines_and_datelines_are_no_title(first: str) -> None:
    report, _ = text(f"{first}\nletters have the next line right under them, as long as it.\n")
    assert report.title == ""
    assert report.body.startswith(first)


def test_one_line_is_text_and_no_title() -> None:
    assert (text("Explosion")[0].title, text("Explosion")[0].text) == ("", "Explosion")


def test_header_lines_become_fields_and_leave_the_text() -> None:
    report, notices = text(
        "Title: Negotiators meet\nOutlet: Example Wire\nBy Jane Roe\nPublished: 2 June 2025 14:30 +0300\n"
        f"URL: https://wire.example/1\n\n{BODY}")
    assert (report.title, report.outlet, report.author) == ("Negotiators meet", "Example Wire", "Jane Roe")
    assert (report.published, report.published_from) == ("2025-06-02T14:30:00+03:00", "metadata")
    assert (report.url, report.text, notices) == ("https://wire.example/1", BODY, ())


def test_header_lines_may_follow_a_title_line() -> None:
    report, _ = text(f"Negotiators meet\nOutlet: Example Wire\nPublished: 2025-06-02\n\n{BODY}")
    assert (report.title, report.outlet, report.text) == ("Negotiators meet", "Example Wire", BODY)


def test_a_mail_header_is_read_and_its_routing_passed_over() -> None:
    report, _ = text(f"From: Jane Roe <jane@wire.example>\nTo: desk@times.example\nSubject: Negotiators meet\n"
                     f"Date: Mon, 2 Jun 2025 13:00:00 +0300\n\n{BODY}")
    assert (report.title, report.published, report.text) == ("Negotiators meet", "2025-06-02T13:00:00+03:00", BODY)


def test_markdown_front_matter_is_a_header() -> None:
    report, _ = text(f'---\ntitle: "Negotiators meet"\ndate: 2025-06-02\n---\n\n{BODY}')
    assert (report.title, report.published, report.text) == ("Negotiators meet", "2025-06-02", BODY)


def test_a_line_that_only_looks_like_a_header_stays_in_the_text() -> None:
    source = "Weather: The storm over Harbourtown grew on Monday, and all ferries stayed in port, the mayor said.\n"
    assert text(source)[0].body == source


def test_an_unreadable_date_leaves_a_notice_and_no_date() -> None:
    report, notices = text(f"Published: soon\n\n{BODY}")
    assert (report.published, report.published_from, report.text) == (None, None, BODY)
    assert [n.code for n in notices] == ["published"]
    assert "'soon'" in notices[0].message


def test_dateline_and_closing_credit_stay_in_the_text() -> None:
    source = "HARBOURTOWN, June 2 (Example Wire) - The talks opened late. /EXW (Example Broadcasting)\n"
    assert text(source)[0].body == source


@pytest.mark.parametrize("source", ["", " \n\t\n", "Outlet: Example Wire\nPublished: 2025-06-02\n"])
def test_no_words_are_no_report(source: str) -> None:
    with pytest.raises(NoReport):
        text(source, "a.txt")


def test_a_text_over_the_limit_is_refused_by_name() -> None:
    with pytest.raises(TooLarge, match=r"a\.txt: has 5,000,001 characters"):
        text("a" * (LIMIT + 1), "a.txt")
