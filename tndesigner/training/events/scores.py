"""How well a model tells classes apart."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class ClassScore:
    """How well a model recognises one class; a share is None where there is nothing to divide by."""

    name: str
    examples: int
    """How many belong to the class."""
    precision: float | None = None
    """The share that belongs to the class, of those that the model gives it."""
    recall: float | None = None
    """The share that the model gives the class, of those that belong to it."""
    f1: float | None = None
    """The harmonic mean of precision and recall."""
    roc_auc: float | None = None
    """The area under the ROC curve of this class against the rest."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scores:
    """How well a model tells the classes of the validation examples apart, as scikit-learn defines it."""

    classes: tuple[ClassScore, ...]
    balanced_accuracy: float
    """The mean recall of the classes that have examples."""
    f1: float
    """The mean over the classes ("macro")."""
    roc_auc: float | None = None
    """Of two classes, that of the second; otherwise the mean of each class against the rest."""
    counts: tuple[int, ...] = ()
    """How often each class is taken for each other one, ``(classes, classes)``: the right class in rows; empty for
    more than 64 classes."""
