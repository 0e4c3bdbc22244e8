"""The status line: the selection, the number of problems, and the zoom."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QStatusBar, QToolButton

from tndesigner.checks import Problem, Severity
from tndesigner.drawing.selection_text import selection_words
from tndesigner.gui.analysis import Analysis
from tndesigner.gui.canvas.view import CanvasView
from tndesigner.gui.files.written import WrittenLine
from tndesigner.gui.open_document import OpenDocument
from tndesigner.gui.panels.counting_note import CountingNote
from tndesigner.gui.panels.panel import show_panel
from tndesigner.gui.style import Theme
from tndesigner.gui.style.fitting import FittingLabel
from tndesigner.gui.style.icons import role_icon
from tndesigner.gui.style.widgets import label
from tndesigner.gui.translation import translated
from tndesigner.wording.sentences import counted


class StatusLine(QStatusBar):
    """Follows the document, the analysis and the canvas."""

    def __init__(self, document: OpenDocument, analysis: Analysis, canvas: CanvasView, theme: Theme) -> None:
        """Show the present state of the document."""
        super().__init__()
        self._document, self._analysis, self._canvas, self._theme = document, analysis, canvas, theme
        self._selection, self._pointed = label(role="muted"), FittingLabel("small")
        self._pointed.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._pointed.setObjectName("pointed")
        self._problems = _button(self.tr("Show the problems"))
        self._zoom = _button(self.tr("Fit the drawing into the window"))
        self.setSizeGripEnabled(False)
        self.addWidget(self._selection)
        self.addWidget(WrittenLine())
        self.addWidget(self._pointed, 1)
        self.addPermanentWidget(CountingNote(document, analysis))
        self.addPermanentWidget(self._problems)
        self.addPermanentWidget(self._zoom)
        self._problems.clicked.connect(lambda: show_panel(self, "problems"))
        self._problems.setObjectName("problem_count")
        self._zoom.clicked.connect(canvas.fit)
        self._zoom.setObjectName("zoom")
        document.selection_changed.connect(self._follow_selection)
        document.changed.connect(self._follow_selection)
        document.shown_changed.connect(self._follow_selection)
        analysis.problems_changed.connect(self._follow_problems)
        canvas.zoomed.connect(self._follow_zoom)
        canvas.pointing.pointed.connect(self.tell)
        self._follow_selection()
        self._follow_problems()
        self._follow_zoom(canvas.zoom)

    def tell(self, words: str) -> None:
        """Tell what the pointer is on; an empty text if it is on nothing."""
        self._pointed.show_wordings(words)

    def _follow_selection(self) -> None:
        text = translated(selection_words(self._document.network, self._document.selection))
        self._selection.setText(text)
        self._canvas.setAccessibleDescription(text)

    def _follow_problems(self) -> None:
        problems = self._analysis.problems
        errors = sum(problem.severity is Severity.ERROR for problem in problems)
        icon, role = ("error", "problem") if errors else ("warning", "warning") if problems else ("good", "good")
        count = len(problems)
        text = translated(counted(count, "{0} problem", "{0} problems")) if count else self.tr("No problems")
        if not self._analysis.checked:
            icon, role, text = "leg", "muted", self.tr("Checking…")
        elif self._nothing_drawn:
            icon, role, text = "leg", "muted", self.tr("Nothing drawn yet")
        self._problems.setIcon(role_icon(icon, self._theme, role))
        self._problems.setText(f" {text}")

    @property
    def _nothing_drawn(self) -> bool:
        """Whether the only problem of the design is that its networks are still to be drawn."""
        design, problems = self._document.design, self._analysis.problems
        empty = {number for number, network in design.networks.items() if not network.tensors}

        def is_of_empty(problem: Problem) -> bool:
            if problem.layer is None:
                return problem.network in empty
            return bool(empty & set(design.model.layers[problem.layer].network_numbers))

        return bool(problems) and all(map(is_of_empty, problems))

    def _follow_zoom(self, zoom: float) -> None:
        self._zoom.setText(f"{100 * zoom:.0f} %")


def _button(tip: str) -> QToolButton:
    button = QToolButton()
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setIconSize(QSize(16, 16))
    button.setProperty("quiet", "true")
    button.setToolTip(tip)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button
