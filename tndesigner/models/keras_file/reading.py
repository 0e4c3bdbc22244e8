"""Opens a trained Keras model without Keras: its graph of layers, and the shapes of their weights."""

from os import PathLike
from pathlib import Path
from types import MappingProxyType
from typing import Any, BinaryIO

from tndesigner.models.keras_file import file_kinds, hdf5
from tndesigner.models.keras_file.archive import CONFIG, METADATA, Archive, opened, sha256_of, start_of
from tndesigner.models.keras_file.built_in import INPUT
from tndesigner.models.keras_file.errors import KerasFileError
from tndesigner.models.keras_file.fields import mapping_in
from tndesigner.models.keras_file.flattening import FlatLayer, Flattening, flattened
from tndesigner.models.keras_file.json_text import parse_object
from tndesigner.models.keras_file.masks import without_automatic_masks
from tndesigner.models.keras_file.naming import naming
from tndesigner.models.keras_file.records import KerasLayer, KerasModel, Weight
from tndesigner.models.keras_file.rehearsal import rehearse
from tndesigner.models.keras_file.renewal import renewed
from tndesigner.models.keras_file.safety import EXPORTS, drawn_by, is_operation
from tndesigner.models.keras_file.shapes import shapes_of
from tndesigner.models.keras_file.weights import archive_weights, model_weights
from tndesigner.wording.names import quoted
from tndesigner.wording.text import Text


def read_model(path: str | PathLike[str]) -> KerasModel:
    """Return the model of a ``.keras`` or ``.h5`` file, without the numbers of its weights.

    Nothing in the file is executed, and Keras is not imported. A child process reads the file first, because the
    HDF5 library can hang or crash on a damaged one.

    Raises:
        KerasFileError: if the file cannot be read, is not a Keras model, is damaged, or holds something that is not
            built into Keras; the message names the file and the layer, and says what to do.
    """
    with naming(path), opened(Path(path)) as file:
        start = start_of(file)
        if not start.startswith((file_kinds.ZIP, file_kinds.HDF5)):
            raise KerasFileError(Text("it is {0}", file_kinds.kind_of_content(Path(path), start)))
        rehearse(Path(path))
        return read_open_model(file)


def holds_exports(path: Path) -> bool:
    """Tell whether a file is a model with layers of exported files in it.

    Raises:
        KerasFileError: if it cannot be read, or is a damaged archive.
    """
    with naming(path), opened(path) as file:
        archived = start_of(file).startswith(file_kinds.ZIP)
        return archived and f'"{EXPORTS}>'.encode() in Archive(file).text(CONFIG)


def read_open_model(file: BinaryIO) -> KerasModel:
    """Return the model of an open file, in this process.

    Raises:
        KerasFileError: as ``read_model``, without the name of the file.
    """
    return _read_archive(file) if start_of(file).startswith(file_kinds.ZIP) else _read_hdf5(file)


def _read_archive(file: BinaryIO) -> KerasModel:
    archive = Archive(file)
    metadata = archive.text(METADATA)
    version = parse_object(metadata, METADATA).get("keras_version") if metadata else None
    flat = flattened(parse_object(archive.text(CONFIG), CONFIG))
    archive.check_weights()
    title = Text("the file of its weights")
    with archive.weights() as stored, hdf5.hdf5_file(stored, title) as weights, hdf5.damage_of(title):
        found = {name: archive_weights(weights, layer) for name, layer in flat.layers.items()}
    return _model(flat, found, str(version or ""), sha256_of(file))


def _read_hdf5(file: BinaryIO) -> KerasModel:
    sha256 = sha256_of(file)
    with hdf5.hdf5_file(file, Text("it")) as content, hdf5.damage_of(Text("it")):
        text = hdf5.text_of(content, "model_config")
        if not text:
            inside = [name for top in content for name in _names_in(content, top)]
            raise KerasFileError(Text("it {0}", file_kinds.kind_of_hdf5([*content, *inside], list(content.attrs))))
        version = hdf5.text_of(content, "keras_version")
        flat = flattened(parse_object(text, Text("its configuration")))
        found = model_weights(content, flat.layers)
    return _model(flat, found, version, sha256)


def _model(flat: Flattening, weights: dict[str, tuple[Weight, ...]], version: str, sha256: str) -> KerasModel:
    without_automatic_masks(flat)
    is_old = version.split(".")[0] in ("", "1", "2")
    layers = tuple(_layer(name, one, weights[name], is_old=is_old) for name, one in flat.layers.items())
    shapes = MappingProxyType(shapes_of(flat))
    return KerasModel(flat.name, layers, tuple(flat.order), flat.inputs, flat.outputs, shapes, version, sha256)


def _layer(name: str, layer: FlatLayer, weights: tuple[Weight, ...], *, is_old: bool) -> KerasLayer:
    description = layer.entry.description
    module = drawn_by(description) or ("keras.ops" if is_operation(description) else "keras.layers")
    config, class_name = mapping_in(description.get("config"), Text("layer {0}", quoted(name))), layer.entry.class_name
    if class_name != INPUT:
        config = renewed(name, class_name, config, is_old=is_old)
    return KerasLayer(name, class_name, module, MappingProxyType(dict(config)), tuple(layer.calls), weights)


def _names_in(content: Any, name: str) -> list[str]:  # noqa: ANN401  # h5py has no types
    group = hdf5.below(content, name)
    return [] if group is None else list(group)
