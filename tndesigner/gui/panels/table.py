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
    PanelKind("savings", "Savings", _RIGHT, height=516),
    PanelKind("inspector", "Inspector", _RIGHT, height=254),
    PanelKind("problems", "Problems", _RIGHT, with_panel="inspector"),
    PanelKind("templates", "Templates", _RIGHT, with_panel="inspector"),
    PanelKind("contraction", "Contraction", _BELOW, height=212),
    PanelKind("code", "Code", _BELOW, with_panel="contraction"),
    PanelKind("history", "History", _BELOW, with_panel="contraction"),
    PanelKind("train", "Train", _BELOW, with_panel="contraction"),
    PanelKind("model", "Model", _BELOW, with_panel="contraction"),
    PanelKind("compress", "Compress", _BELOW, with_panel="contraction"),
    PanelKind("search", "Search", _BELOW, with_panel="contraction"),
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
