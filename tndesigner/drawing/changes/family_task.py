"""What a family of networks is chosen for: a layer that becomes a network, or a drawing on the canvas."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from tndesigner.document import Design
from tndesigner.document.edits import DesignEdit, SetDiagram
from tndesigner.document.following import AppendLayer
from tndesigner.drawing.boxes import Box, box_around
from tndesigner.drawing.changes.draft import Draft
from tndesigner.drawing.changes.fragments import paste, placed
from tndesigner.drawing.layouts import SPACING
from tndesigner.drawing.scene_geometry import SceneGeometry
from tndesigner.models import Layer, input_width, output_width
from tndesigner.models.family_choices import Arguments, single_families, weights_of
from tndesigner.models.tensorized_layer import layer_of
from tndesigner.network import Diagram, Network, NetworkError
from tndesigner.network.edits import EditSequence
from tndesigner.network.templates import Template, Value, read_arguments
from tndesigner.wording.text import Text, message_of


@dataclass(frozen=True, slots=True)
class Made:
    """What a template drew."""

    template: Template
    values: Mapping[str, Value]
    drawn: Mapping[str, Diagram]
    """The networks, by the fields of the layer that hold them."""

    @property
    def weights(self) -> int:
        """The number of weights in all cores."""
        return weights_of(self.drawn)

    def networks(self, first: int = 1) -> dict[int, Network]:
        """Return the networks, numbered from the first number in the order of the layer's fields."""
        return {number: diagram.network for number, diagram in enumerate(self.drawn.values(), first)}

    def layer(self, first: int = 1, like: Layer | None = None) -> Layer:
        """Return a layer with these networks; it takes from another layer the values that both have."""
        made = layer_of(self.template, self.values, self.drawn, like=like)
        numbers: dict[str, Any] = {name: number for number, name in enumerate(self.drawn, first)}
        return replace(made, **numbers)


@dataclass(frozen=True, slots=True)
class Task:
    """One use of the dialogue of families."""

    title: Text
    sentence: Text
    verb: Text
    """The text of the button."""
    families: tuple[Template, ...]
    edit: Callable[[Made, str], DesignEdit]
    """Makes the edit in one of the modes; it applies to the design as it was before anything was tried out."""
    shown: Callable[[Made], int]
    """Returns the number of the first of the drawn networks."""
    dense: Callable[[Made], int]
    """Counts the weights of the layer that the networks stand for."""
    objection: Callable[[Made], str] = lambda _made: ""
    """Returns why the networks do not fit; empty if they do."""
    widths: Arguments = field(default_factory=dict)
    """The widths that cannot be changed."""
    start: Arguments = field(default_factory=dict)
    """The initial widths, which can be changed."""
    fixed: bool = False
    """Whether a layer of the model is replaced, which the networks should make smaller."""
    modes: tuple[tuple[str, Text], ...] = ()
    """The ways to do it, as names and titles."""


def made_of(template: Template, arguments: Arguments) -> Made | str:
    """Return what a template draws, or why it cannot."""
    try:
        values = read_arguments(template, arguments)
        return Made(template, values, template.draw(values))
    except NetworkError as error:
        return message_of(error)


REPLACE, ADD = "replace", "add"


def insertion_task(design: Design, shown: int) -> Task:
    """Return the task of drawing a family in the diagram that is shown; number 0 stands for a new one."""
    there = design.diagrams.get(shown) or Diagram(Network("network"))
    layer = next((one for one in design.model.layers if shown in one.network_numbers), None)
    empty = not there.network.tensors

    def edit(made: Made, mode: str) -> DesignEdit:
        drawing = next(iter(made.drawn.values()))
        if not shown:
            return EditSequence((SetDiagram(1, drawing), AppendLayer(made.layer())))
        if mode == ADD:
            return _addition(design, shown, drawing)
        drawing.network.name = there.network.name
        return SetDiagram(shown, drawing)

    return Task(
        title=Text("Insert Template"),
        sentence=Text("Draws a network of a family on the canvas"),
        verb=Text("Insert"),
        families=single_families(layer.kind if layer else "") or single_families(),
        edit=edit,
        shown=lambda _made: shown or 1,
        dense=_dense,
        start=_start(there.network),
        modes=() if empty else ((REPLACE, Text("Replace the drawing")), (ADD, Text("Add beside it"))),
    )


def _addition(design: Design, shown: int, drawing: Diagram) -> DesignEdit:
    """Return the edit that puts a drawing to the right of the existing one."""
    there = SceneGeometry(design.diagrams[shown])
    fragment = placed(drawing)
    own = box_around([(place.x, place.y) for place in fragment.placements.values()])
    box = there.content() or Box(0.0, 0.0, 0.0, 0.0)
    shift = (box.right + SPACING - own.left, box.centre[1] - own.centre[1])
    return paste(Draft(shown, design.diagrams[shown]), fragment, shift, "Insert Template").edit


def _dense(made: Made) -> int:
    """Count the weights of a matrix between the same widths."""
    network = next(iter(made.drawn.values())).network
    return input_width(network) * output_width(network)


def _start(network: Network) -> Arguments:
    """Return the widths of the existing drawing, if it has any."""
    if not network.inputs or not network.outputs or not all(leg in network for leg in network.outputs):
        return {}
    return {"in": str(input_width(network)), "out": str(output_width(network))}
