"""The tensors and bonds of a network as a graph."""

from collections.abc import Collection
from dataclasses import dataclass, field
from math import prod

from tndesigner.network import lazy_networkx as nx
from tndesigner.network.elements import Bond, ElementId, Leg, Tensor, TensorKind
from tndesigner.network.errors import NetworkError
from tndesigner.wording.text import Text


@dataclass(slots=True)
class Lists:
    """The tensors and bonds of a network in order, as long as they are the same: with 10,000 they take milliseconds."""

    tensors: tuple[Tensor, ...] | None = None
    bonds: tuple[Bond, ...] | None = None
    kinds: dict[TensorKind, tuple[Tensor, ...]] = field(default_factory=dict)
    weights: int | None = None
    """The number of numbers in all cores."""

    def with_tensor(self, old: Tensor | None, new: Tensor | None) -> "Lists":
        """Return the lists with one tensor in the place of another; None stands for no tensor."""
        changed = {one.kind for one in (old, new) if one}
        kinds = {kind: tensors for kind, tensors in self.kinds.items() if kind not in changed}
        weights = None if self.weights is None else self.weights - count_weights(old) + count_weights(new)
        return Lists(bonds=self.bonds, kinds=kinds, weights=weights)


def count_weights(tensor: Tensor | None) -> int:
    """Count the numbers of a core; other tensors have none."""
    return prod(tensor.shape) if tensor and tensor.kind is TensorKind.CORE else 0


class Topology:
    """Tensors and the bonds between them, in tables; ``graph`` holds them for the algorithms of networkx.

    It guarantees only what must always hold: ids are unique, a bond joins two existing legs, a leg has at most
    one bond. The checks decide whether the network makes sense. Use the edits to change it.
    """

    def __init__(self) -> None:
        """Create an empty graph."""
        self._graph: nx.MultiGraph | None = None
        self._tensors: dict[ElementId, Tensor] = {}
        self._owner: dict[ElementId, ElementId] = {}
        self._bond_of: dict[ElementId, Bond] = {}
        self._bonds: dict[ElementId, Bond] = {}
        self._lists = Lists()
        self.last_id: ElementId = 0
        """No larger id is taken, by an element or by something beside the network."""

    @property
    def graph(self) -> "nx.MultiGraph":
        """The network for the algorithms of networkx, to be read only; kept in step from its first use on.

        Nodes are ids of tensors and have the ``tensor``. The key of an edge is the id of a bond; its ``dims`` are the
        dimensions of the bond's first and second leg, which differ while the drawing is wrong.
        """
        if self._graph is None:
            self._graph = nx.MultiGraph()
            self._graph.add_nodes_from((tensor.id, {"tensor": tensor}) for tensor in self.tensors)
            self._graph_bonds(self.bonds)
        return self._graph

    @property
    def tensors(self) -> tuple[Tensor, ...]:
        """All tensors, oldest first."""
        if self._lists.tensors is None:
            self._lists.tensors = tuple(map(self._tensors.__getitem__, sorted(self._tensors)))
        return self._lists.tensors

    @property
    def bonds(self) -> tuple[Bond, ...]:
        """All bonds, oldest first."""
        if self._lists.bonds is None:
            self._lists.bonds = tuple(map(self._bonds.__getitem__, sorted(self._bonds)))
        return self._lists.bonds

    def __contains__(self, element_id: ElementId) -> bool:
        """Tell whether a tensor, leg or bond has that id."""
        return element_id in self._tensors or element_id in self._owner or element_id in self._bonds

    def element(self, element_id: ElementId) -> Tensor | Leg | Bond | None:
        """Return the tensor, leg or bond with that id, or None."""
        if element_id in self._owner:
            return self.leg(element_id)
        return self._tensors.get(element_id) or self._bonds.get(element_id)

    def tensor(self, tensor_id: ElementId) -> Tensor:
        """Return the tensor with that id."""
        return self._tensors[tensor_id]

    def owner(self, leg_id: ElementId) -> Tensor:
        """Return the tensor to which the leg with that id belongs."""
        return self.tensor(self._owner[leg_id])

    def leg(self, leg_id: ElementId) -> Leg:
        """Return the leg with that id."""
        return self._tensors[self._owner[leg_id]].leg(leg_id)

    def bond(self, bond_id: ElementId) -> Bond:
        """Return the bond with that id."""
        return self._bonds[bond_id]

    def ends(self, bond: Bond) -> tuple[ElementId, ElementId]:
        """Return the ids of the two tensors that a bond joins."""
        return self._owner[bond.first], self._owner[bond.second]

    def bond_at(self, leg_id: ElementId) -> Bond | None:
        """Return the bond of the leg with that id, or None if the leg is open."""
        return self._bond_of.get(leg_id)

    def new_id(self) -> ElementId:
        """Return an id that no element of this network has or had."""
        self.last_id += 1
        return self.last_id

    def put_tensor(self, tensor: Tensor) -> None:
        """Add a tensor, or replace the one with the same id; legs in a bond must stay.

        Raises:
            NetworkError: if an id is taken, or a leg in a bond would vanish.
        """
        legs = {leg.id for leg in tensor.legs}
        old = {leg.id for leg in self.tensor(tensor.id).legs} if tensor.id in self._tensors else set()
        new = legs - old if tensor.id in self._tensors else legs | {tensor.id}
        if len(legs | {tensor.id}) <= len(tensor.legs):
            raise NetworkError(
                Text("{0} {1!r} uses an id twice; every element needs an id of its own", tensor.kind, tensor.name)
            )
        if taken := sorted(one for one in new if one in self):
            raise NetworkError(Text("{0} {1!r} uses the id {2}, which is taken", tensor.kind, tensor.name, taken[0]))
        for gone in old - legs:
            if gone in self._bond_of:
                name = self.leg(gone).name
                raise NetworkError(Text("leg {0!r} of {1!r} is in a bond; remove the bond first", name, tensor.name))
        for gone in old - legs:
            del self._owner[gone]
        self._lists = self._lists.with_tensor(self._tensors.get(tensor.id), tensor)
        self._tensors[tensor.id] = tensor
        self._owner.update(dict.fromkeys(legs, tensor.id))
        self.last_id = max(self.last_id, tensor.id, *legs)
        if self._graph is not None:
            self._graph.add_node(tensor.id, tensor=tensor)
            self._graph_bonds([self._bond_of[leg] for leg in legs & self._bond_of.keys()])

    def remove_tensor(self, tensor_id: ElementId) -> Tensor:
        """Remove a tensor that has no bonds and return it.

        Raises:
            NetworkError: if one of its legs is in a bond.
        """
        tensor = self.tensor(tensor_id)
        if any(leg.id in self._bond_of for leg in tensor.legs):
            raise NetworkError(Text("{0!r} still has bonds; remove them first", tensor.name))
        del self._tensors[tensor_id]
        self._lists = self._lists.with_tensor(tensor, None)
        for leg in tensor.legs:
            del self._owner[leg.id]
        if self._graph is not None:
            self._graph.remove_node(tensor_id)
        return tensor

    def put_bond(self, bond: Bond) -> None:
        """Join two open legs.

        Raises:
            NetworkError: if the id is taken, a leg does not exist or already has a bond, or both legs are the same.
        """
        if bond.id in self:
            raise NetworkError(Text("the id {0} of a new bond is taken", bond.id))
        for leg_id in bond.legs:
            if leg_id not in self._owner:
                raise NetworkError(Text("a bond names leg {0}, which does not exist", leg_id))
            owner = self.owner(leg_id)
            if bond.first == bond.second:
                raise NetworkError(
                    Text("leg {0!r} of {1!r} cannot be bonded to itself", owner.leg(leg_id).name, owner.name)
                )
            if leg_id in self._bond_of:
                raise NetworkError(Text("leg {0!r} of {1!r} is in a bond already", owner.leg(leg_id).name, owner.name))
        self._bonds[bond.id] = self._bond_of[bond.first] = self._bond_of[bond.second] = bond
        self._lists.bonds = None
        self.last_id = max(self.last_id, bond.id)
        if self._graph is not None:
            self._graph_bonds([bond])

    def remove_bond(self, bond_id: ElementId) -> Bond:
        """Remove a bond, which opens both its legs, and return it."""
        bond = self._bonds.pop(bond_id)
        self._lists.bonds = None
        del self._bond_of[bond.first], self._bond_of[bond.second]
        if self._graph is not None:
            self._graph.remove_edge(*self.ends(bond), bond.id)
        return bond

    def _graph_bonds(self, bonds: Collection[Bond]) -> None:
        """Add bonds to the graph, or update the dimensions of those that it has."""
        joined = {tensor_id for bond in bonds for tensor_id in self.ends(bond)}
        dims = {leg.id: leg.dim for tensor_id in joined for leg in self.tensor(tensor_id).legs}
        for bond in bonds:
            self.graph.add_edge(*self.ends(bond), bond.id, dims=(dims[bond.first], dims[bond.second]))
