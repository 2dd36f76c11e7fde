"""quotes: kind by quotation marks, one source, contents closed up."""

import pytest

from dateline.data import Layer, Mark, Report
from dateline.layers.quotes import kind, quotes

BODY = 'The ministry said the talks "went well" on Monday. "We will meet again," Mr. Orr added.'


def span(words, start=0):
    at = BODY.index(words, start)
    return at, at + len(words)


def cue(words, score=0.9, **parts):
    s, e = span(words)
    return Mark(s, e, "cue", None, score, tuple((k, *span(v)) for k, v in parts.items()))


def test_a_quote_has_its_source_cue_and_content():
    raw = Layer("raw", (cue("said", source="The ministry", content='the talks "went well" on Monday'),
                        cue("added", source="Mr. Orr", content='"We will meet again,"')))
    got = quotes(Report(text=BODY), {"raw": raw}).marks
    assert [m.label for m in got] == ["mixed", "direct"]
    assert [[BODY[s:e] for s, e in m.part("source")] for m in got] == [["The ministry"], ["Mr. Orr"]]


def test_of_two_cues_with_one_content_the_likelier_stands():
    raw = Layer("raw", (cue("said", 0.5, source="The ministry", content="the talks"),
                        cue("added", 0.9, source="Mr. Orr", content="the talks")))
    assert [BODY[slice(*m.part("cue")[0])] for m in quotes(Report(text=BODY), {"raw": raw}).marks] == ["added"]


def test_a_cue_without_content_is_no_quote():
    assert quotes(Report(text=BODY), {"raw": Layer("raw", (cue("said", source="The ministry"),))}).marks == ()


@pytest.mark.parametrize(("words", "want"), [
    ("“all of it,”", "direct"), ("none of it", "indirect"), ('some "of it" is', "mixed"), ('"open to the end', "direct")])
def test_quotation_marks_tell_the_kind(words, want):
    assert kind(words, ((0, len(words)),)) == want
