"""The names of the indices of an equation in drawings and comments."""

from collections import Counter
from collections.abc import Iterator

from tndesigner.codegen.names import Names, identifier
from tndesigner.network import Leg, Network, Tensor, TensorKind
from tndesigner.planning.equation import BATCH, Equation, Label, Operand, OperandKind

Places = dict[Label, list[tuple[Tensor, Leg]]]
"""The legs of inputs and cores that each index joins."""


def index_names(network: Network, equation: Equation) -> dict[Label, str]:
    """Name each index after its leg of the input or the result, its copy tensor, or its cores.

    The name of the tensor is prepended if several legs have the same name: "out" of two cores become "a_out"
    and "b_out". The bond of a and b is "a_b".
    """
    places = _places(network, equation)
    copies = {label: copy.name for copy, label in copy_labels(network, equation)}
    repeats = {one.labels[1]: one.labels[0] for one in equation.operands if one.kind is OperandKind.IDENTITY}
    outer = _outer_legs(network, equation)
    often = Counter(leg.name for _, leg in outer.values())
    names = Names("batch")
    found = {BATCH: "batch"}
    for label in equation.sizes:
        if label in outer:
            tensor, leg = outer[label]
            text = leg.name if often[leg.name] == 1 else f"{tensor.name}_{leg.name}"
        elif label in copies:
            text = copies[label]
        elif label in repeats:
            text = found[repeats[label]]
        else:
            text = "_".join(tensor.name for tensor, _ in places.get(label, ())[:2])
        found[label] = names.take(identifier(text, "index"))
    return found


def copy_labels(network: Network, equation: Equation) -> Iterator[tuple[Tensor, Label]]:
    """Yield each copy tensor that is joined to an input or a core, with its index."""
    label_at = {leg.id: label for label, legs in _places(network, equation).items() for _, leg in legs}
    for copy in network.of_kind(TensorKind.COPY):
        ends = {end for leg in copy.legs if (bond := network.bond_at(leg.id)) for end in bond.legs}
        touched = [label_at[end] for end in sorted(ends) if end in label_at]
        if touched:
            yield copy, touched[0]


def leg_labels(equation: Equation, operand: Operand) -> tuple[Label, ...]:
    """Return the index of each leg of an input or a core; for tokens, the indices of the digits."""
    if operand.kind is OperandKind.TOKENS:
        return tuple(reversed(equation.digits))
    return tuple(label for label in operand.labels if label != BATCH)


def _places(network: Network, equation: Equation) -> Places:
    places: Places = {}
    for operand in equation.operands:
        if operand.tensor:
            tensor = network.tensor(operand.tensor)
            for label, leg in zip(leg_labels(equation, operand), tensor.legs, strict=True):
                places.setdefault(label, []).append((tensor, leg))
    return places


def _outer_legs(network: Network, equation: Equation) -> dict[Label, tuple[Tensor, Leg]]:
    """Return the leg of an input, or else the output leg of a core, for each index that has one."""
    outer = {
        label: (network.owner(leg), network.leg(leg))
        for leg, label in zip(network.outputs, equation.output[1:], strict=True)
        if network.owner(leg).kind is not TensorKind.COPY
    }
    for label, legs in _places(network, equation).items():
        for tensor, leg in legs:
            if tensor.kind is TensorKind.INPUT:
                outer[label] = (tensor, leg)
                break
    return outer
