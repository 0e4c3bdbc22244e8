"""Builds the network that a contraction stands for."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from itertools import count

from tndesigner.importing.contraction import Contraction, Label, Operand
from tndesigner.importing.errors import ImportingError
from tndesigner.importing.free_names import take_name
from tndesigner.importing.roles import Roles
from tndesigner.network import Leg, Network, Tensor
from tndesigner.wording.lists import listed
from tndesigner.wording.names import quoted
from tndesigner.wording.text import Text


def build_network(contraction: Contraction, roles: Roles, sizes: Mapping[Label, int]) -> Network:
    """Return the network of a contraction.

    An index of two axes that is summed over becomes a bond. One of more axes, or of several that is kept, becomes a
    copy tensor; one of a single axis that is summed over, a copy tensor with one leg, which is a vector of ones.

    Args:
        contraction: what was read.
        roles: what its operands and open legs are.
        sizes: the dimension of each index.

    Raises:
        ImportingError: if the batch is not where a layer has it, or the parts of the product share no index.
    """
    _check_batch(contraction, roles)
    _check_joined(contraction, roles)
    builder = _Builder(contraction.name, sizes)
    letters = _letters()
    for operand in contraction.operands:
        is_data = operand.name in roles.data
        name = operand.name
        if name.isdigit():
            name = "x" if is_data else next(letters)
        builder.add(replace(operand, name=name), is_data=is_data, batch=roles.batch)
    if roles.inputs:
        builder.add_data(roles.inputs)
    builder.join(roles.outputs)
    return builder.network


class _Builder:
    """Adds one operand after the other, and joins the axes that share a label at the end."""

    def __init__(self, name: str, sizes: Mapping[Label, int]) -> None:
        self.network = Network(name)
        self._sizes = sizes
        self._ends: dict[Label, list[Leg]] = {}
        self._names: set[str] = set()

    def add(self, operand: Operand, *, is_data: bool, batch: Collection[Label]) -> None:
        """Add an operand; the batch is not drawn."""
        labels = [label for label in operand.labels if label not in batch]
        name = take_name(operand.name, self._names)
        if operand.is_copy:
            tensor = self.network.add_copy(name, self._sizes[labels[0]], len(labels))
        else:
            legs = dict(zip(_distinct(labels), (self._sizes[label] for label in labels), strict=True))
            tensor = self.network.add_input(name, legs) if is_data else self.network.add_core(name, legs)
        self._note(tensor, labels)

    def add_data(self, labels: Iterable[Label]) -> None:
        """Add an input whose legs are joined to open legs."""
        labels = list(labels)
        self._note(
            self.network.add_input(take_name("x", self._names), {label: self._sizes[label] for label in labels}), labels
        )

    def join(self, outputs: tuple[Label, ...]) -> None:
        """Join what shares a label, and set the output legs."""
        kept = {}
        for label, ends in self._ends.items():
            if len(ends) == 2 and label not in outputs:
                self.network.connect(*ends)
            elif len(ends) == 1 and label in outputs:
                kept[label] = ends[0]
            else:
                copy = self.network.add_copy(
                    take_name(label, self._names), self._sizes[label], len(ends) + (label in outputs)
                )
                for end, leg in zip(ends, copy.legs, strict=False):
                    self.network.connect(end, leg)
                kept[label] = copy.legs[-1]
        self.network.set_outputs(kept[label] for label in outputs)

    def _note(self, tensor: Tensor, labels: Iterable[Label]) -> None:
        for leg, label in zip(tensor.legs, labels, strict=True):
            self._ends.setdefault(label, []).append(leg)


def _distinct(labels: Iterable[Label]) -> list[str]:
    """Return labels as names of legs: the second axis of a trace gets a number."""
    seen: dict[Label, int] = {}
    named = []
    for label in labels:
        seen[label] = seen.get(label, 0) + 1
        named.append(label if seen[label] == 1 else f"{label}{seen[label]}")
    return named


def _letters() -> Iterator[str]:
    """Yield names for operands that have only a number: a, b, …, w, a2, b2, …."""
    for number in count(1):
        yield from (f"{letter}{number if number > 1 else ''}" for letter in "abcdefghijklmnopqrstuvw")


def _check_batch(contraction: Contraction, roles: Roles) -> None:
    for operand in contraction.operands:
        shared = [label for label in roles.batch if label in operand.labels and operand.name not in roles.data]
        if shared:
            raise ImportingError(
                Text(
                    "the batch, {0}, is an index of {1}, too, which is not data",
                    quoted(shared[0]),
                    quoted(operand.name),
                )
            )
        if all(label in roles.batch for label in operand.labels):
            raise ImportingError(Text("{0} has no index but the batch", quoted(operand.name)))


def _check_joined(contraction: Contraction, roles: Roles) -> None:
    """Refuse products of parts that share no index: a layer has one connected network."""
    groups: list[tuple[list[str], set[Label]]] = []
    drawn = [(operand.name, {*operand.labels} - {*roles.batch}) for operand in contraction.operands]
    if roles.inputs:
        drawn.append(("x", set(roles.inputs)))
    for name, labels in drawn:
        names, shared = [name], set(labels)
        apart = []
        for group in groups:
            if group[1] & shared:
                names, shared = group[0] + names, group[1] | shared
            else:
                apart.append(group)
        groups = [*apart, (names, shared)]
    if len(groups) > 1:
        first, second = (listed(map(quoted, group[0]), most=4) for group in groups[:2])
        raise ImportingError(Text("{0} and {1} share no index; a network must be in one piece", first, second))
