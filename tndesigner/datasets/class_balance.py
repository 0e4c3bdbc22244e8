"""Notes about classes that a person would want to know of, and weights for rare ones."""

import numpy as np
from numpy.typing import NDArray

from tndesigner.datasets.dataset import DataArray
from tndesigner.wording.names import shown
from tndesigner.wording.text import Text

RARE = 0.05
"""A class with a smaller share of the rows is rare, if it has less than half of its fair share."""

_WEIGHTED = "Class “{0}” has {1} of {2} rows ({3:.2g} %); each class weighs the same in training."
_UNWEIGHTED = (
    "Class “{0}” has {1} of {2} rows ({3:.2g} %); class weights let it count, and balanced accuracy shows whether it "
    "is learned."
)


def class_numbers(answers: DataArray) -> NDArray[np.intp]:
    """Return the class of each example, also of those that are -1 and +1."""
    flat = answers.ravel()
    return (flat > 0).astype(np.intp) if flat.dtype.kind == "f" else flat.astype(np.intp)


def class_weights(answers: DataArray, classes: int) -> tuple[float, ...]:
    """Return a weight for each class, so that all classes together weigh the same and the mean over the rows is 1."""
    counts = np.bincount(class_numbers(answers), minlength=classes)
    present = np.maximum(counts, 1)
    return tuple((len(answers) / (np.count_nonzero(counts) * present)).tolist())


def class_notes(answers: DataArray, classes: tuple[str, ...], *, weighted: bool) -> tuple[str, ...]:
    """Return notes about rare classes, and about names that differ in case only."""
    counts = np.bincount(class_numbers(answers), minlength=len(classes))
    rows = int(counts.sum())
    notes = []
    rarest = int(np.argmin(counts))
    if counts[rarest] < min(RARE, 0.5 / len(classes)) * rows:
        template = _WEIGHTED if weighted else _UNWEIGHTED
        notes.append(Text(template, shown(classes[rarest]), counts[rarest], rows, 100 * counts[rarest] / rows))
    by_case: dict[str, list[str]] = {}
    for name in classes:
        by_case.setdefault(name.casefold(), []).append(name)
    doubled = next((names for names in by_case.values() if len(names) > 1), None)
    if doubled:
        notes.append(Text("The classes “{0}” and “{1}” differ only in case.", shown(doubled[0]), shown(doubled[1])))
    return tuple(notes)
