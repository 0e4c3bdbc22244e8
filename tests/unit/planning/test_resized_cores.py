"""Trained cores get other bond dimensions, and the network stays the same as far as these allow."""

import numpy as np
import pytest

from tests.property.reference import dense_tensor, random_arrays
from tests.unit.network.test_likeness import with_bonds
from tests.unit.searching.drawn import triangle
from tndesigner.checks.fixes import Settle
from tndesigner.network import Network
from tndesigner.network.indices import joined_legs
from tndesigner.network.templates import make
from tndesigner.planning.spectra import resized_cores


def family(name: str, **values: str) -> Network:
    return make(name, {"inputs": "2,3,5", "outputs": "3,2,2", **values}).network


def traced(dim: int) -> Network:
    """A core whose legs are joined with each other, beside another core."""
    net = Network("traced")
    x = net.add_input("x", {"i": 3})
    a = net.add_core("a", {"in": 3, "left": dim, "right": dim, "b": 2})
    b = net.add_core("b", {"a": 2, "out": 5})
    net.connect(x["i"], a["in"])
    net.connect(a["left"], a["right"])
    net.connect(a["b"], b["a"])
    net.set_outputs([b["out"]])
    return net


GROWN = {
    "train": (family("mpo", bond="3"), family("mpo", bond="5")),
    "ring": (family("ring", bond="2"), family("ring", bond="4")),
    "cp": (family("cp", rank="3"), family("cp", rank="7")),
    "train to ring": (family("mpo", bond="3"), family("ring", bond="4")),
    "new bond": (with_bonds(2, 3, 1), with_bonds(2, 4, 5)),
    "trace": (traced(2), traced(4)),
}


def by_id(network: Network, seed: int) -> dict[int, np.ndarray]:
    named = random_arrays(network, seed)
    return {core.id: named[core.name] for core in network.cores}


def relative(network: Network, cores, expected) -> float:
    """How far a network is from an array."""
    made = dense_tensor(network, cores)
    return float(np.linalg.norm(made - expected) / np.linalg.norm(expected))


@pytest.mark.parametrize("case", GROWN)
def test_larger_bonds_change_nothing_at_first(case):
    old, new = GROWN[case]
    cores = by_id(old, 0)
    grown = resized_cores(cores, old, new, seed=1)
    assert [grown[core.id].shape for core in new.cores] == [core.shape for core in new.cores]
    assert relative(new, grown, dense_tensor(old, cores)) < 1e-12


@pytest.mark.parametrize("case", GROWN)
def test_the_zeros_of_each_core_change_the_network_once_they_are_trained(case):
    old, new = GROWN[case]
    grown = resized_cores(by_id(old, 0), old, new, seed=1)
    before = dense_tensor(new, grown)
    zeros = {core: array == 0.0 for core, array in grown.items()}
    assert any(place.any() for place in zeros.values())
    for core, place in zeros.items():
        if place.any():
            trained = {**grown, core: np.where(place, 1.0, grown[core])}
            assert relative(new, trained, before) > 1e-3


def test_a_smaller_bond_keeps_the_best_approximation():
    old, new = family("mpo", bond="4"), family("mpo", bond="4")
    cut = next(bond for bond in new.bonds if {new.owner(leg).name for leg in bond.legs} == {"a", "b"})
    Settle(joined_legs(new, cut.first), 2).apply(new)
    cores = by_id(old, 3)
    full, made = dense_tensor(old, cores), dense_tensor(new, resized_cores(cores, old, new, seed=0))
    assert full.shape == (2, 3, 5, 3, 2, 2)
    across = full.transpose(0, 3, 1, 2, 4, 5).reshape(2 * 3, -1)  # between core a and the others
    lost = np.linalg.svd(across, compute_uv=False)[2:]
    assert np.linalg.norm(made - full) == pytest.approx(np.linalg.norm(lost))


def test_a_bond_that_is_removed_is_truncated_to_one_value():
    old, new = triangle(), with_bonds(1, 4, 3)
    cores = by_id(old, 4)
    small = resized_cores(cores, old, new, seed=0)
    assert [small[core.id].shape for core in new.cores] == [(4, 3, 4), (8, 5, 3), (2, 2, 4, 3)]
    assert relative(new, small, dense_tensor(old, cores)) < 1.0


def test_there_and_back_is_the_same_network():
    old, new = GROWN["ring"]
    cores = by_id(old, 5)
    grown = resized_cores(cores, old, new, seed=1)
    back = resized_cores(grown, new, old, seed=1)
    assert relative(old, back, dense_tensor(old, cores)) < 1e-6


def test_a_smaller_trace_keeps_its_first_slices():
    cores = by_id(traced(4), 6)
    small = resized_cores(cores, traced(4), traced(3), seed=0)
    a = next(core for core in traced(3).cores if core.name == "a")
    assert np.array_equal(small[a.id], cores[a.id][:, :3, :3])
