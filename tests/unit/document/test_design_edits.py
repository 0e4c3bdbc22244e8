"""What each edit of a design does, that its inverse takes it back, and what it refuses."""

import pytest

from tests.unit.blog import blog_design, blog_model
from tndesigner.document import Design, DocumentError
from tndesigner.document.edits import (
    DesignEdit,
    EditNetwork,
    Place,
    PointLeg,
    SetDiagram,
    SetExperiment,
    SetModel,
    SetNote,
)
from tndesigner.models import Experiment, Model
from tndesigner.network import Diagram, Network, Placement
from tndesigner.network.diagram import Note
from tndesigner.network.edits import EditSequence, RenameNetwork


def done_and_undone(design: Design, edit: DesignEdit) -> Design:
    """Applies an edit, checks that its inverse restores the design and the inverse of that redoes it."""
    before = design.copy()
    inverse = edit.apply(design)
    after = design.copy()
    again = inverse.apply(design)
    assert design == before
    again.apply(design)
    assert design == after
    return after


def test_a_network_is_edited_by_its_number(design):
    after = done_and_undone(design, EditNetwork(1, RenameNetwork("other")))
    assert after.networks[1].name == "other"


@pytest.mark.parametrize("placement", [Placement(7, 8), None])
@pytest.mark.parametrize("drawn", [True, False])
def test_a_tensor_is_placed_or_left_to_the_layout(design, placement, drawn):
    x, a, _ = design.networks[1].tensors
    after = done_and_undone(design, Place(1, (a if drawn else x).id, placement))
    assert after.diagrams[1].placements.get((a if drawn else x).id) == placement


@pytest.mark.parametrize("degrees", [0.0, 270.0, None])
def test_a_leg_is_turned_or_left_to_the_layout(design, degrees):
    leg = design.networks[1].outputs[0]
    assert done_and_undone(design, PointLeg(1, leg, degrees)).diagrams[1].directions.get(leg) == degrees


@pytest.mark.parametrize("note", [Note("frame", 1, 2, 30, 40), None])
def test_a_note_is_changed_or_taken_away(design, note):
    number = next(iter(design.diagrams[1].notes))
    assert done_and_undone(design, SetNote(1, number, note)).diagrams[1].notes.get(number) == note


def test_a_diagram_is_added(design):
    assert done_and_undone(design, SetDiagram(2, Diagram(Network("other")))).networks[2].name == "other"


def test_a_diagram_that_no_layer_needs_is_taken_away(design):
    design.diagrams[2] = Diagram(Network("other"))
    assert done_and_undone(design, SetDiagram(2, None)) == blog_design()


def test_an_added_diagram_is_a_copy_that_later_edits_do_not_reach(design):
    given = Diagram(Network("other"))
    edit = SetDiagram(2, given)
    edit.apply(design)
    design.networks[2].name = "changed"
    assert given.network.name == "other"
    edit.apply(design)
    assert design.networks[2].name == "other"


def test_the_model_is_exchanged(design):
    assert done_and_undone(design, SetModel(Model((3, 5)))).model == Model((3, 5))


def test_the_experiment_is_exchanged(design):
    assert done_and_undone(design, SetExperiment(Experiment(seed=7))).experiment.seed == 7


def test_a_network_that_a_layer_needs_stays(design):
    with pytest.raises(DocumentError) as caught:
        SetDiagram(1, None).apply(design)
    assert str(caught.value) == "layer 'hidden' needs network 1; add that network first, or change the layer"
    assert design == blog_design()


def test_a_layer_needs_a_network_that_is_there(design):
    with pytest.raises(DocumentError) as caught:
        SetModel(blog_model(network=4)).apply(design)
    assert str(caught.value) == "layer 'hidden' needs network 4; add that network first, or change the layer"
    assert design == blog_design()


def test_a_network_and_its_layer_come_in_one_edit(design):
    edit = EditSequence((SetDiagram(4, design.diagrams[1]), SetModel(blog_model(network=4)), SetDiagram(1, None)))
    after = done_and_undone(design, edit)
    assert list(after.diagrams) == [4]


def test_a_sequence_that_fails_in_the_middle_changes_nothing(design):
    wrong = EditSequence((SetExperiment(Experiment(seed=7)), SetDiagram(2, Diagram(Network())), SetDiagram(1, None)))
    with pytest.raises(DocumentError):
        wrong.apply(design)
    assert design == blog_design()


def test_only_the_model_of_an_edit_is_set(design):
    model = design.model.with_input(design.model.input_shape, "int32")
    after = done_and_undone(design, SetModel(model))
    assert (after.model, after.experiment) == (model, blog_design().experiment)
