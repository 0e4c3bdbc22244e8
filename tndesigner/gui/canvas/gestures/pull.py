"""The base of the gestures that make bonds: they pull a line to a leg, a tensor or empty paper."""

from abc import ABC, abstractmethod
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter

from tndesigner.drawing.boxes import Point
from tndesigner.drawing.changes import Change, Draft
from tndesigner.drawing.geometry import RING, Anchor, bond_curve, bond_width, towards
from tndesigner.drawing.hit_testing import open_leg_at, tensor_at
from tndesigner.drawing.labels import dimension_text
from tndesigner.drawing.traversal import open_leg_towards
from tndesigner.gui.canvas.canvas_context import CanvasContext
from tndesigner.gui.canvas.gestures.gesture import Pointer
from tndesigner.gui.canvas.painting import bonds, legs, tensors
from tndesigner.gui.canvas.painting.paths import curve_path, round_pen
from tndesigner.network import ElementId, TensorKind
from tndesigner.wording.text import Text


@dataclass(frozen=True, slots=True)
class Target:
    """The target of a pulled line: an open leg, or a tensor that would grow one."""

    leg: ElementId = 0
    tensor: ElementId = 0


class Pull(ABC):
    """Pulls a line from one tensor; legs that it can be joined to are highlighted, the others fade."""

    def __init__(self, stage: CanvasContext, source: ElementId) -> None:
        """Start at a tensor."""
        self.stage = stage
        self.source = source
        self._target = Target()
        self._pointer: Pointer | None = None
        self.turns = False
        """Whether the joined legs turn to each other."""
        stage.scene.spotlight(self._highlighted())
        stage.overlay.put(self, self._paint)

    @abstractmethod
    def anchor(self, pointer: Pointer) -> Anchor:
        """Return where the line starts."""

    @abstractmethod
    def dim(self) -> int | None:
        """Return the dimension that is pulled; None if it will be that of the target."""

    @abstractmethod
    def first_leg(self, draft: Draft, target: Target) -> ElementId:
        """Prepare the leg at which the bond will start, and return it."""

    @abstractmethod
    def on_paper(self, pointer: Pointer) -> Change | None:
        """Return the change for a release over empty paper."""

    def refuses(self, target: Target) -> bool:
        """Return whether something under the pointer cannot be the target."""
        return target.tensor == self.source

    def move(self, pointer: Pointer) -> None:
        """Follow the pointer."""
        self._pointer = pointer
        self._target = self._target_at(pointer)
        self.stage.overlay.put(self, self._paint)

    def release(self, pointer: Pointer) -> None:
        """Join to the target under the pointer, or do the change for empty paper."""
        self.move(pointer)
        target = self._target
        self.cancel()
        change = self.joined(target) if target != Target() else self.on_paper(pointer)
        if change is not None:
            self.stage.do(change)

    def cancel(self) -> None:
        """Remove the line."""
        self.stage.overlay.drop(self)
        self.stage.scene.spotlight(None)

    def joined(self, target: Target) -> Change:
        """Return the change that joins the line to a target; a tensor grows a leg for it."""
        draft = self.stage.draft()
        first = self.first_leg(draft, target)
        second = target.leg or self._leg_of_target(draft, first, target.tensor)
        bond = draft.join(first, second)
        for leg in bond.legs if self.turns else ():
            draft.point(leg, None)
        return draft.finish(Text("Join {0} to {1}", *map(draft.leg_title, bond.legs)), (bond.id,))

    def usual_dim(self, target: Target) -> int:
        """Return the dimension of a bond between two new legs."""
        kinds = {self.stage.tables.tensors[one].kind for one in (self.source, target.tensor)}
        return self.stage.dims.leg if TensorKind.INPUT in kinds else self.stage.dims.bond

    def _leg_of_target(self, draft: Draft, first: ElementId, tensor_id: ElementId) -> ElementId:
        """Return an open leg of a copy tensor, whose legs are all the same; any other tensor grows one."""
        drawn = self.stage.drawn
        tensor, aim = drawn.tables.tensors[tensor_id], drawn.tables.centre(self.source)
        if tensor.kind is TensorKind.COPY and (leg := open_leg_towards(drawn, tensor_id, aim)):
            draft.point(leg, None)
            return leg
        direction, dim = towards(drawn.tables.centre(tensor_id), aim), draft.tensor(self.source).leg(first).dim
        place = None
        if tensor.kind is TensorKind.INPUT:
            place = sum(drawn.anchors[leg.id].x < aim[0] for leg in tensor.legs)
        return draft.grow(tensor_id, direction, dim, place).id

    def _target_at(self, pointer: Pointer) -> Target:
        drawn = self.stage.drawn
        leg = open_leg_at(drawn, pointer.at, reach=self.stage.camera.reach)
        if leg is not None and not self.refuses(Target(leg=leg)):
            return Target(leg=leg)
        tensor = tensor_at(drawn, pointer.at)
        if tensor is not None and not self.refuses(Target(tensor=tensor)):
            return Target(tensor=tensor)
        return Target()

    def _highlighted(self) -> set[ElementId]:
        """Return what does not fade: tensors, notes, and the open legs that can be joined to."""
        tables = self.stage.tables
        legs_open = {leg for leg in tables.owners if leg not in tables.bond_of}
        return tables.tensors.keys() | tables.notes.keys() | {leg for leg in legs_open if not self.refuses(Target(leg))}

    def _paint(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_rings(painter)
        if self._pointer is None:
            return
        start, end = self.anchor(self._pointer), self._end(self._pointer)
        dims = self._dims()
        accent = self.stage.painter.inks.role("accent" if dims[0] == dims[1] else "problem")
        painter.setPen(round_pen(accent, bond_width(dims[0]), dashed=self._target == Target()))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(curve_path(bond_curve(first=start, second=end)))
        self._paint_target(painter)
        if dims[0] != dims[1]:
            place = end.x, end.y - 26
            bonds.paint_pill_at(painter, place, dimension_text(*dims), self.stage.painter.inks, role="problem")

    def _paint_rings(self, painter: QPainter) -> None:
        """Highlight the rings of the legs of the same dimension."""
        scene, inks = self.stage.scene, self.stage.painter.inks
        dim = self.dim()
        for leg_id in scene.marks.spotlit or ():
            anchor = scene.drawn.anchors.get(leg_id)
            if anchor and dim in (None, scene.drawn.tables.legs[leg_id].dim):
                legs.paint_ring(painter, anchor, inks.role("canvas"), inks.role("accent"), RING + 1)

    def _paint_target(self, painter: QPainter) -> None:
        drawn, inks = self.stage.drawn, self.stage.painter.inks
        if self._target.leg:
            anchor = drawn.anchors[self._target.leg]
            legs.paint_ring(painter, anchor, inks.role("accent"), inks.role("accent"), legs.WIDE_RING)
        elif self._target.tensor:
            tensor = drawn.tables.tensors[self._target.tensor]
            placement, half = drawn.tables.placements[tensor.id], drawn.tables.half(tensor.id)
            tensors.paint_halo(painter, tensor, placement, half, inks.role("accent"))

    def _dims(self) -> tuple[int, int]:
        """Return the dimensions that both ends would have."""
        tables = self.stage.tables
        other = tables.legs[self._target.leg].dim if self._target.leg else None
        own = self.dim()
        if own is None:
            own = other or self.usual_dim(self._target if self._target.tensor else Target(tensor=self.source))
        return own, other or own

    def _end(self, pointer: Pointer) -> Anchor:
        """Return the end of the line: at the target, else at the pointer."""
        drawn = self.stage.drawn
        if self._target.leg:
            anchor = drawn.anchors[self._target.leg]
            return Anchor(*anchor.tip, anchor.direction)
        start = self.anchor(pointer)
        at: Point = pointer.at
        if self._target.tensor:
            body = drawn.body(self._target.tensor)
            at = body.centre if body.height == body.width else (pointer.at[0], body.top)
        return Anchor(*at, towards(at, (start.x, start.y)))
