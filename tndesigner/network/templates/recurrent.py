"""The matrices of recurrent layers as tensor trains and rings, the gates together or each."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from functools import partial, update_wrapper
from typing import Any

from tndesigner.network.diagram import Diagram
from tndesigner.network.templates.mpo import build_mpo
from tndesigner.network.templates.ring import build_ring
from tndesigner.network.templates.template import Template, factors, numbers, width

Build = Callable[[Sequence[int], Sequence[int], Sequence[int]], Diagram]


def build_kernel(
    gates: int, build: Build, inputs: Sequence[int], outputs: Sequence[int], bond: Sequence[int]
) -> Diagram:
    """Draw the matrix from the input of a recurrent layer to all of its gates, the gates in the first output leg.

    ::

        gates·o1  o2    o3
          (a)-r1-(b)-r2-(c)      the matrix of one gate after the other: inputs i to units o
           i1     i2    i3

    Source: Yang et al., "Tensor-Train Recurrent Neural Networks for Video Classification" (2017), section 3.2; as a
    ring: Pan et al., "Compressing Recurrent Neural Networks with Tensor Ring for Action Recognition" (2019).

    Raises:
        NetworkError: if the lists do not fit together.
    """
    diagram = build(inputs, (gates * outputs[0], *outputs[1:]), bond)
    diagram.network.name = "kernel"
    return diagram


def build_both(
    gates: int, inputs: Sequence[int], outputs: Sequence[int], bond: Sequence[int]
) -> tuple[Diagram, Diagram]:
    """Draw both matrices as trains: from the input to all gates, and from the state to all gates.

    ::

        gates·o1  o2    o3           gates·o1  o2    o3
          (a)-r1-(b)-r2-(c)   and      (a)-r1-(b)-r2-(c)      "kernel" and "recurrent"
           i1     i2    i3              o1     o2    o3

    Source: Tjandra et al., "Compressing Recurrent Neural Network with Tensor Train" (2017), section 4.

    Raises:
        NetworkError: if the lists do not fit together.
    """
    kernel, recurrent = (build_kernel(gates, build_mpo, one, outputs, bond) for one in (inputs, outputs))
    recurrent.network.name = "recurrent"
    return kernel, recurrent


def build_each(
    names: Sequence[str], inputs: Sequence[int], outputs: Sequence[int], bond: Sequence[int]
) -> tuple[Diagram, ...]:
    """Draw the part of a matrix for each gate as a train of its own, given the names of the parts.

    ::

           o1    o2    o3           o1    o2    o3
          (a)-r1-(b)-r2-(c)   and  (a)-r1-(b)-r2-(c)   …      "kernel_input", "kernel_forget", …
           i1    i2    i3           i1    i2    i3

    The parts of "kernel" take the inputs, those of "recurrent" the state, whose factors are ``outputs``. Source: Yang
    et al., "Tensor-Train Recurrent Neural Networks for Video Classification" (2017), section 3.2.

    Raises:
        NetworkError: if the lists do not fit together.
    """
    drawn = {name: build_mpo(inputs if name.startswith("kernel") else outputs, outputs, bond) for name in names}
    for name, diagram in drawn.items():
        diagram.network.name = name.replace("_", " ")
    return tuple(drawn.values())


def _family(kind: str, title: str, short: str, gate_names: Sequence[str]) -> Iterator[Template]:
    """Yield the templates of one kind of recurrent layer."""
    gates = len(gate_names)
    all_gates = "" if gates == 1 else f" of all {gates} gates"
    train = Template(
        name=f"{short}-mpo",
        title=f"{title} (tensor train)",
        summary=f"The input matrix{all_gates} as one tensor train; the matrix of the state stays dense.",
        source="Yang et al. 2017, arXiv:1707.01786, section 3.2",
        parameters=(
            width("in", 64, "Features at each place of the sequence."),
            width("units", 64, "Length of the state."),
            factors("inputs", ("in",), (4, 4, 4), "Factors of the features, one for each core."),
            factors("outputs", ("units",), (4, 4, 4), "Factors of the units; the gates multiply the first."),
            numbers("bond", 4, "Bond dimension: one for all bonds, or one for each from left to right."),
        ),
        build=_for_gates(build_kernel, gates, build_mpo),
        layer_kind=kind,
        fields=("kernel",),
        settings=("units",),
    )
    yield train
    yield replace(
        train,
        name=f"{short}-mpo-both",
        title=f"{title} (two tensor trains)",
        summary=f"The matrices of input and state{all_gates} as a tensor train each.",
        source="Tjandra et al. 2017, arXiv:1705.08052, section 4",
        build=_for_gates(build_both, gates),
        fields=("kernel", "recurrent"),
    )
    yield replace(
        train,
        name=f"{short}-ring",
        title=f"{title} (tensor ring)",
        summary=f"The input matrix{all_gates} as one tensor ring; the matrix of the state stays dense.",
        source="Pan et al. 2019, doi:10.1609/aaai.v33i01.33014683",
        build=_for_gates(build_kernel, gates, build_ring),
    )
    if gates > 1:
        yield from _each(train, title, gate_names)


def _each(train: Template, title: str, gates: Sequence[str]) -> Iterator[Template]:
    """Yield the templates in which each gate has a network of its own."""
    kernel, recurrent = (tuple(f"{matrix}_{gate}" for gate in gates) for matrix in ("kernel", "recurrent"))
    outputs = factors("outputs", ("units",), (4, 4, 4), "Factors of the units, one for each core.")
    each = replace(
        train,
        name=f"{train.name}-each",
        title=f"{title} (tensor train for each gate)",
        summary="The input matrix of each gate as a tensor train; the matrix of the state stays dense.",
        parameters=tuple(outputs if one.name == "outputs" else one for one in train.parameters),
        build=_for_gates(build_each, kernel),
        fields=kernel,
    )
    yield each
    yield replace(
        each,
        name=f"{train.name}-both-each",
        title=f"{title} (two tensor trains for each gate)",
        summary="The matrices of input and state of each gate as a tensor train each.",
        source="Tjandra et al. 2017, arXiv:1705.08052, section 4",
        build=_for_gates(build_each, kernel + recurrent),
        fields=kernel + recurrent,
    )


def _for_gates(build: Callable[..., Diagram | tuple[Diagram, ...]], *settled: object) -> Callable[..., Any]:
    """Return a function that draws for certain gates, with the same documentation."""
    return update_wrapper(partial(build, *settled), build)


TEMPLATES = (
    *_family("network_lstm", "LSTM", "lstm", ("input", "forget", "cell", "output")),
    *_family("network_gru", "GRU", "gru", ("update", "reset", "candidate")),
    *_family("network_simple_rnn", "Simple RNN", "rnn", ("state",)),
)
