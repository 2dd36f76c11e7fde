"""Who copies whom, as the standing judgements have it, whatever came first."""

import random
from dataclasses import replace
from itertools import permutations

import pytest

from dateline.data import Judgement, Reading, Report
from dateline.ledger import Ledger, copies
from dateline.ledger.check import check
from dateline.ledger.judge import everything, judge, withdraw
from dateline.ledger.store import Incoming, heads, store
from dateline.merge.copies import bands, copied
from tests.merge.wire import OTHER, SENTENCES, TEXT, report, sent_on

WIRE = report()
DUNES = sent_on(" ".join(SENTENCES[:8]))
HERALD = sent_on(" ".join(SENTENCES[:9]), outlet="Herald", url="https://herald.example/9", published="2025-06-02T20:00:00+00:00")
FERRY = report(OTHER, outlet="Coast Post", url="https://coast.example/f")


def add(ledger, *reports):
    """Record reports as `record` does, but for their claims; each outlet is its own voice. Give what each changed."""
    out = []
    for r in reports:
        with ledger.writing() as c:
            done = store(c, Incoming(Reading(r), "m", r.outlet, r.outlet, (), bands(r.body)))
            out.append(copies.settle(c, done, copied))
    return out


def told(ledger, *reports):
    """Give for each report what it copies, as a report, and its origin."""
    by = {r.key: r for r in reports}
    with ledger.reading() as c:
        found = heads(c, by)
    return [(by.get(found[r.key].copy_of), found[r.key].origin) for r in reports]


def said(ledger, report):
    with ledger.reading() as c:
        return everything(c, report.key)


def by_hand(ledger, one, other, *, same, made):
    with ledger.writing() as c:
        judge(c, [Judgement("copy", one.key, other.key, same, "Ada", None, (), "by eye", made)])
        return copies.settled(c, [one.key, other.key])


@pytest.mark.parametrize("order", [*permutations((0, 1, 2, 3))], ids=str)
def test_the_earliest_published_is_the_original_in_any_order(tmp_path, order):
    reports = (WIRE, DUNES, HERALD, FERRY)
    with Ledger(str(tmp_path / "l.sqlite")) as ledger:
        add(ledger, *(reports[n] for n in order))
        assert told(ledger, *reports) == [(None, "The Wire"), (WIRE, "The Wire"), (WIRE, "The Wire"), (None, "Coast Post")]
        with ledger.reading() as c:
            assert list(check(c)) == []


def test_the_original_that_comes_last_changes_its_copies(ledger):
    assert add(ledger, HERALD, DUNES)[-1] == [HERALD.key]
    assert told(ledger, DUNES, HERALD) == [(None, "Dunes Gazette"), (DUNES, "Dunes Gazette")]
    assert add(ledger, WIRE) == [sorted((DUNES.key, HERALD.key))]
    assert told(ledger, WIRE, DUNES, HERALD) == [(None, "The Wire"), (WIRE, "The Wire"), (WIRE, "The Wire")]


def test_a_copy_of_a_copy_has_the_first_report_as_its_original(ledger):
    words = " ".join(SENTENCES[:8]).split()
    r = random.Random(5)
    far = Report(" ".join(r.choice(("later", "region", "week")) if n % 7 == 3 else w for n, w in enumerate(words)), "Late news", "Far Times",
                           "https://far.example/1", published="2025-06-03T08:00:00+00:00")
    add(ledger, far, WIRE, DUNES)
    with ledger.writing() as c:  # only the chain is left
        for j in everything(c, far.key):
            if WIRE.key in (j.one, j.other):
                withdraw(c, j.id, "Ada")
        copies.settled(c, [far.key, WIRE.key])
    assert told(ledger, WIRE, DUNES, far) == [(None, "The Wire"), (WIRE, "The Wire"), (WIRE, "The Wire")]


def test_what_is_withdrawn_holds_no_more_and_is_not_said_again(ledger):
    add(ledger, WIRE, DUNES)
    only = said(ledger, DUNES)[0]
    with ledger.writing() as c:
        withdraw(c, only.id, "Ada")
        assert copies.settled(c, [only.one, only.other]) == [DUNES.key]
    assert told(ledger, WIRE, DUNES) == [(None, "The Wire"), (None, "Dunes Gazette")]
    with ledger.writing() as c:
        copies.settle(c, store(c, Incoming(Reading(DUNES), "newer", "Dunes Gazette", "Dunes Gazette", (), bands(DUNES.body))), copied)
    assert told(ledger, WIRE, DUNES) == [(None, "The Wire"), (None, "Dunes Gazette")]
    assert len(said(ledger, DUNES)) == 1


@pytest.mark.parametrize("order", [(WIRE, DUNES, HERALD), (HERALD, DUNES, WIRE), (DUNES, WIRE, HERALD)], ids=("first", "last", "middle"))
def test_two_that_a_person_holds_different_are_never_in_one_group(ledger, order):
    add(ledger, *order[:2])
    with ledger.reading() as c:
        there = heads(c, [WIRE.key, HERALD.key])
    if len(there) < 2:
        add(ledger, order[2])
    by_hand(ledger, WIRE, HERALD, same=False, made="2026-01-01T00:00:00+00:00")
    add(ledger, order[2])
    found = told(ledger, WIRE, DUNES, HERALD)
    assert found[0] == (None, "The Wire")
    assert found[2][0] is not WIRE
    assert found[2][1] != "The Wire"
    assert found[1][0] in (WIRE, None)


def test_a_persons_last_word_on_a_pair_holds(ledger):
    add(ledger, WIRE, DUNES, FERRY)
    by_hand(ledger, DUNES, WIRE, same=False, made="2026-01-01T00:00:00+00:00")
    assert told(ledger, WIRE, DUNES)[1] == (None, "Dunes Gazette")
    assert by_hand(ledger, DUNES, WIRE, same=True, made="2026-01-02T00:00:00+00:00") == [DUNES.key]
    assert told(ledger, WIRE, DUNES)[1] == (WIRE, "The Wire")
    by_hand(ledger, FERRY, WIRE, same=True, made="2026-01-03T00:00:00+00:00")
    assert {origin for _, origin in told(ledger, WIRE, DUNES, FERRY)} == {told(ledger, WIRE)[0][1]}


def test_a_newer_version_of_the_original_is_a_version_and_no_copy(ledger):
    newer = replace(WIRE, text=TEXT + " The envoys left the town on Tuesday.", published="2025-06-02T18:00:00+00:00")
    add(ledger, WIRE, DUNES, newer)
    assert told(ledger, WIRE, DUNES, newer) == [(None, "The Wire"), (WIRE, "The Wire"), (None, "The Wire")]
    with ledger.reading() as c:
        assert heads(c, [WIRE.key])[WIRE.key].newer == newer.key


def test_only_those_nearest_are_compared_where_a_whole_house_shares_a_page(ledger):
    page = "Letters to the editors are printed on the last page of the weekly, and those who write them are asked to leave a name."
    many = [report(f"{page} {n} " + " ".join(f"word{n}x{k} tells{k % 7} of{n}" for k in range(30)), url=f"https://wire.example/{n}", title=f"T{n}")
            for n in range(40)]
    add(ledger, *many, DUNES, WIRE)
    with ledger.reading() as c:
        seqs = c.exec_driver_sql("SELECT seq FROM report ORDER BY seq").scalars().all()
        near = [copies.nearest(c, s) for s in seqs]
    assert max(map(len, near)) <= copies.NEAREST
    assert near[-1][0] == seqs[-2]
    assert told(ledger, WIRE, DUNES)[1][0] == WIRE


def test_a_copy_is_found_among_more_reports_than_one_band_is_asked_for(ledger, monkeypatch):
    monkeypatch.setattr(copies, "HELD", 3)
    copies._holders.cache_clear()
    more = [replace(DUNES, outlet=f"Paper {n}", url=f"https://paper{n}.example/", published=f"2025-06-03T{n:02}:00:00+00:00") for n in range(12)]
    add(ledger, *more, WIRE)
    copies._holders.cache_clear()
    assert {x for x, _ in told(ledger, WIRE, *more)[1:]} == {WIRE}
