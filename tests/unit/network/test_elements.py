"""Tensors and their legs, as values."""

import pytest

from tndesigner.network import Bond, Leg, NetworkError, Tensor, TensorKind

CORE = Tensor(1, "a", TensorKind.CORE, (Leg(2, "in", 3), Leg(3, "out", 5), Leg(4, "right", 7)))
COPY = Tensor(1, "dot", TensorKind.COPY, (Leg(2, "1", 3), Leg(3, "2", 3)))


def test_the_shape_is_the_dimensions_in_the_order_of_the_legs():
    assert CORE.shape == (3, 5, 7)


def test_a_leg_is_found_by_name_and_by_id():
    assert CORE["out"] is CORE.leg(3) is CORE.legs[1]


def test_asking_for_a_leg_that_is_not_there_names_those_that_are():
    with pytest.raises(NetworkError, match=r"^core 'a' has no leg 'left'; it has in, out and right$"):
        CORE["left"]


def test_asking_a_tensor_without_legs_says_none():
    with pytest.raises(NetworkError, match=r"^input 'x' has no leg 'i'; it has none$"):
        Tensor(1, "x", TensorKind.INPUT, ())["i"]


def test_a_leg_of_a_core_changes_its_dimension_alone():
    assert CORE.with_dim(3, 11).shape == (3, 11, 7)
    assert CORE.shape == (3, 5, 7)


def test_all_legs_of_a_copy_tensor_change_their_dimension_together():
    assert COPY.with_dim(3, 11).shape == (11, 11)


def test_a_leg_is_exchanged_in_its_place():
    assert CORE.with_leg(Leg(3, "up", 13)).legs == (Leg(2, "in", 3), Leg(3, "up", 13), Leg(4, "right", 7))


def test_a_bond_knows_both_legs():
    assert Bond(9, 4, 2).legs == (4, 2)
