"""Events while a trained model is compressed."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True, kw_only=True)
class Compressing:
    """What is being done now."""

    kind: ClassVar[str] = "compressing"

    what: str
    """In a few words."""
    done: int
    """How many of its parts are done."""
    parts: int
    layer: str = ""
    """The name of the layer that is being worked on; empty for the whole model."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CurveMeasured:
    """How much error the networks of one family would make in the place of a layer, from the smallest one on."""

    kind: ClassVar[str] = "curve_measured"

    layer: str
    """The name of the layer."""
    family: str
    parameters: tuple[int, ...]
    """Those of the layer with each network, including the bias."""
    errors: tuple[float, ...]
    """Relative: of the output of the layer, or of its weights if there is no data."""


@dataclass(frozen=True, slots=True, kw_only=True)
class EpochTuned:
    """How good the models are after an epoch of tuning."""

    kind: ClassVar[str] = "epoch_tuned"

    epoch: int
    """From 1 on; first come those in which each layer is tuned alone, then those of the whole model."""
    epochs: int
    metric: str
    """As in the report, or "answer_difference": the mean square of the differences from the original's answers."""
    original: float
    compressed: float
    """Before tuning."""
    tuned: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Compressed:
    """The smaller model is written."""

    kind: ClassVar[str] = "compressed"

    folder: str
    """Where it is, with its report."""
