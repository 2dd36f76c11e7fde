"""Paths, folders and standard input: in order, by content, with what the caller states where nothing is stated."""

import gzip
import io
from pathlib import Path

import pytest

from dateline.data import Report
from dateline.errors import BadDate, PathMissing, ReadError
from dateline.readers import Arrival, read_bytes, reports

TEXT = "The negotiators met in Harbourtown on Monday."


def read(*paths: Path | str, stdin: bytes = b"", outlet: str = "", published: str | None = None) -> list[Report]:
    arrivals = list(reports(map(str, paths), stdin=io.BytesIO(stdin), outlet=outlet, published=published))
    assert not [a for a in arrivals if isinstance(a, ReadError)]
    return [a[0] for a in arrivals if not isinstance(a, ReadError)]


def test_a_folder_is_read_in_sorted_order_with_its_subfolders(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    for name in ("b.txt", "a.md", "sub/c.html", "notes.docx", ".hidden.txt"):
        (tmp_path / name).write_text(f"<p>{TEXT}</p>" if name.endswith("html") else TEXT)
    assert [Path(r.path).name for r in read(tmp_path)] == ["a.md", "b.txt", "c.html"]


def test_inputs_keep_the_order_given_and_an_unreadable_one_its_place(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("one")
    (tmp_path / "b.txt").write_text("two")
    got: list[Arrival | ReadError] = list(reports([str(tmp_path / n) for n in ("b.txt", "none.txt", "a.txt")]))
    assert [a.where if isinstance(a, ReadError) else a[0].text for a in got] == ["two", str(tmp_path / "none.txt"), "one"]
    assert isinstance(got[1], PathMissing)


@pytest.mark.parametrize(("data", "texts"), [
    (TEXT.encode(), [TEXT]),
    (f"<html><body><p>{TEXT}</p></body></html>".encode(), [TEXT]),
    (b'{"text": "a"}\n{"text": "b"}\n', ["a", "b"]),
    (b'{\n "text": "a"\n}', ["a"]),
    (b'[\n {"text": "a"}, {"text": "b"}]', ["a", "b"]),
    (b"[Harbourtown] The negotiators met.", ["[Harbourtown] The negotiators met."]),
    (gzip.compress(b'{"text": "a"}\n'), ["a"]),
    ('{"text": "Київ"}\n'.encode("utf-16"), ["Київ"]),
    ("В Брянске рухнул мост, сообщили власти.".encode(), ["В Брянске рухнул мост, сообщили власти."]),
    ("اجتمع الوزيران في إسطنبول".encode(), ["اجتمع الوزيران في إسطنبول"]),
])
def test_standard_input_is_told_by_its_content(data: bytes, texts: list[str]) -> None:
    assert [r.text for r in read("-", stdin=data)] == texts
    assert [a[0].text for a in read_bytes(data) if not isinstance(a, ReadError)] == texts


@pytest.mark.parametrize("name", ["a.txt", "a.html", "a.jsonl", "a.txt.gz", "a"])
def test_the_content_and_not_the_ending_decides(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text(f"<!doctype html><html><body><p>{TEXT}</p></body></html>")
    assert [r.text for r in read(tmp_path / name)] == [TEXT]


def test_what_the_caller_states_stands_in_only_where_the_input_is_silent(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"text": "a"}\n{"text": "b", "outlet": "Sample Times", "published": "2025-06-03"}\n')
    first, second = read(tmp_path, outlet="Example Wire", published="June 2, 2025")
    assert (first.outlet, first.published, first.published_from) == ("Example Wire", "2025-06-02", "metadata")
    assert (second.outlet, second.published) == ("Sample Times", "2025-06-03")


def test_a_date_that_the_caller_states_badly_is_refused_at_once() -> None:
    with pytest.raises(BadDate):
        reports(["-"], published="soon")
