"""The reconstruction in an exported file is the network's einsum, whatever its size and shape."""

import numpy as np
import pytest

from tests.property.reference import apply_dense, random_arrays
from tests.unit.codegen.subjects import run_source, subject_of
from tests.unit.planning.specimens import SPECIMENS, chain, ring_of, two_inputs
from tndesigner.codegen.kernel_steps import reconstruction
from tndesigner.network import Network


def source_of(network: Network) -> str:
    return "\n".join(["import numpy as np", "", *reconstruction(subject_of(network)), ""])


def check(network: Network) -> None:
    numbers = np.random.default_rng(1)
    data = [numbers.normal(size=(3, np.prod(one.shape, dtype=int))) for one in network.inputs]
    arrays = random_arrays(network)
    found = run_source(source_of(network))["reference"](*data, *arrays.values())
    np.testing.assert_allclose(found, apply_dense(network, arrays, *data), rtol=1e-9)


@pytest.mark.parametrize("name", SPECIMENS)
def test_it_gives_the_numbers_of_the_drawing(name):
    check(SPECIMENS[name])


def test_einsums_know_enough_letters_for_a_network_of_more_indices():
    assert len(subject_of(ring_of(60)).equation.sizes) > 52
    check(ring_of(60))


def test_the_cores_become_a_kernel_that_the_data_is_multiplied_with():
    assert "    return x @ kernel.reshape(30, 1001)" in source_of(chain())


def test_a_kernel_that_would_not_fit_into_memory_is_never_built():
    network = Network("wide")
    x = network.add_input("x", {"i1": 100, "i2": 50})
    a, b = network.add_core("a", {"in": 100, "out": 70, "r": 2}), network.add_core("b", {"in": 50, "out": 30, "r": 2})
    for first, second in ((x["i1"], a["in"]), (x["i2"], b["in"]), (a["r"], b["r"])):
        network.connect(first, second)
    network.set_outputs([a["out"], b["out"]])
    assert "kernel.reshape" not in source_of(network)
    check(network)


def test_several_inputs_are_contracted_with_the_cores():
    assert "x.reshape(-1, 2, 3), " in source_of(two_inputs())
