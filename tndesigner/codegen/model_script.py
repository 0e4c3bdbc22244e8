"""What the code of a whole model contains in every style: the variables for its values, and the calls of its layers."""

from typing import NamedTuple

from tndesigner.codegen.names import Names, identifier
from tndesigner.models import Layer, Model, Networks


class ScriptCall(NamedTuple):
    """A call of a layer: the position of the layer, and the variables that it takes and gives."""

    position: int
    layer: Layer
    takes: tuple[str, ...]
    gives: str


class Script(NamedTuple):
    """The variables of a function that computes a model, and its calls in their order."""

    inputs: tuple[str, ...]
    calls: tuple[ScriptCall, ...]
    outputs: tuple[str, ...]

    @property
    def result(self) -> str:
        """The expression for what the model gives."""
        return one_or_list(self.outputs)


def script_of(model: Model, networks: Networks, names: Names) -> Script:
    """Return the content of a function that computes a model.

    Args:
        model: the graph.
        networks: the networks by number.
        names: those of the function's scope; the variables are taken from it.
    """
    values = [names.take(identifier(one.name, "inputs")) for one in model.inputs]
    calls = []
    for one in model.all_calls:
        gives = "x" if model.is_stack else names.take(layer_variable(model.layers[one.layer], networks))
        takes = tuple(values[number] for number in one.takes)
        calls.append(ScriptCall(one.layer, model.layers[one.layer], takes, gives))
        values.append(gives)
    outputs = tuple(values[number] for number in model.all_outputs)
    return Script(tuple(values[: len(model.inputs)]), tuple(calls), outputs)


def layer_variable(layer: Layer, networks: Networks) -> str:
    """Return a layer as a variable: its name, or that of its only network, or its kind."""
    held = [networks[number].name for number in layer.network_numbers]
    named = layer.name or (held[0] if len(held) == 1 else "") or layer.kind
    return identifier(named.lower(), "value")


def one_or_list(values: tuple[str, ...]) -> str:
    """Write one value, or a list of several."""
    return values[0] if len(values) == 1 else f"[{', '.join(values)}]"
