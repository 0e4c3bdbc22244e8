"""Answers the exported text of the layer whose network is shown."""

from tndesigner.codegen import EXPORTERS, CodegenError, export_layer
from tndesigner.document.records import Record
from tndesigner.estimates.messages import subject_of
from tndesigner.models import Placed
from tndesigner.planning.estimates import OBSTACLES
from tndesigner.planning.figures import Source
from tndesigner.wording.text import message_of


def write_source(record: Record) -> Source:
    """Export the layer of the network that is shown, or the network alone, in the requested style."""
    subject, text, obstacle = subject_of(record), "", ""
    if subject.shown in subject.networks:
        try:
            placed = Placed(*(subject.whole_layer() if record["extent"] == "layer" else subject.shown_layer()))
            style = record["style"] or next(iter(EXPORTERS))
            text = export_layer(placed, subject.networks, style=style, batch=subject.batch)
        except (*OBSTACLES, CodegenError) as error:
            obstacle = message_of(error)
    return Source(text, obstacle, {name: exporter.title for name, exporter in EXPORTERS.items()})
