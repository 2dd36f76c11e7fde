"""session: the trained weights behind two calls; the only home of onnxruntime and tokenizers.

Rule: one thread a session, so that one process reads one report on one core.
"""

import os
from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from dateline.encoder.windows import Tokens, features
from dateline.errors import ModelMissing

Floats = npt.NDArray[np.float32]
Ints = npt.NDArray[np.int64]


def weights() -> Path:
    """Give the folder of the weights: DATELINE_MODEL if set, else the package's own."""
    return Path(os.environ.get("DATELINE_MODEL") or str(files("dateline.encoder") / "weights"))


class Session:
    """The loaded model: tokenizer, first pass over windows, second pass over slices."""

    def __init__(self, folder: Path) -> None:
        """Load trunk.onnx, again.onnx and tokenizer.json; raise ModelMissing where one is not there."""
        for name in ("trunk.onnx", "again.onnx", "tokenizer.json"):
            if not (folder / name).is_file():
                raise ModelMissing(str(folder / name))
        import onnxruntime
        from tokenizers import Tokenizer
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 3
        # The arena keeps the largest batch's memory for good; without it a process stays below 400 MB.
        options.enable_cpu_mem_arena = True
        cpu = ["CPUExecutionProvider"]
        self._trunk = onnxruntime.InferenceSession(str(folder / "trunk.onnx"), options, providers=cpu)
        self._again = onnxruntime.InferenceSession(str(folder / "again.onnx"), options, providers=cpu)
        self._tok: Any = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._tok.no_truncation()
        self._tok.no_padding()
        self.version = version(str(folder))

    def tokens(self, body: str) -> Tokens:
        """Give a body's tokens without specials."""
        enc = self._tok.encode(body, add_special_tokens=False)
        spans = np.array(enc.offsets, np.int64).reshape(-1, 2)
        return Tokens(np.array(enc.ids, np.int64), spans, features(body, enc.offsets))

    def first(self, ids: Ints, feats: Ints, mask: Ints) -> tuple[Floats, Floats, Floats, Floats]:
        """Read windows (B, T): states (B, T, 384) and trigger, parts, mention logits (B, T, n)."""
        got = self._trunk.run(None, {"ids": ids, "feats": feats, "mask": mask})
        return got[0], got[1], got[2], got[3]

    def second(self, states: Floats, mark: Ints, mask: Ints) -> tuple[Floats, ...]:
        """Read slices (A, S, 384): roles (A, S, 27), sector, what, type (A, 17), mode, status, told (A, 3)."""
        return tuple(self._again.run(None, {"states": states, "mark": mark, "mask": mask}))


@lru_cache(maxsize=2)
def session(folder: str = "") -> Session:
    """Give the process's session; loaded on first use."""
    return Session(Path(folder) if folder else weights())


def version(folder: str = "") -> str:
    """Give the hash of the weights without loading them; "?" where they have none."""
    path = (Path(folder) if folder else weights()) / "version.txt"
    return path.read_text(encoding="utf-8").strip() if path.exists() else "?"
