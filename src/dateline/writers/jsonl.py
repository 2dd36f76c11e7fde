"""jsonl: readings as JSON objects, one a line, or as one array.

Rule: UTF-8 without escapes, keys in the order of docs/reference/output.md; half a surrogate pair, which UTF-8 cannot
hold, is the one thing escaped, so that every line can be read back to the same text.
"""

import json
import re

from dateline.data import Reading
from dateline.writers import Look, Writer

SURROGATE = re.compile("[\ud800-\udfff]")
BREAKS = re.compile("[\x85\u2028\u2029]")  # JSON allows them, but some programs end a line there


def line(reading: Reading, _look: Look | None = None) -> str:
    """Give the reading as one JSON object on one line, without the line's end."""
    words = json.dumps(reading.to_dict(), ensure_ascii=False, separators=(", ", ": "), allow_nan=False)
    return BREAKS.sub(_escaped, SURROGATE.sub(_escaped, words))


def _escaped(found: re.Match[str]) -> str:
    return f"\\u{ord(found[0]):04x}"


def _ended(reading: Reading, _look: Look) -> str:
    return line(reading) + "\n"


JSONL = Writer(_ended)
JSON = Writer(line, head="[\n", between=",\n", foot="\n]\n")
