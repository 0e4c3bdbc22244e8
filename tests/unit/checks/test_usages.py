"""What convolutions and embeddings ask of their networks, and embeddings of what comes before them."""

from tests.unit.planning.pictures import cp_kernel, depthwise_kernel
from tndesigner.checks import Problem
from tndesigner.checks.check import check_design, check_model
from tndesigner.models import (
    Conv2D,
    Dense,
    Embedding,
    Flatten,
    Layer,
    Model,
    NetworkConv2D,
    NetworkDense,
    NetworkEmbedding,
)
from tndesigner.network import Network
from tndesigner.network.templates import make


def of_pictures(network: Network) -> list[Problem]:
    channels = network.inputs[0].legs[2:]
    width = 1
    for leg in channels:
        width *= leg.dim
    return check_model(Model((8, 9, width), (NetworkConv2D(network=3),)), {3: network})


def of_tokens(*layers: Layer, network: Network | None = None, dtype: str = "int32") -> list[Problem]:
    used = network or make("embedding", {"vocabulary": "30", "features": "12", "cores": "2"}).network
    return check_model(Model((7,), layers, dtype), {3: used})


def cut_off(network: Network, leg: str) -> Network:
    """The network with a leg of its input taken from its core and made an output."""
    data = network.inputs[0]
    bond = network.bond_at(data[leg].id)
    (core_leg,) = set(bond.legs) - {data[leg].id}
    network.remove_bond(bond.id)
    network.set_outputs([*(network.leg(one) for one in network.outputs), data[leg], network.leg(core_leg)])
    return network


def test_kernels_as_the_templates_draw_them_are_well():
    for name in (
        "conv2d-cp",
        "conv2d-low-rank",
        "conv2d-tucker",
        "conv2d-tucker-full",
        "conv2d-tt",
        "conv2d-grouped",
        "conv2d-mpo",
    ):
        assert of_pictures(make(name, {}).network) == []
    assert of_pictures(depthwise_kernel(5, 4, (3, 2), 7)) == []


def test_a_row_that_goes_on_to_the_result_is_told():
    (problem,) = of_pictures(cut_off(cp_kernel(5, 7, (3, 2), 4), "rows"))
    assert problem.rule == "kernels-end-at-cores"
    assert problem.layer == 0
    assert problem.message == (
        "leg 'rows', the rows of the kernel of network 'cp kernel', goes on to the result; "
        "let it end at a core, which sums over it"
    )


def test_rows_and_columns_that_are_one_index_are_told():
    network = Network("diagonal")
    x = network.add_input("x", {"h": 3, "w": 3, "c": 5})
    dot = network.add_copy("dot", 3, 3)
    core = network.add_core("a", {"place": 3, "in": 5, "out": 7})
    for first, second in ((x["h"], dot["1"]), (x["w"], dot["2"]), (dot["3"], core["place"]), (x["c"], core["in"])):
        network.connect(first, second)
    network.set_outputs([core["out"]])
    problems = of_pictures(network)
    assert [problem.message for problem in problems] == [
        "leg 'h', the rows of the kernel of network 'diagonal', is joined to leg 'w' of the input; "
        "let it end at a core of its own",
        "leg 'w', the columns of the kernel of network 'diagonal', is joined to leg 'h' of the input; "
        "let it end at a core of its own",
    ]


def test_a_kernel_larger_than_the_picture_is_told_with_both_sizes():
    network = make("conv2d-cp", {"in_channels": "5", "kernel": "9,3"}).network
    (problem,) = check_model(Model((8, 6, 5), (NetworkConv2D(network=3, padding="valid"),)), {3: network})
    assert problem.message == (
        "layer 'network_conv2d' moves a kernel of 9×3 over a picture of 8×6, which is smaller; "
        'the largest that fits is 8×6, or use padding "same"'
    )
    dilated = Conv2D(filters=2, kernel_size=(3, 3), padding="valid", dilation_rate=(4, 2))
    (problem,) = check_model(Model((8, 6, 5), (dilated,)), {})
    assert "kernel of 3×3 with dilation 4×2 over a picture of 8×6, which is smaller; the largest that fits is 2×3" in (
        problem.message
    )


def test_two_digits_that_are_one_index_are_told():
    network = Network("twin digits")
    x = network.add_input("x", {"high": 6, "low": 6})
    dot = network.add_copy("dot", 6, 3)
    core = network.add_core("a", {"in": 6, "out": 5})
    for first, second in ((x["high"], dot["1"]), (x["low"], dot["2"]), (dot["3"], core["in"])):
        network.connect(first, second)
    network.set_outputs([core["out"]])
    (problem,) = of_tokens(NetworkEmbedding(network=3, vocabulary=30), network=network)
    assert problem.rule == "digits-stand-apart"
    assert "legs 'high' and 'low' of the input of network 'twin digits' are joined to one index" in problem.message


def test_a_vocabulary_above_the_room_of_the_legs_is_told_with_both_numbers():
    (problem,) = of_tokens(NetworkEmbedding(network=3, vocabulary=31))
    assert "has room for 30 tokens, but the vocabulary of layer 'network_embedding' has 31" in problem.message


def test_tokens_may_be_flattened_and_then_looked_up():
    assert of_tokens(Flatten(), Embedding(input_dim=5, output_dim=3)) == []
    assert of_tokens(NetworkEmbedding(network=3, vocabulary=29)) == []


def test_an_embedding_behind_numbers_is_told():
    (problem,) = of_tokens(Dense(name="first", units=4), NetworkEmbedding(network=3, vocabulary=30))
    assert problem.rule == "tokens-come-first"
    assert problem.layer == 1
    assert problem.message == (
        "layer 'network_embedding' takes tokens, but layer 'first' before it gives numbers; move it to the start"
    )


def test_an_embedding_on_an_input_of_numbers_is_told():
    (problem,) = of_tokens(Embedding(input_dim=5, output_dim=3), dtype="float32")
    assert problem.message == (
        "layer 'embedding' takes tokens, but the model's input gives numbers; let the input be int32"
    )


def test_a_network_of_another_kind_is_not_asked():
    network = cut_off(cp_kernel(5, 7, (3, 2), 4), "rows")
    problems = check_design(Model((30,), (NetworkDense(network=3),)), {3: network})
    assert "kernels-end-at-cores" not in {problem.rule for problem in problems}
