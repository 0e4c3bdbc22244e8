"""The exception of the pictures."""


class ExportError(ValueError):
    """A picture cannot be made; the message is one line."""
