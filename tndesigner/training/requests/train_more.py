"""The request to train a run for longer."""

from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True, kw_only=True)
class TrainMore:
    """Train the models of a run that has ended for more epochs; the answer is ``Started``, or ``Failed``.

    It stays the same run, in the same folder, only longer. While the worker still has its models, it goes on as if
    it had never ended; else they are read from the folder, and the optimizer starts anew.
    """

    kind: ClassVar[str] = "train_more"

    run: str
    """The run folder."""
    epochs: int
    """How many epochs more."""
