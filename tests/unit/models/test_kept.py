"""Layers of Keras that are kept as they are: shapes and counts by hand, and what is refused."""

import pytest

from tndesigner.models import Kept, ModelError
from tndesigner.models.keras_layers.arguments import KerasArguments
from tndesigner.models.keras_layers.plain import trained_arguments


def kept(class_name: str, weights=(), **arguments) -> Kept:
    return Kept(class_name=class_name, arguments=KerasArguments.of(arguments), weights=weights)


@pytest.mark.parametrize(
    ("layer", "shape", "result"),
    [
        (kept("BatchNormalization", axis=-1), (7, 5, 3), (7, 5, 3)),
        (kept("ReLU", max_value=6.0), (None, 3), (None, 3)),
        (kept("ZeroPadding2D", padding=[[1, 2], [0, 3]]), (7, 5, 3), (10, 8, 3)),
        (kept("ZeroPadding1D", padding=[1, 2]), (7, 3), (10, 3)),
        (kept("Cropping2D", cropping=[[1, 2], [0, 3]]), (7, 5, 3), (4, 2, 3)),
        (kept("UpSampling2D", size=[2, 3]), (7, 5, 3), (14, 15, 3)),
        (kept("UpSampling1D", size=2), (7, 3), (14, 3)),
        (kept("MaxPooling2D", pool_size=[3, 2], strides=[2, 2], padding="same"), (7, 5, 3), (4, 3, 3)),
        (kept("MaxPooling2D", pool_size=[3, 2], strides=[2, 1], padding="valid"), (7, 5, 3), (3, 4, 3)),
        (kept("AveragePooling2D", pool_size=[2, 2], data_format="channels_first"), (3, 7, 5), (3, 3, 2)),
        (kept("Conv1D", filters=5, kernel_size=[3], padding="causal"), (7, 3), (7, 5)),
        (kept("Conv2D", filters=5, kernel_size=[3, 2], dilation_rate=[2, 1], padding="valid"), (7, 5, 3), (3, 4, 5)),
        (kept("DepthwiseConv2D", kernel_size=[3, 3], depth_multiplier=2, strides=[2, 2]), (7, 5, 3), (3, 2, 6)),
        (kept("SeparableConv2D", filters=5, kernel_size=[3, 3]), (7, 5, 3), (5, 3, 5)),
        (
            kept("Conv2DTranspose", filters=5, kernel_size=[4, 3], strides=[2, 2], padding="same"),
            (7, 5, 3),
            (14, 10, 5),
        ),
        (kept("Conv2DTranspose", filters=5, kernel_size=[4, 3], strides=[2, 3]), (7, 5, 3), (16, 15, 5)),
        (kept("GlobalMaxPooling2D", keepdims=True), (7, 5, 3), (1, 1, 3)),
        (kept("Resizing", height=2, width=11), (7, 5, 3), (2, 11, 3)),
        (kept("Permute", dims=[2, 1]), (7, 3), (3, 7)),
        (kept("RepeatVector", n=2), (3,), (2, 3)),
        (kept("Reshape", target_shape=[3, -1]), (7, 3), (3, 7)),
        (kept("EinsumDense", equation="abc,cd->abd", output_shape=[None, 5]), (7, 3), (7, 5)),
        (kept("EinsumDense", equation="...x,xyz->...yz", output_shape=[5, 2]), (7, 3), (7, 5, 2)),
        (kept("LSTM", units=5, return_sequences=True), (7, 3), (7, 5)),
        (
            kept("Bidirectional", layer={"class_name": "GRU", "config": {"units": 5}}, merge_mode="concat"),
            (7, 3),
            (10,),
        ),
        (kept("TimeDistributed", layer={"class_name": "Dense", "config": {"units": 5}}), (7, 2, 3), (7, 2, 5)),
    ],
    ids=lambda value: value.class_name if isinstance(value, Kept) else "",
)
def test_kept_layers_give_these_shapes(layer: Kept, shape, result):
    assert layer.output_shape(shape, {}) == result


def test_the_last_weights_of_a_normalisation_are_not_trained():
    weights = ((3,), (3,), (3,), (3,))
    assert kept("BatchNormalization", weights).parameters((7, 5, 3), {}) == 6
    assert kept("BatchNormalization", weights, trainable=False).parameters((7, 5, 3), {}) == 0
    inside = {"class_name": "BatchNormalization", "config": {}}
    assert kept("TimeDistributed", weights, layer=inside).parameters((7, 5, 3), {}) == 6


def test_attention_takes_queries_and_values():
    layer = kept("MultiHeadAttention", num_heads=2, key_dim=5, output_shape=11)
    assert layer.joined_shape(((7, 3), (13, 5)), {}) == (7, 11)
    assert kept("Attention").joined_shape(((7, 3), (13, 3), (13, 3)), {}) == (7, 3)
    with pytest.raises(ModelError, match=r"layer 'kept' \(MultiHeadAttention\) takes 2 or 3 inputs, but gets 1"):
        layer.output_shape((7, 3), {})


@pytest.mark.parametrize(
    ("layer", "shapes", "flops"),
    [
        (kept("BatchNormalization", ((3,),) * 4), ((7, 3),), 0),
        (kept("Conv1D", ((3, 2, 5), (5,)), filters=5, kernel_size=[3]), ((7, 2),), 2 * 3 * 2 * 5 * 5),
        (kept("DepthwiseConv2D", ((3, 3, 2, 1), (2,)), kernel_size=[3, 3]), ((7, 5, 2),), 2 * 9 * 2 * 5 * 3),
        (
            kept("SeparableConv2D", ((3, 3, 2, 1), (1, 1, 2, 5), (5,)), filters=5, kernel_size=[3, 3]),
            ((7, 5, 2),),
            2 * (9 * 2 + 2 * 5) * 5 * 3,
        ),
        (kept("Conv2DTranspose", ((3, 3, 5, 2), (5,)), filters=5, kernel_size=[3, 3]), ((7, 5, 2),), 2 * 9 * 10 * 35),
        (kept("EinsumDense", ((3, 5),), equation="abc,cd->abd", output_shape=[None, 5]), ((7, 3),), 2 * 7 * 3 * 5),
        (kept("LSTM", ((3, 20), (5, 20), (20,)), units=5), ((7, 3),), 2 * 7 * (3 * 20 + 5 * 20)),
        (
            kept(
                "Bidirectional", ((3, 5), (5, 5), (5,)) * 2, layer={"class_name": "SimpleRNN", "config": {"units": 5}}
            ),
            ((7, 3),),
            2 * 2 * 7 * (3 * 5 + 5 * 5),
        ),
        (
            kept("TimeDistributed", ((3, 5), (5,)), layer={"class_name": "Dense", "config": {"units": 5}}),
            ((7, 2, 3),),
            2 * 7 * 2 * 3 * 5,
        ),
        (
            kept(
                "MultiHeadAttention",
                ((3, 2, 5), (2, 5), (3, 2, 5), (2, 5), (3, 2, 5), (2, 5), (2, 5, 3), (3,)),
                num_heads=2,
                key_dim=5,
                value_dim=5,
            ),
            ((7, 3), (11, 3)),
            2 * 30 * (7 + 11 + 11 + 7) + 2 * 2 * 7 * 11 * 2 * 5,
        ),
    ],
    ids=lambda value: value.class_name if isinstance(value, Kept) else "",
)
def test_kept_layers_count_their_products(layer: Kept, shapes, flops):
    assert layer.joined_flops(shapes, layer.joined_shape(shapes, {})) == flops


@pytest.mark.parametrize(
    ("class_name", "arguments", "words"),
    [
        ("Lambda", {}, "layers of class 'Lambda' cannot be kept as they are"),
        ("TFSMLayer", {}, "layers of class 'TFSMLayer' cannot be kept as they are"),
        ("os.system", {}, "layers of class 'os.system' cannot be kept as they are"),
        ("Dense", {"activation": {"class_name": "__lambda__"}}, "the argument 'activation' of a layer of class Dense"),
        ("Dense", {"units": [{"class_name": "function"}]}, "the argument 'units' of a layer of class Dense"),
        ("TimeDistributed", {"layer": 3}, "the argument 'layer' of a layer of class TimeDistributed must hold"),
        (
            "TimeDistributed",
            {"layer": {"class_name": "Lambda", "config": {}}},
            "a layer of class TimeDistributed is around one of class 'Lambda', which cannot be kept as it is",
        ),
        ("Dense", {"layer": {"class_name": "ReLU", "config": {}}}, "the argument 'layer' of a layer of class Dense"),
    ],
)
def test_code_and_foreign_classes_are_refused(class_name, arguments, words):
    with pytest.raises(ModelError) as caught:
        kept(class_name, **arguments)
    assert str(caught.value).startswith(words)


def test_what_keras_saves_is_reduced_to_what_decides_the_result():
    plain = {"name": "d", "units": 5, "activation": "relu", "kernel_regularizer": {"class_name": "L2", "config": {}}}
    plain["dtype"] = {"module": "keras", "class_name": "DTypePolicy", "config": {"name": "float32"}}
    assert trained_arguments("Dense", plain).entries == {"units": 5, "activation": "relu", "dtype": "float32"}
    around = {"name": "t", "layer": {"module": "keras.layers", "class_name": "Dense", "config": plain}}
    inside = {"class_name": "Dense", "config": {"units": 5, "activation": "relu", "dtype": "float32"}}
    assert trained_arguments("TimeDistributed", around).entries == {"layer": inside}


@pytest.mark.parametrize(
    ("layer", "shape", "message"),
    [
        (kept("Conv2D", filters=5, kernel_size=[3, 3]), (2, 5, 3), "its window of 3 does not fit into a length of 2"),
        (kept("Conv2D", filters=5, kernel_size=[3, 3]), (5, 3), "it needs examples with 3 axes"),
        (kept("Conv2D", kernel_size=[3, 3]), (5, 5, 3), "one of its arguments is missing or wrong"),
        (kept("Permute", dims=[1, 2, 3]), (5, 3), "it needs examples with 3 axes"),
        (kept("LSTM", units=5, return_state=True), (5, 3), "it gives its state besides its result"),
    ],
    ids=lambda value: value.class_name if isinstance(value, Kept) else "",
)
def test_a_kept_layer_says_why_it_does_not_fit(layer: Kept, shape, message):
    with pytest.raises(ModelError) as caught:
        layer.output_shape(shape, {})
    assert message in str(caught.value)


def test_equal_arguments_are_equal_in_any_order():
    assert KerasArguments.of({"a": 1, "b": [2]}) == KerasArguments.of({"b": [2], "a": 1})
    assert hash(kept("ReLU", max_value=6.0)) == hash(kept("ReLU", max_value=6.0))
