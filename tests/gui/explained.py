"""Walks through the widgets of a window or a dialogue as a person meets them."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QDockWidget,
    QHeaderView,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QScrollArea,
    QScrollBar,
    QTabBar,
    QTextEdit,
    QWidget,
)

from tndesigner.gui.manual.reader import Reader

CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
)
WHOLE = (QAbstractSpinBox, QComboBox, QTabBar, QLineEdit, QScrollBar)
"""Controls whose parts are explained with them."""


def controls(root: QWidget) -> Iterator[QWidget]:
    """The controls below a widget; parts of a control are none of their own."""
    for one in root.findChildren(QWidget):
        takes_keys = one.focusPolicy() is not Qt.FocusPolicy.NoFocus and type(one).__module__.startswith("tndesigner")
        is_frame = type(one) is QScrollArea or isinstance(one, QScrollBar | QHeaderView | QScrollArea | Reader)
        if (takes_keys or isinstance(one, CONTROLS)) and not is_frame and not is_part(one):
            yield one


def is_part(widget: QWidget) -> bool:
    """Whether a widget is a part of a control, of a menu, or of something of Qt's own."""
    if widget.objectName().startswith("qt_"):
        return True
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, (*WHOLE, QMenu)) or above.inherits("QComboBoxPrivateContainer"):
            return True
        above = above.parentWidget() if not above.isWindow() else None
    return False


def explanation(widget: QWidget) -> str:
    """What the tip or What's This says about a control; some controls are explained by the widget around them."""
    around = widget.parentWidget()
    further = around.parentWidget() if around else None
    near = [widget, *(one for one in (around, further) if one and not is_panel(one))]
    return next((tip for one in near if (tip := one.toolTip() or one.whatsThis())), "")


def is_panel(widget: QWidget) -> bool:
    """Whether a widget is a whole panel, strip or window, which explains none of its controls."""
    return widget.isWindow() or isinstance(widget, QDockWidget) or isinstance(widget.parentWidget(), QDockWidget)


def place(widget: QWidget) -> str:
    """Where a widget is, for a message."""
    names = []
    above: QWidget | None = widget
    while above is not None:
        names.append(above.objectName() or type(above).__name__)
        above = above.parentWidget()
    text = widget.property("text") or widget.accessibleName()
    return f"{' < '.join(names[:5])} “{text}”"
