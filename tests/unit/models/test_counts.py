"""Parameters and operations of a stack and of its dense twin."""

from tests.unit.blog import blog_model, blog_network
from tndesigner.models import (
    LAYER_KINDS,
    Dense,
    Dropout,
    Flatten,
    Model,
    NetworkDense,
    count_weights,
    dense_twin,
    input_width,
    network_parts,
    output_width,
)
from tndesigner.network import Network

NETWORKS = {1: blog_network()}


def small_network() -> Network:
    """15 numbers in as 3·5, 14 out as 7·2, cores of 3·7·11 and 5·2·11 weights, and a copy tensor."""
    net = Network("small")
    x = net.add_input("x", {"i1": 3, "i2": 5})
    a = net.add_core("a", {"in": 3, "out": 7, "r": 11})
    b = net.add_core("b", {"in": 5, "out": 2, "l": 11})
    dot = net.add_copy("dot", dim=11, legs=2)
    net.connect(x["i1"], a["in"])
    net.connect(x["i2"], b["in"])
    net.connect(a["r"], dot["1"])
    net.connect(dot["2"], b["l"])
    net.set_outputs([a["out"], b["out"]])
    return net


def test_the_blogs_network_model_has_9217_parameters():
    assert blog_model().parameters(NETWORKS) == 9_217


def test_the_blogs_dense_twin_has_1053697_parameters():
    assert dense_twin(blog_model(), NETWORKS).parameters(NETWORKS) == 1_053_697


def test_the_blogs_network_has_4096_weights_instead_of_1048576():
    assert count_weights(NETWORKS[1]) == 4_096
    assert Dense(units=1024, use_bias=False).parameters((1024,), {}) == 1_048_576


def test_only_the_cores_have_weights():
    assert count_weights(small_network()) == 3 * 7 * 11 + 5 * 2 * 11


def test_widths_are_the_products_of_input_and_output_legs():
    assert (input_width(small_network()), output_width(small_network())) == (15, 14)


def test_a_network_layer_has_a_bias_for_each_output_unless_it_goes_without():
    weights = count_weights(small_network())
    with_bias, without = NetworkDense(network=2), NetworkDense(network=2, use_bias=False)
    assert with_bias.parameters((15,), {2: small_network()}) == weights + 14
    assert without.parameters((15,), {2: small_network()}) == weights


def test_a_dense_layer_has_weights_for_the_last_axis_alone():
    assert Dense(units=7).parameters((3, 5), {}) == 5 * 7 + 7


def test_a_dense_layer_works_at_every_place_of_the_leading_axes():
    assert Dense(units=7).flops((3, 5), {}) == 2 * 3 * 5 * 7
    assert Dense(units=1024).flops((1024,), {}) == 2_097_152


def test_layers_that_only_reshape_or_drop_have_no_parameters():
    model = Model((3, 5), (Flatten(), Dropout(rate=0.5)))
    assert model.parameters({}) == 0
    assert Flatten().flops((3, 5), {}) == 0


def test_the_twin_keeps_everything_but_the_networks():
    model = blog_model()
    twin = dense_twin(model, NETWORKS)
    assert twin.layers[1] == Dense(name="hidden", units=1024, activation="relu")
    assert (twin.layers[0], twin.layers[2], twin.input_shape) == (model.layers[0], model.layers[2], (2,))
    assert twin.shapes({}) == model.shapes(NETWORKS)


def test_the_twin_of_a_layer_without_bias_has_none():
    layer = NetworkDense(network=2, use_bias=False, activation="tanh")
    assert layer.twin((15,), {2: small_network()}) == Dense(units=14, activation="tanh", use_bias=False)


def test_a_stack_without_networks_is_its_own_twin():
    model = Model((5,), (Dense(units=7),))
    assert dense_twin(model, {}) == model
    assert network_parts(model, {}) == ()


def test_the_networks_of_a_model_are_found_in_order_with_what_goes_in():
    model = Model((15,), (NetworkDense(network=2), Dense(units=15), NetworkDense(network=2, name="again")))
    parts = network_parts(model, {2: small_network()})
    assert parts == ((model.layers[0], (15,)), (model.layers[2], (15,)))


def test_a_layer_is_called_by_its_name_or_else_its_kind():
    assert Dense(units=3).title == "dense"
    assert Dense(name="top", units=3).title == "top"


def test_every_kind_is_listed_under_its_own_name():
    assert all(cls.kind == name for name, cls in LAYER_KINDS.items())
    assert {NetworkDense, Dense, Flatten, Dropout} <= set(LAYER_KINDS.values())
