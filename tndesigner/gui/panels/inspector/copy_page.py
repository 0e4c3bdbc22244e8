"""A copy tensor in the inspector: one dimension for all of its legs."""

from tndesigner.gui.fields import Form, NameBox, NumberBox
from tndesigner.gui.panels.inspector.legs_table import LegsTable
from tndesigner.gui.panels.inspector.page import Page
from tndesigner.gui.style.widgets import hairline, label
from tndesigner.gui.workspace import Workspace


class CopyPage(Page):
    """Joins its legs to one index; it has no parameters."""

    def __init__(self, workspace: Workspace) -> None:
        """Prepare the fields."""
        super().__init__(workspace)
        self._name = NameBox(self.tr("Name of the copy tensor"), lambda name: self.objection(self.chosen, name))
        self._dim = NumberBox(self.tr("Dimension of all legs"))
        self._legs = LegsTable(self)
        form = Form()
        form.add(self.tr("Name"), self._name)
        form.add(self.tr("Dimension"), self._dim)
        self.column.addLayout(form)
        words = self.tr("1 where all indices are equal, 0 elsewhere: its legs are one index. It has no parameters.")
        self.column.addWidget(label(words, "small", wrap=True))
        self.column.addWidget(hairline())
        self.column.addWidget(self._legs)
        self.column.addStretch(1)
        self._name.chosen.connect(lambda name: self.rename(self.chosen, name))
        self._dim.chosen.connect(self._set_dim)

    def follow(self) -> None:
        """Show the copy tensor."""
        copy = self.network.tensor(self.chosen)
        self.head(self.tr("Copy tensor"), copy.name)
        self._name.set_name(copy.name)
        self._dim.setEnabled(bool(copy.legs))
        if copy.legs:
            self._dim.set_number(copy.legs[0].dim)
        self._legs.follow(copy)

    def _set_dim(self, dim: int) -> None:
        self.set_dims((self.network.tensor(self.chosen).legs[0].id,), dim)
