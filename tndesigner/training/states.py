"""Where a training stands."""

from enum import Enum, auto

from tndesigner.training import Epoch, Event, Finished, Paused, Resumed


class TrainingState(Enum):
    """Where the training of a window stands."""

    IDLE = auto()
    """Nothing was trained yet."""
    PREPARING = auto()
    """The worker was asked, and no epoch has come yet."""
    TRAINING = auto()
    PAUSED = auto()
    STOPPING = auto()
    """The worker was asked to stop, and keeps what was trained."""
    FINISHED = auto()
    """All epochs were trained, or it was stopped."""
    FAILED = auto()

    def after(self, event: Event) -> "TrainingState":
        """Return where it stands when the worker has told an event."""
        match self, event:
            case _, Finished():
                return TrainingState.FINISHED
            case (TrainingState.PREPARING, Epoch()) | (TrainingState.PAUSED, Resumed()):
                return TrainingState.TRAINING
            case TrainingState.TRAINING, Paused():
                return TrainingState.PAUSED
            case _:
                return self

    @property
    def busy(self) -> bool:
        """Whether a run goes on."""
        return self in _BUSY


_BUSY = {TrainingState.PREPARING, TrainingState.TRAINING, TrainingState.PAUSED, TrainingState.STOPPING}
