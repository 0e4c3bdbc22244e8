"""How a user's file is to be read."""

from dataclasses import dataclass

from tndesigner.datasets.dataset import Task
from tndesigner.datasets.errors import DatasetError


@dataclass(frozen=True, slots=True, kw_only=True)
class UserDataOptions:
    """What a user chose for a file; the defaults suit most files."""

    target_columns: tuple[str, ...] = ()
    """The columns of a CSV file to be learned; none means the last."""
    feature_columns: tuple[str, ...] = ()
    """The columns to learn from; none means all others."""
    header: bool | None = None
    """Whether the first row names the columns; None looks."""
    drop_incomplete_rows: bool = False
    """Leave out rows with a missing value rather than refuse the file."""
    task: Task | None = None
    """What is learned; None decides by the targets."""
    standardise: bool = True
    """Give numeric columns and regression targets mean 0 and deviation 1 over the training rows."""
    validation_fraction: float = 0.2
    """The part of the rows to validate with, where the file has none of its own."""
    seed: int = 0
    """Chooses the rows to validate with."""

    def __post_init__(self) -> None:
        """Refuse a fraction that leaves one side empty."""
        if not 0 < self.validation_fraction < 1:
            raise DatasetError(f"the validation fraction is {self.validation_fraction}, but must be between 0 and 1")
        if self.seed < 0:
            raise DatasetError(f"the seed is {self.seed}, but must be 0 or more")
