"""What can go wrong around a training."""


class TrainingError(ValueError):
    """A training that cannot start or continue, a message that cannot be read, or a worker that ended."""
