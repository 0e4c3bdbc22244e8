"""Shows on the drawing which bonds the search of the design varies."""

from PySide6.QtCore import QObject

from tndesigner.gui.canvas.scene import CanvasScene
from tndesigner.gui.open_document import OpenDocument
from tndesigner.searching.marked_bonds import varied_bonds


class ShownBonds(QObject):
    """Updates the marks of a scene; a design without a search costs nothing."""

    def __init__(self, document: OpenDocument, scene: CanvasScene) -> None:
        """Listen to the document."""
        super().__init__(document)
        self._document, self._scene = document, scene
        document.changed.connect(self._follow)
        document.shown_changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        design = self._document.design
        if design.search is None and not self._scene.marks.varied:
            return
        shown = self._document.shown
        varied = varied_bonds(design, shown) if shown in design.networks else {}
        if varied != self._scene.marks.varied:
            self._scene.show_varied(varied)
