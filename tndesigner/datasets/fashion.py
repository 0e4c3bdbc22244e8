"""Fashion: pictures of clothes, a part of Fashion-MNIST."""

import numpy as np

from tndesigner.datasets.bundled import bundled_file, load_arrays
from tndesigner.datasets.dataset import BundledDataset, Dataset, DatasetInfo, Kind, Task

_FILE = "fashion.npz"
_BRIGHTEST = 255
_CLASSES = (
    "T-shirt/top",
    "Trouser",
    "Pullover",
    "Dress",
    "Coat",
    "Sandal",
    "Shirt",
    "Sneaker",
    "Bag",
    "Ankle boot",
)


def describe() -> DatasetInfo:
    """Return the facts."""
    file = bundled_file(_FILE)
    return DatasetInfo(
        id="fashion",
        title="Fashion",
        description=(
            "Pictures of clothes, 28 by 28 pixels from 0 to 1, one channel that has no axis of its own: "
            "1,000 of each class to train on, 200 of each to validate with."
        ),
        task=Task.CLASSIFICATION,
        kind=Kind.IMAGES,
        input_shape=(28, 28),
        output_shape=(),
        output_size=len(_CLASSES),
        classes=_CLASSES,
        train_size=10_000,
        validation_size=2_000,
        licence=file.licence,
        attribution=file.attribution,
        source=file.source,
    )


def load() -> Dataset:
    """Read the pictures."""
    stored = load_arrays(_FILE)
    return Dataset(
        info=describe(),
        x_train=stored["x_train"].astype(np.float32) / np.float32(_BRIGHTEST),
        y_train=stored["y_train"].astype(np.int32),
        x_val=stored["x_val"].astype(np.float32) / np.float32(_BRIGHTEST),
        y_val=stored["y_val"].astype(np.int32),
    )


FASHION = BundledDataset(describe, load)
