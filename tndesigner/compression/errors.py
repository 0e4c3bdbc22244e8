"""What goes wrong while a model is compressed."""


class CompressionError(ValueError):
    """The model, the data or the goal does not allow what is asked for; the message says what to do."""
