"""A core or an input in the inspector."""

from math import prod

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QCheckBox, QComboBox

from tndesigner.drawing.selection_text import dims_words
from tndesigner.gui.fields import Form, NameBox
from tndesigner.gui.panels.inspector.colour_row import ColourRow
from tndesigner.gui.panels.inspector.legs_table import LegsTable
from tndesigner.gui.panels.inspector.page import Page, fact
from tndesigner.gui.style.widgets import hairline
from tndesigner.gui.translation import translated
from tndesigner.gui.workspace import Workspace
from tndesigner.model import NetworkLayer
from tndesigner.network.diagram import Shape
from tndesigner.network.isometries import Isometry, isometries
from tndesigner.wording.numbers import grouped

CORE_SHAPES = (Shape.CIRCLE, Shape.SQUARE, Shape.TRIANGLE, Shape.DIAMOND)


class CorePage(Page):
    """Name, looks, legs; how many numbers it holds and how they start."""

    def __init__(self, workspace: Workspace) -> None:
        """Prepare the fields."""
        super().__init__(workspace)
        self._name = NameBox(self.tr("Name of the core"), lambda name: self.objection(self.chosen, name))
        self._shape = shape_box(self)
        self._colour = ColourRow(workspace.theme)
        self._locked = QCheckBox(self.tr("Keep its place"))
        self._size, self._start = fact(), fact()
        self._legs = LegsTable(self)
        form = Form()
        for title, field in (
            (self.tr("Name"), self._name),
            (self.tr("Shape"), self._shape),
            (self.tr("Colour"), self._colour),
            ("", self._locked),
            (self.tr("Numbers"), self._size),
            (self.tr("Start"), self._start),
        ):
            form.add(title, field)
        self.column.addLayout(form)
        self.column.addWidget(hairline())
        self.column.addWidget(self._legs)
        self.column.addStretch(1)
        self._name.chosen.connect(lambda name: self.rename(self.chosen, name))
        self._shape.activated.connect(self._choose_shape)
        self._colour.chosen.connect(lambda colour: self.redraw((self.chosen,), self.tr("Set colour"), color=colour))
        self._locked.clicked.connect(self._lock)
        self._start.setToolTip(self.tr("The standard deviation of its numbers before training"))

    def follow(self) -> None:
        """Show the core."""
        core = self.network.tensor(self.chosen)
        placement = self.placement(core.id)
        self.head(self.tr("Core"), core.name)
        self._name.set_name(core.name)
        with QSignalBlocker(self._shape):
            self._shape.setCurrentIndex(self._shape.findData(placement.shape.value))
        self._colour.show_colour(placement.color or "network")
        self._locked.setChecked(placement.locked)
        words = self.tr("{0} = {1}") if len(core.legs) > 1 else "{1}"
        self._size.setText(words.format(translated(dims_words(core)), grouped(prod(core.shape))))
        self._start.setText(self._start_words())
        self._legs.follow(core)

    def _start_words(self) -> str:
        if split := self._held():
            comes, leads = split.sides
            return self.tr("an isometry from {0} numbers to {1}, kept so").format(grouped(comes), grouped(leads))
        figures = self.workspace.analysis.figures
        deviations = dict(figures.layer.deviations) if figures and figures.layer else {}
        deviation = deviations.get(self.chosen)
        return self.tr("normal, deviation {0}").format(f"{deviation:.3g}") if deviation else "–"

    def _held(self) -> Isometry | None:
        """Return the core as a matrix, if its layer keeps it an isometry."""
        layers = (layer for layer in self.document.design.model.layers if isinstance(layer, NetworkLayer))
        if not any(layer.network == self.document.shown and layer.isometry for layer in layers):
            return None
        return next((one for one in isometries(self.network) if one.core.id == self.chosen), None)

    def _choose_shape(self) -> None:
        shape = Shape(self._shape.currentData())
        self.redraw((self.chosen,), self.tr("Set shape"), shape=shape)

    def _lock(self, locked: bool) -> None:
        self.redraw((self.chosen,), self.tr("Lock") if locked else self.tr("Unlock"), locked=locked)


class InputPage(Page):
    """Name and legs: the factors of the axis of the data that it reshapes."""

    def __init__(self, workspace: Workspace) -> None:
        """Prepare the fields."""
        super().__init__(workspace)
        self._name = NameBox(self.tr("Name of the input"), lambda name: self.objection(self.chosen, name))
        self._width = fact()
        self._legs = LegsTable(self)
        form = Form()
        form.add(self.tr("Name"), self._name)
        form.add(self.tr("Takes"), self._width)
        self.column.addLayout(form)
        self.column.addWidget(hairline())
        self.column.addWidget(self._legs)
        self.column.addStretch(1)
        self._name.chosen.connect(lambda name: self.rename(self.chosen, name))

    def follow(self) -> None:
        """Show the input."""
        data = self.network.tensor(self.chosen)
        self.head(self.tr("Input"), data.name)
        self._name.set_name(data.name)
        words = self.tr("{0} numbers = {1}") if len(data.legs) > 1 else self.tr("{0} numbers")
        self._width.setText(words.format(grouped(prod(data.shape)), translated(dims_words(data))))
        self._legs.follow(data)


def shape_box(page: Page) -> QComboBox:
    """Return the choice of the outline of a core."""
    box = QComboBox()
    box.setAccessibleName(page.tr("Shape of the core"))
    titles = {
        Shape.CIRCLE: page.tr("Circle"),
        Shape.SQUARE: page.tr("Square"),
        Shape.TRIANGLE: page.tr("Triangle"),
        Shape.DIAMOND: page.tr("Diamond"),
    }
    for shape in CORE_SHAPES:
        box.addItem(titles[shape], shape.value)
    return box
