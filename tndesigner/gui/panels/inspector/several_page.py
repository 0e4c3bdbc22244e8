"""Several selected elements in the inspector: the fields that they share."""

from collections.abc import Collection
from math import prod

from tndesigner.drawing.selection_text import selection_words
from tndesigner.gui.fields import Form, NumberBox
from tndesigner.gui.panels.inspector.colour_row import ColourRow
from tndesigner.gui.panels.inspector.page import Page, fact
from tndesigner.gui.panels.inspector.tensor_page import shape_box
from tndesigner.gui.style.widgets import explained
from tndesigner.gui.translation import translated
from tndesigner.gui.workspace import Workspace
from tndesigner.network import ElementId
from tndesigner.network.diagram import Shape
from tndesigner.wording.numbers import grouped


class SeveralPage(Page):
    """Shape and colour of the cores, dimension of the bonds and legs; empty if they differ."""

    def __init__(self, workspace: Workspace) -> None:
        """Prepare the fields."""
        super().__init__(workspace)
        self._shape = shape_box(self)
        self._shape.setPlaceholderText(self.tr("different"))
        self._colour = ColourRow(workspace.theme)
        self._dim = explained(
            NumberBox(self.tr("Dimension of all selected bonds and legs")),
            self.tr("Set one dimension for everything that is selected"),
        )
        self._dims, self._numbers = fact(), fact()
        self._form = Form(
            (self.tr("Shape"), self._shape),
            (self.tr("Colour"), self._colour),
            (self.tr("Numbers"), self._numbers),
            (self.tr("Dimension"), self._dim),
            ("", self._dims),
        )
        self.lay_out(self._form)
        self._shape.activated.connect(self._choose_shape)
        self._colour.chosen.connect(lambda colour: self.redraw(self._cores, self.tr("Set colours"), color=colour))
        self._dim.chosen.connect(lambda dim: self.set_dims(self._indices, dim))

    @property
    def _cores(self) -> list[ElementId]:
        return [core.id for core in self.network.cores if core.id in self.document.selection]

    @property
    def _indices(self) -> list[ElementId]:
        """The selected bonds and legs."""
        bonds = [bond.id for bond in self.network.bonds if bond.id in self.document.selection]
        return bonds + [leg.id for leg in self.network.legs if leg.id in self.document.selection]

    def follow(self) -> None:
        """Show the shared values."""
        cores, indices = self._cores, self._indices
        self.head(self.tr("Selection"), translated(selection_words(self.network, self.document.selection)))
        for fields, elements in (
            ((self._shape, self._colour, self._numbers), cores),
            ((self._dim, self._dims), indices),
        ):
            for field in fields:
                self._form.show_row(field, visible=bool(elements))
        if cores:
            self._show_cores(cores)
        if indices:
            self._show_dims(indices)

    def _show_cores(self, cores: Collection[ElementId]) -> None:
        shapes = {self.placement(core).shape for core in cores}
        colours = {self.placement(core).color or "network" for core in cores}
        self._shape.setCurrentIndex(self._shape.findData(shapes.pop().value) if len(shapes) == 1 else -1)
        self._colour.show_colour(colours.pop() if len(colours) == 1 else "")
        self._numbers.setText(grouped(sum(prod(self.network.tensor(core).shape) for core in cores)))

    def _show_dims(self, indices: Collection[ElementId]) -> None:
        network = self.network
        bonds = {bond.id: bond.first for bond in network.bonds}
        dims = sorted({network.leg(bonds.get(one, one)).dim for one in indices})
        self._dim.set_number(dims[-1])
        same = len(dims) == 1
        self._dims.setText("" if same else self.tr("now {0} to {1}").format(grouped(dims[0]), grouped(dims[-1])))

    def _choose_shape(self) -> None:
        self.redraw(self._cores, self.tr("Set shapes"), shape=Shape(self._shape.currentData()))
