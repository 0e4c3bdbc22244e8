"""A leg in the inspector: its name and dimension, what it is joined to, and whether it is an output."""

from tndesigner.drawing.selection_text import end_words
from tndesigner.gui.fields import Form, NumberBox
from tndesigner.gui.panels.inspector.page import Page, fact
from tndesigner.gui.style.widgets import explained, push_button
from tndesigner.gui.translation import translated
from tndesigner.gui.workspace import Workspace
from tndesigner.network.edits import SetOutputs


class LegPage(Page):
    """An open leg can be made an output, or taken out of the outputs."""

    def __init__(self, workspace: Workspace) -> None:
        """Prepare the fields."""
        super().__init__(workspace)
        self._name = self.name_box(self.tr("Name of the leg"))
        self._dim = explained(
            NumberBox(self.tr("Dimension of the leg")), self.tr("How many values the index of the leg has")
        )
        self._end = fact()
        self._output = explained(
            push_button("", self._toggle_output),
            self.tr("Make the leg a part of the result, or take it out of the result"),
        )
        form = Form((self.tr("Name"), self._name), (self.tr("Dimension"), self._dim), (self.tr("Joined to"), self._end))
        self.lay_out(
            form,
            self._output,
            explained(
                push_button(self.tr("Remove the leg"), self.delete_chosen),
                self.tr("Remove the leg, and its bond if it has one"),
            ),
        )
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
        others = tuple(leg for leg in outputs if leg != self.chosen)
        added = others == outputs
        title = self.tr("Add an output") if added else self.tr("Take out an output")
        self.document.do_on_network(title, SetOutputs((*outputs, self.chosen) if added else others))
