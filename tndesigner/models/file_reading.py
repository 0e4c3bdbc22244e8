"""How a user's own data are read: the choices of a person, where they differ from what is proposed."""

from dataclasses import dataclass

from tndesigner.models.errors import ModelError
from tndesigner.wording.lists import suggestion
from tndesigner.wording.names import quoted
from tndesigner.wording.numbers import formatted

GAPS = ("leave-out", "mean", "median", "most-frequent")
"""What is done about missing values: leave out the row, or fill in a number or text of the column."""

VALIDATION = 0.2
"""The share of the rows to validate with, unless somebody chose another."""

_SEPARATORS = {"tab": "\t", "\\t": "\t", "space": " ", "spaces": " ", "comma": ",", "semicolon": ";", "bar": "|"}


@dataclass(frozen=True, slots=True, kw_only=True)
class FileReading:
    """How a user's own file is read; what is empty or None is proposed from the data.

    ::

        td.FileReading(target="price", drop=("id",), gaps="median", split="year")
    """

    target: tuple[str, ...] = ()
    """The columns to learn; a single name may be given as a text."""
    features: tuple[str, ...] = ()
    """The columns to learn from; if empty, all others that are of use."""
    drop: tuple[str, ...] = ()
    """The columns to leave out."""
    words: tuple[str, ...] = ()
    """The column of texts that is read word by word, as tokens; at most one."""
    header: bool | None = None
    """Whether the first row names the columns."""
    separator: str = ""
    """The character between two cells; a space stands for any number of spaces."""
    decimal: str = ""
    """The decimal separator, "." or ","."""
    encoding: str = ""
    """The encoding of a text, such as "utf-8" or "latin-1"."""
    gaps: str = ""
    """One of ``GAPS``."""
    task: str = ""
    """The task, such as "regression"."""
    split: float | str = VALIDATION
    """The share of the rows to validate with, or the column that says which rows these are: by a word such as "test",
    by time (the latest rows), or by keeping rows with the same text together."""
    class_weights: bool = False
    """Whether each class weighs the same in training, however rare it is."""
    standardise: bool = True
    """Whether numbers are scaled to mean 0 and deviation 1 over the training rows."""

    def __post_init__(self) -> None:
        """Take a single name for a tuple, a word for a separator, and refuse impossible choices.

        Raises:
            ModelError: if a choice is impossible.
        """
        for name in ("target", "features", "drop", "words"):
            value = getattr(self, name)
            object.__setattr__(self, name, (value,) if isinstance(value, str) else tuple(value))
        object.__setattr__(self, "separator", _SEPARATORS.get(self.separator.lower(), self.separator))
        if isinstance(self.split, str) and (share := _number(self.split)) is not None:
            object.__setattr__(self, "split", share)
        _require_possible(self)


def _number(text: str) -> float | None:
    """Return the number that a text holds."""
    try:
        return float(text)
    except ValueError:
        return None


def _require_possible(reading: FileReading) -> None:
    if len(reading.separator) > 1 or reading.separator in ("\n", "\r", '"'):
        raise ModelError("the separator is {0}, but must be one character, tab or space", quoted(reading.separator))
    if reading.decimal not in ("", ".", ","):
        raise ModelError("the decimal separator is {0}, but must be . or ,", quoted(reading.decimal))
    if reading.decimal == "," == reading.separator:
        raise ModelError("a comma cannot be both the separator and the decimal separator")
    if reading.gaps not in ("", *GAPS):
        hint = suggestion(reading.gaps, GAPS, "there are {0}")
        raise ModelError("the choice {0} for gaps is unknown; {1}", quoted(reading.gaps), hint)
    if isinstance(reading.split, float | int) and not 0 < reading.split < 1:
        raise ModelError(
            "the validation fraction is {0}, but must be between 0 and 1, or the name of a column",
            formatted(reading.split, "g"),
        )
    if len(reading.words) > 1:
        raise ModelError("only one column can be read word by word, but {0} are named", len(reading.words))
