"""How large the numbers of each core start, so that the network starts like a dense layer."""

from collections.abc import Iterable, Mapping
from math import exp, prod, sqrt

from tndesigner.network.isometries import Isometry
from tndesigner.planning.equation import BATCH, Equation, Label

LARGEST_SIDE = 512
"""Matrices with a shorter side above this are left random: so many random columns are nearly orthogonal anyway."""


def core_deviations(
    equation: Equation, variance: float | None = None, fixed: Mapping[int, float] | None = None
) -> dict[int, float]:
    r"""Return the standard deviation of the normal numbers that each core starts with, by id of the core.

    With independent normal cores of variances ``s_c**2`` and unit normal data, the variance of an output is
    ``prod_c s_c**2 * prod_l d_l``, where ``l`` runs over the summed labels and ``d_l`` are their lengths: every
    assignment of the summed labels adds one product of independent numbers. Each label's share is split evenly
    among the cores that have it, so the data keeps its size on its way.

    Args:
        equation: the network.
        variance: that of an output for unit normal data; as a rule, that behind the layer that the network stands
            for, as Keras starts it.
        fixed: the deviations of cores whose size is given, by id; the others make up for it.
    """
    data = {label for operand in equation.inputs for label in operand.labels if label != BATCH}
    holders: dict[Label, int] = {}
    for core in equation.cores:
        for label in set(core.labels):
            holders[label] = holders.get(label, 0) + 1
    free = {label for label in data if label not in holders and label not in equation.output}
    target = (variance or _output_variance(equation, tuple(data))) / equation.width(tuple(free))
    even: dict[int, float] = {}
    for core in equation.cores:
        summed = set(core.labels) - set(equation.output) - equation.digits.keys()
        even[core.tensor] = prod(equation.sizes[label] ** (-1 / holders[label]) for label in summed)
    given = {core: fixed[core] for core in even if core in fixed} if fixed else {}
    gain = target * prod(even[core] / deviation**2 for core, deviation in given.items())
    share = gain ** (1 / max(1, len(even) - len(given)))
    return {core: given.get(core, sqrt(share * square)) for core, square in even.items()}


def padded_variance(takes: int, gives: int, width: int) -> float:
    """Return the variance for ``core_deviations`` of a layer whose data is padded with zeros to a width.

    It is that of an output if all numbers were unit normal; as only some are, it is larger than that of the twin.
    """
    return 2 * width / (takes + gives)


def isometry_deviations(held: Iterable[Isometry]) -> dict[int, float]:
    """Return the deviation of the numbers in each of these cores while it is an isometry, by id of the core."""
    return {one.core.id: max(one.sides) ** -0.5 for one in held}


def attention_variance(length: int, features: int, num_heads: int) -> float:
    """Return the variance behind Keras's attention at its start: means of values, weighted by random scores.

    Scores of variance s make weights whose squares sum to exp(s) / (length + exp(s) - 1) on the average.
    """
    inner = num_heads * max(1, features // num_heads)
    projected = 2.0 * features / (features + inner)
    scores = exp(projected**2)
    return projected * scores / (length + scores - 1.0) * 2.0 * inner / (inner + features)


def _output_variance(equation: Equation, data: tuple[Label, ...]) -> float:
    """Return the variance of an output of the twin for unit normal data.

    A dense or convolution layer starts as Glorot and Bengio say (2010, equation 16), where the fans of a
    convolution count the places of its kernel; the table of an embedding starts uniform in -0.05 to 0.05.
    """
    if equation.digits:
        return 0.05**2 / 3
    places = equation.width(equation.window.labels) if equation.window else 1
    fan_in, fan_out = equation.width(data), equation.width(equation.output) * places
    return 2 * fan_in / (fan_in + fan_out)


def halves(shape: tuple[int, ...]) -> tuple[int, int]:
    """Return the sizes of the two groups of neighbouring axes that are most nearly equal.

    Between these a core starts as a matrix with orthonormal columns or rows.
    """
    cuts = ((prod(shape[:place]), prod(shape[place:])) for place in range(len(shape) + 1))
    return min(cuts, key=max)
