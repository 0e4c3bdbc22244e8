"""Answers the exported text of the network that is shown."""

from tndesigner.codegen import CodegenError, export
from tndesigner.document.records import Record
from tndesigner.gui.counting.count import OBSTACLES
from tndesigner.gui.counting.figures import Source
from tndesigner.gui.counting.subject import subject_of


def write_source(record: Record) -> Source:
    """Export the network in the style that is asked for, with the bias and the activation of its layer."""
    subject, style = subject_of(record), record["style"]
    if subject.shown not in subject.networks:
        return Source(style, "", "")
    try:
        layer, _ = subject.shown_layer()
        text = export(
            subject.networks[subject.shown],
            style=style,
            activation=getattr(layer, "activation", None),
            use_bias=getattr(layer, "use_bias", False),
        )
    except (*OBSTACLES, CodegenError) as error:
        return Source(style, "", str(error))
    return Source(style, text, "")
