"""Make the table of places before the package is put together, for wheels and editable installs alike.

Rule: the table is built, never committed; a table that is there and newer than its builder is kept.
"""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

SOURCE = Path(__file__).parent / "src"
TABLE = SOURCE / "dateline" / "lookup" / "gazetteer.sqlite"
MADE_FROM = [TABLE.with_name(f"{name}.py") for name in ("gazetteer", "gazetteer_build", "country_table")]


class CustomBuildHook(BuildHookInterface[Any]):
    """Build `lookup/gazetteer.sqlite` and put it into the wheel."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002
        """Build the table if it is missing or older than its builder."""
        if self.target_name != "wheel":
            return
        if not TABLE.exists() or any(f.stat().st_mtime > TABLE.stat().st_mtime for f in MADE_FROM):
            _build()
        build_data["artifacts"].append(str(TABLE.relative_to(SOURCE.parent)))


def _build() -> None:
    sys.path.insert(0, str(SOURCE))
    try:
        from dateline.lookup.gazetteer_build import build
        build(TABLE)
    finally:
        sys.path.remove(str(SOURCE))
