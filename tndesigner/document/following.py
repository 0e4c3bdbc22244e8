"""Keeps the model's input as wide as the network that reads it."""

from dataclasses import dataclass

from tndesigner.document.design import Design
from tndesigner.document.edits import DesignEdit, SetModel
from tndesigner.models import Layer, NetworkDense, input_width
from tndesigner.models.graph_edits import appended
from tndesigner.network import Network
from tndesigner.network.edits import EditSequence


@dataclass(frozen=True, slots=True)
class WithInput:
    """An edit that also changes the model's input if it makes the network in the first layer wider or narrower.

    So a network that is drawn leg by leg fits at every step. An input that did not fit before is not changed, nor is
    one that the edit itself sets: somebody chose it, and a check reports both numbers.
    """

    edit: DesignEdit

    def apply(self, design: Design) -> DesignEdit:
        """Apply the edit, then adapt the input; the inverse undoes both."""
        model, follows = design.model, _follows(design)
        inverse = self.edit.apply(design)
        width = _width(_first_network(design))
        if not follows or design.model.input_shape != model.input_shape or width in (0, model.input_shape[-1]):
            return inverse
        followed = SetModel(design.model.with_input((*model.input_shape[:-1], width)))
        return EditSequence((followed.apply(design), inverse))


@dataclass(frozen=True, slots=True)
class AppendLayer:
    """Put a layer at the end of the model; a model with several outputs has no single end and stays as it is."""

    layer: Layer

    def apply(self, design: Design) -> SetModel:
        """Append it.

        Raises:
            DocumentError: if it refers to a network that the design does not have.
        """
        several = len(design.model.all_outputs) > 1
        return SetModel(design.model if several else appended(design.model, self.layer)).apply(design)


def _follows(design: Design) -> bool:
    """Return whether the input is as wide as the first network, or nothing is drawn yet that could read it."""
    network, shape = _first_network(design), design.model.input_shape
    if not shape or not design.model.is_stack or (network is None and design.model.layers):
        return False
    return network is None or _width(network) == shape[-1] or not network.tensors


def _first_network(design: Design) -> Network | None:
    """Return the network that reads the input, unless somebody chose how many numbers it takes."""
    first = next(iter(design.model.layers), None)
    return design.networks.get(first.network) if isinstance(first, NetworkDense) and first.takes is None else None


def _width(network: Network | None) -> int:
    """Return how many numbers a network reads; 0 if it reads nothing yet."""
    dims = [leg.dim for tensor in network.inputs for leg in tensor.legs] if network else []
    return input_width(network) if network and dims and min(dims) > 0 else 0
