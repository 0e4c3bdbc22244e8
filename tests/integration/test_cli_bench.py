"""`tndesigner bench` with a real worker."""

import pytest

from tests.integration.terminal import EXAMPLES, type_in
from tests.unit.cli.test_new_designs import table, window
from tests.unit.planning.specimens import chain
from tndesigner.datasets import dataset_info
from tndesigner.document import Design, save
from tndesigner.models import NetworkConv2D, NetworkEmbedding
from tndesigner.network import Diagram
from tndesigner.training.design_factory import starting_design


@pytest.fixture(scope="module")
def digits(tmp_path_factory):
    """The digits example, measured at two batch sizes."""
    folder = tmp_path_factory.mktemp("digits")
    return type_in(folder, "bench", EXAMPLES / "digits.tnd", "--batch", 3, 64, "--json")


def test_each_batch_size_is_a_row_with_both_models_and_their_ratio(digits):
    assert (digits.status, digits.err) == (0, "")
    assert digits.json["device"] == "cpu"
    assert [(row["network"], row["batch"]) for row in digits.json["rows"]] == [("hidden", 3), ("hidden", 64)]
    for row in digits.json["rows"]:
        for timing in (row["inference"], row["training"]):
            assert timing["ratio"] == pytest.approx(timing["network_seconds"] / timing["twin_seconds"])
            assert timing["network_seconds"] > 0


def test_people_read_which_is_faster(tmp_path, type_here):
    answer = type_here(tmp_path, "bench", EXAMPLES / "blog.tnd", "--batch", 32)
    assert answer.status == 0
    title, _, head, row = answer.out.splitlines()
    assert title == "network hidden and its dense twin on cpu, medians"
    assert head.split() == ["batch", "threads", "network", "twin", "network", "twin"]
    assert row.split()[0] == "32"
    assert "faster" in row or "slower" in row


@pytest.mark.parametrize(
    ("network", "layer", "dataset"),
    [
        (window, NetworkConv2D(network=1), "digits"),
        (table, NetworkEmbedding(network=1, vocabulary=5_000), "speeches"),
    ],
    ids=["convolution", "embedding"],
)
def test_every_kind_of_layer_is_measured(tmp_path, network, layer, dataset, type_here):
    save(starting_design(layer, {1: Diagram(network())}, dataset_info(dataset)), tmp_path / "x.tnd")
    answer = type_here(tmp_path, "bench", "x.tnd", "--batch", 5, "--json")
    assert answer.status == 0, answer.err
    assert answer.json["rows"][0]["training"]["ratio"] > 0


def test_a_network_in_no_layer_is_measured_as_a_dense_one(tmp_path, type_here):
    save(Design({3: Diagram(chain())}), tmp_path / "x.tnd")
    answer = type_here(tmp_path, "bench", "x.tnd", "--batch", 2, "--json")
    assert [row["network"] for row in answer.json["rows"]] == ["chain"]


def test_a_design_without_networks_is_one_line(tmp_path, type_here):
    save(Design(), tmp_path / "x.tnd")
    answer = type_here(tmp_path, "bench", "x.tnd")
    assert answer.status == 1
    assert answer.err == "tndesigner: x.tnd: the design has no network to measure\n"
