"""What can be chosen before a trained model is compressed: layers, families and bundled datasets."""

from collections.abc import Iterator
from dataclasses import dataclass

from tndesigner.compression.building import title_of
from tndesigner.compression.examples import suiting_datasets
from tndesigner.compression.options import family_names, has_options
from tndesigner.compression.replaceable_matrices import can_be_replaced, matrices_of
from tndesigner.datasets import DatasetInfo
from tndesigner.document import Design
from tndesigner.models import Shape
from tndesigner.models.overviews import Overview, kind_of, overviews
from tndesigner.wording.text import Text


@dataclass(frozen=True, slots=True)
class LayerOutlook:
    """A layer with parameters, or one of its matrices."""

    name: str
    """That of the layer, and of the matrix if it has several."""
    layer: str
    """The name of the layer, by which it is chosen."""
    kind: str
    """In words."""
    parameters: int
    obstacle: str
    """Why no network replaces it; empty if one can."""


@dataclass(frozen=True, slots=True)
class Outlook:
    """What can be chosen for a model."""

    layers: tuple[LayerOutlook, ...]
    """Those with parameters, in the order of the graph."""
    families: tuple[str, ...]
    """The names of the families that can replace one of the layers."""
    datasets: tuple[DatasetInfo, ...]
    """Those that the model could have been trained on."""
    parameters: int
    """Those of the whole model."""


def outlook(design: Design) -> Outlook:
    """Return what can be chosen for the design of a trained model."""
    placed = design.model.placed(design.networks)
    matrices = [one for layer, shape in placed if can_be_replaced(layer) for _, one, _ in matrices_of(layer, shape)]
    rows = zip(overviews(design.model, design.networks), placed, strict=True)
    return Outlook(
        layers=tuple(row for one, (_, shape) in rows if one.parameters for row in _rows(one, shape)),
        families=family_names(matrices),
        datasets=suiting_datasets(design),
        parameters=design.model.parameters(design.networks),
    )


def _rows(one: Overview, shape: Shape) -> Iterator[LayerOutlook]:
    """Yield a layer, or the matrices of a layer with several, given what the layer takes."""
    layer, kind = one.layer, kind_of(one.layer)
    if not can_be_replaced(layer):
        obstacle = one.obstacle or Text("it stays as it is: {0} is not among what is compressed", kind)
        yield LayerOutlook(layer.title, layer.title, kind, one.parameters or 0, obstacle)
        return
    for name, matrix, taken in matrices_of(layer, shape):
        obstacle = "" if has_options(matrix, taken) else Text("it stays as it is: no network is much smaller")
        title, count = title_of(layer, (one.position, name)), matrix.parameters(taken, {})
        yield LayerOutlook(title, layer.title, kind, count, obstacle)
