"""Stated publication dates become ISO 8601, with the zone as written and nothing filled in."""

import pytest

from dateline.errors import BadDate
from dateline.readers.dates import iso


@pytest.mark.parametrize(("written", "read"), [
    ("Wed, 21 May 2025 12:19:49 GMT", "2025-05-21T12:19:49+00:00"),
    ("Tue, 3 Jun 2025 07:05 -0500", "2025-06-03T07:05:00-05:00"),
    ("Mon, 02 Jun 2025 10:00:00 +0300 (EEST)", "2025-06-02T10:00:00+03:00"),
    ("Mon, 02 Jun 25 10:00:00 GMT", "2025-06-02T10:00:00+00:00"),
    ("2025-06-02", "2025-06-02"),
    ("2025-06-02T13:00+03:00", "2025-06-02T13:00:00+03:00"),
    ("2025-06-02T10:00:00.123Z", "2025-06-02T10:00:00+00:00"),
    ("2025-06-02 13:00:00 UTC", "2025-06-02T13:00:00+00:00"),
    ("2025/05/21", "2025-05-21"),
    ("20250602T101500Z", "2025-06-02T10:15:00+00:00"),
    ("May 21, 2025", "2025-05-21"),
    ("Wednesday, May 21, 2025", "2025-05-21"),
    ("June 2nd, 2025", "2025-06-02"),
    ("21 May 2025 14:30 CEST", "2025-05-21T14:30:00+02:00"),
    ("14:30 CEST, 21 May 2025", "2025-05-21T14:30:00+02:00"),
    ("Published 2:19 PM EDT, Wed May 21, 2025", "2025-05-21T14:19:00-04:00"),
    ("May 21, 2025 at 2:30 p.m. ET", "2025-05-21T14:30:00-04:00"),
    ("January 21, 2025 2:30 p.m. ET", "2025-01-21T14:30:00-05:00"),
    ("2 June 2025, 14:30 GMT+3", "2025-06-02T14:30:00+03:00"),
    ("Mon Jun 02 13:00:00 +0000 2025", "2025-06-02T13:00:00+00:00"),
    ("21.05.2025", "2025-05-21"),
    ("21/05/2025 10:00 +0100", "2025-05-21T10:00:00+01:00"),
    ("05/21/2025", "2025-05-21"),
    ("1748866800", "2025-06-02T12:20:00+00:00"),
    ("1748866800000", "2025-06-02T12:20:00+00:00"),
    ("12 a.m. 2 June 2025", "2025-06-02T00:00:00"),
])
def test_common_forms_are_read(written: str, read: str) -> None:
    assert iso(written) == read


@pytest.mark.parametrize("written", ["2025-06-02T13:00:00", "2 June 2025 13:00", "2025-06-02 13:00 IST"])
def test_an_hour_without_a_known_zone_gets_no_zone(written: str) -> None:
    assert iso(written) == "2025-06-02T13:00:00"


@pytest.mark.parametrize("written", [
    "", "yesterday", "soon", "2025", "May 2025", "2025-13-01", "June 31, 2025", "30 February 2025", "2025-06-02T25:00",
    "2 June 2025 in the evening", "x" * 10_000,
])
def test_what_is_no_date_is_refused(written: str) -> None:
    with pytest.raises(BadDate, match="write it as 2025-06-02"):
        iso(written)


def test_day_and_month_that_may_be_swapped_are_refused() -> None:
    with pytest.raises(BadDate):
        iso("05/06/2025")
