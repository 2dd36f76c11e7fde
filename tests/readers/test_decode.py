"""Bytes become text; a notice says where they were not plain UTF-8."""

import pytest

from dateline.errors import NotText
from dateline.readers.decode import decode

WORDS = "Präsident „nein“ – Київ"


@pytest.mark.parametrize("charset", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_unicode_is_read_without_a_notice(charset: str) -> None:
    assert decode(WORDS.encode(charset), where="a") == (WORDS, ())


def test_windows_line_ends_become_plain_ones() -> None:
    assert decode(b"one\r\ntwo\r\n", where="a")[0] == "one\ntwo\n"


def test_the_declared_charset_is_used_without_a_notice() -> None:
    assert decode("Київ сьогодні".encode("cp1251"), where="a", declared="windows-1251") == ("Київ сьогодні", ())


def test_an_unknown_declared_charset_is_passed_over() -> None:
    assert decode("Köln".encode("cp1252"), where="a", declared="x-nonsense")[0] == "Köln"


def test_windows_1252_is_read_with_a_notice() -> None:
    read, notices = decode("Präsident sagte “nein” in Köln.".encode("cp1252"), where="a")
    assert read == "Präsident sagte “nein” in Köln."
    assert [n.code for n in notices] == ["decoding"]


def test_damage_in_utf_8_costs_only_the_damaged_letters() -> None:
    read, notices = decode("Київ і Харків".encode() + b"\xff ok", where="a")
    assert read == "Київ і Харків\ufffd ok"
    assert "broken UTF-8" in notices[0].message


@pytest.mark.parametrize("data", [b"%PDF-1.7 ...", b"\x89PNG\r\n\x1a\n", b"PK\x03\x04...", b"text\0text", bytes(range(1, 256))])
def test_binary_data_is_no_text(data: bytes) -> None:
    with pytest.raises(NotText, match=r"a\.bin"):
        decode(data, where="a.bin")
