"""Speeches: windows of words from presidents' addresses, to be assigned to an era."""

from functools import partial

from tndesigner.datasets.bundled import stored_dataset
from tndesigner.datasets.dataset import DatasetInfo, Kind, Task
from tndesigner.wording.text import Text

_ERAS = ("1790-1847", "1848-1905", "1906-1963", "1964-2021")


_INFO = partial(
    DatasetInfo,
    id="speeches",
    title="Speeches",
    description=Text(
        "Windows of 40 words from 233 State of the Union addresses; the answer is the era of 58 years. "
        "No address is both trained on and validated with. Token 0 is any word outside the vocabulary."
    ),
    task=Task.CLASSIFICATION,
    kind=Kind.TEXT,
    input_shape=(40,),
    output_size=len(_ERAS),
    classes=_ERAS,
    vocabulary_size=5_000,
    train_size=10_000,
    validation_size=2_000,
)

SPEECHES = stored_dataset("speeches.npz", _INFO)
