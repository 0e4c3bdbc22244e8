"""Each family against the formula of its paper, written out with numpy.einsum or as its layer computes it."""

import numpy as np
import pytest

from tests.property.reference import apply_dense, dense_tensor, random_arrays
from tndesigner.network.templates import make


def evaluated(name: str, **arguments: str) -> tuple[np.ndarray, list[np.ndarray]]:
    """The whole map, axes inputs then outputs, and the arrays of the cores in their order."""
    network = make(name, arguments).network
    arrays = random_arrays(network, seed=3)
    return dense_tensor(network, arrays), [arrays[core.name] for core in network.cores]


@pytest.mark.parametrize(
    ("name", "arguments", "formula"),
    [
        ("mpo", {"inputs": "2,3,5", "outputs": "7,4,6", "bond": "3,2"}, "axr,rbys,scz->abcxyz"),
        ("ring", {"inputs": "2,3,5", "outputs": "7,4,6", "bond": "3,2,8"}, "taxr,rbys,sczt->abcxyz"),
        ("ring", {"inputs": "2", "outputs": "3", "bond": "4"}, "rabr->ab"),
        (
            "tensor-ring-net",
            {"inputs": "2,3,5", "outputs": "7,4", "bond": "3,2,8,6,9"},
            "var,rbs,sct,txu,uyv->abcxy",
        ),
        ("tensor-ring-net", {"inputs": "2", "outputs": "3", "bond": "4,5"}, "sar,rxs->ax"),
        ("low-rank", {"inputs": "2,3", "outputs": "5,7", "bond": "4"}, "abr,rxy->abxy"),
        ("tree", {"inputs": "2,3,5", "outputs": "7,4,6", "bond": "3,2,8,9"}, "axr,bys,czt,rsu,ut->abcxyz"),
        (
            "peps",
            {"rows": "2", "cols": "2", "inputs": "2,3,5,7", "outputs": "3,2,4,1", "bond": "2,3,4,5"},
            "awrs,rbxt,scyu,tudz->abcdwxyz",
        ),
        ("cp", {"inputs": "2,3", "outputs": "5,7,4", "rank": "6"}, "ar,br,rx,ry,rz->abxyz"),
        ("cp", {"inputs": "2", "outputs": "5", "rank": "6"}, "ar,rx->ax"),
        ("tucker", {"inputs": "2,3", "outputs": "5", "ranks": "4,6,7"}, "rst,ar,bs,tx->abx"),
        ("block-term", {"inputs": "2,3", "outputs": "5,7", "rank": "4,6", "blocks": "3"}, "nrs,naxr,nbys->abxy"),
        ("mps-features", {"sites": "3", "features": "2,3,5", "classes": "7", "bond": "4,6"}, "ar,rbxs,sc->abcx"),
        ("decomp", {"in": "5", "out": "7", "bond": "3"}, "ar,rx->ax"),
        ("dense-mpo", {"inputs": "2,3,5", "outputs": "7,4,6", "bond": "3,2"}, "arx,brsy,csz->abcxyz"),
        ("expander", {"width": "5", "base": "2,3", "nodes": "2"}, "axr,rys->axys"),
        ("condenser", {"width": "30", "base": "2,3", "nodes": "2"}, "car,rbs->bacs"),
        (
            "conv2d-cp",
            {"in_channels": "5", "out_channels": "7", "kernel": "3,2", "rank": "4"},
            "hr,wr,cr,ro->hwco",
        ),
        (
            "conv2d-low-rank",
            {"in_channels": "5", "out_channels": "7", "kernel": "3,2", "rank": "4"},
            "hwcr,ro->hwco",
        ),
        (
            "conv2d-tucker",
            {"in_channels": "5", "out_channels": "7", "kernel": "3,2", "ranks": "4,6"},
            "cr,hwrs,so->hwco",
        ),
        (
            "conv2d-tucker-full",
            {"in_channels": "5", "out_channels": "7", "kernel": "3,2", "kernel_ranks": "8,9", "ranks": "4,6"},
            "pqrs,hp,wq,cr,so->hwco",
        ),
        (
            "conv2d-tt",
            {"kernel": "3,2", "inputs": "2,5,4", "outputs": "7,3,6", "bond": "8,9,4"},
            "hwp,paxq,qbyr,rcz->hwabcxyz",
        ),
        (
            "conv2d-mpo",
            {"kernel": "3,2", "inputs": "2,5,4", "outputs": "7,3,6", "bond": "8,9"},
            "ahrx,brsy,cswz->hwabcxyz",
        ),
        (
            "embedding",
            {"inputs": "2,3,5", "outputs": "7,4,6", "bond": "3,2"},
            "axr,rbys,scz->abcxyz",
        ),
        ("embedding-cp", {"inputs": "2,3", "outputs": "5,7,4", "rank": "6"}, "ar,br,rx,ry,rz->abxyz"),
        ("embedding-tucker", {"inputs": "2,3", "outputs": "5", "ranks": "4,6,7"}, "rst,ar,bs,tx->abx"),
    ],
)
def test_a_family_computes_its_formula(name, arguments, formula):
    whole, arrays = evaluated(name, **arguments)
    np.testing.assert_allclose(whole, np.einsum(formula, *arrays), rtol=1e-10)


def test_a_grouped_kernel_is_the_full_one_with_zeros_between_the_groups():
    whole, (kernel,) = evaluated("conv2d-grouped", in_channels="6", out_channels="15", kernel="4,2", groups="3")
    expected = np.zeros((4, 2, 3, 2, 3, 5))
    for group in range(3):
        expected[:, :, group, :, group] = kernel[:, :, group]
    np.testing.assert_array_equal(whole, expected)


def test_a_mera_untangles_across_pairs_and_then_joins_them():
    whole, (u, w1, w2, top) = evaluated("mera", dim="2,3,4,5", sites="4", chi="6", output="7")
    np.testing.assert_allclose(whole, np.einsum("bcpq,apr,qds,rso->abcdo", u, w1, w2, top), rtol=1e-10)


@pytest.mark.parametrize(
    ("inputs", "outputs", "levels"),
    [((2, 3, 5), (4, 2, 3), 1), ((2, 3, 5), (4, 2, 3), 2), ((2, 3, 2, 3), (3, 2, 2, 5), 3), ((4, 3), (2, 5), 2)],
)
def test_an_entangler_walks_its_lines_and_returns_them_as_googles_layer_does(inputs, outputs, levels):
    texts = [",".join(map(str, factors)) for factors in (inputs, outputs)]
    whole, arrays = evaluated("entangler", inputs=texts[0], outputs=texts[1], levels=str(levels))
    data = np.random.default_rng(5).normal(size=inputs)
    lines, state = list(range(len(inputs))), data
    for step, core in enumerate(arrays):
        first, second = step % len(inputs), (step + 1) % len(inputs)
        state = np.tensordot(state, core, axes=((lines.index(first), lines.index(second)), (0, 1)))
        lines = [line for line in lines if line not in (first, second)] + [first, second]
    expected = np.tensordot(data, whole, axes=len(inputs))
    np.testing.assert_allclose(expected, state, rtol=1e-10)


def test_an_entangler_narrows_a_line_where_googles_layer_does():
    # 64 = 4^3 to 27 = 3^3 in two levels: the shapes that DenseEntangler(27, num_legs=3, num_levels=2) builds.
    network = make("entangler", {"in": "64", "out": "27", "cores": "3", "levels": "2"}).network
    assert [core.shape for core in network.cores] == [(4, 4, 3, 3), (3, 4, 3, 3), (3, 3, 3, 3), (3, 3, 3, 3)]


def test_multi_linear_attention_computes_the_mean_of_its_heads():
    # Ma et al. 2019: T_h = sum over r of g_h(r) Q(i, r) K(j, r) V(k, r); all heads share Q, K and V.
    numbers = np.random.default_rng(3)
    queries, keys, values = (numbers.normal(size=(2, 5, 3)) for _ in range(3))
    heads, result = numbers.normal(size=(4, 3)), numbers.normal(size=(5, 5, 7))
    tensors = [np.einsum("r,bir,bjr,bkr->bijk", head, queries, keys, values) for head in heads]
    expected = np.einsum("bijk,jkf->bif", np.mean(tensors, axis=0), result)
    network = make("attention-block-term", {"sequence": "5", "rank": "3", "width": "7"}).network
    data = [one.reshape(2, 15) for one in (queries, keys, values)]
    whole = apply_dense(network, {"g": heads.mean(axis=0), "o": result}, *data)
    np.testing.assert_allclose(whole, expected.reshape(2, 35), rtol=1e-10)
