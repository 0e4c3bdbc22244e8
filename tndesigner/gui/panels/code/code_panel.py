"""The code of the network as it would be exported now."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QWidget

from tndesigner.estimates.messages import unpacked
from tndesigner.gui.files.written import tell_written
from tndesigner.gui.panels.code.code_view import CodeView
from tndesigner.gui.style.flow import FlowLayout
from tndesigner.gui.style.icons import icon
from tndesigner.gui.style.layouts import in_column, in_row
from tndesigner.gui.style.widgets import explained, label, push_button, show_text
from tndesigner.gui.translation import translate, translated
from tndesigner.gui.workspace import Workspace
from tndesigner.planning.figures import Source
from tndesigner.system_words import reason_of

EXTENTS = {"layer": "Whole layer", "network": "This network"}
"""What can be exported of a layer with several networks, with titles."""
COPIED_MS = 1500
"""How long the button says that the code was copied."""


class CodePanel(QWidget):
    """Asks for the code while it can be seen; shows the old code until the new one arrives."""

    def __init__(self, workspace: Workspace) -> None:
        """Start without code."""
        super().__init__()
        self._workspace = workspace
        self._in_sight = False
        self._style = explained(QComboBox(), self.tr("The library that the code is written for"))
        self._extent = explained(QComboBox(), self.tr("The layer alone, or with a test or a model around it"))
        self._numbers = explained(
            QCheckBox(self.tr("Line numbers")), self.tr("Number the lines; the numbers are not copied")
        )
        self._code = CodeView(workspace.theme)
        self._obstacle = label(role="muted", wrap=True)
        self._copy = explained(push_button(self.tr("Copy"), self._copy_code), self.tr("Copy all of the code"))
        self._save = explained(
            push_button(self.tr("Save…"), self._save_code),
            self.tr("Save the code as a file, which runs without tndesigner"),
        )
        self._copied = QTimer(self, singleShot=True, interval=COPIED_MS)
        self._lay_out()
        self._style.activated.connect(self._ask)
        self._extent.activated.connect(self._ask)
        self._numbers.toggled.connect(self._code.show_numbers)
        self._copied.timeout.connect(lambda: self._copy.setText(self.tr("Copy")))
        workspace.analysis.asking.connect(self._ask)
        workspace.analysis.counter.answered.connect(self._take)
        workspace.analysis.counter.failed.connect(self._fail)

    def set_in_sight(self, in_sight: bool) -> None:
        """Ask for code only while it can be seen."""
        self._in_sight = in_sight
        if in_sight:
            self._ask()
        else:
            self._workspace.analysis.counter.drop("source")

    def _lay_out(self) -> None:
        _fill(self._extent, EXTENTS)
        self._style.setAccessibleName(self.tr("Style of the code"))
        self._extent.setAccessibleName(self.tr("What the code contains"))
        self._code.setAccessibleName(self.tr("Code of the network"))
        self._code.setWhatsThis(self.tr("The layer as source that runs without tndesigner; it follows every change"))
        self._numbers.setChecked(True)
        self._copy.setIcon(icon("copy"))
        self._save.setIcon(icon("save"))
        for button in (self._copy, self._save):
            button.setProperty("small", "true")
        options = QWidget()
        flow = FlowLayout(options, spacing=8)
        for widget in (self._style, self._extent, self._numbers):
            flow.addWidget(widget)
        self._style.hide()
        self._extent.hide()
        top = in_row((options, 1), spacing=8)
        for button in (self._copy, self._save):
            top.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        self._obstacle.setAlignment(Qt.AlignmentFlag.AlignTop)
        in_column(top, (self._obstacle, 1), (self._code, 100), of=self, margins=(16, 8, 16, 8), spacing=6)

    def _ask(self) -> None:
        """Ask for the code of the present network; one with errors has none."""
        if not self._in_sight:
            return
        analysis = self._workspace.analysis
        self._extent.setVisible(self._is_one_of_several())
        if not self._workspace.document.network.tensors:
            self._show("", self.tr("Draw a network to see its code."))
        elif analysis.shown_has_errors:
            self._show("", self.tr("There is no code while the network has errors; see Problems for the fixes."))
        else:
            options = {"style": self._style.currentData(), "extent": self._extent.currentData()}
            analysis.counter.ask("source", analysis.question(**options))

    def _is_one_of_several(self) -> bool:
        """Tell whether the shown network shares its layer with others."""
        document = self._workspace.document
        groups = [layer.network_numbers for layer in document.design.model.layers]
        return any(document.shown in numbers for numbers in groups if len(numbers) > 1)

    def _take(self, kind: str, record: object) -> None:
        if kind != "source":
            return
        source = unpacked(Source, record)
        if not self._style.count():
            _fill(self._style, source.titles)
            self._style.show()
        if not self._workspace.analysis.shown_has_errors:
            self._show(source.text, translated(source.obstacle))

    def _fail(self, kind: str, reason: str) -> None:
        if kind == "source":
            self._show("", self.tr("There is no code: {0}").format(reason))

    def _show(self, text: str, obstacle: str) -> None:
        if text != self._code.toPlainText():
            self._code.show_code(text)
        show_text(self._obstacle, obstacle)
        self._code.setVisible(not obstacle)
        for button in (self._copy, self._save):
            button.setEnabled(bool(text))

    def _copy_code(self) -> None:
        QGuiApplication.clipboard().setText(self._code.toPlainText())
        self._copy.setText(self.tr("Copied"))
        self._copied.start()

    def _save_code(self) -> None:
        """Ask for a file and write the code to it."""
        document = self._workspace.document
        folder = document.path.parent if document.path else Path.home()
        whole = self._is_one_of_several() and self._extent.currentData() == "layer"
        proposed = folder / f"{'layer' if whole else document.network.name or 'layer'}.py"
        kinds = self.tr("Python files (*.py)")
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save code"), str(proposed), kinds)
        if chosen:
            self.write(Path(chosen))

    def write(self, path: Path) -> None:
        """Write the code to a file, or show why that fails."""
        try:
            path.write_text(self._code.toPlainText(), encoding="utf-8")
        except OSError as error:
            show_text(
                self._obstacle, self.tr("The code was not saved: {0}: {1}").format(path, translated(reason_of(error)))
            )
        else:
            tell_written(self, path)


def _fill(box: QComboBox, choices: Mapping[str, str]) -> None:
    """Offer the names under their titles."""
    for name, title in choices.items():
        box.addItem(translate(title), name)
