import re
from dataclasses import replace
from html import unescape

import pytest
from lxml import html

from dateline.data import Claim, Reading, Report
from dateline.writers.page import page
from tests.writers.sample import BODY, EMPTY, READING

HOSTILE = ("<script>alert(1)</script>", "</div></style><img src=x onerror=alert(1)>", "\"><a href='javascript:x'>",
           "<!--", "]]>", "&lt;b&gt;", "' onmouseover='x", "</title><svg/onload=x>")


def shown(fragment, name):
    """Give the text of the elements of a class as a browser has it, without the numbers of claims."""
    for number in fragment.iterfind(".//sup/a"):
        number.text = ""
    return ["".join(e.itertext()) for e in fragment.find_class(name)]


def test_text_is_complete_and_as_it_was():
    tree = html.fromstring(page(READING))
    assert shown(tree, "dl-title") == [READING.report.title]
    assert shown(tree, "dl-body") == [READING.report.text]


def test_each_claim_has_a_card_and_a_number_behind_its_trigger():
    got = page(READING)
    assert len(html.fromstring(got).find_class("dl-card")) == 6
    for number, claim in enumerate(READING.claims, 1):
        assert re.search(rf">{claim.trigger}</b></span><sup><a href=\"#dl-\w+\">{number}</a></sup>", got)


def test_overlapping_claims_are_drawn_as_stretches_that_nest_well():
    text = "Norland and Sudmark met and signed a truce in Geneva."
    def claim(start, end, trigger):
        at = text.index(trigger)
        return Claim("r:1", text[start:end], (start, end), trigger, (at, at + len(trigger)), "CONSULT")
    tree = html.fromstring(page(Reading(Report(text=text), (claim(0, 35, "met"), claim(12, 52, "signed"), claim(0, 35, "met")))))
    marked = [(e.text_content(), e.get("class")) for e in tree.find_class("dl-c")]
    assert marked[0] == (text[:12], "dl-c dl-n2")
    assert ("signed", "dl-c dl-n3") in marked
    assert marked[-1] == (text[35:52], "dl-c dl-n1")
    assert [s.text_content() for s in tree.iter("sup")] == ["1", "3", "2"]


@pytest.mark.parametrize("hostile", HOSTILE)
def test_words_of_a_report_never_become_markup(hostile):
    claim = replace(READING.claims[0], quote=hostile, trigger=hostile, topic=hostile, type=hostile, mode=hostile, status=hostile,
                    actors=(replace(READING.claims[0].actors[0], text=hostile, name=hostile, country=hostile),),
                    chain=(hostile, hostile + "2"), source=replace(READING.claims[1].source, text=hostile, cue=hostile))
    report = Report(text=hostile + " " + BODY, title=hostile, outlet=hostile, url=hostile, language=hostile, published=hostile)
    notices = tuple(replace(n, message=hostile, code=hostile) for n in READING.notices)
    got = page(Reading(report, (claim,), (), notices))
    tree = html.fromstring(got)
    assert {e.tag for e in tree.iter()} <= {"div", "style", "p", "span", "b", "sup", "a", "dl", "dt", "dd", "blockquote",
                                            "details", "summary", "ul", "li"}
    assert {a for e in tree.iter() for a in e.attrib} <= {"class", "title", "href", "id", "dir", "rel"}
    assert all(e.get("href").startswith("#dl-") for e in tree.iter("a"))
    assert shown(tree, "dl-title") == [hostile]


def test_nothing_is_loaded_and_nothing_runs():
    got = page(READING)
    assert not re.search(r"<script|<link|<img|@import|url\(|\son\w+=", got)
    assert unescape(html.fromstring(got).xpath("//a[@rel]/@href")[0]) == READING.report.url


def test_page_sets_no_colour_of_text_or_solid_background():
    style = html.fromstring(page(READING)).findtext(".//style")
    assert re.findall(r"(?<![-\w])color:(?!inherit)", style) == []
    assert [b for b in re.findall(r"background:([^;}]+)", style) if not b.startswith("rgba(")] == []


def test_very_long_report_is_cut_in_the_view_and_says_so():
    assert "more characters" in page(Reading(Report(text="word " * 20_000)))


def test_reading_without_claims_says_so():
    assert "No claims were found." in EMPTY._repr_html_()
