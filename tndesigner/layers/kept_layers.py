"""Makes the built-in layers of Keras that a model keeps as they are."""

import keras

from tndesigner.layers.errors import LayerError
from tndesigner.models import Kept
from tndesigner.wording.names import quoted
from tndesigner.wording.text import Text


def make_kept(layer: Kept, name: str | None) -> keras.layers.Layer:
    """Return the Keras layer; its class is in the table of those that may be kept, and its arguments are plain.

    Raises:
        LayerError: if this version of Keras has no such class, or does not take such arguments.
    """
    try:
        return getattr(keras.layers, layer.class_name).from_config({"name": name, **layer.config})
    except (AttributeError, LookupError, TypeError, ValueError) as error:
        why = str(error).splitlines()[0]
        raise LayerError(
            Text(
                "layer {0} cannot be made, because Keras {1} refuses the arguments of its class {2}: {3}",
                quoted(layer.title),
                keras.__version__,
                layer.class_name,
                why,
            )
        ) from error
