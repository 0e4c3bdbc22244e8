"""What the cost model says of single operations; only their order matters."""

from tndesigner.planning.cost import operation_cost
from tndesigner.planning.program import Einsum, MatMul, Multiply, Reshape, Sum, Transpose
from tndesigner.planning.rates import BUILT_IN

PRODUCT = MatMul(0, 1)


def product(m, k, n, batch=()):
    return operation_cost(PRODUCT, ((*batch, m, k), (*batch, k, n)), (*batch, m, n))


def test_a_larger_product_takes_longer():
    assert product(512, 512, 512).forward < product(1024, 512, 512).forward


def test_the_backward_pass_of_a_product_is_two_products():
    cost = product(700, 700, 700)
    assert 1.9 < cost.backward / cost.forward < 2.1


def test_a_skinny_product_is_slower_for_the_same_operations():
    assert product(4096, 8, 4096).forward > 1.5 * product(512, 512, 512).forward


def test_sharing_one_side_among_a_batch_costs_extra_backward():
    shared = operation_cost(PRODUCT, ((64, 32, 32), (32, 48)), (64, 32, 48))
    own = operation_cost(PRODUCT, ((64, 32, 32), (64, 32, 48)), (64, 32, 48))
    assert shared.forward == own.forward
    assert shared.backward > own.backward


def test_a_reshape_is_nearly_free_and_a_transposition_is_not():
    array = (1000, 1000)
    reshape = operation_cost(Reshape(0, (1_000_000,)), (array,), (1_000_000,))
    transpose = operation_cost(Transpose(0, (1, 0)), (array,), array)
    assert reshape.total < BUILT_IN.call
    assert transpose.total > 100 * reshape.total


def test_a_transposition_of_whole_rows_is_faster():
    array = (100, 50, 200)
    rows, numbers = Transpose(0, (1, 0, 2)), Transpose(0, (0, 2, 1))
    assert (
        operation_cost(rows, (array,), (50, 100, 200)).total < operation_cost(numbers, (array,), (100, 200, 50)).total
    )


def test_every_operation_takes_at_least_a_call():
    arrays = ((3, 5), (3, 5))
    for operation, result in ((Multiply(0, 1), (3, 5)), (Sum(0, 1), (3,)), (Einsum(0, "ab->b"), (5,))):
        cost = operation_cost(operation, arrays[: len(arrays) if isinstance(operation, Multiply) else 1], result)
        assert cost.forward >= BUILT_IN.call
        assert cost.backward >= BUILT_IN.call
