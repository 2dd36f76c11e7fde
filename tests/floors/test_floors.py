"""Quality has floors: the scores of the dev parts may only rise.

floors.json holds, for each figure, the least it may be, and the hash of the corpus it was measured on. To raise
them: `DATELINE_FLOORS=raise python -m pytest tests/floors`. Lowering one needs a reason in CHANGELOG.md.
"""

import hashlib
import json
import os
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ROOT = Path(os.environ.get("DATELINE_CORPORA") or HERE.parents[2] / "shared")
FLOORS = json.loads((HERE / "floors.json").read_text())
SLACK = 0.3  # points that another processor's arithmetic may cost


@pytest.fixture(scope="module")
def corpora():
    if not (ROOT / "claims" / "dev.jsonl").exists():
        message = f"no corpora at {ROOT}; set DATELINE_CORPORA to the folder that holds claims/ and corpora/"
        if os.environ.get("CI"):
            pytest.fail(message)
        pytest.skip(message)
    return ROOT


def hashed(path):
    return hashlib.sha256(path.read_bytes()).hexdigest()[:16]


def figures(text):
    rows = (line.split(None, 1) for line in text.splitlines() if line.strip())
    return {k: float(v.split()[0]) for k, v in rows if v[:1].isdigit()}


@pytest.mark.parametrize("name", sorted(FLOORS))
def test_scores_do_not_fall_below_their_floor(name, corpora, tmp_path):
    from training import evaluate
    floor = FLOORS[name]
    assert hashed(corpora / floor["corpus"]) == floor["sha256"], "the corpus changed: measure anew"
    got = figures(evaluate.RUNS[name](corpora, tmp_path, 2))
    if os.environ.get("DATELINE_FLOORS") == "raise":
        floor["least"] = {k: max(v, got[k]) for k, v in floor["least"].items()}
        (HERE / "floors.json").write_text(json.dumps(FLOORS, indent=1) + "\n")
    low = {k: (got[k], v) for k, v in floor["least"].items() if got[k] < v - SLACK}
    assert not low, f"{name}: below the floor (got, least): {low}"
