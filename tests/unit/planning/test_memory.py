"""How many bytes are alive at once, counted by hand."""

from tests.unit.blog import blog_network
from tests.unit.planning.pictures import tucker_kernel
from tests.unit.planning.specimens import chain
from tndesigner.models.usage import AsConvolution
from tndesigner.planning.choice import plan_network
from tndesigner.planning.equation import equation_of
from tndesigner.planning.footprint import peak_bytes
from tndesigner.planning.lowering import lower
from tndesigner.planning.plan import make_plan
from tndesigner.planning.program import MatMul, Program, Reshape, Transpose


def program_of(network, pairs, batch):
    return lower(make_plan(equation_of(network), pairs, strategy="by hand", batch=batch)).finish()


def hand_made(operations, values) -> Program:
    """A program of the blog's network with the operations that are given."""
    equation = equation_of(blog_network())
    operands = tuple(operand.labels for operand in equation.operands)
    return Program(equation, operations, (*operands, *values))


def test_operands_are_kept_and_a_reshape_needs_nothing():
    x, a, _ = (operand.labels for operand in equation_of(blog_network()).operands)
    program = hand_made((Reshape(0, (-1, 32, 32)), Reshape(1, (32, 64))), (x, a))
    assert peak_bytes(program, 3) == 4 * (3 * 1024 + 2 * 2048)


def test_an_intermediate_is_freed_after_its_last_use():
    x, a, b = (operand.labels for operand in equation_of(blog_network()).operands)
    kept = 3 * 1024 + 2 * 2048
    turned = Transpose(1, (1, 0, 2))
    chain_of_three = hand_made((turned, Transpose(3, (1, 0, 2)), Transpose(4, (1, 0, 2))), (a, a, a))
    assert peak_bytes(chain_of_three, 3) == 4 * (kept + 2 * 2048)
    all_needed = hand_made((turned, Transpose(2, (0, 2, 1)), MatMul(3, 4)), (a, b, x))
    assert peak_bytes(all_needed, 3) == 4 * (kept + 2 * 2048 + 3 * 1024)


def test_a_reshaped_array_keeps_its_source_alive():
    _, a, _ = (operand.labels for operand in equation_of(blog_network()).operands)
    program = hand_made((Transpose(1, (1, 0, 2)), Reshape(3, (32, 64)), Transpose(0, (0,)), MatMul(5, 4)), (a, a, a, a))
    assert peak_bytes(program, 3) == 4 * (3 * 1024 + 2 * 2048 + 3 * 2048)


def test_only_what_has_the_batch_grows_with_it():
    program = program_of(chain(), ((2, 3), (1, 4), (0, 5)), batch=3)
    small, large, larger = (peak_bytes(program, batch) for batch in (100, 200, 300))
    assert larger - large == large - small > 0


def test_the_peak_holds_at_least_data_cores_and_result():
    for pairs in (((0, 1), (4, 2), (5, 3)), ((2, 3), (1, 4), (0, 5))):
        program = program_of(chain(), pairs, batch=3)
        cores = 2 * 7 * 17 + 17 * 3 * 11 * 19 + 19 * 5 * 13
        assert peak_bytes(program, 3) >= 4 * (3 * 30 + cores + 3 * 7 * 11 * 13)


def test_pictures_behind_a_stride_are_smaller():
    # 8 × 9 places of 5 channels go in and become 4; the kernel leaves 3 × 3 places of 6; 7 channels come out.
    network = tucker_kernel(5, 7, (3, 2), (4, 6))
    moves = AsConvolution((2, 3), "valid")
    planned = plan_network(network, batch=144, order=((0, 1), (4, 2), (5, 3)), usage=moves)
    cores = 5 * 4 + 3 * 2 * 4 * 6 + 6 * 7
    before, after = 2 * 8 * 9, 2 * 3 * 3
    data = before * 5
    assert before * 4 + after * 6 > after * 6 + after * 7
    assert peak_bytes(planned.program, 2, (8, 9)) == 4 * (cores + data + before * 4 + after * 6)


def test_a_stride_is_no_matter_where_the_picture_is_not_known():
    planned = plan_network(tucker_kernel(5, 7, (3, 2), (4, 6)), batch=144, usage=AsConvolution(padding="same"))
    assert peak_bytes(planned.program, 144) == peak_bytes(planned.program, 2, (8, 9))
