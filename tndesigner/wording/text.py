"""Sentences to the person that a window can say in another language."""

from collections.abc import Callable


class Text(str):
    """An English sentence that knows its template and what was put into that; it never changes.

    Names and numbers are put in as they are, parts that have words of their own as texts::

        Text("{0} has dimension {1}; {2}", "a.left", 3, Text("give it another"))
    """

    __slots__ = ("_arguments", "_template")

    _template: str
    _arguments: tuple[object, ...]

    def __new__(cls, template: str, *arguments: object) -> "Text":
        """Put the arguments into the template, in whose places are their numbers."""
        made = super().__new__(cls, template.format(*arguments))
        made._template, made._arguments = template, arguments
        return made

    def __getnewargs__(self) -> tuple[object, ...]:  # type: ignore[override]  # a str is made of one string
        """Return what a copy is made of."""
        return (self._template, *self._arguments)

    def translated(self, translate: Callable[[str], str]) -> str:
        """Return the sentence in another language, given what translates a template."""
        arguments = (one.translated(translate) if isinstance(one, Text) else one for one in self._arguments)
        return translate(self._template).format(*arguments)
