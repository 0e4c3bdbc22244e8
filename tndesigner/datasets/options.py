"""How to read a user's file."""

from dataclasses import dataclass

from tndesigner.datasets.dataset import Task
from tndesigner.datasets.errors import DatasetError


@dataclass(frozen=True, slots=True, kw_only=True)
class UserDataOptions:
    """A user's choices for a file; the defaults suit most files."""

    target_columns: tuple[str, ...] = ()
    """The columns of a CSV file to be learned; empty for the last one."""
    feature_columns: tuple[str, ...] = ()
    """The columns to learn from; empty for all others."""
    header: bool | None = None
    """Whether the first row names the columns; None to detect it."""
    drop_incomplete_rows: bool = False
    """Leave out rows with a missing value instead of refusing the file."""
    task: Task | None = None
    """What is learned; None to choose it from the targets."""
    standardise: bool = True
    """Scale numeric columns and regression targets to mean 0 and deviation 1 over the training rows."""
    validation_fraction: float = 0.2
    """The fraction of the rows for validation, if the file has no validation data of its own."""
    seed: int = 0
    """Selects the rows for validation."""

    def __post_init__(self) -> None:
        """Refuse a fraction that leaves no rows for training or validation, and negative seeds."""
        if not 0 < self.validation_fraction < 1:
            raise DatasetError(f"the validation fraction is {self.validation_fraction}, but must be between 0 and 1")
        if self.seed < 0:
            raise DatasetError(f"the seed is {self.seed}, but must be 0 or more")
