import pytest

from dateline import judging
from dateline.data import Filter
from dateline.views.disputes import disputes
from dateline.views.event import event
from dateline.views.figures import figures
from dateline.views.why import why
from dateline.writers import Look
from dateline.writers.view import view
from tests.views.ledgers import Told, filled, ids, reading, shared


@pytest.fixture(name="small")
def _small(tmp_path):
    made, _, names = shared(tmp_path)
    with made as ledger, ledger.reading() as c:
        yield c, names


def page(shown, width=80):
    return view(shown, "table", Look(width))


def test_two_claims_stand_in_columns_at_80_with_what_differs_marked(small):
    c, names = small
    lines = [" ".join(x.split()) for x in page(event(c, Filter(), event=names[0, 0])).split("\n")]
    assert "outlet The Wire Daily Post" in lines
    assert "according to the mayor, “said” the health ministry, “said”" in lines
    assert "≠ killed 10 “10 people” 12 “12 people”" in lines


def test_a_copy_is_folded_into_one_line(small):
    c, names = small
    lines = page(event(c, Filter(), event=names[0, 0]), 100).split("\n")
    assert [x.strip() for x in lines if "copy of" in x] == [f"Evening Echo · 2025-06-02 18:00Z · copy of Daily Post · killed 12  {names[2, 0]}"]
    assert "1 claim of a copy is no voice of its own" in lines


def test_an_earlier_version_stands_under_its_own_heading(small):
    c, names = small
    text = page(event(c, Filter(), event=names[0, 1]))
    assert f"Earlier versions\n  The Gazette · 2025-06-06 · version 1  {names[3, 0]}" in text
    assert "status planned → happened" in text


def test_many_claims_stand_below_each_other_and_what_all_say_is_said_once(tmp_path):
    many = [reading(Told(killed=n, place="Kess", day="2025-06-01"), outlet=f"Outlet {n}", published=f"2025-06-0{n}") for n in range(1, 6)]
    with filled(tmp_path, *many, same=[[(n, 0) for n in range(5)]]) as ledger, ledger.reading() as c:
        text = page(event(c, Filter(), event=ids(many)[0, 0]), 140)
    assert text.count("where Kess") == 2  # in what all say, and in the history
    assert [text.count(f"figures killed {n}") for n in range(1, 6)] == [1] * 5
    assert text.index("Outlet 1") < text.index("Outlet 5")


def test_a_claim_below_others_keeps_the_time_that_is_its_own(tmp_path):
    many = [reading(Told(place="Kess", day=f"2025-06-0{n}"), outlet=f"Outlet {n}") for n in (1, 2, 3)]
    with filled(tmp_path, *many, same=[[(n, 0) for n in range(3)]]) as ledger, ledger.reading() as c:
        text = page(event(c, Filter(), event=ids(many)[0, 0]))
    assert all(f"time 2025-06-0{n}" in text for n in (1, 2, 3))


def test_no_more_claims_are_drawn_than_can_be_read_and_the_rest_is_counted(tmp_path):
    many = [reading(Told(killed=n, place="Kess"), outlet=f"O{n}") for n in range(1, 44)]
    with filled(tmp_path, *many, same=[[(n, 0) for n in range(43)]]) as ledger, ledger.reading() as c:
        text = page(event(c, Filter(), event=ids(many)[0, 0]))
    assert "and 3 more claims; the other formats have all" in text
    assert "and 36 more judgements: dateline why e:" in text


def test_a_disputed_field_shows_each_side_with_its_voices(small):
    lines = page(disputes(small[0], Filter(type=("ASSAULT",))), 100).split("\n")
    assert "  ≠ killed  10  the mayor, in The Wire  1 independent origin" in lines
    assert "            12  the health ministry, in Daily Post, Evening Echo  1 independent origin" in lines


def test_figures_say_what_they_changed_and_what_they_copy(small):
    c, names = small
    text = " ".join(page(figures(c, Filter(), event=names[0, 0])).split())
    assert "killed: 10 to 12 · 2 independent origins" in text
    assert "12 the health ministry, in Daily Post “12 people” [before: 10]" in text
    assert "[copy of Daily Post]" in text


def test_why_shows_words_spans_steps_and_reasons(tmp_path):
    made, _, names = shared(tmp_path)
    with made as ledger:
        judging.correct(ledger, names[1, 0], "status", "possible", reason="no proof", by="Jo")
        with ledger.reading() as c:
            text = page(why(c, Filter(), name=names[1, 0]), 120)
    assert "ASSAULT  “shelled” [35:42]  by by hand  confidence 0.90" in text
    assert "possible  [35:42]  by Jo  no proof" in text
    assert "actors  +2.10  Norland's army  the army" in text
    assert "https://post.example/1" in text
