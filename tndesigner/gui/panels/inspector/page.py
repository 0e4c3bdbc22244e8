"""What the pages of the inspector share: one shows one kind of thing that can be selected."""

from collections.abc import Iterable
from dataclasses import replace
from math import prod

from PySide6.QtWidgets import QLabel, QWidget

from tndesigner.drawing.changes.draft import Change
from tndesigner.drawing.changes.typed_values import Refusal, Typed, typed_over
from tndesigner.gui.style.layouts import in_column
from tndesigner.gui.style.widgets import label
from tndesigner.gui.workspace import Workspace
from tndesigner.network import ElementId, Network, Placement


class Page(QWidget):
    """Shows what is selected; each kind has a ``follow``, called whenever that may look different."""

    def __init__(self, workspace: Workspace) -> None:
        """Start without content."""
        super().__init__()
        self.workspace = workspace
        self.document = workspace.document
        self.stage = workspace.canvas.stage
        self.column = in_column(of=self, margins=(16, 12, 16, 16), spacing=8)
        self._kind = label(role="title")
        self._heading = label(role="heading", wrap=True)
        self.column.addWidget(self._kind)
        self.column.addWidget(self._heading)

    @property
    def network(self) -> Network:
        """The network that is shown."""
        return self.document.network

    @property
    def chosen(self) -> ElementId:
        """The one thing that is selected."""
        return next(iter(self.document.selection))

    def head(self, kind: str, words: str) -> None:
        """Say what is shown: its kind, and its name."""
        self._kind.setText(kind)
        self._heading.setText(words)
        self._heading.setVisible(bool(words))

    def set_dims(self, elements: Iterable[ElementId], dim: int) -> None:
        """Give legs and bonds a dimension, with all legs that are one index with theirs."""
        self.type_over(tuple(elements), Typed.DIMENSION, str(dim))

    def rename(self, element: ElementId, name: str) -> None:
        """Give a tensor or leg another name."""
        self.type_over((element,), Typed.NAME, name)

    def objection(self, element: ElementId, name: str) -> str:
        """Return why a name is impossible for a tensor or leg, or nothing."""
        found = self._typed((element,), Typed.NAME, name)
        return found.reason if isinstance(found, Refusal) else ""

    def placement(self, tensor: ElementId) -> Placement:
        """Return how a tensor is drawn."""
        return self.stage.scene.drawn.tables.placements[tensor]

    def redraw(self, tensors: Iterable[ElementId], title: str, **how: object) -> None:
        """Draw tensors otherwise: another shape or colour."""
        draft = self.stage.draft()
        for tensor in tensors:
            draft.place(tensor, replace(self.placement(tensor), **how))  # type: ignore[arg-type]  # fields by name
        self.stage.do(draft.finish(title))

    def parameters(self, tensor: ElementId) -> int:
        """Count the numbers in a tensor."""
        return prod(self.network.tensor(tensor).shape)

    def type_over(self, elements: tuple[ElementId, ...], typed: Typed, text: str) -> None:
        """Put a text in the place of what was there, where that is possible."""
        found = self._typed(elements, typed, text)
        if isinstance(found, Change):
            self.stage.do(found)

    def _typed(self, elements: tuple[ElementId, ...], typed: Typed, text: str) -> Change | Refusal | None:
        return typed_over(self.document.shown, self.document.diagram, elements, typed, text)


def fact() -> QLabel:
    """Return a text that states a number, which can be copied."""
    made = label(wrap=True)
    made.setObjectName("fact")
    return made
