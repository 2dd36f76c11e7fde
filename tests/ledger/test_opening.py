import sqlite3

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import text

from dateline.errors import LedgerBroken, LedgerLocked, LedgerMissing, LedgerTooNew, LedgerUnwritable, NoLedger
from dateline.ledger import Ledger, opening
from dateline.ledger.schema import metadata
from dateline.ledger.store import size


def test_a_new_ledger_is_of_todays_version_and_empty(ledger):
    with ledger.reading() as c:
        assert opening.version(c) == opening.NEWEST
        assert size(c) == {"reports": 0, "claims": 0, "quotes": 0}


def test_the_migrations_make_the_tables_that_the_queries_know(ledger):
    def ours(thing, name, kind, *_):
        return kind != "table" or not name.startswith(("found", "said"))
    with ledger.reading() as c:
        context = MigrationContext.configure(c, opts={"include_object": ours})
        assert compare_metadata(context, metadata) == []


def test_opening_again_changes_nothing(where):
    Ledger(where).close()
    with Ledger(where, make=False) as again, again.reading() as c:
        assert opening.version(c) == opening.NEWEST


def test_a_ledger_of_a_newer_version_is_refused_and_left_alone(where):
    with Ledger(where) as made, made.writing() as c:
        c.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(LedgerTooNew, match="9999"):
        Ledger(where)


def test_a_ledger_that_is_not_there_is_named_with_the_next_act(tmp_path):
    with pytest.raises(LedgerMissing, match="dateline add"):
        Ledger(str(tmp_path / "none.sqlite"), make=False)
    assert not (tmp_path / "none.sqlite").exists()


@pytest.mark.parametrize("content", [b"not a ledger at all, but a text file", b"\x00" * 64])
def test_a_file_that_is_no_ledger_is_refused_and_left_alone(tmp_path, content):
    path = tmp_path / "notes.txt"
    path.write_bytes(content)
    with pytest.raises(NoLedger, match=r"notes\.txt"):
        Ledger(str(path))
    assert path.read_bytes() == content


def test_an_address_that_is_no_database_is_refused_without_its_password():
    with pytest.raises(NoLedger) as e:
        Ledger("mysql://me:secret@localhost/x")
    assert "secret" not in str(e.value)


def test_a_server_that_does_not_answer_is_named():
    with pytest.raises(NoLedger, match="cannot be reached"):
        Ledger("postgresql://nobody@127.0.0.1:1/none")


def test_a_folder_that_cannot_be_made_is_said(tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(LedgerUnwritable, match="cannot be written"):
        Ledger(str(tmp_path / "file" / "ledger.sqlite"))


def test_a_locked_ledger_is_said_after_the_wait_and_nothing_is_changed(tmp_path, monkeypatch):
    monkeypatch.setattr(opening, "WAIT", 0.2)
    path = str(tmp_path / "l.sqlite")
    with Ledger(path) as ledger:
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(LedgerLocked, match="another process"), ledger.writing():
            pass
        other.execute("ROLLBACK")
        with ledger.writing():
            pass


def test_a_corrupted_page_is_an_error_that_names_the_file(tmp_path):
    path = tmp_path / "l.sqlite"
    with Ledger(str(path)) as ledger, ledger.writing() as c:
        for i in range(2000):
            c.execute(text("INSERT INTO name (text, folded) VALUES (:t, :t)"), {"t": f"name {i}" * 5})
    data = bytearray(path.read_bytes())
    for i in range(4096, len(data), 4096):
        data[i:i + 4000] = b"\xff" * 4000
    path.write_bytes(bytes(data))
    with pytest.raises(LedgerBroken, match=r"l\.sqlite"), Ledger(str(path)) as ledger, ledger.reading() as c:
        c.execute(text("SELECT count(*) FROM name WHERE folded LIKE '%1%'")).all()


def test_the_address_comes_from_the_option_then_the_variable_then_the_users_own(monkeypatch, tmp_path):
    monkeypatch.setenv("DATELINE_LEDGER", "from-variable.sqlite")
    assert opening.address("given.sqlite") == "given.sqlite"
    assert opening.address() == "from-variable.sqlite"
    monkeypatch.delenv("DATELINE_LEDGER")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert opening.address() == str(tmp_path / "dateline" / "ledger.sqlite")
