"""The experiment: on what, and how, a model is trained."""

from dataclasses import dataclass

LOSSES = (
    "mean_squared_error",
    "mean_absolute_error",
    "huber",
    "binary_crossentropy",
    "sparse_categorical_crossentropy",
)
"""The losses on offer, by their Keras names."""

OPTIMIZERS = ("adam", "adamw", "sgd", "rmsprop", "nadam")
"""The optimizers on offer, by their Keras names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FileReading:
    """How a person's own CSV or NPZ file is read, where that is not left to what suits most files."""

    target_columns: tuple[str, ...] = ()
    """The columns to be learned; none means the last."""
    feature_columns: tuple[str, ...] = ()
    """The columns to learn from; none means all others."""
    task: str = ""
    """What is learned, as "regression"; empty where the targets decide."""
    drop_incomplete_rows: bool = False
    """Leave out rows with a missing value rather than refuse the file."""
    validation_fraction: float = 0.2
    """The part of the rows to validate with, where the file has none of its own."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Experiment:
    """Dataset, loss, optimizer, epochs, batch size, seed, device."""

    dataset: str = "blobs"
    """The id of a bundled dataset, or the path of a CSV or NPZ file."""
    loss: str = "mean_squared_error"
    optimizer: str = "adam"
    learning_rate: float = 0.001
    epochs: int = 10
    batch_size: int = 32
    seed: int = 0
    device: str = "auto"
    """"auto", "cpu" or "gpu:" and a number."""
    reading: FileReading | None = None
    """How the file is read; None for bundled data, and where nothing was chosen."""
    start: str = ""
    """The path of a Keras model of this design whose weights training starts from; empty for random numbers."""
