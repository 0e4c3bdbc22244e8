"""The matrices of an exported recurrent layer: one for all gates, or a part for each gate."""

from collections.abc import Iterator
from dataclasses import replace
from math import prod
from typing import NamedTuple

from tndesigner.codegen.assembly import Assembly
from tndesigner.codegen.layout import Expression, Items, call, lines_of
from tndesigner.codegen.subject import Subject
from tndesigner.codegen.text import literal
from tndesigner.models.kinds.projections import Projection
from tndesigner.models.kinds.recurrent import MATRICES, NetworkRecurrent
from tndesigner.planning.initialisation import gate_variance

FORGETTING = {
    "kernel": """\
        if unit_forget_bias:
            kernel["bias_initializer"] = forget_bias(self.bias_initializer)""",
    "kernel_forget": """\
        forget = {**kernel, "bias_initializer": "ones"} if unit_forget_bias else kernel""",
}
"""What starts the biases of the gate that forgets, by the matrix or the part of it that has them."""


def recurrent_subject(layer: NetworkRecurrent, name: str, subject: Subject) -> Subject:
    """Return the network of a matrix or of a gate, which starts as Keras's matrix does, as it is exported."""
    if name.startswith("recurrent"):
        alone = subject.ranges.of_usual()
        return replace(subject, ranges=alone, variance=1 / len(layer.gates), again=True)
    if name in MATRICES:
        return subject
    return replace(subject, variance=gate_variance(prod(subject.taken), len(layer.gates) * layer.units))


def made_matrix(assembly: Assembly, layer: NetworkRecurrent, matrix: str, start: str) -> list[str]:
    """Write the statement that makes a matrix, or a list of its parts."""
    parts = [one for one in layer.projections(assembly.width) if one.name.startswith(matrix)]
    made = tuple(call("self.matrix", *_made(assembly, layer, one)) for one in parts)
    return lines_of(start, made[0] if len(made) == 1 else Items("[", made, "]"), indent=8)


def _made(assembly: Assembly, layer: NetworkRecurrent, one: Projection) -> Iterator[Expression]:
    """Yield the arguments of the call that makes a matrix or a part of one."""
    matrix = one.name.partition("_")[0]
    drawn = assembly.parts.get(one.name)
    yield drawn.title if drawn else "keras.layers.Dense"
    yield literal(one.name)
    yield "forget" if one.name == forgets_in(layer) != matrix else matrix
    if drawn is None:
        yield f"units={one.gives}"
        yield from _dense_start(layer, one)


def _dense_start(layer: NetworkRecurrent, one: Projection) -> Iterator[Expression]:
    """Yield how a dense matrix or a part of one starts as in Keras; nothing where that is the way of Dense."""
    start = start_of_dense(layer, one)
    if start.gain == 1:
        yield f"kernel_initializer={literal('orthogonal')}"
    elif start.gain is not None:
        yield f"kernel_initializer=keras.initializers.Orthogonal({start.gain!r})"
    elif start.variance is not None:
        words = (repr(start.variance), literal("fan_in"), literal("uniform"))
        yield call("kernel_initializer=keras.initializers.VarianceScaling", *words)


class DenseStart(NamedTuple):
    """How a dense matrix, or the part of it for a gate, starts in Keras; like a dense layer's if both are None."""

    gain: float | None = None
    """By how much an orthogonal matrix is multiplied."""
    variance: float | None = None
    """The variance of what uniform numbers give for inputs of variance 1."""


def start_of_dense(layer: NetworkRecurrent, one: Projection) -> DenseStart:
    """Return how a dense matrix or a part of one starts."""
    if one.name.startswith("recurrent"):
        return DenseStart(gain=1.0 if one.name == "recurrent" else len(layer.gates) ** -0.5)
    if one.name in MATRICES:
        return DenseStart()
    return DenseStart(variance=gate_variance(one.takes, len(layer.gates) * layer.units))


def forgets_in(layer: NetworkRecurrent) -> str:
    """Return the matrix, or the part of one, that has the biases of the gate that forgets; empty if there is none."""
    if "forget" not in layer.gates:
        return ""
    return "kernel" if len(matrix_names(layer, "kernel")) == 1 else "kernel_forget"


def matrix_names(layer: NetworkRecurrent, matrix: str) -> list[str]:
    """Return the name of a matrix, or those of its parts."""
    return [one.name for one in layer.projections(1) if one.name.startswith(matrix)]
