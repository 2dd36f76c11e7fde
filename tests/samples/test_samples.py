"""The sample reports that come with the package are read whole."""

from importlib.resources import files

import pytest

from dateline.data import Report
from dateline.errors import ReadError
from dateline.readers import reports


@pytest.fixture(name="samples")
def _samples() -> list[Report]:
    arrivals = list(reports([str(files("dateline") / "samples")]))
    assert all(not isinstance(a, ReadError) and a[1] == () for a in arrivals)
    return [a[0] for a in arrivals if not isinstance(a, ReadError)]


def test_there_are_eight_with_title_outlet_and_published(samples: list[Report]) -> None:
    assert len(samples) == 8
    assert all(r.title and r.outlet and r.url and r.published and r.published_from == "metadata" for r in samples)


def test_three_are_of_the_eve_three_of_the_day_and_two_of_after(samples: list[Report]) -> None:
    days = sorted((r.published or "")[:10] for r in samples)
    assert days == ["2025-06-01"] * 3 + ["2025-06-02"] * 3 + ["2025-06-03", "2025-06-04"]


def test_outlets_are_plainly_named_as_examples(samples: list[Report]) -> None:
    assert all(r.outlet.startswith(("Example", "Sample", "Specimen")) for r in samples)


def test_each_has_the_length_of_a_short_report(samples: list[Report]) -> None:
    assert all(120 <= len(r.text.split()) <= 260 for r in samples)


def test_no_page_furniture_of_the_html_sample_is_read(samples: list[Report]) -> None:
    (page,) = (r for r in samples if r.outlet == "Example Broadcasting")
    assert page.author == "Jane Sample"
    assert "Read more" not in page.text
    assert "rights reserved" not in page.text
