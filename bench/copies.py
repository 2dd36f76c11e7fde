"""copies: recall and precision of found copies over a pool of reports, with near-copies made by editing some of them.

usage: python bench/copies.py POOL.jsonl.gz [--each 1] [--seed 7] [--errors 20]

A near-copy is a report of the pool, of another outlet, cut to 60-90 %, with paragraphs in another order, another heading,
6-15 % of the words changed, page furniture added or another agency's credit: one of these, or several at once. Pairs are
compared only where they share a band, as in a ledger. What counts as a true pair: a made copy with its original or with the
original's copies in the pool; two made copies of one original, but where both were cut; and the pool's own copies, which
LABELS names where the text alone leaves doubt, judged by reading. Every other pair found is wrong, so the pool's different
reports of one story on one day are the hard negatives. Prints recall and precision, by edit too, and times.
"""

import argparse
import gzip
import json
import random
import re
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import combinations
from pathlib import Path

from dateline.data import Report
from dateline.ledger.copies import NEAREST
from dateline.merge.copies import bands, copied

Edit = Callable[[str, random.Random], str]
# Pairs of the pool read by eye. True: one text; False: two reports; None: as good as either (an outlet's own follow-up
# that keeps most of its last text, an official statement that two agencies print in full).
LABELS = {
    ("p-0331", "p-0496"): True, ("p-0480", "p-0500"): True, ("p-0881", "p-1091"): True, ("p-0619", "p-0667"): True,
    ("p-0685", "p-0701"): True, ("p-1227", "p-1283"): True, ("p-1325", "p-1329"): True, ("p-1304", "p-1317"): True,
    ("p-0474", "p-0505"): None, ("p-0456", "p-0459"): None, ("p-1246", "p-1300"): None, ("p-0381", "p-0522"): None,
    ("p-0418", "p-0422"): None, ("p-0231", "p-0671"): None, ("p-1080", "p-1100"): None,
    ("p-0092", "p-0099"): False, ("p-0259", "p-0266"): False,
}
TOP = ("Advertisement", "Listen to this article", "By subscribing I accept the terms of use and privacy policy",
       "Share this article. Follow us on social media for breaking news.", "This is a developing story and will be updated.")
END = ("Sign up for our newsletter and get the day's top stories delivered to your inbox. All rights reserved.",
       "Read more: What we know so far about the talks and what comes next for the region.",
       "This material may not be published, broadcast, rewritten or redistributed without permission. All rights reserved.",
       "Follow our live coverage. This is a developing story and will be updated as more details emerge.")
HEADS = ("What we know so far", "Latest: developments of the day", "Officials respond as tensions rise", "World briefing: the day in one report")
CREDITS = ("Reuters", "AP", "AFP", "TASS", "dpa", "Anadolu", "Xinhua")
WORDS = ("officials regional statement later earlier government forces new major several local around added talks decision measures "
         "following latest situation including people country security public official described move leaders week").split()
SENTENCE = re.compile(r"(?<=[.!?\"”])\s+(?=[A-Z\"“])")
LEADING = re.compile(r"^[^.]{0,60}?(?:\([A-Z][\w ]{1,20}\)|/[A-Z]+/\.?) ?[-–—]* ?")


def cut(text: str, r: random.Random) -> str:
    """Keep 60-90 % of the words: the beginning, or the first sentence and others."""
    told, share = SENTENCE.split(text), r.uniform(0.6, 0.9)
    whole = sum(len(s.split()) for s in told)
    order = list(range(len(told)))
    if r.random() < 0.4:
        order[1:] = r.sample(order[1:], len(order) - 1)
    kept, size = set(), 0
    for n in order:
        if size >= share * whole:
            break
        kept.add(n)
        size += len(told[n].split())
    return " ".join(told[n] for n in sorted(kept))


def reorder(text: str, r: random.Random) -> str:
    """Put paragraphs of three sentences in another order, the first too one time in three."""
    told = SENTENCE.split(text)
    step = 3 if len(told) > 8 else 1
    parts = [told[n:n + step] for n in range(0, len(told), step)]
    fixed = 0 if r.random() < 1 / 3 else 1
    return " ".join(s for p in parts[:fixed] + r.sample(parts[fixed:], len(parts) - fixed) for s in p)


def change(text: str, r: random.Random) -> str:
    """Replace, leave out or add 6-15 % of the words."""
    share, out = r.uniform(0.06, 0.15), []
    for word in text.split(" "):
        how = r.random() if r.random() < share else None
        out.extend([word] if how is None else [r.choice(WORDS)] if how < 0.6 else [word, r.choice(WORDS)] if how < 0.8 else [])
    return " ".join(out)


def furnish(text: str, r: random.Random) -> str:
    """Add a page's furniture above and below."""
    return "\n".join((r.choice(TOP), text, r.choice(END)))


def credit(text: str, r: random.Random) -> str:
    """Give it the dateline of another agency."""
    return f"{r.choice(('LONDON', 'GENEVA', 'CAIRO'))}, May {r.randint(19, 26)} ({r.choice(CREDITS)}) - {LEADING.sub('', text)}"


EDITS: dict[str, Edit] = {"cut": cut, "reorder": reorder, "change": change, "furnish": furnish, "credit": credit}
KINDS = (("head",), ("cut",), ("reorder",), ("change",), ("furnish",), ("credit",), ("cut", "head"), ("cut", "change"),
         ("reorder", "change"), ("cut", "furnish", "credit"), ("cut", "reorder", "change"), ("cut", "reorder", "change", "furnish", "head"))


def edited(report: Report, kind: tuple[str, ...], r: random.Random) -> Report:
    """Make a near-copy."""
    text = report.text
    for name in ("cut", "reorder", "change", "credit", "furnish"):
        text = EDITS[name](text, r) if name in kind else text
    title = r.choice(HEADS) if "head" in kind else report.title
    return replace(report, text=text, title=title, outlet="The Example Gazette", url=f"https://gazette.example/{r.random()}",
                   published=f"{(report.published or '')[:10]}T23:{r.randint(10, 59)}:00+00:00")


def loaded(path: Path) -> list[Report]:
    """Load the pool; the id is in given_id."""
    with gzip.open(path, "rt", encoding="utf-8") as f:
        rows = [json.loads(line) for line in f]
    return [Report(x["text"], x["title"], x["outlet"], x["url"], published=x["published"], given_id=x["id"]) for x in rows]


def near(found: list[frozenset[str]]) -> Iterator[tuple[int, int]]:
    """Give the pairs that a ledger would compare: each report's nearest by the bands they share, rare ones first."""
    held = defaultdict(list)
    for n, some in enumerate(found):
        for b in some:
            held[b].append(n)
    pairs = set()
    for n, some in enumerate(found):
        score = Counter[int]()
        for b in some:
            for other in held[b]:
                if other != n:
                    score[other] += 1 / len(held[b])
        best = sorted(score, key=lambda o: (-score[o], o))[:NEAREST]
        pairs.update((min(n, o), max(n, o)) for o in best)
    yield from sorted(pairs)


def alike(reports: list[Report]) -> dict[str, str]:
    """Give each report of the pool the first that has the same text but for a tenth: its own copies beyond doubt."""
    first: dict[str, str] = {}
    kept: list[tuple[str, str, set[str]]] = []
    for r in reports:
        words = set(SENTENCE.split(r.text))
        hit = next((k for k, house, w in kept if house == r.outlet.split("-")[0] and len(w & words) > 0.9 * max(len(w), len(words))), r.given_id)
        first[r.given_id] = hit
        if hit == r.given_id:
            kept.append((hit, r.outlet.split("-")[0], words))
    for (a, b), same in LABELS.items():
        if same and a in first and b in first:
            first[b] = first[a]
    return first


def main() -> None:
    """Measure and print."""
    ap = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    ap.add_argument("pool", type=Path)
    ap.add_argument("--each", type=int, default=1, help="near-copies of each report")
    ap.add_argument("--seed", type=int, default=7)
    ap.add_argument("--errors", type=int, default=0, help="wrong and missed pairs to print")
    a = ap.parse_args()
    r = random.Random(a.seed)
    pool = [x for x in loaded(a.pool) if len(x.text.split()) >= 70]
    made = [(x, KINDS[(n + k) % len(KINDS)]) for n, x in enumerate(pool) for k in range(a.each)]
    copies = [edited(x, kind, r) for x, kind in made]
    reports, of = pool + copies, alike(pool)
    story = [of[x.given_id] for x in reports]
    kinds = [()] * len(pool) + [kind for _, kind in made]
    reports = [replace(x, given_id="") if n >= len(pool) else x for n, x in enumerate(reports)]

    began = time.perf_counter()
    found = [bands(x.body) for x in reports]
    signed = time.perf_counter() - began
    pairs = list(near(found))
    began = time.perf_counter()
    said = {p: j for p in pairs if (j := copied(reports[p[0]], reports[p[1]])) and j.same}
    compared = time.perf_counter() - began

    def name(n: int) -> str:
        return f"{story[n]}{'*' + '+'.join(kinds[n]) if kinds[n] else ''}"

    either = {frozenset(p) for p, same in LABELS.items() if same is None}
    # A made copy is to be found with its own original; other pairs of one story are right where found, but not asked for.
    asked = [(n, len(pool) + k) for k, (x, _) in enumerate(made) for n in (pool.index(x),)]
    asked += [(i, j) for i, j in combinations(range(len(pool)), 2) if story[i] == story[j]]
    wrong = [p for p in said if story[p[0]] != story[p[1]] and frozenset((story[p[0]], story[p[1]])) not in either]
    missed = [p for p in asked if p not in said]
    print(f"reports      {len(pool)} of the pool and {len(copies)} near-copies of them")
    print(f"bands        {signed / len(reports) * 1e3:.2f} ms a report, {sum(map(len, found)) / len(found):.0f} each")
    print(f"compared     {len(pairs)} pairs, {len(pairs) / len(reports):.1f} a report, {compared / len(pairs) * 1e3:.2f} ms each")
    print(f"recall       {100 * (1 - len(missed) / len(asked)):.2f} ({len(asked) - len(missed)} of {len(asked)} pairs)")
    print(f"  by bands   {100 * sum(p in set(pairs) for p in asked) / len(asked):.2f} (had the chance to be compared)")
    print(f"precision    {100 * (1 - len(wrong) / len(said)):.2f} ({len(said) - len(wrong)} of {len(said)} pairs found)")
    for kind in KINDS:
        mine = [p for p in asked if kinds[p[1]] == kind]
        print(f"  {'+'.join(kind):36} recall {100 * sum(p in said for p in mine) / len(mine):.1f} of {len(mine)}")
    for p in wrong[:a.errors]:
        print("wrong ", *map(name, p), said[p].score, reports[p[0]].title[:50], "|", reports[p[1]].title[:50])
    for p in missed[:a.errors]:
        j = copied(reports[p[0]], reports[p[1]])
        why = "no band" if p not in set(pairs) else "; ".join(f"{x.name} {x.weight:.1f} {x.one[:70]}" for x in j.reasons) if j else "too little"
        print("missed", *map(name, p), why)


if __name__ == "__main__":
    main()
