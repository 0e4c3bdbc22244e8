"""The networks that may replace a layer: families at several sizes."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from math import ceil, log2
from typing import Any

from tndesigner.compression.errors import CompressionError
from tndesigner.models import LAYER_KINDS, Layer, Shape
from tndesigner.models.family_choices import (
    Arguments,
    families_for,
    is_rank,
    known_arguments,
    largest_worthwhile,
    weights_of,
    widths_of,
)
from tndesigner.models.layer import shared_values
from tndesigner.models.tensorized_layer import layer_of
from tndesigner.network import Diagram, Network
from tndesigner.network.templates import TEMPLATES, Template, read_arguments
from tndesigner.wording.lists import suggestion
from tndesigner.wording.names import quoted
from tndesigner.wording.text import Text

USUAL_FAMILIES: Mapping[str, tuple[str, ...]] = {
    "dense": ("low-rank", "mpo"),
    "conv2d": ("conv2d-low-rank", "conv2d-tucker"),
    "embedding": ("embedding",),
}
"""The families that are tried for each kind of layer if none is named."""

STEPS_PER_DOUBLING = 8
"""How many sizes of a family are tried while its rank doubles."""
COARSE = 2
"""The same for the first of two ranks; their combinations are many."""
UNEQUAL = (0.7, 3.0)
"""How much larger the share of the output channels may be that are kept than that of the input channels."""
LARGEST_SHARE = 0.6
"""The largest share of the parameters of a layer that a network may have: larger ones gain little and take long."""


@dataclass(frozen=True, slots=True)
class Option:
    """A network that may replace a layer."""

    template: Template
    arguments: Arguments
    drawn: Diagram
    parameters: int
    """The parameters of the layer with it, including the bias."""

    @property
    def network(self) -> Network:
        """What it draws."""
        return self.drawn.network

    def layer(self, number: int, like: Layer, matrix: str = "") -> Layer:
        """Return a layer with the network of that number for a matrix; it keeps the values of the layer before."""
        if matrix:
            return _with_matrix(like, matrix, number)
        values = read_arguments(self.template, self.arguments)
        (field,) = self.template.fields
        made = layer_of(self.template, values, {field: self.drawn}, like=like)
        numbers: dict[str, Any] = {field: number}
        return replace(made, **numbers)


def _with_matrix(like: Layer, matrix: str, number: int) -> Layer:
    """Return a layer of several matrices in which a network has the place of one more."""
    numbers: dict[str, Any] = {matrix: number}
    if matrix in like.network_fields:
        return replace(like, **numbers)
    kind = next(one for one in LAYER_KINDS.values() if one.stands_for == like.kind and matrix in one.network_fields)
    return kind(**shared_values(like, kind), **numbers)


def options_for(layer: Layer, shape: Shape, families: Sequence[str]) -> tuple[Option, ...]:
    """Return the networks that may replace a layer and have far fewer parameters than it, given its input shape.

    Args:
        layer: a layer that can be replaced.
        shape: its input shape for one example.
        families: the names of families, of which those for other kinds of layer are left out; the usual ones if empty.
    """
    wanted = families or USUAL_FAMILIES[layer.kind]
    suiting = [one for one in families_for(layer) if one.name in wanted and one in _replacing()]
    most = LARGEST_SHARE * layer.parameters(shape, {})
    found = (one for template in suiting for one in _options(template, layer, shape))
    return tuple(one for one in found if one.parameters <= most)


def has_options(layer: Layer, shape: Shape) -> bool:
    """Return whether the smallest network of a usual family has far fewer parameters than a layer."""
    most = LARGEST_SHARE * layer.parameters(shape, {})
    suiting = [one for one in families_for(layer) if one.name in USUAL_FAMILIES[layer.kind] and one in _replacing()]
    return any(next(_options(one, layer, shape)).parameters <= most for one in suiting)


def family_names(layers: Iterable[Layer]) -> tuple[str, ...]:
    """Return the names of the families that can replace one of these layers, all of which can be replaced."""
    suiting = {one.name for layer in layers for one in families_for(layer)}
    return tuple(one.name for one in _replacing() if one.name in suiting)


def require_families(names: Sequence[str]) -> None:
    """Do nothing if all names are those of families that can replace a layer.

    Raises:
        CompressionError: if one is not.
    """
    known = [one.name for one in _replacing()]
    for name in names:
        if name not in known:
            raise CompressionError(
                Text("no family {0} replaces a layer; {1}", quoted(name), suggestion(name, known, "there are {0}"))
            )


def _replacing() -> list[Template]:
    """Return the families of one network, of any size, that can replace a layer."""
    kinds = {kind for kind, one in LAYER_KINDS.items() if one.stands_for in USUAL_FAMILIES}
    return [
        one
        for one in TEMPLATES.values()
        if one.layer_kind in kinds and len(one.fields) == 1 and any(map(is_rank, one.parameters))
    ]


def _options(template: Template, layer: Layer, shape: Shape) -> Iterator[Option]:
    """Yield a family at several sizes, the smallest first."""
    arguments = known_arguments(template, widths_of(layer, shape))
    rank = next(one for one in template.parameters if is_rank(one))
    biases = layer.biases(shape, {})
    dense = int(LARGEST_SHARE * (layer.parameters(shape, {}) - biases))
    for text in dict.fromkeys(_sizes(template, arguments, rank.name, dense)):
        chosen = {**arguments, rank.name: text}
        (drawn,) = template.draw(read_arguments(template, chosen)).values()
        yield Option(template, chosen, drawn, weights_of({"": drawn}) + biases)


def _sizes(template: Template, arguments: Arguments, rank: str, dense: int) -> Iterator[str]:
    """Yield values of a rank that grow by a constant factor; two ranks stand in several proportions to the channels.

    How many channels of the input are needed says little about how many of the output are.
    """
    if rank == "ranks" and "in_channels" in arguments:
        taken, given = int(arguments["in_channels"]), int(arguments["out_channels"])
        for first in _growing(taken, COARSE):
            for second in _growing(given, STEPS_PER_DOUBLING):
                if UNEQUAL[0] <= (second / given) / (first / taken) <= UNEQUAL[1]:
                    yield f"{first},{second}"
        return
    for size in _growing(largest_worthwhile(template, arguments, rank, dense), STEPS_PER_DOUBLING):
        yield str(size)


def _growing(most: int, per_doubling: int) -> list[int]:
    """Return whole numbers from 1 to the largest, evenly on a logarithmic scale."""
    steps = per_doubling * ceil(log2(max(1, most)))
    return sorted({round(most ** (step / steps)) for step in range(steps + 1)}) if steps else [1]
