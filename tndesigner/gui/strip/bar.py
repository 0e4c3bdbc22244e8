"""Puts the model strip across the top of a window."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QToolBar

from tndesigner.gui.strip.model_strip import ModelStrip
from tndesigner.gui.workspace import Workspace


def add_strip(window: QMainWindow, workspace: Workspace) -> ModelStrip:
    """Make the strip of a window, above canvas and panels."""
    strip = ModelStrip(workspace.document, workspace.analysis, workspace.theme)
    bar = QToolBar(window.tr("Model"), window)
    bar.setObjectName("model_bar")
    bar.setMovable(False)
    bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    bar.addWidget(strip)
    window.addToolBar(Qt.ToolBarArea.TopToolBarArea, bar)
    return strip
