"""What makes a command fail."""


class CommandError(ValueError):
    """A command that cannot be done; the message is one line, and ``status`` the exit status."""

    def __init__(self, message: str, status: int = 1) -> None:
        """Keep the status: 1 where the work failed, 2 where the command was used wrongly."""
        super().__init__(message)
        self.status = status
