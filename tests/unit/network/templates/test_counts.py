"""The exact numbers of the papers, of the blog and of Google's layers; weights of the cores without bias."""

from math import prod

import pytest

from tndesigner.network.templates import make, make_all


def weights(name: str, **arguments: str) -> int:
    return sum(prod(core.shape) for core in make(name, arguments).network.cores)


def widths(name: str, **arguments: str) -> tuple[int, int]:
    network = make(name, arguments).network
    return prod(network.inputs[0].shape), prod(network.leg(leg).dim for leg in network.outputs)


def test_the_blogs_two_cores_have_4096_weights():
    # TensorFlow blog, 12 February 2020: 2 · (32 · 32 · 2) in the place of 1,048,576.
    assert weights("mpo") == 4096
    assert widths("mpo") == (1024, 1024)
    assert [core.shape for core in make("mpo", {}).network.cores] == [(32, 32, 2), (2, 32, 32)]


@pytest.mark.parametrize(("bond", "expected"), [("4", 1344), ("8", 4736), ("16", 17664)])
def test_a_four_core_train_from_512_to_2048(bond, expected):
    assert weights("mpo", inputs="4,4,4,8", outputs="4,8,8,8", bond=bond) == expected


@pytest.mark.parametrize(("bond", "expected"), [("2", 576), ("4", 2176), ("8", 8448), ("16", 33280)])
def test_a_four_core_train_on_1024(bond, expected):
    assert weights("mpo", inputs="4,8,8,4", outputs="4,8,8,4", bond=bond) == expected


def test_a_four_core_ring_on_1024():
    assert weights("ring", inputs="4,8,8,4", outputs="4,8,8,4", bond="4") == 2560


@pytest.mark.parametrize(("bond", "times_smaller"), [(3, "325"), (5, "117"), (15, "13.0"), (20, "7.3")])
def test_lenet_300_100_in_tensor_rings_is_as_small_as_in_the_paper(bond, times_smaller):
    # Wang et al. 2018: 784·300 + 300·100 + 100·10 = 266,200 weights; each leg of length n has a core of n·r².
    factors = {784: "4,7,4,7", 300: "3,4,5,5", 100: "4,5,5", 10: "2,5"}
    layers = ((784, 300), (300, 100), (100, 10))
    rings = [
        weights("tensor-ring-net", inputs=factors[taken], outputs=factors[given], bond=str(bond))
        for taken, given in layers
    ]
    dense = sum(taken * given for taken, given in layers)
    assert (dense, sum(rings)) == (266_200, 91 * bond**2)
    assert f"{dense / sum(rings):#.3g}".rstrip(".").startswith(times_smaller)


def test_grids_of_two_by_two_and_three_by_three():
    assert weights("peps", rows="2", cols="2", inputs="4,8,8,4", outputs="4,8,8,4", bond="2") == 640
    assert weights("peps", rows="3", cols="3", inputs="2,2,2,2,2,2,2,2,2", out="512", bond="2") == 256


def test_the_mera_on_qubits_has_11_cores_and_4720_weights():
    # 3 disentanglers 2^4, 4 isometries 2·2·4, 1 disentangler 4^4, 2 isometries 4·4·8, the top 8·8·64.
    network = make("mera", {"dim": "2", "sites": "8", "chi": "4,8", "output": "64"}).network
    assert len(network.cores) == 11
    assert weights("mera", dim="2", sites="8", chi="4,8", output="64") == 4720
    assert widths("mera", dim="2", sites="8", chi="4,8", output="64") == (256, 64)


def test_the_mera_on_sites_of_four_has_22784_weights():
    assert weights("mera", dim="4", sites="8", chi="8,8", output="256") == 22784
    assert widths("mera", dim="4", sites="8", chi="8,8", output="256") == (65536, 256)


def test_cp_with_one_copy_tensor_of_64():
    network = make("cp", {"inputs": "32,32", "outputs": "32,32", "rank": "64"}).network
    assert weights("cp", inputs="32,32", outputs="32,32", rank="64") == 8192
    assert [tensor.shape for tensor in network.tensors if tensor.kind == "copy"] == [(64, 64, 64, 64)]


@pytest.mark.parametrize(
    ("name", "arguments", "total"),
    [
        ("decomp", {"in": "1024", "out": "1024", "bond": "8"}, 17_408),
        ("dense-mpo", {"in": "1024", "out": "1024", "cores": "5", "bond": "8"}, 4_352),
        ("entangler", {"in": "4096", "out": "4096", "cores": "3", "levels": "3"}, 397_312),
        ("expander", {"width": "128", "base": "2", "nodes": "3"}, 99_328),
        ("condenser", {"width": "1024", "base": "2", "nodes": "3"}, 98_432),
    ],
)
def test_googles_layers_have_googles_counts_with_bias(name, arguments, total):
    # google/TensorNetwork 0.4.6: count_params() of the tn_keras layers.
    assert weights(name, **arguments) + widths(name, **arguments)[1] == total


def test_a_block_term_layer_has_the_weights_of_its_formula():
    # Li et al. 2017: blocks · (sum of i·o·r + product of the ranks).
    assert weights("block-term", inputs="2,3", outputs="5,7", rank="4,6", blocks="3") == 3 * (40 + 126 + 24)


def test_a_tucker_layer_has_the_weights_of_its_formula():
    assert weights("tucker", inputs="5,7", outputs="11", ranks="2,3,4") == 24 + 5 * 2 + 7 * 3 + 11 * 4


def test_a_tree_has_the_weights_of_the_hierarchical_tucker_format():
    # Leaves 2·3·2, 5·7·3, 11·13·4; one core above the first two (2·3·6); the root of 4 and 6.
    assert weights("tree", inputs="2,5,11", outputs="3,7,13", bond="2,3,4,6") == 12 + 105 + 572 + 36 + 24


@pytest.mark.parametrize(("rank", "expected"), [("16", 3_168), ("64", 12_672)])
def test_a_cp_kernel_has_a_thin_core_for_each_axis(rank, expected):
    # Lebedev et al. 2015: rank · (3 + 3 + 64 + 128) in the place of 3 · 3 · 64 · 128 = 73,728.
    assert weights("conv2d-cp", in_channels="64", out_channels="128", kernel="3", rank=rank) == expected


def test_a_tucker_kernel_has_9728_weights():
    assert weights("conv2d-tucker", in_channels="64", out_channels="128", kernel="3", ranks="16,32") == 9_728


@pytest.mark.parametrize(
    ("channels", "kernel", "ranks", "expected"),
    [(("48", "128"), "5", "25,59", 91_254), (("192", "192"), "3", "49,46", 77_052)],
    ids=["conv2", "conv4"],
)
def test_two_groups_of_alexnet_have_the_weights_of_the_paper(channels, kernel, ranks, expected):
    # Kim et al. 2016: each of the two groups of a layer is a Tucker-2 convolution by itself.
    taken, given = channels
    assert 2 * weights("conv2d-tucker", in_channels=taken, out_channels=given, kernel=kernel, ranks=ranks) == expected


def test_a_full_tucker_kernel_has_the_weights_of_its_formula():
    # 3·2 + 5·3 + 64·16 + 128·32 for the four sides, 2·3·16·32 in the middle.
    sizes = {"in_channels": "64", "out_channels": "128", "kernel": "3,5"}
    assert weights("conv2d-tucker-full", **sizes, kernel_ranks="2,3", ranks="16,32") == 21 + 1_024 + 4_096 + 3_072


@pytest.mark.parametrize(
    ("inputs", "outputs", "bond", "expected"),
    [
        ("4,4,4", "4,4,4", "22,20,20", 13_958),
        ("4,4,4", "4,8,4", "27,22,22", 25_587),
        ("4,8,4", "4,8,4", "23,23,23", 42_895),
    ],
    ids=["tt_conv1.2", "tt_conv2.1", "tt_conv2.2"],
)
def test_train_kernels_have_the_shapes_of_the_authors(inputs, outputs, bond, expected):
    # Garipov et al. 2016, timgaripov/TensorNet-TF, experiments/cifar-10/conv-Ultimate-Tensorization/nets/TT-conv.py:
    # filters (3, 3, 1, r0), then cores of i·o·left·right weights, the last rank being 1.
    factors = zip(*(map(int, one.split(",")) for one in (inputs, outputs)), strict=True)
    ranks = (*map(int, bond.split(",")), 1)
    cores = (taken * given * ranks[place] * ranks[place + 1] for place, (taken, given) in enumerate(factors))
    assert weights("conv2d-tt", kernel="3", inputs=inputs, outputs=outputs, bond=bond) == expected
    assert expected == 9 * ranks[0] + sum(cores)


def test_groups_have_as_many_times_fewer_weights_as_there_are():
    sizes = {"in_channels": "64", "out_channels": "128", "kernel": "3"}
    for groups in (1, 4, 32):
        assert weights("conv2d-grouped", **sizes, groups=str(groups)) * groups == 73_728


def test_googles_convolution_has_googles_shapes():
    # google/TensorNetwork 0.4.6: Conv2DMPO(256, 3, num_nodes=4, bond_dim=8) on 256 channels, 3,072 with its bias.
    network = make("conv2d-mpo", {"in": "256", "out": "256", "cores": "4", "kernel": "3", "bond": "8"}).network
    assert [core.shape for core in network.cores] == [(4, 3, 8, 4), (4, 8, 8, 4), (4, 8, 8, 4), (4, 8, 3, 4)]
    assert sum(prod(core.shape) for core in network.cores) + 256 == 3_072


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ({"vocabulary": "10000", "features": "256", "cores": "4"}, 21_760),
        ({"inputs": "25,30,40", "outputs": "4,8,8"}, 68_160),
    ],
)
def test_an_embedding_has_the_weights_of_its_train(arguments, expected):
    # Khrulkov et al. 2020: 2,560,000 and 7,680,000 for the tables of 10,000 and 30,000 words by 256.
    assert weights("embedding", bond="16", **arguments) == expected


@pytest.mark.parametrize(("bond", "expected"), [("16", 135_040), ("32", 495_360), ("64", 1_891_840)])
def test_the_largest_table_of_tt_rec_has_the_weights_of_the_paper(bond, expected):
    # Yin et al. 2021: 10,131,227 rows of 16, padded to 11,000,000.
    sizes = {"vocabulary": "10131227", "inputs": "200,220,250", "outputs": "2,2,4"}
    assert weights("embedding", **sizes, bond=bond) == expected


def test_cp_and_tucker_embeddings_have_a_thin_core_for_each_factor():
    # tensorly-torch: factors of (10 + 25 + 20 + 4 + 4 + 4)·rank, and for Tucker a core of all ranks.
    factors = {"inputs": "10,25,20", "outputs": "4,4,4"}
    assert weights("embedding-cp", **factors, rank="64") == 67 * 64
    assert weights("embedding-tucker", **factors, ranks="3") == 67 * 3 + 3**6


@pytest.mark.parametrize(("bond", "expected"), [("4", 1_344), ("8", 4_736), ("16", 17_664)])
def test_the_feed_forward_of_a_transformer_is_two_trains_of_four_cores(bond, expected):
    # TensorFlow blog, 12 February 2020: 512 to 2048 and back, 1,048,576 weights each where they are dense.
    drawn = make_all("transformer-ffn", {"bond": bond})
    assert list(drawn) == ["expand", "contract"]
    assert [sum(prod(core.shape) for core in one.network.cores) for one in drawn.values()] == [expected, expected]
    assert [prod(one.network.inputs[0].shape) for one in drawn.values()] == [512, 2048]


def test_the_projections_of_attention_are_four_trains():
    drawn = make_all("attention-mpo", {"width": "1024", "num_heads": "4", "key_dim": "32", "cores": "4", "bond": "2"})
    shapes = [(one.network.inputs[0].shape, len(one.network.cores)) for one in drawn.values()]
    assert shapes == [((4, 8, 8, 4), 4), ((4, 8, 8, 4), 4), ((4, 8, 8, 4), 4), ((2, 4, 4, 4), 4)]


def test_multi_linear_attention_has_a_core_for_the_ranks_and_one_for_the_result():
    assert weights("attention-block-term", sequence="12", rank="16", width="32") == 16 + 12 * 12 * 32


@pytest.mark.parametrize(("name", "expected"), [("rnn-mpo", 2_976), ("gru-mpo", 3_232), ("lstm-mpo", 3_360)])
def test_the_input_matrix_of_a_recurrent_layer_holds_its_gates_in_the_first_factor(name, expected):
    # Yang et al. 2017, section 4: frames of 160 × 120 × 3 numbers to 256 units, without biases.
    (kernel,) = make_all(name, {"inputs": "8,20,20,18", "outputs": "4,4,4,4", "bond": "4"}).values()
    assert sum(prod(core.shape) for core in kernel.network.cores) == expected
    gates = expected // 128 - 2_976 // 128 + 1
    assert [leg.dim for leg in map(kernel.network.leg, kernel.network.outputs)] == [4 * gates, 4, 4, 4]


@pytest.mark.parametrize(("name", "gates"), [("gru-mpo-each", 3), ("lstm-mpo-each", 4)])
def test_each_gate_of_a_recurrent_layer_may_have_a_matrix_of_its_own(name, gates):
    drawn = make_all(name, {"inputs": "8,20,20,18", "outputs": "4,4,4,4", "bond": "4"})
    assert [sum(prod(core.shape) for core in one.network.cores) for one in drawn.values()] == [2_976] * gates
    both = make_all(name.replace("-each", "-both-each"), {"inputs": "2,3", "outputs": "5,7", "bond": "4"})
    shapes = [[core.shape for core in one.network.cores] for one in both.values()]
    assert shapes == [[(2, 5, 4), (4, 3, 7)]] * gates + [[(5, 5, 4), (4, 7, 7)]] * gates


def test_a_recurrent_layer_of_two_trains_takes_its_state_in_the_factors_of_its_units():
    drawn = make_all("gru-mpo-both", {"inputs": "2,3", "outputs": "5,7", "bond": "4"})
    shapes = {name: [core.shape for core in one.network.cores] for name, one in drawn.items()}
    assert shapes == {"kernel": [(2, 15, 4), (4, 3, 7)], "recurrent": [(5, 15, 4), (4, 7, 7)]}


def test_a_recurrent_ring_has_a_bond_for_each_core():
    # Pan et al. 2019: the input matrix of an LSTM; ring of 3 cores, 2 · 2 · (2 · 16 + 3 · 5 + 5 · 7).
    assert weights("lstm-ring", inputs="2,3,5", outputs="4,5,7", bond="2") == 328
