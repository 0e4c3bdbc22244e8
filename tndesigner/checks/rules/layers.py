"""The layers of the model exist, fit together and have names of their own."""

from collections.abc import Iterator
from dataclasses import replace
from math import prod

from tndesigner.checks.problem import Problem, model_error
from tndesigner.checks.rules.layer_values import complaints
from tndesigner.checks.rules.sizes import FLOAT_BYTES, LARGEST_ARRAY
from tndesigner.checks.stack_fixes import leg_fixes, width_fixes
from tndesigner.models import Model, ModelError, Networks, Shape
from tndesigner.network import Leg, Network
from tndesigner.network.indices import extreme_dims, is_possible
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
    """Find layers that cannot take their inputs; what follows such a layer is not looked at."""
    for position, _, result in _results(model, networks):
        if isinstance(result, ModelError):
            problem = model_error("layers-fit", result.message, position, tuple(width_fixes(model, networks, position)))
            yield _with_legs(problem, model, networks, position)


def _with_legs(problem: Problem, model: Model, networks: Networks, position: int) -> Problem:
    """Return a problem of a layer with the legs of its network that may be wrong, and what sets them right."""
    fixes = leg_fixes(model, networks, position)
    if not fixes:
        return problem
    (number,) = model.layers[position].network_numbers
    return replace(problem, where=tuple(fixes), fixes=tuple(fixes.values()), layer_network=number)


def layers_fit_into_memory(model: Model, networks: Networks) -> Iterator[Problem]:
    """Find layers with too many parameters or too large a result."""
    for position, shape, result in _results(model, networks):
        if isinstance(result, ModelError):
            continue
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
    """Find layers that have the name of an earlier one or of an input; one without a name gets one when it is built."""
    seen: dict[str, int] = {}
    inputs = {one.name for one in model.inputs}
    for position, layer in enumerate(model.layers):
        if layer.name and layer.name in inputs:
            message = Text(
                "layer {0} and an input are both named {1}; rename the layer", position + 1, quoted(layer.name)
            )
            yield model_error("layer-names-are-unique", message, position)
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
    """Yield for each call the position of its layer, its first input shape, and its result or why there is none.

    Calls are left out if their input is not known, because a layer before them does not fit or breaks another rule.
    """
    shapes: list[Shape | None] = [one.shape if _is_known(one.shape) else None for one in model.inputs]
    for call in model.all_calls:
        layer = model.layers[call.layer]
        taken = tuple(shape for shape in (shapes[value] for value in call.takes) if shape is not None)
        possible = len(taken) == len(call.takes) and not any(complaints(layer))
        result: Shape | ModelError | None = None
        if possible and all(_has_widths(networks.get(one)) for one in layer.network_numbers):
            try:
                result = layer.joined_shape(taken, networks)
            except ModelError as refusal:
                result = refusal
            yield call.layer, taken[0], result
        shapes.append(result if isinstance(result, tuple) and _is_known(result) else None)


def _is_known(shape: Shape) -> bool:
    return all(dim is None or is_possible(dim) for dim in shape)


def _has_widths(network: Network | None) -> bool:
    """Return whether there is a network, with something drawn, whose input and output widths are known."""
    if not network or not network.tensors or not all(isinstance(network.element(leg), Leg) for leg in network.outputs):
        return False
    inside = prod(leg.dim for tensor in network.inputs for leg in tensor.legs)
    return all(map(is_possible, (*extreme_dims(network), inside)))
