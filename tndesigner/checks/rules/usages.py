"""Networks are drawn as their layers need them: kernels end at cores, digits stand apart, tokens come first."""

from collections.abc import Iterator

from tndesigner.checks.problem import Problem, model_error
from tndesigner.models import Flatten, Layer, Model, NetworkLayer, Networks, Reshape
from tndesigner.models.usage import AsConvolution, AsEmbedding, Usage
from tndesigner.network import Network, TensorKind
from tndesigner.network.indices import joined_legs
from tndesigner.wording.names import quoted, shown
from tndesigner.wording.text import Text

WINDOW = (Text("rows"), Text("columns"))
"""What the first two legs of the input of a convolution are."""

_JOINED = (
    "leg '{0}', the {1} of the kernel of network {2}, is joined to leg '{3}' of the input; "
    "let it end at a core of its own"
)
_GOES_ON = (
    "leg '{0}', the {1} of the kernel of network {2}, goes on to the result; let it end at a core, which sums over it"
)


def kernels_end_at_cores(model: Model, networks: Networks) -> Iterator[Problem]:
    """Find convolutions whose rows or columns do not end at a core."""
    for position, layer in enumerate(model.layers):
        network = _used(layer, AsConvolution, networks)
        if network and len(network.inputs) == 1 and len(network.inputs[0].legs) > 2:
            for complaint in _loose_window(network):
                yield model_error("kernels-end-at-cores", complaint, position)


def digits_stand_apart(model: Model, networks: Networks) -> Iterator[Problem]:
    """Find embeddings that join two digits of a token into one index."""
    for position, layer in enumerate(model.layers):
        network = _used(layer, AsEmbedding, networks)
        if network and len(network.inputs) == 1 and (pair := _joined_digits(network)):
            first, second = pair
            message = Text(
                "legs '{0}' and '{1}' of the input of network {2} are "
                "joined to one index, but a token has both digits; let each end at a core of its own",
                shown(first),
                shown(second),
                quoted(network.name),
            )
            yield model_error("digits-stand-apart", message, position)


def tokens_come_first(model: Model) -> Iterator[Problem]:
    """Find embeddings that get numbers instead of tokens."""
    givers = [None if one.dtype == "int32" else Text("the model's input") for one in model.inputs]
    for call in model.all_calls:
        layer, value = model.layers[call.layer], call.takes[0]
        given = givers[value]
        if layer.takes_tokens and given:
            mend = Text("let the input be int32" if value < len(model.inputs) else "move it to the start")
            message = Text("layer {0} takes tokens, but {1} gives numbers; {2}", quoted(layer.title), given, mend)
            yield model_error("tokens-come-first", message, call.layer)
        keeps = isinstance(layer, Flatten | Reshape)
        givers.append(given if keeps else Text("layer {0} before it", quoted(layer.title)))


def _used(layer: Layer, usage: type[Usage], networks: Networks) -> Network | None:
    """Return the network of a layer with this usage."""
    fits = isinstance(layer, NetworkLayer) and isinstance(layer.usage, usage)
    return networks.get(layer.network_numbers[0]) if fits else None


def _loose_window(network: Network) -> Iterator[Text]:
    legs = network.inputs[0].legs
    for name, leg in zip(WINDOW, legs, strict=False):
        joined = set(joined_legs(network, leg.id))
        title = (shown(leg.name), name, quoted(network.name))
        other = next((one for one in legs if one.id in joined and one is not leg), None)
        if other:
            yield Text(_JOINED, *title, shown(other.name))
        elif joined & set(network.outputs) or (len(joined) > 1 and not _has_core(network, joined)):
            yield Text(_GOES_ON, *title)


def _has_core(network: Network, legs: set[int]) -> bool:
    return any(network.owner(leg).kind is TensorKind.CORE for leg in legs)


def _joined_digits(network: Network) -> tuple[str, str] | None:
    """Return the names of two legs of the input that are one index, if there are any."""
    seen: dict[int, str] = {}
    for leg in network.inputs[0].legs:
        joined = joined_legs(network, leg.id)
        if joined[0] in seen:
            return seen[joined[0]], leg.name
        seen[joined[0]] = leg.name
    return None
