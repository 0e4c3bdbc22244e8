"""One row of a palette: where, title and detail, with the matched letters in bold."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QIcon, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from tndesigner.gui.style import Theme, text_font

Index = QModelIndex | QPersistentModelIndex


class PaletteRow(QStyledItemDelegate):
    """Paints a row of the palette."""

    HEIGHT = 30

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Paint in the colours of a theme."""
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(100, self.HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the row; the chosen one is highlighted."""
        found = index.data(Qt.ItemDataRole.UserRole)
        entry = found.entry
        rect: QRect = option.rect
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if chosen:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("accent"))
            painter.drawRoundedRect(rect.adjusted(0, 1, 0, -1), 4, 4)
        text, muted = (self._theme.colour("on_accent" if chosen else role) for role in ("text", "muted"))
        if not entry.icon.isNull():
            mode = QIcon.Mode.Selected if chosen else QIcon.Mode.Normal
            entry.icon.paint(
                painter, QRect(rect.topLeft() + QPoint(8, 7), QSize(16, 16)), Qt.AlignmentFlag.AlignCenter, mode
            )
        where = entry.text.removesuffix(entry.title)
        matched = set(found.match.places)
        matched_before = {place for place in matched if place < len(where)}
        end = _draw(painter, rect.adjusted(34, 0, 0, 0), where, matched_before, (muted, text))
        matched_after = {place - len(where) for place in matched - matched_before}
        _draw(painter, rect.adjusted(end - rect.left(), 0, 0, 0), entry.title, matched_after, (text, text))
        painter.setFont(text_font(11))
        painter.setPen(muted)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(rect.adjusted(0, 0, -12, 0), right, entry.detail)
        painter.restore()


def _draw(painter: QPainter, rect: QRect, text: str, matched: set[int], colours: tuple[QColor, QColor]) -> int:
    """Draw a text at the left of a box, with the matched letters in bold; return its right end."""
    fonts, x = (text_font(13), text_font(13, bold=True)), rect.left()
    for place, letter in enumerate(text):
        bold = place in matched
        painter.setFont(fonts[bold])
        painter.setPen(colours[bold])
        width = QFontMetrics(fonts[bold]).horizontalAdvance(letter)
        box = QRect(x, rect.top(), width + 4, rect.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, letter)
        x += width
    return x
