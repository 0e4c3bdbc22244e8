"""The docstring at the top of an exported file: the drawing and what it saves."""

from math import prod

from tndesigner import __version__
from tndesigner.codegen.drawing import draw
from tndesigner.codegen.subject import Subject
from tndesigner.codegen.text import prose
from tndesigner.planning import DENSE


def heading(subject: Subject, *, what: str, needs: str) -> list[str]:
    """Return the lines of the docstring.

    Args:
        subject: what is exported.
        what: the sentence that says what the file holds.
        needs: the sentence that says what the file needs and how it is used.
    """
    drawing = [f"    {line}".rstrip() for line in draw(subject)]
    return [
        f'"""{prose(subject.network.name) or subject.title}: {what}',
        "",
        *drawing,
        "",
        weights_line(subject),
        *([flops_line(subject)] if subject.usage == DENSE else []),
        "",
        f"Made by tndesigner {__version__}. {needs}",
        '"""',
    ]


def weights_line(subject: Subject) -> str:
    """Say how many weights the cores have, and how many one dense kernel would have."""
    weights = sum(prod(core.shape) for core in subject.network.cores)
    biases = f", and {subject.units:,} biases" if subject.use_bias else ""
    return f"{_beside(weights, prod(subject.widths) * subject.units, 'weights', 'smaller')}{biases}."


def flops_line(subject: Subject) -> str:
    """Say how many FLOPs one example takes, and how many it would take with one dense kernel."""
    plan = subject.candidate.plan
    dense = 2 * prod(subject.widths) * subject.units
    flops = _beside(plan.flops_per_example, dense, "FLOPs an example", "fewer")
    return f"{flops}, at a batch of {plan.batch:,}."


def _beside(ours: int, dense: int, what: str, less: str) -> str:
    """Compare two counts: "4,096 weights instead of 1,048,576 (256x smaller)"."""
    if ours == dense:
        return f"{ours:,} {what}, as many as one dense kernel"
    ratio, word = (dense / max(1, ours), less) if ours < dense else (ours / max(1, dense), "as many")
    digits = 0 if ratio >= 10 or ratio == int(ratio) else 1 if ratio >= 1.1 else 2
    return f"{ours:,} {what} instead of {dense:,} ({ratio:,.{digits}f}x {word})"
