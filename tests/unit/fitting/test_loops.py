"""Networks with loops, copy tensors, traces and isometries: planted numbers are found again."""

import numpy as np
import pytest

from tests.property.reference import dense_matrix
from tests.unit.fitting.drawn import irregular, normal, planted, wired
from tests.unit.planning.specimens import SPECIMENS
from tndesigner.fitting import fit
from tndesigner.network import Network
from tndesigner.network.isometries import isometries
from tndesigner.network.templates import make

PLANTED = {
    "ring": lambda: make("ring", {"inputs": "4,3,5", "outputs": "3,4,2", "bond": "2"}).network,
    "grid": lambda: (
        make("peps", {"inputs": "2,3,2,3", "outputs": "3,2,2,2", "rows": "2", "cols": "2", "bond": "2"}).network
    ),
    "copy tensor": lambda: make("cp", {"inputs": "5,4", "outputs": "6,3", "rank": "4"}).network,
    "mera": lambda: make("mera", {"dim": "2", "sites": "4", "chi": "3", "output": "7"}).network,
    "irregular": irregular,
}


@pytest.mark.parametrize("name", PLANTED)
def test_a_planted_network_is_found(name):
    network = PLANTED[name]()
    kernel = planted(network, seed=3)
    found = fit(network, kernel, seed=1)
    made = dense_matrix(network, found.cores)
    assert found.error < 1e-4
    assert np.linalg.norm(made - kernel) == pytest.approx(found.error, abs=1e-9)


@pytest.mark.parametrize("name", SPECIMENS)
def test_every_specimen_is_fitted_to_what_it_can_make(name):
    network = SPECIMENS[name]
    kernel = planted(network)
    found = fit(network, kernel)
    assert found.error < 1e-4
    assert np.linalg.norm(dense_matrix(network, found.cores) - kernel) < 1e-4


def test_a_sum_of_outer_products_is_as_good_as_that_of_tensorly():
    tensorly = pytest.importorskip("tensorly")
    decomposition = pytest.importorskip("tensorly.decomposition")
    kernel = normal(5 * 4, 6 * 3)
    array = kernel.reshape(5, 4, 6, 3)
    made = decomposition.parafac(tensorly.tensor(array), rank=4, init="svd")
    theirs = np.linalg.norm(tensorly.cp_to_tensor(made) - array) / np.linalg.norm(array)
    network = make("cp", {"inputs": "5,4", "outputs": "6,3", "rank": "4"}).network
    assert fit(network, kernel).error <= 1.01 * theirs


def test_isometries_are_kept():
    network = make("mera", {"dim": "2", "sites": "4", "chi": "3", "output": "7"}).network
    found = fit(network, normal(16, 7), isometries=True)
    held = isometries(network)
    assert {one.core.name for one in held} == {"u1", "w1", "w2"}
    for one in held:
        domain, range_ = one.sides
        core = found.cores[one.core.name].transpose(*one.domain, *one.range).reshape(domain, range_)
        small = core.T @ core if domain >= range_ else core @ core.T
        np.testing.assert_allclose(small, np.eye(len(small)), atol=1e-10)
    free = fit(network, normal(16, 7))
    assert free.error <= found.error + 1e-6
    assert found.error < 0.9


def test_frozen_cores_stay_and_the_others_make_up_for_them():
    network = irregular()
    kernel = planted(network)
    kept = {"b": normal(3, 5, 4, 2, 3, seed=5)}
    found = fit(network, kernel, frozen=kept)
    np.testing.assert_array_equal(found.cores["b"], kept["b"])
    assert 1e-3 < found.error < 1.0
    assert np.linalg.norm(dense_matrix(network, found.cores) - kernel) == pytest.approx(found.error, rel=1e-6)


def separate() -> Network:
    """Two cores that no bond joins."""
    legs = {"x": {"i": 4, "j": 3}, "a": {"in": 4, "out": 2}, "b": {"in": 3, "out": 5}}
    return wired("separate", legs, [("x.i", "a.in"), ("x.j", "b.in")], ["a.out", "b.out"])


def test_separate_parts_are_an_outer_product():
    network = separate()
    kernel = planted(network)
    assert fit(network, kernel).error < 1e-6
