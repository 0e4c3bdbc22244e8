"""What can be wrong with a model."""

from tndesigner.wording.text import Text


class ModelError(ValueError):
    """A layer does not fit what comes in; the message names the layer and both shapes."""

    def __init__(self, message: Text) -> None:
        """Keep the message."""
        super().__init__(message)
        self.message = message
