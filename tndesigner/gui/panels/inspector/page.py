"""What the pages of the inspector share; each shows one kind of selection."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtWidgets import QLabel, QWidget

from tndesigner.drawing.changes.deleting import delete
from tndesigner.drawing.changes.draft import Change
from tndesigner.drawing.changes.typed_values import Refusal, Typed, typed_over
from tndesigner.gui.fields import NameBox
from tndesigner.gui.style.layouts import Item, in_column
from tndesigner.gui.style.widgets import explained, label, show_text
from tndesigner.gui.workspace import Workspace
from tndesigner.network import ElementId, Network, Placement


class Page(QWidget):
    """Shows the selection; each page has a ``follow`` that is called whenever the selection may have changed."""

    def __init__(self, workspace: Workspace) -> None:
        """Start without content."""
        super().__init__()
        self.workspace = workspace
        self.document = workspace.document
        self.stage = workspace.canvas.stage
        self._kind = label(role="title")
        self._heading = label(role="heading", wrap=True)

    def lay_out(self, *items: Item) -> None:
        """Place items in a column below the heading."""
        in_column(self._kind, self._heading, *items, None, of=self, margins=(16, 12, 16, 16), spacing=8)

    def name_box(self, title: str, element: ElementId | None = None) -> NameBox:
        """Return the field for the name of a tensor or leg; of the selected one if none is given."""

        def named() -> tuple[ElementId]:
            return (self.chosen if element is None else element,)

        box = explained(
            NameBox(title, lambda name: self._objection(named(), name)),
            self.tr("The name on the drawing, in messages and in exported code"),
        )
        box.chosen.connect(lambda name: self.type_over(named(), Typed.NAME, name))
        return box

    @property
    def network(self) -> Network:
        """The shown network."""
        return self.document.network

    @property
    def chosen(self) -> ElementId:
        """The only selected element."""
        return next(iter(self.document.selection))

    def head(self, kind: str, name: str) -> None:
        """Show a kind and a name as the heading."""
        self._kind.setText(kind)
        show_text(self._heading, name)

    def set_dims(self, elements: Iterable[ElementId], dim: int) -> None:
        """Set the dimension of legs and bonds, and of all legs that share an index with them."""
        self.type_over(tuple(elements), Typed.DIMENSION, str(dim))

    def delete_chosen(self) -> None:
        """Delete what is selected."""
        self.stage.do(delete(self.stage.draft(), self.stage.scene.drawn, (self.chosen,)))

    def placement(self, tensor: ElementId) -> Placement:
        """Return where and how a tensor is drawn."""
        return self.stage.scene.drawn.tables.placements[tensor]

    def redraw(self, tensors: Iterable[ElementId], title: str, **how: object) -> None:
        """Change how tensors are drawn, as in shape or colour."""
        draft = self.stage.draft()
        for tensor in tensors:
            draft.place(tensor, replace(self.placement(tensor), **how))  # type: ignore[arg-type]  # fields by name
        self.stage.do(draft.finish(title))

    def type_over(self, elements: tuple[ElementId, ...], typed: Typed, text: str) -> None:
        """Replace a value by a typed text, if that is possible."""
        found = self._typed(elements, typed, text)
        if isinstance(found, Change):
            self.stage.do(found)

    def _objection(self, elements: tuple[ElementId, ...], name: str) -> str:
        """Return why a name is impossible, or an empty string."""
        found = self._typed(elements, Typed.NAME, name)
        return found.reason if isinstance(found, Refusal) else ""

    def _typed(self, elements: tuple[ElementId, ...], typed: Typed, text: str) -> Change | Refusal | None:
        return typed_over(self.document.shown, self.document.diagram, elements, typed, text)


def fact() -> QLabel:
    """Return a label for a number."""
    made = label(wrap=True)
    made.setObjectName("fact")
    return made
