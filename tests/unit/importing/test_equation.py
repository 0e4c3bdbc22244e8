from itertools import pairwise

import numpy as np
import pytest

from tests.unit.importing.answers import SIZES, answers, kernel_of, network_of
from tndesigner.importing import ImportingError
from tndesigner.importing.building import build_network
from tndesigner.importing.equation import BATCH, read_equation
from tndesigner.importing.roles import propose_roles
from tndesigner.network import TensorKind


def copies(network) -> list[int]:
    """Return the numbers of legs of all copy tensors."""
    return sorted(len(one.legs) for one in network.of_kind(TensorKind.COPY))


@pytest.mark.parametrize(
    ("text", "dots"),
    [
        ("nij,iar,jbr->nab", []),
        ("nij,iar,jbr->nba", []),
        ("nij,ir,jr,ar,br->nab", [4]),
        ("ni,ira,irb->nab", [3]),
        ("nij,iar,jbr->nabr", [3]),
        ("nij,ijkk,ka->na", [3]),
        ("nij,ijkka->na", []),
        ("ni,ii->ni", [4]),
        ("nij,ia->na", [1]),
        ("nij,iar,jb->nab", [1]),
        ("nij,ij->nij", [3, 3]),
        (" n i j , i a r , j b r -> n a b ", []),
        ("ai,ik", []),
    ],
)
def test_a_string_gives_the_network_that_it_says(text, dots):
    network = network_of(read_equation(text))
    assert copies(network) == dots
    rng = np.random.default_rng(3)
    terms = text.replace(" ", "").partition("->")[0].split(",")
    arrays = [rng.standard_normal([SIZES[letter] for letter in term]) for term in terms]
    cores = {core.name: array for core, array in zip(network.cores, arrays[1:], strict=True)}
    examples = len(arrays[0])
    found, wanted = answers(network, cores, arrays[0].reshape(examples, -1)), np.einsum(text, *arrays)
    np.testing.assert_allclose(found, wanted.reshape(examples, -1), rtol=0, atol=1e-10 * np.abs(wanted).max())


def test_any_letters_are_labels_and_more_than_52_of_them():
    contraction = read_equation("nαβ,αcд,βeд->nce")
    network = build_network(contraction, propose_roles(contraction), dict(zip("αβceд", (2, 3, 5, 7, 4), strict=True)))
    assert [core.shape for core in network.cores] == [(2, 5, 4), (3, 7, 4)]
    letters = [chr(ord("一") + place) for place in range(60)]
    terms = ",".join(map("".join, pairwise(letters)))
    contraction = read_equation(f"n{letters[0]},{terms}->n{letters[-1]}")
    network = build_network(contraction, propose_roles(contraction), dict.fromkeys(letters, 2))
    assert (len(network.cores), len(network.bonds)) == (59, 59)
    kernel = kernel_of(network, {core.name: np.array([[1.0, 2.0], [0.0, 1.0]]) for core in network.cores})
    np.testing.assert_allclose(kernel, [[1.0, 118.0], [0.0, 1.0]])


def test_the_axes_of_an_ellipsis_are_the_batch():
    contraction = read_equation("...ij,iar,jbr->...ab")
    assert propose_roles(contraction).batch == (BATCH,)
    assert [tensor.shape for tensor in network_of(contraction).inputs] == [(SIZES["i"], SIZES["j"])]


@pytest.mark.parametrize(
    ("text", "batch"),
    [
        ("npi,iar,jbr->npab", "np"),
        ("npi,nia->npa", ""),
        ("npmi,ia->npma", "npm"),
        ("npi,ia->pna", ""),
        ("npi,pia->npa", "n"),
        ("npi,i->np", "n"),
    ],
)
def test_the_data_and_the_result_may_begin_with_several_indices_that_count_examples(text, batch):
    contraction = read_equation(text.replace(",jbr", ",rb"))
    assert propose_roles(contraction, data=("1",)).batch == tuple(batch)


def test_places_in_a_sequence_are_examples_of_one_layer():
    text = "npi,iar,rb->npab"
    network = network_of(read_equation(text), data=("1",))
    assert [tensor.shape for tensor in network.inputs] == [(SIZES["i"],)]
    rng = np.random.default_rng(4)
    x, *cores = (rng.standard_normal([SIZES[letter] for letter in term]) for term in text.partition("->")[0].split(","))
    named = {core.name: array for core, array in zip(network.cores, cores, strict=True)}
    found = answers(network, named, x.reshape(-1, SIZES["i"]))
    np.testing.assert_allclose(found.reshape(*x.shape[:2], -1), np.einsum(text, x, *cores).reshape(*x.shape[:2], -1))


def test_a_string_without_data_takes_it_at_the_first_open_leg_of_each_operand():
    contraction = read_equation("iar,jbr->iajb")
    assert propose_roles(contraction).inputs == ("i", "j")
    network = network_of(contraction)
    assert [leg.name for leg in network.inputs[0].legs] == ["i", "j"]
    assert [network.leg_title(leg) for leg in network.outputs] == ["a.a", "b.b"]


def test_several_operands_may_be_the_data():
    network = network_of(read_equation("ni,nj,ija->na"))
    assert [tensor.name for tensor in network.inputs] == ["x", "x2"]


def test_an_open_leg_that_is_neither_input_nor_output_is_summed_over():
    network = network_of(read_equation("iar,jbr->iajb"), inputs=("i", "j"), outputs=("b",))
    assert copies(network) == [1]
    assert [network.leg_title(leg) for leg in network.outputs] == ["b.b"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("ni,ab->nab", "'1' and '2' share no index"),
        ("nij,iar,jbr->n", "single number"),
        ("nij,iar,jbr->", "single number"),
        ("ni,ia->naa", "keeps 'a' twice"),
        ("ni,ia->nab", "keeps 'b', but no operand has it"),
        ("ni,,ia->na", "operand 2"),
        ("ni,i3->n3", "'3' is not a letter"),
    ],
)
def test_what_is_no_layer_is_refused_with_the_reason(text, words):
    with pytest.raises(ImportingError, match=words):
        network_of(read_equation(text))


def test_a_batch_that_cores_have_is_refused():
    with pytest.raises(ImportingError, match=r"the batch, '\.\.\.', is an index of '2', too"):
        network_of(read_equation("...ij,...ja->...ia"), data=("1",))


def test_a_missing_dimension_is_named():
    contraction = read_equation("nij,iar,jbr->nab")
    roles = propose_roles(contraction)
    with pytest.raises(ImportingError, match="the dimensions of r and b; give"):
        build_network(contraction, roles, contraction.sizes({"i": 3, "j": 5, "a": 7}, batch="n"))
    with pytest.raises(ImportingError, match="no index 'z'"):
        contraction.sizes({"z": 3})


def test_open_legs_take_the_data_where_no_operand_is_to_be_it():
    contraction = read_equation("nij,iar,jbr->nab")
    assert propose_roles(contraction).data == ("1",)
    roles = propose_roles(contraction, data=None)
    assert (roles.data, roles.inputs, roles.outputs) == ((), ("n",), ("a", "b"))
