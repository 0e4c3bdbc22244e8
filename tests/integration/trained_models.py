"""Keras models of many forms, small and with random weights, whose files are read without Keras."""

from collections.abc import Iterator

import keras
import numpy as np
from keras import layers, ops


def two_ends() -> keras.Model:
    """Two inputs and outputs, a shared layer, a residual sum, and a nested stack that is called twice."""
    left, right = keras.Input((8,), name="left"), keras.Input((6,), name="right")
    shared = layers.Dense(5, activation="relu", name="shared")
    first, second = shared(layers.Dense(6, name="squeeze")(left)), shared(right)
    stack = [layers.Dense(7, activation="tanh"), layers.Dropout(0.1), layers.Dense(5)]
    inner = keras.Sequential(stack, name="inner")
    total = layers.Add(name="residual")([first, inner(first)])
    joined = layers.Concatenate(name="join")([total, second, inner(second)])
    kind = layers.Dense(3, activation="softmax", name="class")(joined)
    number = layers.Dense(1, name="number")(layers.BatchNormalization()(joined))
    return keras.Model([left, right], [kind, number])


def pictures() -> keras.Model:
    """A stack of convolutions without an input layer, built by a shape."""
    model = keras.Sequential(
        [
            layers.Conv2D(4, 3, activation="relu", padding="same"),
            layers.MaxPooling2D(),
            layers.BatchNormalization(),
            layers.SeparableConv2D(5, 3, use_bias=False),
            layers.ReLU(),
            layers.Flatten(),
            layers.Dense(7),
        ]
    )
    model.build((None, 9, 8, 3))
    return model


def sentences() -> keras.Model:
    """Tokens with a mask, read in both directions."""
    tokens = keras.Input((6,), dtype="int32")
    value = layers.Embedding(11, 7, mask_zero=True)(tokens)
    value = layers.Bidirectional(layers.LSTM(5, return_sequences=True))(value)
    value = layers.GRU(4)(layers.Dropout(0.2)(value))
    return keras.Model(tokens, layers.Dense(2)(value))


def attention() -> keras.Model:
    """Attention with a key and a value of their own, and a projection by an einsum."""
    query, key, value = keras.Input((4, 6)), keras.Input((5, 6)), keras.Input((5, 7))
    seen = layers.MultiHeadAttention(2, 3, value_dim=5)(query, value, key)
    seen = layers.LayerNormalization()(layers.Add()([seen, query]))
    seen = layers.EinsumDense("abc,cd->abd", (None, 8), bias_axes="d", activation="gelu")(seen)
    return keras.Model([query, key, value], layers.GlobalAveragePooling1D()(seen))


def transformer() -> keras.Model:
    """Tokens with a mask in a block of a Transformer, whose heads have values of another size than keys."""
    tokens = keras.Input((6,), dtype="int32")
    value = layers.Embedding(11, 8, mask_zero=True)(tokens)
    value = layers.LayerNormalization()(
        layers.Add()([value, layers.MultiHeadAttention(2, 4, value_dim=3)(value, value)])
    )
    wide = layers.Dense(8)(layers.Dense(20, activation="gelu")(value))
    value = layers.LayerNormalization()(layers.Add()([value, wide]))
    return keras.Model(tokens, layers.Dense(3)(layers.GlobalAveragePooling1D()(value)))


def causal() -> keras.Model:
    """A block of a language model: each place sees earlier ones only."""
    tokens = keras.Input((6,), dtype="int32")
    value = layers.Embedding(11, 8)(tokens)
    seen = layers.MultiHeadAttention(2, 4)(value, value, use_causal_mask=True)
    value = layers.LayerNormalization(epsilon=1e-6)(layers.Add()([value, seen]))
    return keras.Model(tokens, layers.Dense(11)(value))


def frozen_base() -> keras.Model:
    """A frozen model with two outputs inside another, beside a model in a model that is called twice."""
    picture = keras.Input((9, 8, 3))
    value = layers.ReLU()(layers.BatchNormalization()(layers.Conv2D(4, 3, use_bias=False)(picture)))
    base = keras.Model(picture, [layers.GlobalAveragePooling2D()(value), layers.Flatten()(value)], name="base")
    base.trainable = False
    head = keras.Sequential([keras.Input((4,)), layers.Dense(7), layers.Dense(6)], name="head")
    taken = keras.Input((5,))
    middle = keras.Model(taken, head(layers.Dense(4, name="before")(taken)), name="middle")
    data = keras.Input((9, 8, 3), name="data")
    mean, flat = base(data, training=False)
    out = middle(layers.Dense(5, name="widen")(mean))
    return keras.Model(data, [layers.Add()([out, layers.Dense(6, name="short")(flat)]), middle(layers.Dense(5)(flat))])


def masked_numbers() -> keras.Model:
    """Numbers with a mask, through a layer at each place and two recurrent ones."""
    data = keras.Input((6, 4))
    value = layers.TimeDistributed(layers.Dense(3))(layers.Masking(0.5)(data))
    return keras.Model(data, layers.SimpleRNN(3)(layers.GRU(5, return_sequences=True)(value)))


def operations() -> keras.Model:
    """Operations of keras.ops between layers."""
    data = keras.Input((7,))
    value = layers.Dense(5)(data)
    value = ops.relu(value) * 2.0 + layers.Dense(5)(data)
    return keras.Model(data, layers.Dense(3)(ops.concatenate([value, data], axis=-1)))


def films() -> keras.Model:
    """Films of two lengths whose places and likeness count."""
    film, other = keras.Input((4, 7, 6, 3)), keras.Input((5, 12))
    value = layers.ConvLSTM2D(4, 2)(layers.ConvLSTM2D(5, 3, padding="same", return_sequences=True)(film))
    value = layers.RandomFlip()(layers.Resizing(6, 5)(layers.CenterCrop(5, 4)(value)))
    value = layers.Reshape((-1, 12))(layers.AdaptiveMaxPooling2D((3, 2))(value))
    return keras.Model([film, other], layers.Dot(-1)([value, other]))


MODELS = (
    two_ends,
    pictures,
    sentences,
    attention,
    transformer,
    causal,
    frozen_base,
    masked_numbers,
    operations,
    films,
)


def with_random_weights(model: keras.Model, seed: int) -> keras.Model:
    """The model with weights that are all different; variances stay positive."""
    rng = np.random.default_rng(seed)
    model.set_weights([rng.uniform(0.1, 1, array.shape).astype(array.dtype) for array in model.get_weights()])
    return model


def leaves(model: keras.Model, prefix: str = "") -> Iterator[tuple[str, keras.layers.Layer]]:
    """The layers of a model and of the models in it, with the names of these before theirs."""
    for layer in model.layers:
        if isinstance(layer, keras.Model):
            yield from leaves(layer, f"{prefix}{layer.name}.")
        elif not (prefix and isinstance(layer, keras.layers.InputLayer)):
            yield f"{prefix}{layer.name}", layer
