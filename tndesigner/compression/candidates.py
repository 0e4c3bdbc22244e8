"""The matrices of a model that networks may replace, and the networks that come into question for each."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from tndesigner.compression.building import Place, title_of
from tndesigner.compression.errors import CompressionError
from tndesigner.compression.goal import Goal
from tndesigner.compression.options import Option, options_for, require_families
from tndesigner.compression.replaceable_matrices import can_be_replaced, matrices_of
from tndesigner.document import Design
from tndesigner.models import Layer, Placed, Shape
from tndesigner.models.overviews import kind_of
from tndesigner.wording.lists import suggestion
from tndesigner.wording.names import quoted
from tndesigner.wording.text import Text

NO_REASONS: Mapping[str, str] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Candidate:
    """A layer that networks may replace, or one of its matrices."""

    place: Place
    layer: Layer
    matrix: Layer
    """The matrix as a layer of its own, or the layer itself."""
    shape: Shape
    """What that layer takes for one example."""
    options: tuple[Option, ...]
    """Networks with far fewer parameters than the matrix."""

    @property
    def name(self) -> str:
        """The name of the layer, or its kind, and of the matrix."""
        return title_of(self.layer, self.place)

    @property
    def parameters(self) -> int:
        """The parameters of the matrix as it is, with its bias."""
        return self.matrix.parameters(self.shape, {})


def candidates(design: Design, goal: Goal, reasons: Mapping[str, str] = NO_REASONS) -> tuple[Candidate, ...]:
    """Return the matrices that may be replaced, in the order of the graph.

    Args:
        design: that of a trained model.
        goal: which layers and families are asked for.
        reasons: by the names of layers that are kept as they are though there is a kind of that name: why.

    Raises:
        CompressionError: if a layer or a family that is named cannot be used, or no layer can be replaced.
    """
    require_families(goal.families)
    placed = design.model.placed(design.networks)
    _require_layers(goal.layers, [one.layer for one in placed], reasons)
    found = []
    for position, (layer, shape) in enumerate(placed):
        if can_be_replaced(layer) and (not goal.layers or layer.title in goal.layers):
            own = [*_in_layer(position, layer, shape, goal.families)]
            if goal.layers and not own:
                raise CompressionError(
                    Text("no network of these families is much smaller than layer {0}", quoted(layer.title))
                )
            found += own
    if not found:
        raise CompressionError(
            Text("the model has no layer that a network makes smaller: {0}", _why_none(placed, reasons))
        )
    return tuple(found)


def _in_layer(position: int, layer: Layer, shape: Shape, families: Sequence[str]) -> Iterator[Candidate]:
    """Yield the matrices of a layer for which there are networks."""
    for name, matrix, taken in matrices_of(layer, shape):
        if options := options_for(matrix, taken, families):
            yield Candidate((position, name), layer, matrix, taken, options)


def _why_none(placed: Sequence[Placed], reasons: Mapping[str, str]) -> str:
    """Return why no layer can be replaced: what keeps the largest of those that nearly could be."""
    barred = [one for one in placed if one.layer.name in reasons]
    if not barred:
        return Text("there must be a Dense, Conv2D, Embedding, attention or recurrent layer")
    largest = max(barred, key=lambda one: one.layer.parameters(one.shape, {})).layer
    return Text("layer {0} stays as it is, because {1}", quoted(largest.title), reasons[largest.name])


def _require_layers(names: Sequence[str], layers: Sequence[Layer], reasons: Mapping[str, str]) -> None:
    """Do nothing if all names are those of layers that can be replaced.

    Raises:
        CompressionError: if one is not.
    """
    known = {layer.title: layer for layer in layers}
    able = [layer.title for layer in layers if can_be_replaced(layer)]
    for name in names:
        if name not in known:
            raise CompressionError(
                Text("the model has no layer {0}; {1}", quoted(name), suggestion(name, able, "it has {0}"))
            )
        if name in reasons:
            raise CompressionError(Text("layer {0} cannot be replaced, because {1}", quoted(name), reasons[name]))
        if name not in able:
            raise CompressionError(
                Text(
                    "layer {0} is {1}, which no network replaces; {2}",
                    quoted(name),
                    kind_of(known[name]),
                    suggestion(name, able, "those that can be replaced are {0}"),
                )
            )
