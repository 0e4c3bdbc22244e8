"""The layers of the model exist, fit together and have names of their own."""

from collections.abc import Iterator
from math import prod

from tndesigner.checks.problem import Problem, model_error
from tndesigner.checks.rules.layer_values import complaints
from tndesigner.checks.rules.sizes import FLOAT_BYTES, LARGEST_ARRAY
from tndesigner.checks.stack_fixes import width_fixes
from tndesigner.models import Model, ModelError, Networks, Shape
from tndesigner.network import Network
from tndesigner.network.indices import is_possible
from tndesigner.wording.names import quoted
from tndesigner.wording.numbers import byte_size
from tndesigner.wording.text import Text


def networks_exist(model: Model, networks: Networks) -> Iterator[Problem]:
    """Find layers of a network that the design does not have."""
    for position, layer in enumerate(model.layers):
        for missing in (one for one in layer.network_numbers if one not in networks):
            message = Text(
                "layer {0} is network number {1}, which the design does not have; "
                "choose another network or remove the layer",
                quoted(layer.title),
                missing,
            )
            yield model_error("networks-exist", message, position)


def layers_fit(model: Model, networks: Networks) -> Iterator[Problem]:
    """Find the first layer that cannot take its input."""
    for position, _, result in _results(model, networks):
        if isinstance(result, ModelError):
            yield model_error("layers-fit", result.message, position, tuple(width_fixes(model, networks, position)))


def layers_fit_into_memory(model: Model, networks: Networks) -> Iterator[Problem]:
    """Find layers with too many parameters or too large a result."""
    for position, shape, result in _results(model, networks):
        if isinstance(result, ModelError):
            return
        layer = model.layers[position]
        counts = {
            "layer {0} has {1} parameters ({2}); at most {3} are possible": layer.parameters(shape, networks),
            "layer {0} has {1} numbers an example in its result ({2}); at most {3} are possible": prod(
                dim or 1 for dim in result
            ),
        }
        for complaint, count in counts.items():
            if count > LARGEST_ARRAY:
                size = byte_size(FLOAT_BYTES * count)
                message = Text(complaint, quoted(layer.title), count, size, LARGEST_ARRAY)
                yield model_error("layers-fit-into-memory", message, position)


def layer_names_are_unique(model: Model) -> Iterator[Problem]:
    """Find layers that have the name of an earlier one; a layer without a name gets one when it is built."""
    seen: dict[str, int] = {}
    for position, layer in enumerate(model.layers):
        first = seen.setdefault(layer.name, position)
        if layer.name and first != position:
            message = Text(
                "layers {0} and {1} are both named {2}; rename one of them",
                first + 1,
                position + 1,
                quoted(layer.name),
            )
            yield model_error("layer-names-are-unique", message, position)


def _results(model: Model, networks: Networks) -> Iterator[tuple[int, Shape, Shape | ModelError]]:
    """Yield the position of each layer, its input shape, and its output shape or why there is none.

    It ends at the first problem of another rule, since the output shape is not known from there on.
    """
    shape = model.input_shape
    for position, layer in enumerate(model.layers):
        known = _is_known(shape) and not any(complaints(layer))
        if not known or not all(_has_widths(networks.get(one)) for one in layer.network_numbers):
            return
        result: Shape | ModelError
        try:
            result = layer.output_shape(shape, networks)
        except ModelError as refusal:
            result = refusal
        yield position, shape, result
        if isinstance(result, ModelError):
            return
        shape = result


def _is_known(shape: Shape) -> bool:
    return all(dim is None or is_possible(dim) for dim in shape)


def _has_widths(network: Network | None) -> bool:
    """Return whether there is a network, with something drawn, whose input and output widths are known."""
    dims = {leg.id: leg.dim for leg in network.legs} if network else {}
    if not network or not network.tensors or not all(leg in dims for leg in network.outputs):
        return False
    inside = prod(leg.dim for tensor in network.inputs for leg in tensor.legs)
    return all(map(is_possible, dims.values())) and is_possible(inside)
