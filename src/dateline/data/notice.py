"""Notice: something stayed unknown or went wrong in a report, with its place."""

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Notice:
    """A code from docs/reference/notices.md, a sentence for people, and a span of the body if there is one."""

    code: str
    message: str
    start: int | None = None
    end: int | None = None

    def to_dict(self) -> dict[str, Any]:
        """Give the JSON form."""
        return {"code": self.code, "message": self.message, "start": self.start, "end": self.end}
