"""The model's input follows the network that reads it, and nothing else."""

import pytest

from tests.unit.document.test_design_edits import done_and_undone
from tndesigner.document import Design
from tndesigner.document.edits import EditNetwork, SetDiagram, SetModel
from tndesigner.document.following import AppendLayer, WithInput
from tndesigner.models import Dense, Model, NetworkDense
from tndesigner.network import Diagram, Network
from tndesigner.network.edits import EditSequence, RenameNetwork, removal, set_dim


def network(*dims: int) -> Network:
    made = Network("first")
    made.add_input("x", {f"i{place}": dim for place, dim in enumerate(dims, 1)})
    return made


def stack(*layers: Dense | NetworkDense, read: int = 6) -> Design:
    """A design whose network reads 2·3 numbers."""
    return Design({1: Diagram(network(2, 3))}, Model((read,), layers or (NetworkDense(network=1),)))


def widen(design: Design, dim: int) -> EditNetwork:
    """The edit that gives the input's second leg a dimension."""
    drawn = design.networks[1]
    return EditNetwork(1, set_dim(drawn, [(drawn.inputs[0].legs[1].id, dim)]))


def test_an_input_that_fits_is_taken_along_and_back():
    design = stack()
    after = done_and_undone(design, WithInput(widen(design, 7)))
    assert after.model.input_shape == (14,)


def test_axes_before_the_last_stay():
    design = stack()
    design.model = Model((5, 6), design.model.layers)
    assert done_and_undone(design, WithInput(widen(design, 7))).model.input_shape == (5, 14)


@pytest.mark.parametrize(
    "design",
    [stack(read=11), stack(Dense(units=6), NetworkDense(network=1))],
    ids=["set by somebody", "read by another"],
)
def test_an_input_that_does_not_fit_or_is_read_by_another_layer_stays(design):
    shape = design.model.input_shape
    assert done_and_undone(design, WithInput(widen(design, 7))).model.input_shape == shape


def test_an_edit_that_leaves_the_width_is_only_itself():
    design = stack()
    assert isinstance(WithInput(EditNetwork(1, RenameNetwork("other"))).apply(design), EditNetwork)


def test_an_input_that_the_edit_sets_stays():
    design = stack()
    edit = EditSequence((widen(design, 7), SetModel(Model((9,), design.model.layers))))
    assert done_and_undone(design, WithInput(edit)).model.input_shape == (9,)


def test_a_network_that_reads_nothing_any_more_leaves_the_input():
    design = stack()
    drawn = design.networks[1]
    edit = EditNetwork(1, removal(drawn, [drawn.inputs[0].id]))
    assert done_and_undone(design, WithInput(edit)).model.input_shape == (6,)


def test_the_first_network_of_an_empty_design_brings_its_layer_and_its_width():
    design = Design()
    edit = EditSequence((SetDiagram(1, Diagram(network(5, 7))), AppendLayer(NetworkDense(network=1))))
    assert done_and_undone(design, WithInput(edit)).model == Model((35,), (NetworkDense(network=1),))
