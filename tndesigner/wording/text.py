"""Sentences for users, which a window can show in another language."""

from collections.abc import Callable, Iterable
from functools import partial, reduce

from tndesigner.wording.numbers import grouped

NO_COUNT = -1
"""The number of a text that does not count anything."""

Translate = Callable[[str, int], str]
"""A function that translates a template; a number, if it is not ``NO_COUNT``, determines the plural form."""


class Text(str):
    """An English sentence that knows its template and arguments; it never changes.

    Names are inserted unchanged, whole numbers with commas, tuples as shapes, and parts that contain words as
    texts::

        Text("{0} has dimension {1}; {2}", "a.left", 1024, Text("give it another"))
    """

    __slots__ = ("_arguments", "_template")

    _template: str
    _arguments: tuple[object, ...]
    _number: int = NO_COUNT
    """What determines the plural form."""

    def __new__(cls, template: str, *arguments: object) -> "Text":
        """Put the arguments into the template, which refers to them by number."""
        arguments = tuple(map(_written, arguments))
        made = super().__new__(cls, template.format(*arguments))
        made._template, made._arguments = template, arguments
        return made

    def __getnewargs__(self) -> tuple[object, ...]:  # type: ignore[override]  # a str is made of one string
        """Return what a copy is made of."""
        return (self._template, *self._arguments)

    def translated(self, translate: Translate) -> str:
        """Return the sentence in another language, given a function that translates templates."""
        arguments = (one.translated(translate) if isinstance(one, Text) else one for one in self._arguments)
        return translate(self._template, self._number).format(*arguments)


class Count(Text):
    """A text about a number of things; each language has a template for each of its plural forms."""

    __slots__ = ("_number",)

    _number: int

    def __new__(cls, template: str, number: int) -> "Count":
        """Put the number into the template."""
        made = super().__new__(cls, template, number)
        assert isinstance(made, Count)
        made._number = number
        return made

    def __getnewargs__(self) -> tuple[object, ...]:  # type: ignore[override]  # a str is made of one string
        """Return what a copy is made of."""
        return self._template, self._number


def message_of(error: BaseException) -> str:
    """Return the message of an exception: the ``Text`` that it was raised with, if it was."""
    first = error.args[0] if error.args else None
    return first if isinstance(first, Text) else str(error)


def joined(words: Iterable[str], separator: str = ", ") -> str:
    """Return words with a separator between them, as a ``Text`` if one of them is one."""
    words = tuple(words)
    if any(isinstance(one, Text) for one in words):
        return reduce(partial(Text, f"{{0}}{separator}{{1}}"), words)
    return separator.join(words)


def shape_text(shape: Iterable[int | str | None]) -> str:
    """Return a shape, "28×28", with "any" for an axis of any length."""
    dims = (Text("any") if dim is None else grouped(dim) if isinstance(dim, int) else dim for dim in shape)
    return joined(dims, "×") or Text("one number")


def _written(argument: object) -> object:
    """Return how a sentence shows one of its arguments."""
    if isinstance(argument, tuple):
        return shape_text(argument)
    return grouped(argument) if type(argument) is int else argument
