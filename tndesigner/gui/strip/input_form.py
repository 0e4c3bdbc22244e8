"""The form of the model's input."""

from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QWidget

from tndesigner.document.edits import DesignEdit, SetModel
from tndesigner.gui.open_document import OpenDocument
from tndesigner.gui.panels.fields import NameBox
from tndesigner.gui.strip.form_dialogue import FormDialogue
from tndesigner.gui.strip.form_fields import shape_of, shown


class InputForm(FormDialogue):
    """Shape and type of what the model reads."""

    def __init__(self, document: OpenDocument, parent: QWidget) -> None:
        """Show the input."""
        super().__init__(document, self.tr("Input"), self.tr("Set Input"), parent)
        self._model = document.design.model
        self._shape = NameBox(self.tr("Shape"), _objection)
        self._shape.set_name(shown(self._model.input_shape))
        self._dtype = QComboBox()
        self._dtype.setAccessibleName(self.tr("Type"))
        for dtype, words in (("float32", self.tr("numbers")), ("int32", self.tr("tokens"))):
            self._dtype.addItem(words, dtype)
        self._dtype.setCurrentIndex(max(0, self._dtype.findData(self._model.input_dtype)))
        self.add(self.tr("Shape"), self._shape)
        self.add(self.tr("Type"), self._dtype)
        self._shape.chosen.connect(lambda _words: self.follow())
        self._dtype.activated.connect(lambda _index: self.follow())

    def edit(self) -> DesignEdit | None:
        """Return the edit that sets the input."""
        shape = shape_of(self._shape.text())
        if isinstance(shape, str):
            return None
        model = replace(self._model, input_shape=shape, input_dtype=self._dtype.currentData())
        return SetModel(model) if model != self._model else None


def _objection(words: str) -> str:
    found = shape_of(words)
    return found if isinstance(found, str) else ""
