"""The sheet that teaches the notation: each element as the canvas draws it, and what it means."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from tndesigner.gui.canvas.picture import DiagramPicture
from tndesigner.gui.style import Theme
from tndesigner.gui.style.layouts import in_column
from tndesigner.gui.style.small_screens import ContentScroll, resize_on_screen
from tndesigner.gui.style.widgets import explained, label, push_button
from tndesigner.gui.translation import translate
from tndesigner.network import Diagram, Network

PICTURE = QSize(180, 104)
TEXT_WIDTH = 340


class NotationDialogue(QDialog):
    """One row for each element: its picture, its name and a sentence."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        """Show all rows."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("notation")
        self.setWindowTitle(self.tr("How to Read a Drawing"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(12)
        for row, (title, text, diagram) in enumerate(_rows()):
            picture = DiagramPicture(theme, PICTURE)
            picture.show_diagram(diagram)
            picture.setFixedSize(PICTURE)
            picture.setAccessibleName(title)
            explanation = label(text)
            explanation.setWordWrap(True)
            explanation.setFixedWidth(TEXT_WIDTH)
            grid.addWidget(picture, row, 0)
            grid.addLayout(in_column(None, label(title, "heading"), explanation, None, spacing=4), row, 1)
        close = explained(push_button(self.tr("Close"), self.accept, kind="main"), self.tr("Close (Esc)"))
        close.setDefault(True)
        column = in_column((ContentScroll(grid), 1), of=self, margins=(24, 20, 24, 20), spacing=16)
        column.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        resize_on_screen(self, self.sizeHint().width(), self.sizeHint().height())


def _rows() -> tuple[tuple[str, str, Diagram], ...]:
    return (
        (
            translate("Core"),
            translate("A tensor that is trained. Each leg is one of its indices, with its dimension beside it."),
            _core(),
        ),
        (
            translate("Bond"),
            translate("Two joined legs of the same dimension: their index is summed over. Larger bonds are thicker."),
            Diagram(_bond()),
        ),
        (
            translate("Input"),
            translate("The incoming data: its last axis, reshaped row by row into the legs of the bar."),
            Diagram(_input()),
        ),
        (
            translate("Output legs"),
            translate("The open legs of cores are the result, in the order of the numbers at their tips."),
            Diagram(_outputs()),
        ),
        (
            translate("Copy tensor"),
            translate("A dot that joins its legs to one index. It has no parameters."),
            Diagram(_copy()),
        ),
    )


def _core() -> Diagram:
    network = Network()
    core = network.add_core("a", {"left": 2, "in": 3, "out": 5, "right": 7})
    return Diagram(network, directions={leg.id: way for leg, way in zip(core.legs, (180, 270, 90, 0), strict=True)})


def _bond() -> Network:
    network = Network()
    a, b = network.add_core("a", {"right": 8}), network.add_core("b", {"left": 8})
    network.connect(a["right"], b["left"])
    return network


def _input() -> Network:
    network = Network()
    network.add_input("x", {"i1": 4, "i2": 7})
    return network


def _outputs() -> Network:
    network = Network()
    a, b = network.add_core("a", {"out": 4, "right": 2}), network.add_core("b", {"left": 2, "out": 7})
    network.connect(a["right"], b["left"])
    network.set_outputs([a["out"], b["out"]])
    return network


def _copy() -> Network:
    network = Network()
    dot = network.add_copy("copy", dim=4, legs=3)
    for leg, name in zip(dot.legs, "abc", strict=True):
        core = network.add_core(name, {"in": 4})
        network.connect(leg, core["in"])
    return network
