"""Networks as convolutions: the numbers and gradients of Keras's own Conv2D with the rebuilt kernel."""

from math import prod

import keras
import numpy as np
import pytest
import tensorflow as tf
from keras import ops

from tests.integration.rebuilding import close, core_values, rebuild, through_cores
from tests.unit.planning.pictures import depthwise_kernel
from tndesigner.layers import ConvolutionNetwork, build_model
from tndesigner.models import Conv2D, Dense, GlobalAveragePooling2D, Model, NetworkConv2D, dense_twin
from tndesigner.network import Network
from tndesigner.network.templates import make

KERNELS = {
    "cp": make("conv2d-cp", {"in_channels": "6", "out_channels": "10", "kernel": "3,2", "rank": "4"}).network,
    "tucker": make(
        "conv2d-tucker", {"in_channels": "6", "out_channels": "10", "kernel": "3,2", "ranks": "4,5"}
    ).network,
    "full tucker": make(
        "conv2d-tucker-full",
        {"in_channels": "6", "out_channels": "10", "kernel": "3,2", "kernel_ranks": "2,3", "ranks": "4,5"},
    ).network,
    "train": make("conv2d-tt", {"kernel": "3,2", "inputs": "2,3", "outputs": "5,2", "bond": "3,4"}).network,
    "groups": make(
        "conv2d-grouped", {"in_channels": "6", "out_channels": "10", "kernel": "3,2", "groups": "2"}
    ).network,
    "mpo": make("conv2d-mpo", {"kernel": "3,2", "inputs": "2,3", "outputs": "5,2", "bond": "4"}).network,
    "pointwise": make("conv2d-cp", {"in_channels": "6", "out_channels": "10", "kernel": "1", "rank": "4"}).network,
}
MOVES = [
    {},
    {"padding": "same"},
    {"strides": (2, 2)},
    {"strides": (2, 3), "padding": "same"},
    {"dilation_rate": (2, 3)},
    {"dilation_rate": (3, 1), "padding": "same"},
]


def pictures(*shape: int, seed: int = 3) -> np.ndarray:
    return np.random.default_rng(seed).normal(size=shape).astype("float32")


def kernel_shape(network: Network) -> tuple[int, ...]:
    rows, columns, *channels = network.inputs[0].shape
    return rows, columns, prod(channels), prod(network.leg(leg).dim for leg in network.outputs)


def keras_twin(layer: ConvolutionNetwork, moves: dict) -> keras.layers.Conv2D:
    """Keras's layer in float64 with the kernel that the cores make, and the same bias."""
    shape = kernel_shape(layer.network)
    twin = keras.layers.Conv2D(shape[-1], shape[:2], dtype="float64", **moves)
    twin.build((None, None, None, shape[2]))
    twin.set_weights([ops.reshape(rebuild(layer.network, core_values(layer)), shape), layer.bias])
    return twin


@pytest.fixture(params=KERNELS)
def network(request) -> Network:
    return KERNELS[request.param]


@pytest.mark.parametrize("moves", MOVES, ids=str)
def test_pictures_come_out_as_from_conv2d(network, moves):
    layer = ConvolutionNetwork(network, batch=64, **moves)
    data = pictures(2, 9, 11, 6)
    layer.build(data.shape)
    layer.bias.assign(pictures(10, seed=8))
    close(layer(data), keras_twin(layer, moves)(data.astype("float64")))


@pytest.mark.parametrize("moves", [{}, {"strides": (2, 2), "padding": "same"}, {"dilation_rate": (2, 3)}], ids=str)
def test_gradients_are_those_of_conv2d(network, moves):
    layer = ConvolutionNetwork(network, batch=64, **moves)
    data, weights = tf.constant(pictures(2, 9, 11, 6)), None
    layer.build(data.shape)
    twin = keras_twin(layer, moves)
    with tf.GradientTape() as tape:
        tape.watch(data)
        result = layer(data)
        weights = pictures(*result.shape, seed=5)
        loss = tf.reduce_sum(result * weights)
    ours = tape.gradient(loss, [data, *(weight.value for weight in layer.weights)])
    exact = tf.cast(data, tf.float64)
    with tf.GradientTape() as tape:
        tape.watch(exact)
        loss = tf.reduce_sum(twin(exact) * weights)
    by_data, by_kernel, by_bias = tape.gradient(loss, [exact, twin.kernel.value, twin.bias.value])
    close(ours[0], by_data)
    close(ours[-1], by_bias)
    cores = through_cores(layer, kernel_shape(network), np.asarray(by_kernel))
    for actual, expected in zip(ours[1:-1], cores, strict=True):
        close(actual, expected)


def test_channels_that_pass_through_are_right_too():
    layer = ConvolutionNetwork(depthwise_kernel(5, 4, (3, 2), 7), use_bias=False)
    data = pictures(2, 8, 9, 20)
    result = ops.convert_to_numpy(layer(data))
    moving, mixing = (ops.convert_to_numpy(weight) for weight in layer.weights)
    patches = np.lib.stride_tricks.sliding_window_view(data, (3, 2), axis=(1, 2)).reshape(2, 6, 8, 5, 4, 3, 2)
    expected = np.einsum("bhwcmij,ijc,mo->bhwco", patches, moving, mixing).reshape(2, 6, 8, 35)
    close(result, expected)


@pytest.mark.parametrize("moves", [{}, {"strides": (2, 2), "padding": "same"}, {"dilation_rate": (2, 3)}], ids=str)
def test_groups_are_those_of_conv2d_with_the_same_numbers(moves):
    layer = ConvolutionNetwork(KERNELS["groups"], **moves)
    twin = keras.layers.Conv2D(10, (3, 2), groups=2, **moves)
    data = pictures(2, 9, 11, 6)
    layer.build(data.shape)
    twin.build(data.shape)
    by_group = ops.transpose(layer.weights[0], (0, 1, 3, 2, 4))  # (rows, columns, in, group, out)
    twin.set_weights([ops.reshape(by_group, twin.kernel.shape), pictures(10, seed=8)])
    layer.bias.assign(twin.bias)
    close(layer(data), twin(data))


def test_pictures_of_unknown_size_go_in_and_come_out(network):
    data = keras.Input((None, None, 6))
    layer = ConvolutionNetwork(network, strides=(2, 2), padding="same")
    model = keras.Model(data, layer(data))
    assert model.output_shape == (None, None, None, 10)
    for height, width in ((9, 11), (4, 5)):
        assert model(pictures(3, height, width, 6)).shape == (3, -(-height // 2), -(-width // 2), 10)


def test_the_shape_that_comes_out_is_told_before_it_does(network):
    for moves in MOVES:
        layer = ConvolutionNetwork(network, **moves)
        assert layer.compute_output_shape((2, 9, 11, 6)) == tuple(layer(pictures(2, 9, 11, 6)).shape)


def test_no_picture_and_one_picture_run_through(network):
    layer = ConvolutionNetwork(network, padding="same")
    assert tuple(layer(pictures(0, 9, 11, 6)).shape) == (0, 9, 11, 10)
    assert tuple(layer(pictures(1, 9, 11, 6)).shape) == (1, 9, 11, 10)


def test_pictures_with_other_channels_are_refused(network):
    with pytest.raises(ValueError, match="6"):
        ConvolutionNetwork(network)(pictures(2, 9, 11, 5))


def test_a_saved_model_comes_back_with_no_difference(network, tmp_path):
    data = pictures(4, 9, 11, 6)
    model = keras.Sequential(
        [
            keras.Input((9, 11, 6)),
            ConvolutionNetwork(network, strides=(2, 2), padding="same", activation="relu", name="seen"),
            keras.layers.GlobalAveragePooling2D(),
        ]
    )
    model.compile("adam", "mse", run_eagerly=True)
    model.fit(data, pictures(4, 10, seed=9), epochs=2, verbose=0)
    model.save(tmp_path / "model.keras")
    again = keras.saving.load_model(tmp_path / "model.keras", safe_mode=True)
    assert again.get_layer("seen").get_config() == model.get_layer("seen").get_config()
    assert np.max(np.abs(ops.convert_to_numpy(model(data)) - ops.convert_to_numpy(again(data)))) == 0


def test_a_stack_with_a_convolution_trains_every_core_and_counts_as_planned(network):
    layers = (
        Conv2D(filters=6),
        NetworkConv2D(network=1, strides=(2, 2), activation="relu"),
        GlobalAveragePooling2D(),
        Dense(units=3),
    )
    stack, networks = Model((9, 11, 2), layers), {1: network}
    model = build_model(stack, networks, batch=8)
    before = [ops.convert_to_numpy(weight).copy() for weight in model.weights]
    model.compile("adam", "mse", run_eagerly=True)
    model.fit(pictures(16, 9, 11, 2), pictures(16, 3, seed=8), epochs=1, verbose=0)
    moved = [np.abs(ops.convert_to_numpy(new) - old).max() for new, old in zip(model.weights, before, strict=True)]
    assert min(moved) > 0
    assert model.count_params() == stack.parameters(networks)
    twin = dense_twin(stack, networks)
    assert build_model(twin, networks, batch=8).count_params() == twin.parameters(networks)


def test_half_precision_computes_in_half():
    layer = ConvolutionNetwork(KERNELS["cp"], dtype="mixed_float16")
    result = layer(pictures(2, 9, 11, 6))
    assert keras.backend.standardize_dtype(result.dtype) == "float16"
    assert {weight.dtype for weight in layer.weights} == {"float32"}
