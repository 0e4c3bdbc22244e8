"""Examples that are read batch by batch, because they may be larger than the memory."""

from collections.abc import Sequence
from math import ceil
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from tndesigner.compression.calibration import Examples
from tndesigner.datasets.stored_pictures import StoredPictures
from tndesigner.layers.keras_model import as_inputs


def model_data(examples: Examples, answers: Sequence[NDArray[Any]], batch: int, seed: int) -> tuple[Any, Any]:
    """Return examples and answers as the methods of a Keras model take them; no answers to have these predicted.

    Arrays in memory stay what they are. Pictures in a file are read batch by batch, in an order that changes with each
    epoch, and the answers come with them.
    """
    if any(isinstance(one, StoredPictures) for one in examples.inputs):
        return _Batches(examples, answers, batch, seed), None
    return as_inputs(examples.inputs), as_inputs(answers) if answers else None


class _Batches(keras.utils.PyDataset):
    """Batches of examples, with their answers if there are any."""

    def __init__(self, examples: Examples, answers: Sequence[NDArray[Any]], size: int, seed: int) -> None:
        super().__init__()
        self._inputs, self._answers, self._size = examples.inputs, answers, size
        self._shuffling = np.random.default_rng(seed)
        self._order = np.arange(len(examples))
        self.on_epoch_end()

    def __len__(self) -> int:
        return ceil(len(self._order) / self._size)

    def __getitem__(self, number: int) -> tuple[Any, ...]:
        rows = self._order[number * self._size : (number + 1) * self._size]
        both = (self._inputs, self._answers) if self._answers else (self._inputs,)
        return tuple(as_inputs([one[rows] for one in arrays]) for arrays in both)

    def on_epoch_end(self) -> None:
        """Shuffle what is learned from; what is only predicted stays in its order."""
        if self._answers:
            self._shuffling.shuffle(self._order)
