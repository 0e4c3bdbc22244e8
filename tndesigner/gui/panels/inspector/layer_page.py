"""A layer without a network, or an input of the model, in the inspector: its values, and what it gives."""

from collections.abc import Callable
from dataclasses import fields, replace
from functools import partial

from PySide6.QtWidgets import QWidget

from tndesigner.document import Design
from tndesigner.document.edits import SetModel
from tndesigner.drawing.changes.layer_tasks import tensorize_task
from tndesigner.gui.families.titles import title_of
from tndesigner.gui.fields import Form
from tndesigner.gui.panels.inspector.page import Page, fact
from tndesigner.gui.strip.chips import input_chip, layer_words
from tndesigner.gui.strip.form_fields import ValueField, choice_field, input_types, shape_of, typed_field, value_field
from tndesigner.gui.strip.model_strip import find_strip
from tndesigner.gui.style.layouts import in_column
from tndesigner.gui.style.widgets import explained, push_button
from tndesigner.gui.translation import translated
from tndesigner.gui.workspace import Workspace
from tndesigner.models import Layer, Model, ModelInput
from tndesigner.wording.numbers import grouped
from tndesigner.wording.text import shape_text


class LayerPage(Page):
    """Each value that is chosen is one step of the history; the fields are made anew for another layer."""

    def __init__(self, workspace: Workspace) -> None:
        """Start without fields."""
        super().__init__(workspace)
        self._shown: tuple[int, Layer | ModelInput] | None = None
        self._form = QWidget()
        self._place = in_column(self._form, margins=0)
        self._gives, self._parameters = fact(), fact()
        facts = QWidget()
        facts.setLayout(Form((self.tr("Gives"), self._gives), (self.tr("Parameters"), self._parameters)))
        self._facts, self._tensorize = (
            facts,
            explained(
                push_button(self.tr("Tensorize…"), self._replace), self.tr("Put a network in the place of this layer")
            ),
        )
        self.lay_out(self._place, facts, self._tensorize)

    def follow(self) -> None:
        """Show the chosen layer."""
        position, design = self.document.chosen_layer or 0, self._design
        if position < 0:
            self.head(self.tr("Input of the model"), input_chip(design, -1 - position).title)
            self._show(position, design.model.inputs[-1 - position])
        else:
            layer = design.model.layers[position]
            self.head(self.tr("Layer {0}").format(position + 1), layer_words(layer, design.networks)[0])
            self._show(position, layer)
            self._show_facts(position, layer)
        self._facts.setVisible(position >= 0)
        self._tensorize.setVisible(position >= 0 and tensorize_task(design, position) is not None)

    @property
    def _design(self) -> Design:
        return self.document.design

    def _show(self, position: int, one: Layer | ModelInput) -> None:
        """Make the fields of a layer or an input, unless they show it already."""
        if self._shown == (position, one):
            return
        self._shown = position, one
        form = QWidget()
        rows = self._input_fields(position) if isinstance(one, ModelInput) else self._layer_fields(position, one)
        layout = Form()
        for title, field in rows:
            layout.add(title, field.widget)
        form.setLayout(layout)
        self._place.replaceWidget(self._form, form)
        self._form.hide()
        self._form.deleteLater()
        self._form = form

    def _layer_fields(self, position: int, layer: Layer) -> list[tuple[str, ValueField]]:
        offered = [one for one in fields(layer) if one.name not in layer.unchanging_fields]
        found = []
        for one in sorted(offered, key=lambda one: one.name == "name"):
            field = value_field(layer, one, {})
            field.changed.connect(partial(self._set, position, one.name, field.read))
            found.append((title_of(one.name), field))
        return found

    def _input_fields(self, position: int) -> list[tuple[str, ValueField]]:
        number = -1 - position
        one = self._design.model.inputs[number]
        shape = typed_field(self.tr("Shape"), one.shape, shape_of)
        kind = choice_field(self.tr("Type"), input_types(), one.dtype)
        explained(shape.widget, self.tr("The length of each axis of an example, as in 28, 28; any for one that varies"))
        explained(kind.widget, self.tr("Whether examples are numbers, or tokens for an embedding"))

        def change(*_: object) -> None:
            model = self._design.model.with_input(shape.read(), kind.read(), number)
            self._do(self.tr("Set Input"), position, model, (model.inputs[number], "input"))

        for field in (shape, kind):
            field.changed.connect(change)
        return [(self.tr("Shape"), shape), (self.tr("Type"), kind)]

    def _set(self, position: int, name: str, read: Callable[[], object], *_: object) -> None:
        model = self._design.model
        old = model.layers[position]
        layer = replace(old, **{name: read()})  # type: ignore[arg-type]  # a field by its name
        title = self.tr("Edit {0}").format(layer_words(old, self._design.networks)[0])
        self._do(title, position, model.with_layer(position, layer), (layer, name))

    def _do(self, title: str, position: int, model: Model, new: tuple[Layer | ModelInput, str]) -> None:
        """Change one value of the model; the fields, which show the change already, are kept."""
        if model != self._design.model:
            self._shown = position, new[0]
            self.document.do(title, SetModel(model), sets=("layer", position, new[1]))

    def _show_facts(self, position: int, layer: Layer) -> None:
        model, networks = self._design.model, self._design.networks
        shapes, calls = model.known_shapes(networks), model.all_calls
        number, call = next((number, call) for number, call in enumerate(calls) if call.layer == position)
        gives, taken = shapes[len(model.inputs) + number], shapes[call.takes[0]]
        self._gives.setText("?" if gives is None else translated(shape_text(gives)))
        known = taken is not None and gives is not None
        self._parameters.setText(grouped(layer.parameters(taken, networks)) if known and taken else "?")

    def _replace(self) -> None:
        find_strip(self).controller.tensorize(self.document.chosen_layer or 0)
