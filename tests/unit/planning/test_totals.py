"""What layers and stacks take, the network beside its dense twin."""

import pytest

from tests.unit.blog import blog_model, blog_network
from tndesigner.model import Conv2D, Dense, Embedding, Flatten, Model
from tndesigner.planning.savings import savings_of
from tndesigner.planning.totals import layer_totals, model_totals, predict_dense, predict_layer

NETWORKS = {1: blog_network()}


def blog_layer(batch):
    (layer,) = savings_of(blog_model(), NETWORKS, batch=batch).layers
    return layer


def sides(comparison):
    return comparison.network, comparison.twin


def test_the_blogs_layer_beside_its_twin():
    network, twin = sides(layer_totals(blog_layer(32), (1024,), NETWORKS, batch=32))
    assert (network.parameters, twin.parameters) == (4_096, 1_048_576)
    assert (network.flops_per_example, twin.flops_per_example) == (262_144, 2_097_152)
    assert twin.peak_bytes == 4 * (1024 * 1024 + 2 * 32 * 1024)
    assert twin.seconds == predict_dense(32, 1024, 1024).total
    assert network.seconds < twin.seconds


def test_the_blogs_model_beside_its_twin():
    network, twin = sides(model_totals(blog_model(), NETWORKS, [blog_layer(32)], batch=32))
    assert (network.parameters, twin.parameters) == (9_217, 1_053_697)
    others = 2 * 2 * 1024 + 2 * 1024
    assert (network.flops_per_example, twin.flops_per_example) == (262_144 + others, 2_097_152 + others)
    assert twin.peak_bytes == 4 * (1_053_697 + 32 * 2 * 1024)
    assert network.peak_bytes == 4 * (9_217 - 4_096) + blog_layer(32).peak_bytes


def test_the_layers_around_the_network_take_the_same_time_on_both_sides():
    network, twin = sides(model_totals(blog_model(), NETWORKS, [blog_layer(32)], batch=32))
    layer, layer_twin = sides(layer_totals(blog_layer(32), (1024,), NETWORKS, batch=32))
    assert twin.seconds - network.seconds == pytest.approx(layer_twin.seconds - layer.seconds)


def test_a_dense_layer_on_a_sequence_is_one_product_over_all_places():
    cost = predict_layer(Dense(units=11), (5, 7), {}, batch=3)
    assert cost == predict_dense(15, 7, 11)


def test_a_convolution_is_one_product_over_all_places():
    cost = predict_layer(Conv2D(filters=13, kernel_size=(3, 5), padding="same"), (17, 19, 7), {}, batch=2)
    assert cost == predict_dense(2 * 17 * 19, 3 * 5 * 7, 13)


def test_looking_up_tokens_costs_what_is_moved_and_not_the_table():
    small, large = (predict_layer(Embedding(input_dim=rows, output_dim=8), (5,), {}, batch=3) for rows in (10, 10**6))
    assert 0 < small.total == large.total


def test_layers_without_parameters_cost_nothing():
    assert predict_layer(Flatten(), (5, 7), {}, batch=3).total == 0
    assert model_totals(Model((5, 7), (Flatten(),)), {}, (), batch=3).network.seconds == 0
