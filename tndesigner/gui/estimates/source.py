"""Answers the exported text of the layer whose network is shown."""

from tndesigner.codegen import CodegenError, export_layer
from tndesigner.document.records import Record
from tndesigner.model import Placed
from tndesigner.planning.estimates import OBSTACLES
from tndesigner.planning.figures import Source
from tndesigner.planning.subject import subject_of


def write_source(record: Record) -> Source:
    """Export the layer of the network that is shown, or the network alone, in the style that is asked for."""
    subject, style = subject_of(record), record["style"]
    if subject.shown not in subject.networks:
        return Source(style, "", "")
    try:
        placed = Placed(*(subject.whole_layer() if record["extent"] == "layer" else subject.shown_layer()))
        text = export_layer(placed, subject.networks, style=style, batch=subject.batch)
    except (*OBSTACLES, CodegenError) as error:
        return Source(style, "", str(error))
    return Source(style, text, "")
