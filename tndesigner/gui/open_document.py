"""An open document: the views of one window listen to it and change it by edits."""

from collections.abc import Hashable, Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from tndesigner.document import Design, History
from tndesigner.document.edits import DesignEdit, EditNetwork
from tndesigner.document.following import WithInput
from tndesigner.drawing.scene_geometry import SceneGeometry
from tndesigner.network import Diagram, ElementId, Network
from tndesigner.network.edits import NetworkEdit


class OpenDocument(QObject):
    """A design with its history, its file, the diagram that is shown and the selection in it."""

    changed = Signal()
    """The design changed or was saved."""
    shown_changed = Signal()
    """Another diagram is shown."""
    selection_changed = Signal()
    """The selection changed."""
    path_changed = Signal()
    """The file of the document changed."""

    def __init__(self, design: Design, path: Path | None = None, weights: str = "") -> None:
        """Open a design; the first diagram is shown.

        Args:
            design: the design to edit.
            path: its file, if it has one.
            weights: the path of the trained Keras model, if the design comes from a run.
        """
        super().__init__()
        self.weights = weights
        self.lesson = ""
        """The name of the lesson that its window teaches, if it does."""
        self.drawings: dict[int, SceneGeometry] = {}
        """What is drawn of its diagrams, by their numbers, as far as something was drawn."""
        self.history = History(design)
        self.history.listen(self._follow)
        self._path = path
        self._shown = next(iter(design.diagrams), 0)
        self._selection: frozenset[ElementId] = frozenset()
        self._chosen_layer: int | None = None

    @property
    def design(self) -> Design:
        """The current design."""
        return self.history.design

    @property
    def path(self) -> Path | None:
        """The file of the document; None until it is saved for the first time."""
        return self._path

    @path.setter
    def path(self, path: Path) -> None:
        self._path = path
        self.path_changed.emit()

    @property
    def shown(self) -> int:
        """The number of the diagram that is shown; 0 if the design has none."""
        return self._shown

    @property
    def diagram(self) -> Diagram:
        """The diagram that is shown; an empty one if the design has none."""
        return self.design.diagrams.get(self._shown) or Diagram(Network("network"))

    @property
    def network(self) -> Network:
        """The network that is shown."""
        return self.diagram.network

    @property
    def selection(self) -> frozenset[ElementId]:
        """The ids of the selected tensors, legs, bonds and notes of the diagram that is shown."""
        return self._selection

    @property
    def chosen_layer(self) -> int | None:
        """The position of the layer that is looked at instead of the drawing, from -1 down for inputs; else None."""
        model, chosen = self.design.model, self._chosen_layer
        there = chosen is not None and -len(model.inputs) <= chosen < len(model.layers)
        return chosen if there and not self._selection else None

    def choose_layer(self, position: int | None) -> None:
        """Look at a layer without a network, or at an input, until something else is selected or shown."""
        changed = position != self.chosen_layer
        self._chosen_layer, self._selection = position, frozenset() if position is not None else self._selection
        if changed:
            self.selection_changed.emit()

    def show(self, number: int) -> None:
        """Show another diagram, with nothing selected."""
        if number != self._shown and number in self.design.diagrams:
            self._shown, self._chosen_layer = number, None
            self.select(())
            self.shown_changed.emit()

    def select(self, ids: Iterable[ElementId]) -> None:
        """Select exactly these elements; any that an undo has removed meanwhile are ignored."""
        chosen = self._there(ids)
        if chosen != self._selection or self._chosen_layer is not None:
            self._selection, self._chosen_layer = chosen, None
            self.selection_changed.emit()

    def do(self, title: str, edit: DesignEdit, sets: Hashable = None) -> None:
        """Do an edit of the design, which the model's input follows; the undo menu shows the title.

        Consecutive edits with the same ``sets`` are one step.
        """
        self.history.do(title, WithInput(edit), sets)

    def try_out(self, edit: DesignEdit | None) -> None:
        """Preview an edit until the next preview or edit; None ends the preview."""
        self.history.try_out(WithInput(edit) if edit else None)

    def do_on_network(self, title: str, edit: NetworkEdit) -> None:
        """Do an edit of the network that is shown."""
        self.do(title, EditNetwork(self._shown, edit))

    def _follow(self) -> None:
        """Deselect removed elements, then notify the views."""
        diagrams = self.design.diagrams
        if self._shown not in diagrams:
            self._shown = next(iter(diagrams), 0)
            self._selection = frozenset()
            self.shown_changed.emit()
            self.selection_changed.emit()
        before = self._selection
        self._selection = self._there(before)
        self.changed.emit()
        if self._selection != before:
            self.selection_changed.emit()

    def _there(self, ids: Iterable[ElementId]) -> frozenset[ElementId]:
        """Return those of the elements that exist in the diagram."""
        network, notes = self.network, self.diagram.notes
        return frozenset(one for one in ids if one in network or one in notes)
