"""The network: the mathematics of a drawing, and how to build one in a script."""

from collections.abc import Container, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple

from tndesigner.network.elements import Bond, ElementId, Leg, Tensor, TensorKind
from tndesigner.network.errors import NetworkError
from tndesigner.network.topology import Topology, count_weights
from tndesigner.wording.text import Text


class Purpose(NamedTuple):
    """What a template draws a network for."""

    kind: str
    """The kind of layer, as files name it."""
    settings: Mapping[str, object]
    """The fields of such a layer that the template sets, such as the vocabulary of an embedding."""


class Network(Topology):
    """Tensors joined by bonds, with an order for its output legs.

    It stands for the sum over every bond of the product of all tensors. The batch is not drawn. ::

        net = Network("hidden")
        x = net.add_input("x", {"i1": 32, "i2": 32})
        a = net.add_core("a", {"in": 32, "out": 32, "right": 2})
        net.connect(x["i1"], a["in"])
    """

    def __init__(self, name: str = "network") -> None:
        """Create an empty network."""
        super().__init__()
        self.name = name
        self.outputs: tuple[ElementId, ...] = ()
        self.purpose: Purpose | None = None
        """What its template draws it for; None if it was drawn by hand. It is not part of the drawing."""

    def add_input(self, name: str, legs: Mapping[str, int]) -> Tensor:
        """Add the data tensor; its legs factor the last axis of the data, row-major."""
        return self._add(name, TensorKind.INPUT, legs.items())

    def add_core(self, name: str, legs: Mapping[str, int]) -> Tensor:
        """Add a trainable tensor with one axis for each leg, given as name and dimension."""
        return self._add(name, TensorKind.CORE, legs.items())

    def add_copy(self, name: str, dim: int, legs: int = 3) -> Tensor:
        """Add a copy tensor: a dot that joins ``legs`` legs (named "1", "2", …) to one index of dimension ``dim``."""
        return self._add(name, TensorKind.COPY, [(str(number + 1), dim) for number in range(legs)])

    def connect(self, first: Leg, second: Leg) -> Bond:
        """Join two open legs by a bond; different dimensions are allowed here and reported by a check."""
        bond = Bond(self.new_id(), first.id, second.id)
        self.put_bond(bond)
        return bond

    def set_outputs(self, legs: Iterable[Leg]) -> None:
        """Set which open legs are the result, in order.

        Raises:
            NetworkError: if a leg is not one of this network's.
        """
        chosen = tuple(legs)
        for leg in chosen:
            if leg.id not in self._owner:
                raise NetworkError(Text("output leg {0!r} is not part of network {1!r}", leg.name, self.name))
        self.outputs = tuple(leg.id for leg in chosen)

    def of_kind(self, kind: TensorKind) -> tuple[Tensor, ...]:
        """Return the tensors of one kind, oldest first."""
        kinds = self._lists.kinds
        if kind not in kinds:
            kinds[kind] = tuple(tensor for tensor in self.tensors if tensor.kind is kind)
        return kinds[kind]

    @property
    def inputs(self) -> tuple[Tensor, ...]:
        """The data tensors."""
        return self.of_kind(TensorKind.INPUT)

    @property
    def cores(self) -> tuple[Tensor, ...]:
        """The trainable tensors."""
        return self.of_kind(TensorKind.CORE)

    @property
    def weights(self) -> int:
        """How many numbers all cores have."""
        if self._lists.weights is None:
            self._lists.weights = sum(map(count_weights, self.cores))
        return self._lists.weights

    @property
    def legs(self) -> Iterator[Leg]:
        """The legs of all tensors, in the order of the tensors."""
        return (leg for tensor in self.tensors for leg in tensor.legs)

    @property
    def open_legs(self) -> tuple[Leg, ...]:
        """The legs without a bond."""
        return tuple(leg for leg in self.legs if self.bond_at(leg.id) is None)

    def leg_title(self, leg_id: ElementId) -> str:
        """Return the name of a leg in messages: "tensor.leg"."""
        owner = self.owner(leg_id)
        return f"{owner.name}.{owner.leg(leg_id).name}"

    def put_tensor(self, tensor: Tensor) -> None:
        """Add a tensor, or replace the one with the same id; legs in a bond or among the outputs must stay.

        Raises:
            NetworkError: if an id is taken, or such a leg would vanish.
        """
        if tensor.id in self._tensors:
            self._keep_outputs(self.tensor(tensor.id).legs, {leg.id for leg in tensor.legs})
        super().put_tensor(tensor)

    def remove_tensor(self, tensor_id: ElementId) -> Tensor:
        """Remove a tensor that has neither bonds nor output legs and return it.

        Raises:
            NetworkError: if one of its legs is in a bond or among the outputs.
        """
        self._keep_outputs(self.tensor(tensor_id).legs, ())
        return super().remove_tensor(tensor_id)

    def copy(self) -> "Network":
        """Return an independent copy with the same ids."""
        twin = Network(self.name)
        twin._tensors, twin._owner = self._tensors.copy(), self._owner.copy()
        twin._bonds, twin._bond_of = self._bonds.copy(), self._bond_of.copy()
        twin._lists = replace(self._lists, kinds=self._lists.kinds.copy())
        twin.outputs, twin.last_id = self.outputs, self.last_id
        return twin

    def __eq__(self, other: object) -> bool:
        """Tell whether both have the same name, elements, ids and output order."""
        if not isinstance(other, Network):
            return NotImplemented
        mine = (self.name, self.tensors, self.bonds, self.outputs)
        return mine == (other.name, other.tensors, other.bonds, other.outputs)

    __hash__ = None  # type: ignore[assignment]  # it changes while it is drawn

    def __repr__(self) -> str:
        """Return the name and the numbers of tensors and bonds."""
        return f"<Network {self.name!r}: {len(self.tensors)} tensors, {len(self.bonds)} bonds>"

    def _keep_outputs(self, old: Iterable[Leg], stay: Container[ElementId]) -> None:
        for leg in old:
            if leg.id not in stay and leg.id in self.outputs:
                owner = self.owner(leg.id).name
                raise NetworkError(
                    Text("leg {0!r} of {1!r} is an output leg; take it out of the outputs first", leg.name, owner)
                )

    def _add(self, name: str, kind: TensorKind, legs: Iterable[tuple[str, int]]) -> Tensor:
        tensor_id = self.new_id()
        made = []
        for leg_name, dim in legs:
            if isinstance(dim, bool) or not isinstance(dim, int):
                raise NetworkError(
                    Text("leg {0!r} of {1!r} has dimension {2}; it must be a whole number", leg_name, name, repr(dim))
                )
            made.append(Leg(self.new_id(), leg_name, dim))
        tensor = Tensor(tensor_id, name, kind, tuple(made))
        self.put_tensor(tensor)
        return tensor
