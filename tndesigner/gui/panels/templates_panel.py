"""The panel of templates: a picture of each family, which can be dragged onto the canvas."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QDrag, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from tndesigner.drawing.changes.fragments import placed
from tndesigner.drawing.scene_geometry import SceneGeometry
from tndesigner.gui.canvas.clipboard import mime_of
from tndesigner.gui.canvas.painting import DiagramPainter, Inks
from tndesigner.gui.canvas.picture import paint_picture
from tndesigner.gui.families.opening import insert_template
from tndesigner.gui.translation import translate
from tndesigner.gui.workspace import Workspace
from tndesigner.models.family_choices import single_families
from tndesigner.network import Diagram
from tndesigner.network.templates import Template, read_arguments

PICTURE = QSize(96, 64)
_NAME = Qt.ItemDataRole.UserRole


class TemplatesPanel(QListWidget):
    """Dragging a family draws it with its initial numbers; a double click or Enter asks for them."""

    def __init__(self, workspace: Workspace) -> None:
        """List the families; pictures are painted once the panel can be seen."""
        super().__init__()
        self._workspace = workspace
        self._families = {one.name: one for one in single_families()}
        self._pictured = False
        self.setDragEnabled(True)
        self.setDragDropMode(QListWidget.DragDropMode.DragOnly)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setWordWrap(True)
        self.setIconSize(PICTURE)
        self.setSpacing(2)
        for one in self._families.values():
            self._list(one)
        self.itemActivated.connect(lambda item: insert_template(workspace, item.data(_NAME)))
        workspace.theme.changed.connect(self._repaint)

    def set_in_sight(self, in_sight: bool) -> None:
        """Paint the pictures when they can be seen for the first time."""
        if in_sight and not self._pictured:
            self._pictured = True
            self._repaint()

    def startDrag(self, supported: Qt.DropAction) -> None:
        """Drag the drawing of the current family."""
        item = self.currentItem()
        if item is not None:
            drag = self.drag_of(item)
            drag.exec(Qt.DropAction.CopyAction)

    def drag_of(self, item: QListWidgetItem) -> QDrag:
        """Return the drag of a family, with its drawing and its picture."""
        drag = QDrag(self)
        drag.setMimeData(mime_of(placed(drawing_of(self._families[item.data(_NAME)]))))
        picture = item.icon().pixmap(PICTURE)
        drag.setPixmap(picture)
        drag.setHotSpot(QPoint(PICTURE.width() // 2, PICTURE.height() // 2))
        return drag

    def _list(self, family: Template) -> None:
        item = QListWidgetItem(translate(family.title))
        item.setData(_NAME, family.name)
        item.setSizeHint(QSize(0, PICTURE.height() + 8))
        hint = self.tr("Drag it onto the canvas; a double click asks for its numbers first.")
        item.setToolTip(f"{translate(family.summary)}\n{hint}")
        self.addItem(item)

    def _repaint(self) -> None:
        if not self._pictured:
            return
        painter = DiagramPainter(Inks(self._workspace.theme))
        for row in range(self.count()):
            item = self.item(row)
            item.setIcon(QIcon(self._picture(drawing_of(self._families[item.data(_NAME)]), painter)))

    def _picture(self, diagram: Diagram, diagram_painter: DiagramPainter) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(PICTURE * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(self._workspace.theme.colour("canvas"))
        painter = QPainter(picture)
        paint_picture(painter, QRectF(0, 0, PICTURE.width(), PICTURE.height()), SceneGeometry(diagram), diagram_painter)
        painter.end()
        return picture


def drawing_of(family: Template) -> Diagram:
    """Return the drawing of a family with its initial numbers."""
    return next(iter(family.draw(read_arguments(family, {})).values()))
