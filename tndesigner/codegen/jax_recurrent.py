"""The functions of an exported recurrent layer for JAX: what multiplies by its matrices, and the walk over places."""

from collections.abc import Mapping
from string import Template

from tndesigner.codegen.assembly import Assembly
from tndesigner.codegen.layout import Expression, Items, call, lines_of
from tndesigner.codegen.recurrent_matrices import matrix_names
from tndesigner.codegen.text import literal
from tndesigner.models.kinds.recurrent import NetworkRecurrent

_APPLY = '''\
def given(cores, inputs):
    """Multiply inputs by the kernel: a number for each unit of each gate."""
$given


def seen(cores, hidden):
    """Multiply a hidden state by the recurrent matrix."""
$seen


def apply(cores, inputs, states=None):
    """Read sequences from their start, or go on from states: a tuple of (batch, $units)$told.

    Takes (batch, length, $width), gives $gives, as Keras's $kind.
    """
    if inputs.shape[-1] != $width:
        raise ValueError(
            f"the last axis must have length $width, but the data has shape {inputs.shape}"
        )
    kernel = given(cores, inputs)
    if states is None:
        states = (jnp.zeros((inputs.shape[0], $units), kernel.dtype),)$twice
    $found = jax.lax.scan(
        lambda states, one: step(cores, states, one), states, jnp.moveaxis(kernel, 1, 0)
    )
    return $result
'''

_STEPS = {
    4: '''\
def step(cores, states, given):
    """Return the states after one place, and what the layer gives there."""
    gates = given + seen(cores, states[0])
    take, keep, new, show = jnp.split(gates, 4, axis=-1)
    carry = jax.nn.sigmoid(keep) * states[1] + jax.nn.sigmoid(take) * jnp.tanh(new)
    hidden = jax.nn.sigmoid(show) * jnp.tanh(carry)
    return (hidden, carry), hidden
''',
    3: '''\
def step(cores, states, given):
    """Return the states after one place, and what the layer gives there."""
    given = jnp.split(given, 3, axis=-1)
    found = jnp.split(seen(cores, states[0]), 3, axis=-1)
    update = jax.nn.sigmoid(given[0] + found[0])
    reset = jax.nn.sigmoid(given[1] + found[1])
    new = jnp.tanh(given[2] + reset * found[2])
    hidden = update * states[0] + (1 - update) * new
    return (hidden,), hidden
''',
    1: '''\
def step(cores, states, given):
    """Return the states after one place, and what the layer gives there."""
    hidden = jnp.tanh(given + seen(cores, states[0]))
    return (hidden,), hidden
''',
}
"""One step by the number of gates."""


def jax_recurrent(assembly: Assembly, layer: NetworkRecurrent, functions: Mapping[str, str]) -> list[list[str]]:
    """Return the functions of the layer, each as its lines.

    Args:
        assembly: what is exported.
        layer: its layer.
        functions: what multiplies by each matrix, by its name.
    """
    gates = len(layer.gates)
    text = Template(_APPLY).substitute(
        units=layer.units,
        width=assembly.width,
        kind=layer.ordinary.keras_class,
        given=_product(layer, "kernel", "inputs", functions),
        seen=_product(layer, "recurrent", "hidden", functions),
        told=", the second one what is carried on" if gates == 4 else "",
        twice=" * 2" if gates == 4 else "",
        gives=f"(batch, length, {layer.units})" if layer.return_sequences else f"(batch, {layer.units})",
        found="_, steps" if layer.return_sequences else "states, _",
        result="jnp.moveaxis(steps, 0, 1)" if layer.return_sequences else "states[0]",
    )
    return [_STEPS[gates].splitlines(), text.splitlines()]


def _product(layer: NetworkRecurrent, matrix: str, data: str, functions: Mapping[str, str]) -> str:
    """Write the statement that multiplies data by a matrix, or by all its parts."""
    parts: tuple[Expression, ...] = tuple(
        call(functions[name], call("part", "cores", literal(f"cell/{name}")), data)
        for name in matrix_names(layer, matrix)
    )
    made = parts[0] if len(parts) == 1 else call("jnp.concatenate", Items("[", parts, "]"), "axis=-1")
    return "\n".join(lines_of("return ", made, indent=4))
