"""The initial size of the numbers in each core, so that the network starts like a dense layer."""

from collections import Counter
from collections.abc import Iterable, Mapping
from math import exp, prod, sqrt

from tndesigner.network.isometries import Isometry
from tndesigner.planning.equation import BATCH, Equation, Label

LARGEST_SIDE = 512
"""Matrices whose shorter side is larger stay random: their random columns are nearly orthogonal anyway."""


def core_deviations(
    equation: Equation, variance: float | None = None, fixed: Mapping[int, float] | None = None
) -> dict[int, float]:
    r"""Return the standard deviation of the normal numbers that initialise each core, by id of the core.

    With independent normal cores of variances ``s_c**2`` and unit normal data, the variance of an output is
    ``prod_c s_c**2 * prod_l d_l``, where ``l`` runs over the summed labels and ``d_l`` are their lengths: every
    assignment of the summed labels adds one product of independent numbers. Each label's share is split evenly
    among the cores that have it, so intermediate results keep the size of the data.

    Args:
        equation: the network.
        variance: the variance of an output for unit normal data; by default that of the replaced layer as Keras
            initialises it.
        fixed: given deviations of cores, by id; the other cores compensate for them.
    """
    data = {label for operand in equation.inputs for label in operand.labels if label != BATCH}
    holders = Counter(label for core in equation.cores for label in set(core.labels))
    kept = {*equation.output, *equation.digits, *(label for unit in equation.identities for label in unit.labels)}
    free = data - holders.keys() - kept
    target = (variance or _output_variance(equation, tuple(data))) / equation.width(tuple(free))
    even: dict[int, float] = {}
    for core in equation.cores:
        summed = set(core.labels) - kept
        even[core.tensor] = prod(equation.sizes[label] ** (-1 / holders[label]) for label in summed)
    given = {core: fixed[core] for core in even if core in fixed} if fixed else {}
    gain = target * prod(even[core] / deviation**2 for core, deviation in given.items())
    share = gain ** (1 / max(1, len(even) - len(given)))
    return {core: given.get(core, sqrt(share * square)) for core, square in even.items()}


def padded_variance(takes: int, gives: int, width: int) -> float:
    """Return the variance for ``core_deviations`` if the data is padded with zeros to a width.

    It is that of an output if all numbers were unit normal; as only some are, it is larger than that of the twin.
    """
    return 2 * width / (takes + gives)


def gate_variance(takes: int, gives: int) -> float:
    """Return the variance of what one gate of a recurrent layer gets from its part of the input matrix.

    It is that of Keras's matrix, which is initialised as a whole: it ``gives`` numbers to all gates.
    """
    return 2 * takes / (takes + gives)


def isometry_deviations(held: Iterable[Isometry]) -> dict[int, float]:
    """Return the deviation of the numbers in each core that is kept an isometry, by id of the core."""
    return {one.core.id: max(one.sides) ** -0.5 for one in held}


def attention_variance(length: int, features: int, num_heads: int) -> float:
    """Return the variance of the output of Keras's attention at initialisation: means of values with random weights.

    Scores of variance s give weights whose squares sum to exp(s) / (length + exp(s) - 1) on average.
    """
    inner = num_heads * max(1, features // num_heads)
    projected = 2.0 * features / (features + inner)
    scores = exp(projected**2)
    return projected * scores / (length + scores - 1.0) * 2.0 * inner / (inner + features)


def _output_variance(equation: Equation, data: tuple[Label, ...]) -> float:
    """Return the variance of an output of the twin for unit normal data.

    A dense or convolution layer is initialised as in Glorot and Bengio (2010, equation 16), where the fans of a
    convolution include the places of its kernel; an embedding table is uniform in -0.05 to 0.05.
    """
    if equation.digits:
        return 0.05**2 / 3
    places = equation.width(equation.window.labels) if equation.window else 1
    fan_in, fan_out = equation.width(data), equation.width(equation.output) * places
    return 2 * fan_in / (fan_in + fan_out)


def halves(shape: tuple[int, ...]) -> tuple[int, int]:
    """Return the sizes of the two groups of neighbouring axes that are most nearly equal.

    A core is initialised as a matrix between them with orthonormal columns or rows.
    """
    cuts = ((prod(shape[:place]), prod(shape[place:])) for place in range(len(shape) + 1))
    return min(cuts, key=max)
