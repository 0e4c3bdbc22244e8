"""The exported classes of a recurrent layer: its cell, and the layer that walks through a sequence."""

from string import Template

from tndesigner.codegen.assembly import Assembly
from tndesigner.codegen.core_layer import fixed, registered
from tndesigner.codegen.layout import Items
from tndesigner.codegen.masks_text import CHECK_MASK
from tndesigner.codegen.recurrent_matrices import FORGETTING, forgets_in, made_matrix
from tndesigner.codegen.text import literal
from tndesigner.models.kinds.recurrent import NetworkRecurrent

_STEPS = {
    "LSTM": """\
        gates = ops.split(inputs + self.seen(hidden, kept), 4, axis=-1)
        take = self.recurrent_activation(gates[0])
        keep = self.recurrent_activation(gates[1])
        carry = keep * states[1] + take * self.activation(gates[2])
        hidden = self.recurrent_activation(gates[3]) * self.activation(carry)
        return hidden, [hidden, carry]
""",
    "GRU": """\
        given = ops.split(inputs, 3, axis=-1)
        seen = ops.split(self.seen(hidden, kept), 3, axis=-1)
        update = self.recurrent_activation(given[0] + seen[0])
        reset = self.recurrent_activation(given[1] + seen[1])
        if self.reset_after:
            candidate = reset * seen[2]
        else:
            candidate = ops.split(self.seen(reset * hidden, kept), 3, axis=-1)[2]
        candidate = self.activation(given[2] + candidate)
        hidden = update * hidden + (1 - update) * candidate
        return hidden, [hidden]
""",
    "SimpleRNN": """\
        hidden = self.activation(inputs + self.seen(hidden, kept))
        return hidden, [hidden]
""",
}
"""One step of each cell, from what the kernel gives to the gates."""

_ARGUMENTS = {
    "LSTM": {"recurrent_activation": '"sigmoid"', "unit_forget_bias": "True"},
    "GRU": {"recurrent_activation": '"sigmoid"', "reset_after": "True"},
    "SimpleRNN": {},
}
"""The arguments that not all of the layers have, with Keras's defaults."""

_FORGET_BIAS = '''\
def forget_bias(others):
    """Start the biases of the second gate, which forgets, at one."""
    others = keras.initializers.get(others)

    def start(shape, dtype=None):
        units = shape[0] // 4
        parts = [others((length,), dtype=dtype) for length in (units, 2 * units)]
        return ops.concatenate([parts[0], ops.ones((units,), dtype=dtype), parts[1]])

    return start
'''

_PARTS = '''\
def parts_of(matrix):
    """Return a matrix for all gates, or a matrix for each gate, as a list."""
    return matrix if isinstance(matrix, list) else [matrix]
'''

_MULTIPLY = '''\
def multiply_kept(matrix, data, kept):
    """Multiply by a matrix what dropout has kept; Keras may draw that for each gate."""
    masks = kept if isinstance(kept, list) else [kept]
    if len(data.shape) == 3:
        masks = [None if mask is None else ops.expand_dims(mask, 1) for mask in masks]
    data = [data if mask is None else data * mask for mask in masks]
    parts = parts_of(matrix)
    if len(parts) == len(data) == 1:
        return parts[0](data[0])
    count = max(len(parts), len(data))
    gates = [parts[gate % len(parts)](data[gate % len(data)]) for gate in range(count)]
    if len(parts) == 1:
        gates = [ops.split(gates[gate], count, axis=-1)[gate] for gate in range(count)]
    return ops.concatenate(gates, axis=-1)
'''

_CELL = '''\
class Step(keras.layers.${kind}Cell):
    """One step, given what the kernel makes of the input: (batch, $gates*$units)."""

    def build(self, input_shape):
        for part in parts_of(self.from_input):
            part.build(input_shape)
        for part in parts_of(self.from_state):
            part.build((None, self.units))

    def call(self, inputs, states, training=False):
        hidden = states[0]
        kept = self.get_recurrent_dropout_mask(hidden) if training else None
$step

    def seen(self, hidden, kept):
        """Multiply a hidden state by the recurrent matrix."""
        return multiply_kept(self.from_state, hidden, kept)
'''

_WALK = '''\
class Walk(keras.layers.RNN):
    """A sequence read place by place, by a cell that the class makes itself."""

    def get_config(self):
        config = super().get_config()
        del config["cell"]
        return config

    @classmethod
    def from_config(cls, config):
        return cls(**config)
'''

_LAYER = '''\
$registered
class $title(CoreLayer, Walk):
    """A recurrent layer of $units units.

    Takes (batch, length, $width); gives (batch, $units), or (batch, length, $units) if it
    returns sequences. It takes the arguments of ``keras.layers.$kind``; those for a
    kernel and a recurrent kernel hold for each core by itself.
    """

$fixed

    def __init__(
        self,
        activation="tanh",
        recurrent_initializer=None,
        recurrent_regularizer=None,
        recurrent_constraint=None,
        dropout=0.0,
        recurrent_dropout=0.0,
        seed=None,
        return_sequences=$sequences,
$parameters
        **kwargs,
    ):
        cell = Step(
            $units,
            activation=activation,
            dropout=dropout,
            recurrent_dropout=recurrent_dropout,
            seed=seed,
            dtype=kwargs.get("dtype"),
            name="cell",
$given
        )
        super().__init__(cell=cell, return_sequences=return_sequences, **kwargs)
        self.recurrent_initializer = keras.initializers.get(recurrent_initializer)
        self.recurrent_regularizer = keras.regularizers.get(recurrent_regularizer)
        self.recurrent_constraint = keras.constraints.get(recurrent_constraint)
        self.input_spec = keras.layers.InputSpec(ndim=3, axes={-1: $width})
        kernel = self.weights_arguments()
$forget
$from_input
        recurrent = {
            **self.weights_arguments(),
            "use_bias": $state_bias,
            "kernel_initializer": self.recurrent_initializer,
            "kernel_regularizer": self.recurrent_regularizer,
            "kernel_constraint": self.recurrent_constraint,
        }
$from_state

    def matrix(self, kind, name, arguments, **usual):
        """Make a matrix, or the part of one for a gate."""
        return self.part(kind, name, arguments, place="cell/", **usual)

    def build(self, sequences_shape, initial_state_shape=None):
        if sequences_shape[-1] is None:
            raise ValueError(
                f"the last axis must have length $width, but the shape is {sequences_shape}"
            )
        super().build(sequences_shape, initial_state_shape)

    def inner_loop(self, sequences, initial_state, mask, training=False):
        check_mask("mask", mask, *sequences.shape[:2])
        kept = self.cell.get_dropout_mask(sequences[:, 0]) if training else None
        gates = multiply_kept(self.cell.from_input, sequences, kept)
        parts = parts_of(self.cell.from_state)
        drawn = [part for part in parts if hasattr(part, "prepare")]
        for part in drawn:
            part.ready = part.prepare()  # once, not in each step
        try:
            return super().inner_loop(gates, initial_state, mask, training=training)
        finally:
            for part in drawn:
                part.ready = None

    def get_config(self):
        serialize = keras.saving.serialize_keras_object
        activation = keras.activations.serialize
        return {
            **super().get_config(),
            "activation": activation(self.cell.activation),
            "recurrent_initializer": serialize(self.recurrent_initializer),
            "recurrent_regularizer": serialize(self.recurrent_regularizer),
            "recurrent_constraint": serialize(self.recurrent_constraint),
            "dropout": self.cell.dropout,
            "recurrent_dropout": self.cell.recurrent_dropout,
            "seed": self.cell.seed,
$config
        }
'''


_NOTHING = "#"
"""A line that is left out."""


def recurrent_classes(assembly: Assembly, layer: NetworkRecurrent) -> list[list[str]]:
    """Return the classes and the functions that they need, each as its lines."""
    kind = layer.ordinary.keras_class
    sizes = {"kind": kind, "units": str(layer.units), "gates": str(len(layer.gates))}
    cell = Template(_CELL).substitute(sizes, step=_STEPS[kind].rstrip())
    forgetting = [_FORGET_BIAS.splitlines()] if forgets_in(layer) == "kernel" else []
    return [
        CHECK_MASK.splitlines(),
        *(text.splitlines() for text in (_PARTS, _MULTIPLY)),
        *forgetting,
        cell.splitlines(),
        _WALK.splitlines(),
        _layer(assembly, layer, sizes),
    ]


def _layer(assembly: Assembly, layer: NetworkRecurrent, sizes: dict[str, str]) -> list[str]:
    own = _ARGUMENTS[layer.ordinary.keras_class]
    identity = assembly.identity
    values = {
        "title": assembly.title,
        "width": str(assembly.width),
        "sequences": str(layer.return_sequences),
        "parameters": "\n".join(f"        {name}={default}," for name, default in own.items()),
        "given": "\n".join(f"            {name}={name}," for name in own),
        "config": "\n".join(map(_config_line, own)),
        "forget": FORGETTING.get(forgets_in(layer), ""),
        "from_input": "\n".join(made_matrix(assembly, layer, "kernel", "cell.from_input = ")),
        "from_state": "\n".join(made_matrix(assembly, layer, "recurrent", "cell.from_state = ")),
        "state_bias": "self.use_bias and reset_after" if layer.recurrent_bias else "False",
        "registered": "\n".join(registered(identity)),
        "fixed": "\n".join(
            fixed(identity, f"(None, None, {assembly.width})", Items("(", tuple(map(literal, assembly.cores))))
        ),
    }
    written = {name: text or _NOTHING for name, text in values.items()}
    lines = Template(_LAYER).substitute(sizes, **written).splitlines()
    return [line for line in lines if line != _NOTHING]


def _config_line(name: str) -> str:
    value = f"self.cell.{name}"
    return f'            "{name}": {f"activation({value})" if "activation" in name else value},'
