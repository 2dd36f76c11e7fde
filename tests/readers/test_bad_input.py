"""Whatever comes in, reading ends soon, with a clear error in its place, and the next input is read."""

import gzip
import io
import time
from pathlib import Path

import pytest

from dateline.errors import NoReport, NotText, PathMissing, ReadError, TooLarge
from dateline.readers import Arrival, reports

SOON = 20.0  # seconds; each takes below one on a laptop, and minutes or a crash where the guard is missing


def one(tmp_path: Path, name: str, data: bytes) -> list[Arrival | ReadError]:
    """Read the bad file and a good one after it; give what came of the bad one."""
    (tmp_path / name).write_bytes(data)
    (tmp_path / "good.txt").write_text("The negotiators met.")
    began = time.monotonic()
    *bad, good = reports([str(tmp_path / name), str(tmp_path / "good.txt")])
    assert time.monotonic() - began < SOON
    assert isinstance(good, tuple)
    return bad


@pytest.mark.parametrize(("name", "data", "error"), [
    ("empty.txt", b"", NoReport),
    ("blank.txt", b" \n\r\n\t", NoReport),
    ("empty.jsonl", b"", NoReport),
    ("empty.json", b"[]", NoReport),
    ("empty.html", b"<html></html>", NoReport),
    ("empty.txt.gz", gzip.compress(b""), NoReport),
    ("picture.txt", b"\x89PNG\r\n\x1a\n\0\0", NotText),
    ("program.txt", b"\x7fELF\x02\x01", NotText),
    ("random.txt", bytes(range(256)) * 40, NotText),
    ("office.html", b"PK\x03\x04abc", NotText),
    ("feed.xml", b'<?xml version="1.0"?><rss><channel></channel></rss>', NotText),
    ("cut.txt.gz", gzip.compress(b"The negotiators met. " * 500)[:60], ReadError),
    ("broken.json", b'{"text": "a",\n "title": }', ReadError),
    ("deep.json", b"[" * 100_000, ReadError),
    ("line.txt", b"a" * 50_000_000, TooLarge),
    ("large.html", b"<html><p>" + b"a " * 3_000_000, TooLarge),
    ("bomb.txt.gz", gzip.compress(b"a" * 60_000_000, 1), TooLarge),
    ("large.jsonl", b'{"text": "' + b"a" * 6_000_000 + b'"}\n', TooLarge),
])
def test_each_bad_file_is_one_error_of_its_class_that_names_it(
        tmp_path: Path, name: str, data: bytes, error: type[ReadError]) -> None:
    (bad,) = one(tmp_path, name, data)
    assert type(bad) is error
    assert name in str(bad)


def test_the_size_and_the_limit_are_both_named(tmp_path: Path) -> None:
    (bad,) = one(tmp_path, "line.txt", b"a" * 50_000_000)
    assert "has 50,000,000 characters, more than 5,000,000" in str(bad)


def test_a_line_far_too_long_does_not_stop_the_lines_after_it(tmp_path: Path) -> None:
    long, good = one(tmp_path, "r.jsonl", b'{"text": "' + b"a" * 50_000_000 + b'"}\n{"text": "b"}\n')
    assert isinstance(long, TooLarge)
    assert "r.jsonl line 1" in str(long)
    assert isinstance(good, tuple)


def test_nesting_without_end_in_a_line_is_that_line_s_error(tmp_path: Path) -> None:
    deep, good = one(tmp_path, "r.jsonl", b'{"a":' * 100_000 + b'\n{"text": "b"}\n')
    assert "r.jsonl line 1: is nested too deep" in str(deep)
    assert isinstance(good, tuple)


def test_binary_lines_between_json_lines_are_errors_of_their_own(tmp_path: Path) -> None:
    first, bad, last = one(tmp_path, "r.jsonl", b'{"text": "a"}\n\0\x01\x02\n{"text": "b"}\n')
    assert isinstance(bad, NotText)
    assert isinstance(first, tuple)
    assert isinstance(last, tuple)


@pytest.mark.parametrize("page", [
    b"<html><body>" + b"<div>" * 100_000 + b"The negotiators met.",
    b"<html><body><p>The negotiators met in Harbourtown.</p><div " + b" ".join(b"a%d=1" % i for i in range(400_000)) + b">x</div>",
    b"<html><body><p>The negotiators met in Harbourtown.</p><div a='>' " + b" ".join(b"b%d" % i for i in range(400_000)) + b">",
    b"<html><body>" + b"<p>The negotiators met." * 100_000,
    b"<html><body>" + b"<b><i>" * 200_000 + b"x",
    b"<html><body><p>The negotiators met <a href='" + b"&amp;" * 100_000 + b"'>in</a> Harbourtown",
    b"<html><body><p>The negotiators <b>met in Harbourtown <p>on Monday</i> <div",
    b"<html>" + b"<" * 500_000,
    b'<html><script type="application/ld+json">' + b"[" * 200_000 + b"</script><p>The negotiators met in Harbourtown.",
])
def test_hostile_and_broken_pages_end_in_a_report_or_an_error(tmp_path: Path, page: bytes) -> None:
    (got,) = one(tmp_path, "p.html", page)
    assert isinstance(got, tuple | ReadError)


def test_the_text_beside_a_million_attributes_is_read(tmp_path: Path) -> None:
    (got,) = one(tmp_path, "p.html", b"<html><body><p>The negotiators met in Harbourtown.</p><div "
                 + b" ".join(b"a%d" % i for i in range(500_000)) + b">x</div>")
    assert isinstance(got, tuple)
    assert "The negotiators met in Harbourtown." in got[0].text


def test_external_entities_are_not_followed(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("hidden words")
    (got,) = one(tmp_path, "p.html", f'<!DOCTYPE html [<!ENTITY x SYSTEM "file://{secret}">]><html><body>'
                 "<p>The negotiators met in Harbourtown &x; on Monday.</p></body></html>".encode())
    assert isinstance(got, tuple)
    assert "hidden words" not in got[0].text


def test_a_missing_path_says_what_to_do() -> None:
    (bad,) = reports(["no/such/file.txt"])
    assert isinstance(bad, PathMissing)
    assert "check the path" in str(bad)


def test_a_folder_without_a_report_is_one_error(tmp_path: Path) -> None:
    (tmp_path / "picture.png").write_bytes(b"\x89PNG")
    (bad,) = reports([str(tmp_path)])
    assert isinstance(bad, NoReport)
    assert ".jsonl" in str(bad)


def test_empty_standard_input_is_an_error() -> None:
    (bad,) = reports(["-"], stdin=io.BytesIO(b""))
    assert isinstance(bad, NoReport)
    assert str(bad).startswith("-: is empty")


def test_broken_utf_8_is_read_with_a_notice(tmp_path: Path) -> None:
    (got,) = one(tmp_path, "a.txt", "Präsident in Köln".encode("latin-1"))
    assert isinstance(got, tuple)
    assert got[0].text == "Präsident in Köln"
    assert [n.code for n in got[1]] == ["decoding"]
