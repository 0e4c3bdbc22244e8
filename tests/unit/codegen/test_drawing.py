"""A train and a ring are drawn as they look; all else is a list that names each joint."""

from tests.unit.blog import blog_network
from tests.unit.codegen.subjects import blog_subject, subject_of
from tests.unit.planning.specimens import chain, passed_through, ring_of, star, traced, two_inputs
from tndesigner.codegen.drawing import draw
from tndesigner.network import Network
from tndesigner.network.edits import SetOutputs


def drawn(network: Network) -> str:
    return "\n".join(draw(subject_of(network)))


def test_the_blogs_network_is_drawn_with_legs_up_and_down_and_its_bond():
    assert draw(blog_subject()) == [
        "a_out    b_out",
        " 32       32",
        "  |        |",
        "  a---2----b",
        "  |        |",
        " 32       32",
        " i1       i2",
    ]


def test_each_bond_of_a_train_has_its_own_dimension():
    assert "  a---17---b---19---c" in draw(subject_of(chain()))


def test_a_ring_says_which_bond_closes_it():
    lines = draw(subject_of(ring_of(3)))
    assert "(2)--c0---2----c1---2----c2--(2)" in lines
    assert lines[-1] == "(2) is the bond that closes the ring."


def test_two_bonds_between_two_cores_are_a_double_line():
    assert "  c0===2,2===c1" in draw(subject_of(ring_of(2)))


def test_an_order_that_is_not_that_of_the_drawing_is_said():
    network = blog_network()
    SetOutputs(tuple(reversed(network.outputs))).apply(network)
    assert draw(subject_of(network))[-1] == "Order of the result: b_out, a_out."


def test_a_core_without_an_output_leg_has_nothing_above_it():
    network = Network()
    x = network.add_input("x", {"i": 2, "j": 3})
    first, second = network.add_core("first", {"i": 2, "r": 5}), network.add_core("second", {"r": 5, "j": 3, "o": 7})
    network.connect(x["i"], first["i"])
    network.connect(x["j"], second["j"])
    network.connect(first["r"], second["r"])
    network.set_outputs([second["o"]])
    assert draw(subject_of(network)) == [
        "               o",
        "               7",
        "               |",
        "first---5---second",
        "  |            |",
        "  2            3",
        "  i            j",
    ]


def test_a_core_with_several_legs_lists_them():
    network = Network()
    x = network.add_input("x", {"i": 2, "j": 3})
    core = network.add_core("a", {"i": 2, "j": 3, "o": 5, "p": 7})
    network.connect(x["i"], core["i"])
    network.connect(x["j"], core["j"])
    network.set_outputs([core["o"], core["p"]])
    assert draw(subject_of(network)) == ["o,p", "5,7", " |", " a", " |", "2,3", "i,j"]


def test_a_train_too_wide_for_a_page_is_a_list():
    lines = draw(subject_of(ring_of(12)))
    assert lines[0].startswith("x (data)  i0=1  i1=1")
    assert max(map(len, lines)) <= 80


def test_a_star_is_a_list_in_which_all_name_its_index():
    assert draw(subject_of(star())) == [
        "x (data)  i1=2  i2=3",
        "a         i1=2  dot=5",
        "b         i2=3  dot=5",
        "c         c_data=7  dot=5",
        "d         d_data=4  dot=5",
        "result    d_data=4  c_data=7",
        "",
        "Tensors that name the same index are joined by it.",
    ]


def test_a_trace_names_its_index_twice():
    assert "a         i=2  a_a=3  a_a=3  a_b=5  a_b_2=7" in draw(subject_of(traced()))


def test_an_index_that_comes_out_twice_has_two_names():
    assert "result    dot=5  i2=2  dot_2=5" in draw(subject_of(passed_through()))


def test_several_inputs_are_a_list():
    assert drawn(two_inputs()).startswith("x (data)  i1=2  i2=3\ny (data)  j=5\n")


def test_a_list_breaks_its_lines_under_the_first_index():
    network = Network()
    x = network.add_input("x", {f"leg_number_{place}": 1 for place in range(9)})
    core = network.add_core("a", {f"l{place}": 1 for place in range(9)} | {"o": 2, "t": 1, "u": 1})
    for place, leg in enumerate(x.legs):
        network.connect(leg, core[f"l{place}"])
    network.connect(core["t"], core["u"])
    network.set_outputs([core["o"]])
    first, second, *_ = draw(subject_of(network))
    assert first.startswith("x (data)  leg_number_0=1")
    assert second.startswith("          leg_number_4=1")


def test_names_are_drawn_in_ascii():
    network = Network()
    x = network.add_input("x\n", {"ï": 2})
    core = network.add_core("Γ\u202e", {"in": 2, 'o"': 3})
    network.connect(x["ï"], core["in"])
    network.set_outputs([core['o"']])
    assert draw(subject_of(network)) == ["  o", "  3", "  |", "Gamma", "  |", "  2", "  i"]
