"""Options of the test run."""

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--golden-update", action="store_true",
                     help="rewrite the lines of tests/golden/*.txt that do not fit what is read now; review them as a diff")
