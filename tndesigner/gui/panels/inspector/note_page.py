"""A note or frame in the inspector: its text."""

from tndesigner.drawing.changes.typed_values import Typed
from tndesigner.gui.fields import Form, NameBox
from tndesigner.gui.panels.inspector.page import Page
from tndesigner.gui.style.widgets import explained
from tndesigner.gui.workspace import Workspace


class NotePage(Page):
    """The text of the selected note or frame."""

    def __init__(self, workspace: Workspace) -> None:
        """Prepare the field."""
        super().__init__(workspace)
        self._text = explained(
            NameBox(self.tr("Text of the note"), lambda _text: ""), self.tr("What the note says on the paper")
        )
        self.lay_out(Form((self.tr("Text"), self._text)))
        self._text.chosen.connect(lambda text: self.type_over((self.chosen,), Typed.NOTE, text))

    def follow(self) -> None:
        """Show the note."""
        note = self.document.diagram.notes[self.chosen]
        self.head(self.tr("Frame") if note.width and note.height else self.tr("Note"), "")
        self._text.set_name(note.text)
