"""About: the version and the licence, those of all parts, and where to report a fault."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from tndesigner import __version__
from tndesigner.gui.style.layouts import in_column, in_row
from tndesigner.gui.style.small_screens import ContentScroll, resize_on_screen
from tndesigner.gui.style.widgets import explained, label, push_button
from tndesigner.parts import parts, parts_text, report_address

REPORTING = "troubleshooting.md#report-a-fault"
SIZE = (560, 520)


class AboutDialogue(QDialog):
    """Lists what the program is made of."""

    def __init__(self, parent: QWidget, show_address: Callable[[str], object]) -> None:
        """Take the window, and what shows a page of the manual."""
        super().__init__(parent)
        self._show_address = show_address
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("about")
        self.setWindowTitle(self.tr("About tndesigner"))
        summary = label(
            self.tr("Draw a tensor network, see what it saves, train it and export it as a Keras layer."), wrap=True
        )
        close = explained(push_button(self.tr("Close"), self.accept, kind="main"), self.tr("Close (Esc)"))
        close.setDefault(True)
        copy = explained(
            push_button(self.tr("Copy"), self._copy), self.tr("Copy the versions of all parts, for a report")
        )
        report = explained(
            push_button(self.tr("Report a Fault…"), self._report), self.tr("Where to report a fault, and what to write")
        )
        in_column(
            label(f"tndesigner {__version__}", "heading"),
            summary,
            label(self.tr("Apache License 2.0"), "muted"),
            8,
            label(self.tr("Made of"), "title"),
            (ContentScroll(_table()), 1),
            in_row(copy, report, None, close, spacing=8),
            of=self,
            margins=(24, 20, 24, 20),
            spacing=8,
        )
        resize_on_screen(self, *SIZE)
        close.setFocus()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(parts_text(__version__))

    def _report(self) -> None:
        """Open the page for reports, or the page of the manual that says what to write."""
        address = report_address()
        if address:
            QDesktopServices.openUrl(QUrl(address))
        else:
            self._show_address(REPORTING)


def _table() -> QGridLayout:
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(16)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(2, 1)
    for row, one in enumerate(parts()):
        grid.addWidget(label(one.name), row, 0)
        grid.addWidget(label(one.version, "muted"), row, 1)
        grid.addWidget(label(one.licence, "muted", wrap=True), row, 2)
    return grid
