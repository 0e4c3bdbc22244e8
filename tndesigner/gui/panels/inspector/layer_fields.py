"""The fields for the layer that uses a network: its kind, activation, bias and isometries."""

from dataclasses import fields, replace
from typing import Any

from PySide6.QtWidgets import QCheckBox, QWidget

from tndesigner.document.edits import SetModel
from tndesigner.gui.fields import ChoiceBox, Form, HoldBox
from tndesigner.gui.panels.inspector.page import Page
from tndesigner.gui.style.layouts import in_column
from tndesigner.gui.style.widgets import explained, label, push_button
from tndesigner.gui.translation import translated
from tndesigner.models import ACTIVATIONS, LAYER_KINDS, Layer, Model, NetworkDense, NetworkLayer, input_width
from tndesigner.models.graph_edits import appended
from tndesigner.network.isometries import isometries
from tndesigner.wording.lists import listed
from tndesigner.wording.numbers import grouped

_KINDS = [(kind, made.stands_for) for kind, made in LAYER_KINDS.items() if issubclass(made, NetworkLayer)]


class LayerFields(QWidget):
    """Changes the layer that uses the network, or offers to add one if none does."""

    def __init__(self, page: Page) -> None:
        """Prepare the fields."""
        super().__init__()
        self._page = page
        self._kind = explained(
            ChoiceBox(self.tr("What the layer stands for")), self.tr("The ordinary layer that the network replaces")
        )
        self._activation = explained(
            ChoiceBox(self.tr("Activation")), self.tr("The function that is applied to the result of the layer")
        )
        self._padding = label(role="small", wrap=True)
        self._bias = explained(
            QCheckBox(self.tr("Adds a bias")),
            self.tr("Whether a trained number is added to each feature of the result"),
        )
        self._isometry = HoldBox()
        self._held = label(role="small", wrap=True)
        self._absent = label(role="muted", wrap=True)
        self._add = explained(
            push_button(self.tr("Add it to the model"), self._append),
            self.tr("Add a layer with this network at the end of the model"),
        )
        self._form = Form(
            (self.tr("Layer"), self._kind),
            (self.tr("Activation"), self._activation),
            ("", self._bias),
            ("", self._padding),
            (self.tr("Isometries"), self._isometry),
            ("", self._held),
        )
        in_column(self._form, self._absent, self._add, of=self, margins=0, spacing=4)
        self._kind.chosen.connect(self._choose_kind)
        self._activation.chosen.connect(lambda name: self._change(self.tr("Set activation"), activation=name))
        self._isometry.chosen.connect(lambda one: self._change(self.tr("Set isometric cores"), isometry=one))
        self._bias.clicked.connect(lambda on: self._change(self.tr("Set bias"), use_bias=on))

    def follow(self) -> None:
        """Show the present layer."""
        layer = self._layer
        named = {field.name for field in fields(layer)} if layer else set()
        held = layer is not None and layer.isometry is not None
        padding = self._padding_text()
        for field, visible in (
            (self._kind, layer is not None),
            (self._activation, "activation" in named),
            (self._bias, "use_bias" in named),
            (self._padding, bool(padding)),
            (self._isometry, layer is not None),
            (self._held, held),
        ):
            self._form.show_row(field, visible=visible)
        if layer is None:
            self._show_absence()
            return
        self._absent.hide()
        self._add.hide()
        self._kind.show_choices(_KINDS, layer.kind)
        self._activation.show_choices(((one, one) for one in ACTIVATIONS), getattr(layer, "activation", "linear"))
        self._bias.setChecked(getattr(layer, "use_bias", False))
        self._padding.setText(padding)
        self._isometry.set_isometry(layer.isometry)
        self._held.setText(self._held_text() if held else "")

    def _show_absence(self) -> None:
        """Show the network's role in a layer of several networks, or that no layer uses it."""
        roles = self._roles()
        known = self.tr("This network is {0}.").format(translated(listed(roles, most=4)))
        self._absent.setText(known if roles else self.tr("No layer of the model uses this network."))
        self._absent.show()
        self._add.setVisible(not roles and len(self._model.all_outputs) == 1)

    def _roles(self) -> list[str]:
        """Return the network's roles in layers of several, as in "the matrix “query” of the network attention"."""
        shown = self._page.document.shown
        uses = ((layer, name) for layer in self._model.layers for name in layer.network_fields)
        held = ((layer.title.replace("_", " "), name) for layer, name in uses if getattr(layer, name) == shown)
        return [self.tr("the matrix “{0}” of the {1}").format(name, title) for title, name in held]

    @property
    def _model(self) -> Model:
        return self._page.document.design.model

    @property
    def _layer(self) -> NetworkLayer | None:
        """The first layer that consists of this network; None if there is none."""
        shown = self._page.document.shown
        layers = (one for one in self._model.layers if isinstance(one, NetworkLayer))
        return next((one for one in layers if one.network == shown), None)

    def _padding_text(self) -> str:
        """Return what is added to the data and cut off the result; empty if all is used."""
        layer, network = self._layer, self._page.network
        if not isinstance(layer, NetworkDense) or not all(leg in network for leg in network.outputs):
            return ""
        zeros, cut = layer.padding(self._page.document.design.networks)
        sentences = []
        if layer.takes and zeros:
            sentences.append(self.tr("Takes {0}: zeros to add: {1}.").format(grouped(layer.takes), grouped(zeros)))
        if layer.gives and cut:
            sentences.append(self.tr("Gives {0}: numbers cut off: {1}.").format(grouped(layer.gives), grouped(cut)))
        return " ".join(sentences)

    def _held_text(self) -> str:
        """Return which cores are kept isometries."""
        cores = self._page.network.cores
        held = [one.core.name for one in isometries(self._page.network)]
        free = [core.name for core in cores if core.name not in held]
        if not held:
            return self.tr("No core of this network can be an isometry.")
        text = self.tr("{0} of {1} cores are held; {2} can have any size.")
        return text.format(len(held), len(cores), translated(listed(free, most=4)) or self.tr("none"))

    def _change(self, title: str, **values: object) -> None:
        layer = self._layer
        if layer is not None:
            self._put(title, replace(layer, **values))  # type: ignore[arg-type]  # fields by name

    def _choose_kind(self, kind: str) -> None:
        """Let the network stand for another kind of layer, with the values that both kinds have."""
        layer, made = self._layer, LAYER_KINDS[kind]
        if layer is None or type(layer) is made:
            return
        named = {field.name for field in fields(made)}
        values: dict[str, Any] = {"vocabulary": input_width(self._page.network)} if "vocabulary" in named else {}
        values |= {field.name: getattr(layer, field.name) for field in fields(layer) if field.name in named}
        self._put(self.tr("Stand for {0}").format(self._kind.currentText()), made(**values))

    def _put(self, title: str, layer: Layer) -> None:
        old = self._layer
        layers = tuple(layer if one is old else one for one in self._model.layers)
        self._page.document.do(title, SetModel(replace(self._model, layers=layers)))

    def _append(self) -> None:
        """Add a dense layer at the end; a model without layers takes what the network takes."""
        model, network = self._model, self._page.network
        fitted = model if model.layers else model.with_input((input_width(network),))
        edit = SetModel(appended(fitted, NetworkDense(network=self._page.document.shown)))
        self._page.document.do(self.tr("Add {0} to the model").format(network.name), edit)
