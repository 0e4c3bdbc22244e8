"""What is read off a drawing."""

import pytest

from tests.unit.blog import blog_network
from tests.unit.planning.specimens import lonely_copy, passed_through, ring_of, star, traced, two_inputs
from tndesigner.planning.equation import BATCH, OperandKind, equation_of
from tndesigner.planning.errors import PlanningError


def names_and_labels(equation) -> dict[str, tuple[int, ...]]:
    return {operand.name: operand.labels for operand in equation.operands}


def test_the_blogs_network_reads_as_an_einsum_with_the_batch_first():
    assert str(equation_of(blog_network())) == "abc,bde,ecf->adf"


def test_a_bond_is_one_label_of_both_its_legs():
    labels = names_and_labels(equation_of(blog_network()))
    assert labels["a"][2] == labels["b"][0]
    assert labels["x"][1:] == (labels["a"][0], labels["b"][1])


def test_the_batch_is_the_first_label_of_every_input_and_of_the_result():
    equation = equation_of(two_inputs())
    assert [operand.labels[0] for operand in equation.inputs] == [BATCH, BATCH]
    assert equation.output[0] == BATCH
    assert not any(BATCH in operand.labels for operand in equation.cores)


def test_a_copy_tensor_is_one_label_and_no_operand():
    equation = equation_of(star())
    labels = names_and_labels(equation)
    assert set(labels) == {"x", "a", "b", "c", "d"}
    assert len({labels[name][1] for name in "abcd"}) == 1


def test_outputs_keep_their_order():
    equation = equation_of(star())
    assert equation.shape(equation.output) == (-1, 4, 7)


def test_a_trace_is_a_label_that_a_core_has_twice():
    (a,) = (operand for operand in equation_of(traced()).operands if operand.name == "a")
    assert a.labels[1] == a.labels[2]


def test_an_index_that_comes_out_twice_gets_an_identity():
    equation = equation_of(passed_through())
    (identity,) = (operand for operand in equation.operands if operand.kind is OperandKind.IDENTITY)
    assert equation.shape(identity.labels) == (5, 5)
    assert len(set(equation.output)) == len(equation.output) == 4


def test_an_output_of_a_copy_tensor_that_joins_nothing_is_refused_by_name():
    with pytest.raises(PlanningError, match=r"^output leg dot\.1 is joined to no core and no input$"):
        equation_of(lonely_copy())


def test_labels_do_not_run_out_where_letters_do():
    equation = equation_of(ring_of(40))
    assert len(equation.sizes) == 120
    text = str(equation)
    assert len(set(text) - set(",->")) == 121


def test_widths_leave_out_the_batch():
    equation = equation_of(blog_network())
    assert equation.width(equation.output) == 1024
    assert equation.shape(equation.output) == (-1, 32, 32)
