"""decode: bytes -> text, with a notice where the bytes were not plain UTF-8.

Rule: nothing is dropped or guessed in silence; bytes that are no text raise NotText.
"""

import codecs

from dateline.data import Notice
from dateline.errors import NotText

BOMS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF32_LE, "utf-32-le"), (codecs.BOM_UTF32_BE, "utf-32-be"),
        (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
# First bytes of files that people take for reports by mistake, and what to call them.
MAGIC = ((b"%PDF", "a PDF"), (b"\x89PNG", "a picture (PNG)"), (b"\xff\xd8\xff", "a picture (JPEG)"),
         (b"GIF8", "a picture (GIF)"), (b"PK\x03\x04", "a ZIP archive or office document"), (b"\x7fELF", "a program"),
         (b"\xd0\xcf\x11\xe0", "an old office document"), (b"\x1f\x8b", "a gzip archive inside a gzip archive"),
         (b"SQLite format 3", "a database"), (b"RIFF", "sound or video"), (b"7z\xbc\xaf", "a 7z archive"))
# Control characters a text may hold: tab, line breaks, form feed, escape.
PRINTED = frozenset("\t\n\v\f\r\x1b\x85")
MOST_CONTROLS = 0.005  # share of control characters above which a legacy decoding is taken for binary data


def decode(data: bytes, *, where: str, declared: str = "") -> tuple[str, tuple[Notice, ...]]:
    r"""Turn bytes into text: BOM, UTF-8, the declared charset, windows-1252, in this order.

    >>> decode("Kyjiw\r\n".encode(), where="a.txt")
    ('Kyjiw\n', ())
    """
    known = next((what for first, what in MAGIC if data.startswith(first)), "")
    if known:
        raise NotText(where, known)
    text, notices = _decoded(data, declared)
    if "\0" in text:
        raise NotText(where)
    if notices and _controls(text) > MOST_CONTROLS:
        raise NotText(where)
    return text.replace("\r\n", "\n"), notices


def head(data: bytes) -> str:
    """Give the beginning of the bytes as text good enough to tell the kind of file by."""
    for bom, charset in BOMS:
        if data.startswith(bom):
            return data[len(bom):].decode(charset, "ignore")
    return data.decode("utf-8", "replace")


def _decoded(data: bytes, declared: str) -> tuple[str, tuple[Notice, ...]]:
    for bom, charset in BOMS:
        if data.startswith(bom):
            return _strict_or_replaced(data[len(bom):], charset)
    try:
        return data.decode("utf-8"), ()
    except UnicodeDecodeError:
        return _legacy(data, declared)


def _strict_or_replaced(data: bytes, charset: str) -> tuple[str, tuple[Notice, ...]]:
    try:
        return data.decode(charset), ()
    except UnicodeDecodeError:
        return data.decode(charset, "replace"), (_notice(f"broken {charset.upper()}; unreadable bytes became \ufffd"),)


def _legacy(data: bytes, declared: str) -> tuple[str, tuple[Notice, ...]]:
    if declared:
        try:
            return data.decode(declared), ()
        except (UnicodeDecodeError, LookupError):
            pass
    mended = data.decode("utf-8", "replace")
    broken = mended.count("\ufffd")
    # More good multi-byte letters than broken ones: UTF-8 with damage, not another charset.
    if sum(c > "\x7f" for c in mended) > 2 * broken:
        return mended, (_notice(f"broken UTF-8; {broken:,} unreadable places became \ufffd"),)
    try:
        return data.decode("cp1252"), (_notice("not UTF-8; read as windows-1252"),)
    except UnicodeDecodeError:
        return data.decode("latin-1"), (_notice("not UTF-8; read as ISO 8859-1"),)


def _notice(what: str) -> Notice:
    return Notice("decoding", f"The bytes are {what}; give the file in UTF-8 if letters look wrong.")


def _controls(text: str) -> float:
    sample = text[:100_000]
    bad = sum(1 for c in sample if (c < " " or "\x7f" <= c <= "\x9f") and c not in PRINTED)
    return bad / max(len(sample), 1)
