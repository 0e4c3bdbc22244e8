"""The states of training."""

from enum import Enum, auto

from tndesigner.training import Epoch, Event, Finished, Paused, Repeated, Resumed, Stepped


class TrainingState(Enum):
    """The state of training in a window."""

    IDLE = auto()
    """Nothing has been trained yet."""
    PREPARING = auto()
    """The request was sent, and no epoch has come yet."""
    TRAINING = auto()
    PAUSED = auto()
    STOPPING = auto()
    """The worker was asked to stop, and is saving the models."""
    FINISHED = auto()
    """All epochs were trained, or training was stopped."""
    FAILED = auto()

    def after(self, event: Event) -> "TrainingState":
        """Return the state after an event."""
        match self, event:
            case _, Finished() if event.number < event.runs and not event.stopped:
                return TrainingState.STOPPING if self is TrainingState.STOPPING else TrainingState.PREPARING
            case _, Finished() | Repeated():
                return TrainingState.FINISHED
            case (TrainingState.PREPARING, Epoch() | Stepped()) | (TrainingState.PAUSED, Resumed()):
                return TrainingState.TRAINING
            case TrainingState.TRAINING, Paused():
                return TrainingState.PAUSED
            case _:
                return self

    @property
    def busy(self) -> bool:
        """Whether a run is in progress."""
        return self in _BUSY


_BUSY = {TrainingState.PREPARING, TrainingState.TRAINING, TrainingState.PAUSED, TrainingState.STOPPING}
