"""Every family starts as large as the layer that it stands for, on every draw."""

from math import prod

import keras
import numpy as np
import pytest
from keras import ops

from tests.unit.blog import blog_network
from tndesigner.layers import ConvolutionNetwork, DenseNetwork, EmbeddingNetwork
from tndesigner.layers.drawn_network import halves
from tndesigner.network import Network
from tndesigner.network.templates import TEMPLATES, find_template, make_all

# The sizes of the reference beside the defaults of each family.
# The blocks of multi-linear attention start together; test_layer_kinds_multilinear.py holds them to their twin.
STARTS = {
    **{name: (name, {}) for name in TEMPLATES if name != "attention-block-term"},
    "thin train": ("mpo", {"inputs": "4,8,8,4", "outputs": "4,8,8,4", "bond": "2"}),
    "thick train": ("mpo", {"inputs": "4,8,8,4", "outputs": "4,8,8,4", "bond": "16"}),
    "feed-forward": ("mpo", {"inputs": "4,4,4,8", "outputs": "4,8,8,8", "bond": "4"}),
    "ring of 4": ("ring", {"bond": "4"}),
    "grid of 9": ("peps", {"rows": "3", "cols": "3", "in": "512", "out": "512", "bond": "2"}),
    "mera on qubits": ("mera", {"dim": "2", "sites": "8", "chi": "4,8", "output": "64"}),
    "mera on fours": ("mera", {"dim": "4", "sites": "8", "chi": "8,8", "output": "256"}),
    "thick cp kernel": ("conv2d-cp", {"rank": "64"}),
    "four digits": ("embedding", {"vocabulary": "10000", "features": "256", "cores": "4", "bond": "16"}),
    "three digits": ("embedding", {"inputs": "25,30,40", "outputs": "4,8,8", "bond": "16"}),
    "entangler of the reference": ("entangler", {"in": "4096", "out": "4096", "cores": "3", "levels": "3"}),
    "decomp of the reference": ("decomp", {"bond": "8"}),
}
EXAMPLES = 256


def normal(*shape: int) -> np.ndarray:
    return np.random.default_rng(3).normal(size=shape).astype("float32")


def spread(values: object) -> float:
    return float(np.std(ops.convert_to_numpy(values)))


def beside_dense(network: Network, width: int, units: int) -> float:
    data = normal(EXAMPLES, width)
    return spread(DenseNetwork(network)(data)) / spread(keras.layers.Dense(units)(data))


def beside_conv2d(network: Network, width: int, units: int) -> float:
    rows, columns, *channels = network.inputs[0].shape
    data = normal(8, 12, 12, prod(channels))
    twin = keras.layers.Conv2D(units, (rows, columns), padding="same")
    return spread(ConvolutionNetwork(network, padding="same")(data)) / spread(twin(data))


def beside_embedding(network: Network, width: int, units: int) -> float:
    tokens = np.random.default_rng(3).integers(0, width, size=2_000)
    twin = keras.layers.Embedding(width, units)
    return spread(EmbeddingNetwork(network, vocabulary=width)(tokens)) / spread(twin(tokens))


COMPARED = {"network_conv2d": beside_conv2d, "network_embedding": beside_embedding}
"""How a network is compared that does not stand for a dense matrix."""


@pytest.mark.parametrize("name", STARTS)
def test_a_family_starts_with_the_spread_of_its_twin(name):
    family, arguments = STARTS[name]
    compared = COMPARED.get(find_template(family).layer_kind, beside_dense)
    for network in (diagram.network for diagram in make_all(family, arguments).values()):
        width, units = prod(network.inputs[0].shape), prod(network.leg(leg).dim for leg in network.outputs)
        for seed in range(3):
            keras.utils.set_random_seed(seed)
            assert 0.8 < compared(network, width, units) < 1.25


def test_the_same_seed_starts_the_same_and_another_differs():
    starts = []
    for seed in (7, 7, 8):
        keras.utils.set_random_seed(seed)
        layer = DenseNetwork(blog_network())
        layer.build((None, 1024))
        starts.append(ops.convert_to_numpy(layer.weights[0]))
    assert np.array_equal(starts[0], starts[1])
    assert not np.array_equal(starts[0], starts[2])


@pytest.mark.parametrize(
    ("shape", "sides"),
    [
        ((2, 3, 4), (6, 4)),
        ((4, 3, 2), (4, 6)),
        ((7,), (1, 7)),
        ((), (1, 1)),
        ((2, 2, 2, 2), (4, 4)),
        ((1, 9, 1), (1, 9)),
    ],
)
def test_a_core_is_cut_where_both_sides_are_most_nearly_equal(shape, sides):
    assert sorted(halves(shape)) == sorted(sides)


@pytest.mark.parametrize("shape", [(6, 4), (4, 6), (5, 5)])
def test_a_core_starts_as_an_isometry_of_its_size(shape):
    network = Network("one")
    x = network.add_input("x", {"i": shape[0]})
    core = network.add_core("a", {"in": shape[0], "out": shape[1]})
    network.connect(x["i"], core["in"])
    network.set_outputs([core["out"]])
    layer = DenseNetwork(network)
    layer.build((None, shape[0]))
    matrix = ops.convert_to_numpy(layer.weights[0]).astype(np.float64)
    singular = np.linalg.svd(matrix, compute_uv=False)
    assert singular == pytest.approx(np.full(min(shape), singular[0]), rel=1e-5)
    assert np.mean(matrix**2) == pytest.approx(2 / sum(shape), rel=1e-5)
