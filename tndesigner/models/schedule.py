"""How the learning rate changes while a model is trained, and when training ends early."""

from dataclasses import dataclass

SCHEDULES = ("constant", "cosine", "exponential", "step", "plateau")
"""The schedules on offer. In Keras they are no schedule, ``CosineDecay``, ``ExponentialDecay``, the same with
``staircase``, and ``ReduceLROnPlateau``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Schedule:
    """How the learning rate changes during training.

    ::

        Schedule(kind="cosine", warm_up=2)
        Schedule(kind="step", decay_rate=0.5, decay_epochs=10)
    """

    kind: str = "constant"
    """One of ``SCHEDULES``. "cosine" falls to ``alpha`` times the learning rate at the last epoch; "exponential"
    multiplies it by ``decay_rate`` over every ``decay_epochs`` epochs, bit by bit; "step" does so at their end;
    "plateau" does so when the validation loss has not fallen for ``decay_epochs`` epochs."""
    warm_up: int = 0
    """For so many epochs, the learning rate first rises from 0."""
    decay_rate: float = 0.1
    decay_epochs: int = 10
    alpha: float = 0.0
    """The smallest learning rate of "cosine" and "plateau", as a share of the first."""

    @property
    def varies(self) -> bool:
        """Whether the learning rate changes at all."""
        return self.kind != "constant" or self.warm_up > 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Stopping:
    """When training ends before its last epoch, and which weights it keeps; both go by the validation loss."""

    patience: int = 0
    """Training ends after so many epochs in a row without a smaller validation loss; 0 for never."""
    min_delta: float = 0.0
    """A validation loss counts as smaller if it is smaller by more than this."""
    keep_best: bool = False
    """Whether the weights of the epoch with the smallest validation loss are kept, not those of the last."""

    @property
    def watches(self) -> bool:
        """Whether the validation loss matters at all."""
        return self.patience > 0 or self.keep_best
