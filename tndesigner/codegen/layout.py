"""Lines of Python as a formatter writes them: on one line if that fits, otherwise one line for each item."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

WIDTH = 88
"""The longest line, in columns."""

LONGEST_COMMENT = 72
"""The longest comment, in characters; the rest is cut off."""


@dataclass(frozen=True, slots=True)
class Items:
    """A call, a tuple or a list: the text before its items, the items, and the text after them."""

    opening: str
    items: tuple["Expression", ...]
    closing: str = ")"


Expression = str | Items


def call(function: str, *arguments: Expression) -> Items:
    """Return a call of a function."""
    return Items(f"{function}(", arguments)


def numbers(values: Sequence[int | str]) -> Items:
    """Return a tuple of numbers or names."""
    return Items("(", tuple(map(str, values)))


def flat(expression: Expression) -> str:
    """Write an expression on one line."""
    if isinstance(expression, str):
        return expression
    inside = ", ".join(map(flat, expression.items))
    comma = "," if expression.opening == "(" and len(expression.items) == 1 else ""
    return f"{expression.opening}{inside}{comma}{expression.closing}"


def lines_of(start: str, expression: Expression, end: str = "", *, indent: int = 0) -> list[str]:
    """Write a statement.

    Args:
        start: the text before the expression, such as "x = ".
        expression: the expression.
        end: the text after it, such as a comma.
        indent: the number of spaces before each line.
    """
    margin = " " * indent
    line = f"{margin}{start}{flat(expression)}{end}"
    if isinstance(expression, str) or not expression.items or len(line) <= WIDTH:
        return [line]
    inside = [line for item in expression.items for line in lines_of("", item, ",", indent=indent + 4)]
    return [f"{margin}{start}{expression.opening}", *inside, f"{margin}{expression.closing}{end}"]


def indices_comment(names: Iterable[str]) -> str:
    """Write the indices of an array, such as "(batch, i1, i2)"."""
    comment = f"({', '.join(names)})"
    return comment if len(comment) <= LONGEST_COMMENT else f"{comment[: LONGEST_COMMENT - 4]}...)"


def commented(lines: list[str], comment: str, *, indent: int = 0) -> list[str]:
    """Add a comment after a statement, or above it if the line would be too long."""
    if not comment:
        return lines
    if len(lines) == 1 and len(lines[0]) + len(comment) + 4 <= WIDTH:
        return [f"{lines[0]}  # {comment}"]
    return [f"{' ' * indent}# {comment}", *lines]


def page(docstring: list[str], imports: Sequence[str], *sections: list[str]) -> str:
    """Return the text of a file, with two blank lines before each function and class."""
    lines = [*docstring, "", *imports]
    for section in sections:
        lines += ["", "", *section]
    return "\n".join([*lines, ""])
