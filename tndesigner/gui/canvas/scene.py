"""The scene: keeps the drawing and its marks in step with the document."""

from collections.abc import Iterable, Mapping
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from tndesigner.drawing.boxes import Box
from tndesigner.drawing.marks import Levels, Marks, marked_otherwise
from tndesigner.drawing.scene_geometry import SceneGeometry
from tndesigner.gui.open_document import OpenDocument
from tndesigner.network import ElementId, Placement
from tndesigner.network.diagram import Note

_MANY = 500
"""With more changed elements than this, the whole drawing is repainted."""


class CanvasScene(QObject):
    """Listens to the document; announces which parts of the paper look different."""

    invalidated = Signal(object)
    """A list of boxes to repaint; None for everything."""
    reworded = Signal(object)
    """A list of boxes in which nothing but names and numbers changed."""
    drawn_anew = Signal()
    """Something on the paper moved, appeared or disappeared."""
    settled = Signal()
    """A preview ended: the drawing shows the document again."""

    def __init__(self, document: OpenDocument) -> None:
        """Draw the document's diagram."""
        super().__init__()
        self._document = document
        self._drawings = document.drawings
        self.drawn = self._drawings.get(document.shown, SceneGeometry())
        self.marks = Marks()
        self._previewed = False
        document.changed.connect(self.follow)
        document.shown_changed.connect(self.follow)
        document.selection_changed.connect(self._mark_selection)
        if document.shown not in self._drawings:
            self.follow()

    def follow(self) -> None:
        """Draw the current diagram."""
        self._previewed = False
        elsewhere, boxes = self._change_drawing(), self.drawn.follow(self._document.diagram)
        self._mark_selection()
        if self.drawn.only_texts and not elsewhere and boxes:
            self.reworded.emit(boxes)
            self.drawn_anew.emit()
        else:
            self._announce([*elsewhere, *boxes])

    def preview(
        self, placements: Mapping[ElementId, Placement], directions: Mapping[ElementId, float] | None = None
    ) -> None:
        """Preview tensors and legs at other places; ``settle`` ends it."""
        self._previewed = True
        self._announce(self.drawn.preview(placements, directions))

    def preview_note(self, note_id: ElementId, note: Note) -> None:
        """Preview a changed note; ``settle`` ends it."""
        self._previewed = True
        self._announce(self.drawn.preview_note(note_id, note))

    def settle(self) -> None:
        """End a preview, if there is one."""
        if self._previewed:
            self.follow()
            self.settled.emit()

    def show_problems(self, places: Iterable[ElementId]) -> None:
        """Show these tensors, legs and bonds as part of a problem."""
        self.mark(replace(self.marks, wrong=frozenset(places)))

    def spotlight(self, places: Iterable[ElementId] | None) -> None:
        """Fade all but these; None ends it."""
        self.mark(replace(self.marks, spotlit=None if places is None else frozenset(places)))

    def hide(self, tensors: Iterable[ElementId]) -> None:
        """Hide tensors and their bonds, because they are painted elsewhere."""
        self.mark(replace(self.marks, hidden=frozenset(tensors)))

    def show_levels(self, levels: Levels) -> None:
        """Show what training reports about bonds and cores."""
        self.mark(replace(self.marks, levels=levels))

    def show_varied(self, varied: Mapping[ElementId, str]) -> None:
        """Show which bonds the search varies, with the values that it tries."""
        self.mark(replace(self.marks, varied=varied))

    def mark(self, marks: Marks) -> None:
        """Replace the marks."""
        old, self.marks = self.marks, marks
        other = marked_otherwise(old, marks)
        if other is None:
            self.invalidated.emit(None)
        elif other:
            self.invalidated.emit(self._boxes(other, old.hidden ^ marks.hidden))

    def _change_drawing(self) -> list[Box]:
        """Take the drawing of the diagram that is shown, and return what looks different if that is another one."""
        document = self._document
        for number in self._drawings.keys() - document.design.diagrams.keys():
            del self._drawings[number]
        before, self.drawn = self.drawn, self._drawings.setdefault(document.shown, SceneGeometry())
        changed = before is not self.drawn
        return [box for one in (before, self.drawn) if changed and (box := one.content())]

    def _mark_selection(self) -> None:
        self.mark(replace(self.marks, selected=self._document.selection))

    def _boxes(self, elements: frozenset[ElementId], hidden: frozenset[ElementId]) -> list[Box]:
        """Return the boxes of elements, with the bonds of what is hidden or shown again; for very many, one box."""
        content = self.drawn.content()
        if content and len(elements) > _MANY:
            return [content]
        tables = self.drawn.tables
        bonds = tables.touching(hidden & tables.tensors.keys())
        return [box for one in (*elements, *bonds) for box in self.drawn.boxes_of(one)]

    def _announce(self, boxes: list[Box]) -> None:
        if boxes:
            self.invalidated.emit(boxes)
            self.drawn_anew.emit()
