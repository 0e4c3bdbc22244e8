"""Trained Keras models, read without Keras; h5py is imported with this package, so import it late."""

from tndesigner.models.keras_file.arrays import WeightFile, opened_weights
from tndesigner.models.keras_file.errors import KerasFileError
from tndesigner.models.keras_file.group_names import group_name
from tndesigner.models.keras_file.naming import naming
from tndesigner.models.keras_file.reading import holds_exports, read_model
from tndesigner.models.keras_file.records import Call, KerasLayer, KerasModel, Tensor, Weight
from tndesigner.models.keras_file.safety import EXPORTS, OWN
from tndesigner.models.keras_file.shapes import dtype_of
