"""The exception of this package."""


class LayerError(ValueError):
    """A network or data that cannot become a layer; the message names both and says what to do."""
