"""The exception of this package."""


class ImportingError(ValueError):
    """A source that cannot become a network; the message names the place and says what to do."""
