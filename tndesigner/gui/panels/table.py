"""All panels of a window: a panel is a file here and a row below, in the order of the docks."""

from PySide6.QtCore import Qt

from tndesigner.gui.panels.code.code_panel import CodePanel
from tndesigner.gui.panels.contraction.contraction_panel import ContractionPanel
from tndesigner.gui.panels.history_panel import HistoryPanel
from tndesigner.gui.panels.inspector.inspector_panel import InspectorPanel
from tndesigner.gui.panels.panel import PanelKind
from tndesigner.gui.panels.problems.problems_panel import ProblemsPanel
from tndesigner.gui.panels.savings.savings_panel import SavingsPanel
from tndesigner.gui.panels.train.train_panel import TrainPanel

_RIGHT, _BELOW = Qt.DockWidgetArea.RightDockWidgetArea, Qt.DockWidgetArea.BottomDockWidgetArea

PANELS: tuple[PanelKind, ...] = (
    PanelKind("savings", "Savings", _RIGHT, SavingsPanel, height=440),
    PanelKind("inspector", "Inspector", _RIGHT, InspectorPanel, height=330),
    PanelKind("problems", "Problems", _RIGHT, ProblemsPanel, with_panel="inspector"),
    PanelKind("contraction", "Contraction", _BELOW, ContractionPanel, height=190),
    PanelKind("code", "Code", _BELOW, CodePanel, with_panel="contraction"),
    PanelKind("history", "History", _BELOW, HistoryPanel, with_panel="contraction"),
    PanelKind("train", "Train", _BELOW, TrainPanel, with_panel="contraction"),
)
