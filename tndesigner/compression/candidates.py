"""The layers of a model that networks may replace, and the networks that come into question for each."""

from collections.abc import Sequence
from dataclasses import dataclass

from tndesigner.compression.errors import CompressionError
from tndesigner.compression.goal import Goal
from tndesigner.compression.options import Option, can_be_replaced, options_for, require_families
from tndesigner.document import Design
from tndesigner.models import Layer, Shape
from tndesigner.wording.lists import suggestion
from tndesigner.wording.names import quoted


@dataclass(frozen=True, slots=True)
class Candidate:
    """A layer that networks may replace."""

    position: int
    layer: Layer
    shape: Shape
    """Its input shape for one example."""
    options: tuple[Option, ...]
    """Networks with far fewer parameters than the layer."""

    @property
    def name(self) -> str:
        """The name of the layer, or its kind."""
        return self.layer.title

    @property
    def parameters(self) -> int:
        """The parameters of the layer as it is."""
        return self.layer.parameters(self.shape, {})


def candidates(design: Design, goal: Goal) -> tuple[Candidate, ...]:
    """Return the layers that may be replaced, in the order of the graph.

    Raises:
        CompressionError: if a layer or a family that is named cannot be used, or no layer can be replaced.
    """
    require_families(goal.families)
    placed = design.model.placed(design.networks)
    _require_layers(goal.layers, [one.layer for one in placed])
    found = []
    for position, (layer, shape) in enumerate(placed):
        if can_be_replaced(layer) and (not goal.layers or layer.title in goal.layers):
            options = options_for(layer, shape, goal.families)
            if options:
                found.append(Candidate(position, layer, shape, options))
            elif goal.layers:
                raise CompressionError(f"no network of these families is much smaller than layer {quoted(layer.title)}")
    if not found:
        raise CompressionError(
            "the model has no layer that a network makes smaller: there must be a Dense, Conv2D or Embedding layer"
        )
    return tuple(found)


def _require_layers(names: Sequence[str], layers: Sequence[Layer]) -> None:
    """Do nothing if all names are those of layers that can be replaced.

    Raises:
        CompressionError: if one is not.
    """
    known = {layer.title: layer for layer in layers}
    able = [layer.title for layer in layers if can_be_replaced(layer)]
    for name in names:
        if name not in known:
            raise CompressionError(f"the model has no layer {quoted(name)}; {suggestion(name, able, 'it has {0}')}")
        if name not in able:
            raise CompressionError(
                f"layer {quoted(name)} is {known[name].kind_words()}, which no network replaces; "
                f"{suggestion(name, able, 'those that can be replaced are {0}')}"
            )
