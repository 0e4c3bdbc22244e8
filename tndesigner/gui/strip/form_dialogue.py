"""A small form over the window that previews what is chosen, and makes one undo step or none."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QDialog, QWidget

from tndesigner.document import DocumentError
from tndesigner.document.edits import DesignEdit
from tndesigner.gui.fields import Form, HoldBox, NameBox, NumberBox, Refusals
from tndesigner.gui.open_document import OpenDocument
from tndesigner.gui.style.layouts import in_column, in_row
from tndesigner.gui.style.small_screens import ContentScroll
from tndesigner.gui.style.widgets import explained, label, push_button

WIDTH = 340


class FormDialogue(QDialog):
    """Enter accepts the values, Escape discards them; nothing is accepted while a field is invalid."""

    def __init__(self, document: OpenDocument, heading: str, undo_title: str, parent: QWidget) -> None:
        """Start without fields."""
        super().__init__(parent)
        self.setObjectName("layer_form")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._document, self._undo_title = document, undo_title
        self._wrong = Refusals(self)
        self._form = Form()
        self._first_field: QWidget | None = None
        self._ok = explained(
            push_button(self.tr("Done"), self.accept, kind="main"), self.tr("Take the values over (Enter)")
        )
        self._ok.setDefault(True)
        self._wrong.changed.connect(lambda: self._ok.setEnabled(not self._wrong))
        self._buttons = in_row(
            None,
            explained(push_button(self.tr("Cancel"), self.reject), self.tr("Leave everything as it was (Esc)")),
            self._ok,
        )
        in_column(
            label(heading, "heading"), (ContentScroll(self._form), 1), self._buttons, of=self, margins=16, spacing=12
        )
        self.setWindowTitle(heading)
        self.setMinimumWidth(WIDTH)

    def edit(self) -> DesignEdit | None:
        """Return the edit for the values in the fields; None if they change nothing."""
        return None

    def follow(self) -> None:
        """Preview the values in the window."""
        try:
            self._document.try_out(None if self._wrong else self.edit())
        except DocumentError:
            self._document.try_out(None)

    def add(self, title: str, field: QWidget) -> None:
        """Add a field; while what is typed into it is invalid, nothing is accepted."""
        self._form.add(title, field)
        self._first_field = self._first_field or field
        if isinstance(field, NumberBox | NameBox | HoldBox):
            self._wrong.watch(field)

    def add_button(self, text: str, run: Callable[[], object], tip: str) -> None:
        """Add a button that accepts the values, then runs a function."""

        def accept_and_run() -> None:
            self.accept()
            run()

        self._buttons.insertWidget(0, explained(push_button(text, accept_and_run), tip))

    def open_below(self, anchor: QWidget) -> None:
        """Open below a widget, without leaving the window on the right."""
        self.adjustSize()
        window = anchor.window()
        at = anchor.mapTo(window, QPoint(0, anchor.height() + 4))
        right = max(8, window.width() - self.sizeHint().width() - 8)
        self.move(window.mapToGlobal(QPoint(min(at.x(), right), at.y())))
        self.open()
        if self._first_field:
            self._first_field.setFocus(Qt.FocusReason.TabFocusReason)

    def accept(self) -> None:
        """Make one undo step if anything was changed."""
        edit = self.edit()
        if self._wrong:
            return
        if edit is None:
            self._document.try_out(None)
        else:
            self._document.do(self._undo_title, edit)
        super().accept()

    def reject(self) -> None:
        """Restore the design."""
        self._document.try_out(None)
        super().reject()
