"""One drawing, one result: the layer and every export agree with plain numpy, forward and gradient, to 1e-5.

The derivative along a direction has an exact reference: the network is linear in each core and in each input, so
it is the network with the direction in that place.
"""

import keras
import numpy as np
import tensorflow as tf
from hypothesis import HealthCheck, given, settings

from tests.property.networks import sound_networks
from tests.property.reference import apply_dense, random_arrays
from tndesigner.codegen import export
from tndesigner.layers import DenseNetwork
from tndesigner.network import Network

BATCH = 3
TOLERANCE = 1e-5


class Truth:
    """A network with numbers in it, and what it gives in float64."""

    def __init__(self, network: Network):
        self.network = network
        self.numbers = np.random.default_rng(7)
        self.cores = list(random_arrays(network, seed=3).values())
        self.data = [self.numbers.normal(size=(BATCH, np.prod(one.shape, dtype=int))) for one in network.inputs]
        self.result = self.apply(self.cores, self.data)
        self.target = self.numbers.normal(size=self.result.shape)

    def apply(self, cores: list[np.ndarray], data: list[np.ndarray]) -> np.ndarray:
        """The result for other numbers."""
        arrays = dict(zip((core.name for core in self.network.cores), cores, strict=True))
        return apply_dense(self.network, arrays, *data)

    def check_result(self, found: np.ndarray) -> None:
        assert found.shape == self.result.shape
        assert np.abs(found - self.result).max() <= TOLERANCE * np.abs(self.result).max()

    def check_gradients(self, gradients: list[np.ndarray]) -> None:
        """Of the sum of target times result, by each core and then by each input."""
        places = [*self.cores, *self.data]
        for place, (array, gradient) in enumerate(zip(places, gradients, strict=True)):
            direction = self.numbers.normal(size=array.shape)
            changed = [*places[:place], direction, *places[place + 1 :]]
            cores, data = changed[: len(self.cores)], changed[len(self.cores) :]
            expected = np.sum(self.target * self.apply(cores, data))
            assert gradient.shape == array.shape
            assert abs(np.sum(gradient * direction) - expected) <= TOLERANCE * np.linalg.norm(gradient)


def check_layer(layer: keras.layers.Layer, truth: Truth) -> None:
    """The layer, built with the numbers of the truth, gives its result and its gradients."""
    data = [tf.constant(one) for one in truth.data]
    alone = len(data) == 1
    layer.build(data[0].shape if alone else [one.shape for one in data])
    layer.set_weights(truth.cores)
    assert [weight.name for weight in layer.weights] == [core.name for core in truth.network.cores]
    with tf.GradientTape() as tape:
        tape.watch(data)
        result = layer(data[0] if alone else data)
        loss = tf.reduce_sum(result * truth.target)
    truth.check_result(result.numpy())
    weights = [weight.value for weight in layer.weights]
    truth.check_gradients([gradient.numpy() for gradient in tape.gradient(loss, [*weights, *data])])


def run_source(text: str) -> dict[str, object]:
    """What a file defines."""
    defined: dict[str, object] = {"__name__": "exported"}
    exec(compile(text, "exported.py", "exec"), defined)
    return defined


def check_network(network: Network) -> None:
    truth = Truth(network)
    check_layer(DenseNetwork(network, use_bias=False, dtype="float64"), truth)
    for style in ("keras", "tensornetwork"):
        defined = run_source(export(network, style=style, use_bias=False))
        check_layer(defined["Random"](dtype="float64"), truth)
        truth.check_result(defined["reference"](*truth.data, *truth.cores))
    function = run_source(export(network, style="numpy", use_bias=False))["random"]
    truth.check_result(function(*truth.data, *truth.cores))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(sound_networks())
def test_layer_and_exports_agree_with_einsum(network: Network):
    check_network(network)
