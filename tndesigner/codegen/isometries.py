"""The functions that keep cores of an exported layer isometries: the same as those of the trained layer."""

from tndesigner.codegen.layout import Expression, call, numbers
from tndesigner.codegen.subject import Subject
from tndesigner.network.isometries import Isometry

_MATRICES = '''\
def matrix_of(core, taken, given):
    """Return a core as the matrix from the axes that take numbers to those that lead on."""
    rows = int(np.prod([core.shape[axis] for axis in taken]))
    return ops.reshape(ops.transpose(core, (*taken, *given)), (rows, -1))


def core_of(matrix, shape, taken, given):
    """Give such a matrix the axes of the core again."""
    order = (*taken, *given)
    spread = ops.reshape(matrix, tuple(shape[axis] for axis in order))
    return ops.transpose(spread, tuple(order.index(axis) for axis in range(len(order))))


def start_isometry(taken, given):
    """Start a core as a random isometry."""
    orthogonal = keras.initializers.Orthogonal()

    def start(shape, dtype="float32"):
        rows = int(np.prod([shape[axis] for axis in taken]))
        matrix = orthogonal((rows, int(np.prod(shape)) // rows), dtype="float32")
        return ops.cast(core_of(matrix, shape, taken, given), dtype)

    return start
'''

_PROJECTION = '''\
def keep_isometry(taken, given):
    """After each step, put the nearest isometry in the place of a core."""

    def nearest(core):
        matrix = matrix_of(core, taken, given)
        left, _, right = ops.svd(matrix, full_matrices=False)
        return core_of(ops.matmul(left, right), core.shape, taken, given)

    return nearest
'''

_PENALTY = '''\
def near_isometry(taken, given, strength):
    """Add to the loss how far a core is from an isometry."""

    def penalty(core):
        matrix = matrix_of(core, taken, given)
        if matrix.shape[0] < matrix.shape[1]:
            matrix = ops.transpose(matrix)
        product = ops.matmul(ops.transpose(matrix), matrix)
        unit = ops.eye(matrix.shape[1], dtype=matrix.dtype)
        return strength * ops.sum(ops.square(product - unit))

    return penalty
'''


def isometry_functions(subject: Subject) -> list[list[str]]:
    """Return the functions that the weights need, each by its lines."""
    if not subject.splits or not subject.isometry:
        return []
    holding = _PENALTY if subject.isometry.hold == "penalty" else _PROJECTION
    return [_MATRICES.splitlines(), holding.splitlines()]


def isometry_start(split: Isometry) -> Expression:
    """Write the initialiser of a core that is to be an isometry."""
    return call("start_isometry", *_axes(split))


def holding_of(subject: Subject, split: Isometry) -> tuple[str, Expression]:
    """Return the argument of ``add_weight`` that keeps a core an isometry, and its value."""
    if subject.isometry and subject.isometry.hold == "penalty":
        return "regularizer", call("near_isometry", *_axes(split), f"strength={subject.isometry.strength!r}")
    return "constraint", call("keep_isometry", *_axes(split))


def _axes(split: Isometry) -> tuple[Expression, Expression]:
    return numbers(split.domain), numbers(split.range)
