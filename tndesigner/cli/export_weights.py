"""Writes the trained numbers of a run beside an exported layer."""

from collections.abc import Mapping
from io import BytesIO
from pathlib import Path
from typing import Any

import numpy as np
from safetensors.numpy import save

from tndesigner.cli.array_file import read_arrays
from tndesigner.cli.errors import CommandError
from tndesigner.document import Design, load
from tndesigner.document.storage import write_bytes
from tndesigner.models import Networks, Placed, network_layers
from tndesigner.paths import is_file
from tndesigner.training.runs import open_run
from tndesigner.wording.lists import listed
from tndesigner.wording.names import quoted
from tndesigner.wording.numbers import grouped

SAFETENSORS = ("torch", "jax")
"""The styles whose libraries prefer .safetensors; the others get .npz."""

MOST_NAMED = 8

Shape = tuple[int, ...]


def weights_file(output: Path, style: str) -> Path:
    """Return the file of numbers beside an exported file."""
    return output.with_suffix(".safetensors" if style in SAFETENSORS else ".npz")


def read_weights(run: str, placed: Placed, design: Design, shapes: Mapping[str, Shape]) -> dict[str, Any]:
    """Return the trained numbers of a layer by name.

    Args:
        run: the run folder.
        placed: the layer, as a whole.
        design: what has the layer.
        shapes: the shapes of its cores by name.

    Raises:
        CommandError: if the run has no numbers for the layer, others, or not all.
        TrainingError: if there is no such run.
    """
    folder = open_run(Path(run)).folder
    place = next((place for place, one in network_layers(design.model, design.networks).items() if one == placed), None)
    if place is None:
        raise CommandError("--weights takes the numbers of a whole layer; leave --network out", status=2)
    trained = load(folder.design)
    several = len(network_layers(trained.model, trained.networks)) > 1
    path = folder.layer_weights(place if several else None)
    if not is_file(path):
        raise CommandError(f"{path}: it is missing, so the run has no trained numbers for layer {place} of the model")
    arrays = read_arrays(path)
    for name, shape in shapes.items():
        _require_core(path, name, shape, arrays)
    require_all(str(path), placed, design.networks, arrays)
    return arrays


def require_all(source: str, placed: Placed, networks: Networks, arrays: Mapping[str, Any]) -> None:
    """Refuse arrays in which some of a layer are missing.

    Args:
        source: the file that has them, for messages.
        placed: the layer and the shape that it takes.
        networks: the networks by number.
        arrays: the arrays by name.

    Raises:
        CommandError: if they have fewer numbers than the layer.
    """
    wanted = placed.layer.parameters(placed.shape, networks)
    if (found := sum(array.size for array in arrays.values())) < wanted:
        held = listed(map(quoted, arrays), most=MOST_NAMED) or "no array"
        raise CommandError(
            f"{source}: layer {quoted(placed.layer.title)} has {grouped(wanted)} parameters, but only {grouped(found)} "
            f"are there, in {held}; train the design again"
        )


def _require_core(path: Path, name: str, shape: Shape, arrays: Mapping[str, Any]) -> None:
    if name not in arrays:
        held = listed(map(quoted, arrays), most=MOST_NAMED) or "no array"
        raise CommandError(f"{path}: it has no core {quoted(name)}, which the design has; it has {held}")
    if arrays[name].shape != shape:
        raise CommandError(
            f"{path}: core {quoted(name)} has shape {arrays[name].shape} there, but {shape} in the design; export the "
            f"design of the run, {path.parent / 'design.tnd'}"
        )


def write_weights(arrays: Mapping[str, Any], path: Path) -> None:
    """Write arrays by name, whole or not at all.

    Raises:
        DocumentError: if the file cannot be written.
    """
    if path.suffix == ".npz":
        content = BytesIO()
        np.savez(content, allow_pickle=False, **arrays)
        write_bytes(content.getvalue(), path)
    else:
        write_bytes(save({name: np.ascontiguousarray(array) for name, array in arrays.items()}), path)
