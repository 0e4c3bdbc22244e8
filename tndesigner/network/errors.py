"""What can go wrong when a network is changed or built."""


class NetworkError(ValueError):
    """A change that the network cannot take; the message names the tensor, the leg and the numbers."""
