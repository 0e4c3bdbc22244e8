"""Networks that differ in their bonds only are told from all others."""

import pytest

from tests.unit.searching.drawn import triangle, triangle_design
from tndesigner.checks.fixes import Settle
from tndesigner.network.likeness import bond_dims, differ_in_bonds_only
from tndesigner.network.templates import make
from tndesigner.searching.bond_edits import named_indices, settle_indices


def with_bonds(*dims: int):
    """The triangle with bonds a-b, a-c and b-c of these dimensions; one of dimension 1 is removed."""
    design = triangle_design()
    indices = named_indices(design, (1,)).values()
    settle_indices(design, dict(zip(indices, dims, strict=True)))
    return design.networks[1]


def test_the_bonds_of_a_network_are_known_by_the_names_of_its_cores():
    dims = {tuple(sorted(index)): dim for index, dim in bond_dims(triangle()).items()}
    assert dims == {
        (("a", "b"), ("b", "a")): 2,
        (("a", "c"), ("c", "a")): 5,
        (("b", "c"), ("c", "b")): 3,
    }


@pytest.mark.parametrize("dims", [(2, 5, 3), (7, 2, 4), (1, 5, 3), (3, 2, 1)])
def test_other_dimensions_and_missing_bonds_are_only_other_bonds(dims):
    assert differ_in_bonds_only(triangle(), with_bonds(*dims))
    assert differ_in_bonds_only(with_bonds(*dims), triangle())


def test_a_train_closed_to_a_ring_differs_in_a_bond_only():
    train, ring = (make(name, {"inputs": "4,4,4", "outputs": "4,8,4", "bond": "3"}).network for name in ("mpo", "ring"))
    assert differ_in_bonds_only(train, ring)


def test_other_factors_cores_outputs_and_ends_of_bonds_are_another_network():
    net = triangle()
    wider = net.copy()
    Settle((net.cores[0].legs[1].id,), 6).apply(wider)
    turned = net.copy()
    turned.outputs = (net.outputs[1], net.outputs[0], net.outputs[2])
    crossed = triangle()
    first, second = (bond for bond in crossed.bonds if crossed.leg_title(bond.first) in ("a.b", "a.c"))
    for bond in (first, second):
        crossed.remove_bond(bond.id)
    crossed.connect(crossed.leg(first.first), crossed.leg(second.second))
    crossed.connect(crossed.leg(second.first), crossed.leg(first.second))
    for other in (wider, turned, crossed, make("mpo", {"inputs": "4,8,2", "outputs": "3,5,2", "bond": "3"}).network):
        assert not differ_in_bonds_only(net, other)


def test_bonds_of_a_copy_tensor_are_one_index():
    cp = make("cp", {"inputs": "4,3", "outputs": "5,2", "rank": "6"}).network
    (index,), (dim,) = bond_dims(cp).keys(), bond_dims(cp).values()
    assert len(index) == len(cp.cores)
    assert dim == 6
