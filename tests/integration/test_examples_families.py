"""The examples of the families: few weights beside their twins, and as good where they train in seconds."""

import pytest

from tests.integration.terminal import EXAMPLES
from tndesigner.document import load
from tndesigner.planning.savings import savings_of

FAMILIES = {
    "fashion-mpo": 802_816,
    "fashion-cp": 18_432,
    "speeches": 640_000,
    "sort-feed-forward": 2 * 16_384,
    "sort-projections": 2 * 16_384 + 4 * 4_096,
    "diamonds": 65_536,
    "digits-peps": 16_384,
    "digits-mera": 16_384,
    "digits-rows": 2 * 16_384,
    "irregular": 16_384,
}


@pytest.mark.parametrize("name", FAMILIES)
def test_an_example_has_at_least_ten_times_fewer_weights_in_its_networks(name):
    design = load(EXAMPLES / f"{name}.tnd")
    layers = savings_of(design.model, design.networks, batch=design.experiment.batch_size).layers
    assert sum(one.comparison.twin.parameters for one in layers) == FAMILIES[name]
    assert sum(one.comparison.network.parameters for one in layers) * 10 <= FAMILIES[name]


@pytest.mark.slow
@pytest.mark.parametrize(
    "name", ["digits-peps", "digits-mera", "digits-rows", "irregular", "fashion-mpo", "sort-feed-forward"]
)
def test_an_example_comes_within_two_points_of_its_twin(name, type_here, tmp_path):
    answer = type_here(tmp_path, "train", EXAMPLES / f"{name}.tnd", "--json", "-o", tmp_path / "run")
    (finished,) = answer.of_kind("finished")
    assert finished["network"]["val_accuracy"] >= finished["twin"]["val_accuracy"] - 0.02
    assert finished["twin"]["val_accuracy"] > 0.8


def test_the_network_drawn_by_hand_is_no_family():
    (network,) = load(EXAMPLES / "irregular.tnd").networks.values()
    assert [tensor.name for tensor in network.tensors if tensor.kind == "copy"] == ["copy"]
    assert sorted(len(core.legs) for core in network.cores) == [2, 3, 3, 3, 4]
