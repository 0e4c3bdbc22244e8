"""The exception of this package."""


class DocumentError(ValueError):
    """A file that cannot be read or written; the message names the file and the place in it."""
