"""Tooltips for the element under the pointer: what it is, and what can be done with it."""

from math import prod

from tndesigner.drawing.diagram_tables import DiagramTables
from tndesigner.drawing.hit_testing import Hit, HitKind
from tndesigner.drawing.labels import dimension_text
from tndesigner.drawing.marks import Marks
from tndesigner.network import Bond, ElementId, Tensor, TensorKind
from tndesigner.wording.names import shown
from tndesigner.wording.numbers import grouped
from tndesigner.wording.text import Text, joined

_ACTIONS = {
    HitKind.LEG: "Drag it to another leg or tensor to bond it, or to where it should point; type a number to set it.",
    HitKind.LEG_LABEL: "Double-click to type over it.",
    HitKind.RIM: "Drag outward to grow a leg.",
    HitKind.BAR_END: "Drag to make the bar wider.",
    HitKind.TENSOR: "Drag to move it, its rim to grow a leg; double-click to rename it.",
    HitKind.PILL: "Double-click to type over it.",
    HitKind.BOND_END: "Drag the end off to cut the bond, or on to another leg or tensor.",
    HitKind.BOND: "Type a number to set its dimension; drag an end off to cut it.",
    HitKind.FRAME_CORNER: "Drag to resize the frame.",
    HitKind.NOTE: "Drag to move it; double-click to write.",
}

_TENSORS = {
    TensorKind.CORE: "Core {0} ({1}): {2} parameters.",
    TensorKind.INPUT: "Input {0} ({1}): the data, {2} numbers an example.",
    TensorKind.COPY: "Copy tensor {0} ({1}): joins its legs to one index; no parameters.",
}


def tip_for(tables: DiagramTables, hit: Hit, marks: Marks) -> list[Text]:
    """Return a few sentences about what is under the pointer: what it is, what its marks mean, what can be done."""
    what, level, varied = _what(tables, hit.id), marks.levels.get(hit.id), marks.varied.get(hit.id)
    searched = Text("The search tries {0}.", varied) if varied else None
    return [one for one in (what, level.text if level else None, searched, Text(_ACTIONS[hit.kind])) if one]


def _what(tables: DiagramTables, element: ElementId) -> Text | None:
    if element in tables.tensors:
        return _tensor(tables.tensors[element])
    if element in tables.owners:
        return _leg(tables, element)
    return _bond(tables, tables.bonds[element]) if element in tables.bonds else None


def _tensor(tensor: Tensor) -> Text:
    if tensor.is_ones:
        return Text(
            "Vector of ones {0}: sums over {1} values of an index; no parameters.", shown(tensor.name), *tensor.shape
        )
    legs = joined(f"{shown(leg.name)} {grouped(leg.dim)}" for leg in tensor.legs) or Text("no legs yet")
    return Text(_TENSORS[tensor.kind], shown(tensor.name), legs, prod(tensor.shape))


def _leg(tables: DiagramTables, leg_id: ElementId) -> Text:
    title, place, dim = _title(tables, leg_id), tables.outputs.get(leg_id), grouped(tables.legs[leg_id].dim)
    if place is not None:
        return Text("Output leg {0} of dimension {1}, number {2} of the result.", title, dim, place)
    return Text("Open leg {0} of dimension {1}.", title, dim)


def _bond(tables: DiagramTables, bond: Bond) -> Text:
    titles = joined((_title(tables, leg) for leg in bond.legs), " – ")
    return Text("Bond {0} of dimension {1}: summed over.", titles, dimension_text(*tables.dims(bond)))


def _title(tables: DiagramTables, leg_id: ElementId) -> str:
    return f"{shown(tables.owner(leg_id).name)}.{shown(tables.legs[leg_id].name)}"
