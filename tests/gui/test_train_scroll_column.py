"""A column scrolls while something does not fit, and no longer."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QSizePolicy, QWidget

from tests.gui.desk import PATIENCE_MS
from tndesigner.gui.panels.train.scroll_column import ScrollColumn

pytestmark = pytest.mark.gui


class Words(QWidget):
    """As high as a text that needs a second line where it is narrow."""

    def __init__(self):
        super().__init__()
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def heightForWidth(self, width: int) -> int:
        return 30 if width >= 290 else 60

    def sizeHint(self) -> QSize:
        return QSize(290, 30)


def test_a_scroll_bar_goes_when_all_fits_without_it(qtbot):
    block, reason = QWidget(), QWidget()
    column = ScrollColumn(block, Words(), reason)
    qtbot.addWidget(column)
    for widget in (block, reason):
        widget.setFixedHeight(60)
    reason.hide()
    column.resize(300, 120)
    column.show()
    bar = column.verticalScrollBar()
    assert not bar.isVisible()
    reason.show()
    qtbot.waitUntil(bar.isVisible, timeout=PATIENCE_MS)
    reason.hide()
    qtbot.waitUntil(lambda: not bar.isVisible(), timeout=PATIENCE_MS)
