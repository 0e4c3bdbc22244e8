"""Layers are added to a graph and removed from it, and one way through it is found."""

import pytest

from tests.unit.models.test_graph import RESIDUAL
from tndesigner.models import Add, Call, Concatenate, Dense, Dropout, Model, ModelError, ModelInput, NetworkDense
from tndesigner.models.gaps import entry, landing, layer_before, layers_after, shape_into
from tndesigner.models.graph_edits import appended, inserted, without
from tndesigner.models.paths import beside, path_through

STACK = Model((3,), (Dense(units=5), Dense(units=7)))
NEW = Dropout(rate=0.25)

TWO_INPUTS = Model(
    (ModelInput((3,)), ModelInput((5,))),
    (Dense(units=7), Concatenate(), Dense(units=2), Dense(units=11)),
    calls=(Call(0, (0,)), Call(1, (2, 1)), Call(2, (3,)), Call(3, (3,))),
    outputs=(4, 5),
)


@pytest.mark.parametrize("gap", [0, 1, 2])
def test_a_gap_of_a_stack_is_a_position(gap):
    after = inserted(STACK, gap, NEW)
    assert after.is_stack
    assert after.layers == (*STACK.layers[:gap], NEW, *STACK.layers[gap:])
    assert landing(STACK, gap) == gap
    assert without(after, gap) == STACK


@pytest.mark.parametrize(
    ("model", "gap"), [(RESIDUAL, 1), (RESIDUAL, 2), (RESIDUAL, 3), (RESIDUAL, 4), (TWO_INPUTS, 1), (TWO_INPUTS, 4)]
)
def test_a_layer_is_put_into_a_gap_and_removed_again(model, gap):
    after = inserted(model, gap, NEW)
    position = landing(model, gap)
    assert after.layers[position] == NEW
    assert [one.takes for one in after.calls if one.layer == position] == [(gap,)]
    assert without(after, position) == model


def test_the_layer_after_a_gap_takes_the_new_value():
    after = inserted(RESIDUAL, 2, NEW)
    assert after.calls == (Call(0, (0,)), Call(1, (1,)), Call(2, (2,)), Call(3, (3, 0)), Call(4, (4,)))
    assert after.outputs == (5,)


def test_what_goes_to_several_layers_has_no_gap():
    with pytest.raises(ModelError, match=r"^what comes out here goes to 'network_dense' and 'add'; add the layer in"):
        inserted(RESIDUAL, 0, NEW)
    with pytest.raises(ModelError, match="the model has 2 outputs; add the layer behind one of them"):
        appended(TWO_INPUTS, NEW)
    assert appended(RESIDUAL, NEW).layers[-1] == NEW


def test_a_layer_that_joins_values_is_not_removed():
    with pytest.raises(ModelError, match="layer 'add' joins 2 values, so it cannot be removed"):
        without(RESIDUAL, 2)


def test_without_its_branch_a_graph_adds_the_input_to_itself():
    shorter = without(without(RESIDUAL, 1), 0)
    assert shorter == Model(
        (ModelInput((15,)),), (Add(), Dense(units=2)), calls=(Call(0, (0, 0)), Call(1, (1,))), outputs=(2,)
    )
    assert without(shorter, 0) == Model((15,), (Dense(units=2),))


def test_neighbours_of_a_gap():
    assert [entry(RESIDUAL, position) for position in range(4)] == [0, 1, 2, 3]
    assert (layer_before(RESIDUAL, 0), layer_before(RESIDUAL, 3)) == (None, 2)
    assert (layers_after(RESIDUAL, 0), layers_after(RESIDUAL, 4)) == ((0, 2), ())
    assert shape_into(STACK, 2, {}) == (7,)
    assert shape_into(RESIDUAL, 1, {}) is None


def test_the_way_through_a_stack_is_all_of_it():
    assert path_through(STACK, 1).values == (0, 1, 2)
    assert path_through(STACK, 1).layers == (0, 1)
    assert path_through(Model((3,)), 0).values == (0,)


def test_the_way_through_a_branch_goes_from_an_input_to_an_output():
    path = path_through(TWO_INPUTS, 3)
    assert (path.values, path.layers) == ((0, 2, 3, 5), (0, 1, 3))
    assert path_through(TWO_INPUTS, 0).layers == (0, 1, 2)
    assert beside(TWO_INPUTS, path) == ((), (), (2,), ())


def test_a_skip_connection_is_beside_the_way():
    path = path_through(RESIDUAL, 1)
    assert path.layers == (0, 1, 2, 3)
    assert beside(RESIDUAL, path) == ((2,), (), (), (), ())
    skip = Model(
        (ModelInput((15,)),),
        (NetworkDense(network=3), Dense(units=14), Add()),
        calls=(Call(0, (0,)), Call(1, (0,)), Call(2, (1, 2))),
        outputs=(3,),
    )
    assert beside(skip, path_through(skip, 0)) == ((1,), (), (1,))
