"""The figures of the reference, each with its source, as ``tndesigner new`` and ``info --json`` give them."""

import json
from typing import Any

import pytest

from tndesigner.__main__ import main
from tndesigner.document import load
from tndesigner.planning.choice import rank_candidates

BLOG = "TensorFlow blog, 12 February 2020"
GOOGLE = "google/TensorNetwork 0.4.6, tn_keras, count_params() of the layer"
KHRULKOV = "Khrulkov et al. 2020, Tensorized Embedding Layers"
GARIPOV = "Garipov et al. 2016, Ultimate tensorization, timgaripov/TensorNet-TF, tt_conv2.2"
WANG = "Wang et al. 2018, Wide Compression: Tensor Ring Nets"
YIN = "Yin et al. 2021, TT-Rec"
LEBEDEV = "Lebedev et al. 2015, Fine-tuned CP-Decomposition"
QUBITS = "inputs=2,2,2,2,2,2,2,2,2 outputs=2,2,2,2,2,2,2,2,2"

# Source, words after `new`, then of each network: weights, and weights of what it stands for.
WEIGHTS = [
    (BLOG, "mpo inputs=32,32 outputs=32,32 bond=2", (4_096, 1_048_576)),
    (BLOG, "transformer-ffn width=512 hidden=2048 bond=4", (1_344, 1_048_576)),
    (BLOG, "transformer-ffn width=512 hidden=2048 bond=8", (4_736, 1_048_576)),
    (BLOG, "transformer-ffn width=512 hidden=2048 bond=16", (17_664, 1_048_576)),
    (BLOG, "mpo inputs=4,8,8,4 outputs=4,8,8,4 bond=2", (576, 1_048_576)),
    (BLOG, "mpo inputs=4,8,8,4 outputs=4,8,8,4 bond=4", (2_176, 1_048_576)),
    (BLOG, "mpo inputs=4,8,8,4 outputs=4,8,8,4 bond=8", (8_448, 1_048_576)),
    (BLOG, "mpo inputs=4,8,8,4 outputs=4,8,8,4 bond=16", (33_280, 1_048_576)),
    (
        "counted: 2 ends of 4·4·16 and 2 middles of 8·8·16",
        "ring inputs=4,8,8,4 outputs=4,8,8,4 bond=4",
        (2_560, 1_048_576),
    ),
    (BLOG, "peps rows=2 cols=2 inputs=4,8,8,4 outputs=4,8,8,4 bond=2", (640, 1_048_576)),
    (BLOG, f"peps rows=3 cols=3 {QUBITS} bond=2", (256, 262_144)),
    (BLOG, "mera dim=2 sites=8 chi=4,8 output=64", (4_720, 16_384)),
    (BLOG, "mera dim=4 sites=8 chi=8,8 output=256", (22_784, 16_777_216)),
    (KHRULKOV, "embedding vocabulary=10000 features=256 cores=4 bond=16", (21_760, 2_560_000)),
    (KHRULKOV, "embedding inputs=25,30,40 outputs=4,8,8 bond=16", (68_160, 7_680_000)),
    (LEBEDEV, "conv2d-cp in_channels=64 out_channels=128 kernel=3 rank=16", (3_168, 73_728)),
    (LEBEDEV, "conv2d-cp in_channels=64 out_channels=128 kernel=3 rank=64", (12_672, 73_728)),
    ("Kim et al. 2016", "conv2d-tucker in_channels=64 out_channels=128 kernel=3 ranks=16,32", (9_728, 73_728)),
    (YIN, "embedding vocabulary=10131227 inputs=200,220,250 outputs=2,2,4 bond=16", (135_040, 162_099_632)),
    (YIN, "embedding vocabulary=10131227 inputs=200,220,250 outputs=2,2,4 bond=32", (495_360, 162_099_632)),
    (YIN, "embedding vocabulary=10131227 inputs=200,220,250 outputs=2,2,4 bond=64", (1_891_840, 162_099_632)),
    (WANG, "tensor-ring-net inputs=4,7,4,7 outputs=3,4,5,5 bond=15", (39 * 225, 235_200)),
    (GARIPOV, "conv2d-tt kernel=3 inputs=4,8,4 outputs=4,8,4 bond=23", (42_895, 147_456)),
    ("counted: four factors of 32 by 64", "cp inputs=32,32 outputs=32,32 rank=64", (8_192, 1_048_576)),
]

# Words after `new`, then weights and biases together.
GOOGLES = [
    ("decomp in=1024 out=1024 bond=8", 17_408),
    ("dense-mpo in=1024 out=1024 cores=5 bond=8", 4_352),
    ("entangler in=4096 out=4096 cores=3 levels=3", 397_312),
    ("expander width=128 base=2 nodes=3", 99_328),
    ("condenser width=1024 base=2 nodes=3", 98_432),
    ("conv2d-mpo in=256 out=256 cores=4 kernel=3 bond=8", 3_072),
]


@pytest.fixture
def info(tmp_path, monkeypatch, capsys):
    """Makes a design from words and returns what ``info --json`` says of it."""
    monkeypatch.chdir(tmp_path)

    def ask(words: str, *options: str) -> dict[str, Any]:
        assert main(["new", *words.split(), "-o", "x.tnd", "--force"]) == 0
        capsys.readouterr()
        assert main(["info", "x.tnd", "--json", *options]) == 0
        return json.loads(capsys.readouterr().out)

    return ask


@pytest.mark.parametrize(("source", "words", "expected"), WEIGHTS, ids=lambda value: str(value)[:60])
def test_weights_are_those_of_the_reference(info, source, words, expected):
    for network in info(words)["networks"]:
        assert (network["weights"], network["twin_weights"]) == expected, source


@pytest.mark.parametrize(("words", "total"), GOOGLES, ids=lambda value: str(value).split(" ")[0])
def test_googles_layers_have_googles_counts_with_bias(info, words, total):
    (network,) = info(words)["networks"]
    assert network["weights"] + network["bias"] == total, GOOGLE


def test_the_blogs_model(info):
    told = info("mpo inputs=32,32 outputs=32,32 bond=2", "--batch", "32")
    (network,) = told["networks"]
    assert (told["parameters"], told["twin_parameters"]) == (9_217, 1_053_697), BLOG
    assert (network["flops_per_example"], network["twin_flops_per_example"]) == (262_144, 2_097_152)


def test_the_mera_on_qubits_has_11_tensors(info):
    assert info("mera dim=2 sites=8 chi=4,8 output=64")["networks"][0]["cores"] == 11


def test_the_projections_of_attention_are_1048576_weights_where_they_are_dense(info):
    # Vaswani et al. 2017: four matrices of 512 by 512.
    networks = info("attention-mpo width=512")["networks"]
    assert [network["name"] for network in networks] == ["query", "key", "value", "output"]
    assert sum(network["twin_weights"] for network in networks) == 1_048_576


@pytest.mark.parametrize(
    ("words", "most"),
    [
        ("peps rows=2 cols=2 inputs=4,8,8,4 outputs=4,8,8,4 bond=2", 262_144),
        (f"peps rows=3 cols=3 {QUBITS} bond=2", 698_368),
    ],
    ids=["2 by 2", "3 by 3"],
)
def test_a_grid_has_an_order_of_at_most_the_operations_of_the_reference(info, tmp_path, words, most):
    # The reference's orders take one core after another; an order that is chosen for its speed may count more.
    info(words)
    (network,) = load(tmp_path / "x.tnd").networks.values()
    assert min(one.plan.flops_per_example for one in rank_candidates(network, batch=256)) <= most


def test_a_grid_of_nine_cores_is_told_to_be_slower_than_the_dense_layer(info, capsys):
    # The reference counts 698,368 operations for one order. The fewest are 393,220, less than those of the dense
    # layer; but that order makes many small products, so one of more operations trains faster, and that is told. Both
    # are slower than the one product of the dense layer, at every batch.
    words = f"peps rows=3 cols=3 {QUBITS} bond=2"
    for batch in ("1", "32", "256"):
        (network,) = info(words, "--batch", batch)["networks"]
        assert network["twin_flops_per_example"] == 524_288
        assert network["twin_flops_per_example"] < network["flops_per_example"] <= 698_368
        assert network["predicted_step_seconds"] > network["twin_predicted_step_seconds"]
    assert main(["info", "x.tnd"]) == 0
    (row,) = (line for line in capsys.readouterr().out.splitlines() if line.startswith("step, predicted"))
    assert row.endswith("slower")


def test_the_fewest_operations_of_a_grid_of_nine_cores_are_not_the_fastest(info, tmp_path):
    info(f"peps rows=3 cols=3 {QUBITS} bond=2")
    (network,) = load(tmp_path / "x.tnd").networks.values()
    ranked = rank_candidates(network, batch=256)
    fewest = min(ranked, key=lambda one: one.plan.flops_per_example)
    assert fewest.plan.flops_per_example == 393_220 < 524_288
    assert fewest.cost.total > ranked[0].cost.total


def test_each_reshape_that_the_reference_names_is_proposed(info):
    # 784 = 4·7·7·4 and 1024 = 4·8·8·4, the reference's "any reshape".
    info("mpo in=784 out=1024 cores=4 bond=2")
    (network,) = load("x.tnd").networks.values()
    assert network.inputs[0].shape == (4, 7, 7, 4)
    assert tuple(network.leg(leg).dim for leg in network.outputs) == (4, 8, 8, 4)
