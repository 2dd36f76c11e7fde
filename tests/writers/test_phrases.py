import pytest

from dateline.data import Claim, Figure, Source, Time
from dateline.encoder.labels import STATUS
from dateline.writers import phrases


@pytest.mark.parametrize(("low", "high", "said"), [
    (40, None, "40 or more"), (None, 40, "up to 40"), (40, 40, "40"), (40, 50.5, "40 to 50.5"), (None, None, ""),
    (0, 0, "0"), (None, 0, "up to 0"), (1_000_000, 1_000_000, "1,000,000")])
def test_bounds_say_what_is_open(low, high, said):
    assert phrases.bounds(Figure("killed", "x", 0, 1, low, high)) == said


@pytest.mark.parametrize(("start", "end", "grain", "said"), [
    ("2025-06-02T13:00+03:00", "2025-06-02T13:00+03:00", "minute", "2025-06-02 Mon 13:00+03:00"),
    ("2025-06-02T13:00+03:00", "2025-06-02T15:00+03:00", "hour", "2025-06-02 13:00+03:00 to 2025-06-02 15:00+03:00"),
    ("2025-01-01", "2025-12-31", "year", "2025-01-01 to 2025-12-31 (year)"), (None, None, "", ""),
    ("not a date", "not a date", "day", "not a date")])
def test_interval_is_written_in_iso(start, end, grain, said):
    assert phrases.interval(Time("x", (0, 1), start, end, grain)) == said


def test_every_status_has_a_sign_and_a_word_of_its_own():
    assert set(phrases.SIGNS) == set(phrases.STATUSES) == set(STATUS)
    assert len(set(phrases.SIGNS.values())) == len(set(phrases.STATUSES.values())) == len(STATUS)


def test_outlet_is_not_named_again_as_its_own_messenger():
    claim = Claim("r", "q", (0, 1), "q", (0, 1), "AID", source=Source("the SBU", (0, 1), "said"),
                  chain=("Courier", "REL", "the SBU"))
    assert phrases.according_to(claim, "Courier") == "the SBU, “said”, via REL"


def test_trigger_outside_its_quote_marks_nothing():
    claim = Claim("r", "talks opened", (10, 22), "met", (40, 43), "CONSULT")
    assert phrases.parted(claim) == ("talks opened", "", "")
