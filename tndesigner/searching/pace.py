"""How fast the trials of a search end, as seen by somebody who only reads of them."""


class Pace:
    """Counts the trials that ended since a process began to work on a search.

    One that continues a search first tells of the trials that ended before: they took longer than it has been running.
    """

    def __init__(self) -> None:
        """Start with no trial."""
        self._ended = 0
        self._last = 0.0

    def add(self, seconds: float, elapsed: float) -> None:
        """Take a trial.

        Args:
            seconds: how long it took.
            elapsed: the seconds since the process began.
        """
        if seconds <= elapsed:
            self._ended += 1
            self._last = elapsed

    def seconds_for(self, trials: int) -> float | None:
        """Return how long so many more will take if it continues like this; None before the first has ended."""
        return self._last / self._ended * trials if self._ended else None
