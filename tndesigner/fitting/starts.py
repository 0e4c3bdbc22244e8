"""Where the improvement begins: several starts, most of which are given up early."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import numpy as np

from tndesigner.fitting.alternating import Alternator, relative
from tndesigner.fitting.contraction import Array
from tndesigner.fitting.gauss_newton import GaussNewton
from tndesigner.fitting.isometric import Isometric
from tndesigner.fitting.objective import Objective
from tndesigner.fitting.problem import Numbers, Structure
from tndesigner.fitting.progress import Watch
from tndesigner.fitting.task import Task

ROUNDS = ((24, 12), (40, 6))
"""The sweeps that each start gets in a round, and how many of the best continue."""
SHRINKING, FADING = 0.1, 0.88
"""How strongly large numbers are avoided in the first sweep, and what is left of that after each."""
FEWEST_STARTS = 3
"""The smallest number of starts, unless fewer are asked for."""
AFFORDABLE = 4e10
"""Operations after which no further start is made."""
EXACT = 1e-6
"""A relative error at which a start has found the network that the array was made of."""
RACES = ((8, 3), (24, 1), (100, 1))
"""The steps of all cores at once, or sweeps, that each of the best starts gets, and how many of them continue."""
PATIENCE = 4
"""The number of sweeps or steps over which the error must shrink."""


@dataclass(eq=False)
class Start:
    """The numbers of the cores, the relative error with them, and how often they were improved."""

    numbers: Numbers
    error: float = np.inf
    sweeps: int = 0
    errors: list[float] = field(default_factory=list)
    """The errors after the steps of all cores at once, and after the sweeps of the last race."""


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

    def __init__(self, objective: Objective, task: Task) -> None:
        """Prepare both ways to improve cores."""
        self._objective, self._tolerance = objective, task.tolerance
        self._isometric, self._most = task.isometric, task.starts

    def best(self, known: list[Numbers], supply: Iterator[Numbers] | None, watch: Watch) -> Start:
        """Return the best of some starts, improved as far as the tolerance asks.

        Args:
            known: starts that are all improved to the end.
            supply: random starts, as many as are asked for; None if there shall be none besides those that are known.
            watch: is told of the progress.
        """
        finalists = [Start(numbers) for numbers in known]
        finalists += [] if supply is None else self._told_apart(supply, watch)
        for steps, most in RACES:
            for place, start in enumerate(finalists, 1):
                self._improve(start, steps, place, watch)
                if start.error < EXACT:
                    return start
            finalists = sorted(finalists, key=lambda start: start.error)[:most]
        return finalists[0]

    def _told_apart(self, supply: Iterator[Numbers], watch: Watch) -> list[Start]:
        """Return the most promising starts, the best first."""
        watch.tell("starts")
        first = next(supply)
        self._alternator(watch).sweep(first)
        cost = max(1, self._objective.contractions.flops) * ROUNDS[0][0]
        count = int(np.clip(AFFORDABLE / cost, min(FEWEST_STARTS, self._most), self._most))
        starts = [Start(first), *(Start(next(supply)) for _ in range(count - 1))]
        for sweeps, most in ROUNDS:
            for place, start in enumerate(starts, 1):
                self._alternate(start, sweeps, place, watch)
                if start.error < EXACT:
                    return [start]
            starts = sorted(starts, key=lambda start: start.error)[:most]
        return starts

    def _alternate(self, start: Start, sweeps: int, place: int, watch: Watch) -> None:
        """Improve a start by some sweeps."""
        alternator = self._alternator(watch)
        for _ in range(sweeps):
            loss = alternator.sweep(start.numbers, shrinking=SHRINKING * FADING**start.sweeps)
            start.sweeps += 1
            start.error = relative(loss, self._objective.square)
            watch.tell("starts", start=place, error=start.error)
            if start.error < EXACT:
                break

    def _improve(self, start: Start, most: int, place: int, watch: Watch) -> None:
        """Improve a start until its error hardly shrinks any more, or for a number of steps."""
        newton = GaussNewton(self._objective, self._isometric, watch)
        alternator = self._alternator(watch)
        loss = alternator.sweep(start.numbers)
        start.errors.append(relative(loss, self._objective.square))
        for _ in range(most):
            if start.error < EXACT or _stalls(start.errors, self._tolerance):
                break
            loss = newton.step(start.numbers, loss) if newton.possible else alternator.sweep(start.numbers)
            start.error = relative(loss, self._objective.square)
            start.errors.append(start.error)
            watch.tell("improvement", start=place, sweep=len(start.errors), error=start.error)

    def _alternator(self, watch: Watch) -> Alternator:
        return Alternator(self._objective, self._isometric, watch)


def _stalls(errors: list[float], tolerance: float) -> bool:
    """Tell whether the error has shrunk by less than a fraction of itself, on average over a few sweeps."""
    if len(errors) <= PATIENCE:
        return False
    return errors[-1 - PATIENCE] - errors[-1] < PATIENCE * tolerance * errors[-1]
