"""How large the numbers of each core start, so that the network starts like a dense layer."""

from math import prod, sqrt

from tndesigner.planning.equation import BATCH, Equation, Label


def core_deviations(equation: Equation) -> dict[int, float]:
    r"""Return the standard deviation of the normal numbers that each core starts with, by id of the core.

    With independent normal cores of variances ``s_c**2`` and unit normal data, the variance of an output is
    ``prod_c s_c**2 * prod_l d_l``, where ``l`` runs over the summed labels and ``d_l`` are their lengths: every
    assignment of the summed labels adds one product of independent numbers. The target is the variance behind
    a dense layer with Glorot and Bengio's uniform start (2010, equation 16), ``2*fan_in / (fan_in + fan_out)``.
    Each label's share is split evenly among the cores that have it, so the data keeps its size on its way.
    """
    data = {label for operand in equation.inputs for label in operand.labels if label != BATCH}
    fan_in, fan_out = equation.width(tuple(data)), equation.width(equation.output)
    holders: dict[Label, int] = {}
    for core in equation.cores:
        for label in set(core.labels):
            holders[label] = holders.get(label, 0) + 1
    free = {label for label in data if label not in holders and label not in equation.output}
    target = 2 * fan_in / (fan_in + fan_out) / equation.width(tuple(free))
    gain = target ** (1 / max(1, len(equation.cores)))
    deviations = {}
    for core in equation.cores:
        summed = set(core.labels) - set(equation.output)
        deviations[core.tensor] = sqrt(gain * prod(equation.sizes[label] ** (-1 / holders[label]) for label in summed))
    return deviations
