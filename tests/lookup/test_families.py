"""The user's table of outlets adds to Dateline's and outranks it; a bad row is named."""

import pytest

from dateline.errors import BadOutlets
from dateline.lookup import families, outlets


@pytest.fixture
def table(tmp_path, monkeypatch):
    """Give a function that writes the user's table and makes it hold."""
    def caches():
        for x in (outlets.outlets, outlets.family, outlets._folded):
            x.cache_clear()

    def write(words, encoding="utf-8"):
        path = tmp_path / "outlets.txt"
        path.write_text(words, encoding=encoding)
        monkeypatch.setenv("DATELINE_OUTLETS", str(path))
        caches()
        return path
    yield write
    monkeypatch.undo()
    caches()


def test_a_row_adds_an_outlet(table):
    table("# ours\n\ndunes-media | QAT | paper | The Dunes Gazette, Dunes Gazette\n")
    assert outlets.family("Dunes Gazette") == outlets.family("the dunes gazette") == "dunes-media"
    assert outlets.outlets()["Dunes Gazette"] == outlets.Outlet("The Dunes Gazette", "dunes-media", "QAT", "paper")
    assert outlets.family("AFP") == "afp"


def test_a_row_gives_a_known_outlet_to_another_owner(table):
    table("dunes-media|QAT|paper|The Jerusalem Post")
    assert outlets.family("The Jerusalem Post") == "dunes-media"
    assert outlets.family("Walla") == "jpost"


@pytest.mark.parametrize(("row", "why"), [
    ("dunes | QAT | paper", "has 3 parts, not four"),
    ("dunes | QAT | paper | Dunes | Gazette", "has 5 parts"),
    ("Dunes Media | QAT | paper | Dunes", "'Dunes Media' is no family"),
    (" | QAT | paper | Dunes", "'' is no family"),
    ("dunes | Qatar | paper | Dunes", "'Qatar' is no country"),
    ("dunes | QAT | blog | Dunes", "'blog' is no kind; it is one of agency, broadcaster, paper, site"),
    ("dunes | QAT | paper | Dunes,, Gazette", "has an empty name"),
    ("dunes | QAT | paper | ", "has an empty name"),
])
def test_a_bad_row_is_named_with_file_and_line(table, row, why):
    path = table(f"# the first line\n{row}\n")
    with pytest.raises(BadOutlets) as e:
        outlets.outlets()
    assert str(e.value).startswith(f"{path}, line 2: ")
    assert why in str(e.value)


def test_a_table_that_is_no_text_or_not_there_is_named(table, tmp_path, monkeypatch):
    path = table("é | QAT | paper | Dunes", encoding="utf-16")
    with pytest.raises(BadOutlets, match="is not UTF-8 text"):
        outlets.outlets()
    path.unlink()
    with pytest.raises(BadOutlets, match="No such file"):
        outlets.outlets()


def test_the_table_beside_the_users_settings_is_read_if_it_is_there(tmp_path, monkeypatch):
    monkeypatch.delenv("DATELINE_OUTLETS", raising=False)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert families.table() is None
    (tmp_path / "dateline").mkdir()
    (tmp_path / "dateline" / "outlets.txt").write_text("dunes | QAT | site | Dunes Online")
    assert list(families.rows(families.table())) == [("dunes", "QAT", "site", ["Dunes Online"])]
