import csv
import io
import json
import re

import pytest

from dateline.data import Filter
from dateline.views.claims import claims
from dateline.views.disputes import disputes
from dateline.views.event import event
from dateline.views.figures import figures
from dateline.views.quotes import quotes
from dateline.views.timeline import timeline
from dateline.views.why import why
from dateline.writers import FORMATS, Look
from dateline.writers.view import EMPTY, view
from tests.views.ledgers import Told, filled, ids, reading, shared, with_figure

ANSI = re.compile(r"\x1b\[[0-9;]*m")
UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]")
EVIL = "\x1b[31mEvil\x07 \u202earmy\x9b2J | =cmd()"
WIDTHS = (40, 80, 100, 160)


def asked(c, one):
    """Give every view of this half, of an event with that claim where one is asked for."""
    nothing = Filter()
    return [timeline(c, nothing), claims(c, nothing), quotes(c, nothing), disputes(c, nothing), event(c, nothing, event=one),
            figures(c, nothing, event=one), why(c, nothing, name=one)]


@pytest.fixture(scope="module", name="views")
def _views(tmp_path_factory):
    made, _, names = shared(tmp_path_factory.mktemp("small"))
    with made as ledger, ledger.reading() as c:
        return [*asked(c, names[0, 0]), event(c, Filter(), event=names[0, 1])]


@pytest.fixture(scope="module", name="hostile")
def _hostile(tmp_path_factory):
    told = Told(actor=EVIL, to="+SUM(1) `x` <b>", place="@Kess\u2028here", killed=3, source="-mayor\r\n|", topic="=1+1 " + "long " * 300, trigger="hit " + "x" * 3000)
    other = with_figure(reading(told, outlet="B" + EVIL, title="T" + EVIL), 0, "injured", "Evil")
    both = [reading(told, outlet=EVIL, title=EVIL, url="javascript:\x1b]0;x\x07", quotes=[("=Evil\x1b", "say\u202e \x9b it | now")]), other]
    with filled(tmp_path_factory.mktemp("evil"), *both, same=[[(0, 0), (1, 0)]]) as ledger, ledger.reading() as c:
        return asked(c, ids(both)[0, 0])


def test_every_format_shows_every_part_in_the_same_order(views):
    for shown in views:
        rows = list(csv.DictReader(io.StringIO(view(shown, "csv", Look()), newline="")))
        lines = [json.loads(x) for x in view(shown, "jsonl", Look()).splitlines()]
        assert len(rows) == len(shown.rows())
        assert lines == [json.loads(json.dumps(dict(x))) for x in shown.items()]
        assert json.loads(view(shown, "json", Look())) == json.loads(json.dumps(shown.to_dict()))
        assert view(shown, "markdown", Look()).count("\n| ") == len(shown.rows()) + (1 if shown.rows() else 0)


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("styled", [False, True])
def test_no_line_is_wider_than_the_page(views, hostile, width, styled):
    for shown in (*views, *hostile):
        page = view(shown, "table", Look(width, styled, styled))
        assert max(len(ANSI.sub("", line)) for line in page.split("\n")) <= width


@pytest.mark.parametrize("form", ["table", "markdown", "csv"])
def test_no_control_character_of_a_report_is_written(hostile, form):
    for shown in hostile:
        text = view(shown, form, Look(80)).replace("\r\n", "\n")
        assert UNSEEN.findall(text.replace("\u2028", "") if form == "csv" else text) == []  # a sheet may break a line in a cell


def test_a_styled_page_has_no_sequences_but_its_own(hostile):
    for shown in hostile:
        assert "\x1b" not in ANSI.sub("", view(shown, "table", Look(80, styled=True, colour=True)))


def test_json_keeps_hostile_words_whole_on_one_line(hostile):
    shown = hostile[1]
    text = view(shown, "jsonl", Look())
    assert len(text.splitlines()) == 2
    assert EVIL in {m["text"] for x in text.splitlines() for m in json.loads(x)["actors"]}


def test_words_with_pipes_break_no_markdown_table(hostile):
    for shown in hostile:
        table = [x for x in view(shown, "markdown", Look()).split("\n") if x.startswith("|")]
        assert len({len(re.findall(r"(?<!\\)\|", x)) for x in table}) <= 1
        assert not any(re.search(r"(?<!\\)<b>|(?<!\\)`", x) for x in table)


def test_a_cell_that_would_be_a_formula_gets_an_apostrophe(hostile):
    for shown in hostile:
        for row in csv.reader(io.StringIO(view(shown, "csv", Look()), newline="")):
            assert not any(x.startswith(("=", "@", "+S", "-m")) for x in row)


def test_a_page_shortens_endless_words_and_csv_does_not(hostile):
    shown = hostile[1]
    assert len(view(shown, "table", Look(80))) < 6000
    assert "x" * 3000 in view(shown, "csv", Look())


@pytest.mark.parametrize("form", ["table", "markdown"])
def test_an_empty_answer_is_a_sentence(views, form, tmp_path):
    with filled(tmp_path) as ledger, ledger.reading() as c:
        for shown in (timeline(c, Filter()), claims(c, Filter()), quotes(c, Filter()), disputes(c, Filter())):
            assert EMPTY in view(shown, form, Look(80))


def test_an_unknown_format_is_refused(views):
    with pytest.raises(ValueError, match="no format 'xml'"):
        view(views[0], "xml", Look())
    assert set(FORMATS) == {"table", "json", "jsonl", "csv", "markdown"}


def test_counts_stand_before_the_events_on_a_page_and_in_markdown(views):
    for form in ("table", "markdown"):
        text = view(views[0], form, Look(100))
        assert "events/claims by type: ASSAULT 2/4 · CONSULT 1/2" in text
        assert text.index("ASSAULT 2/4") < text.index("Kess")
