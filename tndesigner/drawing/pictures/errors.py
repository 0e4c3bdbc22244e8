"""What keeps a picture from being made."""


class ExportError(ValueError):
    """A picture that cannot be made; the message is one line."""
