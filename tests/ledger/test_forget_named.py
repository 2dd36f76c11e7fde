import pytest

from dateline import judging
from dateline.errors import UnknownId
from dateline.recording import record
from tests.ledger.readings import Told, reading


def test_an_empty_name_forgets_no_report_that_came_without_an_id(ledger):
    record(ledger, reading(Told()), "m")
    with pytest.raises(UnknownId):
        judging.forget(ledger, "")
