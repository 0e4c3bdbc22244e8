"""Where a training stands."""

from enum import Enum, auto


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

    @property
    def busy(self) -> bool:
        """Whether a run goes on."""
        return self in _BUSY


_BUSY = {TrainingState.PREPARING, TrainingState.TRAINING, TrainingState.PAUSED, TrainingState.STOPPING}
