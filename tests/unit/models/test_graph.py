"""Graphs of layers: shapes, counts, twins, and what is refused."""

import pytest

from tests.unit.checks.drawing import two_cores
from tndesigner.models import (
    Add,
    Average,
    Call,
    Concatenate,
    Dense,
    Dot,
    Flatten,
    Layer,
    Model,
    ModelError,
    ModelInput,
    NetworkDense,
    Subtract,
    dense_twin,
    network_parts,
)

RESIDUAL = Model(
    (ModelInput((15,)),),
    (NetworkDense(network=3), Dense(units=15), Add(), Dense(units=2)),
    calls=(Call(0, (0,)), Call(1, (1,)), Call(2, (2, 0)), Call(3, (3,))),
    outputs=(4,),
)
"""A network between two halves of a residual block, then a head."""


def test_a_stack_needs_no_calls():
    layers = (Dense(units=5), Dense(units=7))
    stack = Model((3,), layers)
    assert stack.is_stack
    assert stack.all_calls == (Call(0, (0,)), Call(1, (1,)))
    assert stack.all_outputs == (2,)
    assert stack == Model((ModelInput((3,)),), layers, calls=stack.all_calls, outputs=stack.all_outputs)


def test_a_graph_gives_the_shape_of_every_value():
    assert not RESIDUAL.is_stack
    assert RESIDUAL.shapes({3: two_cores()}) == ((15,), (14,), (15,), (15,), (2,))


def test_parameters_of_a_shared_layer_count_once():
    twice = (Call(0, (0,)), Call(0, (1,)), Call(1, (2, 3)))
    shared = Model((ModelInput((3,)), ModelInput((3,))), (Dense(units=5), Concatenate()), calls=twice, outputs=(4,))
    assert shared.shapes({}) == ((3,), (3,), (5,), (5,), (10,))
    assert shared.parameters({}) == 3 * 5 + 5


def test_the_twin_keeps_the_graph():
    networks = {3: two_cores()}
    twin = dense_twin(RESIDUAL, networks)
    assert (twin.calls, twin.outputs, twin.inputs) == (RESIDUAL.calls, RESIDUAL.outputs, RESIDUAL.inputs)
    assert twin.layers[0] == Dense(units=14)
    assert twin.parameters(networks) == (15 * 14 + 14) + (14 * 15 + 15) + (15 * 2 + 2)
    assert [(layer.network, shape) for layer, shape in network_parts(RESIDUAL, networks)] == [(3, (15,))]


def test_another_first_input_leaves_the_others():
    model = Model(
        (ModelInput((3,), name="a"), ModelInput((5,), "int32")),
        (Concatenate(),),
        calls=(Call(0, (0, 1)),),
        outputs=(2,),
    )
    assert model.with_input((7,)).inputs == (ModelInput((7,), name="a"), ModelInput((5,), "int32"))
    assert model.with_input((7,), "int32").inputs[0] == ModelInput((7,), "int32", "a")


@pytest.mark.parametrize(
    ("layer", "shapes", "result"),
    [
        (Add(), ((2, 3), (2, 3), (2, 3)), (2, 3)),
        (Add(), ((2, 3), (1, 3)), (2, 3)),
        (Average(), ((3,), (2, 3)), (2, 3)),
        (Subtract(), ((None, 3), (5, 1)), (None, 3)),
        (Concatenate(), ((2, 3), (2, 5)), (2, 8)),
        (Concatenate(axis=1), ((2, 3), (5, 3), (7, 3)), (14, 3)),
        (Concatenate(axis=-2), ((None, 3), (5, 3)), (None, 3)),
        (Dot(axes=1), ((5,), (5,)), (1,)),
        (Dot(axes=(2, 1)), ((2, 3), (3, 7)), (2, 7)),
        (Dot(axes=-1), ((2, 3), (5, 3)), (2, 5)),
    ],
)
def test_joining_layers_give_these_shapes(layer: Layer, shapes, result):
    assert layer.joined_shape(shapes, {}) == result


def test_a_product_counts_two_operations_for_each_pair():
    assert Dot(axes=(2, 1)).joined_flops(((2, 3), (3, 7)), (2, 7)) == 2 * 2 * 3 * 7


@pytest.mark.parametrize(
    ("layer", "shapes", "message"),
    [
        (Dense(units=2, name="d"), ((3,), (5,)), "layer 'd' takes one input, but gets 2"),
        (Add(), ((3,),), "layer 'add' joins several inputs, but gets one"),
        (Add(), ((2, 3), (2, 5)), "layer 'add' joins the shapes 2×3 and 2×5, which do not fit together"),
        (Subtract(), ((3,), (3,), (3,)), "layer 'subtract' joins two inputs, but gets 3"),
        (
            Concatenate(),
            ((2, 3), (5, 7)),
            "layer 'concatenate' joins the shapes 2×3 and 5×7, which do not fit together",
        ),
        (Concatenate(axis=0), ((3,), (3,)), "layer 'concatenate' joins along axis 0, which shape 3 does not have"),
        (Concatenate(axis=3), ((3,), (3,)), "layer 'concatenate' joins along axis 3, which shape 3 does not have"),
        (Dot(axes=1), ((3,), (5,)), "layer 'dot' joins the shapes 3 and 5, which do not fit together"),
    ],
)
def test_what_a_layer_cannot_join_is_one_sentence(layer: Layer, shapes, message):
    with pytest.raises(ModelError) as caught:
        layer.joined_shape(shapes, {})
    assert str(caught.value) == message


@pytest.mark.parametrize(
    ("calls", "outputs", "message"),
    [
        ((), (), "outputs is empty; a model has at least one output"),
        (
            (Call(0, (0,)), Call(1, (1, 3))),
            (4,),
            "calls[1].takes[1] is 3; the inputs and earlier calls give values 0 to 2",
        ),
        ((Call(0, (2,)),), (2,), "calls[0].takes[0] is 2; the inputs and earlier calls give values 0 to 1"),
        ((Call(0, (-1,)),), (2,), "calls[0].takes[0] is -1; the inputs and earlier calls give values 0 to 1"),
        ((Call(2, (0,)),), (2,), "calls[0].layer is 2; the layers of the model are 0 to 1"),
        ((Call(0, ()),), (2,), "calls[0].takes is empty; a layer takes at least one value"),
        ((Call(0, (0,)), Call(1, (1, 2))), (4,), "outputs[0] is 4; the values of the model are 0 to 3"),
        ((Call(0, (0,)), Call(0, (1,))), (2, 3), "layers[1] is never called; call it or remove it"),
        (
            (Call(1, (0, 0)), Call(0, (2,))),
            (3,),
            "inputs[1] gives value 1, which no call takes and is not an output",
        ),
        (
            (Call(0, (0,)), Call(1, (0, 1))),
            (3,),
            "calls[0] gives value 2, which no call takes and is not an output",
        ),
    ],
)
def test_a_damaged_graph_is_refused_at_its_place(calls, outputs, message):
    with pytest.raises(ModelError) as caught:
        Model((ModelInput((3,)), ModelInput((3,))), (Dense(units=3), Add()), calls=calls, outputs=outputs)
    assert str(caught.value) == message


def test_layers_cannot_be_added_to_a_graph_without_a_call():
    with pytest.raises(ModelError, match=r"layers\[1\] is never called"):
        Model((ModelInput((3,)),), (Add(), Flatten()), calls=(Call(0, (0, 0)),), outputs=(1,))
