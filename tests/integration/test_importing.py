"""Networks of other libraries have the values that those libraries give."""

import json

import numpy as np
import pytest
import quimb.tensor as qtn
import tensor_network_editor as tne
import tensorly as tl
import tensornetwork as tn
from tensor_network_editor.models import EngineName
from tensorly.decomposition import parafac, tensor_train_matrix, tucker

import tndesigner as td
from tests.unit.importing.answers import kernel_of, network_of
from tndesigner.codegen import export
from tndesigner.importing.designing import imported_design
from tndesigner.importing.roles import propose_roles
from tndesigner.importing.source import read_text


def assert_equal(found: np.ndarray, wanted: np.ndarray) -> None:
    np.testing.assert_allclose(found, wanted.reshape(found.shape), rtol=0, atol=1e-6 * np.abs(wanted).max())


def contracted(network, inputs, outputs) -> np.ndarray:
    """Contract a network with quimb."""
    return np.asarray(network.contract(output_inds=[*inputs, *outputs]).data)


@pytest.mark.parametrize("cyclic", [False, True], ids=["mpo", "cyclic mpo"])
def test_a_matrix_product_operator_of_quimb(cyclic):
    mpo = qtn.MPO_rand(5, 3, phys_dim=2, cyclic=cyclic, seed=4)
    imported = td.from_quimb(mpo)
    assert_equal(kernel_of(imported.network, imported.cores), mpo.to_dense().T)


def test_a_projected_entangled_pair_operator_of_quimb():
    pepo = qtn.PEPO.rand(2, 3, 2, seed=4)
    imported = td.from_quimb(pepo)
    lower, upper = map(pepo.lower_ind, pepo.sites), map(pepo.upper_ind, pepo.sites)
    assert_equal(kernel_of(imported.network, imported.cores), contracted(pepo, lower, upper))


@pytest.mark.parametrize(
    "network",
    [qtn.MERA.rand(8, max_bond=3, seed=4), qtn.TN_rand_reg(8, 3, 2, phys_dim=2, seed=4)],
    ids=["mera", "random regular"],
)
def test_other_networks_of_quimb_take_the_legs_that_are_named(network):
    outer = list(network.outer_inds())
    imported = td.from_quimb(network, inputs=outer[:3])
    assert [leg.name for leg in imported.network.inputs[0].legs] == outer[:3]
    assert_equal(kernel_of(imported.network, imported.cores), contracted(network, outer[:3], outer[3:]))


def test_a_hyperindex_of_quimb_is_a_copy_tensor():
    rng = np.random.default_rng(6)
    a, b, c = rng.random((2, 3, 4)), rng.random((3, 5, 4)), rng.random((3, 4, 7))
    tensors = [qtn.Tensor(a, ("i", "h", "_r")), qtn.Tensor(b, ("h", "o", "_r")), qtn.Tensor(c, ("h", "_r", "p"))]
    imported = td.from_quimb(qtn.TensorNetwork(tensors), inputs=["i"], outputs=["p", "o"])
    assert sorted(leg.name for leg in imported.network.cores[0].legs) == ["h", "i", "r1"]
    assert_equal(kernel_of(imported.network, imported.cores), np.einsum("ihr,hor,hrp->ipo", a, b, c))


def test_nodes_of_tensornetwork_with_a_copy_node():
    rng = np.random.default_rng(6)
    a, b, c = (
        tn.Node(rng.random(shape), name=name) for name, shape in zip("abc", ((2, 3), (3, 5), (3, 7)), strict=True)
    )
    dot = tn.CopyNode(3, 3)
    for place, edge in enumerate((a[1], b[0], c[0])):
        tn.connect(edge, dot[place])
    imported = td.from_nodes([a, b, dot, c], outputs=[c[1], b[1]])
    assert_equal(kernel_of(imported.network, imported.cores), np.einsum("ih,hb,hc->icb", a.tensor, b.tensor, c.tensor))
    again = [tn.Node(one.tensor, name="7") for one in (a, b)]
    tn.connect(again[0][1], again[1][0])
    twins = td.from_nodes(again)  # of one name, which is a number
    assert_equal(kernel_of(twins.network, twins.cores), a.tensor @ b.tensor)
    with pytest.raises(td.ImportingError, match="leads to a node that was not given"):
        td.from_nodes([a, b, c])


def test_decompositions_of_tensorly():
    full = np.random.default_rng(6).random((2, 3, 4, 5))
    train = tensor_train_matrix(np.random.default_rng(6).random((2, 3, 4, 5, 6, 7)), rank=[1, 3, 4, 1])
    for made, wanted in (
        (train, tl.tt_matrix_to_matrix(train)),
        (cp := parafac(full, rank=3, random_state=1), tl.cp_to_tensor(cp)),
        (core := tucker(full, rank=[2, 2, 3, 2]), tl.tucker_to_tensor(core)),
    ):
        imported = td.from_tensorly(made)
        assert_equal(kernel_of(imported.network, imported.cores), np.asarray(wanted))
    with pytest.raises(td.ImportingError, match="it has 3 modes"):
        td.from_tensorly(parafac(full[0], rank=2, random_state=1))


class LikeT3F:
    """What ``td.from_t3f`` reads of a tensor train; t3f itself is among the libraries of packaging/frameworks.sh."""

    def __init__(self, *shapes: tuple[int, ...]) -> None:
        numbers = np.random.default_rng(6)
        self.tt_cores = tuple(numbers.normal(size=shape) for shape in shapes)


def test_tensor_trains_with_the_attributes_of_t3f():
    matrix = LikeT3F((1, 2, 5, 3), (3, 4, 3, 2), (2, 2, 7, 1))
    imported = td.from_t3f(matrix)
    wanted = np.einsum("xiar,rjbs,skcy->ijkabc", *matrix.tt_cores)
    assert_equal(kernel_of(imported.network, imported.cores), wanted)
    train = LikeT3F((1, 2, 3), (3, 5, 2), (2, 4, 6), (6, 7, 1))
    imported = td.from_t3f(train)
    assert_equal(kernel_of(imported.network, imported.cores), np.einsum("xir,rjs,sat,tby->ijab", *train.tt_cores))
    for wrong, said in (
        (LikeT3F((1, 2, 3), (3, 4, 2), (2, 2, 1)), "it has 3 modes, but the number must be even"),
        (LikeT3F((1, 2, 5, 3), (3, 4, 1)), "core 2 has 3 axes; it must have 4: left, input, output, right"),
        (json, "module has no tt_cores, which a TensorTrain of t3f has"),
    ):
        with pytest.raises(td.ImportingError, match=said):
            td.from_t3f(wrong)


@pytest.mark.backend
def test_tensor_trains_of_t3f_itself():
    t3f = pytest.importorskip("t3f", reason="t3f is not installed: packaging/frameworks.sh")
    like = LikeT3F((1, 2, 5, 3), (3, 4, 3, 1))
    matrix = t3f.TensorTrain(like.tt_cores)
    for one in (matrix, t3f.get_variable("matrix", initializer=matrix)):
        imported = td.from_t3f(one)
        assert_equal(kernel_of(imported.network, imported.cores), np.asarray(t3f.full(matrix)))
    batch = t3f.TensorTrainBatch([np.stack([core, core]) for core in like.tt_cores])
    with pytest.raises(td.ImportingError, match=r"TensorTrainBatch is a batch of tensor trains; give one of them"):
        td.from_t3f(batch)


@pytest.mark.parametrize("name", tne.list_template_names())
def test_a_template_of_tensor_network_editor(name, tmp_path):
    spec = tne.build_template_spec(name)
    tne.save_spec(spec, path=tmp_path / "net.json")
    source = read_text((tmp_path / "net.json").read_text())
    network = imported_design(source, propose_roles(source.contraction), {}).networks[1]
    rng = np.random.default_rng(6)
    cores = {core.name: rng.standard_normal(core.shape) for core in network.cores}
    # The other program's own code, with numbers in the place of its zeros.
    code = tne.generate_code(spec, engine=EngineName.QUIMB).code
    scope: dict = {}
    exec(code, scope)
    for tensor, core in zip(scope["tensors"], network.cores, strict=True):
        tensor.modify(data=cores[core.name])
    wanted = qtn.TensorNetwork(scope["tensors"]).contract(output_inds=scope["open_inds"]).data
    legs = [leg.name for leg in network.inputs[0].legs]
    order = [source.contraction.result.index(leg) for leg in (*legs, *propose_roles(source.contraction).outputs)]
    assert_equal(kernel_of(network, cores), np.transpose(wanted, order))
    for engine in (EngineName.QUIMB, EngineName.TENSORNETWORK, EngineName.TENSORKROWCH):
        read = read_text(tne.generate_code(spec, engine=engine).code).contraction
        assert sorted(one.dims for one in read.operands) == sorted(one.dims for one in source.contraction.operands)
        assert len(read.result) == len(source.contraction.result)


def test_a_damaged_quimb_network_is_refused():
    with pytest.raises(td.ImportingError, match="list is not a quimb"):
        td.from_quimb([])
    with pytest.raises(td.ImportingError, match="is none of TTMatrix, CPTensor and TuckerTensor"):
        td.from_tensorly(json)


@pytest.mark.parametrize(
    ("family", "choices"),
    [
        ("mpo", {"inputs": (2, 3, 2), "outputs": (3, 2, 4), "bond": 3}),
        ("tensor-ring-net", {"inputs": (2, 3), "outputs": (5, 7), "bond": 2}),
        ("tucker", {"inputs": (2, 3), "outputs": (5, 4), "ranks": (2, 2, 3, 2)}),
    ],
)
def test_an_exported_layer_of_ncon_is_imported_as_the_same_network(family, choices):
    network = td.make(family, **choices)
    numbers = np.random.default_rng(1)
    cores = {core.name: numbers.normal(size=core.shape) for core in network.cores}
    again = network_of(read_text(export(network, style="tensornetwork")).contraction)
    assert {core.name: core.shape for core in again.cores} == {core.name: core.shape for core in network.cores}
    assert len(again.bonds) == len(network.bonds)
    assert_equal(kernel_of(again, cores), kernel_of(network, cores))
