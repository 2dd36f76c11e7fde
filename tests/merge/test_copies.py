"""What is a copy, and what only shares words with another report."""

import gzip
import json
import os
import random
import subprocess
import sys
from pathlib import Path

import pytest

from dateline.data import Report
from dateline.merge.copies import bands, copied, origin
from tests.merge.wire import OTHER, SENTENCES, TEXT, report, sent_on

POOL = Path(os.environ.get("DATELINE_CORPORA") or Path(__file__).parents[3] / "shared") / "news" / "pool.jsonl.gz"
FILLER = "officials statement later government new local talks following people security public leaders week region".split()
QUOTE = ("“The children of this valley have waited through three winters for a road, a school and a night without sirens, and I will not sign a "
         "paper that gives them a fourth. If my colleagues on the other bank read our letter again they will find every answer there, written plainly, "
         "with the names of the villages and the hours at which the guns must fall silent,” Torvald said.")


def changed(text, share, seed=1):
    r = random.Random(seed)
    return " ".join(r.choice(FILLER) if r.random() < share else w for w in text.split())


COPIES = {
    "the same text": TEXT,
    "cut to six in ten": " ".join(SENTENCES[:7]),
    "cut in the middle": " ".join(SENTENCES[n] for n in (0, 1, 2, 4, 6, 8, 9, 11)),
    "in another order": " ".join(SENTENCES[n] for n in (0, 6, 7, 8, 9, 3, 4, 5, 1, 2, 10, 11)),
    "another opening first": " ".join((*SENTENCES[6:], *SENTENCES[:6])),
    "one word in ten changed": changed(TEXT, 0.1),
    "cut, and words changed": changed(" ".join(SENTENCES[:8]), 0.12),
    "with a page around it": f"Advertisement\nShare this article. Follow us on social media.\n{TEXT}\nSign up for our newsletter. All rights reserved.",
    "another agency's dateline": f"PORT AYLA, June 2 (Harbour News) - {TEXT}",
}
APART = {
    "another report": OTHER,
    "another report with the same background": f"{OTHER} {' '.join(SENTENCES[6:9])}",
    "a new report on yesterday's background": " ".join((
        "Sudria's parliament voted 61 to 40 late on Wednesday to call up reservists, hours after drones struck the capital's main rail yard.",
        "The speaker, Ilse Brandt, opened an emergency session by reading out the names of four signalmen who died in their cabin.",
        "Opposition members left the hall when she refused to let them question the defence minister about missing radar crews.", *SENTENCES[6:12])),
    "one sentence of it": SENTENCES[0],
}


@pytest.mark.parametrize("text", COPIES.values(), ids=COPIES)
def test_a_text_sent_on_is_a_copy_and_shares_a_band(text):
    said = copied(report(), sent_on(text))
    assert said.same
    assert said.score > 0.9
    assert bands(report().body) & bands(sent_on(text).body)


@pytest.mark.parametrize("text", APART.values(), ids=APART)
def test_a_report_of_its_own_is_no_copy(text):
    said = copied(report(), sent_on(text))
    assert said is None or not said.same


def test_the_later_report_is_the_copy_whichever_comes_first():
    a, b = report(), sent_on(changed(TEXT, 0.1))
    one, other = copied(a, b), copied(b, a)
    assert (one.one, one.other) == (b.key, a.key)
    assert one == other
    assert one.id == other.id


def test_of_two_published_together_the_ids_decide_and_time_zones_count():
    a, b = report(published=None), sent_on(published=None)
    assert copied(a, b).other == min(a.key, b.key)
    early, late = report(published="2025-06-02T12:00+03:00"), sent_on(published="2025-06-02T10:00Z")
    assert copied(early, late).one == late.key


def test_versions_of_one_page_are_no_copies():
    assert copied(report(), report(changed(TEXT, 0.05))) is None
    assert copied(report(url="", given_id="7"), report(changed(TEXT, 0.05), url="", given_id="7")) is None
    assert copied(report(url=""), report(changed(TEXT, 0.05), url="")).same


def test_alerts_of_one_sentence_are_no_copies():
    assert bands(f"Title\n{SENTENCES[0]}") == frozenset()
    assert copied(report(SENTENCES[0]), sent_on(SENTENCES[0])) is None


def test_two_reports_of_one_statement_are_no_copies():
    one = f"{SENTENCES[1]} {QUOTE} Torvald spoke on the steps of the customs house while rain fell on a small crowd of reporters and dockers."
    two = f"The head of the mission made an unusual plea from the harbour on Monday evening. {QUOTE} Neither delegation answered questions as their cars drove off."
    said = copied(report(one), sent_on(two))
    assert not said.same
    assert "quotes" in {r.name for r in said.reasons}


def daily(day, *figures):
    drones, posts, north, south, hit, cost = figures
    return (f"The defence ministry said on {day} that its air defences had shot down {drones} drones over {posts} districts during the past night. "
            f"It listed {north} over the northern shore, {south} over the southern plain and {hit} that reached a town before they fell. "
            f"Repairs of roofs and power lines would cost {cost} crowns, the ministry said in its daily summary. "
            "The figures cannot be checked independently, and the other side gave no account of its losses or of the aims of the attack.")


def test_a_form_filled_in_on_another_day_is_no_copy():
    said = copied(report(daily("June 2", 96, 12, 41, 38, 17, 310_000)), sent_on(daily("June 3", 54, 9, 22, 30, 2, 85_500)))
    assert not said.same
    why = next(r for r in said.reasons if r.name == "numbers")
    assert "54" in why.one
    assert "96" in why.other


PAGE = ("The harbour weekly is written by people who live between the two rivers and is read in every town along the coast from Mersa to the old "
        "salt works, where the printing house has stood since the flood. Letters to the editors should be no longer than a page and carry a name and "
        "a street. The editors choose what is printed and answer none of the rest. Copies of older numbers lie in the town library on the upper floor.")


def test_two_reports_with_the_same_furniture_on_one_page_are_no_copies():
    one, two = (Report(f"{PAGE} {text}", url=f"https://wire.example/{n}") for n, text in enumerate((" ".join(SENTENCES[:4]), OTHER)))
    said = copied(one, two)
    assert not said.same
    assert {r.name for r in said.reasons} >= {"share", "own news"}


def test_a_short_report_inside_a_long_live_page_makes_the_page_no_copy():
    live = " ".join((OTHER, *SENTENCES[:3], *(s.replace("Kess", "Mersa") for s in changed(OTHER * 3, 0.9).split(". "))))
    said = copied(report(" ".join(SENTENCES[:3])), sent_on(live))
    assert not said.same
    assert "part" in {r.name for r in said.reasons}


def test_every_reason_has_a_name_and_two_values_in_words():
    said = copied(report(), sent_on(changed(" ".join(SENTENCES[:8]), 0.1)))
    assert [r.name for r in said.reasons] == ["share", "lead"]
    assert all(r.one and r.other for r in said.reasons)
    assert "of its" in said.reasons[0].one


def test_bands_are_the_same_in_every_process_and_in_number():
    code = f"from dateline.merge.copies import bands; print(*sorted(bands({TEXT!r})))"
    runs = {subprocess.run([sys.executable, "-c", code], env={"PYTHONHASHSEED": seed}, capture_output=True, text=True, check=True).stdout for seed in "12"}
    assert runs == {" ".join(sorted(bands(TEXT))) + "\n"}
    assert len(bands(TEXT)) == 32
    assert not bands(TEXT) & bands(OTHER)


@pytest.mark.parametrize("text", ["", " ", "\x00" * 500, "\ud800" * 60, "—" * 500, "a" * 100_000, "和平谈判在港口城市举行。" * 20, "۱۲۳ " * 100])
def test_strange_texts_are_compared_without_trouble(text):
    bands(text)
    said = copied(report(text), sent_on(text + " end", url="http://[::1"))
    assert said is None or said.same


@pytest.mark.parametrize(("printed", "voice"), [
    (["Reuters"], "reuters"), (["/TASS/"], "tass"), (["(AP)"], "ap"), (["The Associated Press"], "ap"), (["the AFP"], "afp"),
    (["Bild", "dpa", "Reuters"], "dpa"), (["Bild", "CNN"], "dunes"), (["Nobody Knows"], "dunes"), ([], "dunes"), ([""], "dunes"),
])
def test_the_first_agency_printed_is_the_origin_else_the_family(printed, voice):
    assert origin("dunes", printed) == voice


@pytest.mark.skipif(not POOL.exists(), reason="the news pool is not here")
def test_pairs_of_real_reports_are_told_apart_as_by_eye():
    with gzip.open(POOL, "rt", encoding="utf-8") as f:
        rows = {x["id"]: Report(x["text"], x["title"], x["outlet"], x["url"], published=x["published"]) for x in map(json.loads, f)}
    same = [("p-0599", "p-0571"), ("p-0610", "p-0605"), ("p-0331", "p-0496"), ("p-0480", "p-0500"), ("p-0881", "p-1091"), ("p-1325", "p-1329")]
    apart = [("p-0088", "p-0089"), ("p-1315", "p-1318"), ("p-0151", "p-0889"), ("p-0190", "p-0856"), ("p-0426", "p-0431"), ("p-1149", "p-1150")]

    def said(a, b):
        j = copied(rows[a], rows[b])
        return bool(j and j.same)
    assert [p for p in same if not said(*p)] == []
    assert [p for p in apart if said(*p)] == []
