"""Trees and trains, compared with singular value decompositions and with plain numpy."""

import numpy as np
import pytest

from tests.property.reference import dense_matrix
from tests.unit.fitting.drawn import forked, normal, planted
from tndesigner.fitting import fit
from tndesigner.network import Network
from tndesigner.network.templates import make


def mpo(**arguments: str) -> Network:
    return make("mpo", arguments).network


def measured(network: Network, cores: dict[str, np.ndarray], kernel: np.ndarray) -> float:
    return float(np.linalg.norm(dense_matrix(network, cores) - kernel) / np.linalg.norm(kernel))


def successive_error(array: np.ndarray, ranks: list[int]) -> float:
    """The relative error of a tensor train by successive singular value decompositions, in plain numpy."""
    whole, left, front = array, array, 1
    made = np.ones((1, 1))
    for width, rank in zip(array.shape[:-1], ranks, strict=True):
        vectors, sizes, right = np.linalg.svd(left.reshape(front * width, -1), full_matrices=False)
        core = vectors[:, :rank].reshape(front, width, -1)
        made = np.tensordot(made, core, 1)
        front, left = core.shape[2], sizes[:rank, None] * right[:rank]
    made = np.tensordot(made, left.reshape(front, -1), 1).reshape(whole.shape)
    return float(np.linalg.norm(made - whole) / np.linalg.norm(whole))


def test_two_cores_reach_the_optimum_of_eckart_and_young():
    kernel = normal(6 * 7, 5 * 8)
    network = mpo(inputs="6,7", outputs="5,8", bond="9")
    found = fit(network, kernel)
    matrix = kernel.reshape(6, 7, 5, 8).transpose(0, 2, 1, 3).reshape(30, 56)
    sizes = np.linalg.svd(matrix, compute_uv=False)
    best = np.sqrt(np.sum(sizes[9:] ** 2) / np.sum(sizes**2))
    assert found.error == pytest.approx(best, rel=1e-9)
    assert measured(network, found.cores, kernel) == pytest.approx(best, rel=1e-9)


@pytest.mark.parametrize("bond", [2, 5])
def test_a_train_is_better_than_successive_decompositions(bond):
    kernel = normal(4 * 3 * 5, 2 * 6 * 3)
    array = kernel.reshape(4, 3, 5, 2, 6, 3).transpose(0, 3, 1, 4, 2, 5).reshape(8, 18, 15)
    network = mpo(inputs="4,3,5", outputs="2,6,3", bond=str(bond))
    found = fit(network, kernel)
    assert found.error < successive_error(array, [bond, bond]) - 1e-3
    assert measured(network, found.cores, kernel) == pytest.approx(found.error, rel=1e-9)


def test_a_train_with_large_bonds_is_exact():
    kernel = normal(4 * 3 * 5, 2 * 6 * 3)
    network = mpo(inputs="4,3,5", outputs="2,6,3", bond="40")
    found = fit(network, kernel)
    assert found.error < 1e-12
    assert {name: core.shape for name, core in found.cores.items()} == {core.name: core.shape for core in network.cores}


def test_a_planted_tree_with_two_bonds_and_a_bond_of_one_is_found():
    network = forked()
    kernel = planted(network)
    found = fit(network, kernel)
    assert found.error < 1e-7
    assert measured(network, found.cores, kernel) < 1e-7


def test_bonds_that_are_too_large_for_the_kernel_leave_no_dead_core():
    found = fit(mpo(inputs="2,3", outputs="3,2", bond="9"), normal(6, 6))
    assert found.error < 1e-12
    assert all(np.linalg.norm(core) > 0.1 for core in found.cores.values())


def test_a_tucker_decomposition_is_as_good_as_that_of_tensorly():
    tensorly = pytest.importorskip("tensorly")
    decomposition = pytest.importorskip("tensorly.decomposition")
    kernel = normal(6 * 7, 5 * 8)
    network = make("tucker", {"inputs": "6,7", "outputs": "5,8", "ranks": "3,4,2,5"}).network
    array = kernel.reshape(6, 7, 5, 8)
    core, factors = decomposition.tucker(tensorly.tensor(array), rank=[3, 4, 2, 5], init="svd")
    theirs = np.linalg.norm(tensorly.tucker_to_tensor((core, factors)) - array) / np.linalg.norm(array)
    assert fit(network, kernel).error <= 1.01 * theirs


def test_cores_share_the_size_of_the_kernel():
    found = fit(mpo(inputs="4,3,5", outputs="2,6,3", bond="3"), 1e6 * normal(60, 36))
    norms = [np.linalg.norm(core) for core in found.cores.values()]
    assert max(norms) == pytest.approx(min(norms))
