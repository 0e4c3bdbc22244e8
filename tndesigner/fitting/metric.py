"""What an error counts: all entries of the matrix alike, or those that the data of the layer reaches."""

from dataclasses import dataclass

import numpy as np

from tndesigner.fitting.contraction import Array
from tndesigner.fitting.problem import Structure, Term


@dataclass(frozen=True, slots=True)
class Metric:
    """Weights the difference D between kernel and network: the error is the root of the sum of D·(weights)·D.

    Without any, all entries count alike.
    """

    covariance: Array | None = None
    """How the inputs vary together, (input, input)."""
    rows: Array | None = None
    """How much each input counts, (input,); instead of a covariance."""
    columns: Array | None = None
    """How much each output counts, (output,): 0 for those that are cut off."""

    def applied(self, matrix: Array) -> Array:
        """Return a matrix (input, output) multiplied with the weights."""
        if self.covariance is not None:
            matrix = self.covariance @ matrix
        if self.rows is not None:
            matrix = self.rows[:, None] * matrix
        return matrix if self.columns is None else matrix * self.columns

    def square_norm(self, matrix: Array) -> float:
        """Return the square of the norm of a matrix (input, output)."""
        return max(0.0, float(np.vdot(matrix, self.applied(matrix))))

    def terms(self, structure: Structure) -> list[Term]:
        """Return the weights with the labels of the structure; a mirrored input has the negative of its label."""
        found: list[Term] = []
        shape = [structure.sizes[label] for label in structure.rows]
        if self.covariance is not None:
            mirrored = tuple(-label for label in structure.rows)
            found.append((self.covariance.reshape(*shape, *shape), (*structure.rows, *mirrored)))
        if self.rows is not None:
            found.append((self.rows.reshape(shape), structure.rows))
        if self.columns is not None:
            found.append((self.columns.reshape([structure.sizes[one] for one in structure.columns]), structure.columns))
        return found

    @property
    def moments(self) -> Array | None:
        """How the inputs count, as a matrix (input, input); None if all alike."""
        return self.covariance if self.rows is None else np.diagflat(self.rows)

    @property
    def plain(self) -> bool:
        """Whether all entries count alike."""
        return self.covariance is None and self.rows is None and self.columns is None
