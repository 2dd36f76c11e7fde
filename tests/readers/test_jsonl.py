"""JSON lines, arrays and objects: every report, and one error for each bad one."""

import json

from dateline.data import Report
from dateline.errors import NoReport, NotText, ReadError
from dateline.readers.jsonl import json_whole, jsonl


def only(line: str) -> Report:
    (arrival,) = jsonl([line])
    assert not isinstance(arrival, ReadError)
    return arrival[0]


def test_fields_are_read() -> None:
    report = only('{"id": "x-1", "outlet": "Example Wire", "title": "Talks open", "url": "https://wire.example/1",'
                  ' "published": "Wed, 21 May 2025 12:19:49 GMT", "text": "The talks opened."}')
    assert (report.id, report.outlet, report.body) == ("x-1", "Example Wire", "Talks open\nThe talks opened.")
    assert (report.published, report.published_from) == ("2025-05-21T12:19:49+00:00", "metadata")


def test_other_names_of_fields_are_known() -> None:
    report = only('{"headline": "H", "body": "B", "source": {"name": "Example Wire"}, "datePublished": 1748866800,'
                  ' "author": [{"name": "Jane Roe"}, "John Doe"]}')
    assert (report.title, report.text, report.outlet, report.author) == ("H", "B", "Example Wire", "Jane Roe, John Doe")
    assert report.published == "2025-06-02T12:20:00+00:00"


def test_the_text_is_the_string_character_for_character() -> None:
    assert only(json.dumps({"title": " T ", "text": " a\r\nb\tc\u00a0 "})).body == " T \n a\r\nb\tc\u00a0 "


def test_a_bad_line_is_one_error_with_its_number_and_the_others_are_read() -> None:
    first, bad, not_object, empty, last = jsonl(
        ['{"text": "a"}', "", '{"text": ', "[1]", '{"text": " "}', '{"text": "b"}'], "r.jsonl")
    assert isinstance(first, tuple)
    assert isinstance(bad, ReadError)
    assert str(bad).startswith("r.jsonl line 3: is not JSON")
    assert isinstance(not_object, ReadError)
    assert "r.jsonl line 4" in str(not_object)
    assert isinstance(empty, NoReport)
    assert isinstance(last, tuple)
    assert last[0].text == "b"


def test_an_unreadable_date_is_a_notice_and_the_report_is_read() -> None:
    (arrival,) = jsonl(['{"text": "a", "published": "05/06/2025"}'])
    assert isinstance(arrival, tuple)
    assert arrival[0].published is None
    assert [n.code for n in arrival[1]] == ["published"]


def test_half_a_surrogate_pair_is_replaced_with_a_notice() -> None:
    (arrival,) = jsonl(['{"text": "a\\ud800b"}'])
    assert isinstance(arrival, tuple)
    assert arrival[0].text == "a\ufffdb"
    assert [n.code for n in arrival[1]] == ["decoding"]


def test_a_nul_in_the_text_is_refused() -> None:
    assert [type(a) for a in jsonl(['{"text": "a\\u0000b"}'])] == [NotText]


def test_an_array_an_object_and_a_wrapped_array_are_read() -> None:
    assert len(list(json_whole('[{"text": "a"}, {"text": "b"}]'))) == 2
    assert len(list(json_whole('{"text": "a"}'))) == 1
    assert len(list(json_whole('{"articles": [{"text": "a"}, {"text": "b"}]}'))) == 2


def test_a_bad_item_of_an_array_is_named_by_its_number() -> None:
    _, bad = json_whole('[{"text": "a"}, {"title": ""}]', "r.json")
    assert isinstance(bad, NoReport)
    assert "r.json item 2" in str(bad)
