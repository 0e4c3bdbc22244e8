"""What can be done with the layers of the stack; each action makes at most one edit."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from tndesigner.document.edits import DesignEdit, SetDiagram
from tndesigner.drawing.changes import stack_edits
from tndesigner.drawing.changes.family_task import Task
from tndesigner.drawing.changes.layer_tasks import addition_task, tensorize_task, with_empty, with_loose
from tndesigner.gui.analysis import Analysis
from tndesigner.gui.families.dialogue import FamilyDialogue
from tndesigner.gui.open_document import OpenDocument
from tndesigner.gui.strip.chips import layer_words
from tndesigner.gui.strip.layer_form import InputForm, LayerForm
from tndesigner.gui.style import Theme
from tndesigner.gui.translation import translated
from tndesigner.models import LAYER_KINDS, Layer, ModelError
from tndesigner.models.gaps import landing
from tndesigner.wording.sentences import sentence


class StackController(QObject):
    """Carries out the actions of chips, menus and keys; positions count from 0, and those of inputs from -1 down.

    A gap is where a layer can be added; in a stack it has the position that the layer gets.
    """

    placed = Signal(int)
    """A layer was added, moved or chosen; it is now at this position and should have the focus."""
    refused = Signal(str)
    """Something cannot be done, for this reason."""

    def __init__(self, document: OpenDocument, analysis: Analysis, theme: Theme, owner: QWidget) -> None:
        """Take the document, and the widget in whose window forms and dialogues open."""
        super().__init__(owner)
        self.document = document
        self._analysis, self._theme, self._owner = analysis, theme, owner

    def show(self, position: int) -> None:
        """Show the network of a layer; of several, the one after the network that is shown. Else choose the layer."""
        numbers = self.layer(position).network_numbers if position >= 0 else ()
        self.document.choose_layer(None if numbers else position)
        if numbers:
            place = numbers.index(self.document.shown) + 1 if self.document.shown in numbers else 0
            self.document.show(numbers[place % len(numbers)])

    def edit(self, position: int, anchor: QWidget | None = None) -> None:
        """Open the form of a layer, or of the input, below a widget."""
        window = self._owner.window()
        if position < 0:
            InputForm(self.document, -1 - position, window).open_below(anchor or self._owner)
            return
        can_be_network = tensorize_task(self.document.design, position) is not None
        tensorize = (lambda: self.tensorize(position)) if can_be_network else None
        LayerForm(self.document, position, tensorize, window).open_below(anchor or self._owner)

    def remove(self, position: int) -> None:
        """Remove a layer, unless it joins several values."""
        if position < 0:
            return
        try:
            edit = stack_edits.removal(self.document.design, position)
        except ModelError as error:
            self.refused.emit(sentence(translated(error.message)))
        else:
            self.document.do(self.tr("Remove {0}").format(self._title(position)), edit)

    def rename(self, position: int, name: str) -> None:
        """Give a layer a name, unless another one has it."""
        try:
            edit = stack_edits.renaming(self.document.design, position, name)
        except ModelError as error:
            self.refused.emit(sentence(translated(error.message)))
        else:
            if edit is not None:
                self.document.do(self.tr("Rename {0}").format(self._title(position)), edit)

    def move(self, position: int, target: int) -> None:
        """Move a layer of a stack to another position."""
        model = self.document.design.model
        if model.is_stack and position >= 0 and 0 <= target < len(model.layers):
            title = self.tr("Move {0}").format(self._title(position))
            self._place(title, stack_edits.move(self.document.design, position, target), target)

    def tensorize(self, position: int) -> None:
        """Open the dialogue that replaces a layer by a network."""
        self._choose(tensorize_task(self.document.design.copy(), position))

    def dense_again(self, position: int) -> None:
        """Replace a network by the ordinary layer."""
        edit = stack_edits.dense_again(self.document.design, position)
        if edit is not None:
            self.document.do(self.tr("Make {0} dense again").format(self._title(position)), edit)

    def fit(self, position: int) -> None:
        """Change the width of the input to what the network needs."""
        edit = stack_edits.fitting(self.document.design, position)
        if edit is not None:
            self.document.do(self.tr("Fit the input width of {0}").format(self._title(position)), edit)

    def add(self, gap: int, kind: str) -> None:
        """Add a layer of a kind without networks."""
        design = self.document.design
        layer = stack_edits.new_layer(LAYER_KINDS[kind], design, gap)
        title = self.tr("Add {0}").format(translated(layer.kind_words()))
        self._place(title, stack_edits.insertion(design, gap, layer), landing(design.model, gap))

    def add_family(self, gap: int) -> None:
        """Open the dialogue that adds a network of a family."""
        self._choose(addition_task(self.document.design.copy(), gap))

    def add_empty(self, gap: int) -> None:
        """Add an empty network and show it."""
        design = self.document.design
        edit, number = with_empty(design, gap)
        self._place(self.tr("Add Empty Network"), edit, landing(design.model, gap))
        self.document.show(number)

    def add_loose(self, gap: int, number: int) -> None:
        """Add a layer for a network that no layer uses."""
        design = self.document.design
        title = self.tr("Add {0}").format(design.networks[number].name)
        self._place(title, with_loose(design, gap, number), landing(design.model, gap))

    def remove_drawing(self, number: int) -> None:
        """Remove a network that no layer uses."""
        title = self.tr("Remove {0}").format(self.document.design.networks[number].name)
        self.document.do(title, SetDiagram(number, None))

    def layer(self, position: int) -> Layer:
        """Return the layer at a position."""
        return self.document.design.model.layers[position]

    def _place(self, title: str, edit: DesignEdit, position: int) -> None:
        self.document.do(title, edit)
        self.placed.emit(position)

    def _choose(self, task: Task | None) -> None:
        if task is not None:
            FamilyDialogue(self.document, self._analysis, self._theme, task, self._owner.window()).open()

    def _title(self, position: int) -> str:
        return layer_words(self.layer(position), self.document.design.networks)[0]
