"""The dialogue that exports a picture: format, part, scale and paper, with a preview."""

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QDialog, QFileDialog, QWidget

from tndesigner.document import Design
from tndesigner.drawing.pictures.errors import ExportError
from tndesigner.drawing.pictures.picture import FORMATS, LARGEST, SMALLEST, Picture, picture_of, picture_of_part
from tndesigner.gui.export.saving import paint_picture, save_picture
from tndesigner.gui.fields import Form, NumberBox, Refusals
from tndesigner.gui.style.layouts import in_column, in_row
from tndesigner.gui.style.segments import Segments
from tndesigner.gui.style.small_screens import resize_on_screen
from tndesigner.gui.style.widgets import explained, label, push_button
from tndesigner.gui.translation import reason_of_error
from tndesigner.network import ElementId
from tndesigner.wording.numbers import grouped

PURPOSES = {
    "svg": "Lines and texts for the web and for drawing programs. tndesigner can open it as a design again.",
    "pdf": "Lines and texts on one page, for papers and slides.",
    "png": "Pixels, for everything else.",
    "tex": "TikZ: compiles on its own, and its tikzpicture can be copied into a paper.",
}
PREVIEW = QSize(420, 140)


@dataclass(frozen=True, slots=True)
class Subject:
    """What can be exported: a design, the number of the diagram shown, the selection in it, and a proposed file."""

    design: Design
    number: int
    selection: frozenset[ElementId]
    proposal: Path
    """Without an extension."""


class ExportDialogue(QDialog):
    """Asks for the format, then for the file; a failure is shown in the dialogue."""

    exported = Signal(Path)
    """A picture was written to this file."""

    def __init__(self, subject: Subject, parent: QWidget) -> None:
        """Start with a whole drawing as SVG."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("export")
        self.setWindowTitle(self.tr("Export Picture"))
        self._subject = subject
        formats = tuple((name, "TikZ" if name == "tex" else name.upper()) for name in FORMATS)
        self._format = explained(
            Segments(formats, self.tr("Format")),
            self.tr("SVG opens as a design again, PDF is for print, PNG for slides, TikZ for LaTeX"),
        )
        self._part = self._part_choice() if subject.selection else None
        self._scale = explained(
            NumberBox(self.tr("Scale in percent"), least=round(100 * SMALLEST), most=round(100 * LARGEST)),
            self.tr("The size of the picture; 100 is the size on the screen"),
        )
        self._scale.set_number(100)
        self._paper = explained(
            QCheckBox(self.tr("White paper")), self.tr("Fill the background; without it, the background is transparent")
        )
        self._purpose, self._size = label(role="muted", wrap=True), label()
        self._problem = label(role="problem", wrap=True)
        self._preview = _Preview()
        self._ok = explained(
            push_button(self.tr("Export…"), self.accept, kind="main"),
            self.tr("Choose a file and write the picture (Enter)"),
        )
        self._ok.setDefault(True)
        self._wrong = Refusals(self)
        self._wrong.watch(self._scale)
        self._wrong.changed.connect(self._follow)
        self._lay_out()
        for chosen in (self._format.chosen, self._scale.chosen, self._paper.toggled):
            chosen.connect(lambda _choice: self._follow())
        if self._part is not None:
            self._part.chosen.connect(lambda _choice: self._follow())
        self._follow()

    def _part_choice(self) -> Segments:
        parts = (("all", self.tr("Whole drawing")), ("part", self.tr("Selection")))
        return explained(Segments(parts, self.tr("Part")), self.tr("The whole drawing, or only what is selected"))

    def accept(self) -> None:
        """Ask for a file and write the picture."""
        name = self._format.choice
        proposal = f"{self._subject.proposal}.{name}"
        kind = self.tr("Pictures (*.{0})").format(name)
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Export Picture"), proposal, kind)
        if not chosen:
            return
        path = Path(chosen) if Path(chosen).suffix else Path(f"{chosen}.{name}")
        try:
            save_picture(self._picture(), path)
        except ExportError as error:
            self._problem.setText(reason_of_error(error))
            return
        self.exported.emit(path)
        super().accept()

    def _lay_out(self) -> None:
        form = Form()
        form.add(self.tr("Format"), self._format)
        if self._part is not None:
            form.add(self.tr("Part"), self._part)
        form.add(self.tr("Scale, %"), self._scale)
        form.add(self.tr("Size"), self._size)
        form.add("", self._paper)
        heading = label(self.tr("Export Picture"), "heading")
        buttons = in_row(
            None,
            explained(push_button(self.tr("Cancel"), self.reject), self.tr("Close without a picture (Esc)")),
            self._ok,
        )
        parts = heading, (self._preview, 1), form, self._purpose, self._problem, buttons
        in_column(*parts, of=self, margins=16, spacing=12)
        resize_on_screen(self, 460, 620)

    def _picture(self) -> Picture:
        """Return the picture with the chosen options.

        Raises:
            ExportError: if it cannot be made.
        """
        subject, scale, paper = self._subject, self._scale.number / 100, self._paper.isChecked()
        if self._part is not None and self._part.choice == "part":
            return picture_of_part(subject.design, subject.number, subject.selection, scale=scale, paper=paper)
        return picture_of(subject.design, subject.number, scale=scale, paper=paper)

    def _follow(self) -> None:
        """Show the preview, its size, and the purpose of the format."""
        self._purpose.setText(self.tr(PURPOSES[self._format.choice]))
        try:
            picture = self._picture()
        except ExportError as error:
            self._problem.setText(reason_of_error(error))
            self._ok.setEnabled(False)
            return
        self._problem.setText("")
        self._ok.setEnabled(not self._wrong)
        millimetres = self.tr("{0} × {1} mm").format(*(grouped(round(side * 25.4 / 96)) for side in picture.size))
        pixels = self.tr("{0} × {1} pixels").format(*map(grouped, picture.size))
        self._size.setText(pixels if self._format.choice == "png" else millimetres)
        self._preview.show_picture(picture)


class _Preview(QWidget):
    """The picture on white paper, as large as possible."""

    def __init__(self) -> None:
        super().__init__()
        self._picture: Picture | None = None
        self.setMinimumSize(PREVIEW)
        self.setAccessibleName(self.tr("Preview"))

    def show_picture(self, picture: Picture) -> None:
        """Show another picture."""
        self._picture = picture
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.white)
        if self._picture is not None:
            box, room = self._picture.box, QRectF(self.rect())
            zoom = min(1.0, room.width() / box.width, room.height() / box.height)
            painter.translate(room.center())
            painter.scale(zoom, zoom)
            painter.translate(-box.centre[0], -box.centre[1])
            paint_picture(painter, self._picture)
        painter.end()
