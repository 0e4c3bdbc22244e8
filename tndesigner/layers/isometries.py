"""Cores that are kept isometries while they are trained: by projection after each step, or by a penalty."""

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from typing import Any

import keras
from keras import ops

from tndesigner.layers.errors import LayerError
from tndesigner.layers.interpreter import Tensor
from tndesigner.layers.named_weights import NamedWeights
from tndesigner.models import HOLDS
from tndesigner.models import Isometry as Hold
from tndesigner.network import ElementId, Network
from tndesigner.network.isometries import Isometry, isometries
from tndesigner.wording.lists import listed
from tndesigner.wording.text import Text


@dataclass(frozen=True, slots=True)
class HeldCore:
    """A core of a built layer that is kept an isometry."""

    network: str
    name: str
    weight: Any
    split: Isometry

    def deviation(self) -> Tensor:
        """Return its distance from an isometry: the largest absolute entry of w†w - 1."""
        return ops.max(ops.abs(_excess(self.weight, self.split)))


class Projection(keras.constraints.Constraint):
    """Replaces a core by the nearest isometry: the unitary factor of its polar decomposition."""

    def __init__(self, split: Isometry) -> None:
        """Set the two groups of axes between which the core is a matrix."""
        self.split = split

    def __call__(self, w: Tensor) -> Tensor:
        """Return the nearest isometry."""
        left, _, right = ops.svd(_as_matrix(w, self.split), full_matrices=False)
        return ops.cast(_as_core(ops.matmul(left, right), self.split), w.dtype)


class Penalty(keras.regularizers.Regularizer):
    """Penalises the distance of a core from an isometry: a multiple of the sum of the squares of w†w - 1."""

    def __init__(self, split: Isometry, strength: float) -> None:
        """Set the two groups of axes between which the core is a matrix, and the factor."""
        self.split, self.strength = split, strength

    def __call__(self, x: Tensor) -> Tensor:
        """Return the penalty."""
        return self.strength * ops.sum(ops.square(_excess(x, self.split)))


class HoldingLayer(NamedWeights):
    """A layer of cores, some of which may be kept isometries."""

    network: Network

    def __init__(self, *, isometry: Hold | Mapping[str, Any] | str | None = None, **kwargs: Any) -> None:
        """Set how cores are kept isometries.

        Args:
            isometry: what keeps the cores isometries that can be so: "projection" or "penalty", with its strength if
                it is not 1; None if all are free.
            **kwargs: the arguments of every Keras layer: name, dtype, trainable.

        Raises:
            LayerError: if it is unknown.
        """
        super().__init__(**kwargs)
        record = {"hold": isometry} if isinstance(isometry, str) else isometry
        self.isometry = Hold(**record) if isinstance(record, Mapping) else record
        if self.isometry and self.isometry.hold not in HOLDS:
            raise LayerError(
                Text(
                    "cores cannot be kept isometries by {0!r}; choose {1}",
                    self.isometry.hold,
                    listed(HOLDS, "{0} or {1}"),
                )
            )
        self.held_cores: list[HeldCore] = []
        """The cores that are kept isometries; empty before ``build``."""

    @property
    def splits(self) -> dict[ElementId, Isometry]:
        """The cores that are kept isometries, as matrices, by id."""
        return {one.core.id: one for one in isometries(self.network)} if self.isometry else {}

    def add_held_core(self, split: Isometry, arguments: Mapping[str, Any]) -> Tensor:
        """Make the weight of a core that is kept an isometry; it starts as a random one.

        Raises:
            LayerError: if the arguments of ``add_weight`` hold the core by other means already.
        """
        holding = _holding(split, self.isometry)
        if taken := [name for name in holding if arguments.get(name) is not None]:
            raise LayerError(
                Text(
                    "core {0!r} of {1!r} is kept an isometry by a {2} and cannot have another {2}",
                    split.core.name,
                    self.network.name,
                    taken[0],
                )
            )
        weight = self.add_weight(shape=split.core.shape, **{**arguments, "initializer": _start(split), **holding})
        self.held_cores.append(HeldCore(self.network.name, split.core.name, weight, split))
        return weight

    def get_config(self) -> dict[str, Any]:
        """Return the arguments to recreate the layer."""
        return {**super().get_config(), "isometry": asdict(self.isometry) if self.isometry else None}


def held_cores(model: keras.Model) -> tuple[HeldCore, ...]:
    """Return the cores of a model that are kept isometries."""
    return tuple(core for layer in model.layers if isinstance(layer, HoldingLayer) for core in layer.held_cores)


def _holding(split: Isometry, hold: Hold | None) -> dict[str, Any]:
    """Return the arguments of ``add_weight`` that keep a core an isometry."""
    if hold and hold.hold == "penalty":
        return {"regularizer": Penalty(split, hold.strength)}
    return {"constraint": Projection(split)}


def _start(split: Isometry) -> Callable[..., Tensor]:
    """Return an initialiser that makes a random isometry."""
    draw = keras.initializers.Orthogonal()

    def start(shape: Any, dtype: Any = None) -> Tensor:
        numbers = _as_core(draw(split.sides, dtype="float32"), split)
        return ops.cast(ops.reshape(numbers, shape), dtype or keras.config.floatx())

    return start


def _as_matrix(w: Tensor, split: Isometry) -> Tensor:
    """Return a core as the matrix from its domain to its range."""
    return ops.reshape(ops.transpose(ops.cast(w, "float32"), (*split.domain, *split.range)), split.sides)


def _as_core(matrix: Tensor, split: Isometry) -> Tensor:
    """Return a matrix from the domain to the range in the shape of the core."""
    order, shape = (*split.domain, *split.range), split.core.shape
    back = tuple(order.index(axis) for axis in range(len(order)))
    return ops.transpose(ops.reshape(matrix, tuple(shape[axis] for axis in order)), back)


def _excess(w: Tensor, split: Isometry) -> Tensor:
    """Return w†w - 1 on the smaller side."""
    matrix = _as_matrix(w, split)
    rows, columns = split.sides
    if rows < columns:
        matrix = ops.transpose(matrix)
    return ops.matmul(ops.transpose(matrix), matrix) - ops.eye(min(rows, columns), dtype="float32")
