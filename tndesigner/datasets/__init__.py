"""Data to train on: bundled datasets, and a user's CSV and NPZ files."""

from tndesigner.datasets.catalogue import dataset_info, list_datasets, load_dataset
from tndesigner.datasets.csv_columns import ColumnInfo, ColumnKind, csv_columns
from tndesigner.datasets.dataset import Dataset, DatasetInfo, Kind, Scaling, Task
from tndesigner.datasets.errors import DatasetError
from tndesigner.datasets.options import UserDataOptions
