"""A diagram is a network and its drawing."""

from tests.unit.blog import blog_design
from tndesigner.network import Placement
from tndesigner.network.diagram import Note, Shape


def test_a_copy_is_equal_and_lives_its_own_life():
    diagram = blog_design().diagrams[1]
    twin = diagram.copy()
    assert twin == diagram
    tensor = diagram.network.cores[0]
    twin.placements[tensor.id] = Placement(0, 0)
    twin.directions.clear()
    twin.notes.clear()
    twin.network.name = "other"
    assert diagram == blog_design().diagrams[1]


def test_a_placement_is_an_unlocked_circle_in_the_usual_colour():
    assert Placement(1, 2) == Placement(1.0, 2.0, Shape.CIRCLE, "", locked=False)


def test_a_note_without_size_is_a_text_and_no_frame():
    assert (Note("n", 1, 2).width, Note("n", 1, 2).height) == (0, 0)
