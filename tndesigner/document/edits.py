"""The edits of a design. Each does one thing and returns the edit that undoes it."""

from collections.abc import Container
from dataclasses import dataclass
from typing import TypeVar

from tndesigner.document.design import Design
from tndesigner.document.errors import DocumentError
from tndesigner.models import Experiment, Model
from tndesigner.models.search import Search
from tndesigner.models.source import Source
from tndesigner.network import Diagram, ElementId, Placement
from tndesigner.network.diagram import Note
from tndesigner.network.edits import Edit, EditSequence, NetworkEdit
from tndesigner.wording.text import Text

_K = TypeVar("_K")
_V = TypeVar("_V")

DesignEdit = Edit[Design]


@dataclass(frozen=True, slots=True)
class EditNetwork:
    """Change one network of the design."""

    diagram: int
    edit: NetworkEdit

    def apply(self, design: Design) -> "EditNetwork":
        """Apply the network's edit."""
        return EditNetwork(self.diagram, self.edit.apply(design.diagrams[self.diagram].network))


@dataclass(frozen=True, slots=True)
class Place:
    """Draw a tensor at a position, or leave it to the automatic layout (None)."""

    diagram: int
    tensor: ElementId
    placement: Placement | None

    def apply(self, design: Design) -> "Place":
        """Set the placement."""
        placements = design.diagrams[self.diagram].placements
        return Place(self.diagram, self.tensor, _exchange(placements, self.tensor, self.placement))


@dataclass(frozen=True, slots=True)
class PointLeg:
    """Draw a leg in a direction, in degrees, or leave it to the automatic layout (None)."""

    diagram: int
    leg: ElementId
    direction: float | None

    def apply(self, design: Design) -> "PointLeg":
        """Set the direction."""
        directions = design.diagrams[self.diagram].directions
        return PointLeg(self.diagram, self.leg, _exchange(directions, self.leg, self.direction))


@dataclass(frozen=True, slots=True)
class SetNote:
    """Add a note or frame to the drawing, change it, or remove it (None)."""

    diagram: int
    note_id: ElementId
    note: Note | None

    def apply(self, design: Design) -> "SetNote":
        """Set the note."""
        notes = design.diagrams[self.diagram].notes
        return SetNote(self.diagram, self.note_id, _exchange(notes, self.note_id, self.note))


@dataclass(frozen=True, slots=True)
class SetDiagram:
    """Add a diagram, replace it, or remove it (None)."""

    number: int
    diagram: Diagram | None

    def apply(self, design: Design) -> "SetDiagram":
        """Set the diagram; the edit keeps its own copy, which later edits do not change.

        Raises:
            DocumentError: if a layer of the model uses the diagram that is removed.
        """
        if self.diagram is None:
            _check_networks(design.model, set(design.diagrams) - {self.number})
        new = self.diagram.copy() if self.diagram else None
        return SetDiagram(self.number, _exchange(design.diagrams, self.number, new))


@dataclass(frozen=True, slots=True)
class SetModel:
    """Give the design another model."""

    model: Model

    def apply(self, design: Design) -> "SetModel":
        """Set the model.

        Raises:
            DocumentError: if a layer refers to a network that the design does not have.
        """
        _check_networks(self.model, design.diagrams)
        old, design.model = design.model, self.model
        return SetModel(old)


@dataclass(frozen=True, slots=True)
class SetExperiment:
    """Give the design another experiment."""

    experiment: Experiment

    def apply(self, design: Design) -> "SetExperiment":
        """Set the experiment."""
        old, design.experiment = design.experiment, self.experiment
        return SetExperiment(old)


@dataclass(frozen=True, slots=True)
class SetSource:
    """Let the design come from another trained model, or from none."""

    source: Source | None

    def apply(self, design: Design) -> "SetSource":
        """Set the source."""
        old, design.source = design.source, self.source
        return SetSource(old)


@dataclass(frozen=True, slots=True)
class SetSearch:
    """Choose how better designs are searched for, or nothing."""

    search: Search | None

    def apply(self, design: Design) -> "SetSearch":
        """Set the search."""
        old, design.search = design.search, self.search
        return SetSearch(old)


def replacement(old: Design, new: Design) -> DesignEdit:
    """Return the edit that turns one design into another."""
    gone: list[DesignEdit] = [SetDiagram(number, None) for number in old.diagrams if number not in new.diagrams]
    come: list[DesignEdit] = [SetDiagram(number, diagram) for number, diagram in new.diagrams.items()]
    stack = SetModel(Model(new.model.input_shape)), SetModel(new.model)
    beside = SetExperiment(new.experiment), SetSource(new.source), SetSearch(new.search)
    return EditSequence((stack[0], *gone, *come, stack[1], *beside))


def _check_networks(model: Model, numbers: Container[int]) -> None:
    for layer in model.layers:
        for number in layer.network_numbers:
            if number not in numbers:
                raise DocumentError(
                    Text(
                        "layer {0} needs network {1}; add that network first, or change the layer",
                        repr(layer.title),
                        str(number),
                    )
                )


def _exchange(table: dict[_K, _V], key: _K, value: _V | None) -> _V | None:
    """Set or remove one entry and return what was there."""
    old = table.pop(key, None)
    if value is not None:
        table[key] = value
    return old
