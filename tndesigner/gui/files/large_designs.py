"""Draws large designs in another thread before a window shows them: 10,000 cores take half a second."""

import gc
from functools import partial

from tndesigner.drawing.scene_geometry import SceneGeometry
from tndesigner.gui.files.background import compute
from tndesigner.gui.open_document import OpenDocument
from tndesigner.network import Diagram

LARGE = 500
"""From this many tensors on, drawing a diagram for the first time takes longer than nobody notices."""


def draw_large(document: OpenDocument) -> None:
    """Draw the large diagrams of a document that no window shows yet."""
    diagrams = document.design.diagrams
    large = {number: one for number, one in diagrams.items() if len(one.network.tensors) >= LARGE}
    if large:
        document.drawings.update(compute(partial(_drawings, large)))
        if gc.get_freeze_count():  # as after imports; looking for garbage among 10,000 cores takes 0.1 s
            gc.freeze()


def _drawings(diagrams: dict[int, Diagram]) -> dict[int, SceneGeometry]:
    return {number: SceneGeometry(diagram) for number, diagram in diagrams.items()}
