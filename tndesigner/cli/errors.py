"""The exception of the commands."""


class CommandError(ValueError):
    """A command failed; the message is one line, and ``status`` the exit status."""

    def __init__(self, message: str, status: int = 1) -> None:
        """Keep the status: 1 if the work failed, 2 for wrong usage."""
        super().__init__(message)
        self.status = status
