"""The bundled datasets, and the function that loads any dataset."""

from pathlib import Path

from tndesigner.datasets.blobs import BLOBS
from tndesigner.datasets.dataset import BundledDataset, Dataset, DatasetInfo
from tndesigner.datasets.diamonds import DIAMONDS
from tndesigner.datasets.digits import DIGITS
from tndesigner.datasets.errors import DatasetError
from tndesigner.datasets.fashion import FASHION
from tndesigner.datasets.folding import fold_dataset
from tndesigner.datasets.moons import MOONS
from tndesigner.datasets.sort import SORT
from tndesigner.datasets.speeches import SPEECHES
from tndesigner.datasets.spirals import SPIRALS
from tndesigner.datasets.splitting import SplitChoice
from tndesigner.datasets.user_data import USER_SUFFIXES, load_user_data
from tndesigner.models import FileReading, Repeats
from tndesigner.paths import exists
from tndesigner.wording.lists import suggestion
from tndesigner.wording.names import quoted
from tndesigner.wording.text import Text

_BUNDLED: dict[str, BundledDataset] = {
    "blobs": BLOBS,
    "moons": MOONS,
    "spirals": SPIRALS,
    "digits": DIGITS,
    "fashion": FASHION,
    "diamonds": DIAMONDS,
    "speeches": SPEECHES,
    "sort": SORT,
}


ONCE = Repeats()


def list_datasets() -> tuple[DatasetInfo, ...]:
    """Return information about each bundled dataset, the simplest first."""
    return tuple(bundled.describe() for bundled in _BUNDLED.values())


def dataset_info(name: str) -> DatasetInfo:
    """Return information about one bundled dataset, by id.

    Raises:
        DatasetError: if there is no dataset with that name.
    """
    return _bundled(name).describe()


def load_dataset(
    name_or_path: str, *, reading: FileReading | None = None, seed: int = 0, repeats: Repeats = ONCE
) -> Dataset:
    """Return a bundled dataset by id, or the user's own data by the path of a file or folder.

    Args:
        name_or_path: an id wins over a file of the same name; write ``./blobs`` for the file.
        reading: how to read a user's file; bundled datasets need none.
        seed: selects the rows of a user's file for validation, and the folds.
        repeats: which of how many folds is for validation; the first if it names none.

    Raises:
        DatasetError: if there is no such dataset, or the file cannot be used.
    """
    choice = SplitChoice(seed, repeats.folds, max(1, repeats.fold))
    if is_own_data(name_or_path):
        return load_user_data(Path(name_or_path), reading or FileReading(), choice)
    dataset = _bundled(name_or_path).load()
    return fold_dataset(dataset, choice) if choice.folds > 1 else dataset


def is_own_data(name_or_path: str) -> bool:
    """Tell whether a dataset is a user's own file or folder."""
    return name_or_path not in _BUNDLED and _looks_like_path(name_or_path)


def _looks_like_path(text: str) -> bool:
    """Tell whether a name is a file rather than a bundled dataset."""
    path = Path(text)
    return path.suffix.lower() in USER_SUFFIXES or len(path.parts) > 1 or exists(path)


def _bundled(name: str) -> BundledDataset:
    """Find a bundled dataset, or suggest the nearest."""
    if name in _BUNDLED:
        return _BUNDLED[name]
    hint = suggestion(name, _BUNDLED, "there are {0}; or give the path of a file of your own")
    raise DatasetError(Text("there is no dataset {0}; {1}", quoted(name), hint))
