"""The light that moves from one part of the drawing to another."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QObject

from tndesigner.gui.canvas.easing import glide
from tndesigner.gui.canvas.view import CanvasView
from tndesigner.network import ElementId


class Spotlight(QObject):
    """Fades everything else; the light glides where motion is wanted."""

    def __init__(self, canvas: CanvasView, parent: QObject) -> None:
        """Light nothing in particular."""
        super().__init__(parent)
        self._canvas = canvas
        self._glide = glide(self, self._move)

    def show(self, elements: Iterable[ElementId] | None) -> None:
        """Move the light to these elements; None lights everything."""
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
