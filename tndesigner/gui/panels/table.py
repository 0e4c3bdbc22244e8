"""All panels of a window: a panel is a file here and a row below, in the order of the docks."""

from PySide6.QtCore import Qt

from tndesigner.gui.late import late
from tndesigner.gui.panels.panel import PanelKind

_RIGHT, _BELOW = Qt.DockWidgetArea.RightDockWidgetArea, Qt.DockWidgetArea.BottomDockWidgetArea
_savings = late("panels.savings.savings_panel", "SavingsPanel")
_inspector = late("panels.inspector.inspector_panel", "InspectorPanel")
_problems = late("panels.problems.problems_panel", "ProblemsPanel")
_contraction = late("panels.contraction.contraction_panel", "ContractionPanel")
_code = late("panels.code.code_panel", "CodePanel")
_history = late("panels.history_panel", "HistoryPanel")
_templates = late("panels.templates_panel", "TemplatesPanel")
_train = late("panels.train.train_panel", "TrainPanel")

PANELS: tuple[PanelKind, ...] = (
    PanelKind("savings", "Savings", _RIGHT, _savings, height=516),
    PanelKind("inspector", "Inspector", _RIGHT, _inspector, height=254),
    PanelKind("problems", "Problems", _RIGHT, _problems, with_panel="inspector"),
    PanelKind("templates", "Templates", _RIGHT, _templates, with_panel="inspector"),
    PanelKind("contraction", "Contraction", _BELOW, _contraction, height=212),
    PanelKind("code", "Code", _BELOW, _code, with_panel="contraction"),
    PanelKind("history", "History", _BELOW, _history, with_panel="contraction"),
    PanelKind("train", "Train", _BELOW, _train, with_panel="contraction"),
)
