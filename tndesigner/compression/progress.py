"""How far a compression has come, and how it is cancelled."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from tndesigner.compression.errors import CompressionError
from tndesigner.fitting.progress import Progress


@dataclass(frozen=True, slots=True)
class Curve:
    """How much error the networks of one family would make in the place of a layer, from the smallest one on."""

    family: str
    parameters: tuple[int, ...]
    """Those of the layer with each network, including the bias."""
    errors: tuple[float, ...]
    """Relative."""


@dataclass(frozen=True, slots=True)
class Stage:
    """What is being done."""

    what: str
    """In a few words."""
    done: int
    """How many of its parts are done."""
    parts: int
    layer: str = ""
    """The name of the layer that is being worked on."""
    curve: Curve | None = None
    """What has just been measured for the layer, once a family is done."""


Listener = Callable[[Stage], object]
"""Is told of each stage as it begins, and again and again while it lasts; returns False to cancel."""


class Reporter:
    """Tells a listener how far the work has come."""

    def __init__(self, listener: Listener | None) -> None:
        """Take the listener, if there is one."""
        self._listener = listener
        self._stage = Stage("opening the model", 0, 1)

    def tell(self, what: str, done: int, parts: int, layer: str = "") -> None:
        """Say what is being done now.

        Raises:
            CompressionError: if the listener cancels.
        """
        self._stage = Stage(what, done, parts, layer)
        self.tick()

    def show(self, curve: Curve) -> None:
        """Pass on what was measured for the layer that is being worked on.

        Raises:
            CompressionError: if the listener cancels.
        """
        stage = self._stage
        self._stage = replace(stage, curve=curve)
        self.tick()
        self._stage = stage

    def tick(self, _progress: Progress | None = None) -> None:
        """Say again what is being done.

        Raises:
            CompressionError: if the listener cancels.
        """
        if self._listener is not None and self._listener(self._stage) is False:
            raise CompressionError("the compression was cancelled")
