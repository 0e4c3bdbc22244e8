"""What the cores of an exported layer start with: the same as those of the trained layer."""

from math import sqrt

from tndesigner.codegen.isometries import isometry_functions
from tndesigner.codegen.layout import Expression, call
from tndesigner.codegen.subject import Subject
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
    if not _is_orthogonal(shape):
        return call("keras.initializers.RandomNormal", f"stddev={deviation!r}")
    return call("isometry", str(rows), str(columns), f"gain={deviation * sqrt(max(rows, columns))!r}")


def start_functions(subject: Subject) -> list[list[str]]:
    """Return the functions that the initialisers need, each by its lines."""
    free = (core for core in subject.network.cores if core.id not in subject.splits)
    needed = any(_is_orthogonal(core.shape) for core in free)
    return [*([_ISOMETRY.splitlines()] if needed else []), *isometry_functions(subject)]


def _is_orthogonal(shape: tuple[int, ...]) -> bool:
    return min(halves(shape)) <= LARGEST_SIDE
