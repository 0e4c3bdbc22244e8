"""Suggests the next step until the drawing is a network that can be planned."""

from tndesigner.drawing.diagram_tables import DiagramTables
from tndesigner.network import TensorKind
from tndesigner.wording.text import Text

MOST = 12
"""With more tensors than this, no hint is shown."""
_USUAL_DIM = 2


def next_step(tables: DiagramTables) -> str:
    """Return one sentence about the next step; empty if nothing is drawn or nothing is missing."""
    if not tables.tensors or len(tables.tensors) > MOST:
        return ""
    kinds = [tensor.kind for tensor in tables.tensors.values()]
    if TensorKind.CORE not in kinds:
        return Text("Double-click the paper, or press C, to place a core: a tensor that is trained")
    if TensorKind.INPUT not in kinds:
        return Text("Press I to place the input: the data that come into the layer")
    return _joining(tables)


def _joining(tables: DiagramTables) -> str:
    """Return the next step once there is a core and an input: bonds, then an output, last the dimensions."""
    loose = [tensor for tensor in tables.tensors.values() if not tables.bonds_of(tensor.id)]
    if any(tensor.kind is TensorKind.INPUT for tensor in loose):
        return Text("Drag the ring at the end of the input’s leg on to a core to bond them; B does it by keys")
    if any(tensor.kind is TensorKind.CORE for tensor in loose):
        return Text("Drag from the rim of a core, or of the input, on to another core to bond them; B does it by keys")
    if not tables.outputs:
        return Text("Drag from the rim of a core outward to empty paper, or press L: an open leg is an output")
    if all(leg.dim == _USUAL_DIM for leg in tables.legs.values()):
        return Text("Click a leg or a bond and type a number: its dimension")
    return ""
