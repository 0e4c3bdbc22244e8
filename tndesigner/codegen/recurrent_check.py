"""The lines of an exported file that compute a recurrent layer with plain numpy."""

from string import Template

from tndesigner.codegen.assembly import Assembly
from tndesigner.codegen.layout import call, lines_of
from tndesigner.codegen.recurrent_matrices import matrix_names
from tndesigner.codegen.text import literal
from tndesigner.models.kinds.recurrent import NetworkRecurrent

_DENSE = '''\
def dense(data, kernel):
    """Multiply by a dense kernel."""
    return data @ kernel
'''

_MULTIPLY = '''\
def multiply(data, weights, *names):
    """Multiply by the matrices with these names, and add the biases that they have."""
    gates = []
    for name in names:
        path = f"cell/{name}/"
        found = {key: weights[key] for key in weights if key.startswith(path)}
        bias = found.pop(f"{path}bias", 0.0)
        gates.append(MATRICES.get(name, dense)(data, *found.values()) + bias)
    return np.concatenate(gates, axis=-1)
'''

_SIGMOID = '''\
def sigmoid(data):
    """Return numbers between 0 and 1."""
    return 1 / (1 + np.exp(-data))
'''

_REFERENCE = '''\
def reference(data, weights):
    """Return the layer's result with numpy alone; ``weights`` holds each by its name."""
    hidden = carry = np.zeros((len(data), $units))
    states = []
    for place in range(data.shape[1]):
$given
$seen
$step
        states.append(hidden)
    return $result
'''

_STEPS = {
    4: """\
        take, keep, new, show = np.split(given + seen, 4, axis=-1)
        carry = sigmoid(keep) * carry + sigmoid(take) * np.tanh(new)
        hidden = sigmoid(show) * np.tanh(carry)""",
    3: """\
        update = sigmoid(given + seen)[:, :$units]
        reset = sigmoid(given + seen)[:, $units : 2 * $units]
        new = np.tanh(given[:, 2 * $units :] + reset * seen[:, 2 * $units :])
        hidden = update * hidden + (1 - update) * new""",
    1: """\
        hidden = np.tanh(given + seen)""",
}
"""One step by the number of gates."""


def recurrent_reference(assembly: Assembly, layer: NetworkRecurrent) -> list[list[str]]:
    """Return the functions that compute the layer's result with numpy alone, each as its lines."""
    result = "np.stack(states, axis=1)" if layer.return_sequences else "hidden"
    gates = len(layer.gates)
    text = Template(_REFERENCE).substitute(
        units=layer.units,
        result=result,
        step=Template(_STEPS[gates]).substitute(units=layer.units),
        given=_product(layer, "given", "kernel", "data[:, place]"),
        seen=_product(layer, "seen", "recurrent", "hidden"),
    )
    if gates < 4:
        text = text.replace("hidden = carry = ", "hidden = ")
    functions = [_DENSE, _MULTIPLY, *([_SIGMOID] if gates > 1 else []), text]
    return [assembly.table(), *(function.splitlines() for function in functions)]


def _product(layer: NetworkRecurrent, name: str, matrix: str, data: str) -> str:
    """Write the statement that multiplies data by a matrix, or by all its parts."""
    parts = map(literal, matrix_names(layer, matrix))
    return "\n".join(lines_of(f"{name} = ", call("multiply", data, "weights", *parts), indent=8))
