"""Fashion: pictures of clothes, a part of Fashion-MNIST."""

from functools import partial

from tndesigner.datasets.bundled import stored_dataset
from tndesigner.datasets.dataset import DatasetInfo, Kind, Task
from tndesigner.wording.text import Text

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


_INFO = partial(
    DatasetInfo,
    id="fashion",
    title="Fashion",
    description=Text(
        "Pictures of clothes, 28 by 28 pixels from 0 to 1, one channel that has no axis of its own: "
        "1,000 of each class to train on, 200 of each to validate with."
    ),
    task=Task.CLASSIFICATION,
    kind=Kind.IMAGES,
    input_shape=(28, 28),
    output_size=len(_CLASSES),
    classes=_CLASSES,
    train_size=10_000,
    validation_size=2_000,
)

FASHION = stored_dataset("fashion.npz", _INFO, scale=255)
