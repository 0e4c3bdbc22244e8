"""The exception of this package."""


class KerasFileError(ValueError):
    """A file that cannot be opened as a model; the message names the file and the layer, and says what to do."""
