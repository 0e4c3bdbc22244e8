"""Easing: elements that an edit moves glide to their new places."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEasingCurve, QObject, QVariantAnimation
from PySide6.QtWidgets import QWidget

from tndesigner.drawing.changes import Change
from tndesigner.drawing.geometry import between
from tndesigner.gui.canvas.canvas_context import CanvasContext
from tndesigner.network import ElementId, Placement

_DURATION = 120
"""Milliseconds."""
_MOST = 300
"""More tensors than this move instantly."""


class Easing(QObject):
    """Applies changes with animated motion, unless motion is switched off."""

    def __init__(self, view: QWidget, stage: CanvasContext) -> None:
        """Animate the drawing of a widget."""
        super().__init__(view)
        self._view, self._stage = view, stage
        self.wanted = True
        """Whether motion is wanted; the user may switch it off."""
        self._glide = glide(self, self._show)
        self._glide.finished.connect(stage.scene.settle)
        stage.scene.settled.connect(self._glide.stop)
        self._moves: dict[ElementId, tuple[Placement, Placement]] = {}
        self._turns: dict[ElementId, tuple[float, float]] = {}
        stage.document.changed.connect(self._glide.stop)

    def do(self, change: Change) -> None:
        """Do a change and animate the motion."""
        self._stage.scene.settle()
        tables = self._stage.tables
        old, directions = dict(tables.placements), dict(tables.directions)
        self._stage.do(change)
        tables = self._stage.tables
        self._moves = {
            one: (was, now) for one, now in tables.placements.items() if (was := old.get(one)) and was != now
        }
        self._turns = {
            leg: (start, now)
            for leg, now in tables.directions.items()
            if (start := directions.get(leg)) is not None and start != now and leg in tables.owners
        }
        if self._moves and len(self._moves) <= _MOST and self.allowed:
            self._glide.start()

    @property
    def allowed(self) -> bool:
        """Whether motion is animated."""
        style = self._view.style()
        duration = style.styleHint(style.StyleHint.SH_Widget_Animation_Duration)
        return self.wanted and duration > 0 and self._view.isVisible()

    def _show(self, part: float) -> None:
        """Draw everything at a part of its way."""
        places = {
            one: replace(now, x=was.x + part * (now.x - was.x), y=was.y + part * (now.y - was.y))
            for one, (was, now) in self._moves.items()
        }
        turns = {leg: was + part * between(was, now) for leg, (was, now) in self._turns.items()}
        self._stage.scene.preview(places, turns)


def glide(parent: QObject, show: Callable[[float], None]) -> QVariantAnimation:
    """Return an animation that calls ``show`` with its progress, from 0 at the start to 1 at the end."""
    made = QVariantAnimation(parent)
    made.setStartValue(0.0)
    made.setEndValue(1.0)
    made.setDuration(_DURATION)
    made.setEasingCurve(QEasingCurve.Type.InOutCubic)
    made.valueChanged.connect(show)
    return made
