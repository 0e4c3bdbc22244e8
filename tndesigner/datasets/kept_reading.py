"""How data became numbers: what a run keeps, so that its models can be asked about new data."""

from dataclasses import dataclass
from enum import StrEnum


class CodeKind(StrEnum):
    """What a column of numbers was made of."""

    NUMBER = "number"
    DATE = "date"
    TEXTS = "texts"
    WORDS = "words"


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnCode:
    """How one column becomes numbers."""

    name: str
    kind: CodeKind
    decimal: str = "."
    plain: bool = True
    unit: str = ""
    pattern: str = ""
    """How its numbers or dates are written."""
    texts: tuple[str, ...] = ()
    """The texts that have a column of 0 and 1 each, or the words that have a token each."""
    length: int = 0
    """The number of tokens."""
    fill: float | str | None = None
    """What stands for a missing value; None if rows with one are left out."""
    mean: float = 0.0
    deviation: float = 1.0

    @property
    def width(self) -> int:
        """How many numbers each row has for this column."""
        return self.length if self.kind is CodeKind.WORDS else len(self.texts) or 1


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptReading:
    """How the data of a run were read: columns of a table, or arrays and pictures."""

    source: str
    """"table", "arrays" or "pictures"."""
    task: str
    columns: tuple[ColumnCode, ...] = ()
    """What the features are made of; empty for arrays and pictures."""
    targets: tuple[str, ...] = ()
    target_mean: tuple[float, ...] = ()
    target_deviation: tuple[float, ...] = ()
    classes: tuple[str, ...] = ()
    divisor: float = 1.0
    """What the values of pictures are divided by."""
    shape: tuple[int, ...] = ()
    """The shape of one example."""
    tokens: bool = False
    """Whether examples are tokens."""
    means: tuple[float, ...] = ()
    deviations: tuple[float, ...] = ()
    """The scaling of arrays; empty if they are not scaled."""
