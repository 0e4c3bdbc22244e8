"""The exception of this package."""

from tndesigner.wording.text import Text


class ModelError(ValueError):
    """A layer does not fit its input; the message names the layer and both shapes."""

    def __init__(self, template: str, *arguments: object) -> None:
        """Keep the message: a template and what is put into it."""
        self.message = Text(template, *arguments)
        super().__init__(self.message)
