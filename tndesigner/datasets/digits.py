"""Digits: small pictures of handwritten digits."""

from functools import partial

from tndesigner.datasets.bundled import stored_dataset
from tndesigner.datasets.dataset import DatasetInfo, Kind, Task
from tndesigner.wording.text import Text

_INFO = partial(
    DatasetInfo,
    id="digits",
    title="Digits",
    description=Text(
        "Pictures of handwritten digits, 8 by 8 pixels from 0 to 1, one channel that has no axis of its own; "
        "every fifth picture of each class is to validate with."
    ),
    task=Task.CLASSIFICATION,
    kind=Kind.IMAGES,
    input_shape=(8, 8),
    output_size=10,
    classes=tuple("0123456789"),
    train_size=1_442,
    validation_size=355,
)

DIGITS = stored_dataset("digits.npz", _INFO, scale=16)
