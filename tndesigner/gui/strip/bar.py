"""Puts the model strip across the top of a window."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolBar

from tndesigner.gui.analysis import Analysis
from tndesigner.gui.files import DesignWindow
from tndesigner.gui.strip.model_strip import ModelStrip
from tndesigner.gui.style import Theme


def add_strip(window: DesignWindow, analysis: Analysis, theme: Theme) -> ModelStrip:
    """Make the strip of a window, above canvas and panels."""
    strip = ModelStrip(window.document, analysis, theme)
    bar = QToolBar(window.tr("Model"), window)
    bar.setObjectName("model_bar")
    bar.setMovable(False)
    bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    bar.addWidget(strip)
    window.addToolBar(Qt.ToolBarArea.TopToolBarArea, bar)
    return strip
