"""Chooses the gesture that a drag starts."""

from collections.abc import Callable

from tndesigner.drawing.hit_testing import Hit, HitKind
from tndesigner.gui.canvas.canvas_context import CanvasContext
from tndesigner.gui.canvas.gestures.gesture import Gesture, Pointer
from tndesigner.gui.canvas.gestures.grow_leg import GrowLeg
from tndesigner.gui.canvas.gestures.move import Move
from tndesigner.gui.canvas.gestures.pull_leg import PullLeg
from tndesigner.gui.canvas.gestures.pull_off import PullOff
from tndesigner.gui.canvas.gestures.resize import ResizeBar, ResizeFrame
from tndesigner.gui.canvas.gestures.rubber_band import RubberBand

_STARTS: dict[HitKind, Callable[[CanvasContext, Hit, Pointer], Gesture]] = {
    HitKind.LEG: lambda stage, hit, _: PullLeg(stage, hit.id),
    HitKind.LEG_LABEL: lambda stage, hit, _: PullLeg(stage, hit.id),
    HitKind.RIM: lambda stage, hit, pointer: GrowLeg(stage, hit.id, pointer),
    HitKind.BOND_END: lambda stage, hit, _: PullOff(stage, hit.id, hit.end),
    HitKind.BAR_END: lambda stage, hit, _: ResizeBar(stage, hit.id, hit.end),
    HitKind.FRAME_CORNER: lambda stage, hit, _: ResizeFrame(stage, hit.id),
    HitKind.TENSOR: lambda stage, hit, pointer: Move(stage, hit.id, pointer),
    HitKind.NOTE: lambda stage, hit, pointer: Move(stage, hit.id, pointer),
}


def start_drag(stage: CanvasContext, hit: Hit | None, pointer: Pointer) -> Gesture | None:
    """Return the gesture for what was pressed; None if it cannot be dragged."""
    if hit is None:
        return RubberBand(stage, pointer)
    return _STARTS[hit.kind](stage, hit, pointer) if hit.kind in _STARTS else None
