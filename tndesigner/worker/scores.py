"""Scores of a trained model on the validation examples."""

import keras
import numpy as np
from numpy.typing import NDArray

from tndesigner.datasets import Dataset, Task
from tndesigner.training.events import TrainedModel
from tndesigner.training.events.scores import Scores
from tndesigner.training.scoring import score_answers
from tndesigner.worker.probes import Subject


def scores_of(name: TrainedModel, model: keras.Model, dataset: Dataset, loss: str) -> Scores | None:
    """Return how well a model tells classes apart; None for regression, or without validation examples."""
    info = dataset.info
    if info.task is Task.REGRESSION or len(dataset.x_val) == 0:
        return None
    answers = Subject(name, model).answers(dataset.x_val)
    if info.task is Task.BINARY:
        second = answers[:, 0]
        middle = 0.5 if loss == "binary_crossentropy" else 0.0
        right, given = (dataset.y_val.ravel() > 0).astype(np.int64), (second > middle).astype(np.int64)
        certainty: NDArray[np.floating] = np.stack([-second, second], axis=1)
    else:
        certainty = answers.reshape(-1, answers.shape[-1])
        right, given = dataset.y_val.ravel().astype(np.int64), certainty.argmax(axis=1)
    size = certainty.shape[1]
    names = info.classes if len(info.classes) == size else tuple(map(str, range(size)))
    return score_answers(names, right, given, certainty)
