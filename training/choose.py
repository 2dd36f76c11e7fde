"""choose: search the thresholds of reading, one after the other, on training reports that were held out, and print the best.

usage: python -m training.choose --corpora DIR --config training/config.toml [--rounds 2]

Goal: the mean of found, typed, sourced and whole F1, and of the parts' scores at a quarter of their weight, by the scorer of the claims. A
value is changed only where it gains at least 0.1. Encoder outputs are kept, so that each try costs the rules alone.
"""

import argparse
import importlib.util
import json
import tomllib
from collections import Counter
from pathlib import Path
from typing import Any

from dateline.data import Report
from dateline.encoder import raw, session
from dateline.layers import event_places, event_sources, events
from training.train import articles

LEAST_GAIN = 0.1


def places(roles: dict[str, float]) -> list[tuple[Any, str, list[Any]]]:
    """Give what is searched: module or dict, name, values."""
    steps = [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8]
    return [
        (events, "AT_LEAST", [0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65]),
        *((roles, name, steps) for name in ("actor", "recipient", "place", "time", "source", "cue", "figure", "clause")),
        (raw, "EDGE", [0.3, 0.4, 0.5, 0.6, 0.7]),
        (event_sources, "DROP_BELOW", [0.1, 0.2, 0.3, 0.4, 0.5]), (event_sources, "QUOTE_FROM", [0.3, 0.4, 0.5, 0.6, 0.7]),
        (event_sources, "SPOKEN", [0.05, 0.1, 0.2, 0.3]), (event_sources, "ANNOUNCED", [0.6, 0.7, 0.8, 0.9]),
        (event_sources, "GOES_ON", [((1, a), (3, b), (40, c)) for a in (0.5, 0.6, 0.7, 0.8) for b in (0.7, 0.8, 0.9) for c in (0.9, 0.95, 0.98)]),
        *((event_places, n, v) for n, v in PLACES),
    ]


PLACES = [(n, [round(getattr(event_places, n) + d, 3) for d in (-0.2, -0.1, 0, 0.1, 0.2)])
          for n in dir(event_places) if n.isupper() and isinstance(getattr(event_places, n), float)]


def remembered(made: session.Session) -> None:
    """Let a session keep what it gave."""
    for name in ("first", "second"):
        kept: dict[tuple[bytes, ...], Any] = {}
        run = getattr(made, name)

        def once(*arrays: Any, run: Any = run, kept: dict[tuple[bytes, ...], Any] = kept) -> Any:
            key = tuple(a.tobytes() for a in arrays)
            if key not in kept:
                kept[key] = run(*arrays)
            return kept[key]
        setattr(made, name, once)


def scorer(root: Path) -> Any:
    """Load the scorer of the claims."""
    spec = importlib.util.spec_from_file_location("score", root / "claims" / "score.py")
    assert spec
    assert spec.loader
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


def goal(out: dict[str, Any]) -> float:
    """Weigh a report of the scorer."""
    whole = sum(out[k] for k in ("found", "typed", "sourced", "whole")) / 4
    parts = sum(out[k] for k in ("status", "source", "place", "time", "actors", "recipients", "figures")) / 7
    return whole + 0.25 * parts


def main(argv: list[str] | None = None) -> None:
    """Search."""
    ap = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    ap.add_argument("--corpora", type=Path, required=True)
    ap.add_argument("--config", type=Path, required=True)
    ap.add_argument("--own", type=Path, default=Path("training/claims"))
    ap.add_argument("--rounds", type=int, default=2)
    a = ap.parse_args(argv)
    from dateline.pipeline import read
    held, texts, score = tomllib.loads(a.config.read_text(encoding="utf-8"))["held_out"], articles(a.corpora), scorer(a.corpora)
    remembered(session.session())
    pairs = []
    for name in held:
        for path in (a.own / f"{name}.json", a.corpora / "claims/train" / f"{name}.json"):
            if path.exists() and name in texts:
                art = texts[name]
                report = Report(art["text"], art["title"], art.get("outlet", ""), published=art.get("published") or None, published_from="metadata")
                pairs.append((art, json.loads(path.read_text(encoding="utf-8"))["claims"], report))
                break

    def tried() -> dict[str, Any]:
        total, types = Counter[str](), Counter[Any]()
        for art, gold, report in pairs:
            c, t = score.score(art, gold, [x.to_dict() for x in read(report).claims])
            c["articles"] = 1
            total += c
            types += t
        return dict(score.report(total, types))
    now = tried()
    print(f"{len(pairs)} reports, before", shown(now), flush=True)
    for _ in range(a.rounds):
        changed = False
        for home, name, values in places(raw.ROLE_AT_LEAST):
            old, best = (home[name] if isinstance(home, dict) else getattr(home, name)), now
            for value in values:
                put(home, name, value)
                got = tried()
                if goal(got) >= goal(best) + LEAST_GAIN:
                    best, kept = got, value
            put(home, name, kept if best is not now else old)
            if best is not now:
                print(f"{getattr(home, '__name__', 'ROLE_AT_LEAST')} {name} {old} -> {kept}  {shown(best)}", flush=True)
                now, changed = best, True
        if not changed:
            break


def put(home: Any, name: str, value: Any) -> None:
    """Set a threshold."""
    if isinstance(home, dict):
        home[name] = value
    else:
        setattr(home, name, value)


def shown(out: dict[str, Any]) -> str:
    """Give a scorer's report in short."""
    return " ".join(f"{k} {out[k]}" for k in ("found", "typed", "sourced", "whole", "status", "source", "place", "time", "actors", "recipients", "figures"))


if __name__ == "__main__":
    main()
