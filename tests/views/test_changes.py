"""What is new since a moment."""

import time
from dataclasses import replace

import pytest

from dateline.data import Filter
from dateline.errors import BadOption
from dateline.judging import correct, forget, undo
from dateline.ledger import events
from dateline.ledger.find import find
from dateline.ledger.ledger import now
from dateline.ledger.store import Incoming, store
from dateline.views.changes import changes, stamp
from tests.views.ledgers import Told, differing, filled, ids, reading

SHELLING = Told(place="Kess", day="2025-06-01", killed=10)
FIRST = reading(SHELLING, outlet="The Wire", title="Ten dead")
MORE = reading(replace(SHELLING, killed=12), outlet="Daily Post", title="Twelve dead")


@pytest.fixture
def grown(tmp_path):
    """Give a ledger to which a report came after a moment, that moment, and a function that asks it."""
    with filled(tmp_path, FIRST) as ledger:
        time.sleep(0.002)
        moment = now()
        with ledger.writing() as c:
            store(c, Incoming(MORE, "m1", "Daily Post", "Daily Post"))
            events.assign(c, [sorted(ids([FIRST, MORE]).values())], differing)

        def ask(since=moment, **options):
            with ledger.reading() as c:
                return changes(c, since, **options)
        yield ledger, ask


def test_a_report_added_since_is_new_and_one_added_before_is_not(grown):
    assert [(x["what"], x["id"]) for x in grown[1]().items()[:1]] == [("new report", MORE.report.key)]
    assert dict(grown[1]().logged) == {"report": 1}


def test_an_event_known_before_that_gained_a_source_or_other_figures_is_named_with_the_claim(grown):
    gains = {g.kind: (g.before, g.now, g.claim.claim.id) for g in grown[1]().gains}
    mine = ids([FIRST, MORE])[1, 0]
    assert gains == {"event gained a source": (("The Wire",), ("Daily Post",), mine), "figures changed": (("killed 10",), ("killed 12",), mine)}


def test_corrections_withdrawals_and_forgotten_reports_are_told(grown):
    ledger, ask = grown
    said = correct(ledger, ids([FIRST, MORE])[1, 0], "status", "possible", reason="doubt", by="anna")
    undo(ledger, said.id, by="anna")
    forget(ledger, MORE.report.key, reason="asked to", by="anna")
    assert [x["what"] for x in ask().items()] == ["new report", "correction", "taken back", "report forgotten"]
    assert ask().items()[-1]["detail"] == "asked to"


def test_nothing_new_is_said(grown):
    shown = grown[1]("2999-01-01")
    assert shown.rows() == []
    assert shown.notes == ("nothing has changed since",)


def test_a_moment_with_a_zone_is_that_moment_and_what_is_no_moment_is_refused():
    assert stamp("2025-06-02T13:00+03:00") == stamp("2025-06-02T10:00Z") == "2025-06-02T10:00:00.000000+00:00"
    for wrong in ("yesterday", "2025-13-01", "2025", ""):
        with pytest.raises(BadOption):
            stamp(wrong)


def test_only_the_newest_lines_are_shown_and_it_is_said(grown):
    ledger, ask = grown
    correct(ledger, ids([FIRST, MORE])[1, 0], "status", "possible", reason="doubt", by="anna")
    shown = ask(limit=1)
    assert [x.what for x in shown.lines] == ["correction"]
    assert "the newest 1 of 2 are shown; ask for more with --limit" in shown.notes


def test_the_ledger_is_not_changed_by_asking(grown):
    ledger, ask = grown
    ask()
    with ledger.reading() as c:
        assert len(find(c, Filter())) == 2
