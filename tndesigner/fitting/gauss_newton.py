"""Levenberg and Marquardt's method for all cores together, where alternating between them stalls."""

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from tndesigner.fitting.alternating import balance
from tndesigner.fitting.contraction import Array
from tndesigner.fitting.gauge import balance_bonds
from tndesigner.fitting.isometric import Isometric
from tndesigner.fitting.matrices import solved
from tndesigner.fitting.objective import Objective
from tndesigner.fitting.problem import Numbers
from tndesigner.fitting.progress import Watch
from tndesigner.wording.text import Text

LARGEST = 2048
"""The largest number of unknowns of the system that is solved, after one core has been eliminated."""
LARGEST_RIM = 16_000_000
"""The largest number of products of an unknown of the system with one of the eliminated core."""
ELIMINATE_FROM = 600
"""The number of unknowns from which on a core is eliminated."""
FIRST_DAMPING, EASIER, HARDER, MOST_DAMPING = 1e-3, 0.2, 5.0, 1e10


@dataclass
class System:
    """The Gauss-Newton equations at the present numbers, split into the core that is eliminated and all others."""

    matrix: Array
    side: Array
    scales: Array
    """What the damping is multiplied with: the mean curvature of the core of each unknown."""
    rim: Array
    """(unknowns, apart, inner, own): the products with the eliminated core; without one, no columns."""
    inner: Array
    """(apart, inner, inner): the matrix of the eliminated core, the same for each of its own legs."""
    inner_side: Array
    """(apart, inner, own)."""

    def solve(self, damping: float) -> tuple[Array, Array]:
        """Return the step of all other unknowns, and that of the eliminated core."""
        matrix = self.matrix + np.diag(damping * self.scales)
        if self.inner_side.size == 0:
            step = solved(matrix, self.side)
            return step, self.inner_side
        size = self.inner.shape[-1]
        mean = float(np.trace(self.inner, axis1=1, axis2=2).mean()) / size
        inverse = np.linalg.inv(self.inner + max(damping * mean, np.finfo(float).tiny) * np.eye(size))
        flat = self.rim.reshape(len(self.rim), -1)
        joined = (inverse @ self.rim).reshape(len(self.rim), -1)
        side = self.side - joined @ self.inner_side.ravel()
        step = solved(matrix - joined @ flat.T, side)
        left = self.inner_side - (step @ flat).reshape(self.inner_side.shape)
        return step, inverse @ left


class GaussNewton:
    """Improves all cores at once; near the optimum, it converges in a few steps where a sweep gains little.

    The equations hold the products of the derivatives of the network by each two cores, contracted without ever
    writing down the derivatives. As the legs of a core that nobody shares only repeat its equations, the largest core
    is eliminated. Isometries move along their tangents and are put back after each step. See Sorber, Van Barel,
    De Lathauwer 2013, "Optimization-based algorithms for tensor decompositions", section 3, and Nocedal and Wright
    2006, section 10.3, for the damping.
    """

    def __init__(self, objective: Objective, isometric: Mapping[str, Isometric], watch: Watch) -> None:
        """Choose the core that is eliminated."""
        self._objective, self._isometric, self._watch = objective, isometric, watch
        self._damping = FIRST_DAMPING
        sizes = {name: int(np.prod(objective.shape(name))) for name in objective.cores}
        unknowns = sum(sizes.values())
        free = [name for name in sizes if name not in isometric]
        largest = max(free, key=lambda name: sizes[name], default="")
        self._eliminated = largest if unknowns > ELIMINATE_FROM else ""
        self._order = [name for name in sizes if name != self._eliminated]
        inner = objective.shape(self._eliminated)[1] if self._eliminated else 0
        left = unknowns - sizes.get(self._eliminated, 0)
        is_small = max(left, inner) <= LARGEST and left * sizes.get(self._eliminated, 0) <= LARGEST_RIM
        self.possible = is_small and (not self._eliminated or objective.is_small(self._eliminated))
        """Whether the equations are small enough to be solved."""

    def step(self, numbers: Numbers, loss: float) -> float:
        """Improve all cores once, if possible, and return the square of the error."""
        balance_bonds(self._objective.structure, numbers, self._isometric)
        system = self._system(numbers)
        while self._damping < MOST_DAMPING:
            self._watch.tick()
            tried = self._moved(numbers, system)
            reached = self._objective.loss(tried) if tried is not None else loss
            if tried is not None and reached < loss:
                self._damping = max(self._damping * EASIER, np.finfo(float).eps)
                balance(tried, self._isometric)
                numbers.update(tried)
                return reached
            self._damping *= HARDER
        self._damping = FIRST_DAMPING
        return loss

    def _moved(self, numbers: Numbers, system: System) -> Numbers | None:
        """Return the numbers after a step; None if the equations are singular."""
        try:
            step, last = system.solve(self._damping)
        except np.linalg.LinAlgError:
            return None
        moved = dict(numbers)
        place = 0
        for name in self._order:
            size = numbers[name].size
            change = step[place : place + size].reshape(numbers[name].shape)
            place += size
            moved[name] = numbers[name] + change
            if name in self._isometric:
                moved[name] = self._isometric[name].nearest(moved[name])
        if self._eliminated:
            moved[self._eliminated] = numbers[self._eliminated] + self._objective.from_local(self._eliminated, last)
        return moved

    def _system(self, numbers: Numbers) -> System:
        objective, order = self._objective, self._order
        blocks: dict[tuple[str, str], Array] = {}
        for place, first in enumerate(order):
            for second in order[place:]:
                self._watch.tick()
                block = self._tangent(second, numbers, objective.curvature(first, second, numbers).T).T
                blocks[first, second] = self._tangent(first, numbers, block)
                blocks[second, first] = blocks[first, second].T
        matrix = np.block([[blocks[first, second] for second in order] for first in order])
        slopes = []
        for name in order:
            local = objective.local(name, numbers)
            slope = objective.from_local(name, local.slope)
            slopes.append(self._tangent(name, numbers, slope.reshape(-1, 1)).ravel())
        scales = [np.full(numbers[name].size, blocks[name, name].trace() / numbers[name].size) for name in order]
        floor = np.finfo(float).tiny
        return System(matrix, np.concatenate(slopes), np.maximum(np.concatenate(scales), floor), *self._rim(numbers))

    def _rim(self, numbers: Numbers) -> tuple[Array, Array, Array]:
        """Return the parts of the equations that belong to the eliminated core."""
        name, objective = self._eliminated, self._objective
        if not name:
            nothing = np.zeros((0, 0, 0))
            return np.zeros((0, 0, 0, 0)), nothing, nothing
        local = objective.local(name, numbers)
        rows = []
        for other in self._order:
            self._watch.tick()
            block = self._tangent(other, numbers, objective.curvature(other, name, numbers))
            rows += [objective.to_local(name, row.reshape(numbers[name].shape)) for row in block]
        if local.matrix is None:
            raise ValueError(Text("core {0!r} has too many coupled unknowns to be eliminated", name))
        return np.stack(rows), local.matrix, local.slope

    def _tangent(self, name: str, numbers: Numbers, block: Array) -> Array:
        """Project the columns of a block, which are directions of a core, if it is kept an isometry."""
        if name not in self._isometric:
            return block
        array = numbers[name]
        directions = block.T.reshape(-1, *array.shape)
        return self._isometric[name].tangents(array, directions).reshape(block.T.shape).T
