"""The tables of all panels, in the order of their docks."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tndesigner.gui.panels.panel import PanelKind

if TYPE_CHECKING:
    from tndesigner.gui.workspace import Workspace

_RIGHT, _BELOW = Qt.DockWidgetArea.RightDockWidgetArea, Qt.DockWidgetArea.BottomDockWidgetArea

PANELS: tuple[PanelKind, ...] = (
    PanelKind(
        "savings", "Savings", "What the network saves beside the dense layer that it replaces", _RIGHT, height=540
    ),
    PanelKind("inspector", "Inspector", "The values of what is selected", _RIGHT, height=230),
    PanelKind("problems", "Problems", "What is wrong, with buttons that mend it", _RIGHT, with_panel="inspector"),
    PanelKind(
        "templates",
        "Templates",
        "Networks from the literature, to be dragged onto the canvas",
        _RIGHT,
        with_panel="inspector",
    ),
    PanelKind("contraction", "Contraction", "The order in which the network is evaluated", _BELOW, height=212),
    PanelKind("code", "Code", "The layer as source that runs without tndesigner", _BELOW, with_panel="contraction"),
    PanelKind(
        "history", "History", "Every step; a click goes back to it, or forward", _BELOW, with_panel="contraction"
    ),
    PanelKind("train", "Train", "Data, experiment, curves and runs", _BELOW, with_panel="contraction"),
    PanelKind("model", "Model", "All layers of the model in a table", _BELOW, with_panel="contraction"),
    PanelKind(
        "compress",
        "Compress",
        "Networks in the place of the layers of a trained model",
        _BELOW,
        with_panel="contraction",
    ),
    PanelKind(
        "search", "Search", "Many variants of the design, and the best of them", _BELOW, with_panel="contraction"
    ),
)
"""What the docks need before the panels are imported."""


def import_panels() -> dict[str, Callable[["Workspace"], QWidget]]:
    """Return the class of each panel by name."""
    from tndesigner.gui.panels.code.code_panel import CodePanel
    from tndesigner.gui.panels.compress.compress_panel import CompressPanel
    from tndesigner.gui.panels.contraction.contraction_panel import ContractionPanel
    from tndesigner.gui.panels.history_panel import HistoryPanel
    from tndesigner.gui.panels.inspector.inspector_panel import InspectorPanel
    from tndesigner.gui.panels.model.model_panel import ModelPanel
    from tndesigner.gui.panels.problems.problems_panel import ProblemsPanel
    from tndesigner.gui.panels.savings_panel import SavingsPanel
    from tndesigner.gui.panels.search.search_panel import SearchPanel
    from tndesigner.gui.panels.templates_panel import TemplatesPanel
    from tndesigner.gui.panels.train.train_panel import TrainPanel

    return {
        "savings": SavingsPanel,
        "inspector": InspectorPanel,
        "problems": ProblemsPanel,
        "templates": TemplatesPanel,
        "contraction": ContractionPanel,
        "code": CodePanel,
        "history": HistoryPanel,
        "train": TrainPanel,
        "model": ModelPanel,
        "compress": CompressPanel,
        "search": SearchPanel,
    }
