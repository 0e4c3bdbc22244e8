"""The exception of this package."""


class CodegenError(ValueError):
    """A network or style that cannot be exported; the message says what can."""
