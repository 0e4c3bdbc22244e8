"""Exports for quimb: networks whose contraction is numpy's, and that come back as they were drawn."""

import numpy as np
import pytest

import tndesigner as td
from tests.integration.framework_cases import CASES
from tests.integration.rebuilding import close
from tests.integration.test_exports_families import KINDS
from tests.unit.blog import blog_network
from tests.unit.codegen.subjects import run_source
from tests.unit.importing.answers import kernel_of
from tests.unit.planning.specimens import chain, star
from tndesigner.codegen import export, export_layer
from tndesigner.models import Placed
from tndesigner.network.templates import make_all


@pytest.mark.parametrize("name", CASES)
def test_a_contraction_by_quimb_is_that_of_numpy(name, capsys):
    assert run_source(CASES[name].write("quimb"))["self_test"]()
    assert capsys.readouterr().out.endswith("The contraction is right.\n")


SAME = {
    "chain": chain,
    "copy tensor": star,
    "ring": lambda: td.make("tensor-ring-net", inputs=(2, 3), outputs=(5, 7), bond=4),
    "cp": lambda: td.make("cp", inputs=(2, 3), outputs=(5, 7), rank=4),
}


@pytest.mark.parametrize("name", SAME)
def test_a_network_that_is_exported_and_imported_again_is_the_same(name):
    network = SAME[name]()
    numbers = np.random.default_rng(1)
    cores = {core.name: numbers.normal(size=core.shape) for core in network.cores}
    written = run_source(export(network, style="quimb"))
    made = next(one for key, one in written.items() if f"apply_{key}" in written)(cores)
    taken = [leg.name for leg in network.inputs[0].legs]
    given = [network.leg_title(leg).replace(".", "_") for leg in network.outputs]
    again = td.from_quimb(made, inputs=taken, outputs=given)
    assert {core.name: core.shape for core in again.network.cores} == {core.name: core.shape for core in network.cores}
    assert len(again.network.bonds) == len(network.bonds)
    givers = [[one.leg_title(leg).partition(".")[0] for leg in one.outputs] for one in (again.network, network)]
    assert givers[0] == givers[1]
    close(kernel_of(again.network, again.cores), kernel_of(network, cores), 1e-12)


def test_the_networks_of_a_recurrent_layer_are_written_each_by_itself(capsys):
    template, arguments, layer, shape = KINDS["lstm"]
    networks = {number: one.network for number, one in enumerate(make_all(template, arguments).values(), 1)}
    defined = run_source(export_layer(Placed(layer, shape), networks, style="quimb"))
    assert defined["self_test"]()
    assert capsys.readouterr().out.count("largest relative difference") == 2


def test_cores_are_tags_and_legs_name_the_outer_indices_so_that_it_can_be_read_again():
    defined = run_source(export(blog_network(), style="quimb"))
    numbers = np.random.default_rng(1)
    network = defined["hidden"]({"a": numbers.normal(size=(32, 32, 2)), "b": numbers.normal(size=(2, 32, 32))})
    assert {*network.tags} == {"a", "b"}
    assert {*network.outer_inds()} == {"i1", "i2", "a_out", "b_out"}
    again = td.from_quimb(network, inputs=["i1", "i2"], outputs=["a_out", "b_out"])
    read = run_source(export(again.network, style="quimb"))
    data = numbers.normal(size=(3, 1024))
    close(read["apply_network"](read["network"](again.cores), data), defined["apply_hidden"](network, data), 1e-12)
