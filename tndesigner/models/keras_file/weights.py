"""Finds the weights of each layer in a file: which arrays they are, not their numbers."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from tndesigner.models.keras_file import hdf5
from tndesigner.models.keras_file.errors import KerasFileError
from tndesigner.models.keras_file.flattening import FlatLayer
from tndesigner.models.keras_file.records import Weight
from tndesigner.models.keras_file.safety import EXPORTS, drawn_by
from tndesigner.models.keras_file.weight_names import Names, weight_names
from tndesigner.wording.lists import listed
from tndesigner.wording.names import quoted
from tndesigner.wording.text import Text

_SEEDS = frozenset({"_seed_generator", "generator", "seed_gen", "seed_gens", "seed_generator"})
"""Attributes of layers that hold the state of random numbers, which is not a weight."""
_OLD_LAYERS = "_layer_checkpoint_dependencies"
"""What TensorFlow 2.12 called the group "layers"."""
_MOVING = frozenset({"moving_mean", "moving_variance"})


def archive_weights(file: Any, layer: FlatLayer) -> tuple[Weight, ...]:  # noqa: ANN401  # h5py has no types
    """Return the weights of a layer in the HDF5 file of a ``.keras`` archive.

    Args:
        file: the open file.
        layer: the layer.

    Raises:
        KerasFileError: if one of them is missing.
    """
    for path in layer.groups:
        group = _group(file, path, layer.entry.name)
        arrays = list(hdf5.arrays_in(group)) if group is not None else []
        if group is not None and arrays:
            start = len(str(group.name)) + 1
            named = {str(array.name)[start:]: array for array in arrays}
            named = {name: array for name, array in named.items() if not _SEEDS & set(name.split("/"))}
            if drawn_by(layer.entry.description) == EXPORTS:
                named = {_name_inside(group, place): array for place, array in named.items()}
            return _weights(layer, named)
    return _weights(layer, {})


def _weights(layer: FlatLayer, arrays: Mapping[str, Any]) -> tuple[Weight, ...]:
    """Return the arrays of an archive with their names in Keras, in its order."""
    expected = _expected(layer)
    if expected is None:
        return tuple(_marked(layer, list(arrays.items())))
    _require_all(layer, len(expected), len(arrays))
    arrays = {_public(place): array for place, array in arrays.items()}
    if missing := [name for name, place in expected if place not in arrays]:
        raise KerasFileError(Text("it is damaged: layer {0} has no {1}", quoted(layer.entry.name), listed(missing)))
    return tuple(_marked(layer, [(name, arrays[place]) for name, place in expected]))


def _public(place: str) -> str:
    """Return a place without the underscores that Keras 2 puts before some attributes."""
    return "/".join(part.lstrip("_") for part in place.split("/"))


def _expected(layer: FlatLayer) -> Names | None:
    if layer.entry.calls and not drawn_by(layer.entry.description):
        return weight_names(layer.entry.class_name, layer.entry.description.get("config") or {})
    return None


def _require_all(layer: FlatLayer, expected: int, found: int) -> None:
    config = layer.entry.description.get("config")
    if expected != found and isinstance(config, dict) and config.get("lora_rank"):
        raise KerasFileError(
            Text(
                "layer {0} has weights of LoRA beside its own, which an HDF5 file keeps apart; save the model as "
                ".keras, which adds them up",
                quoted(layer.entry.name),
            )
        )
    if expected != found:
        raise KerasFileError(
            Text(
                "it is damaged: layer {0} ({1}) has {2} weights, but the file holds {3} of it",
                quoted(layer.entry.name),
                layer.entry.class_name,
                expected,
                found,
            )
        )


def _group(file: Any, path: str, name: str) -> Any | None:  # noqa: ANN401
    """Return the group of a layer: the one at its path, unless a neighbour says that it has the layer's name."""
    found = hdf5.below(file, path)
    if found is None:
        found = hdf5.below(file, path.replace("layers/", f"{_OLD_LAYERS}/"))
    if found is None or _owner(found) in ("", name):
        return found
    beside = (hdf5.child(found.parent, one) for one in found.parent)
    return next((one for one in beside if not hdf5.is_array(one) and _owner(one) == name), found)


def _name_inside(group: Any, place: str) -> str:  # noqa: ANN401
    """Return the name of a weight in a layer of an exported file by the names of the parts that hold it.

    The classes of an exported file and of this program keep their parts in other attributes, but call them the same:
    "to_query/vars/weight a" is "query/weight a".
    """
    path, _, own = place.rpartition("vars/")
    names = []
    for part in path.strip("/").split("/") if path else ():
        group = hdf5.below(group, part)
        names.append(_owner(group))
    return "/".join([*filter(None, names), own])


def _owner(group: Any) -> str:  # noqa: ANN401
    """Return the name of the layer that a group says it is of; empty if it does not."""
    own = hdf5.below(group, "vars")
    return hdf5.text_of(own, "name") if own is not None else ""


def model_weights(file: Any, layers: Mapping[str, FlatLayer]) -> dict[str, tuple[Weight, ...]]:  # noqa: ANN401
    """Return the weights of all layers in an HDF5 model, by the names of the layers.

    The file has one group for each layer of the outer model. That of a nested model lists the weights of all of its
    layers, whose names tell them apart.

    Raises:
        KerasFileError: if the weights of a nested model cannot be told apart.
    """
    outer = hdf5.below(file, "model_weights")
    if outer is None:
        raise KerasFileError(Text("it is damaged: it has no group of weights"))
    found: dict[str, list[tuple[str, Any]]] = {name: [] for name in layers}
    for top in hdf5.texts_in(outer, "layer_names"):
        group = hdf5.below(outer, top)
        if group is None:
            raise KerasFileError(Text("it is damaged: the weights of layer {0} are missing", quoted(top)))
        inside = {name: path[1:] for name, layer in layers.items() for path in layer.paths if path[0] == top}
        for title in hdf5.texts_in(group, "weight_names"):
            array = _array(group, title)
            found[_owner_of(title, inside, top)].append((title.partition(":")[0], array))
    return {name: tuple(_named(layers[name], arrays)) for name, arrays in found.items()}


def _named(layer: FlatLayer, arrays: list[tuple[str, Any]]) -> Iterator[Weight]:
    """Yield the weights of a layer, which are in Keras's order, with their names in Keras."""
    expected = _expected(layer)
    if expected is not None:
        _require_all(layer, len(expected), len(arrays))
        arrays = [(name, array) for (name, _), (_, array) in zip(expected, arrays, strict=True)]
    yield from _marked(layer, arrays)


def _array(group: Any, title: str) -> Any:  # noqa: ANN401
    path, _, name = title.rpartition("/")
    owner = hdf5.below(group, path) if path else group
    array = hdf5.child(owner, name) if owner is not None else None
    if not hdf5.is_array(array):
        raise KerasFileError(Text("it is damaged: the array {0} is missing", quoted(title)))
    return array


def _owner_of(title: str, inside: Mapping[str, Sequence[str]], top: str) -> str:
    """Return the layer of a nested model that has a weight: the one whose path is in the name of the weight."""
    if len(inside) == 1:
        return next(iter(inside))
    parts = title.split("/")[:-1]
    fitting = [name for name, path in inside.items() if _is_inside(path, parts)]
    longest = max((len(inside[name]) for name in fitting), default=0)
    best = [name for name in fitting if len(inside[name]) == longest]
    if len(best) != 1:
        last = [name for name, path in inside.items() if path and path[-1] in parts]
        best = best or last
    if len(best) != 1:
        raise KerasFileError(
            Text("the weights of the nested model {0} cannot be told apart; save the model as .keras", quoted(top))
        )
    return best[0]


def _is_inside(path: Sequence[str], parts: Sequence[str]) -> bool:
    """Tell whether all names of a path are among others, in their order."""
    rest = iter(parts)
    return bool(path) and all(name in rest for name in path)


def _marked(layer: FlatLayer, named: Sequence[tuple[str, Any]]) -> Iterator[Weight]:
    """Yield weights that know whether training changes them."""
    config = layer.entry.description.get("config")
    frozen = isinstance(config, dict) and config.get("trainable") is False
    moving = _moving(layer.entry.class_name, [name for name, _ in named])
    for name, array in named:
        shape, dtype = hdf5.checked_array(array)
        trainable = not (frozen or name in moving or name.rpartition("/")[2] in _MOVING)
        yield Weight(name, str(array.name), shape, dtype, trainable)


def _moving(class_name: str, names: Sequence[str]) -> frozenset[str]:
    """Return the names of weights that training does not change by gradients."""
    if class_name in ("Normalization", "Discretization"):
        return frozenset(names)
    if class_name == "SpectralNormalization":
        return frozenset(name for name in names if name.startswith("vars/"))
    return frozenset()
