"""What can be wrong with a model."""


class ModelError(ValueError):
    """A layer does not fit what comes in; the message names the layer and both shapes."""
