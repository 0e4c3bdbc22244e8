"""The look of tensors: shape and colour."""

from collections.abc import Iterable
from dataclasses import replace

from tndesigner.drawing.changes.draft import Change, Draft
from tndesigner.drawing.scene_geometry import SceneGeometry
from tndesigner.network import ElementId, TensorKind
from tndesigner.network.diagram import Shape
from tndesigner.wording.text import Text


def set_shape(draft: Draft, drawn: SceneGeometry, chosen: Iterable[ElementId], shape: Shape) -> Change:
    """Give cores a shape."""
    for one in sorted(chosen):
        tensor = drawn.tables.tensors.get(one)
        if tensor and tensor.kind is TensorKind.CORE and drawn.tables.placements[one].shape is not shape:
            draft.place(one, replace(drawn.tables.placements[one], shape=shape))
    return draft.finish(Text("Change shape"))


def set_colour(draft: Draft, drawn: SceneGeometry, chosen: Iterable[ElementId], colour: str) -> Change:
    """Give tensors a colour; an empty string stands for the usual colour of their kind."""
    for one in sorted(chosen):
        placement = drawn.tables.placements.get(one)
        if placement and placement.color != colour:
            draft.place(one, replace(placement, color=colour))
    return draft.finish(Text("Change colour"))
