"""Makes a design of a trained Keras model; h5py is imported with this package, so import it late."""

from tndesigner.document.trained.opening import OpenedModel, open_model
from tndesigner.models.keras_file import KerasFileError
