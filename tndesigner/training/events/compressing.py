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
class Compressed:
    """The smaller model is written."""

    kind: ClassVar[str] = "compressed"

    folder: str
    """Where it is, with its report."""
