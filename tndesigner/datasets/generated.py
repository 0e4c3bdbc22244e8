"""Datasets that are made and not stored: two draws, from two seeds."""

from collections.abc import Callable
from functools import partial

from tndesigner.datasets.dataset import BundledDataset, DataArray, Dataset, DatasetInfo

Draw = Callable[[int, int], tuple[DataArray, DataArray]]
"""Draws so many examples and their answers, given the number and a seed."""


def generated_dataset(
    info: Callable[..., DatasetInfo],
    draw: Draw,
    *,
    seeds: tuple[int, int],
    sizes: tuple[int, int] = (1000, 400),
    vocabulary: tuple[str, ...] = (),
) -> BundledDataset:
    """Return a dataset that ``draw`` makes twice: to train on and to validate with.

    Args:
        info: makes the facts, given the sizes, the licence and the source.
        draw: makes the arrays.
        seeds: of the examples to train on and to validate with.
        sizes: how many of either.
        vocabulary: the word of each token, where examples are tokens.
    """
    train_size, validation_size = sizes
    source = f"generated, seeds {seeds[0]} and {seeds[1]}"
    facts = {"train_size": train_size, "validation_size": validation_size, "licence": "Apache-2.0", "source": source}
    describe = partial(info, **facts)

    def load() -> Dataset:
        (x_train, y_train), (x_val, y_val) = map(draw, sizes, seeds)
        return Dataset(
            info=describe(), x_train=x_train, y_train=y_train, x_val=x_val, y_val=y_val, vocabulary=vocabulary
        )

    return BundledDataset(describe, load)
