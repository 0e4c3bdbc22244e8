"""Scores are those that scikit-learn 1.9.1 gives for the same answers; its figures are written down here."""

import numpy as np
import pytest

from tndesigner.training.scoring import roc_area, score_answers

RIGHT = np.array([0, 0, 1, 1, 1, 2, 2, 2, 2])
CERTAINTY = np.array(
    [
        [0.7, 0.2, 0.1],
        [0.3, 0.5, 0.2],
        [0.1, 0.8, 0.1],
        [0.2, 0.6, 0.2],
        [0.5, 0.3, 0.2],
        [0.1, 0.2, 0.7],
        [0.2, 0.2, 0.6],
        [0.1, 0.7, 0.2],
        [0.3, 0.3, 0.4],
    ]
)


def test_three_classes_have_the_scores_of_scikit_learn():
    scores = score_answers(("a", "b", "c"), RIGHT, CERTAINTY.argmax(axis=1), CERTAINTY)
    assert [one.precision for one in scores.classes] == pytest.approx([0.5, 0.5, 1.0])
    assert [one.recall for one in scores.classes] == pytest.approx([0.5, 2 / 3, 0.75])
    assert [one.f1 for one in scores.classes] == pytest.approx([0.5, 0.571428571, 0.857142857])
    assert [one.roc_auc for one in scores.classes] == pytest.approx([0.892857143, 0.805555556, 0.925])
    assert scores.balanced_accuracy == pytest.approx(0.638888889)
    assert scores.f1 == pytest.approx(0.642857143)
    assert scores.roc_auc == pytest.approx(0.874470899)
    assert scores.counts == (1, 1, 0, 1, 2, 0, 0, 1, 3)
    assert [one.examples for one in scores.classes] == [2, 3, 4]


def test_the_area_of_two_classes_counts_ties_half():
    right, second = np.array([0, 0, 1, 1]), np.array([0.1, 0.4, 0.4, 0.8])
    scores = score_answers(("no", "yes"), right, (second > 0.3).astype(int), np.stack([-second, second], axis=1))
    assert scores.roc_auc == scores.classes[0].roc_auc == 0.875


def test_a_class_that_is_missing_has_no_recall_and_one_that_is_never_given_no_precision():
    right, given = np.array([0, 0, 1]), np.array([0, 0, 0])
    scores = score_answers(("a", "b", "c"), right, given, np.eye(3)[given])
    missed, missing = scores.classes[1:]
    assert (missed.precision, missed.recall, missed.f1) == (None, 0.0, 0.0)
    assert (missing.recall, missing.f1, missing.roc_auc) == (None, None, None)
    assert scores.balanced_accuracy == 0.5
    assert scores.roc_auc is None


def test_an_area_needs_examples_inside_and_outside():
    assert roc_area(np.array([0.1, 0.2]), np.array([True, True])) is None
