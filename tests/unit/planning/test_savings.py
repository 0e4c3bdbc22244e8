"""What a model saves against its dense twin."""

import pytest

from tests.unit.blog import blog_model, blog_network
from tests.unit.checks.drawing import two_cores
from tests.unit.models.test_graph import RESIDUAL
from tests.unit.planning.specimens import chain
from tndesigner.models import (
    Add,
    Call,
    Dense,
    Dot,
    Model,
    ModelError,
    ModelInput,
    NetworkAttention,
    NetworkConv2D,
    NetworkDense,
    NetworkMultilinearAttention,
)
from tndesigner.network.templates import make, make_all
from tndesigner.planning.prediction import predict_dense
from tndesigner.planning.savings import layer_savings, savings_of, waiting_sizes

NETWORKS = {1: blog_network(), 2: chain()}


def sides(savings):
    return savings.comparison.network, savings.comparison.twin


def test_the_blogs_layer_beside_its_twin():
    (layer,) = savings_of(blog_model(), NETWORKS, batch=32).layers
    network, twin = sides(layer)
    assert (network.parameters, layer.bias, twin.parameters, layer.cores) == (4_096, 1_024, 1_048_576, 2)
    assert (network.flops_per_example, twin.flops_per_example) == (262_144, 2_097_152)
    assert twin.peak_bytes == 4 * (1024 * 1024 + 2 * 32 * 1024)
    assert twin.seconds == predict_dense(32, 1024, 1024).total
    assert network.seconds < twin.seconds


def test_the_blogs_model_beside_its_twin():
    savings = savings_of(blog_model(), NETWORKS, batch=32)
    network, twin = sides(savings)
    assert (network.parameters, twin.parameters) == (9_217, 1_053_697)
    others = 2 * 2 * 1024 + 2 * 1024
    assert (network.flops_per_example, twin.flops_per_example) == (262_144 + others, 2_097_152 + others)
    assert twin.peak_bytes == 4 * (1_053_697 + 32 * 2 * 1024)
    assert network.peak_bytes == 4 * (9_217 - 4_096) + savings.layers[0].comparison.network.peak_bytes


def test_the_layers_around_the_network_take_the_same_time_on_both_sides():
    savings = savings_of(blog_model(), NETWORKS, batch=32)
    network, twin = sides(savings)
    layer, layer_twin = sides(savings.layers[0])
    assert twin.seconds - network.seconds == pytest.approx(layer_twin.seconds - layer.seconds)


def test_a_sequence_costs_at_every_place():
    layer = NetworkDense(network=2)
    one, one_twin = sides(layer_savings(layer, (30,), NETWORKS, batch=12))
    four, four_twin = sides(layer_savings(layer, (4, 30), NETWORKS, batch=3))
    assert four.flops_per_example == 4 * one.flops_per_example
    assert four_twin.flops_per_example == 4 * one_twin.flops_per_example == 4 * 2 * 30 * 1001
    assert four.peak_bytes == one.peak_bytes
    assert four.parameters == one.parameters == 2 * 7 * 17 + 17 * 3 * 11 * 19 + 19 * 5 * 13


def test_the_twin_needs_its_weights_its_data_and_its_result():
    savings = layer_savings(NetworkDense(network=2), (30,), NETWORKS, batch=3)
    assert savings.comparison.twin.peak_bytes == 4 * (30 * 1001 + 3 * 30 + 3 * 1001)


def test_a_layer_without_bias_has_none_in_its_twin():
    savings = layer_savings(NetworkDense(network=2, use_bias=False), (30,), NETWORKS, batch=3)
    assert savings.bias == 0
    assert savings.comparison.twin.parameters == 30 * 1001


def test_each_network_of_a_model_is_counted():
    model = Model((30,), (NetworkDense(network=2), Dense(units=1024), NetworkDense(network=1), NetworkDense(network=1)))
    assert [one.name for one in savings_of(model, NETWORKS, batch=5).layers] == ["chain", "hidden", "hidden"]


@pytest.mark.parametrize("padding", ["same", "valid"])
def test_a_convolution_of_any_picture_counts_one_place(padding):
    network = make("conv2d-tucker", {"in_channels": "6", "out_channels": "8", "kernel": "3", "ranks": "2,3"}).network
    layer = NetworkConv2D(network=1, padding=padding)
    found = layer_savings(layer, (None, None, 6), {1: network}, batch=5)
    assert found.comparison.network.flops_per_example == 2 * (6 * 2 + 3 * 3 * 2 * 3 + 3 * 8)
    assert found.comparison.twin.flops_per_example == 2 * 3 * 3 * 6 * 8


def test_a_model_that_does_not_fit_is_refused():
    with pytest.raises(ModelError, match="takes 1,024 numbers, but gets 3"):
        savings_of(Model((3,), (NetworkDense(network=1),)), NETWORKS, batch=5)


def test_a_network_that_joins_a_whole_sequence_is_evaluated_once_an_example():
    network = make("attention-block-term", {"sequence": "6", "rank": "5", "width": "12"}).network
    layer = NetworkMultilinearAttention(network=1, num_heads=3)
    one = layer_savings(layer, (6, 12), {1: network}, batch=1)
    assert one.candidate.plan.batch == 1
    network_totals, twin = sides(one)
    assert network_totals.flops_per_example == one.candidate.plan.flops + 3 * 2 * 6 * 12 * 5
    assert (network_totals.parameters, one.bias) == (3 * 12 * 5 + 5 + 6 * 6 * 12, 12)
    assert twin.parameters == 4 * 12 * 12


def test_the_networks_inside_attention_are_counted_one_by_one():
    drawn = make_all("attention-mpo", {"bond": "4"}).values()
    networks = dict(enumerate((diagram.network for diagram in drawn), 1))
    layer = NetworkAttention(num_heads=8, key_dim=64, query=1, key=2, value=3, output=4)
    savings = savings_of(Model((12, 512), (layer,)), networks, batch=5)
    assert [one.name for one in savings.layers] == ["query", "key", "value", "output"]
    network, twin = sides(savings)
    weights, twin_weights = (
        sum(one.parameters for one in side) for side in zip(*map(sides, savings.layers), strict=True)
    )
    assert twin_weights == 1_048_576
    assert twin.parameters - network.parameters == 1_048_576 - weights


def test_a_graph_is_the_sum_of_its_calls():
    networks = {3: two_cores()}
    savings = savings_of(RESIDUAL, networks, batch=7)
    network, twin = sides(savings)
    (layer,) = savings.layers
    others = 2 * 14 * 15 + 2 * 15 * 2
    assert twin.flops_per_example == 2 * 15 * 14 + others
    assert network.flops_per_example == layer.comparison.network.flops_per_example + others
    assert twin.parameters == (15 * 14 + 14) + (14 * 15 + 15) + (15 * 2 + 2)


def test_what_waits_for_the_end_of_a_branch_takes_memory():
    networks = {3: two_cores()}
    assert list(waiting_sizes(RESIDUAL, networks)) == [0, 15, 0, 0]
    _, twin = sides(savings_of(RESIDUAL, networks, batch=7))
    at_the_second_layer = 14 + 15 + 15
    at_the_sum = 15 + 15 + 15
    assert twin.peak_bytes == 4 * (twin.parameters + 7 * max(at_the_second_layer, at_the_sum))


def test_a_shared_layer_costs_at_each_call():
    layers = (NetworkDense(network=2), Dot(axes=1))
    calls = (Call(0, (0,)), Call(0, (1,)), Call(1, (2, 3)))
    shared = Model((ModelInput((30,)), ModelInput((30,))), layers, calls=calls, outputs=(4,))
    network, twin = sides(savings_of(shared, NETWORKS, batch=3))
    one, one_twin = sides(layer_savings(layers[0], (30,), NETWORKS, batch=3))
    assert network.flops_per_example == 2 * one.flops_per_example + 2 * 1001
    assert twin.flops_per_example == 2 * one_twin.flops_per_example + 2 * 1001
    assert network.parameters == one.parameters + 1001
    assert network.seconds > 2 * one.seconds


def test_a_graph_that_does_not_fit_names_the_layer():
    wrong = Model((ModelInput((3,)),), (Dense(units=5), Add()), calls=(Call(0, (0,)), Call(1, (1, 0))), outputs=(2,))
    with pytest.raises(ModelError, match="layer 'add' joins the shapes 5 and 3, which do not fit together"):
        savings_of(wrong, {}, batch=3)


def test_the_operations_of_the_layers_make_those_of_the_model():
    savings = savings_of(RESIDUAL, {3: two_cores()}, batch=7)
    (network,) = savings.layers
    assert savings.flops == (network.comparison.network.flops_per_example, 2 * 14 * 15, 0, 2 * 15 * 2)
    assert sum(savings.flops) == savings.comparison.network.flops_per_example
