"""golden_file: one golden file: the report, the claims and facts it must give, and how a reading differs from them.

Rule: the right answer is written by people; an update replaces only lines that do not fit, and never a known miss.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from dateline.data import Claim, Reading
from dateline.pipeline import read
from dateline.readers.text import text
from tests.golden import claim_line
from tests.golden.claim_line import BadLine, ClaimLine
from tests.golden.fact_line import FACTS, check, nth_span

MISS = "known miss: "
ARROW = "\n=>\n"
ANY = "others: any"


@dataclass(frozen=True, slots=True)
class GoldenFile:
    """A report as text with header lines, the lines after "=>", and why it is known to be missed ("" if it is not)."""

    path: Path
    source: str
    lines: tuple[str, ...]
    miss: str = ""

    @property
    def claims(self) -> tuple[ClaimLine, ...]:
        """Give the claim lines."""
        return tuple(claim_line.parsed(line) for line in self.lines if is_claim(line))

    @property
    def facts(self) -> tuple[str, ...]:
        """Give the other lines."""
        return tuple(line for line in self.lines if not is_claim(line) and line != ANY)

    def reading(self) -> Reading:
        """Read the report as any text file is read."""
        return read(*text(self.source, self.path.name))


def is_claim(line: str) -> bool:
    """Tell a claim line from a fact line."""
    return "|" in line and line.partition(":")[0] not in FACTS


def loaded(path: Path) -> GoldenFile:
    """Read a golden file; raise BadLine where it has no "=>" line."""
    words = path.read_text(encoding="utf-8")
    miss = ""
    if words.startswith(MISS):
        first, _, words = words.partition("\n")
        miss = first.removeprefix(MISS).strip()
    source, arrow, after = words.partition(ARROW)
    if not arrow:
        raise BadLine(f"{path.name} has no line '=>'")
    return GoldenFile(path, source, tuple(line.strip() for line in after.split("\n") if line.strip()), miss)


def pairs(golden: GoldenFile, reading: Reading) -> dict[int, Claim]:
    """Give for each claim line, by its number, the claim read that means the same event, one to one, best first.

    A claim can stand for a line where their triggers overlap, or where they have one type and one sentence.
    """
    options = sorted(_options(golden, reading), reverse=True)
    out: dict[int, Claim] = {}
    used: set[int] = set()
    for _, i, j in options:
        if i not in out and j not in used:
            out[i] = reading.claims[j]
            used.add(j)
    return out


def _options(golden: GoldenFile, reading: Reading) -> Iterator[tuple[float, int, int]]:
    for i, want in enumerate(golden.claims):
        start, end = nth_span(reading.report.body, want.trigger, want.nth)
        for j, c in enumerate(reading.claims):
            overlap = c.trigger_span[0] < end and start < c.trigger_span[1]
            same = c.type == want.type
            if overlap or (same and _sentence(reading, start) == _sentence(reading, c.trigger_span[0])):
                yield 4 * overlap + 3 * same + 0.1 * (6 - min(6, len(list(claim_line.faults(want, c))))) - 0.01 * i, -i, j


def _sentence(reading: Reading, at: int) -> int:
    layer = reading.layers.get("sentences")
    return next((n for n, m in enumerate(layer.marks) if m.start <= at < m.end), -1) if layer else -1


def differences(golden: GoldenFile, reading: Reading) -> list[str]:
    """Give the lines of a readable difference; none where the reading fits."""
    found = {-i: c for i, c in pairs(golden, reading).items()}
    out = [line for i, want in enumerate(golden.claims) for line in _claim_difference(want, found.get(i))]
    out += [line for fact in golden.facts for line in _fact_difference(fact, reading)]
    return out + [f"+ {claim_line.shown(c)}\n    not listed; in: {_one_line(c.quote)!r}" for c in unlisted(golden, reading)]


def _claim_difference(want: ClaimLine, claim: Claim | None) -> Iterator[str]:
    if claim is None:
        if not want.optional:
            yield f"- {want.line}\n    not read"
        return
    wrong = list(claim_line.faults(want, claim))
    if wrong:
        yield f"- {want.line}\n+ {claim_line.corrected(want, claim)}"
        yield from (f"    {name}: should be {wanted or 'nobody'}, read as {read or 'nobody'}" for name, wanted, read in wrong)


def _fact_difference(fact: str, reading: Reading) -> Iterator[str]:
    fits, now = check(fact, reading)
    if not fits:
        yield f"- {fact}\n+ {now or '(nothing of the kind was read)'}"


def unlisted(golden: GoldenFile, reading: Reading) -> list[Claim]:
    """Give the claims read that no line stands for; none where the file says that others may be there."""
    if ANY in golden.lines:
        return []
    listed = {c.id for c in pairs(golden, reading).values()}
    return [c for c in reading.claims if c.id not in listed]


def updated(golden: GoldenFile, reading: Reading) -> str:
    """Give the file's new text: lines that fit as they are, the others as they read now."""
    found = {-i: c for i, c in pairs(golden, reading).items()}
    claims = [_claim_now(want, found.get(i)) for i, want in enumerate(golden.claims)]
    claims += [claim_line.shown(c) for c in unlisted(golden, reading)]
    facts = [fact if fits else now for fact in golden.facts for fits, now in [check(fact, reading)]]
    other = [ANY] if ANY in golden.lines else []
    return golden.source + ARROW + "".join(f"{line}\n" for line in (*claims, *facts, *other) if line)


def _claim_now(want: ClaimLine, claim: Claim | None) -> str:
    if claim is None:
        return want.line if want.optional else ""
    return claim_line.corrected(want, claim) if any(claim_line.faults(want, claim)) else want.line


def _one_line(words: str) -> str:
    return re.sub(r"\s+", " ", words)
