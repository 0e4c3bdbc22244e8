"""A leg in the inspector: name and dimension, what it is joined to, its place among the outputs."""

from tndesigner.drawing.changes.deleting import delete
from tndesigner.drawing.selection_text import end_words
from tndesigner.gui.fields import Form, NameBox, NumberBox
from tndesigner.gui.panels.inspector.page import Page, fact
from tndesigner.gui.style.widgets import push_button
from tndesigner.gui.translation import translated
from tndesigner.gui.workspace import Workspace
from tndesigner.network.edits import SetOutputs


class LegPage(Page):
    """An open leg of a core may be taken among the outputs or out of them."""

    def __init__(self, workspace: Workspace) -> None:
        """Prepare the fields."""
        super().__init__(workspace)
        self._name = NameBox(self.tr("Name of the leg"), lambda name: self.objection(self.chosen, name))
        self._dim = NumberBox(self.tr("Dimension of the leg"))
        self._end = fact()
        self._output = push_button("", self._toggle_output)
        form = Form()
        form.add(self.tr("Name"), self._name)
        form.add(self.tr("Dimension"), self._dim)
        form.add(self.tr("Joined to"), self._end)
        self.column.addLayout(form)
        self.column.addWidget(self._output)
        self.column.addWidget(push_button(self.tr("Remove the leg"), self._remove))
        self.column.addStretch(1)
        self._name.chosen.connect(lambda name: self.rename(self.chosen, name))
        self._dim.chosen.connect(lambda dim: self.set_dims((self.chosen,), dim))

    def follow(self) -> None:
        """Show the leg."""
        network, leg = self.network, self.network.leg(self.chosen)
        self.head(self.tr("Leg"), network.leg_title(leg.id))
        self._name.set_name(leg.name)
        self._dim.set_number(leg.dim)
        self._end.setText(translated(end_words(network, leg.id)))
        is_output = leg.id in network.outputs
        self._output.setVisible(is_output or network.bond_at(leg.id) is None)
        self._output.setText(self.tr("Take out of the outputs") if is_output else self.tr("Make it the last output"))

    def _toggle_output(self) -> None:
        outputs = self.network.outputs
        if self.chosen in outputs:
            edit, title = SetOutputs(tuple(leg for leg in outputs if leg != self.chosen)), self.tr("Take out an output")
        else:
            edit, title = SetOutputs((*outputs, self.chosen)), self.tr("Add an output")
        self.document.do_on_network(title, edit)

    def _remove(self) -> None:
        self.stage.do(delete(self.stage.draft(), self.stage.scene.drawn, (self.chosen,)))
