"""The form of one layer, made from the values of its kind, and the form of the input."""

from collections.abc import Callable
from dataclasses import fields, replace
from typing import Any

from PySide6.QtWidgets import QWidget

from tndesigner.document.edits import DesignEdit, EditNetwork, SetModel
from tndesigner.gui.families.titles import title_of
from tndesigner.gui.fields import NameBox
from tndesigner.gui.open_document import OpenDocument
from tndesigner.gui.strip.chips import layer_words
from tndesigner.gui.strip.form_dialogue import FormDialogue
from tndesigner.gui.strip.form_fields import choice_field, input_types, shape_of, typed_field, value_field
from tndesigner.gui.style.widgets import explained
from tndesigner.network.edits import EditSequence, RenameNetwork
from tndesigner.wording.numbers import grouped

LONGEST_NAME = 100


class LayerForm(FormDialogue):
    """Shows the values of a layer, and the name of its network if it has one."""

    def __init__(
        self, document: OpenDocument, position: int, tensorize: Callable[[], object] | None, parent: QWidget
    ) -> None:
        """Show the layer at a position; ``tensorize`` opens the dialogue that replaces it by a network."""
        design = document.design
        self._model, self._position = design.model, position
        self._layer = design.model.layers[position]
        self._names = {number: network.name for number, network in design.networks.items()}
        title = layer_words(self._layer, design.networks)[0]
        super().__init__(document, title, self.tr("Edit {0}").format(title), parent)
        self._network_name = self._add_network_name()
        offered = (one for one in fields(self._layer) if one.name not in self._layer.unchanging_fields)
        name_last = sorted(offered, key=lambda one: one.name == "name")
        self._fields = {one.name: value_field(self._layer, one, self._names) for one in name_last}
        for name, field in self._fields.items():
            self.add(title_of(name), field.widget)
            field.changed.connect(self.follow)
        if tensorize is not None:
            chosen = self.tr("Another Family…") if self._layer.network_numbers else self.tr("Tensorize…")
            self.add_button(chosen, tensorize, self.tr("Choose a family and its numbers, with what they save"))

    def edit(self) -> DesignEdit | None:
        """Return the edit that sets the values of the layer and the name of its network."""
        values: dict[str, Any] = {name: field.read() for name, field in self._fields.items()}
        layer = replace(self._layer, **values)
        edits: list[DesignEdit] = []
        if layer != self._layer:
            edits.append(SetModel(self._model.with_layer(self._position, layer)))
        name = self._network_name.text().strip() if self._network_name else ""
        number = next(iter(self._layer.network_numbers), 0)
        if name and name != self._names.get(number):
            edits.append(EditNetwork(number, RenameNetwork(name)))
        return EditSequence(tuple(edits)) if edits else None

    def _add_network_name(self) -> NameBox | None:
        """Add a field for the name of the network if the layer has exactly one."""
        numbers = [number for number in self._layer.network_numbers if number in self._names]
        if len(numbers) != 1:
            return None
        others = {name for number, name in self._names.items() if number != numbers[0]}
        line = explained(
            NameBox(self.tr("Network name"), lambda name: self._objection(name, others)),
            self.tr("The name of the network in the model and in exported code"),
        )
        line.set_name(self._names[numbers[0]])
        line.chosen.connect(lambda _name: self.follow())
        self.add(self.tr("Network name"), line)
        return line

    def _objection(self, name: str, others: set[str]) -> str:
        if not name:
            return self.tr("Give a name")
        if len(name) > LONGEST_NAME:
            return self.tr("{0} characters are too many; {1} can be read").format(grouped(len(name)), LONGEST_NAME)
        return self.tr("Another network is named {0}").format(name) if name in others else ""


class InputForm(FormDialogue):
    """The shape and type of an input of the model."""

    def __init__(self, document: OpenDocument, number: int, parent: QWidget) -> None:
        """Show the input of that number."""
        super().__init__(document, self.tr("Input"), self.tr("Set Input"), parent)
        self._model, self._number = document.design.model, number
        one = self._model.inputs[number]
        self._shape = typed_field(self.tr("Shape"), one.shape, shape_of)
        explained(
            self._shape.widget, self.tr("The length of each axis of an example, as in 28, 28; any for one that varies")
        )
        self._dtype = choice_field(self.tr("Type"), input_types(), one.dtype)
        explained(self._dtype.widget, self.tr("Whether examples are numbers, or tokens for an embedding"))
        for title, field in ((self.tr("Shape"), self._shape), (self.tr("Type"), self._dtype)):
            self.add(title, field.widget)
            field.changed.connect(self.follow)

    def edit(self) -> DesignEdit | None:
        """Return the edit that sets the input."""
        model = self._model.with_input(self._shape.read(), self._dtype.read(), self._number)
        return SetModel(model) if model != self._model else None
