"""Exported layers take the arguments of the layers that they replace, and refuse what those refuse."""

import keras
import numpy as np
import pytest
import tensorflow as tf

from tests.integration.rebuilding import close
from tests.integration.test_exports_families import KINDS, exported, kept
from tests.unit.codegen.subjects import layer_class
from tests.unit.codegen.test_identity import train
from tests.unit.planning.specimens import two_inputs
from tndesigner.codegen import export, export_layer
from tndesigner.models import Isometry, NetworkConv2D, NetworkDense, Placed
from tndesigner.models.kinds.attention import AttentionLayer
from tndesigner.network.templates import make

STYLES = ["keras", "tensornetwork"]
CONVOLUTIONS = [kind for kind in KINDS if kind.startswith("conv2d")]
SEVERAL = [kind for kind, case in KINDS.items() if len(case[2].network_numbers) > 1]

styles = pytest.mark.parametrize("style", STYLES)
kinds = pytest.mark.parametrize("kind", KINDS)


def dense(style: str = "keras", **arguments: object) -> keras.layers.Layer:
    """A layer of two cores of one shape, a and b."""
    return layer_class(export(train(), style=style))(**arguments)


def built(layer: keras.layers.Layer) -> keras.layers.Layer:
    layer.build(layer.takes)
    return layer


def numbers(*shape: int) -> np.ndarray:
    return np.random.default_rng(1).normal(size=shape).astype("float32")


def start_of(kind: str) -> str:
    return "embeddings" if kind.startswith("embedding") else "kernel"


@kinds
def test_the_configuration_holds_every_argument(kind):
    start = start_of(kind)
    arguments = {
        f"{start}_initializer": "he_normal",
        f"{start}_regularizer": keras.regularizers.L2(0.1),
        f"{start}_constraint": "non_neg",
        "bias_initializer": "ones",
        "bias_regularizer": "l1",
        "bias_constraint": "unit_norm",
        "activity_regularizer": "l2",
        "use_bias": True,
    }
    layer = exported(kind, **arguments)
    layer.frozen = layer.core_names[:1]
    again = type(layer).from_config(layer.get_config())
    assert again.get_config() == layer.get_config()
    assert again.frozen == layer.core_names[:1]
    assert isinstance(getattr(again, f"{start}_initializer"), keras.initializers.HeNormal)
    assert again.identity == layer.get_config()["identity"]
    assert type(layer)().get_config()[f"{start}_initializer"] is None
    with pytest.raises(ValueError, match="nonsense"):
        exported(kind, **{f"{start}_regularizer": "nonsense"})


@styles
def test_each_core_draws_for_itself(style):
    for seed in (None, 5):
        layer = built(dense(style, kernel_initializer=keras.initializers.RandomNormal(seed=seed)))
        a, b, _ = layer.get_weights()
        assert a.shape == b.shape
        assert not np.array_equal(a, b)
    again = built(dense(style, kernel_initializer=keras.initializers.RandomNormal(seed=5)))
    assert np.array_equal(again.get_weights()[1], b)


@styles
def test_regularizers_and_constraints_hold_for_each_core_by_itself(style):
    given = {"kernel_regularizer": keras.regularizers.L2(0.1), "bias_regularizer": keras.regularizers.L1(0.01)}
    layer = dense(style, kernel_constraint="non_neg", bias_initializer="ones", **given)
    model = keras.Sequential([keras.Input((4,)), layer])
    a, b, bias = layer.get_weights()
    close(sum(model.losses), 0.1 * (np.sum(a**2) + np.sum(b**2)) + 0.01 * np.sum(np.abs(bias)), 1e-5)
    model.compile(keras.optimizers.SGD(0.1), "mse")
    model.train_on_batch(numbers(8, 4), numbers(8, 4))
    assert min(core.min() for core in layer.get_weights()[:2]) >= 0 > min(a.min(), b.min())


def test_an_activity_regularizer_adds_to_the_loss():
    layer = dense(activity_regularizer=keras.regularizers.L2(1.0))
    result = layer(numbers(2, 4))
    close(sum(layer.losses), np.sum(np.square(result)) / 2, 1e-5)


@styles
def test_frozen_cores_stay_when_the_others_train(style):
    layer = dense(style, frozen=("a",))
    model = keras.Sequential([keras.Input((4,)), layer])
    before = {weight.name: np.asarray(weight) for weight in layer.weights}
    assert [weight.name for weight in layer.trainable_weights] == ["b", "bias"]
    model.compile("sgd", "mse")
    model.train_on_batch(numbers(8, 4), numbers(8, 4))
    after = {weight.name: np.asarray(weight) for weight in layer.weights}
    assert [np.array_equal(before[name], after[name]) for name in ("a", "b", "bias")] == [True, False, False]


def test_a_core_to_freeze_must_exist():
    with pytest.raises(ValueError, match=r"^there is no core 'c' to freeze, only 'a', 'b'$"):
        dense(frozen=("a", "c"))


@pytest.mark.parametrize("kind", SEVERAL)
def test_cores_inside_a_layer_are_frozen_by_the_names_of_their_weights(kind):
    name = exported(kind).core_names[0]
    layer = built(exported(kind, frozen=(name,)))
    assert [weight.path.removeprefix(f"{layer.path}/") for weight in layer.non_trainable_weights] == [name]
    with pytest.raises(ValueError, match="there is no core 'c' to freeze"):
        exported(kind, frozen=("c",))


@pytest.mark.parametrize("kind", [kind for kind in SEVERAL if isinstance(KINDS[kind][2], AttentionLayer)])
def test_the_arguments_for_weights_hold_inside_a_layer_too(kind):
    layer = built(exported(kind, kernel_initializer="ones", bias_initializer="ones"))
    norms = ("gamma", "beta")
    assert all(np.all(np.asarray(weight) == 1) for weight in layer.weights if weight.name not in norms)
    without = built(exported(kind, use_bias=False))
    assert not [weight.path for weight in without.weights if weight.name == "bias"]


@styles
def test_isometries_and_a_constraint_exclude_each_other(style):
    placed = Placed(NetworkDense(network=1, isometry=Isometry()), (4,))
    made = layer_class(export_layer(placed, {1: train()}, style=style))
    with pytest.raises(ValueError, match="kernel_constraint needs isometric=False"):
        made(kernel_constraint="non_neg")
    built(made(kernel_constraint="non_neg", isometric=False))
    built(made(kernel_regularizer="l2"))


@styles
def test_an_axis_of_unknown_length_is_refused(style):
    with pytest.raises(ValueError, match=r"the last axis must have length 4, but the shape is \(None, None\)"):
        dense(style)(keras.Input((None,)))
    several = layer_class(export(two_inputs(), style=style))()
    with pytest.raises(ValueError, match="the last axes must have length 6 and 5, but the shape is"):
        several([keras.Input((6,)), keras.Input((None,))])


@styles
@pytest.mark.parametrize("kind", CONVOLUTIONS)
def test_channels_may_come_first(kind, style, tmp_path):
    last = exported(kind, style)
    first = exported(kind, style, data_format="channels_first")
    pictures = numbers(2, 8, 9, 6)
    expected = np.asarray(last(pictures))
    turned = np.transpose(pictures, (0, 3, 1, 2))
    first.build(turned.shape)
    first.set_weights(last.get_weights())
    close(np.transpose(np.asarray(first(turned)), (0, 2, 3, 1)), expected, 1e-6)
    assert tuple(first.compute_output_shape(turned.shape)) == first(turned).shape
    again = type(first).from_config(first.get_config())
    assert again.data_format == "channels_first"
    again.load_cores(kept(last, tmp_path))
    close(again(turned), first(turned), 1e-6)


def test_a_convolution_refuses_what_keras_refuses():
    ours = type(exported("conv2d-cp"))
    with pytest.raises(ValueError, match="data_format"):
        ours(data_format="channels_middle")
    with pytest.raises(ValueError, match=r"are \(2, 1\), 'same' and \(1, 1\) in this file, not \(\(1, 1\), 'same'"):
        ours(strides=1)
    with pytest.raises(ValueError, match="the channels must have length 6"):
        ours()(keras.Input((None, None, None)))
    with pytest.raises(ValueError, match="kernel"):
        exported("conv2d-tucker").compute_output_shape((None, 2, 2, 6))


@styles
def test_a_token_outside_the_vocabulary_does_what_it_does_in_an_embedding(style):
    layer, ordinary = exported("embedding", style), keras.layers.Embedding(58, 42)
    for one in (layer, ordinary):
        one.build((None, None))
    table = np.asarray(layer(np.arange(58)))
    ordinary.set_weights([table])
    inside = np.array([[0, 57, -1], [-58, -2, 3]])
    close(layer(inside), ordinary(inside), 1e-6)
    for token in (58, 59, -59):
        for one in (layer, ordinary):
            with pytest.raises(tf.errors.InvalidArgumentError):
                one(np.array([[1, token]]))


def test_the_vocabulary_is_that_of_the_design():
    text = export_layer(Placed(KINDS["embedding"][2], (7,)), {1: make("embedding", KINDS["embedding"][1]).network})
    assert "tokens below 58" in text


@pytest.mark.parametrize("kind", ["conv2d-cp", "transformer-ffn"])
def test_a_weights_file_that_does_not_fit_is_refused_with_core_shapes_and_file(kind, tmp_path):
    layer = built(exported(kind))
    arrays = {weight.path.removeprefix(f"{layer.path}/"): np.asarray(weight) for weight in layer.weights}
    name, file = layer.core_names[1], tmp_path / "cores.npz"
    before = layer.get_weights()
    np.savez(file, **{key: array for key, array in arrays.items() if key != name})
    with pytest.raises(
        ValueError, match=rf"'{name}' has shape \(.* in layer '.*', but is missing in .*cores\.npz$"
    ) as told:
        layer.load_cores(file)
    assert str(arrays[name].shape) in str(told.value)
    np.savez(file, **{**arrays, name: np.ones((2, 9))})
    with pytest.raises(
        ValueError, match=rf"'{name}' has shape \(.* in layer '.*', but has shape \(2, 9\) in .*cores\.npz$"
    ) as told:
        layer.load_cores(file)
    assert str(arrays[name].shape) in str(told.value)
    assert all(np.array_equal(one, other) for one, other in zip(before, layer.get_weights(), strict=True))


def test_the_moves_of_a_convolution_are_those_of_the_design():
    kernel = make("conv2d-cp", KINDS["conv2d-cp"][1]).network
    placed = Placed(NetworkConv2D(network=1, strides=(2, 3), padding="valid"), (8, 9, 6))
    layer = layer_class(export_layer(placed, {1: kernel}))()
    assert tuple(layer.compute_output_shape((None, 8, 9, 6))) == (None, 3, 3, 10)
