"""How the cores of an exported layer start, and what keeps them isometries: as in the trained layer."""

from math import sqrt
from string import Template

from tndesigner.codegen.layout import Expression, call, numbers
from tndesigner.codegen.subject import Subject, weights_start
from tndesigner.network.isometries import Isometry
from tndesigner.planning.initialisation import LARGEST_SIDE, halves

_ISOMETRY = '''\
def isometry(rows, columns, gain):
    """Start a core as an orthogonal matrix between two groups of its axes."""
    orthogonal = keras.initializers.Orthogonal(gain)

    def start(shape, dtype="float32"):
        matrix = orthogonal((rows, columns), dtype="float32")
        return ops.cast(ops.reshape(matrix, shape), dtype)

    return start
'''


def start_of(shape: tuple[int, ...], deviation: float) -> Expression:
    """Write the initialiser of a core."""
    rows, columns = halves(shape)
    if not is_orthogonal(shape):
        return call("keras.initializers.RandomNormal", f"stddev={deviation!r}")
    return call("isometry", str(rows), str(columns), f"gain={deviation * sqrt(max(rows, columns))!r}")


def start_functions(subject: Subject) -> list[list[str]]:
    """Return the functions that the initialisers need, each as its lines."""
    free = (core for core in subject.network.cores if core.id not in subject.splits)
    needed = any(is_orthogonal(core.shape) for core in free)
    return [*([_ISOMETRY.splitlines()] if needed else []), *isometry_functions(subject)]


def is_orthogonal(shape: tuple[int, ...]) -> bool:
    """Tell whether a core starts as an orthogonal matrix; a large one starts as random numbers."""
    return min(halves(shape)) <= LARGEST_SIDE


_MATRICES = '''\
def matrix_of(core, taken, given):
    """Return a core as the matrix from the axes ``taken`` to the axes ``given``."""
    rows = int(np.prod([core.shape[axis] for axis in taken]))
    return ops.reshape(ops.transpose(core, (*taken, *given)), (rows, -1))


def core_of(matrix, shape, taken, given):
    """Return such a matrix in the shape of the core."""
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
    """After each step, replace a core by the nearest isometry."""

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
    """Return the functions that the weights need, each as its lines."""
    if not subject.splits or not subject.isometry:
        return []
    holding = _PENALTY if subject.isometry.hold == "penalty" else _PROJECTION
    return [_MATRICES.splitlines(), holding.splitlines()]


def isometry_start(split: Isometry) -> Expression:
    """Write the initialiser of a core that is kept an isometry."""
    return call("start_isometry", *_axes(split))


def holding_of(subject: Subject, split: Isometry) -> Expression:
    """Write the constraint or the regulariser that keeps a core an isometry."""
    hold = subject.isometry
    if hold and hold.hold == "penalty":
        return call("near_isometry", *_axes(split), f"strength={hold.strength!r}")
    return call("keep_isometry", *_axes(split))


def is_isometric(subject: Subject) -> list[str]:
    """Write the lines of ``__init__`` for a layer with isometries."""
    taken = f"{weights_start(subject)}_{_holds_by(subject)}"
    return [
        "        self.isometric = isometric",
        f"        if isometric and self.{taken} is not None:",
        f'            raise ValueError("{taken} needs isometric=False")',
    ]


def isometric_method(subject: Subject) -> list[str]:
    """Write the method that adds a core that is kept an isometry."""
    holds, free = _holds_by(subject), "regularizer" if _holds_by(subject) == "constraint" else "constraint"
    values = {"holds": holds, "free": free, "start": weights_start(subject)}
    return Template(_ADD_ISOMETRY).substitute(values).splitlines()


def _holds_by(subject: Subject) -> str:
    """Return the argument of ``add_weight`` that keeps cores isometries."""
    return "regularizer" if subject.isometry and subject.isometry.hold == "penalty" else "constraint"


_ADD_ISOMETRY = '''\
    def add_isometry(self, name, shape, start, $holds):
        """Add a core that is kept an isometry, or that is free if ``isometric=False``."""
        if not self.isometric:
            return self.add_core(name, shape, start)
        return self.add_weight(
            name=name,
            shape=shape,
            initializer=start,
            $holds=$holds,
            $free=self.${start}_$free,
            trainable=name not in self.frozen,
        )
'''


def _axes(split: Isometry) -> tuple[Expression, Expression]:
    return numbers(split.domain), numbers(split.range)
