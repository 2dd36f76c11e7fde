import json
from dataclasses import replace

from dateline.data import Reading, Report
from dateline.writers import Look, writer
from dateline.writers.jsonl import line
from tests.writers.sample import EMPTY, READING


def test_line_is_the_dictionary_in_its_order_without_escapes():
    got = line(READING)
    assert "\n" not in got
    assert "“We did not attack the convoy,”" in got
    assert json.loads(got) == READING.to_dict()
    assert list(json.loads(got)) == list(READING.to_dict())


def test_lone_surrogates_and_odd_line_breaks_come_back_as_they_were():
    text = "half \ud83d of\u2028a \x85pair"
    got = line(Reading(Report(text=text, title=text)))
    assert len(got.encode("utf-8").decode("utf-8").splitlines()) == 1
    assert json.loads(got)["title"] == text


def test_array_is_valid_with_any_number_of_reports():
    form = writer("json")
    for readings in ((), (READING,), (READING, EMPTY)):
        whole = form.head + form.between.join(form.one(r, Look()) for r in readings) + form.foot
        assert json.loads(whole) == [r.to_dict() for r in readings]


def test_whole_numbers_stay_whole():
    figures = json.loads(line(replace(READING, quotes=())))["claims"][2]["figures"]
    assert [(f["low"], f["high"]) for f in figures] == [(40, None), (12, 12)]
