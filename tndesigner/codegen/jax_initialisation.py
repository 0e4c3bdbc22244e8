"""How the cores of an exported JAX function start, and what keeps them isometries: as in the trained layer."""

from collections.abc import Iterator
from math import sqrt

from tndesigner.codegen.frame import frame_of
from tndesigner.codegen.initialisation_text import is_orthogonal
from tndesigner.codegen.layout import Expression, call, lines_of, numbers
from tndesigner.codegen.subject import Subject, start_variance
from tndesigner.codegen.text import literal
from tndesigner.planning.initialisation import core_deviations, halves, isometry_deviations

_NORMAL = '''\
def normal(key, shape, deviation, dtype):
    """Start a core as random numbers."""
    return deviation * jax.random.normal(key, shape, dtype)
'''

_ORTHOGONAL = '''\
def orthogonal(key, shape, rows, gain, dtype):
    """Start a core as an orthogonal matrix between two groups of its axes."""
    start = jax.nn.initializers.orthogonal(gain)
    return start(key, (rows, int(np.prod(shape)) // rows), dtype).reshape(shape)
'''

_MATRICES = '''\
def matrix_of(core, taken, given):
    """Return a core as the matrix from the axes ``taken`` to the axes ``given``."""
    rows = int(np.prod([core.shape[axis] for axis in taken]))
    return core.transpose(*taken, *given).reshape(rows, -1)


def core_of(matrix, shape, taken, given):
    """Return such a matrix in the shape of the core."""
    order = (*taken, *given)
    spread = matrix.reshape([shape[axis] for axis in order])
    return spread.transpose([order.index(axis) for axis in range(len(order))])


def isometry(key, shape, taken, given, dtype):
    """Start a core as a random isometry."""
    size = matrix_of(np.empty(shape), taken, given).shape
    matrix = jax.nn.initializers.orthogonal()(key, size, dtype)
    return core_of(matrix, shape, taken, given)
'''

_PROJECTION = '''\
def nearest_isometry(core, taken, given):
    """Return the isometry that is the nearest to a core."""
    left, _, right = jnp.linalg.svd(matrix_of(core, taken, given), full_matrices=False)
    return core_of(left @ right, core.shape, taken, given)
'''

_PENALTY = '''\
def far_from_isometry(core, taken, given):
    """Return how far a core is from an isometry."""
    matrix = matrix_of(core, taken, given)
    matrix = matrix.T if matrix.shape[0] < matrix.shape[1] else matrix
    return jnp.sum(jnp.square(matrix.T @ matrix - jnp.eye(matrix.shape[1])))
'''


def jax_start_functions(subject: Subject) -> list[list[str]]:
    """Return the functions that start and hold cores, each as its lines."""
    free = [core.shape for core in subject.network.cores if core.id not in subject.splits]
    texts = [_ORTHOGONAL] if any(map(is_orthogonal, free)) else []
    texts += [_NORMAL] if not all(map(is_orthogonal, free)) else []
    if subject.splits:
        texts += [_MATRICES, _PENALTY if _has_penalty(subject) else _PROJECTION]
    return [text.splitlines() for text in texts]


def jax_starts(subject: Subject) -> Iterator[tuple[str, Expression]]:
    """Yield the name of each projection and core as text, and the expression for its first numbers."""
    deviations = core_deviations(
        subject.equation, start_variance(subject), isometry_deviations(subject.splits.values())
    )
    place = 0
    for kernel, size in subject.kernels.items():
        start = "jax.nn.initializers.lecun_uniform()"
        yield literal(kernel.removesuffix("_kernel")), call(start, f"keys[{place}]", numbers(size), "dtype")
        place += 1
    for core in subject.network.cores:
        key, shape = f"keys[{place}]", numbers(core.shape)
        split, deviation = subject.splits.get(core.id), deviations[core.id]
        if split:
            made = call("isometry", key, shape, numbers(split.domain), numbers(split.range), "dtype")
        elif is_orthogonal(core.shape):
            rows, columns = halves(core.shape)
            made = call("orthogonal", key, shape, str(rows), repr(deviation * sqrt(max(rows, columns))), "dtype")
        else:
            made = call("normal", key, shape, repr(deviation), "dtype")
        yield literal(subject.weights[core.id]), made
        place += 1


def jax_isometries(subject: Subject, prefix: str) -> list[list[str]]:
    """Return the function that keeps cores isometries as its lines; nothing if none are kept."""
    if not subject.splits:
        return []
    splits = {
        literal(subject.weights[core]): (numbers(split.domain), numbers(split.range))
        for core, split in subject.splits.items()
    }
    if _has_penalty(subject):
        strength = subject.isometry.strength if subject.isometry else 0.0
        lines = [
            f"def {prefix}penalty(cores):",
            '    """Return what to add to the loss, so that cores stay isometries."""',
            "    far = 0.0",
        ]
        for name, axes in splits.items():
            lines += lines_of("far = far + ", call("far_from_isometry", f"cores[{name}]", *axes), indent=4)
        return [[*lines, f"    return {strength!r} * far"]]
    nearest = [
        line
        for name, axes in splits.items()
        for line in lines_of(f"{name}: ", call("nearest_isometry", f"cores[{name}]", *axes), ",", indent=8)
    ]
    return [
        [
            f"def {prefix}keep_isometries(cores):",
            '    """Return the cores, isometries again; call it after each step of training."""',
            "    return {",
            "        **cores,",
            *nearest,
            "    }",
        ]
    ]


def initial_cores(subject: Subject, prefix: str) -> list[str]:
    """Return the function that starts the cores as its lines."""
    starts = [*jax_starts(subject)]
    arguments = ("key", "dtype=jnp.float32", f"bias={subject.use_bias}")
    entries = [line for name, made in starts for line in lines_of(f"{name}: ", made, ",", indent=8)]
    keys = [f"    keys = jax.random.split(key, {len(starts)})"] if starts else []
    return [
        *lines_of("def ", call(f"{prefix}init", *arguments), ":"),
        f'    """Return new cores by name, which start like {frame_of(subject).stands_for}."""',
        *keys,
        "    cores = {",
        *entries,
        "    }",
        "    if bias:",
        f'        cores["bias"] = jnp.zeros({subject.given}, dtype)',
        "    return cores",
    ]


def _has_penalty(subject: Subject) -> bool:
    return subject.isometry is not None and subject.isometry.hold == "penalty"
