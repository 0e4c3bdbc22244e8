"""Puts the weights of a trained model into a model that was built from its design."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import keras
import numpy as np

from tndesigner.layers.errors import LayerError
from tndesigner.layers.keras_model import OWN_LAYERS, made_layers
from tndesigner.layers.named_weights import PREFIX, name_inside
from tndesigner.models import Kept, Layer, Model
from tndesigner.models.keras_file import EXPORTS, OWN, KerasLayer, group_name, opened_weights, read_model
from tndesigner.models.source import Source
from tndesigner.wording.names import quoted
from tndesigner.wording.text import Text, shape_text

Arrays = Mapping[str, np.ndarray]

OUR_CLASSES = tuple(OWN_LAYERS.values())


def load_source_weights(model: Model, built: keras.Model, source: Source) -> tuple[int, ...]:
    """Give each layer the weights of the trained layer of its name, unless another network has replaced that one.

    Args:
        model: the model of the design.
        built: the Keras model that was built from it.
        source: the file of the trained model.

    Returns:
        The positions of the layers whose weights stay as they are.

    Raises:
        KerasFileError: if the file is missing or has changed.
        LayerError: if a kept layer is not in the file, or weights have other shapes.
    """
    trained = {layer.name: layer for layer in read_model(source.path).layers}
    anew = []
    with opened_weights(source.path, source.sha256) as weights:
        for position, (layer, made) in enumerate(zip(model.layers, made_layers(model, built), strict=True)):
            record = trained.get(layer.name)
            if record is None or not record.weights:
                _require_none(layer, source)
                loaded = False
            else:
                loaded = _loaded(layer, made, record, weights.arrays(record))
            if not loaded and made.weights:
                anew.append(position)
    return tuple(anew)


def _loaded(layer: Layer, made: keras.layers.Layer, record: KerasLayer, arrays: Arrays) -> bool:
    """Set the weights of a layer, and tell whether they are those of the trained layer."""
    drawn = record.module in (OWN, EXPORTS)
    if drawn != isinstance(made, OUR_CLASSES):
        return False
    if record.module == EXPORTS:
        return _load_named(made, arrays)
    if record.module == OWN:
        return _load_parts(made, arrays)
    _load(layer, made, record, [*arrays.values()])
    return True


def _require_none(layer: Layer, source: Source) -> None:
    if isinstance(layer, Kept) and layer.weights:
        raise LayerError(
            Text(
                "layer {0} has weights, but {1} has no layer of that name; give the layer its old name again",
                quoted(layer.title),
                source.path,
            )
        )


def _load(layer: Layer, made: keras.layers.Layer, record: KerasLayer, arrays: Sequence[np.ndarray]) -> None:
    """Set the weights of a layer of Keras, which are in Keras's order."""
    wanted, found = [tuple(one.shape) for one in made.weights], [one.shape for one in record.weights]
    if wanted != found:
        theirs, ours = (", ".join(map(shape_text, shapes)) for shapes in (found, wanted))
        raise LayerError(
            Text(
                "layer {0} has weights of {1} in the trained model and of {2} in the design",
                quoted(layer.title),
                theirs,
                ours,
            )
        )
    made.set_weights(arrays)
    if hasattr(made, "finalize_state"):
        made.finalize_state()


def _load_parts(made: keras.layers.Layer, arrays: Arrays) -> bool:
    """Set the weights of a layer of this program by the places that its parts have in the file, if it fits."""
    parts: dict[str, dict[str, np.ndarray]] = {}
    for place, array in arrays.items():
        part, _, name = place.rpartition("vars/")
        parts.setdefault(part, {})[name] = array
    before = made.get_weights()
    try:
        for place, store in parts.items():
            _part(made, place.strip("/").split("/") if place else []).load_own_variables(store)
    except (AttributeError, LookupError, ValueError):  # another network is drawn now
        made.set_weights(before)
        return False
    return True


def _load_named(made: keras.layers.Layer, arrays: Arrays) -> bool:
    """Set the weights of a layer of this program to those of an exported one, by the names of its parts, if it fits."""
    slots: dict[str, list[Any]] = {}
    for weight in made.weights:
        slots.setdefault(name_inside(weight, made).rpartition("/")[0], []).append(weight)
    found: dict[int, np.ndarray] = {}
    for name, array in arrays.items():
        part, _, own = name.rpartition("/")
        numbered = {str(number): one for number, one in enumerate(slots.get(part, ()))}
        weight = {**numbered, **{f"{PREFIX}{one.name}": one for one in slots.get(part, ())}}.get(own)
        if weight is None or tuple(weight.shape) != array.shape:
            return False
        found[id(weight)] = array
    if len(found) < len(made.weights):
        return False
    for weight in made.weights:
        weight.assign(found[id(weight)])
    return True


def _part(owner: Any, path: Iterable[str]) -> Any:
    """Return the part of a layer at a path of attributes and of names in lists."""
    for name in path:
        if isinstance(owner, list | tuple | dict):
            used: dict[str, int] = {}
            items = owner.values() if isinstance(owner, dict) else owner
            owner = {group_name(type(one).__name__, used): one for one in items}[name]
        else:
            owner = getattr(owner, name)
    return owner
