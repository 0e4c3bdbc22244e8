"""The exported classes of layers with several matrices: attention, a block of a Transformer, a recurrent layer."""

from string import Template

from tndesigner.codegen.assembly import PLACES, Assembly
from tndesigner.codegen.core_layer import fixed, registered
from tndesigner.codegen.drawing_record import drawing_method
from tndesigner.codegen.layout import Expression, Items, call, lines_of
from tndesigner.codegen.masks_text import CHECK_MASK, CHECK_SEQUENCE, MASKS
from tndesigner.codegen.recurrent_classes import recurrent_classes
from tndesigner.codegen.text import literal
from tndesigner.models import TransformerEncoder
from tndesigner.models.kinds.recurrent import NetworkRecurrent

_ATTENTION = '''\
$registered
class $title(CoreLayer):
    """Multi-head attention, $num_heads heads of $key_dim numbers each$values.

    Takes queries (batch, targets, $width) and, if they differ, values and
    keys (batch, sources, $width); gives (batch, targets, $width). It is called like
    ``keras.layers.MultiHeadAttention``; without values, a sequence attends to itself.
    """

$fixed

    def __init__(self, dropout=0.0, seed=None, **kwargs):
        super().__init__(**kwargs)
        self.supports_masking = True
        self.seed = seed
        policy = self.dtype_policy
        precise = keras.backend.result_type(self.compute_dtype, "float32")
        self.softmax = keras.layers.Softmax(dtype=precise)
        self.dropout = keras.layers.Dropout(dropout, seed=seed, dtype=policy)
        self.input_spec = keras.layers.InputSpec(ndim=3, axes={-1: $width})
$matrices

    def build(self, query_shape, value_shape=None, key_shape=None):
        value_shape = value_shape or query_shape
        key_shape = key_shape or value_shape
        check_sequence("value", value_shape, query_shape[0], None)
        check_sequence("key", key_shape, *value_shape[:2])
        self.to_query.build(query_shape)
        self.to_key.build(key_shape)
        self.to_value.build(value_shape)
        self.to_output.build((*query_shape[:-1], $inner))

    def call(
        self,
        query,
        value=None,
        key=None,
        query_mask=None,
        value_mask=None,
        key_mask=None,
        attention_mask=None,
        return_attention_scores=False,
        training=None,
        use_causal_mask=False,
        mask=None,  # where Keras puts the mask of the query if it is the only tensor
    ):
        query_mask = mask if query_mask is None else query_mask
        if value is None:
            value = query
            value_mask = query_mask if value_mask is None else value_mask
        key = value if key is None else key
        (batch, targets), sources = query.shape[:2], value.shape[1]
        check_sequence("value", value.shape, batch, None)
        check_sequence("key", key.shape, *value.shape[:2])
        check_mask("query_mask", query_mask, batch, targets)
        check_mask("value_mask", value_mask, batch, sources)
        check_mask("key_mask", key_mask, batch, sources)
        check_mask("attention_mask", attention_mask, batch, $num_heads, targets, sources)
        masks = [
            None if query_mask is None else query_mask[:, :, None],
            None if value_mask is None else value_mask[:, None, :],
            None if key_mask is None else key_mask[:, None, :],
            causal_mask(query, value) if use_causal_mask else None,
            attention_mask,
        ]
        mask = joined_mask(masks)
        query = self.heads(self.to_query, query)  # (batch, targets, head, number)
        key = self.heads(self.to_key, key)  # (batch, sources, head, number)
        value = self.heads(self.to_value, value)  # (batch, sources, head, number)
        apart = query.shape[-1] != value.shape[-1]  # which JAX's function does not take
        plain = keras.config.backend() == "tensorflow"  # there it is the fastest
        if plain or return_attention_scores or self.dropout.rate or apart:
            seen, scores = self.attend(query, key, value, mask, training)
        else:
            seen = ops.dot_product_attention(query, key, value, mask=mask)
        seen = ops.reshape(seen, (*ops.shape(seen)[:2], $inner))
        result = self.to_output(seen)
        return (result, scores) if return_attention_scores else result

    def heads(self, project, data):
        """Project data and split the last axis into $num_heads heads."""
        lead = ops.shape(data)[:-1]  # not of what is projected: ONNX merges reshapes
        projected = project(data)
        return ops.reshape(projected, (*lead, $num_heads, projected.shape[-1] // $num_heads))

    def attend(self, query, key, value, mask, training):
        """Return what targets see, and how they share their attention among sources."""
        query = ops.transpose(query / $key_dim**0.5, (0, 2, 1, 3))
        key = ops.transpose(key, (0, 2, 3, 1))
        value = ops.transpose(value, (0, 2, 1, 3))
        scores = self.softmax(ops.matmul(query, key), mask=mask)
        scores = ops.cast(scores, self.compute_dtype)  # (batch, head, targets, sources)
        shares = self.dropout(scores, training=training)
        return ops.transpose(ops.matmul(shares, value), (0, 2, 1, 3)), scores

    def compute_output_shape(self, query_shape, value_shape=None, key_shape=None):
        return query_shape

    def compute_output_spec(
        self, query, value=None, *others, return_attention_scores=False, **kwargs
    ):
        result = keras.KerasTensor(query.shape, dtype=self.compute_dtype)
        if not return_attention_scores:
            return result
        sources = (query if value is None else value).shape[1]
        shape = (query.shape[0], $num_heads, query.shape[1], sources)
        return result, keras.KerasTensor(shape, dtype=self.compute_dtype)

    def get_config(self):
        return {
            **super().get_config(),
            "dropout": self.dropout.rate,
            "seed": self.seed,
        }
'''

_BLOCK = '''\
$registered
class $title(CoreLayer):
    """A block of a Transformer, normalised before each part (Xiong et al. 2020).

    Takes and gives (batch, length, $width). Places that a mask leaves out are not
    attended to; ``dropout`` is that of the attention weights.
    """

$fixed

    def __init__(self, activation=$activation, dropout=0.0, **kwargs):
        super().__init__(**kwargs)
        self.supports_masking = True
        self.activation = keras.activations.get(activation)
        self.dropout = dropout
        policy = self.dtype_policy
        self.norm1 = keras.layers.LayerNormalization(name="norm1", dtype=policy)
        self.norm2 = keras.layers.LayerNormalization(name="norm2", dtype=policy)
        self.input_spec = keras.layers.InputSpec(ndim=3, axes={-1: $width})
$matrices

    def build(self, input_shape):
        self.norm1.build(input_shape)
        self.attention.build(input_shape, input_shape)
        self.norm2.build(input_shape)
        self.expand.build(input_shape)
        self.contract.build((*input_shape[:-1], $hidden))

    def call(
        self,
        inputs,
        mask=None,
        attention_mask=None,
        use_causal_mask=False,
        training=None,
    ):
        batch, length = inputs.shape[:2]
        check_mask("mask", mask, batch, length)
        check_mask("attention_mask", attention_mask, batch, $num_heads, length, length)
        normal = self.norm1(inputs)
        seen = self.attention(
            normal,
            normal,
            query_mask=mask,
            value_mask=mask,
            key_mask=mask,
            attention_mask=attention_mask,
            use_causal_mask=use_causal_mask,
            training=training,
        )
        seen = ops.add(inputs, seen)
        hidden = self.expand(self.norm2(seen))  # (batch, length, $hidden)
        return ops.add(seen, self.contract(hidden))

    def compute_output_shape(self, input_shape):
        return input_shape

    def get_config(self):
        return {
            **super().get_config(),
            "activation": keras.activations.serialize(self.activation),
            "dropout": self.dropout,
        }
'''


def assembly_classes(assembly: Assembly) -> list[list[str]]:
    """Return the classes and the functions that they need, each as its lines."""
    drawing = drawing_method(assembly)
    if isinstance(assembly.layer, NetworkRecurrent):
        *others, layer = recurrent_classes(assembly, assembly.layer)
        return [*others, [*layer, *drawing]]
    attention = (
        [CHECK_SEQUENCE.splitlines(), MASKS.splitlines(), _attention(assembly)] if assembly.has_attention else []
    )
    *others, layer = [CHECK_MASK.splitlines(), *attention, *([_block(assembly)] if assembly.block else [])]
    return [*others, [*layer, *drawing]]


def _attention(assembly: Assembly) -> list[str]:
    inside = assembly.block is not None
    title = assembly.attention if inside else assembly.title
    identity = assembly.attention_identity if inside else assembly.identity
    lines: list[str] = []
    for name in PLACES:
        lines += lines_of(f"self.to_{name} = ", _matrix(assembly, name), indent=8)
    cores = assembly.attention_cores
    return _filled(_ATTENTION, assembly, identity, cores, {"title": title, "matrices": "\n".join(lines)})


def _block(assembly: Assembly) -> list[str]:
    block = assembly.block
    assert block is not None
    kind = assembly.attention if assembly.has_attention else "keras.layers.MultiHeadAttention"
    sizes = () if assembly.has_attention else _head_sizes(block)
    lines = lines_of("self.attention = ", _part(kind, "attention", *sizes, "dropout=dropout"), indent=8)
    for name, activation in (("expand", ("activation=self.activation",)), ("contract", ())):
        lines += lines_of(f"self.{name} = ", _matrix(assembly, name, *activation), indent=8)
    values = {
        "title": assembly.title,
        "activation": "None" if block.activation == "linear" else literal(block.activation),
        "hidden": str(block.hidden),
        "matrices": "\n".join(lines),
    }
    return _filled(_BLOCK, assembly, assembly.identity, assembly.cores, values)


def _head_sizes(block: TransformerEncoder) -> tuple[str, ...]:
    """Write the arguments of Keras's attention."""
    sizes = {"num_heads": block.num_heads, "key_dim": block.key_dim, "value_dim": block.value_dim}
    return tuple(f"{name}={size}" for name, size in sizes.items() if size is not None)


def _filled(text: str, assembly: Assembly, identity: str, cores: tuple[str, ...], values: dict[str, str]) -> list[str]:
    """Fill the text of a class."""
    names = Items("(", tuple(map(literal, cores)))
    takes, numbers = f"(None, None, {assembly.width})", assembly.attending.numbers_of_values
    sizes = {
        "num_heads": str(assembly.attending.num_heads),
        "key_dim": str(assembly.attending.key_dim),
        "values": f", {numbers} for values" if numbers != assembly.attending.key_dim else "",
        "width": str(assembly.width),
        "inner": str(assembly.inner),
        "registered": "\n".join(registered(identity)),
        "fixed": "\n".join(fixed(identity, takes, names)),
    }
    return Template(text).substitute(sizes, **values).splitlines()


def _matrix(assembly: Assembly, name: str, *arguments: str) -> Expression:
    """Write the call that makes one matrix: the class of its network, or a dense layer."""
    if name in assembly.parts:
        return _part(assembly.parts[name].title, name, *arguments)
    return _part("keras.layers.Dense", name, f"units={assembly.dense_units(name)}", *arguments)


def _part(kind: str, name: str, *arguments: str) -> Expression:
    return call("self.part", kind, literal(name), *arguments)
