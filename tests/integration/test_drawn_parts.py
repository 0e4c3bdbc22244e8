"""The networks of a design are found again in the Keras model that is made from it, also inside larger layers."""

import pytest

from tndesigner.document import load
from tndesigner.layers import build_model
from tndesigner.layers.drawn_parts import drawn_parts


@pytest.mark.parametrize(
    "example", ["digits", "digits-rows", "fashion-cp", "speeches", "sort-feed-forward", "sort-projections"]
)
def test_each_network_is_found_with_its_cores(checkout, example):
    design = load(checkout / "resources" / "examples" / f"{example}.tnd")
    parts = drawn_parts(design.model, build_model(design.model, design.networks, batch=5))
    assert [part.number for part in parts] == [one for layer in design.model.layers for one in layer.network_numbers]
    for part in parts:
        network = design.networks[part.number]
        assert part.layer.network == network
        assert {one: tuple(core.shape) for one, core in part.cores.items()} == {
            core.id: core.shape for core in network.cores
        }
    taken = [id(core) for part in parts for core in part.cores.values()]
    assert len(taken) == len(set(taken))
