"""The dialogue that tells of faults, with details to copy."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QSizePolicy, QWidget

from tndesigner.gui.faults.fault import Fault
from tndesigner.gui.faults.fault_log import log_file
from tndesigner.gui.style.fitting import FittingLabel
from tndesigner.gui.style.layouts import in_column, in_row
from tndesigner.gui.style.small_screens import resize_on_screen
from tndesigner.gui.style.widgets import explained, label, push_button
from tndesigner.gui.translation import translated

SIZE = (620, 420)


class FaultDialogue(QDialog):
    """Names the part that failed and says that the others continue; faults that come meanwhile are added."""

    def __init__(self, parent: QWidget | None) -> None:
        """Show no fault yet."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("tndesigner")
        self.setObjectName("faults")
        self._faults: list[Fault] = []
        self._heading, self._text = label(role="heading", wrap=True), label(wrap=True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._details = QPlainTextEdit(readOnly=True)
        self._details.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self._details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._details.setAccessibleName(self.tr("Details"))
        self._details.setProperty("code", "true")
        log = FittingLabel("small")
        log.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        log.show_wordings(self.tr("Logged in {0}").format(log_file()))
        close = explained(
            push_button(self.tr("Close"), self.close, kind="main"), self.tr("Close; the program continues (Esc)")
        )
        close.setDefault(True)
        buttons = in_row(
            explained(push_button(self.tr("Copy Details"), self._copy), self.tr("Copy what went wrong, for a report")),
            None,
            close,
            spacing=8,
        )
        in_column(
            self._heading, self._text, (self._details, 1), log, buttons, of=self, margins=(24, 20, 24, 20), spacing=8
        )
        resize_on_screen(self, *SIZE)
        close.setFocus()

    def add(self, fault: Fault) -> None:
        """Show one more fault."""
        self._faults.append(fault)
        parts = list(dict.fromkeys(one.part for one in self._faults))
        self._heading.setText(self.tr("A part of tndesigner has failed"))
        self.setAccessibleName(self._heading.text())
        where = ", ".join(map(translated, parts))
        told = self.tr("It failed in {0}. Everything else continues, and what was drawn is kept.")
        self._text.setText(told.format(where))
        self._details.setPlainText("\n\n".join(f"{one.summary}\n{one.details}" for one in self._faults))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details.toPlainText())
