"""The exception of the package."""


class SearchError(ValueError):
    """A search cannot begin or continue, or a point of its space gives no design; the message is one sentence."""
