"""The docstring at the top of an exported file: the drawing and what it saves."""

from collections.abc import Mapping
from math import prod

from tndesigner import __version__
from tndesigner.codegen.assembly import Assembly
from tndesigner.codegen.drawing import draw
from tndesigner.codegen.subject import Subject
from tndesigner.codegen.text import prose
from tndesigner.models.kinds.recurrent import NetworkRecurrent
from tndesigner.models.usage import DENSE

_BLOCK = """\
    x -+- norm1 - attention -(+)-+- norm2 - expand - contract -(+)- result
       |                      |  |                              |
       +----------------------+  +------------------------------+
"""

_ATTENTION = """\
    query - to_query - heads -+
    key --- to_key --- heads -+- softmax -+
    value - to_value - heads -------------+- to_output - result
"""


_RECURRENT = """\
    x - kernel -(+)- gates - state -+- result
                 |                  |
                 +--- recurrent ----+
"""


def heading(subject: Subject, *, what: str, needs: str) -> list[str]:
    """Return the lines of the docstring.

    Args:
        subject: what is exported.
        what: a sentence about the content of the file.
        needs: a sentence about the requirements and the use of the file.
    """
    counted = subject.usage == DENSE and not subject.attending
    return [
        f'"""{prose(subject.network.name) or subject.title}: {what}',
        "",
        *drawing(subject, indent=4),
        "",
        weights_line(subject),
        *([flops_line(subject)] if counted else []),
        "",
        f"Made by tndesigner {__version__}. {needs}",
        '"""',
    ]


def assembly_heading(assembly: Assembly, called: Mapping[str, str], *, what: str, needs: str) -> list[str]:
    """Return the lines of the docstring of a layer with several matrices: its networks, and what they save.

    Args:
        assembly: what is exported.
        called: the name of the class or function of each network, by its class.
        what: a sentence about the content of the file.
        needs: a sentence about the requirements and the use of the file.
    """
    width = max(map(len, assembly.parts), default=0)
    names = max(map(len, called.values()), default=0)
    matrices = [
        f"    {matrix:<{width}}  {called[subject.title]:<{names}}  {_matrix_line(subject)}"
        for matrix, subject in assembly.parts.items()
    ]
    return [
        f'"""{assembly.title}: {what}',
        "",
        *_flow(assembly).splitlines(),
        "",
        *(_DRAWN if matrices else ()),
        *matrices,
        *([""] if matrices else ()),
        f"{_beside(*assembly.counts, 'parameters', 'smaller')} in all, biases included.",
        "",
        f"Made by tndesigner {__version__}. {needs}",
        '"""',
    ]


_DRAWN = ("These matrices are networks; each is drawn where it is defined below.", "")


def _flow(assembly: Assembly) -> str:
    """Return the drawing of how the matrices of a layer follow each other."""
    if isinstance(assembly.layer, NetworkRecurrent):
        return _RECURRENT
    return _BLOCK if assembly.block else _ATTENTION


def drawing(subject: Subject, *, indent: int) -> list[str]:
    """Return the indented lines of the drawing."""
    return [f"{'':{indent}}{line}".rstrip() for line in draw(subject)]


def weights_line(subject: Subject) -> str:
    """Return the number of weights, compared with that of one dense kernel, as a sentence."""
    biases = f", and {subject.given:,} biases" if subject.use_bias else ""
    return f"{_beside(*_weights(subject), 'weights', 'smaller')}{biases}."


def flops_line(subject: Subject) -> str:
    """Return the FLOPs for one example, compared with those of one dense kernel, as a sentence."""
    plan = subject.ranges.candidate.plan
    dense = 2 * prod(subject.taken) * subject.given
    flops = _beside(plan.flops_per_example, dense, "FLOPs an example", "fewer")
    return f"{flops}, at a batch of {plan.batch:,}."


def _matrix_line(subject: Subject) -> str:
    sizes = f"{subject.widths[0]:,} to {subject.units:,}"
    return f"{sizes}, {_beside(*_weights(subject), 'weights', 'smaller')}"


def _weights(subject: Subject) -> tuple[int, int]:
    """Count the weights and those of one dense kernel; for attention, all weights and those of its twin."""
    if subject.attending:
        return subject.attending.weights
    return sum(prod(core.shape) for core in subject.network.cores), prod(subject.taken) * subject.given


def _beside(ours: int, dense: int, what: str, less: str) -> str:
    """Compare two counts: "4,096 weights instead of 1,048,576 (256x smaller)"."""
    if ours == dense:
        return f"{ours:,} {what}, as many as one dense kernel"
    ratio, word = (dense / max(1, ours), less) if ours < dense else (ours / max(1, dense), "as many")
    digits = 0 if ratio >= 10 or ratio == int(ratio) else 1 if ratio >= 1.1 else 2
    return f"{ours:,} {what} instead of {dense:,} ({ratio:,.{digits}f}x {word})"
