"""The network in the inspector while nothing is selected: its layer, and the order of its outputs."""

from PySide6.QtWidgets import QWidget

from tndesigner.gui.fields import Form, NameBox
from tndesigner.gui.panels.inspector.layer_fields import LayerFields
from tndesigner.gui.panels.inspector.outputs_list import OutputsList
from tndesigner.gui.panels.inspector.page import Page, fact
from tndesigner.gui.style.layouts import in_column
from tndesigner.gui.style.widgets import explained, hairline, label
from tndesigner.gui.translation import translate, translated
from tndesigner.gui.workspace import Workspace
from tndesigner.models import count_weights, input_width, output_width
from tndesigner.network import ElementId
from tndesigner.network.edits import RenameNetwork, SetOutputs
from tndesigner.wording.numbers import grouped
from tndesigner.wording.sentences import counted
from tndesigner.wording.text import joined

LONGEST_NAME = 100


class NetworkPage(Page):
    """Name, figures, layer and outputs."""

    def __init__(self, workspace: Workspace) -> None:
        """Prepare the fields."""
        super().__init__(workspace)
        self._empty = label(
            self.tr("Nothing is drawn yet. Double-click the canvas to place a core."), "muted", wrap=True
        )
        self._name = explained(
            NameBox(self.tr("Name of the network"), self._name_objection),
            self.tr("The name of the network in the model and in exported code"),
        )
        self._parts, self._widths, self._numbers = fact(), fact(), fact()
        self._layer = LayerFields(self)
        self._outputs = OutputsList()
        self._facts, self._filled, self._order_of_outputs = QWidget(), QWidget(), QWidget()
        parts, widths = (self.tr("Parts"), self._parts), (self.tr("Maps"), self._widths)
        self._facts.setLayout(Form(parts, widths, (self.tr("Numbers"), self._numbers)))
        in_column(hairline(), self._outputs, of=self._order_of_outputs, margins=0, spacing=8)
        name = Form((self.tr("Name"), self._name))
        items = name, self._facts, hairline(), self._layer, self._order_of_outputs
        in_column(*items, of=self._filled, margins=0, spacing=8)
        self.lay_out(self._empty, self._filled)
        self._name.chosen.connect(self._rename)
        self._outputs.reordered.connect(self._order)
        self._outputs.pointed.connect(lambda leg: self.document.select((leg,)))

    def follow(self) -> None:
        """Show the network."""
        network = self.network
        is_there = self.document.shown in self.document.design.diagrams
        self.head(self.tr("Network"), network.name if is_there else "")
        self._empty.setVisible(not network.tensors)
        self._filled.setVisible(is_there)
        self._facts.setVisible(bool(network.tensors))
        self._order_of_outputs.setVisible(bool(network.outputs))
        if not is_there:
            return
        self._name.set_name(network.name)
        cores = counted(len(network.cores), "{0} core", "{0} cores")
        bonds = counted(len(network.bonds), "{0} bond", "{0} bonds")
        self._parts.setText(translated(joined((cores, bonds))))
        width = counted(input_width(network), "{0} number", "{0} numbers")
        self._widths.setText(translate("{0} to {1}", width, self._output_width()))
        self._numbers.setText(grouped(count_weights(network)))
        self._layer.follow()
        self._outputs.follow(network)

    def _output_width(self) -> int:
        network = self.network
        return output_width(network) if all(leg in network for leg in network.outputs) else 0

    def _name_objection(self, name: str) -> str:
        if not name:
            return self.tr("Give a name")
        if len(name) > LONGEST_NAME:
            return self.tr("{0} characters are too many; {1} can be read").format(grouped(len(name)), LONGEST_NAME)
        others = {one.name for number, one in self.document.design.networks.items() if number != self.document.shown}
        return self.tr("Another network is named {0}; give another name").format(name) if name in others else ""

    def _rename(self, name: str) -> None:
        self.document.do_on_network(self.tr("Rename network to {0}").format(name), RenameNetwork(name))

    def _order(self, legs: tuple[ElementId, ...]) -> None:
        if legs != self.network.outputs:
            self.document.do_on_network(self.tr("Reorder outputs"), SetOutputs(legs))
