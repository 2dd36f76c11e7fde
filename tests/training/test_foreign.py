"""The scoring of corpora annotated for other ends, on hand-made input."""

import json

import numpy as np
import pytest

from training import foreign
from training.data import Doc

TYPES_OF_THEIRS = ("conflict.attack.n/a", "Conflict.Attack.DetonateExplode", "Life.Die.Unspecified")


def claim(kind, span=(0, 1), actors=(), recipients=(), confidence=0.5):
    return {"type": kind, "mode": "", "status": "happened", "trigger": "met", "trigger_span": list(span),
            "confidence": confidence, "actors": [{"text": a} for a in actors],
            "recipients": [{"text": r} for r in recipients]}


def test_every_type_is_mapped_to_types_that_claims_have():
    assert {t for types in foreign.MAPPED.values() for t in types} <= {*foreign.TYPES}


def test_no_type_is_both_mapped_and_left_out():
    assert not foreign.MAPPED.keys() & foreign.LEFT_OUT.keys()


@pytest.mark.parametrize("name", TYPES_OF_THEIRS)
def test_attacks_and_deaths_are_mapped(name):
    assert foreign.types_of(name) == ("ASSAULT",)


def test_the_longest_beginning_decides():
    assert foreign.types_of("conflict.attack.stealrobhijack") == ()
    assert foreign.types_of("life.die.nonviolentdeath") == ()
    assert foreign.types_of("transaction.transfermoney.embargosanction")[0] == "SANCTION"
    assert foreign.types_of("transaction.transfermoney.purchase") == ()


def test_an_unknown_type_stops_the_run():
    with pytest.raises(KeyError, match=r"weather\.rain"):
        foreign.types_of("weather.rain.n/a")


def test_words_are_put_together_as_in_print_and_their_spans_hold_them():
    words = ['"', "The", "U.S.-led", "talks", "(", "wo", "n't", "fail", ")", ",", '"', "said", "super", "-", "PACs", "."]
    text, spans = foreign.joined(words)
    assert text == '"The U.S.-led talks (won\'t fail)," said super-PACs.'
    assert [text[s:e] for s, e in spans] == words


def test_rams_rows_of_one_text_become_one_report(tmp_path):
    row = {"doc_key": "n-1", "sentences": [["Kess", "fell", "."], ["Ayla", "was", "shelled", "and", "taken", "."]]}
    rows = [{**row, "evt_triggers": [[5, 5, [["conflict.attack.n/a", 1.0]]]]},
            {**row, "evt_triggers": [[7, 7, [["transaction.transaction.transfercontrol", 1.0]]]]}]
    path = tmp_path / "dev.jsonl"
    path.write_text("".join(json.dumps(r) + "\n" for r in rows))
    (got,) = foreign.rams_rows(path)
    assert got["text"] == "Kess fell.\nAyla was shelled and taken.\n"
    assert [got["text"][s:e] for s, e, _ in got["gold"]] == ["shelled", "taken"]


def test_wikievents_triggers_lie_where_the_joined_sentences_have_them(tmp_path):
    sentences = [[[["Kess", 0, 4], ["fell.", 5, 10]], "Kess fell."], [[["It", 10, 12], ["burned.", 13, 20]], "It burned."]]
    event = {"event_type": "Conflict.Attack.Unspecified", "trigger": {"start": 3, "end": 4}}
    path = tmp_path / "dev.jsonl"
    path.write_text(json.dumps({"doc_id": "w-1", "sentences": sentences, "event_mentions": [event]}) + "\n")
    (got,) = foreign.wikievents_rows(path)
    ((start, end, _),) = got["gold"]
    assert got["text"][start:end] == "burned."


def test_shares_count_overlap_and_fitting_type_apart():
    row = {"gold": [[0, 4, "conflict.attack.n/a"], [10, 14, "conflict.attack.n/a"], [20, 24, "contact.negotiate.meet"],
                    [30, 34, "contact.mediastatement.n/a"]]}
    got = {"claims": [claim("ASSAULT", (2, 6)), claim("AID", (12, 13)), claim("CONSULT", (24, 28))]}
    assert foreign.shares([row], [got]) == {"all": (2, 1, 3), "CONSULT": (0, 0, 1), "ASSAULT": (2, 1, 2)}


def test_a_trigger_with_two_types_counts_once_and_either_fits():
    row = {"gold": [[0, 4, "conflict.attack.n/a"], [0, 4, "contact.negotiate.meet"], [0, 4, "disaster.fire"]]}
    assert foreign.mappable(row) == [((0, 4), ("ASSAULT", "CONSULT"))]
    assert foreign.shares([row], [{"claims": [claim("CONSULT", (0, 4))]}])["all"] == (1, 1, 1)


def test_mentions_match_one_to_one_and_by_kind():
    assert foreign.matched([(0, 9)], [(0, 3), (4, 9)]) == 1
    assert foreign.matched([(0, 3), (4, 9)], [(2, 5), (6, 7)]) == 2
    assert foreign.matched([(0, 3)], [(3, 5)]) == 0
    doc = Doc("d", "", None, [], frozenset(), mentions=[("PER", 0, 4), ("LOC", 8, 12), ("LOC", 14, 16)])
    got = {"mentions": [["PER", 0, 4], ["ORG", 8, 12], ["LOC", 13, 15]]}
    assert foreign.mention_counts([doc], [got]) == {"PER": (1, 1, 1), "LOC": (1, 1, 2), "ORG": (0, 1, 0)}


def test_the_claim_that_names_the_pair_is_chosen_over_the_surer_one():
    row = {"source": "Norland's army", "target": "Sudria"}
    wanted = claim("ASSAULT", actors=["the army"], recipients=["Sudria"], confidence=0.2)
    other = claim("CONSULT", actors=["Sudria"], confidence=0.9)
    assert foreign.best_claim(row, [other, wanted]) is wanted
    assert foreign.best_claim(row, []) is None


def test_features_say_what_was_read_and_nothing_of_the_sentence():
    types = [0.0] * len(foreign.TYPES)
    types[foreign.TYPES.index("CONSULT")] = 0.5
    row = {"source": "Norland", "target": "Sudria", "sentence": "unseen"}
    got = {"triggers": [{"types": types, "score": 0.8, "text": "Met"}], "claims": [claim("CONSULT", actors=["Norland"])]}
    said = foreign.features(row, got)
    assert (said["seen CONSULT"], said["claimed CONSULT"], said["source"], said["target"]) == (0.4, 0.5, 1.0, 0.0)
    assert "word met" in said
    assert not any("unseen" in name for name in said)
    assert foreign.features(row, {"triggers": [], "claims": []}) == {"any": 1.0, "no claim": 1.0}


def test_the_fit_tells_kinds_apart_and_gives_probabilities():
    x = np.array([[1.0, 0.0], [1.0, 0.0], [1.0, 1.0], [1.0, 1.0]])
    weights = foreign.fit(x, np.eye(2)[[0, 0, 1, 1]])
    assert (x @ weights).argmax(1).tolist() == [0, 0, 1, 1]
    assert np.allclose(weights.sum(1), 0)


def test_a_fold_is_told_only_by_the_others():
    rows = [{"any": 1.0, f"kind {i % 2}": 1.0, "own": float(i == 0)} for i in range(20)]
    gold = ["AB"[i % 2] for i in range(20)]
    folds = [i // 4 for i in range(20)]
    assert foreign.five_fold(rows, gold, folds) == gold


def test_what_stands_in_one_fold_only_is_not_learned_for_it():
    folds = [i // 4 for i in range(20)]
    rows = [{"any": 1.0, f"fold {f}": 1.0} for f in folds]
    assert foreign.five_fold(rows, ["A" if f == 2 else "B" for f in folds], folds)[8:12] == ["B"] * 4


def test_what_stands_in_one_row_is_not_learned_at_all():
    rows = [{"any": 1.0, **({"rare": 1.0} if i in (0, 19) else {})} for i in range(20)]
    assert foreign.five_fold(rows, ["B"] + ["A"] * 19, [i // 4 for i in range(20)])[19] == "A"


def test_a_sentence_is_always_in_one_fold_and_folds_are_alike_in_size():
    folds = [foreign.fold(f"Sentence {i}") for i in range(1000)]
    assert folds == [foreign.fold(f"Sentence {i}") for i in range(1000)]
    assert {*folds} == {*range(foreign.FOLDS)}
    assert min(folds.count(f) for f in {*folds}) > 150


def test_accuracy_and_macro_f1_are_by_hand():
    assert foreign.by_type(["A", "A", "B", "C"], ["A", "B", "B", ""]) == pytest.approx({"A": 200 / 3, "B": 200 / 3, "C": 0})
    assert foreign.summary(["A", "A", "B", "C"], ["A", "B", "B", ""]) == "accuracy 50.0  macro-F1 44.4"
