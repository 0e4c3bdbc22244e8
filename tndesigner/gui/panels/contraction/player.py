"""Plays the steps of a contraction on the canvas, one after another."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from tndesigner.gui.canvas.easing import glide
from tndesigner.gui.canvas.view import CanvasView
from tndesigner.network import ElementId, TensorKind
from tndesigner.planning.figures import ContractionStep

PACE_MS = 900
"""How long each step is shown."""


class Player(QObject):
    """Shows one step, or none: the canvas highlights what the step joins and fades the rest."""

    moved = Signal(int)
    """A different step is shown, counted from 1; 0 for none."""
    playing_changed = Signal(bool)
    """Playing started or stopped."""

    def __init__(self, canvas: CanvasView, parent: QObject) -> None:
        """Start without steps."""
        super().__init__(parent)
        self._canvas = canvas
        self._spotlight = Spotlight(canvas, self)
        self._stages: tuple[ContractionStep, ...] = ()
        self._step = 0
        self._timer = QTimer(self, interval=PACE_MS)
        self._timer.timeout.connect(self._advance)

    @property
    def step(self) -> int:
        """The shown step, counted from 1; 0 for none."""
        return self._step

    @property
    def playing(self) -> bool:
        """Whether the steps advance by themselves."""
        return self._timer.isActive()

    def load(self, stages: tuple[ContractionStep, ...]) -> None:
        """Load other steps; none of them is shown yet."""
        self.pause()
        self._stages = stages
        self.go_to(0)

    def go_to(self, step: int) -> None:
        """Show a step; 0 shows the whole drawing again."""
        step = min(len(self._stages), max(0, step))
        self._spotlight.show(self._joined(step) if step else None)
        if step != self._step:
            self._step = step
            self.moved.emit(step)

    def go_by(self, steps: int) -> None:
        """Go forward, or back by a negative number."""
        self.go_to(self._step + steps)

    def toggle(self) -> None:
        """Pause, or play from here, or from the start once the end is reached."""
        if self.playing:
            self.pause()
        elif self._stages:
            self.go_to(1 if self._step in (0, len(self._stages)) else self._step + 1)
            self._timer.start()
            self.playing_changed.emit(True)

    def pause(self) -> None:
        """Stop at this step."""
        if self.playing:
            self._timer.stop()
            self.playing_changed.emit(False)

    def _advance(self) -> None:
        if self._step >= len(self._stages):
            self.pause()
        else:
            self.go_by(1)

    def _joined(self, step: int) -> set[ElementId]:
        """Return what a step joins: tensors with their legs, the bonds between them, and copy tensors next to them."""
        first, second = self._stages[step - 1].members
        tables = self._canvas.scene.drawn.tables
        tensors = {one for one in first + second if one in tables.tensors}
        near = {tables.partner(bond, one) for one in tensors for bond in tables.bonds_of(one)}
        tensors |= {one for one in near if tables.tensors[one].kind is TensorKind.COPY}
        bonds = {bond.id for bond in tables.bonds.values() if {tables.owners[leg] for leg in bond.legs} <= tensors}
        return tensors | bonds | {leg.id for one in tensors for leg in tables.tensors[one].legs}


class Spotlight(QObject):
    """Highlights elements and fades the rest, with a transition unless animations are off."""

    def __init__(self, canvas: CanvasView, parent: QObject) -> None:
        """Start without a highlight."""
        super().__init__(parent)
        self._canvas = canvas
        self._glide = glide(self, self._move)

    def show(self, elements: Iterable[ElementId] | None) -> None:
        """Highlight these elements; None shows everything alike."""
        scene = self._canvas.scene
        lit = None if elements is None else frozenset(elements)
        if lit == scene.marks.spotlit:
            return
        self._glide.stop()
        glides = self._canvas.easing.allowed
        scene.mark(replace(scene.marks, spotlit=lit, spotlit_before=scene.marks.spotlit, moved=0.0 if glides else 1.0))
        if glides:
            self._glide.start()

    def _move(self, moved: float) -> None:
        scene = self._canvas.scene
        scene.mark(replace(scene.marks, moved=moved))
