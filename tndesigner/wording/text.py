"""Sentences for users, which a window can show in another language."""

from collections.abc import Callable, Iterable
from functools import partial, reduce
from numbers import Integral, Real

from tndesigner.wording.conventions import separated
from tndesigner.wording.numbers import grouped

NO_COUNT = -1
"""The number of a text that does not count anything."""

Translate = Callable[[str, int], str]
"""A function that translates a template; a number, if it is not ``NO_COUNT``, determines the plural form."""


class Text(str):
    """An English sentence that knows its template and arguments; it never changes.

    Names are inserted unchanged, whole numbers with commas, other numbers by the format in the template, tuples as
    shapes, and parts that contain words as texts::

        Text("{0} has dimension {1}; {2}", "a.left", 1024, Text("give it another"))
    """

    __slots__ = ("_arguments", "_template")

    _template: str
    _arguments: tuple[object, ...]
    _number: int = NO_COUNT
    """What determines the plural form."""

    def __new__(cls, template: str, *arguments: object) -> "Text":
        """Put the arguments into the template, which refers to them by number."""
        kept: list[object] = []
        shown: list[object] = []
        for one in arguments:  # without calls for names and numbers: checks make texts while somebody types
            argument = one if isinstance(one, str) or type(one) is int else _kept(one)
            kept.append(argument)
            is_name = isinstance(argument, str)
            shown.append(argument if is_name else _Whole(one) if type(one) is int else _written(argument))
        made = super().__new__(cls, template.format(*shown))
        made._template, made._arguments = template, tuple(kept)
        return made

    @classmethod
    def of_parts(cls, template: str, arguments: Iterable[object]) -> "Text":
        """Return the text that has this template and these arguments."""
        return cls(template, *arguments)

    @property
    def template(self) -> str:
        """The sentence without its arguments."""
        return self._template

    @property
    def arguments(self) -> tuple[object, ...]:
        """What the template refers to: texts and other strings, numbers, truths, None, and tuples of these."""
        return self._arguments

    def __getnewargs__(self) -> tuple[object, ...]:  # type: ignore[override]  # a str is made of one string
        """Return what a copy is made of."""
        return (self._template, *self._arguments)

    def translated(self, translate: Translate) -> str:
        """Return the sentence in another language, given a function that translates templates."""
        words: list[object] = []
        for one in self._arguments:
            shown = one if isinstance(one, str) else _Whole(one) if type(one) is int else _written(one)
            words.append(shown.translated(translate) if isinstance(shown, Text) else shown)
        return translate(self._template, self._number).format(*words)


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


class _Whole(int):
    """A whole number, which is written with commas."""

    def __format__(self, form: str) -> str:
        return separated(super().__format__(form)) if form else grouped(int(self))


class _Real(float):
    """A number that is written with the decimal point of the language."""

    def __format__(self, form: str) -> str:
        return separated(super().__format__(form))


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


_PLAIN = frozenset((str, bool, int, float, type(None)))


def _kept(argument: object) -> object:
    """Return an argument as a value that never changes and that JSON can hold; anything else becomes a string."""
    if isinstance(argument, tuple):
        return argument if _PLAIN.issuperset(map(type, argument)) else tuple(map(_kept, argument))
    if isinstance(argument, str | bool | float) or argument is None:
        return argument
    if isinstance(argument, Integral):
        return int(argument)
    return float(argument) if isinstance(argument, Real) else str(argument)


def _written(argument: object) -> object:
    """Return how a sentence shows one of its arguments."""
    if isinstance(argument, tuple):
        return shape_text(argument)
    if isinstance(argument, float):
        return _Real(argument)
    return _Whole(argument) if type(argument) is int else argument
