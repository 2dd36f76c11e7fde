from dateline.data import Claim, Entry, Figure, Head, Time
from dateline.views.history import history


def entry(outlet, published, killed=None, status="happened", when=None, report=None, copy_of=""):  # noqa: PLR0913, PLR0917
    figures = (Figure("killed", str(killed), 0, 2, killed, killed),) if killed is not None else ()
    time = Time(when, (0, 1), when, when, "day") if when else None
    head = Head(report or f"r:{outlet}{published}", outlet, published=published, copy_of=copy_of, origin=outlet)
    return Entry(Claim(head.id, "q", (0, 1), "t", (0, 1), "ASSAULT", status=status, figures=figures, time=time), head)


def told(*entries):
    return [[(x.field, x.before, x.after) for x in s.changes] for s in history(entries)]


def test_reports_are_put_into_the_order_of_publication_and_undated_ones_last():
    steps = history([entry("C", None), entry("B", "2025-06-02T01:00+00:00"), entry("A", "2025-06-02T02:00+03:00")])
    assert [s.report.outlet for s in steps] == ["A", "B", "C"]


def test_a_number_that_rises_is_a_change():
    assert told(entry("A", "2025-06-01", 10), entry("B", "2025-06-02", 12)) == [[("status", "", "happened"), ("killed", "", "10")], [("killed", "10", "12")]]


def test_what_another_outlet_said_already_is_no_change():
    assert told(entry("A", "2025-06-01", 10), entry("B", "2025-06-02", 12), entry("C", "2025-06-03", 10))[2] == []


def test_an_outlet_that_goes_back_on_its_own_number_changes_it():
    assert told(entry("A", "2025-06-01", 10), entry("B", "2025-06-02", 12), entry("B", "2025-06-03", 10))[2] == [("killed", "12", "10")]


def test_a_report_that_says_less_takes_nothing_back():
    assert told(entry("A", "2025-06-01", 10, when="2025-06-01"), entry("B", "2025-06-02"))[1] == []


def test_two_numbers_in_one_report_are_no_change_of_mind():
    assert told(entry("A", "2025-06-01", 10, report="r:1"), entry("A", "2025-06-01", 3, report="r:1")) == [
        [("status", "", "happened"), ("killed", "", "10"), ("killed", "", "3")]]


def test_one_hour_in_two_time_zones_is_one_hour():
    assert told(entry("A", "2025-06-01", when="2025-06-02T13:00+03:00"), entry("B", "2025-06-02", when="2025-06-02T11:00+01:00"))[1] == []


def test_nothing_gives_no_steps():
    assert history([]) == ()
