"""layers: `dateline layers`: the table of steps, what each needs and makes, and the gaps."""

from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from dateline.pipeline import Step


def layers() -> None:
    """Print the steps of reading in their order: what each makes and needs, and the gaps.

    A name with ? is used where it is there. Exit code 1 if a step needs what no step before it makes.
    """
    from dateline.pipeline import STEPS
    width = max(len(s.makes) for s in STEPS) + 2
    typer.echo(f"{'makes':<{width}}needs")
    for step in STEPS:
        typer.echo(f"{step.makes:<{width}}{', '.join(step.needs) or '-'}")
    found = gaps(STEPS)
    typer.echo("\n" + ("\n".join(f"gap: {g}" for g in found) or "no gaps"))
    raise typer.Exit(1 if found else 0)


def gaps(steps: "tuple[Step, ...]") -> list[str]:
    """Say which step needs a layer that no step before it makes, and which layer is made twice."""
    made: set[str] = set()
    out = []
    for step in steps:
        out += [f"{step.makes} needs {name}, which no step before it makes"
                for name in step.needs if name.removesuffix("?") not in made and not name.endswith("?")]
        out += [f"{step.makes} is made twice"] * (step.makes in made)
        made.add(step.makes)
    return out
