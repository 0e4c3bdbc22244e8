"""A network as nodes with two-ended edges: the same numbers, and nothing that TensorKrowch would name otherwise."""

import re

import numpy as np
import pytest

from tests.unit.codegen.subjects import run_source, subject_of
from tests.unit.planning.specimens import SPECIMENS
from tndesigner.codegen import export
from tndesigner.codegen.named_tensors import NamedTensors
from tndesigner.codegen.names import identifier
from tndesigner.network import Network

every = pytest.mark.parametrize("name", SPECIMENS)


def constant(node) -> np.ndarray:
    """A copy tensor, a unit matrix or ones."""
    array = np.zeros(node.dims)
    array[(np.arange(node.dims[0]),) * len(node.dims)] = 1
    return array


@every
def test_the_nodes_contracted_are_the_network(name):
    network, numbers = SPECIMENS[name], np.random.default_rng(1)
    made = NamedTensors(subject_of(network))
    data = {one.id: numbers.normal(size=(3, *one.shape)) for one in network.inputs}
    cores = {one.id: numbers.normal(size=one.shape) for one in network.cores}
    arrays = {**data, **cores}
    operands = [arrays[node.tensor.id] if node.tensor else constant(node) for node in made.nodes]
    given = np.einsum(made.equation, *operands, optimize=True)
    function = run_source(export(network, style="numpy"))[identifier(network.name, "network")]
    expected = function(*(one.reshape(3, -1) for one in data.values()), *cores.values())
    np.testing.assert_allclose(given.reshape(expected.shape), expected, rtol=1e-9, atol=1e-9)


@every
def test_every_edge_has_two_ends_of_one_dimension(name):
    made = NamedTensors(subject_of(SPECIMENS[name]))
    dims = {(node.name, axis): dim for node in made.nodes for axis, dim in zip(node.axes, node.dims, strict=True)}
    ends = [(end.node, end.axis) for edge in made.edges for end in edge]
    assert len(set(ends)) == len(ends)
    assert all(dims[one.node, one.axis] == dims[other.node, other.axis] for one, other in made.edges)


def test_a_copy_tensor_with_many_legs_becomes_nodes_with_three():
    made = NamedTensors(subject_of(SPECIMENS["star"]))
    copies = [node for node in made.nodes if node.tensor is None]
    assert [node.dims for node in copies] == [[5, 5, 5], [5, 5, 5]]


def test_names_that_tensorkrowch_numbers_anew_or_reads_as_a_batch_are_changed():
    network = Network("odd")
    x = network.add_input("x_1", {"batch": 2, "i_1": 3})
    core = network.add_core("x1", {"i_1": 2, "i1": 3, "stack": 5})
    for leg, other in zip(x.legs, core.legs, strict=False):
        network.connect(leg, other)
    network.set_outputs([core["stack"]])
    data, held = NamedTensors(subject_of(network)).nodes
    assert (data.name, held.name) == ("x1", "x1x2")
    assert data.axes == ["batch", "leg1", "i1"]
    assert held.axes == ["i1", "i1x2", "leg3"]
    assert not any(re.search(r"_\d+$", one) for one in (*data.axes, *held.axes))
