"""One quantity in the savings: a title, a verdict and two bars; if it is more expensive, also why and what helps."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from tndesigner.gui.style import Theme, text_font
from tndesigner.gui.style.fitting import FittingLabel
from tndesigner.gui.style.icons import icon_pixmap
from tndesigner.gui.style.layouts import in_column, in_row
from tndesigner.gui.style.widgets import explained, label, push_button, set_role, show_text
from tndesigner.gui.translation import translate, translated
from tndesigner.planning.savings_text import Quantity, Row


class RowWidget(QWidget):
    """Shows one quantity, with a warning if the network needs more of it than the dense layer."""

    measure_asked = Signal()
    """The user wants a measurement instead of a prediction."""

    def __init__(self, quantity: Quantity, theme: Theme) -> None:
        """Start without amounts."""
        super().__init__()
        self._theme = theme
        self._run: Callable[[], None] | None = None
        self._warning = QLabel()
        self._verdict = FittingLabel(right=True)
        self._bars = Bars(theme)
        self._reason = label(role="advice", wrap=True)
        self._remedy = explained(
            push_button("", self._run_remedy, kind="link"),
            self.tr("Change the network so that this row becomes better"),
        )
        self._more = label(role="small", wrap=True)
        self._measure = push_button(self.tr("Measure on this machine"), self.measure_asked.emit, kind="link")
        self._measure.setToolTip(self.tr("Time a training step and inference of the network and of its dense twin"))
        self._origin = FittingLabel("predicted")
        top = in_row(label(translate(quantity.title)), self._origin, None, self._warning, self._verdict, spacing=4)
        below = self._bars, self._more, self._measure, self._reason, self._remedy
        in_column(top, *below, of=self, margins=0, spacing=2)
        self.setObjectName(quantity.name)
        self.advise("")
        self.tell_origin("")
        theme.changed.connect(self._paint_warning)

    def show_row(self, row: Row, twin: str) -> None:
        """Show the amounts; ``twin`` is what the network stands for, as "dense layer"."""
        title, comparison = translate(row.quantity.title), translated(row.comparison)
        self._verdict.show_wordings(comparison, translated(row.verdict))
        set_role(self._verdict, "good" if row.cheaper else "warning" if row.dearer else "muted")
        self._warning.setVisible(row.dearer)
        self._paint_warning()
        self._bars.show_amounts(row.network, row.twin, row.words)
        exact = translate("network: {0}\n{1}: {2}", row.exact_words[0], twin, row.exact_words[1])
        self.setToolTip(f"{exact}\n{translate(row.quantity.tip)}")
        self.setAccessibleName(f"{title}: {comparison}. {exact}")

    def advise(self, reason: str, remedy: str = "", run: Callable[[], None] | None = None) -> None:
        """Show why the network is more expensive, and offer a change that helps."""
        show_text(self._reason, reason)
        show_text(self._remedy, remedy)
        self._run = run

    def tell_origin(self, text: str, more: str = "", *, tip: str = "", measurable: bool = False) -> None:
        """Show where the amounts come from, with more details, and offer to measure them."""
        self._origin.show_wordings(text, "")
        self._origin.setVisible(bool(text))
        self._origin.setToolTip(tip)
        show_text(self._more, more)
        self._measure.setVisible(measurable)
        below = self.layout()
        if below is not None:
            below.activate()  # the new text has its room at once, not only in the next turn

    def set_stale(self, stale: bool) -> None:
        """Fade the row while its amounts are being updated."""
        self._bars.set_stale(stale)

    def _run_remedy(self) -> None:
        if self._run is not None:
            self._run()

    def _paint_warning(self) -> None:
        colour = self._theme.colour("warning")
        self._warning.setPixmap(icon_pixmap("warning", colour, 14, self.devicePixelRatioF()))
        self._warning.setFixedSize(QSize(14, 14))


_LINE, _THICK = 16, 8
_SMALLEST = 2.0
"""A bar is never shorter than this, so that it can be seen."""


class Bars(QWidget):
    """Paints the bars, with their amounts in a column at the right."""

    def __init__(self, theme: Theme) -> None:
        """Start without amounts."""
        super().__init__()
        self._theme = theme
        self._shares = (0.0, 0.0)
        self._texts = ("", "")
        self._stale = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_amounts(self, network: float, twin: float, texts: tuple[str, str]) -> None:
        """Show both amounts, with their texts."""
        largest = max(network, twin) or 1
        self._shares = (network / largest, twin / largest)
        self._texts = texts
        self.update()

    def set_stale(self, stale: bool) -> None:
        """Fade the bars while their amounts are being updated."""
        if stale != self._stale:
            self._stale = stale
            self.update()

    def sizeHint(self) -> QSize:
        """Make room for two lines."""
        return QSize(200, 2 * _LINE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bars."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(0.45 if self._stale else 1.0)
        font = text_font(11)
        painter.setFont(font)
        column = max(56, *(QFontMetrics(font).horizontalAdvance(word) for word in self._texts)) + 8
        for line, role in enumerate(("network", "twin")):
            self._paint_bar(painter, line, role, self.width() - column)
        painter.end()

    def _paint_bar(self, painter: QPainter, line: int, role: str, room: float) -> None:
        top = line * _LINE + (_LINE - _THICK) / 2
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.tint("muted", "panel", 0.14))
        painter.drawRoundedRect(QRectF(0, top, room, _THICK), 2, 2)
        if self._shares[line]:
            painter.setBrush(self._theme.colour(role))
            painter.drawRoundedRect(QRectF(0, top, max(_SMALLEST, room * self._shares[line]), _THICK), 2, 2)
        painter.setPen(self._theme.colour("text" if line == 0 else "muted"))
        box = QRectF(QPointF(room, line * _LINE), QPointF(self.width(), (line + 1) * _LINE))
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, self._texts[line])
