"""Where the improvement begins: several starts, most of which are given up early."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from tndesigner.fitting.alternating import Alternator, relative
from tndesigner.fitting.contraction import Array
from tndesigner.fitting.gauss_newton import GaussNewton
from tndesigner.fitting.isometric import Isometric
from tndesigner.fitting.objective import Objective
from tndesigner.fitting.problem import Numbers, Structure
from tndesigner.fitting.progress import Watch

ROUNDS = ((8, 12), (24, 6), (60, 3))
"""The sweeps that each start gets in a round, and how many of the best go on."""
MOST, FEWEST = 36, 3
"""The largest and the smallest number of starts."""
AFFORDABLE = 4e10
"""Operations after which no further start is made."""
EXACT = 1e-6
"""A relative error at which a start has found the network that the array was made of."""
MOST_SWEEPS, MOST_STEPS = 400, 200
"""The largest number of sweeps, or of steps of all cores at once, for a start that is improved to the end."""
PATIENCE = 4
"""The number of sweeps or steps over which the error must shrink."""


@dataclass
class Start:
    """The numbers of the cores, and the relative error with them."""

    numbers: Numbers
    error: float = np.inf


def random_start(
    structure: Structure, target: Array, isometric: Mapping[str, Isometric], generator: np.random.Generator
) -> Numbers:
    """Return normal numbers, scaled so that the network has the best size for an array (input, output)."""
    numbers: Numbers = {}
    for core in structure.cores:
        shape = [structure.sizes[label] for label in core.labels]
        array = np.asarray(generator.standard_normal(shape)) / max(1.0, float(np.prod(shape))) ** 0.5
        numbers[core.name] = isometric[core.name].nearest(array) if core.name in isometric else array
    made = structure.matrix(numbers)
    size = float(np.vdot(made, made))
    free = [name for name in numbers if name not in isometric]
    if free and size > 0.0:
        scale = abs(float(np.vdot(made, target))) / size
        for name in free:
            numbers[name] = numbers[name] * max(scale, np.finfo(float).tiny) ** (1 / len(free))
    return numbers


class Contest:
    """Improves several starts a little, and the best of them to the end."""

    def __init__(self, objective: Objective, isometric: Mapping[str, Isometric], tolerance: float) -> None:
        """Prepare both ways to improve cores."""
        self._objective, self._tolerance = objective, tolerance
        self._isometric = isometric

    def best(self, known: list[Numbers], supply: Iterator[Numbers] | None, watch: Watch) -> Start:
        """Return the best of some starts, improved as far as the tolerance asks.

        Args:
            known: starts that are all improved to the end.
            supply: random starts, as many as are asked for; None if there shall be none besides those that are known.
            watch: is told of the progress.
        """
        finalists = [Start(numbers) for numbers in known]
        finalists += [] if supply is None else self._told_apart(supply, watch)
        found: list[Start] = []
        for place, start in enumerate(finalists, 1):
            found.append(self._improved(start, place, watch))
            if found[-1].error < EXACT:
                break
        return min(found, key=lambda start: start.error)

    def _told_apart(self, supply: Iterator[Numbers], watch: Watch) -> list[Start]:
        """Return the most promising starts, the best first."""
        alternator = Alternator(self._objective, self._isometric, watch)
        watch.tell("starts")
        first = next(supply)
        alternator.sweep(first)
        sweeps = sum(sweeps for sweeps, _ in ROUNDS) / 2
        count = int(np.clip(AFFORDABLE / (sweeps * max(1, self._objective.contractions.flops)), FEWEST, MOST))
        starts = [Start(first), *(Start(next(supply)) for _ in range(count - 1))]
        for sweeps, most in ROUNDS:
            for place, start in enumerate(starts, 1):
                for _ in range(sweeps):
                    start.error = relative(alternator.sweep(start.numbers), self._objective.square)
                    watch.tell("starts", start=place, error=start.error)
                    if start.error < EXACT:
                        return [start]
            starts = sorted(starts, key=lambda start: start.error)[:most]
        return starts

    def _improved(self, start: Start, place: int, watch: Watch) -> Start:
        """Improve a start until its error hardly shrinks any more."""
        newton = GaussNewton(self._objective, self._isometric, watch)
        alternator = Alternator(self._objective, self._isometric, watch)
        numbers, square = start.numbers, self._objective.square
        loss = alternator.sweep(numbers)
        errors = [relative(loss, square)]
        for sweep in range(1, MOST_STEPS if newton.possible else MOST_SWEEPS):
            loss = newton.step(numbers, loss) if newton.possible else alternator.sweep(numbers)
            errors.append(relative(loss, square))
            watch.tell("improvement", start=place, sweep=sweep, error=errors[-1])
            if errors[-1] < EXACT or _stalls(errors, self._tolerance):
                break
        return Start(numbers, errors[-1])


def _stalls(errors: list[float], tolerance: float) -> bool:
    """Tell whether the error has shrunk by less than a fraction of itself, on average over a few sweeps."""
    if len(errors) <= PATIENCE:
        return False
    return errors[-1 - PATIENCE] - errors[-1] < PATIENCE * tolerance * errors[-1]
