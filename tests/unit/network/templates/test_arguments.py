from math import prod

import pytest

from tndesigner.network import NetworkError
from tndesigner.network.factorisation import factors_well, slightly_larger
from tndesigner.network.templates import TEMPLATES, find_template, make, make_all, remarks
from tndesigner.network.templates.arguments import argument_names, read_arguments


@pytest.mark.parametrize(
    ("name", "arguments", "message"),
    [
        ("mpoo", {}, "there is no template 'mpoo'; did you mean 'mpo'?"),
        ("zzz", {}, "there is no template 'zzz'; there are mpo, ring, tensor-ring-net, low-rank,"),
        (
            "mpo",
            {"inptus": "4"},
            "template 'mpo' has no argument 'inptus'; did you mean 'inputs'?",
        ),
        ("mera", {"bond": "4"}, "template 'mera' has no argument 'bond'; there are dim, sites, chi and output"),
        ("peps", {"cores": "4"}, "template 'peps' has no argument 'cores'"),
        (
            "mpo",
            {"in": "784", "inputs": "4,8,8,4"},
            "inputs 4·8·8·4 is 1,024, but in says 784; 4·7·7·4 would fit",
        ),
        (
            "mpo",
            {"inputs": "4,8,8,4", "outputs": "4,8"},
            "inputs has 4 factors and outputs has 2, but each core takes one of both; fill the shorter list with 1",
        ),
        (
            "mpo",
            {"inputs": "4,8,8,4", "bond": "2,3"},
            "bond has 2 numbers, but 3 are needed; give one, or 3",
        ),
        ("ring", {"bond": "2,3,4"}, "bond has 3 numbers, but 4 are needed"),
        ("tree", {"bond": "2,3,4"}, "bond has 3 numbers, but 6 are needed"),
        ("tucker", {"ranks": "2,3"}, "ranks has 2 numbers, but 4 are needed"),
        ("peps", {"rows": "3", "inputs": "4,8,8,4"}, "inputs has 4 factors, but a grid of 3 by 2 has 6 cores"),
        ("mera", {"sites": "6"}, "sites is 6, but a MERA with 2 of chi needs a multiple of 4; the nearest is 8"),
        ("mera", {"sites": "1", "chi": "2"}, "sites is 1, but a MERA with 1 of chi needs a multiple of 2"),
        (
            "condenser",
            {"width": "1001", "base": "2,3,5"},
            "a condenser divides the width by 2·3·5 = 30, but 1,001 is not a multiple of it; "
            "the nearest width that works is 990",
        ),
        (
            "entangler",
            {"inputs": "5", "outputs": "7"},
            "an entangler mixes at least 2 legs, but inputs has 1 factor; write 5 as two",
        ),
        ("mpo", {"inputs": "4,x"}, "inputs has 'x' where a whole number from 1 to 999,999,999,999 is needed"),
        ("mpo", {"inputs": ""}, "inputs has '' where"),
        ("mpo", {"inputs": "4,,8"}, "inputs has '' where"),
        ("mpo", {"bond": "0"}, "bond has '0' where"),
        ("mpo", {"bond": "-2"}, "bond has '-2' where"),
        ("mpo", {"bond": "2.5"}, "bond has '2.5' where"),
        ("mpo", {"bond": "²"}, "bond has '²' where"),
        ("mpo", {"inputs": "9" * 5000}, f"inputs has '{'9' * 39}…' where"),
        ("mpo", {"cores": "257"}, "cores has '257' where a whole number from 1 to 256 is needed"),
        ("mpo", {"inputs": ",".join(["2"] * 257)}, "inputs has 257 numbers; at most 256 are allowed"),
        ("mpo", {"in": "2", "inputs": ",".join(["99999"] * 256)}, "but in says 2;"),
        ("peps", {"rows": "17"}, "rows has '17' where a whole number from 1 to 16 is needed; the nearest is 16"),
        ("peps", {"rows": "0"}, "rows has '0' where a whole number from 1 to 16 is needed; the nearest is 1"),
        ("cp", {"rank": "-3"}, "rank has '-3' where"),
        ("cp", {"rank": "7.5"}, "is needed; the nearest is 7"),
        ("peps", {"inputs": "6"}, "inputs has 1 factor, but a grid of 2 by 2 has 4 cores; 1·2·3·1 would fit"),
        ("mpo", {"bond": "2,3"}, "bond has 2 numbers, but 1 is needed; give one"),
        ("tree", {"inputs": "7", "outputs": "5", "bond": "2,3,5"}, "bond has 3 numbers, but none is needed; give one"),
        ("mpo", {"in": "13", "inputs": "200"}, "inputs is 200, but in says 13; 13 would fit"),
        ("cp", {"rank": "2,3"}, "rank has '2,3' where"),
        ("conv2d-cp", {"kernel": "3,3,3"}, "kernel has 3 numbers, but 2 are needed; give one, or 2"),
        ("conv2d-tucker", {"ranks": "2,3,4"}, "ranks has 3 numbers, but 2 are needed"),
        ("conv2d-tucker-full", {"kernel_ranks": "2,2,2"}, "kernel_ranks has 3 numbers, but 2 are needed"),
        (
            "conv2d-tt",
            {"inputs": "8,8", "outputs": "4,8,4"},
            "inputs has 2 factors and outputs has 3, but each core takes one of both",
        ),
        ("tensor-ring-net", {"bond": "2,3,4"}, "bond has 3 numbers, but 8 are needed"),
        ("embedding-tucker", {"ranks": "2,3"}, "ranks has 2 numbers, but 6 are needed"),
        (
            "conv2d-grouped",
            {"out_channels": "1030", "groups": "4"},
            "out_channels is 1,030, but needs to be a multiple of the 4 groups; 1,032 would fit, or groups=2",
        ),
        (
            "conv2d-mpo",
            {"inputs": "64", "outputs": "128"},
            "rows and columns of the kernel need a core each, but inputs has the one factor 64; "
            "write it as two, such as 64,1",
        ),
        (
            "embedding",
            {"vocabulary": "10007", "inputs": "10,20,50"},
            "inputs 10·20·50 is 10,000, but vocabulary says 10,007; 21·22·22 would fit",
        ),
        (
            "embedding",
            {"features": "65", "outputs": "4,4,4"},
            "outputs 4·4·4 is 64, but features says 65; 1·13·5 would fit",
        ),
        ("embedding", {"in": "500"}, "template 'embedding' has no argument 'in'"),
        (
            "attention-mpo",
            {"num_heads": "4", "key_dim": "16", "outputs": "4,4,2"},
            "outputs 4·4·2 is 32, but num_heads times key_dim says 64; 4·4·4 would fit",
        ),
        (
            "attention-mpo",
            {"inputs": "4,4", "outputs": "5,5"},
            "outputs 5·5 is 25, but num_heads times key_dim says 512; 16·32 would fit",
        ),
        ("transformer-ffn", {}, "template 'transformer-ffn' draws 2 networks for one layer (expand, contract)"),
    ],
)
def test_a_wrong_argument_is_told_in_one_line(name, arguments, message):
    with pytest.raises(NetworkError) as caught:
        make(name, arguments)
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)


def shapes(name: str, **arguments: str) -> tuple[tuple[int, ...], tuple[int, ...]]:
    network = make(name, arguments).network
    return network.inputs[0].shape, tuple(network.leg(leg).dim for leg in network.outputs)


def test_widths_and_a_number_of_cores_are_factored():
    assert shapes("mpo", **{"in": "784"}, out="1024", cores="4") == ((4, 7, 7, 4), (4, 8, 8, 4))


def test_a_list_that_is_left_out_gets_as_many_factors_as_the_other():
    assert shapes("mpo", inputs="4,7,4,7", out="720") == ((4, 7, 4, 7), (4, 6, 6, 5))
    assert shapes("mpo", inputs="4,7,4,7") == ((4, 7, 4, 7), (4, 8, 8, 4))


def test_a_grid_gets_as_many_factors_as_it_has_cores():
    assert shapes("peps", rows="3", cols="3", **{"in": "512"}) == ((2,) * 9, (2, 2, 2, 2, 4, 2, 2, 2, 2))


def test_low_rank_keeps_each_width_whole():
    assert shapes("low-rank", **{"in": "784"}, out="10") == ((784,), (10,))


def test_spaces_around_numbers_do_not_matter():
    assert shapes("mpo", inputs=" 4, 8 ", outputs="5,7") == ((4, 8), (5, 7))


def test_one_bond_dimension_serves_all_bonds_and_several_go_from_left_to_right():
    bonds = [core["right"].dim for core in make("mpo", {"cores": "5", "bond": "2,3,4,5"}).network.cores[:-1]]
    assert bonds == [2, 3, 4, 5]
    bonds = [core["right"].dim for core in make("mpo", {"cores": "5", "bond": "7"}).network.cores[:-1]]
    assert bonds == [7, 7, 7, 7]


def test_the_last_bond_of_a_ring_closes_it():
    cores = make("ring", {"bond": "2,3,4,5"}).network.cores
    assert [core["right"].dim for core in cores] == [2, 3, 4, 5]
    assert cores[0]["left"].dim == 5


def test_a_prime_width_is_remarked_on_with_both_ways_out():
    assert remarks(TEMPLATES["mpo"], {"in": "7"}) == (
        "inputs: 7 is prime: as 1·7 a leg of 1 carries nothing, and one core holds a leg of 7.",
        "inputs: 7 is prime: pad to 9 = 3·3, 2 extra numbers that are always zero.",
    )


def test_a_width_that_factors_badly_is_padded_by_a_little_and_that_is_remarked_on():
    arguments = {"in": "787", "out": "1031", "cores": "3"}
    assert shapes("mpo", **arguments) == ((8, 10, 10), (9, 11, 11))
    assert remarks(TEMPLATES["mpo"], arguments) == (
        "inputs: 787 is prime: padded to 800 = 8·10·10, so 13 zeros are added to each example. "
        "(inputs=1,787,1 keeps it.)",
        "outputs: 1,031 is prime: padded to 1,089 = 9·11·11, so the last 58 numbers of each result are cut off. "
        "(outputs=1,1031,1 keeps it.)",
    )
    template = find_template("mpo")
    assert template.settings_in(read_arguments(template, arguments)) == {"takes": 787, "gives": 1031}


def test_padding_can_be_typed_for_a_width_that_factors_badly_alone():
    template = find_template("tree")
    values = read_arguments(template, {"in": "13", "inputs": "4,4", "outputs": "3,5"})
    assert template.settings_in(values) == {"takes": 13, "gives": None}
    assert shapes("tree", inputs="1,13", outputs="3,5", **{"in": "13"}) == ((1, 13), (3, 5))
    with pytest.raises(NetworkError, match="inputs 5·13 is 65, but in says 64; 8·8 would fit"):
        read_arguments(template, {"in": "64", "inputs": "5,13", "outputs": "3,5"})
    with pytest.raises(NetworkError, match="inputs 6·5 is 30, but in says 13; 2·7 would fit"):
        read_arguments(template, {"in": "13", "inputs": "6,5", "outputs": "3,5"})


@pytest.mark.parametrize("parts", [2, 3, 5])
def test_what_is_padded_is_padded_by_an_eighth_at_most_and_factors_well(parts):
    badly = [width for width in (*range(17, 300), 787, 10_007, 999_983) if not factors_well(width, parts)]
    found = {width: factors for width in badly if (factors := slightly_larger(width, parts))}
    assert len(found) > 10
    for width, factors in found.items():
        assert len(factors) == parts
        assert width < prod(factors) <= width * 9 / 8
        assert factors_well(prod(factors), parts)


def test_a_vocabulary_that_does_not_factor_is_padded_and_that_is_remarked_on():
    assert shapes("embedding", vocabulary="5003") == ((16, 18, 18), (4, 4, 4))
    assert remarks(TEMPLATES["embedding"], {"vocabulary": "5003"}) == (
        "inputs: 5,003 is prime: padded to 5,184 = 16·18·18, so 181 numbers are never used.",
    )
    assert remarks(TEMPLATES["embedding"], {"vocabulary": "30000"}) == ()


def test_a_vocabulary_that_was_not_given_is_that_of_the_factors():
    values = read_arguments(find_template("embedding"), {"inputs": "25,30,40", "outputs": "4,8,8"})
    assert (values["vocabulary"], values["features"]) == (30_000, 256)


def test_a_list_of_factors_may_hold_more_tokens_than_there_are():
    values = read_arguments(find_template("embedding"), {"vocabulary": "29999", "inputs": "25,30,40"})
    assert (values["vocabulary"], values["inputs"]) == (29_999, (25, 30, 40))


def test_what_a_person_typed_or_factors_well_is_not_remarked_on():
    assert remarks(TEMPLATES["mpo"], {"inputs": "1009,1"}) == ()
    assert remarks(TEMPLATES["mpo"], {"in": "784", "out": "720", "cores": "4"}) == ()
    assert remarks(TEMPLATES["mera"], {}) == ()


def test_cores_have_the_letters_of_the_papers_or_numbers_where_these_run_out():
    assert [core.name for core in make("mpo", {"cores": "5"}).network.cores] == list("abcde")
    names = [core.name for core in make("mpo", {"in": str(2**24), "cores": "24"}).network.cores]
    assert names == [f"c{place}" for place in range(1, 25)]


@pytest.mark.parametrize("name", TEMPLATES)
def test_whatever_is_typed_gives_a_network_or_one_sentence(name):
    wrong = ("0", "1", "2", "7", "13", "257", "-1", "x", "", "2,", "2,3", "2,3,5", "1,1,1,1", "10" * 9, "1.5", "2,0,2")
    refusals = []
    for argument in argument_names(find_template(name)):
        for text in wrong:
            try:
                make_all(name, {argument: text})
            except NetworkError as error:
                refusals.append(str(error))
    assert len(refusals) > 5
    for words in refusals:
        assert "\n" not in words
        assert len(words) < 300
        assert words[0].islower()
