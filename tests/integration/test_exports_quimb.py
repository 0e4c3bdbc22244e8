"""Exports for quimb: networks whose contraction is numpy's, and that come back as they were drawn."""

import numpy as np
import pytest

import tndesigner as td
from tests.integration.framework_cases import CASES
from tests.integration.rebuilding import close
from tests.integration.test_exports_families import KINDS
from tests.unit.blog import blog_network
from tests.unit.codegen.subjects import run_source
from tndesigner.codegen import export, export_layer
from tndesigner.models import Placed
from tndesigner.network.templates import make_all


@pytest.mark.parametrize("name", CASES)
def test_a_contraction_by_quimb_is_that_of_numpy(name, capsys):
    assert run_source(CASES[name].write("quimb"))["self_test"]()
    assert capsys.readouterr().out.endswith("The contraction is right.\n")


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
