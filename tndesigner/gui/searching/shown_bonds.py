"""Shows on the drawing which bonds the search of the design varies."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from tndesigner.gui.canvas.scene import CanvasScene
from tndesigner.gui.open_document import OpenDocument
from tndesigner.network import ElementId
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
        document, varied = self._document, dict[ElementId, str]()
        if document.design.search is not None and document.shown in document.design.networks:
            varied = varied_bonds(document.design, document.shown)
        if varied != self._shown:
            self._scene.show_varied(varied)

    @property
    def _shown(self) -> Mapping[ElementId, str]:
        return self._scene.marks.varied
