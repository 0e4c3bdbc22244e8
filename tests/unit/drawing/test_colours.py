"""The colours of a drawing follow from the roles of a theme."""

import pytest

from tndesigner.drawing.colours import DARK, LIGHT, PAPER, line_colour, tensor_colours, tint
from tndesigner.network import Leg, Tensor, TensorKind


def test_a_tint_lies_between_the_ground_and_the_colour():
    assert tint("#FF8000", "#000000", 0.0) == "#000000"
    assert tint("#FF8000", "#000000", 0.5) == "#804000"
    assert tint("#ff8000", "#000000", 1.0) == "#FF8000"


@pytest.mark.parametrize("roles", [LIGHT, DARK, PAPER])
@pytest.mark.parametrize(
    ("kind", "usual"), [(TensorKind.CORE, "network"), (TensorKind.INPUT, "muted"), (TensorKind.COPY, "text")]
)
def test_a_tensor_has_its_own_colour_or_that_of_its_kind(roles, kind, usual):
    share = 1.0 if kind is TensorKind.COPY else 0.14
    tensor = Tensor(1, "t", kind, (Leg(2, "i", 3), Leg(4, "j", 3)))
    for own, border in (("", getattr(roles, usual)), ("good", roles.good), ("#aa33CC", "#aa33CC")):
        assert tensor_colours(roles, tensor, own) == (border, tint(border, roles.canvas, share))


@pytest.mark.parametrize("own", ["steelblue", "#12345", "#1234567", "#GGGGGG", "mro"])
def test_what_is_neither_a_role_nor_six_digits_is_drawn_as_usual(own):
    core = Tensor(1, "a", TensorKind.CORE, ())
    assert tensor_colours(LIGHT, core, own) == tensor_colours(LIGHT, core, "")


def test_a_vector_of_ones_is_open_where_a_copy_tensor_is_filled():
    ones = Tensor(1, "o", TensorKind.COPY, (Leg(2, "i", 3),))
    dot = Tensor(1, "o", TensorKind.COPY, (Leg(2, "i", 3), Leg(4, "j", 3)))
    assert tensor_colours(LIGHT, dot, "") == (LIGHT.text, LIGHT.text)
    assert tensor_colours(LIGHT, ones, "") == (LIGHT.text, tint(LIGHT.text, LIGHT.canvas, 0.14))


def test_lines_are_a_little_paler_than_texts():
    assert line_colour(PAPER) == tint(PAPER.text, "#FFFFFF", 0.78)
