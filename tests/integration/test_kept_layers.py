"""Every rule for a kept layer says what Keras says: output shape, weights, and which of them are trained."""

import keras
import pytest

from tndesigner.layers.errors import LayerError
from tndesigner.layers.kept_layers import make_kept
from tndesigner.models import Kept
from tndesigner.models.keras_layers.arguments import KerasArguments
from tndesigner.models.keras_layers.plain import trained_arguments
from tndesigner.models.keras_layers.wrappers import RULES

of = keras.layers
WIDE, LONG, DEEP = (7, 5, 3), (7, 3), (7, 5, 6, 3)

SHAPES = {1: LONG, 2: WIDE, 3: DEEP}


def moved() -> list[tuple[keras.layers.Layer, tuple]]:
    """Layers that move over one, two or three axes, in all their ways."""
    found = []
    for rank, shape in SHAPES.items():
        for padding, strides, dilation in (("valid", 2, 1), ("same", 2, 1), ("valid", 1, 2), ("same", 1, 2)):
            ways = {"padding": padding, "strides": strides, "dilation_rate": dilation}
            found.append((getattr(of, f"Conv{rank}D")(4, 2, **ways), shape))
            if dilation == 1:
                found.append((getattr(of, f"Conv{rank}DTranspose")(4, 3, padding=padding, strides=strides), shape))
                pooling = (getattr(of, f"{name}Pooling{rank}D") for name in ("Max", "Average"))
                found += [(one(3, strides=strides, padding=padding), shape) for one in pooling]
            if rank < 3:
                found.append((getattr(of, f"DepthwiseConv{rank}D")(2, depth_multiplier=2, **ways), shape))
                found.append((getattr(of, f"SeparableConv{rank}D")(4, 2, **ways), shape))
        for name in ("GlobalMaxPooling", "GlobalAveragePooling"):
            found += [(getattr(of, f"{name}{rank}D")(keepdims=keep), shape) for keep in (False, True)]
        found.append((getattr(of, f"ZeroPadding{rank}D")(2), shape))
        found.append((getattr(of, f"Cropping{rank}D")(1), shape))
        found.append((getattr(of, f"UpSampling{rank}D")(2), shape))
    return found


KINDS = ("Average", "Max")
FACTORS = ("ColorDegeneration", "Grayscale", "Hue", "Perspective", "Saturation", "Sharpness")

LAYERS = [
    *moved(),
    (of.Conv1D(4, 3, padding="causal", strides=2), LONG),
    (of.Conv2D(6, 3, groups=3, dilation_rate=(2, 1)), (7, 5, 6)),
    (of.Conv2DTranspose(4, 3, strides=2, output_padding=1), WIDE),
    (of.Conv2DTranspose(4, (4, 2), strides=(3, 2), padding="same", output_padding=1), WIDE),
    (of.ZeroPadding2D(((1, 2), (0, 3))), WIDE),
    (of.Cropping2D(((1, 2), (0, 3))), WIDE),
    (of.Resizing(2, 11), WIDE),
    (of.Permute((3, 1, 2)), WIDE),
    (of.RepeatVector(2), (3,)),
    (of.Reshape((3, -1)), LONG),
    (of.Flatten(), WIDE),
    (of.Dense(4), WIDE),
    (of.EinsumDense("abc,cd->abd", output_shape=(7, 4), bias_axes="d"), LONG),
    (of.EinsumDense("...x,xyz->...yz", output_shape=(4, 2), bias_axes="yz"), LONG),
    (of.EinsumDense("abc,cbd->ad", output_shape=4), LONG),
    (of.Embedding(9, 4), (7,)),
    *((one(4, return_sequences=each), LONG) for one in (of.LSTM, of.GRU, of.SimpleRNN) for each in (False, True)),
    *((of.Bidirectional(of.LSTM(4), merge_mode=mode), LONG) for mode in ("concat", "sum", "ave", "mul")),
    (of.TimeDistributed(of.Conv2D(4, 2)), DEEP),
    (of.TimeDistributed(of.BatchNormalization()), WIDE),
    (of.MultiHeadAttention(2, 4), (LONG, (9, 5))),
    (of.MultiHeadAttention(2, 4, value_dim=5, output_shape=11), (LONG, (9, 5), (9, 2))),
    (of.Attention(), (LONG, (9, 3))),
    (of.AdditiveAttention(), (LONG, (9, 3))),
    *((getattr(of, name)(), WIDE) for name in ("BatchNormalization", "LayerNormalization", "RMSNormalization")),
    (of.GroupNormalization(3), WIDE),
    (of.UnitNormalization(), WIDE),
    (of.Normalization(), WIDE),
    *((getattr(of, name)(), WIDE) for name in ("ELU", "LeakyReLU", "PReLU", "ReLU", "Softmax", "Identity")),
    (of.ActivityRegularization(), WIDE),
    (of.Activation("gelu"), WIDE),
    *((getattr(of, f"Adaptive{kind}Pooling{rank}D")(2), shape) for kind in KINDS for rank, shape in SHAPES.items()),
    *((getattr(of, name)(5, 4), WIDE) for name in ("CenterCrop", "RandomCrop")),
    (of.ConvLSTM1D(4, 2), (3, 7, 5)),
    (of.ConvLSTM2D(4, 2, strides=2, padding="same", return_sequences=True), (2, 7, 5, 3)),
    (of.ConvLSTM3D(4, 2, use_bias=False), (2, 4, 3, 5, 3)),
    (of.Dot(1), ((7, 3), (7, 5))),
    (of.Dot((2, -1), normalize=True), ((7, 3), (5, 3))),
    (of.Dot(1), ((7,), (7,))),
    *((of.CategoryEncoding(6, output_mode=mode), (5,)) for mode in ("multi_hot", "one_hot", "count")),
    (of.CategoryEncoding(6, output_mode="one_hot"), (1,)),
    (of.GroupQueryAttention(4, 6, 2), (LONG, (9, 3))),
    (of.GroupQueryAttention(4, 6, 3, use_bias=False, use_gate=True), (LONG, (9, 3))),
    *((getattr(of, name)(), WIDE) for name in ("AugMix", "AutoContrast", "RandAugment")),
    *((getattr(of, f"Random{name}")(0.2), WIDE) for name in FACTORS),
    (of.RandomColorJitter(), WIDE),
    *((getattr(of, f"Random{name}")(), WIDE) for name in ("ElasticTransform", "Erasing", "GaussianBlur", "Invert")),
    (of.RandomPosterization(4), WIDE),
    (of.Solarization(), WIDE),
    *((getattr(of, name)(0.2), WIDE) for name in ("Dropout", "AlphaDropout", "GaussianDropout", "GaussianNoise")),
    *((getattr(of, f"SpatialDropout{rank}D")(0.2), shape) for rank, shape in SHAPES.items()),
    (of.Masking(), LONG),
    (of.Rescaling(0.5), WIDE),
    *((getattr(of, f"Random{name}")(0.2), WIDE) for name in ("Brightness", "Contrast", "Rotation", "Zoom")),
    (of.RandomFlip(), WIDE),
    (of.RandomTranslation(0.2, 0.1), WIDE),
]


def built(layer: keras.layers.Layer, shapes) -> tuple[keras.layers.Layer, tuple]:
    """Return a layer with its weights, and its output shape."""
    taken = [keras.Input(shape) for shape in (shapes if isinstance(shapes[0], tuple) else [shapes])]
    one_by_one = isinstance(layer, of.MultiHeadAttention | of.GroupQueryAttention) or len(taken) == 1
    result = layer(*taken) if one_by_one else layer(taken)
    return layer, tuple(result.shape[1:])


def class_name(layer: keras.layers.Layer) -> str:
    """The name of a class in ``keras.layers``, which is not always its own."""
    own = type(layer).__name__
    return own if own in RULES else next((name for name in RULES if getattr(of, name) is type(layer)), own)


def kept(layer: keras.layers.Layer) -> Kept:
    name = class_name(layer)
    weights = tuple(tuple(one.shape) for one in layer.weights if "seed_generator" not in one.path)
    return Kept(class_name=name, arguments=trained_arguments(name, layer.get_config()), weights=weights)


def test_every_rule_is_asked_here():
    assert {class_name(layer) for layer, _ in LAYERS} == set(RULES)


@pytest.mark.parametrize(("layer", "shapes"), LAYERS, ids=[type(layer).__name__ for layer, _ in LAYERS])
def test_a_rule_says_what_keras_says(layer, shapes):
    layer, result = built(layer, shapes)
    own = kept(layer)
    given = shapes if isinstance(shapes[0], tuple) else (shapes,)
    assert own.joined_shape(given, {}) == result
    trained = [one for one in layer.trainable_weights if "seed_generator" not in one.path]
    assert own.trained_weights == tuple(tuple(one.shape) for one in trained)
    again, shape = built(make_kept(own, layer.name), shapes)
    assert (type(again), again.name, shape) == (type(layer), layer.name, result)
    assert kept(again) == own


def test_arguments_that_keras_does_not_know_are_one_sentence():
    layer = Kept(class_name="ReLU", arguments=KerasArguments.of({"colour": 3}), name="red")
    with pytest.raises(LayerError, match=r"^layer 'red' cannot be made, because Keras .* refuses the arguments"):
        make_kept(layer, "red")
