"""The exception of this package."""


class NetworkError(ValueError):
    """An invalid change to a network; the message names the tensor, the leg and the numbers."""
