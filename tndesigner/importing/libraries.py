"""Takes networks from other libraries, as objects with numbers; none of these libraries is imported."""

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from itertools import count
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from tndesigner.importing.building import build_network
from tndesigner.importing.contraction import Contraction, Operand
from tndesigner.importing.errors import ImportingError
from tndesigner.importing.free_names import take_name
from tndesigner.importing.roles import propose_roles
from tndesigner.network import Network
from tndesigner.wording.names import quoted

Array = NDArray[np.generic]


@dataclass(frozen=True, slots=True)
class Imported:
    """A network from another library, and its numbers."""

    network: Network
    cores: dict[str, Array]
    """The array of each core, with the shape of its legs."""


def from_quimb(
    network: object, *, inputs: Collection[str] = (), outputs: Collection[str] = (), name: str = "network"
) -> Imported:
    """Return a ``quimb.tensor.TensorNetwork``: an MPO, a PEPO, a MERA, or any other, hyperindices included.

    Args:
        network: the network.
        inputs: the outer indices that take the data, in order. If none are given, the lower indices of an operator,
            else those that are named so, else the first half.
        outputs: the outer indices that are the result, in order; if none are given, all others.
        name: the name of the network.

    Raises:
        ImportingError: if it is none, or has no index for data or for the result.
    """
    if not (hasattr(network, "tensors") and hasattr(network, "outer_inds")):
        raise ImportingError(f"{type(network).__name__} is not a quimb.tensor.TensorNetwork")
    lower: list[str] = []
    if hasattr(network, "lower_ind") and hasattr(network, "sites"):
        lower = [network.lower_ind(site) for site in network.sites]
    titles = _titles(ind for tensor in network.tensors for ind in tensor.inds)
    names = _names([list(tensor.tags) for tensor in network.tensors])
    operands = [
        _operand(title, [titles[ind] for ind in tensor.inds], tensor.data)
        for title, tensor in zip(names, network.tensors, strict=True)
    ]
    return _imported(
        Contraction(tuple(operands), tuple(network.outer_inds()), name, is_code=False), inputs or lower, outputs
    )


def _names(tags: list[list[str]]) -> list[str]:
    """Return names for tensors: the first tag that only one has and that can be a name, or else t1, t2 and so on."""
    uses = Counter(tag for own in tags for tag in own)
    taken: set[str] = set()
    names = []
    for number, own in enumerate(tags, 1):
        fit = (tag for tag in own if uses[tag] == 1 and tag.isidentifier() and not tag.startswith("_"))
        names.append(take_name(next(fit, f"t{number}"), taken))
    return names


def _titles(indices: Iterable[str]) -> dict[str, str]:
    """Return names for indices: their own, or r1, r2, … for those that quimb made up, which begin with "_"."""
    distinct = dict.fromkeys(indices)
    numbers = count(1)
    return {index: f"r{next(numbers)}" if index.startswith("_") else index for index in distinct}


def from_nodes(
    nodes: Iterable[Any], *, data: Collection[Any] = (), outputs: Sequence[Any] = (), name: str = "network"
) -> Imported:
    """Return the network of the nodes of the library TensorNetwork, ``tn.CopyNode`` included.

    Args:
        nodes: the nodes, joined by edges.
        data: the nodes that are the data. If there are none, dangling edges take it: those that are named so, the
            first of two at each node, or the first half.
        outputs: the dangling edges that are the result, in order; if none are given, all others.
        name: the name of the network.

    Raises:
        ImportingError: if an edge leads to a node that is not among them, or there is no place for data or result.
    """
    nodes = list(nodes)
    labels: dict[int, str] = {}
    edges: dict[str, Any] = {}
    operands = []
    taken: set[str] = set()
    for number, node in enumerate(nodes, 1):
        own = []
        for edge in node.edges:
            if not edge.is_dangling() and not all(any(end is one for one in nodes) for end in edge.get_nodes()):
                raise ImportingError(f"an edge of node {quoted(node.name)} leads to a node that was not given")
            label = labels.setdefault(id(edge), f"e{len(labels) + 1}")
            edges[label] = edge
            own.append(label)
        is_copy = type(node).__name__ == "CopyNode"
        named = node.name and not node.name.startswith("__")
        title = take_name(node.name if named else f"t{number}", taken)
        operands.append(
            Operand(title, tuple(own), tuple(node.shape), None if is_copy else np.asarray(node.tensor), is_copy)
        )
    kept = [label for label, edge in edges.items() if edge.is_dangling()]
    order = [labels[id(edge)] for edge in outputs if id(edge) in labels]
    titles = [operand.name for node, operand in zip(nodes, operands, strict=True) if any(node is one for one in data)]
    return _imported(Contraction(tuple(operands), tuple(kept), name, is_code=False), (), order, titles)


def from_tensorly(tensor: object, *, name: str = "network") -> Imported:
    """Return a decomposition of TensorLy: a TT-matrix, or a CP or Tucker decomposition of an even number of modes.

    The modes of a CP or Tucker decomposition are those of the input, then as many of the output.

    Raises:
        ImportingError: if it is another decomposition.
    """
    kind = type(tensor).__name__
    if kind == "TTMatrix" and isinstance(tensor, Iterable):
        return _train([np.asarray(factor) for factor in tensor], name, axes=4)
    if kind in ("CPTensor", "TuckerTensor") and isinstance(tensor, Iterable):
        first, factors = tensor
        modes = [np.asarray(factor) for factor in factors]
        if len(modes) % 2:
            raise ImportingError(
                f"it has {len(modes)} modes, but the number must be even: half are inputs, half are outputs"
            )
        half = len(modes) // 2
        legs = [*(f"i{place + 1}" for place in range(half)), *(f"o{place + 1}" for place in range(half))]
        is_cp = kind == "CPTensor"
        operands = [
            _operand(f"{leg}", (leg, "r" if is_cp else f"r{leg}"), mode) for leg, mode in zip(legs, modes, strict=True)
        ]
        if is_cp:
            operands[0] = _operand(legs[0], (legs[0], "r"), modes[0] * (1.0 if first is None else np.asarray(first)))
        else:
            operands.insert(half, _operand("core", tuple(f"r{leg}" for leg in legs), np.asarray(first)))
        return _imported(Contraction(tuple(operands), tuple(legs), name, is_code=False), legs[:half], legs[half:])
    raise ImportingError(f"{kind} is none of TTMatrix, CPTensor and TuckerTensor")


def from_t3f(tensor_train: object, *, name: str = "network") -> Imported:
    """Return a TT-matrix of t3f, or a tensor train of an even number of modes, with its numbers.

    The modes of a tensor train are those of the input, then as many of the output.

    Args:
        tensor_train: the object, of which ``tt_cores`` is read.
        name: the name of the network.

    Raises:
        ImportingError: if it is another object, such as a batch of tensor trains.
    """
    kind = type(tensor_train).__name__
    cores = [np.asarray(core) for core in getattr(tensor_train, "tt_cores", ())]
    if not cores:
        raise ImportingError(f"{kind} has no tt_cores, which a TensorTrain of t3f has")
    if hasattr(tensor_train, "batch_size"):
        raise ImportingError(f"{kind} is a batch of tensor trains; give one of them, such as batch[0]")
    return _train(cores, name, axes=4 if cores[0].ndim == 4 else 3)


def _train(cores: Sequence[Array], name: str, *, axes: int) -> Imported:
    """Return a train of cores (left bond, input, output, right bond), or of such with one leg each (3 axes).

    The bonds at the ends are left out.
    """
    count, half = len(cores), len(cores) // 2
    if axes == 3 and count % 2:
        raise ImportingError(f"it has {count} modes, but the number must be even: half are inputs, half are outputs")
    inputs = [f"i{place + 1}" for place in range(count if axes == 4 else half)]
    outputs = [f"o{place + 1}" for place in range(count if axes == 4 else half)]
    legs = [*zip(inputs, outputs, strict=True)] if axes == 4 else [(leg,) for leg in (*inputs, *outputs)]
    operands = []
    for place, (core, own) in enumerate(zip(cores, legs, strict=True)):
        if core.ndim != axes:
            has = "left, input, output, right" if axes == 4 else "left, mode, right"
            raise ImportingError(f"core {place + 1} has {core.ndim} axes; it must have {axes}: {has}")
        labels = (f"r{place}", *own, f"r{place + 1}")
        first, last = int(place == 0), axes - int(place == count - 1)
        operands.append(_operand(f"g{place + 1}", labels[first:last], core.reshape(core.shape[first:last])))
    return _imported(Contraction(tuple(operands), (*inputs, *outputs), name, is_code=False), inputs, outputs)


def _operand(name: str, labels: Sequence[str], values: ArrayLike) -> Operand:
    array = np.asarray(values)
    if array.ndim != len(labels):
        raise ImportingError(f"{quoted(name)} has {array.ndim} axes, but {len(labels)} indices")
    return Operand(name, tuple(map(str, labels)), array.shape, array)


def _imported(
    contraction: Contraction, inputs: Collection[str], outputs: Collection[str], data: Collection[str] = ()
) -> Imported:
    roles = propose_roles(contraction, data=data, inputs=inputs, outputs=outputs)
    network = build_network(contraction, roles, contraction.sizes({}, batch=roles.batch))
    arrays = [one.values for one in contraction.operands if one.name not in roles.data and not one.is_copy]
    return Imported(network, {core.name: np.asarray(array) for core, array in zip(network.cores, arrays, strict=True)})
