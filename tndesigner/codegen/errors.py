"""Why a network cannot be printed."""


class CodegenError(ValueError):
    """A wish that no exporter meets; the message says what there is."""
