"""A layer and its exported file take the program of the batch that comes."""

from typing import Any

import keras
import numpy as np
import pytest
import tensorflow as tf
from keras import ops

from tests.property.reference import apply_dense, dense_matrix
from tests.unit.codegen.subjects import layer_class, run_source
from tndesigner.codegen import export_layer
from tndesigner.layers import ConvolutionNetwork, DenseNetwork, EmbeddingNetwork, interpreter
from tndesigner.layers.drawn_network import DrawnNetwork
from tndesigner.models import NetworkConv2D, NetworkDense, NetworkEmbedding, NetworkLayer, Placed
from tndesigner.network import Network
from tndesigner.network.templates import make
from tndesigner.planning.choice import rank_candidates

COUNTED = ("transpose", "matmul", "multiply", "sum", "einsum", "conv", "depthwise_conv")
"""The operations that are compared; a reshape costs nothing, and the file leaves out some of them."""

MPO = make("mpo", {"inputs": "8,7", "outputs": "9,8", "bond": "16"}).network
WIDE = make("mpo", {"inputs": "32,32", "outputs": "32,32", "bond": "32"}).network
PICTURES = make("conv2d-tucker", {"in_channels": "60", "out_channels": "50", "kernel": "3,2", "ranks": "40,45"}).network
TOKENS = make("embedding", {"inputs": "3,5,4", "outputs": "12,13,7", "bond": "14,16"}).network

KINDS: dict[str, tuple[type[DrawnNetwork], NetworkLayer, Network, tuple[int, ...]]] = {
    "dense": (DenseNetwork, NetworkDense(network=1), MPO, (56,)),
    "sequence": (DenseNetwork, NetworkDense(network=1), MPO, (3, 56)),
    "wide": (DenseNetwork, NetworkDense(network=1), WIDE, (1024,)),
    "conv2d": (ConvolutionNetwork, NetworkConv2D(network=1, padding="valid"), PICTURES, (4, 5, 60)),
    "embedding": (EmbeddingNetwork, NetworkEmbedding(network=1, vocabulary=60), TOKENS, ()),
}


class Recorder:
    """``keras.ops`` that notes what is computed: the name of each operation, and the shape of its result."""

    def __init__(self) -> None:
        self.noted: list[tuple[str, tuple[int, ...]]] = []

    def __getattr__(self, name: str) -> Any:
        function = getattr(ops, name)

        def noting(*arguments: Any, **options: Any) -> Any:
            result = function(*arguments, **options)
            self.noted.append((name, tuple(result.shape)))
            return result

        return noting if name in COUNTED else function


def data_for(kind: str, count: int) -> np.ndarray:
    shape = (count, *KINDS[kind][3])
    numbers = np.random.default_rng(3)
    return numbers.integers(0, 60, shape) if kind == "embedding" else numbers.normal(size=shape).astype("float32")


def both(kind: str, batch: int | None = None) -> tuple[DrawnNetwork, keras.layers.Layer, Recorder]:
    """The layer, the layer of the exported file with the same weights, and what the file computes with."""
    made, described, network, shape = KINDS[kind]
    moves = {"padding": "valid"} if kind == "conv2d" else {}
    layer = made(network, batch=batch, **moves)
    placed = Placed(described, shape)
    text = export_layer(placed, {1: network}, batch=batch) if batch else export_layer(placed, {1: network})
    defined = run_source(text)
    twin = [one for one in defined.values() if isinstance(one, type)][-1]()
    for one in (layer, twin):
        one.build((None, *shape))
    twin.set_weights(layer.get_weights())
    defined["ops"] = Recorder()
    return layer, twin, defined["ops"]


def batches_of(layer: DrawnNetwork, kind: str) -> list[int]:
    """A number of examples on each side of each limit."""
    places = int(np.prod(KINDS[kind][3][:-1]))
    limits = [one.most for one in layer.ranges.ranges if one.most is not None]
    return [1, *(count for limit in limits for count in (limit // places, limit // places + 1) if count)]


@pytest.mark.parametrize("kind", KINDS)
def test_the_exported_file_runs_the_layers_operations_for_each_range_of_batches(kind, monkeypatch):
    layer, twin, theirs = both(kind)
    lists = []
    for count in batches_of(layer, kind):
        data, ours = data_for(kind, count), Recorder()
        theirs.noted.clear()
        monkeypatch.setattr(interpreter, "ops", ours)
        expected, result = layer(data), twin(data)
        made = list(theirs.noted)
        assert made == ours.noted
        assert made
        np.testing.assert_allclose(result, expected, rtol=1e-5, atol=1e-6)
        lists.append([name for name, _ in made])
    assert len(layer.ranges.ranges) == 1 or any(one != lists[0] for one in lists)


def test_some_of_these_layers_have_several_programs():
    assert len(DenseNetwork(MPO).ranges.ranges) > 1


@pytest.mark.parametrize("kind", ["dense", "sequence"])
def test_the_layer_gives_the_numbers_of_the_drawing_in_each_range(kind):
    layer, _, _ = both(kind)
    cores = {weight.name: ops.convert_to_numpy(weight) for weight in layer.weights if weight.name != "bias"}
    for count in batches_of(layer, kind):
        data = data_for(kind, count)
        expected = apply_dense(MPO, cores, data.reshape(-1, 56)).reshape(*data.shape[:-1], 72)
        np.testing.assert_allclose(layer(data), expected, rtol=1e-4, atol=1e-4)


def test_tokens_give_the_rows_of_the_table_in_each_range():
    layer, _, _ = both("embedding")
    table = dense_matrix(TOKENS, {weight.name: ops.convert_to_numpy(weight) for weight in layer.weights})
    for count in batches_of(layer, "embedding"):
        tokens = data_for("embedding", count)
        np.testing.assert_allclose(layer(tokens), table[tokens], rtol=1e-4, atol=1e-5)


def traced(layer: keras.layers.Layer, *shape: int | None) -> Any:
    """The layer as a graph for data whose batch is unknown."""
    return tf.function(layer, input_signature=[tf.TensorSpec((None, *shape))])


def test_a_batch_that_is_unknown_while_tracing_has_the_program_that_is_never_bad(monkeypatch):
    layer, twin, theirs = both("dense")
    ours = Recorder()
    monkeypatch.setattr(interpreter, "ops", ours)
    layer(data_for("dense", layer.ranges.usual))
    usual = [name for name, _ in ours.noted]
    assert not layer.ranges.branches
    for one, recorder in ((layer, ours), (twin, theirs)):
        recorder.noted.clear()
        graph = traced(one, 56)
        results = {count: graph(data_for("dense", count)) for count in batches_of(layer, "dense")}
        assert [name for name, _ in recorder.noted] == usual
        for count, result in results.items():
            np.testing.assert_allclose(result, layer(data_for("dense", count)), rtol=1e-4, atol=1e-5)


def test_a_graph_has_a_branch_where_no_program_is_good_enough_for_an_unknown_batch(monkeypatch):
    layer, twin, theirs = both("wide")
    ours = Recorder()
    assert layer.ranges.branches
    monkeypatch.setattr(interpreter, "ops", ours)
    graphs = traced(layer, 1024), traced(twin, 1024)
    for count in batches_of(layer, "wide"):
        data = data_for("wide", count)
        expected = layer(data)
        for graph in graphs:
            np.testing.assert_allclose(graph(data), expected, rtol=1e-3, atol=1e-4)
    names = [name for name, _ in theirs.noted]
    assert names.count("matmul") == 2 * len(layer.ranges.ranges)


def test_a_batch_that_is_known_while_tracing_has_its_own_program():
    layer, _, _ = both("dense")
    for count in batches_of(layer, "dense"):
        fixed = keras.Sequential([keras.Input((56,), batch_size=count), layer])
        data = data_for("dense", count)
        np.testing.assert_allclose(fixed.predict_on_batch(data), layer(data), rtol=1e-5, atol=1e-6)


def test_an_order_that_was_measured_is_run_at_its_batch_and_no_other():
    first, *_, last = rank_candidates(MPO, batch=7)
    layer = DenseNetwork(MPO, batch=7, order=last.plan.pairs)
    plain = DenseNetwork(MPO)
    assert first.plan.pairs != last.plan.pairs
    assert layer.program_for((7,)) == last.program
    assert layer.program_for((None,)) == last.program
    assert layer.program_for((4096,)) == plain.program_for((4096,))


def test_a_layer_that_an_older_version_saved_is_made_again():
    order = [list(pair) for pair in rank_candidates(MPO, batch=256)[-1].plan.pairs]
    config = {**DenseNetwork(MPO, name="old").get_config(), "batch": 256, "order": order}
    layer = DenseNetwork.from_config(config)
    assert [list(pair) for pair in layer.candidate.plan.pairs] == order
    assert layer.get_config() == config
    assert layer(data_for("dense", 256)).shape == (256, 72)


def test_a_layer_without_a_batch_is_saved_without_one(tmp_path):
    layer = DenseNetwork(MPO)
    model = keras.Sequential([keras.Input((56,)), layer])
    model.save(tmp_path / "model.keras")
    again = keras.saving.load_model(tmp_path / "model.keras").layers[-1]
    assert again.get_config()["batch"] is None
    assert again.ranges == layer.ranges
    data = data_for("dense", 3)
    assert np.array_equal(again(data), layer(data))


@pytest.mark.parametrize("batch", [3, 700])
def test_a_named_batch_is_exported_with_its_program_and_those_of_the_others(batch, monkeypatch):
    layer, twin, theirs = both("dense", batch)
    for count in sorted({1, batch, 4096}):
        ours = Recorder()
        theirs.noted.clear()
        monkeypatch.setattr(interpreter, "ops", ours)
        layer(data_for("dense", count)), twin(data_for("dense", count))
        assert theirs.noted == ours.noted


def test_a_file_with_one_program_has_no_choice_in_it():
    network = make("mpo", {"inputs": "2,3", "outputs": "5,7", "bond": "2"}).network
    text = export_layer(Placed(NetworkDense(network=1), (6,)), {1: network})
    assert "count_examples" not in text
    assert "contract_" not in text
    assert layer_class(text)()(np.ones((2, 6), "float32")).shape == (2, 35)
