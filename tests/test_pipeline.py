"""The pipeline: steps use only what was made before them; reading carries dates and language along."""

import dateline
from dateline import pipeline
from dateline.data import Report


def test_each_step_needs_only_layers_made_before_it():
    made = set()
    for step in pipeline.STEPS:
        assert {n for n in step.needs if not n.endswith("?")} <= made, step.makes
        made.add(step.makes)


def test_a_steps_name_is_its_functions_name():
    assert all(step.run.__name__ == step.makes for step in pipeline.STEPS)


def test_a_report_that_is_not_english_gives_a_notice_and_no_claims():
    text = "Переговоры в Стамбуле завершились в понедельник. Стороны договорились об обмене пленными и телами погибших солдат."
    reading = pipeline.read(Report(text=text))
    assert (reading.claims, [n.code for n in reading.notices]) == ((), ["language"])


def test_reading_a_meeting_from_text_gives_who_where_when_and_the_words():
    reading = dateline.read(text="The foreign ministers of France and Germany met in Geneva on Monday to discuss sanctions.",
                            published="2025-06-03")
    (claim,) = reading.claims
    assert (claim.type, claim.trigger, claim.status) == ("CONSULT", "met", "happened")
    assert claim.place.country == "CHE"
    assert (claim.time.start, claim.time.end) == ("2025-06-02", "2025-06-02")
    assert claim.source.text == ""


def test_a_very_long_report_is_cut_with_a_notice(monkeypatch):
    monkeypatch.setattr(pipeline, "LONGEST", 300)
    reading = pipeline.read(Report(text="The ministers met in Geneva on Monday. " * 20))
    assert "cut" in [n.code for n in reading.notices]
    assert all(c.span[1] <= 300 for c in reading.claims)
