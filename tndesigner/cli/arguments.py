"""Reads the arguments of a command; every error is one line."""

from argparse import ArgumentParser, ArgumentTypeError, Namespace, RawDescriptionHelpFormatter
from collections.abc import Callable, Sequence
from math import isfinite
from typing import Never

from tndesigner.cli.errors import CommandError
from tndesigner.wording.lists import suggestion
from tndesigner.wording.names import quoted

LARGEST_NUMBER = 10**9
"""The largest whole number that an option takes."""


NONE = "none"
"""The word for no value, where a design has one."""


class Parser(ArgumentParser):
    """An argparse parser that raises instead of printing its usage, and suggests what may have been meant."""

    def __init__(self, program: str, description: str) -> None:
        """Take the program with its command, and a description of the command."""
        super().__init__(
            prog=program, description=description, formatter_class=RawDescriptionHelpFormatter, allow_abbrev=False
        )

    def read(self, words: Sequence[str]) -> Namespace:
        """Return the parsed arguments; options may come before, between and after the others.

        Raises:
            CommandError: if they cannot be parsed.
        """
        arguments, unknown = self.parse_known_intermixed_args(list(words))
        if unknown:
            word = unknown[0]
            options = [option for action in self._actions for option in action.option_strings]
            hint = f"; {suggestion(word.partition('=')[0], options)}" if word.startswith("-") else ""
            self.error(f"there is no place for {quoted(word)}{hint}")
        return arguments

    def error(self, message: str) -> Never:
        """Refuse the arguments."""
        raise CommandError(f"{self.prog}: {message}; {self.prog} --help shows how it is used", status=2)


def amount(text: str) -> float:
    """Return the number of at least 0 that a text holds."""
    try:
        number = float(text)
    except ValueError:
        number = -1.0
    if not (isfinite(number) and number >= 0.0):
        raise ArgumentTypeError(f"{quoted(text)} is not a number of at least 0")
    return number


def optional_amount(text: str) -> float | str:
    """Return the number of at least 0 that a text holds, or ``NONE``."""
    if text.strip().lower() == NONE:
        return NONE
    try:
        return amount(text)
    except ArgumentTypeError as error:
        raise ArgumentTypeError(f"{error}, nor {quoted(NONE)}") from error


def whole_number(least: int) -> Callable[[str], int]:
    """Return a function that reads a whole number of at least ``least``."""

    def read(text: str) -> int:
        digits = text.strip()
        if digits.isascii() and digits.isdigit() and len(digits) <= len(str(LARGEST_NUMBER)):
            number = int(digits)
            if least <= number <= LARGEST_NUMBER:
                return number
        raise ArgumentTypeError(f"{quoted(text)} is not a whole number from {least} to {LARGEST_NUMBER:,}")

    return read
