"""Exported convolutions and embeddings: they check themselves, and give the numbers of the trained layer."""

import keras
import numpy as np
import pytest
from keras import ops

from tests.integration.test_exports import run_file
from tests.unit.codegen.subjects import layer_class, run_source
from tests.unit.planning.pictures import depthwise_kernel
from tndesigner.codegen import export_layer
from tndesigner.layers import ConvolutionNetwork, EmbeddingNetwork
from tndesigner.models import NetworkConv2D, NetworkEmbedding, NetworkLayer, Placed
from tndesigner.network import Network
from tndesigner.network.templates import make

CP = make("conv2d-cp", {"in_channels": "6", "out_channels": "10", "kernel": "3,2", "rank": "4"}).network
MPO = make("conv2d-mpo", {"kernel": "3,2", "inputs": "2,3", "outputs": "5,2", "bond": "4"}).network
TUCKER = make("conv2d-tucker", {"in_channels": "6", "out_channels": "10", "kernel": "3,2", "ranks": "4,5"}).network
TRAIN = make("embedding", {"inputs": "3,5,4", "outputs": "2,3,7", "bond": "4,6"}).network
STAR = make("cp", {"inputs": "3,5,4", "outputs": "6,7", "rank": "8"}).network

PICTURES = [
    (CP, NetworkConv2D(network=1), 64),
    (CP, NetworkConv2D(network=1, strides=(2, 2), padding="valid"), 100_000),
    (TUCKER, NetworkConv2D(network=1, strides=(2, 3)), 64),
    (MPO, NetworkConv2D(network=1, dilation_rate=(2, 3)), 64),
]


def shape_into(layer: NetworkLayer) -> tuple[int, ...]:
    """One example: a word, or a picture of one place, so that the plan is made for the batch."""
    return () if isinstance(layer, NetworkEmbedding) else (1, 1, 6)


def exported(layer: NetworkLayer, network: Network, batch: int) -> keras.layers.Layer:
    """A layer of the class that the exported file defines."""
    return layer_class(export_layer(Placed(layer, shape_into(layer)), {1: network}, batch=batch))()


def pictures(*shape: int) -> np.ndarray:
    return np.random.default_rng(3).normal(size=shape).astype("float32")


@pytest.mark.parametrize(
    ("layer", "network"),
    [
        (NetworkConv2D(network=1, activation="relu", strides=(2, 2)), CP),
        (NetworkConv2D(network=1, padding="valid", dilation_rate=(2, 1)), depthwise_kernel(5, 4, (3, 2), 7)),
        (NetworkEmbedding(network=1, vocabulary=58), TRAIN),
    ],
    ids=["strided", "channels aside", "embedding"],
)
def test_an_exported_file_checks_itself(layer, network, tmp_path):
    done = run_file(export_layer(Placed(layer, shape_into(layer)), {1: network}), tmp_path)
    assert done.status == 0, done.printed
    assert len(done.differences) == 1 + len(network.cores)
    assert max(done.differences) < 1e-5


@pytest.mark.parametrize(("network", "kind", "batch"), PICTURES)
def test_an_exported_convolution_gives_the_numbers_of_the_layer(network, kind, batch, tmp_path):
    moves = {"strides": kind.strides, "padding": kind.padding, "dilation_rate": kind.dilation_rate}
    layer, twin = ConvolutionNetwork(network, batch=batch, **moves), exported(kind, network, batch)
    data = pictures(2, 9, 11, 6)
    expected = ops.convert_to_numpy(layer(data))
    twin.build(data.shape)
    twin.set_weights(layer.get_weights())
    assert tuple(twin.compute_output_shape(data.shape)) == expected.shape
    assert twin.compute_output_shape((None, None, None, 6)) == (None, None, None, 10)
    np.testing.assert_allclose(twin(data), expected, rtol=1e-5, atol=1e-6)
    inputs = keras.Input((None, None, 6))
    model = keras.Model(inputs, twin(inputs))
    model.save(tmp_path / "model.keras")
    again = keras.saving.load_model(tmp_path / "model.keras", safe_mode=True)
    assert np.array_equal(again(data), model(data))


@pytest.mark.parametrize("network", [TRAIN, STAR], ids=["train", "star"])
def test_an_exported_embedding_gives_the_numbers_of_the_layer(network):
    layer = EmbeddingNetwork(network, vocabulary=58)
    twin = exported(NetworkEmbedding(network=1, vocabulary=58), network, 256)
    data = np.random.default_rng(3).integers(0, 58, size=(2, 9))
    expected = ops.convert_to_numpy(layer(data))
    twin.build(data.shape)
    twin.set_weights(layer.get_weights())
    assert twin.compute_output_shape((None, 9)) == (None, 9, 42)
    np.testing.assert_allclose(twin(data), expected, rtol=1e-5, atol=1e-7)


def test_channels_that_pass_through_are_right_in_every_style():
    network = depthwise_kernel(5, 4, (3, 2), 7)
    layer = ConvolutionNetwork(network, strides=(2, 1), padding="same")
    data = pictures(2, 9, 11, 20)
    expected = ops.convert_to_numpy(layer(data))
    placed = Placed(NetworkConv2D(network=1, strides=(2, 1), padding="same"), data.shape[1:])
    for style in ("keras", "tensornetwork"):
        defined = run_source(export_layer(placed, {1: network}, style=style))
        assert defined["self_test"]()
        twin = defined["DepthwiseKernel"]()
        twin.build(data.shape)
        twin.set_weights(layer.get_weights())
        np.testing.assert_allclose(twin(data), expected, rtol=1e-5, atol=1e-6)
    *_, function, drawing = run_source(export_layer(placed, {1: network}, style="numpy")).values()
    assert drawing.__name__ == "drawing"
    np.testing.assert_allclose(function(data, *layer.get_weights()), expected, rtol=1e-5, atol=1e-6)
