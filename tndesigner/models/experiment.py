"""The experiment: how a model is trained, and on which data."""

from dataclasses import dataclass, field
from typing import Literal

from tndesigner.models.file_reading import FileReading
from tndesigner.models.repeats import Repeats
from tndesigner.models.schedule import Schedule, Stopping

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

PRECISIONS = ("float32", "mixed_bfloat16")
"""How layers may compute, by the names of Keras's dtype policies; weights are float32 in both."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Experiment:
    """Dataset, loss, optimizer and how it is used, epochs, batch size, seed, repeats, device, precision."""

    dataset: str = "blobs"
    """The id of a bundled dataset, or the path of a file or folder of one's own."""
    loss: str = "mean_squared_error"
    optimizer: str = "adam"
    learning_rate: float = 0.001
    schedule: Schedule = field(default_factory=Schedule)
    """How the learning rate changes during training."""
    weight_decay: float | None = None
    """As the optimizers of Keras take it: in each step, every weight shrinks by this times the learning rate. None for
    what the optimizer does by itself, which is nothing but for "adamw"."""
    global_clipnorm: float | None = None
    """The largest norm of all gradients together, as the optimizers of Keras take it; None for no limit."""
    epochs: int = 10
    stopping: Stopping = field(default_factory=Stopping)
    """When training ends before the last epoch, and which weights are kept."""
    batch_size: int = 32
    seed: int = 0
    repeats: Repeats = field(default_factory=Repeats)
    """Over how many folds and seeds the design is trained; each is a run."""
    device: str = "auto"
    """"auto", "cpu", "gpu:" and a number, "all" for all GPUs, or several separated by commas."""
    precision: str = "float32"
    """How layers compute: one of ``PRECISIONS``; "mixed_bfloat16" is used only on devices where it may be faster."""
    reading: FileReading | None = None
    """How the file is read; None for bundled data and for the defaults."""
    start: str = ""
    """The path of a Keras model of this design whose weights training starts from; empty for random numbers."""
    from_source: Literal["", "fit", "nothing"] = ""
    """What training takes from the trained model that the design was made from: the weights of the layers that both
    have; with "fit" also numbers for networks, fitted to the layers that they replace; or nothing."""
