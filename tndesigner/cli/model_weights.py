"""Reads the trained numbers of a whole model under the names that an exported module has for them."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from tndesigner.cli.array_file import read_arrays
from tndesigner.cli.errors import CommandError
from tndesigner.cli.export_weights import require_all
from tndesigner.codegen.torch_model import module_names
from tndesigner.document import Design, load
from tndesigner.models import GRU, LSTM, Kept, Layer, Model, Networks, Placed, SimpleRNN
from tndesigner.models.layer_names import keras_names
from tndesigner.paths import is_file
from tndesigner.training.runs import open_run
from tndesigner.wording.names import quoted

Arrays = dict[str, Any]


def read_model_weights(run: str, design: Design) -> Arrays:
    """Return the trained numbers of all layers by name, as in "hidden/a".

    Args:
        run: the run folder.
        design: the design of the model.

    Raises:
        CommandError: if the run has no numbers, or those of another model.
        TrainingError: if there is no such run.
    """
    folder = open_run(Path(run)).folder
    trained = load(folder.design)
    if _sizes(trained) != _sizes(design):
        raise CommandError(f"{run}: it trained another model; export the design of the run, {folder.design}")
    if not is_file(folder.weights):
        raise CommandError(f"{folder.weights}: it is missing, so the run has no trained numbers")
    return as_in_module(design.model, design.networks, read_arrays(folder.weights), str(folder.weights))


def as_in_module(model: Model, networks: Networks, arrays: Arrays, source: str) -> Arrays:
    """Return the weights of a Keras model by their names in the exported module.

    Args:
        model: the graph.
        networks: the networks by number.
        arrays: the weights by their paths in Keras, as in "dense_1/kernel", in the order of the model.
        source: the file that has them, for messages.

    Raises:
        CommandError: if those of a layer are missing.
    """
    groups, found = _groups(arrays), Arrays()
    names, modules = keras_names(model), module_names(model, networks)
    unnamed = (name for name in groups if name not in names)
    for position, one in enumerate(model.placed(networks)):
        if _has_weights(one, networks):
            name = names[position] or next(unnamed, "")
            if name not in groups:
                raise CommandError(f"{source}: it has no numbers of layer {quoted(one.layer.title)}")
            require_all(source, one, networks, groups[name])
            inside = _inside(one.layer, groups[name])
            found |= {f"{modules[position]}/{inner}": array for inner, array in inside.items()}
    return found


def _sizes(design: Design) -> list[tuple[str, int]]:
    placed = design.model.placed(design.networks)
    return [(layer.kind, layer.parameters(shape, design.networks)) for layer, shape in placed]


def _groups(arrays: Arrays) -> dict[str, Arrays]:
    """Return the arrays of each layer, in the order of the file."""
    groups: dict[str, Arrays] = {}
    for path, array in arrays.items():
        layer, _, inner = path.partition("/")
        groups.setdefault(layer, {})[inner] = array
    return groups


def _has_weights(placed: Placed, networks: Networks) -> bool:
    layer, shape = placed
    return bool(layer.weights) if isinstance(layer, Kept) else layer.parameters(shape, networks) > 0


def _inside(layer: Layer, arrays: Mapping[str, Any]) -> Arrays:
    """Return the arrays by their names in the module; Keras has one array for the biases of both matrices of a GRU."""
    if not isinstance(layer, LSTM | GRU | SimpleRNN):
        return dict(arrays)
    held = {path.rpartition("/")[2]: array for path, array in arrays.items()}
    biases = held["bias"] if held["bias"].ndim == 2 else [held["bias"]]
    places = ("cell/kernel", "cell/recurrent")
    kernels = zip(places, (held["kernel"], held["recurrent_kernel"]), strict=True)
    return {
        **{f"{place}/kernel": array for place, array in kernels},
        **{f"{place}/bias": array for place, array in zip(places, biases, strict=False)},
    }
