"""The stack around a new network, by the kind of its layer and the dataset."""

import pytest

from tests.unit.planning.specimens import chain
from tndesigner.checks import has_errors
from tndesigner.checks.check import check_design
from tndesigner.datasets import DatasetInfo, dataset_info, list_datasets
from tndesigner.document import Design, load
from tndesigner.models import NetworkConv2D, NetworkDense, NetworkEmbedding, TransformerEncoder
from tndesigner.network import Diagram, Network
from tndesigner.network.templates import TEMPLATES
from tndesigner.training.design_factory import starting_design
from tndesigner.training.errors import TrainingError
from tndesigner.training.starting_points import family_design
from tndesigner.training.suitability import misfits


def window() -> Network:
    """A network of a 3×3 kernel on 5 channels that gives 7."""
    net = Network("window")
    x = net.add_input("x", {"rows": 3, "columns": 3, "channels": 5})
    a = net.add_core("a", {"rows": 3, "columns": 3, "right": 4})
    b = net.add_core("b", {"left": 4, "channels": 5, "out": 7})
    for leg, end in (("rows", a["rows"]), ("columns", a["columns"]), ("channels", b["channels"])):
        net.connect(x[leg], end)
    net.connect(a["right"], b["left"])
    net.set_outputs([b["out"]])
    return net


def table() -> Network:
    """A network of 75·80 tokens and 3·4 features."""
    net = Network("table")
    x = net.add_input("x", {"i1": 75, "i2": 80})
    a = net.add_core("a", {"in": 75, "out": 3, "right": 2})
    b = net.add_core("b", {"left": 2, "in": 80, "out": 4})
    net.connect(x["i1"], a["in"])
    net.connect(x["i2"], b["in"])
    net.connect(a["right"], b["left"])
    net.set_outputs([a["out"], b["out"]])
    return net


NETWORKS = {"network_dense": chain, "network_conv2d": window, "network_embedding": table}
LAYERS = {
    "network_dense": NetworkDense(network=1, activation="relu"),
    "network_conv2d": NetworkConv2D(network=1, activation="relu"),
    "network_embedding": NetworkEmbedding(network=1, vocabulary=6_000),
}
FITTING = [("network_dense", info.id) for info in list_datasets()]
FITTING += [("network_conv2d", "digits"), ("network_conv2d", "fashion")]
FITTING += [("network_embedding", "speeches"), ("network_embedding", "sort")]


def start(kind: str, info: DatasetInfo) -> Design:
    """A design around a network of that kind."""
    return starting_design(LAYERS[kind], {1: Diagram(NETWORKS[kind]())}, info)


@pytest.mark.parametrize(("kind", "dataset"), FITTING)
def test_a_new_design_can_be_trained_on_its_dataset(kind, dataset):
    info = dataset_info(dataset)
    design = start(kind, info)
    assert not has_errors(check_design(design.model, design.networks, design.experiment))
    assert misfits(design, info) == ()


@pytest.mark.parametrize("kind", NETWORKS)
def test_every_kind_has_a_dataset_of_its_own(kind):
    info = dataset_info(LAYERS[kind].default_dataset)
    assert misfits(start(kind, info), info) == ()


@pytest.mark.parametrize(
    ("kind", "dataset", "part"),
    [("network_conv2d", "blobs", "holds no pictures"), ("network_embedding", "digits", "holds no tokens")],
)
def test_a_dataset_of_another_kind_is_refused(kind, dataset, part):
    with pytest.raises(TrainingError, match=part):
        start(kind, dataset_info(dataset))


def test_small_datasets_are_seen_more_often_and_in_small_batches():
    epochs = {}
    for info in list_datasets():
        experiment = start("network_dense", info).experiment
        epochs[info.id] = experiment.epochs
        assert experiment.batch_size == (32 if info.train_size <= 2_000 else 128)
    assert epochs["blobs"] == 300
    assert epochs["fashion"] == epochs["diamonds"] == 6
    assert 6 < epochs["digits"] < 60


def test_a_vocabulary_smaller_than_that_of_the_dataset_is_told(type_):
    answer = type_("new", "embedding", "vocabulary=500", "-o", "x.tnd")
    assert answer.failure == (
        "tndesigner: dataset 'speeches' has 5,000 tokens, but the vocabulary has 500; give vocabulary=5000"
    )


def test_a_sequence_of_another_length_is_told(type_):
    answer = type_("new", "attention-block-term", "sequence=7", "-o", "x.tnd")
    assert "has sequences of 12, but the network takes 7; give sequence=12" in answer.failure


def test_a_template_of_several_networks_names_each(type_, tmp_path):
    type_("new", "transformer-ffn", "--name", "ffn", "--activation", "gelu", "-o", "x.tnd")
    design = load(tmp_path / "x.tnd")
    assert [network.name for network in design.networks.values()] == ["ffn expand", "ffn contract"]
    (encoder,) = (layer for layer in design.model.layers if isinstance(layer, TransformerEncoder))
    assert (encoder.expand, encoder.contract, encoder.hidden, encoder.activation) == (1, 2, 2048, "gelu")


@pytest.mark.parametrize("name", TEMPLATES)
def test_the_gallery_and_the_command_make_the_same_layer_of_a_template(name, type_, tmp_path):
    type_("new", name, "-o", "x.tnd")
    [alone], whole = family_design(TEMPLATES[name]).model.layers, load(tmp_path / "x.tnd")
    [made] = (layer for layer in whole.model.layers if layer.network_numbers)
    assert made == alone


@pytest.mark.parametrize("name", TEMPLATES)
def test_a_design_of_the_gallery_has_no_errors(name):
    design = family_design(TEMPLATES[name])
    assert not has_errors(check_design(design.model, design.networks, design.experiment))
