"""Page furniture is marked, and what the report says is not."""

import time
from itertools import pairwise

import pytest

from dateline.data import Report
from dateline.layers.furniture import furniture

LEAD = "The negotiators met in Harbourtown on Monday, officials said."


def marked(text: str, title: str = "") -> list[tuple[str, str]]:
    report = Report(text=text, title=title)
    return [(m.label, report.body[m.start:m.end]) for m in furniture(report, {}).marks]


@pytest.mark.parametrize(("dateline", "rest"), [
    ("HARBOURTOWN, June 2 (Example Wire) —", " The talks opened late."),
    ("HARBOURTOWN (Example Wire) -", " The talks opened late."),
    ("HARBOURTOWN, June 2. /EXW/.", " The talks opened late."),
    ("HARBOURTOWN --", " The talks opened late."),
    ("PORT HARBOUR, Dune Coast —", " The talks opened late."),
    ("Harbourtown (Example Wire) —", " The talks opened late."),
])
def test_the_dateline_before_the_first_sentence_is_marked(dateline: str, rest: str) -> None:
    assert marked(dateline + rest, title="Talks open") == [("dateline", dateline)]


def test_a_dateline_after_a_page_header_is_marked() -> None:
    assert ("dateline", "HARBOURTOWN (Example Wire) --") in marked(
        "By Jane Roe\n\nHARBOURTOWN (Example Wire) -- The talks opened late.")


@pytest.mark.parametrize("text", [
    LEAD,
    "U.S. officials said the truce would hold. NATO said on Monday that its ships had left.",
    "Inspectors want unlimited access to all sites. The country hopes to become a member of the union.",
    'He said: "Watch what they do, not what they say." He called for more weapons to be sent to the front.',
    "The army said it would follow up on Monday. Related talks are planned in June.",
    "Reporting by the Sample Times showed that aid was held up.",
    "The minister told reporters to read more about the deal. Tanks can be sent to the border.",
])
def test_sentences_of_a_report_are_left_alone(text: str) -> None:
    assert marked(f"{LEAD} {text}") == []


@pytest.mark.parametrize(("label", "words"), [
    ("teaser", "Read more: Five things to know about the talks."),
    ("teaser", "SEE ALSO: How the truce failed."),
    ("teaser", "CLICK HERE TO GET THE EXAMPLE APP"),
    ("teaser", "MINISTER SLAMS RIVALS OVER FAILED HARBOURTOWN TALKS"),
    ("subscribe", "Sign up for our weekly newsletter."),
    ("subscribe", "Subscribe now to read on."),
    ("share", "Follow us on Twitter and Facebook."),
    ("header", "All rights reserved."),
    ("byline", "Jane Roe contributed to this report."),
    ("byline", "Jane Roe is a reporter for Example Broadcasting."),
    ("credit", "(Photo by Jane Roe/Example Images)"),
    ("credit", "(AP Photo/Jane Roe)"),
    ("credit", "(credit: JANE ROE/REUTERS)"),
])
def test_furniture_between_sentences_is_marked_and_the_sentences_are_not(label: str, words: str) -> None:
    assert marked(f"{LEAD} {words} The talks went on in the evening.") == [(label, words)]


def test_a_headline_in_capitals_glued_to_the_next_word_ends_before_it() -> None:
    assert marked(f"{LEAD}\n\nMINISTER SLAMS RIVALS OVER FAILED HARBOURTOWN TALKSSecretary Roe spoke later.") == [
        ("teaser", "MINISTER SLAMS RIVALS OVER FAILED HARBOURTOWN TALKS")]


def test_a_quotation_in_capitals_is_not_a_teaser() -> None:
    assert marked(f'{LEAD} He wrote: "THE WAR MUST END NOW. WE WILL MAKE A GREAT DEAL FOR ALL SIDES." He left.') == []


def test_a_report_all_in_capitals_is_not_a_teaser() -> None:
    assert marked("THE NEGOTIATORS MET IN HARBOURTOWN ON MONDAY. THEY LEFT AFTER AN HOUR, OFFICIALS SAID. NO TRUCE CAME.") == []


def test_captions_of_file_photographs_are_marked_to_their_line_s_end() -> None:
    assert marked(f"{LEAD}\nFILE - Soldiers stand in Harbourtown, May 3, 2024\nThe talks went on.") == [
        ("caption", "FILE - Soldiers stand in Harbourtown, May 3, 2024")]


def test_a_closing_credit_is_marked() -> None:
    assert marked(f"{LEAD} /EXW (Example Televizion)") == [("credit", "/EXW (Example Televizion)")]


def test_letters_that_grow_in_lower_case_do_not_shift_the_marks() -> None:
    assert marked("İİİ İstanbul saw talks. All rights reserved.") == [("header", "All rights reserved.")]


def test_the_title_is_never_furniture() -> None:
    assert marked(LEAD, title="Read more: all rights reserved") == []


def test_marks_are_ordered_and_apart() -> None:
    text = f"{LEAD} Sign up for our newsletter. Follow us on Twitter. © 2025 Example Wire. All rights reserved. " * 20
    marks = furniture(Report(text=text), {}).marks
    assert len(marks) > 20
    assert all(a.end <= b.start for a, b in pairwise(marks))


@pytest.mark.parametrize("piece", ["ABC-", "A ", "(photo ", "Read more: ", "FILE - ", "Copyright ", "\n", "   .", "AB ---", "By "])
def test_a_long_run_of_anything_is_read_soon(piece: str) -> None:
    began = time.monotonic()
    marked(piece * (100_000 // len(piece)))
    assert time.monotonic() - began < 10  # each takes below 0.1 s; without possessive quantifiers, hours
