"""Data to train on: bundled datasets, and a user's own tables, arrays and pictures."""

from tndesigner.datasets.catalogue import dataset_info, is_own_data, list_datasets, load_dataset
from tndesigner.datasets.dataset import Dataset, DatasetInfo, Kind, Scaling, Task
from tndesigner.datasets.errors import DatasetError
from tndesigner.datasets.inspection import ColumnInfo, Inspection
from tndesigner.datasets.named_arrays import holds_arrays, named_arrays
from tndesigner.datasets.user_data import inspect_data
