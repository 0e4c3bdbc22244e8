"""A core, an input or a copy tensor in the inspector."""

from math import prod

from PySide6.QtWidgets import QCheckBox, QComboBox, QWidget

from tndesigner.drawing.selection_text import dims_words
from tndesigner.gui.fields import Form, NumberBox
from tndesigner.gui.panels.inspector.colour_row import ColourRow
from tndesigner.gui.panels.inspector.legs_table import LegsTable
from tndesigner.gui.panels.inspector.page import Page, fact
from tndesigner.gui.style.widgets import explained, hairline, label
from tndesigner.gui.translation import translated
from tndesigner.gui.workspace import Workspace
from tndesigner.models import NetworkLayer
from tndesigner.network import Tensor
from tndesigner.network.diagram import Shape
from tndesigner.network.isometries import Isometry, isometries
from tndesigner.wording.numbers import formatted, grouped


class TensorPage(Page):
    """The name and the legs of a tensor, with the fields of its kind between them."""

    def __init__(self, workspace: Workspace, kind: str, name_title: str) -> None:
        """Prepare what all kinds have; their titles are in the user's language."""
        super().__init__(workspace)
        self._title = kind
        self._name = self.name_box(name_title)
        self._legs = LegsTable(self)

    def lay_out_fields(self, *rows: tuple[str, QWidget], hint: str = "") -> None:
        """Place the fields of the kind, and a hint below them if there is one."""
        hints = (label(hint, "small", wrap=True),) if hint else ()
        self.lay_out(Form((self.tr("Name"), self._name), *rows), *hints, hairline(), self._legs)

    def follow(self) -> None:
        """Show the tensor."""
        tensor = self.network.tensor(self.chosen)
        self.head(self._title, tensor.name)
        self._name.set_name(tensor.name)
        self.show_fields(tensor)
        self._legs.follow(tensor)

    def show_fields(self, tensor: Tensor) -> None:
        """Show the tensor in the fields of its kind; each kind overrides this."""


class CorePage(TensorPage):
    """A core has a shape and a colour; this page also says how many numbers it holds and how they start."""

    def __init__(self, workspace: Workspace) -> None:
        """Prepare the fields."""
        super().__init__(workspace, self.tr("Core"), self.tr("Name of the core"))
        self._shape = shape_box(self)
        self._colour = ColourRow(workspace.theme)
        self._locked = explained(
            QCheckBox(self.tr("Keep its place")), self.tr("Automatic layout leaves the tensor where it is")
        )
        self._size, self._start = fact(), fact()
        self.lay_out_fields(
            (self.tr("Shape"), self._shape),
            (self.tr("Colour"), self._colour),
            ("", self._locked),
            (self.tr("Numbers"), self._size),
            (self.tr("Start"), self._start),
        )
        self._shape.activated.connect(self._choose_shape)
        self._colour.chosen.connect(lambda colour: self.redraw((self.chosen,), self.tr("Set colour"), color=colour))
        self._locked.clicked.connect(self._lock)
        self._start.setToolTip(self.tr("The standard deviation of its numbers before training"))

    def show_fields(self, tensor: Tensor) -> None:
        """Show how the core looks and starts."""
        placement = self.placement(tensor.id)
        self._shape.setCurrentIndex(self._shape.findData(placement.shape.value))
        self._colour.show_colour(placement.color or "network")
        self._locked.setChecked(placement.locked)
        text = self.tr("{0} = {1}") if len(tensor.legs) > 1 else "{1}"
        self._size.setText(text.format(translated(dims_words(tensor)), grouped(prod(tensor.shape))))
        self._start.setText(self._start_text())

    def _start_text(self) -> str:
        if split := self._isometry():
            comes, leads = split.sides
            return self.tr("an isometry from {0} numbers to {1}, kept so").format(grouped(comes), grouped(leads))
        figures = self.workspace.analysis.figures
        deviations = dict(figures.layer.deviations) if figures and figures.layer else {}
        deviation = deviations.get(self.chosen)
        return self.tr("normal, deviation {0}").format(formatted(deviation, ".3g")) if deviation else "–"

    def _isometry(self) -> Isometry | None:
        """Return the core as a matrix if its layer keeps it an isometry."""
        layers = (layer for layer in self.document.design.model.layers if isinstance(layer, NetworkLayer))
        if not any(layer.network == self.document.shown and layer.isometry for layer in layers):
            return None
        return next((one for one in isometries(self.network) if one.core.id == self.chosen), None)

    def _choose_shape(self) -> None:
        self.redraw((self.chosen,), self.tr("Set shape"), shape=Shape(self._shape.currentData()))

    def _lock(self, locked: bool) -> None:
        self.redraw((self.chosen,), self.tr("Lock") if locked else self.tr("Unlock"), locked=locked)


class InputPage(TensorPage):
    """The legs of an input are the factors of the axis of the data that it reshapes."""

    def __init__(self, workspace: Workspace) -> None:
        """Prepare the fields."""
        super().__init__(workspace, self.tr("Input"), self.tr("Name of the input"))
        self._width = fact()
        self.lay_out_fields((self.tr("Takes"), self._width))

    def show_fields(self, tensor: Tensor) -> None:
        """Show how many numbers the input takes."""
        text = self.tr("{0} numbers = {1}") if len(tensor.legs) > 1 else self.tr("{0} numbers")
        self._width.setText(text.format(grouped(prod(tensor.shape)), translated(dims_words(tensor))))


class CopyPage(TensorPage):
    """All legs of a copy tensor have one dimension."""

    def __init__(self, workspace: Workspace) -> None:
        """Prepare the fields."""
        super().__init__(workspace, self.tr("Copy tensor"), self.tr("Name of the copy tensor"))
        self._dim = explained(
            NumberBox(self.tr("Dimension of all legs")), self.tr("A copy tensor has the same dimension at all legs")
        )
        text = self.tr("1 where all indices are equal, 0 elsewhere: its legs are one index. It has no parameters.")
        self.lay_out_fields((self.tr("Dimension"), self._dim), hint=text)
        self._dim.chosen.connect(self._set_dim)

    def show_fields(self, tensor: Tensor) -> None:
        """Show the dimension of the legs."""
        self._dim.setEnabled(bool(tensor.legs))
        if tensor.legs:
            self._dim.set_number(tensor.legs[0].dim)

    def _set_dim(self, dim: int) -> None:
        self.set_dims((self.network.tensor(self.chosen).legs[0].id,), dim)


def shape_box(page: Page) -> QComboBox:
    """Return the field for the shape of a core."""
    box = QComboBox()
    box.setAccessibleName(page.tr("Shape of the core"))
    box.setWhatsThis(page.tr("How the core is drawn; it changes nothing else"))
    for shape, title in (
        (Shape.CIRCLE, page.tr("Circle")),
        (Shape.SQUARE, page.tr("Square")),
        (Shape.TRIANGLE, page.tr("Triangle")),
        (Shape.DIAMOND, page.tr("Diamond")),
    ):
        box.addItem(title, shape.value)
    return box
