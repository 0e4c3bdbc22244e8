"""Precision, recall, F1, balanced accuracy and ROC AUC of answers, as scikit-learn defines them."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from tndesigner.training.events.scores import ClassScore, Scores

MOST_COUNTED = 64
"""With more classes, the confusion matrix is left out."""
MOST_RANKED = 20_000_000
"""With more certainties than these, ROC curves are left out."""

Numbers = NDArray[np.int64]
Certainties = NDArray[np.floating]


def score_answers(names: Sequence[str], right: Numbers, given: Numbers, certainty: Certainties) -> Scores:
    """Return how well classes were recognised.

    Args:
        names: the names of the classes.
        right: the right class of each example, as a number; there is at least one.
        given: the class that a model gives each example.
        certainty: how certain the model is of each class, ``(examples, classes)``; only the order matters.
    """
    size = len(names)
    counts = np.bincount(right * size + given, minlength=size**2).reshape(size, size)
    hits, belong, taken = np.diag(counts), counts.sum(axis=1), counts.sum(axis=0)
    ranked = certainty.size <= MOST_RANKED
    areas = [roc_area(certainty[:, one], right == one) if ranked else None for one in range(size)]
    classes = tuple(
        ClassScore(
            name=name,
            examples=int(belong[one]),
            precision=_share(hits[one], taken[one]),
            recall=_share(hits[one], belong[one]),
            f1=_share(2 * hits[one], taken[one] + belong[one]),
            roc_auc=areas[one],
        )
        for one, name in enumerate(names)
    )
    known = [area for area in areas if area is not None]
    whole = areas[1] if size == 2 else _mean(known) if len(known) == size else None
    return Scores(
        classes=classes,
        balanced_accuracy=_mean([one.recall for one in classes if one.recall is not None]),
        f1=_mean([one.f1 for one in classes if one.f1 is not None]),
        roc_auc=whole,
        counts=tuple(counts.ravel().tolist()) if size <= MOST_COUNTED else (),
    )


def roc_area(certainty: Certainties, belongs: NDArray[np.bool]) -> float | None:
    """Return the area under the ROC curve; None if all examples belong to the class, or none does.

    That is how often an example of the class has a larger certainty than another one; a tie counts half.
    """
    inside = int(belongs.sum())
    outside = len(belongs) - inside
    if not inside or not outside:
        return None
    _, places, ties = np.unique(certainty, return_inverse=True, return_counts=True)
    ranks = np.cumsum(ties) - (ties - 1) / 2
    return float((ranks[places[belongs]].sum() - inside * (inside + 1) / 2) / (inside * outside))


def _share(part: np.int64, whole: np.int64) -> float | None:
    return float(part / whole) if whole else None


def _mean(values: Sequence[float]) -> float:
    return float(np.mean(values))
