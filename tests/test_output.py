"""Whatever the text and whatever the model says: every span of the output lies in the body and equals its text."""

import json
import os
import re
from dataclasses import replace
from datetime import datetime

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from dateline.data import Notice, Report
from dateline.encoder.labels import MODES_OF, SECTORS, STATUS, TYPES, WHAT
from dateline.lookup.countries import countries
from dateline.pipeline import read
from dateline.writers import FORMATS, Look, writer
from dateline.writers.jsonl import line
from dateline.writers.page import page
from tests.fake_encoder import FakeSession

GRAINS = {"", "minute", "hour", "day", "week", "month", "season", "year", "decade", "century"}
SIDES = {"", "IGO", *countries()}
PIECES = (
    "Norland", "Sudmark", "Ukraine", "Russia's", "the Turkish", "Istanbul", "U.S.", "Rep. of Congo", "President Anna Lund",
    "Defense Minister", "met", "talks", "said", "told reporters", "according to", "agreed", "shelled", "at least 40", "1,000",
    "twenty-two", "more than a dozen", "3-4", "10%", "$5 million", "9" * 320, "1e400", "on Monday", "June 2", "2025-06-02", "last week",
    "31 February", "at 25:61 p.m.", "noon", "in 0000", "in the 1990s", "the 32nd of May", "\n", "\n\n", "\r\n", "\u2028", "\x85", "\t",
    '"', "“", "”", "«", "»", "„", "'", "’", "(", ")", "[", "--", "—", "...", "…", ".", ",", ";", "?!", "/Reuters/", "(AP)",
    "KYIV, June 2 (Reuters) -", "READ MORE:", "🙂", "👩‍👩‍👧‍👦", "🇺🇦", "e\u0301e\u0301\u0323", "\u0301", "Ⅻ", "ﬁre", "ß", "İstanbul", "ǅ", "السلام عليكم",
    "\u202etfel", "\u200b", "\u200f", "\ufeff", "\x1b[31m", "\x7f", "x" * 3000, "ä" * 400, "中文没有空格", "ᄀᄀᄀ각ᆨᆨ", "𝒳𝒴", "<b>", "&amp;", "=1+1",
)
COUNTED = "\nIn all 12 tanks, 40 men, 7 boats, 19 jets, 300 shells, 5 towns, 64 trucks, 8 guns and 21 drones were lost. " * 3
ENGLISH = ("The ministry said on Monday that it had met with the envoys of Norland, who have agreed to the talks, but that "
           "their army has not left the town by the river. ")
PIECE = st.sampled_from(PIECES) | st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0"), max_size=12)
TEXTS = st.lists(st.tuples(PIECE, st.sampled_from((" ", " ", " ", "", "\n"))), max_size=25).map(lambda x: "".join(a + b for a, b in x))
REPORTS = st.builds(
    lambda lead, text, title, published: Report(text=lead + text, title=" ".join(title.split()), outlet="The Courier",
                                                published=published, published_from="metadata" if published else None),
    st.sampled_from((ENGLISH, ENGLISH * 2, "")), TEXTS, TEXTS, st.sampled_from((None, "2025-06-02", "2024-02-29T23:59+14:00")))
MODELS = st.builds(FakeSession, st.integers(0, 2**20), st.sampled_from((-2.0, 0.0, 3.0)))
# DATELINE_EXAMPLES=1000 looks longer; shrinking takes minutes and is left to whoever looks into a failure.
EXAMPLES = settings(max_examples=int(os.environ.get("DATELINE_EXAMPLES", "40")), deadline=None,
                    suppress_health_check=list(HealthCheck), phases=(Phase.explicit, Phase.reuse, Phase.generate))


@pytest.fixture(autouse=True)
def _fast(monkeypatch):
    """Let every text be taken for English: which language it is is not the question here."""
    from dateline.layers import language
    monkeypatch.setattr(language, "_identified", lambda sample: ("en", 0.9))


def reading(report, model):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("dateline.encoder.raw.session", lambda: model)
        return read(report, (Notice("decoding", "a notice of its reader"),))


def spans_of(value, path=""):
    """Give every (path, text, spans) in the JSON form of a reading; a span without a text has None."""
    if isinstance(value, list):
        for i, x in enumerate(value):
            yield from spans_of(x, f"{path}[{i}]")
    elif isinstance(value, dict):
        if isinstance(value.get("start"), int):
            yield path, value.get("text"), [[value["start"], value["end"]]]
        for key, words in (("span", "quote" if "quote" in value else "text"), ("trigger_span", "trigger"), ("spans", "text")):
            if value.get(key):
                yield f"{path}.{key}", value[words], value[key] if key == "spans" else [value[key]]
        for key, x in value.items():
            yield from spans_of(x, f"{path}.{key}")


@EXAMPLES
@given(REPORTS, MODELS)
def test_every_span_lies_in_the_body_and_equals_its_text(report, model):
    got = reading(report, model)
    body = got.report.body
    assert body == report.body
    for path, text, spans in spans_of(got.to_dict()):
        for start, end in spans:
            assert 0 <= start < end <= len(body), path
        assert text is None or text == " ... ".join(body[s:e] for s, e in spans), path
        assert text is None or text.strip(), path


@EXAMPLES
@given(REPORTS, MODELS)
def test_claims_are_in_the_known_inventories(report, model):
    got = reading(report, model)
    for c in got.claims:
        assert c.type in TYPES
        assert c.mode in ("", *MODES_OF.get(c.type, ()))
        assert c.status in STATUS
        assert {m.sector for m in (*c.actors, *c.recipients, c.source)} <= set(SECTORS)
        assert {m.country for m in (*c.actors, *c.recipients, c.source)} | ({c.place.country} if c.place else set()) <= SIDES
        assert {f.what for f in c.figures} <= set(WHAT)
        assert 0 <= c.confidence <= 1
        assert c.span[0] <= c.trigger_span[0] < c.trigger_span[1] <= c.span[1]
        assert all(x in report.body or x == report.outlet for x in (*c.chain, c.source.cue))
        assert all(f.low is None or f.high is None or f.low <= f.high for f in c.figures)
        assert c.time is None or (in_order(c.time.start, c.time.end) and c.time.grain in GRAINS)
        assert c.why
    assert {q.kind for q in got.quotes} <= {"direct", "indirect", "mixed"}
    assert {t.value.type for t in got.marks("times")} <= {"DATE", "TIME", "DURATION", "SET"}
    assert {p.value.country for p in got.marks("places")} <= SIDES
    assert {p.value.precision for p in got.marks("places")} <= {"country", "region", "city", "site"}


def in_order(start, end):
    if start is None or end is None:
        return start is end
    first, last = datetime.fromisoformat(start), datetime.fromisoformat(end)
    return first.replace(tzinfo=None) <= last.replace(tzinfo=None) or first <= last


@EXAMPLES
@given(REPORTS, MODELS)
def test_ids_are_unique_and_reading_twice_gives_the_same(report, model):
    one, two = reading(report, model), reading(replace(report, path="elsewhere"), model)
    assert line(one) == line(two)
    ids = [c.id for c in one.claims]
    assert len(set(ids)) == len(ids)
    assert all(re.fullmatch("c:[0-9a-f]{16}", i) for i in ids)


@EXAMPLES
@given(REPORTS, MODELS)
def test_json_comes_back_as_it_went_and_every_format_writes_it(report, model):
    got = reading(report, model)
    assert json.loads(line(got).encode("utf-8")) == got.to_dict()
    look = Look(80, quotes=True, people=True, explain=True)
    for name in FORMATS:
        writer(name).one(got, look).encode("utf-8")
    page(got).encode("utf-8")


@pytest.mark.parametrize("text", ["half \ud83d of a pair", "\udfff", "The army said \ud83d it had met with the envoys of the town."])
def test_half_of_a_surrogate_pair_is_kept_and_stops_nothing(text):
    report = Report(text=ENGLISH + text, title="a\ud800")
    got = reading(report, FakeSession(3, 2.0))
    assert got.report.body == report.body
    assert json.loads(line(got).encode("utf-8")) == got.to_dict()
    for name in FORMATS:
        writer(name).one(got, Look(80, quotes=True)).encode("utf-8", "strict")


def test_the_stand_in_gives_claims_of_every_part():
    """Guard the tests above: a stand-in that marks nothing would prove nothing."""
    found = [c for seed in range(10) for c in reading(Report(text=ENGLISH * 2 + COUNTED, published="2025-06-02"), FakeSession(seed, 1.0)).claims]
    assert len(found) > 30
    for part in ("actors", "recipients", "place", "time", "figures", "mode", "topic"):
        assert any(getattr(c, part) for c in found), part
    assert any(c.source.text for c in found)
    assert any(reading(Report(text=ENGLISH), FakeSession(seed, 1.0)).quotes for seed in range(5))
