"""What goes through the pipe comes out as it went in."""

import json

import pytest

from tests.unit.blog import blog_design
from tests.unit.estimates.asking import subject
from tndesigner.document.design_records import design_from_record, design_record
from tndesigner.estimates.messages import design_message, line, packed, unpacked
from tndesigner.planning.estimates import count_figures
from tndesigner.planning.figures import Figures, Routes
from tndesigner.planning.routes import find_routes


def test_a_message_holds_the_design_without_its_drawing():
    design = blog_design()
    message = design_message(design)
    record = design_record(design)
    (diagram,) = record["networks"]
    drawing = {"placements", "directions", "notes"}
    assert drawing <= diagram.keys()
    assert message == {**record, "networks": [{key: diagram[key] for key in diagram if key not in drawing}]}
    assert design_from_record(message).networks == design.networks


@pytest.mark.parametrize(("answer", "cls"), [(count_figures, Figures), (find_routes, Routes)])
def test_an_answer_comes_out_of_the_pipe_as_it_went_in(answer, cls):
    value = answer(subject(blog_design()))
    assert unpacked(cls, json.loads(line(packed(value)))) == value


def test_what_is_missing_stays_missing():
    value = Figures(7, None, "no core", None, "no layer")
    assert unpacked(Figures, json.loads(line(packed(value)))) == value


def test_only_values_are_packed():
    with pytest.raises(TypeError, match="is not a value"):
        packed(Figures)
