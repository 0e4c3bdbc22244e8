"""What can be said about each layer of a model: what it gives, what it counts, and whether a network can replace it."""

from collections.abc import Sequence
from dataclasses import dataclass

from tndesigner.models import JoiningLayer, Kept, Layer, Model, ModelError, Networks, Shape
from tndesigner.models.family_choices import families_for
from tndesigner.models.model import Called
from tndesigner.wording.text import Text


@dataclass(frozen=True, slots=True)
class Overview:
    """One layer; None stands for what is unknown because the layer, or one before it, does not fit."""

    position: int
    layer: Layer
    result: Shape | None
    """The shape that it gives for one example where it is first called."""
    parameters: int | None
    weights: tuple[int, int] | None
    """Its parameters without biases, and those of the layer that its networks stand for; None without networks."""
    flops: int | None
    """Operations for one example in all its calls; None for a layer with networks, whose plans decide that."""
    obstacle: str
    """Why no family of networks can replace it; empty if one can."""


def overviews(model: Model, networks: Networks) -> tuple[Overview, ...]:
    """Return an overview of each layer, in the order of the layers."""
    shapes = model.known_shapes(networks)
    uses: list[list[Called | None]] = [[] for _ in model.layers]
    entries: list[Shape | None] = [None] * len(model.layers)
    for call, result in zip(model.all_calls, shapes[len(model.inputs) :], strict=True):
        taken = [shapes[value] for value in call.takes]
        known = tuple(shape for shape in taken if shape is not None)
        if not uses[call.layer]:
            entries[call.layer] = taken[0]
        fits = result is not None and len(known) == len(taken)
        uses[call.layer].append(
            Called(model.layers[call.layer], known, result) if fits and result is not None else None
        )
    return tuple(
        _overview(position, layer, entries[position], uses[position], networks)
        for position, layer in enumerate(model.layers)
    )


def _overview(
    position: int, layer: Layer, entry: Shape | None, uses: Sequence[Called | None], networks: Networks
) -> Overview:
    """Return the overview of a layer, given the shape that first comes in, and its calls, each None if it misfits."""
    fits, flops = [one for one in uses if one is not None], None
    if len(fits) == len(uses) and not layer.network_numbers:
        flops = sum(one.flops(networks) for one in fits)
    first = uses[0] if uses else None
    parameters = layer.parameters(first.shapes[0], networks) if first else None
    weights = None
    if first and parameters is not None and layer.network_numbers:
        weights = _weights(layer, parameters, first.shapes[0], networks)
    return Overview(
        position,
        layer,
        result=first.result if first else None,
        parameters=parameters,
        weights=weights,
        flops=flops,
        obstacle=tensorizing_obstacle(layer, entry, networks),
    )


def _weights(layer: Layer, parameters: int, shape: Shape, networks: Networks) -> tuple[int, int]:
    twin = layer.twin(shape, networks)
    own = parameters - layer.biases(shape, networks)
    return own, twin.parameters(shape, networks) - twin.biases(shape, networks)


def kind_of(layer: Layer) -> str:
    """Return what kind of layer it is in words, or for one that is kept as it is, its class."""
    return layer.class_name if isinstance(layer, Kept) else layer.kind_words()


def tensorizing_obstacle(layer: Layer, shape: Shape | None, networks: Networks) -> str:
    """Return why no family of networks can replace a layer that gets a shape; empty if one can.

    A layer with networks counts as the layer that it stands for, so that its family can be changed.
    """
    if isinstance(layer, Kept):
        return Text("{0} stays as it is: no network can replace it", layer.class_name)
    if isinstance(layer, JoiningLayer):
        return Text("it joins several inputs, and a network replaces a layer that takes one")
    if shape is None:
        return Text("no network can replace it until the layers before it fit together")
    try:
        ordinary = layer.twin(shape, networks)
        ordinary.output_shape(shape, networks)
    except ModelError as error:
        return error.message
    except KeyError:
        return Text("the design does not have its network")
    return "" if families_for(ordinary) else Text("there is no family of networks for layers of this kind")
