"""foreign: measure the package's reading on corpora annotated for other ends: PLV, RAMS, WikiEvents, re3d.

Rule: a type of theirs is mapped because the guidelines would code such events, never because it is read well or badly;
a type in neither table stops the run.
"""

import json
import re
import zlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from concurrent.futures import ProcessPoolExecutor
from itertools import chain
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from dateline.data import Report
from dateline.encoder.labels import MENTIONS, TYPES
from dateline.pipeline import read
from training.data import Doc, conll

Span = tuple[int, int]
Row = dict[str, Any]
Floats = npt.NDArray[np.float64]

# The PLOVER types that a claim of such an event may have, the usual one first -> their types, in lower case, by the
# longest beginning that fits. RAMS has the ontology of AIDA, WikiEvents that of KAIROS.
MAPPED_AS = {
    "AGREE": "contact.commitmentpromiseexpressintent",
    # A signed treaty or truce is SUPPORT; the type holds the treaties that are only talked of, too.
    "AGREE SUPPORT COOPERATE CONCEDE RETREAT": "government.agreements",
    # Broken truces and treaties; laws that somebody broke are in it, too.
    "RETREAT ASSAULT REJECT": "government.agreements.violateagreement",
    # Doubtful: discussions hold interviews with the press and election debates, meetings testimony and questioning.
    "CONSULT": "contact.contact.correspondence contact.contact.meet contact.discussion contact.negotiate",
    # Doubtful: talks by telephone, and with them any e-mail.
    "CONSULT COOPERATE": "contact.collaborate",
    "COOPERATE COERCE": "justice.judicialconsequences.extradite",
    # Doubtful: "gifts" are most often to campaigns, clubs and foundations; aid and arms are in it, too.
    "AID": "transaction.aidbetweengovernments transaction.donation transaction.transaction.giftgrantprovideaid "
           "transaction.transfermoney.giftgrantprovideaid transaction.transferownership.giftgrantprovideaid",
    "AID RETREAT CONCEDE": "movement.transportperson.evacuationrescue movement.transportperson.grantentryasylum",
    "AID RETREAT MOBILIZE": "movement.transportation.evacuation",
    "RETREAT CONCEDE": "conflict.yield justice.releaseparole",
    # Doubtful: resignations are events; half of those that are not told apart are dismissals.
    "RETREAT": "personnel.endposition.n/a personnel.endposition.quitretire personnel.endposition.unspecified",
    "CONCEDE": "justice.acquit",
    "REQUEST": "contact.requestadvise",
    "REQUEST COERCE": "contact.commandorder contact.requestcommand",
    "ACCUSE": "justice.chargeindict justice.investigate",
    "ACCUSE SANCTION": "justice.initiatejudicialprocess justice.trialhearing",
    "THREATEN COERCE": "contact.threatencoerce",
    "PROTEST": "conflict.demonstrate",
    "PROTEST ASSAULT": "conflict.demonstrate.demonstratewithviolence",
    "SANCTION": "justice.convict justice.sentence justice.judicialconsequences.convict",
    "SANCTION COERCE ASSAULT": "justice.judicialconsequences",
    # Boycotts by civilians are PROTEST, blockades COERCE.
    "SANCTION PROTEST COERCE": "transaction.transaction.embargosanction transaction.transfermoney.embargosanction "
                               "transaction.transferownership.embargosanction",
    "COERCE": "justice.arrestjaildetain movement.transportperson.prevententry movement.transportperson.preventexit "
              "movement.transportartifact.prevententry movement.transportartifact.preventexit "
              "movement.transportation.preventpassage",
    # Doubtful: "curbed the press", but "repel incursions", too.
    "COERCE ASSAULT": "control.impedeinterferewith",
    "COERCE ASSAULT RETREAT": "transaction.transaction.transfercontrol",  # seized, occupied or handed over
    # Deaths and wounds are those of battles and bombs, and "the homicide rate" and "violent" are in them, too.
    "ASSAULT": "conflict.attack conflict.defeat life.die life.injure justice.judicialconsequences.execute",
    # ASSAULT destroy and PROTEST vandalize; damage that an explosion did, and the wreck of "relations", are in it, too.
    "ASSAULT PROTEST": "artifactexistence.damagedestroy",
}
# Why the guidelines would not code them -> their types.
LEFT_OUT_FOR = {
    "saying alone": "contact.contact.broadcast contact.contact.unspecified contact.mediastatement "
                    "contact.publicstatementinperson",
    "whether words were true; COERCE misinformation is campaigns, single lies are the rule here": "contact.prevarication",
    "ordinary crime": "conflict.attack.stealrobhijack genericcrime",
    "life of persons, illness, treatment": "contact.funeralvigil life.die.nonviolentdeath life.injure.illness "
                                           "life.infect medical",
    "accidents, fires, diseases": "disaster",
    "elections, offices, lawmaking, dismissals": "government.formation government.legislate government.vote "
                                                 "personnel.elect personnel.endposition.firinglayoff "
                                                 "personnel.startposition",
    "no category has spying": "government.spy",
    "seeing, searching, telling apart": "cognitive inspection",
    "making things": "artifactexistence.manufactureassemble manufacture",
    "travel and transport of goods": "movement.transportartifact movement.transportation movement.transportperson",
    "trade, loans, money between persons": "transaction",
}
MAPPED = {name: tuple(types.split()) for types, names in MAPPED_AS.items() for name in names.split()}
LEFT_OUT = {name: why for why, names in LEFT_OUT_FOR.items() for name in names.split()}


def types_of(name: str) -> tuple[str, ...]:
    """Give the PLOVER types that fit one of their types; () where it is left out; KeyError where it is unknown.

    >>> types_of("Conflict.Attack.DetonateExplode"), types_of("conflict.attack.stealrobhijack")
    (('ASSAULT',), ())
    """
    wanted = name.lower()
    fitting = [k for k in chain(MAPPED, LEFT_OUT) if wanted.startswith(k)]
    if not fitting:
        raise KeyError(f"{name} is neither in MAPPED nor in LEFT_OUT of training/foreign.py")
    return MAPPED.get(max(fitting, key=len), ())


def reading(row: Row) -> Row:
    """Read one row's text; give what `dateline read` prints, and the marks of the layers raw and mentions."""
    got = read(Report(text=row["text"], given_id=row["id"]))
    triggers = [{"start": m.start, "end": m.end, "text": row["text"][m.start:m.end], "score": m.score,
                 "types": m.value.types, "status": m.value.status} for m in got.marks("raw") if m.label == "trigger"]
    return {**got.to_dict(), "triggers": triggers, "mentions": [[m.label, m.start, m.end] for m in got.marks("mentions")]}


def readings(rows: Sequence[Row], keep: Path, name: str, jobs: int) -> list[Row]:
    """Read all rows in several processes, and leave what was read in KEEP/NAME.jsonl."""
    with ProcessPoolExecutor(jobs) as pool:
        got = list(pool.map(reading, rows, chunksize=4))
    (keep / f"{name}.jsonl").write_text("".join(json.dumps(r, ensure_ascii=False) + "\n" for r in got), encoding="utf-8")
    return got


def rows_of(path: Path) -> list[Row]:
    """Load JSON lines."""
    return [json.loads(x) for x in path.open(encoding="utf-8")]


GLUED = re.compile(r"[,.;:!?)\]}%”’…]|['’](?:s|re|ve|ll|d|m)|n['’]t|'", re.I)  # set onto the word before it
GLUING = frozenset("([{“‘$#")  # sets the word after it onto itself
JOINING = frozenset("-/")  # does both: "super - PACs"


def joined(words: Iterable[str]) -> tuple[str, list[Span]]:
    """Put tokens together as print has them; give the text and each token's span.

    >>> joined(["The", "U.S.-led", "talks", "(", "ca", "n't", "fail", ")", "."])[0]
    "The U.S.-led talks (can't fail)."
    """
    text, spans, last, quoted = "", list[Span](), "", False
    for word in words:
        glue = (not text or last in GLUING | JOINING or word in JOINING or (word == '"' and quoted)
                or GLUED.fullmatch(word))
        text += ("" if glue else " ") + word
        spans.append((len(text) - len(word), len(text)))
        quoted ^= word == '"'
        last = "“" if word == '"' and quoted else word
    return text, spans


def lines_of(lines: Iterable[tuple[str, Sequence[Span]]]) -> tuple[str, list[Span]]:
    """Put lines, each with the spans of its words, into one text; give it and all words' spans."""
    text, spans = "", list[Span]()
    for line, found in lines:
        spans.extend((len(text) + s, len(text) + e) for s, e in found)
        text += line + "\n"
    return text, spans


def rams_rows(path: Path) -> list[Row]:
    """Read RAMS: a row for each stretch of text, with the triggers of all its lines in the file; a line a sentence."""
    rows: dict[str, Row] = {}
    for r in rows_of(path):
        text, spans = lines_of(joined(words) for words in r["sentences"])
        row = rows.setdefault(text, {"id": r["doc_key"], "text": text, "gold": []})
        row["gold"].extend([spans[s][0], spans[e][1], kinds[0][0]] for s, e, kinds in r["evt_triggers"])
    return list(rows.values())


def wikievents_rows(path: Path) -> list[Row]:
    """Read WikiEvents: a row a document, a line a sentence; its offsets skip the breaks between sentences."""
    rows = []
    for r in rows_of(path):
        text, spans = lines_of((line, [(s - words[0][1], e - words[0][1]) for _, s, e in words])
                               for words, line in r["sentences"])
        at = [(m["trigger"]["start"], m["trigger"]["end"] - 1, m["event_type"]) for m in r["event_mentions"]]
        rows.append({"id": r["doc_id"], "text": text, "gold": [[spans[s][0], spans[e][1], kind] for s, e, kind in at]})
    return rows


def overlap(a: Sequence[int], b: Sequence[int]) -> bool:
    """Tell whether two half-open spans share a character."""
    return a[0] < b[1] and b[0] < a[1]


def mappable(row: Row) -> list[tuple[Span, tuple[str, ...]]]:
    """Give a row's triggers of mappable types, each span once with all PLOVER types that fit it."""
    found: dict[Span, list[str]] = defaultdict(list)
    for start, end, name in row["gold"]:
        found[start, end].extend(types_of(name))
    return [(span, tuple(dict.fromkeys(types))) for span, types in found.items() if types]


def shares(rows: Sequence[Row], got: Sequence[Row]) -> dict[str, tuple[int, int, int]]:
    """Give (found, typed, gold) of all mappable triggers, as "all", and of those of each usual PLOVER type.

    found: a claim's trigger overlaps it; typed: that of a claim with a type that fits; gold: how many there are.
    """
    out: dict[str, Counter[str]] = defaultdict(Counter)
    for row, one in zip(rows, got, strict=True):
        for span, types in mappable(row):
            here = {c["type"] for c in one["claims"] if overlap(c["trigger_span"], span)}
            for name in ("all", types[0]):
                out[name].update(found=int(bool(here)), typed=int(bool(here & {*types})), gold=1)
    return {k: (out[k]["found"], out[k]["typed"], out[k]["gold"]) for k in ("all", *TYPES) if k in out}


def triggers(name: str, rows: Sequence[Row], keep: Path, jobs: int) -> str:
    """Read and score; say how many triggers there are at all, and how many claims were made."""
    got = readings(rows, keep, name, jobs)
    spans = sum(len({(s, e) for s, e, _ in row["gold"]}) for row in rows)
    made = sum(len(r["claims"]) for r in got)
    table = "".join(f"{k:12}{100 * found / gold:6.1f} {100 * typed / gold:6.1f} {gold:6}\n"
                    for k, (found, typed, gold) in shares(rows, got).items())
    return f"{len(rows)} texts, {spans} triggers, {made} claims\n{'type':13}found  typed   gold\n{table}"


def rams(root: Path, keep: Path, jobs: int) -> str:
    """Measure recall on rams/dev: share of the mappable triggers that a claim's trigger overlaps, and has the type of.

    One event of a text of five sentences is annotated, so nothing is said of precision. Many of the triggers are
    generic ("the homicide rate") or conditional, and no claim by the guidelines: 100 cannot be reached.
    """
    return triggers("rams", rams_rows(root / "corpora/rams/dev.jsonl"), keep, jobs)


def wikievents(root: Path, keep: Path, jobs: int) -> str:
    """Measure recall on wikievents/dev as on rams/dev; all events are annotated, later mentions of one too."""
    return triggers("wikievents", wikievents_rows(root / "corpora/wikievents/dev.jsonl"), keep, jobs)


def matched(gold: Iterable[Span], got: Iterable[Span]) -> int:
    """Count the most pairs, one to one, of spans that overlap; the spans of each side do not overlap each other.

    >>> matched([(0, 5), (6, 9)], [(2, 8)])
    1
    """
    left, right = sorted(gold), sorted(got)
    i = j = count = 0
    while i < len(left) and j < len(right):
        if overlap(left[i], right[j]):
            i, j, count = i + 1, j + 1, count + 1
        elif left[i][1] <= right[j][0]:
            i += 1
        else:
            j += 1
    return count


def f1(both: int, got: int, gold: int) -> float:
    """Give the F1 in percent."""
    return 200 * both / (got + gold) if got + gold else 0.0


def mention_counts(docs: Sequence[Doc], got: Sequence[Row]) -> dict[str, tuple[int, int, int]]:
    """Give for each kind how many mentions match, were read, and are gold."""
    out: dict[str, Counter[str]] = defaultdict(Counter)
    for doc, one in zip(docs, got, strict=True):
        for kind in {m[0] for m in chain(doc.mentions, one["mentions"])}:
            gold = [(s, e) for k, s, e in doc.mentions if k == kind]
            mine = [(s, e) for k, s, e in one["mentions"] if k == kind]
            out[kind].update(both=matched(gold, mine), got=len(mine), gold=len(gold))
    return {k: (c["both"], c["got"], c["gold"]) for k, c in out.items()}


def re3d(root: Path, keep: Path, jobs: int) -> str:
    """Measure mentions on re3d/dev: overlap F1 of persons, organisations and places that are named.

    A mention counts when it overlaps a gold one of its kind, one to one. As in training, those without a capital
    letter are nominal (NOM) and adjectives of countries nationalities (NAT); the second line counts them in.
    """
    docs = list(conll(root / "corpora/re3d/dev.txt"))
    found = mention_counts(docs, readings([{"id": d.id, "text": d.body} for d in docs], keep, "re3d", jobs))
    lines = {"named": ("PER", "ORG", "LOC"), "all five": MENTIONS, **{k: (k,) for k in MENTIONS}}
    sums = {name: [sum(found.get(k, (0, 0, 0))[i] for k in kinds) for i in range(3)] for name, kinds in lines.items()}
    return f"{'kind':10}   F1  right   read   gold\n" + "".join(
        f"{name:10}{f1(*n):5.1f}{n[0]:7}{n[1]:7}{n[2]:7}\n" for name, n in sums.items())


AS_PLV = {"CONCEDE": "YIELD", "RETREAT": "YIELD"}  # PLV joins these two; the other types bear the same names
FOLDS = 5
DECAY, STEPS = 1e-3, 300  # of the loss, the squared weights' share; accuracy is within half a point down to 1e-4
STEM = 6  # letters that are kept of a trigger's word


def named(words: str, mentions: Iterable[Row]) -> float:
    """Give the share of the words that participants' words hold."""
    wanted = {*words.lower().split()}
    return len(wanted & {w for m in mentions for w in m["text"].lower().split()}) / max(1, len(wanted))


def best_claim(row: Row, claims: Iterable[Row]) -> Row | None:
    """Choose the claim whose participants share most words with the pair, as score/marks.py does; None without claims."""
    def fits(c: Row) -> float:
        both = [*c["actors"], *c["recipients"]]
        return named(row["source"], c["actors"]) + named(row["target"], both) + 0.01 * float(c["confidence"])
    return max(claims, key=fits, default=None)


def features(row: Row, got: Row) -> dict[str, float]:
    """Say in numbers what our reading printed of a sentence; the sentence itself is not looked at."""
    out: dict[str, float] = {"any": 1.0}

    def say(name: str, value: float = 1.0) -> None:
        out[name] = max(out.get(name, 0.0), value)
    for t in got["triggers"]:
        for kind, p in zip(TYPES, t["types"], strict=True):
            say(f"seen {kind}", p * t["score"])
        for word in t["text"].lower().split():
            say(f"word {word[:STEM]}")
    for c in got["claims"]:
        say(f"claimed {c['type']}", c["confidence"])
    best = best_claim(row, got["claims"])
    if best is None:
        return {**out, "no claim": 1.0}
    say(f"best {best['type']}")
    say(f"mode {best['type']} {best['mode']}")
    say(f"status {best['status']}")
    say("source", named(row["source"], best["actors"]))
    say("target", named(row["target"], best["recipients"]))
    for word in best["trigger"].lower().split():
        say(f"best word {word[:STEM]}")
    return out


def matrix(rows: Sequence[dict[str, float]], names: Sequence[str]) -> Floats:
    """Give rows by names; a name not known is left out."""
    at = {n: i for i, n in enumerate(names)}
    out = np.zeros((len(rows), len(names)))
    for i, row in enumerate(rows):
        for name in row.keys() & at.keys():
            out[i, at[name]] = row[name]
    return out


def fit(x: Floats, target: Floats) -> Floats:
    """Fit a multinomial logistic regression by accelerated descent; give its weights (features, kinds)."""
    rate = 1 / (0.5 * float(np.linalg.norm(x, 2)) ** 2 / len(x) + DECAY)
    last = ahead = np.zeros((x.shape[1], target.shape[1]))
    for i in range(STEPS):
        said = np.exp(x @ ahead)
        said /= said.sum(1, keepdims=True)
        new = ahead - rate * (x.T @ (said - target) / len(x) + DECAY * ahead)
        last, ahead = new, new + i / (i + 3) * (new - last)
    return last


def fold(sentence: str) -> int:
    """Give the fold of a sentence: always the same one, wherever it stands in the file."""
    return zlib.crc32(sentence.encode()) % FOLDS


def five_fold(rows: Sequence[dict[str, float]], gold: Sequence[str], folds: Sequence[int]) -> list[str]:
    """Say each row's kind by what was fitted on the rows of the other folds; a feature must stand in two of them."""
    kinds = sorted({*gold})
    out = [""] * len(rows)
    for k in range(FOLDS):
        shown, asked = [i for i, f in enumerate(folds) if f != k], [i for i, f in enumerate(folds) if f == k]
        names = sorted(n for n, times in Counter(n for i in shown for n in rows[i]).items() if times > 1)
        target = np.array([[float(gold[i] == kind) for kind in kinds] for i in shown])
        weights = fit(matrix([rows[i] for i in shown], names), target)
        for i, best in zip(asked, (matrix([rows[i] for i in asked], names) @ weights).argmax(1), strict=True):
            out[i] = kinds[int(best)]
    return out


def by_type(gold: Sequence[str], said: Sequence[str]) -> dict[str, float]:
    """Give the F1 of each gold kind."""
    both = Counter(g for g, s in zip(gold, said, strict=True) if g == s)
    wanted, given = Counter(gold), Counter(said)
    return {k: f1(both[k], given[k], wanted[k]) for k in sorted(wanted)}


def summary(gold: Sequence[str], said: Sequence[str]) -> str:
    """Give accuracy and macro-F1 in percent."""
    right = sum(g == s for g, s in zip(gold, said, strict=True))
    per = by_type(gold, said)
    return f"accuracy {100 * right / len(gold):.1f}  macro-F1 {sum(per.values()) / len(per):.1f}"


def plv(root: Path, keep: Path, jobs: int) -> str:
    """Measure on plv/train whether our own claims tell the PLOVER type of a source-target pair.

    plain      the type of the claim that names the pair best, YIELD for CONCEDE and RETREAT; nothing is fitted.
               score/marks.py joins the two only where gold says YIELD, so its macro-F1 is a little higher
    five-fold  a logistic regression from what our reading printed to PLV's types, each fifth told by the other four
    """
    rows = rows_of(root / "corpora/plv/train.jsonl")
    got = readings([{"id": r["id"], "text": r["sentence"]} for r in rows], keep, "plv", jobs)
    gold = [r["type"] for r in rows]
    best = [best_claim(r, g["claims"]) for r, g in zip(rows, got, strict=True)]
    plain = [AS_PLV.get(str(b["type"]), str(b["type"])) if b else "" for b in best]
    said = five_fold([features(r, g) for r, g in zip(rows, got, strict=True)], gold, [fold(r["sentence"]) for r in rows])
    wrong = Counter((g, s) for g, s in zip(gold, said, strict=True) if g != s).most_common(10)
    return "\n".join([
        f"plain      {summary(gold, plain)}  ({plain.count('')} of {len(rows)} sentences without a claim)",
        f"five-fold  {summary(gold, said)}",
        "F1         " + ", ".join(f"{k} {v:.1f}" for k, v in by_type(gold, said).items()),
        "mistaken   " + ", ".join(f"{g} for {s} {n}" for (g, s), n in wrong), ""])
