"""Starts a network from the trained cores of a run that differs in its bonds only."""

from pathlib import Path
from typing import Any

import keras
import numpy as np
from numpy.typing import NDArray

from tndesigner.document import Design, load
from tndesigner.layers.drawn_parts import drawn_parts
from tndesigner.layers.weight_loading import take_weights
from tndesigner.network.likeness import differ_in_bonds_only
from tndesigner.planning.spectra import resized_cores
from tndesigner.training.errors import TrainingError
from tndesigner.training.run_folder import RunFolder
from tndesigner.wording.text import Text
from tndesigner.worker.inspecting import model_of


def warm_start(run: Path, design: Design, built: keras.Model) -> None:
    """Set the weights of a model to those of a run, with its bonds truncated or grown to those of the design.

    Args:
        run: the run folder.
        design: what the model was built of.
        built: the model.

    Raises:
        TrainingError: if the run is of a design that differs in more than its bonds.
        LayerError: if its weights cannot be read.
        DocumentError: if its design cannot be read.
    """
    folder = RunFolder(run)
    before = load(folder.design)
    trained = model_of(before)
    take_weights(before.model, trained, folder.model("network"))
    old, new = drawn_parts(before.model, trained), drawn_parts(design.model, built)
    if before.model != design.model or not all(
        differ_in_bonds_only(one.layer.network, other.layer.network) for one, other in zip(old, new, strict=True)
    ):
        raise TrainingError(Text("{0}: the run to start from is of a design that differs in more than its bonds", run))
    of_cores = {id(weight) for part in old for weight in part.cores.values()}
    others = iter([np.asarray(one) for one in trained.weights if id(one) not in of_cores])
    cores: dict[int, NDArray[Any]] = {}
    for one, other in zip(old, new, strict=True):
        arrays = {core: np.asarray(weight) for core, weight in one.cores.items()}
        resized = resized_cores(arrays, one.layer.network, other.layer.network, design.experiment.seed)
        cores |= {id(other.cores[core]): array for core, array in resized.items()}
    built.set_weights([cores[id(one)] if id(one) in cores else next(others) for one in built.weights])
