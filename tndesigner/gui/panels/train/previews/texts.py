"""Tokens as words."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from tndesigner.datasets import Dataset


def token_words(dataset: Dataset, tokens: Sequence[int] | NDArray[np.generic]) -> str:
    """Return an example of tokens as the text that it stands for, or as numbers where there are no words."""
    words = dataset.vocabulary
    return " ".join(words[int(one)] if int(one) < len(words) else str(int(one)) for one in np.ravel(tokens))


def class_names(dataset: Dataset) -> tuple[str, ...]:
    """Return the names of the classes of data."""
    return dataset.info.classes or tuple(map(str, range(dataset.info.output_size)))
