"""Events about the cores of a network: how much of its bonds they use, and how large their gradients are."""

from dataclasses import dataclass
from typing import ClassVar, Literal, TypeAlias

from tndesigner.training.events.progress import TrainedModel

MOST_VALUES = 48
"""The number of values that are sent of a longer spectrum."""
KEPT = 0.999
"""The share of the squared norm that the needed dimension keeps."""

SpectrumManner: TypeAlias = Literal["whole", "local", "slices"]
"""How the spectrum of a bond was measured."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BondSpectrum:
    """How much of its dimension a bond uses."""

    bond: int
    dim: int
    rank: float
    """The effective rank: over how many directions the squared norm is spread, from 1 to the dimension."""
    needed: int
    """The smallest dimension that keeps 99.9 % of the squared norm."""
    manner: SpectrumManner
    """"whole": singular values of the whole network across the bond; "local": of its two cores alone, because the bond
    is in a loop; "slices": norms of the parts that a copy tensor joins."""
    values: tuple[float, ...]
    """The largest values, in descending order; the squares of all values add up to 1."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CoreGradient:
    """How large the gradient of a core is."""

    core: int
    share: float
    """The norm of the gradient for some training examples, divided by the norm of the core."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Spectra:
    """What the bonds of a network carry, and how much its cores still learn."""

    kind: ClassVar[str] = "spectra"

    network: int
    """The number of the network in the design; if several layers use it, the first is measured."""
    epoch: int
    """The number of completed epochs."""
    bonds: tuple[BondSpectrum, ...]
    cores: tuple[CoreGradient, ...] = ()
    """Empty if nothing is being trained."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CoreDeviation:
    """How far one core is from an isometry."""

    network: str
    core: str
    deviation: float
    """The largest entry of w†w - 1, without its sign."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Isometries:
    """How far the cores of a model that should be isometries are from one."""

    kind: ClassVar[str] = "isometries"

    model: TrainedModel
    epoch: int
    """The number of completed epochs."""
    cores: tuple[CoreDeviation, ...]
