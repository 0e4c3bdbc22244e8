"""Truncates the cores of a trained model to a smaller dimension of a bond."""

from itertools import count
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from tndesigner.checks.fixes import Settle
from tndesigner.document import Design, loads
from tndesigner.layers.drawn_parts import DrawnPart, drawn_parts
from tndesigner.layers.weight_loading import take_weights
from tndesigner.network.indices import joined_legs
from tndesigner.planning.spectra import kept_share, singular_values, truncated
from tndesigner.training.errors import TrainingError
from tndesigner.training.events import Truncated
from tndesigner.training.requests import Truncate
from tndesigner.wording.text import Text
from tndesigner.worker.inspecting import model_of
from tndesigner.worker.spectra import PartSpectra, spectra_of
from tndesigner.worker.state import WorkerState


def truncate(state: WorkerState, request: Truncate) -> None:
    """Truncate trained cores, save them, and send the result."""
    state.require_idle(Text("nothing can be truncated"))
    design = loads(request.design, "the design to be truncated")
    model = model_of(design)
    take_weights(design.model, model, Path(request.weights))
    parts = [part for part in drawn_parts(design.model, model) if part.number == request.network]
    if not parts:
        raise TrainingError(
            Text("no layer of the design uses network {0}, so it has no trained cores", request.network)
        )
    cuts = [_cut(part, request) for part in parts]
    pairs = zip(parts, cuts, strict=True)
    arrays = {id(part.cores[core]): array for part, (cores, _) in pairs for core, array in cores.items()}
    _settle(design, request)
    smaller = model_of(design)
    smaller.set_weights([arrays.get(id(weight), np.asarray(weight)) for weight in model.weights])
    target = _free(Path(request.target))
    smaller.save(target)
    event = Truncated(
        weights=str(target),
        network=request.network,
        bond=request.bond,
        dim=request.dim,
        kept=round(min(kept for _, kept in cuts), 6),
        spectra=spectra_of(design.model, smaller, epoch=0),
    )
    state.events.send(event)


def _cut(part: DrawnPart, request: Truncate) -> tuple[dict[int, NDArray[np.float64]], float]:
    """Return the cores of a network that become smaller, and the share of the squared norm that they keep."""
    measured = PartSpectra(part)
    cut, environment = measured.structure.cut_at(request.bond), measured.environment()
    if cut is None:
        raise TrainingError(Text("bond {0} of {1!r} does not join two cores", request.bond, part.layer.network.name))
    if not 1 <= request.dim < cut.dim:
        raise TrainingError(Text("a bond of dimension {0} cannot be truncated to {1}", cut.dim, request.dim))
    kept = kept_share(singular_values(cut, environment), request.dim)
    return truncated(measured.structure, environment, cut, request.dim), kept


def _settle(design: Design, request: Truncate) -> None:
    """Give the bond its new dimension in the design."""
    network = design.networks[request.network]
    Settle(joined_legs(network, network.bond(request.bond).first), request.dim).apply(network)


def _free(target: Path) -> Path:
    """Return the target, or the first free name after it, and make its folder."""
    target.parent.mkdir(parents=True, exist_ok=True)
    names = (target.with_stem(f"{target.stem}-{number}") for number in count(2))
    return target if not target.exists() else next(path for path in names if not path.exists())
