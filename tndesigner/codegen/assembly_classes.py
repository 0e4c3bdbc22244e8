"""The exported classes of layers with several matrices: attention, and a block of a Transformer."""

from string import Template

from tndesigner.codegen.assembly import Assembly
from tndesigner.codegen.layout import Expression, call, lines_of
from tndesigner.codegen.text import literal

_LOAD = '''\
    def load_cores(self, path):
        """Load all weights from an .npz file that holds each by its name."""
        if not self.built:
            self.build((None, None, $width))
        with np.load(path) as arrays:
            self.set_weights([arrays[name] for name in weight_names(self)])
'''

_ATTENTION = '''\
@keras.saving.register_keras_serializable(package="tensor_networks")
class $title(keras.layers.Layer):
    """Multi-head attention, $num_heads heads of $key_dim numbers each.

    Takes queries (batch, targets, $width) and, if they differ, values and
    keys (batch, sources, $width); gives (batch, targets, $width).
    """

    def __init__(self, **kwargs):
        super().__init__(**kwargs)
        policy = self.dtype_policy
$matrices

    def build(self, query_shape, value_shape=None, key_shape=None):
        value_shape = value_shape or query_shape
        self.to_query.build(query_shape)
        self.to_key.build(key_shape or value_shape)
        self.to_value.build(value_shape)
        self.to_output.build((*query_shape[:-1], $inner))

    def call(self, query, value=None, key=None):
        value = query if value is None else value
        key = value if key is None else key
        query = self.heads(self.to_query(query))  # (batch, targets, head, number)
        key = self.heads(self.to_key(key))  # (batch, sources, head, number)
        value = self.heads(self.to_value(value))  # (batch, sources, head, number)
        seen = ops.dot_product_attention(query, key, value)
        seen = ops.reshape(seen, (*ops.shape(seen)[:2], $inner))
        return self.to_output(seen)

    def heads(self, projected):
        """Split the last axis into $num_heads heads."""
        lead = ops.shape(projected)[:-1]
        return ops.reshape(projected, (*lead, $num_heads, $key_dim))

    def compute_output_shape(self, query_shape, value_shape=None, key_shape=None):
        return query_shape

$load'''

_BLOCK = '''\
@keras.saving.register_keras_serializable(package="tensor_networks")
class $title(keras.layers.Layer):
    """A block of a Transformer, normalised before each part (Xiong et al. 2020).

    Takes and gives (batch, length, $width).
    """

    def __init__(self, activation=$activation, **kwargs):
        super().__init__(**kwargs)
        policy = self.dtype_policy
        self.activation = keras.activations.get(activation)
        self.norm1 = keras.layers.LayerNormalization(name="norm1", dtype=policy)
        self.norm2 = keras.layers.LayerNormalization(name="norm2", dtype=policy)
$matrices

    def build(self, input_shape):
        self.norm1.build(input_shape)
        self.attention.build(input_shape, input_shape)
        self.norm2.build(input_shape)
        self.expand.build(input_shape)
        self.contract.build((*input_shape[:-1], $hidden))

    def call(self, inputs):
        normal = self.norm1(inputs)
        seen = ops.add(inputs, self.attention(normal, normal))
        hidden = self.expand(self.norm2(seen))  # (batch, length, $hidden)
        return ops.add(seen, self.contract(hidden))

    def compute_output_shape(self, input_shape):
        return input_shape

    def get_config(self):
        return {
            **super().get_config(),
            "activation": keras.activations.serialize(self.activation),
        }

$load'''

_NAMES = '''\
def weight_names(layer):
    """Return the name of each weight inside a layer, such as "query/a"."""
    return [weight.path.removeprefix(f"{layer.path}/") for weight in layer.weights]
'''

_PROJECTIONS = ("query", "key", "value", "output")


def assembly_classes(assembly: Assembly) -> list[list[str]]:
    """Return the classes and the function that they need, each as its lines."""
    attention = _attention(assembly)
    if assembly.block is None:
        return [_NAMES.splitlines(), attention]
    drawn = any(name in assembly.parts for name in _PROJECTIONS)
    return [_NAMES.splitlines(), *([attention] if drawn else []), _block(assembly, drawn=drawn)]


def _attention(assembly: Assembly) -> list[str]:
    lines: list[str] = []
    for name in _PROJECTIONS:
        lines += lines_of(f"self.to_{name} = ", _matrix(assembly, name), indent=8)
    inside = assembly.block is not None
    text = Template(_ATTENTION.replace("\n$load", "" if inside else f"\n{_LOAD}")).substitute(
        title=assembly.attention if inside else assembly.title,
        num_heads=assembly.layer.num_heads,
        key_dim=assembly.layer.key_dim,
        width=assembly.width,
        inner=assembly.inner,
        matrices="\n".join(lines),
    )
    return text.splitlines()


def _block(assembly: Assembly, *, drawn: bool) -> list[str]:
    block = assembly.block
    assert block is not None
    sizes = () if drawn else (str(block.num_heads), str(block.key_dim))
    made = call(assembly.attention if drawn else "keras.layers.MultiHeadAttention", *sizes, *_settings("attention"))
    lines = lines_of("self.attention = ", made, indent=8)
    for name, activation in (("expand", ("activation=self.activation",)), ("contract", ())):
        lines += lines_of(f"self.{name} = ", _matrix(assembly, name, *activation), indent=8)
    text = Template(_BLOCK.replace("$load", _LOAD)).substitute(
        title=assembly.title,
        activation="None" if block.activation == "linear" else literal(block.activation),
        width=assembly.width,
        hidden=block.hidden,
        matrices="\n".join(lines),
    )
    return text.splitlines()


def _matrix(assembly: Assembly, name: str, *arguments: str) -> Expression:
    """Write the call that makes one matrix: the class of its network, or a dense layer."""
    if name in assembly.parts:
        return call(assembly.parts[name].title, *arguments, *_settings(name))
    return call("keras.layers.Dense", str(assembly.dense_units(name)), *arguments, *_settings(name))


def _settings(name: str) -> tuple[str, str]:
    return f'name="{name}"', "dtype=policy"
