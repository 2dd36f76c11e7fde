"""Golden reports: each text of golden/ gives the claims and facts that it states, no more and no fewer."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from dateline.data import Claim, Mention, Reading, Report, Source, Time
from dateline.encoder.session import weights
from dateline.readers.text import text
from tests.golden import claim_line, fact_line, golden_file

FILES = sorted((Path(__file__).parent / "golden").glob("*.txt"))
GOLDEN = [golden_file.loaded(path) for path in FILES]
UPDATE = "DATELINE_GOLDEN_UPDATE"


def _marked(golden: golden_file.GoldenFile):
    marks = [pytest.mark.xfail(strict=False, raises=pytest.fail.Exception, reason=golden.miss)] if golden.miss else []
    return pytest.param(golden, id=golden.path.stem, marks=marks)


@pytest.mark.skipif(not (weights() / "trunk.onnx").is_file(), reason=f"no weights in {weights()}")
@pytest.mark.parametrize("golden", [_marked(g) for g in GOLDEN])
def test_report_gives_the_claims_stated(golden, request):
    reading = golden.reading()
    found = golden_file.differences(golden, reading)
    if found and not golden.miss and (request.config.getoption("--golden-update") or os.environ.get(UPDATE)):
        golden.path.write_text(golden_file.updated(golden, reading), encoding="utf-8")
        pytest.skip(f"{golden.path.name} was rewritten; review it with git diff")
    if found:
        words = golden.source.partition("\n\n")[2].strip()
        pytest.fail("\n".join([golden.path.name, words, "", *found]), pytrace=False)


@pytest.mark.parametrize("golden", GOLDEN, ids=lambda g: g.path.stem)
def test_file_is_well_formed(golden):
    body = text(golden.source, golden.path.name)[0].body
    assert 0 < len(golden.source.strip()) < 1500
    for line in golden.claims:
        fact_line.nth_span(body, line.trigger, line.nth)
        assert claim_line.parsed(line.line) == line
        named = [p.text for side in (line.actors, line.recipients) for p in side or ()]
        said = [v for k, v in line.fields.items() if k == "according to" and v != claim_line.ITSELF]
        assert all(words in body for words in (*named, *said))
    assert all(line.partition(": ")[0] in fact_line.FACTS for line in golden.facts)


def test_every_outlet_of_the_golden_reports_is_an_invented_one_or_the_subject_of_a_credit():
    outlets = {text(g.source)[0].outlet for g in GOLDEN}
    assert outlets - {"A2 Televizion"} == {o for o in outlets if o.startswith(("Example ", "Sample ", "Specimen ", "Beispiel"))}


LINE = "CONSULT | planned | meet | Ukraine (UKR) ; the Russian team (RUS GOV) -> | time: 2025-06-02 | according to: the Kremlin"


def _claim(**other: object) -> Claim:
    parties = (Mention("the Russian team", 0, 0, country="RUS", sector="GOV"), Mention("Ukraine", 0, 0, country="UKR"))
    made = Claim("r", "will meet", (0, 9), "meet", (5, 9), "CONSULT", actors=parties, status="planned",
                 time=Time("on Monday", None, "2025-06-02", "2025-06-02"), source=Source("Kremlin"))
    return replace(made, **other)


def _faults(**other: object) -> list[str]:
    return [name for name, _, _ in claim_line.faults(claim_line.parsed(LINE), _claim(**other))]


def test_a_claim_that_fits_has_no_faults_and_what_a_line_leaves_out_is_free():
    assert _faults() == []
    assert _faults(mode="visit", topic="anything") == []


@pytest.mark.parametrize(("wrong", "name"), [
    ({"status": "happened"}, "status"), ({"type": "REJECT"}, "type"), ({"actors": ()}, "actors"),
    ({"recipients": (Mention("Turkey", 0, 0),)}, "recipients"), ({"time": None}, "time"),
    ({"time": Time("", None, "2025-06-02", "2025-06-03")}, "time"), ({"source": Source()}, "according to"),
    ({"actors": (Mention("Ukraine", 0, 0, country="RUS"), Mention("the Russian team", 0, 0, country="RUS", sector="GOV"))}, "actors"),
])
def test_each_stated_field_that_is_wrong_is_named(wrong, name):
    assert _faults(**wrong) == [name]


def test_a_corrected_line_fits_the_claim_and_keeps_the_fields_of_the_old_one():
    claim = _claim(status="happened", source=Source())
    line = claim_line.corrected(claim_line.parsed(LINE), claim)
    assert line == LINE.replace("planned", "happened").replace("the Kremlin", "itself")
    assert list(claim_line.faults(claim_line.parsed(line), claim)) == []


def test_a_full_line_of_a_claim_can_be_read_again_and_fits_it():
    assert list(claim_line.faults(claim_line.parsed(claim_line.shown(_claim())), _claim())) == []


def test_an_unlisted_claim_is_a_difference_unless_others_may_be_there():
    bare = golden_file.GoldenFile(Path("x.txt"), "They will meet.", ())
    reading = Reading(Report("They will meet."), (_claim(),))
    assert "not listed" in golden_file.differences(bare, reading)[0]
    assert golden_file.differences(replace(bare, lines=("others: any",)), reading) == []


def test_a_claim_not_read_is_a_difference_unless_its_line_is_optional():
    bare, nothing = golden_file.GoldenFile(Path("x.txt"), "They will meet.", (LINE,)), Reading(Report("They will meet."))
    assert golden_file.differences(bare, nothing) == [f"- {LINE}\n    not read"]
    assert golden_file.differences(replace(bare, lines=(f"? {LINE}",)), nothing) == []


@pytest.mark.parametrize("line", ["CONSULT | planned", "MEET | planned | meet", "CONSULT drone | planned | meet",
                                  "CONSULT | soon | meet", "CONSULT | planned | meet | where: Rome",
                                  "CONSULT | planned | meet | figures: dead 3..3"])
def test_a_line_that_breaks_the_form_is_refused(line):
    with pytest.raises(claim_line.BadLine):
        claim_line.parsed(line)
