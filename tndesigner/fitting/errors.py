"""The exception of the package."""


class FittingError(ValueError):
    """A network cannot be fitted to an array, or the fit was cancelled; the message is one sentence."""

    def __init__(self, message: str, *, cancelled: bool = False) -> None:
        """Keep whether the function that is told of the progress has asked to stop."""
        super().__init__(message)
        self.cancelled = cancelled
