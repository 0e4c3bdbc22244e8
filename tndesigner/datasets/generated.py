"""Datasets that are generated rather than stored: two draws, with two seeds."""

from collections.abc import Callable
from functools import partial

from tndesigner.datasets.dataset import BundledDataset, DataArray, Dataset, DatasetInfo, Kind
from tndesigner.wording.text import Text

POINTS = partial(DatasetInfo, kind=Kind.POINTS, input_shape=(2,), feature_names=("x", "y"))
"""Makes the information about a dataset of points in the plane."""

Draw = Callable[[int, int], tuple[DataArray, DataArray]]
"""Draws examples and their answers, given their number and a seed."""


def generated_dataset(
    info: Callable[..., DatasetInfo],
    draw: Draw,
    *,
    seeds: tuple[int, int],
    sizes: tuple[int, int] = (1000, 400),
    vocabulary: tuple[str, ...] = (),
) -> BundledDataset:
    """Return a dataset for which ``draw`` makes the training data and the validation data.

    Args:
        info: makes the ``DatasetInfo``, given the sizes, the licence and the source.
        draw: makes the arrays.
        seeds: for the training and the validation examples.
        sizes: the numbers of training and validation examples.
        vocabulary: the word for each token, if examples are tokens.
    """
    source = Text("generated, seeds {0} and {1}", *seeds)
    describe = partial(info, train_size=sizes[0], validation_size=sizes[1], licence="Apache-2.0", source=source)

    def load() -> Dataset:
        (x_train, y_train), (x_val, y_val) = map(draw, sizes, seeds)
        return Dataset(
            info=describe(), x_train=x_train, y_train=y_train, x_val=x_val, y_val=y_val, vocabulary=vocabulary
        )

    return BundledDataset(describe, load)
