"""Which shapes go through a stack, and what a layer says that does not fit."""

import pytest

from tests.unit.blog import blog_model, blog_network
from tndesigner.models import (
    Activation,
    Conv2D,
    Dense,
    Dropout,
    Flatten,
    MaxPooling2D,
    Model,
    ModelError,
    NetworkDense,
    Reshape,
)
from tndesigner.network import Network

NETWORKS = {1: blog_network()}


def inputs_of(count: int) -> Network:
    """A network with so many inputs of 3."""
    net = Network("many")
    for number in range(count):
        net.add_input(f"x{number}", {"i": 3})
    return net


def test_the_blogs_stack_ends_in_one_number():
    assert blog_model().shapes(NETWORKS) == ((2,), (1024,), (1024,), (1,))


def test_an_empty_stack_gives_what_it_gets():
    assert Model((3, 5)).shapes({}) == ((3, 5),)


@pytest.mark.parametrize(
    ("layer", "shape", "result"),
    [
        (Dense(units=7), (3, 5), (3, 7)),
        (Dense(units=7), (None, 5), (None, 7)),
        (NetworkDense(network=1), (None, 1024), (None, 1024)),
        (Flatten(), (3, 5, 7), (105,)),
        (Conv2D(filters=7, padding="valid"), (None, 9, 5), (None, 7, 7)),
        (MaxPooling2D(pool_size=(2, 3)), (None, 9, 5), (None, 3, 5)),
        (Reshape(target_shape=(7, 15)), (3, 5, 7), (7, 15)),
        (Activation(activation="relu"), (None, 5), (None, 5)),
        (Dropout(rate=0.25), (3, 5), (3, 5)),
    ],
    ids=lambda value: value.kind if hasattr(value, "kind") else "",
)
def test_a_layer_tells_the_shape_that_comes_out(layer, shape, result):
    assert layer.output_shape(shape, NETWORKS) == result


@pytest.mark.parametrize(
    ("layer", "shape", "message"),
    [
        (Dense(units=7), (), "layer 'dense' needs a last axis of known length, but gets one number"),
        (
            Dense(name="top", units=7),
            (3, None),
            "layer 'top' needs a last axis of known length, but gets 3×any",
        ),
        (
            NetworkDense(network=1),
            (2, 1000),
            "network 'hidden' takes 1,024 numbers, but gets 1,000 from the layer before it",
        ),
        (
            NetworkDense(network=1),
            (),
            "network 'hidden' takes 1,024 numbers, but gets nothing from the layer before it",
        ),
        (
            NetworkDense(name="mid", network=7),
            (1024,),
            "layer 'mid' refers to network 7, which the design does not have",
        ),
        (NetworkDense(network=2), (3,), "network 'many' has 0 inputs; in a stack it needs exactly 1"),
        (NetworkDense(network=3), (3,), "network 'many' has 2 inputs; in a stack it needs exactly 1"),
        (Flatten(), (None, 3), "layer 'flatten' cannot flatten shape any×3: one axis has no fixed length"),
        (
            Reshape(target_shape=(2, 5)),
            (3, 7),
            "layer 'reshape' cannot give shape 3×7 (21 numbers) the shape 2×5 (10 numbers)",
        ),
    ],
    ids=["no axis", "any length", "width", "nothing", "missing", "no input", "two inputs", "flatten", "reshape"],
)
def test_a_layer_that_does_not_fit_names_itself_and_both_sides(layer, shape, message):
    networks = {**NETWORKS, 2: inputs_of(0), 3: inputs_of(2)}
    with pytest.raises(ModelError) as caught:
        layer.output_shape(shape, networks)
    assert str(caught.value) == message


def test_the_first_layer_that_does_not_fit_is_named():
    model = Model(
        (5,), (Dense(units=7), Reshape(name="r1", target_shape=(2, 3)), Reshape(name="r2", target_shape=(9,)))
    )
    with pytest.raises(ModelError, match=r"^layer 'r1' cannot give shape 7 "):
        model.shapes({})
