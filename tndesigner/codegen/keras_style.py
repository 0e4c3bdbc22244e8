"""The exporter of a Keras layer that runs the same operations as the trained layer."""

from tndesigner.codegen.assembly import Assembly
from tndesigner.codegen.convolution_text import convolution_functions
from tndesigner.codegen.dialect import Dialect
from tndesigner.codegen.frame import frame_of
from tndesigner.codegen.layer_file import LayerStyle, layer_file
from tndesigner.codegen.starts import start_functions
from tndesigner.codegen.statements import DATA, Printer
from tndesigner.codegen.subject import Subject
from tndesigner.models.usage import AsConvolution
from tndesigner.planning.equation import OperandKind

DIALECT = Dialect("ops", "self.compute_dtype")


def export_keras(exported: Subject | Assembly) -> str:
    """Return the text of a file with the layer and its self-test."""
    return layer_file(exported, _STYLE)


def _contraction(subject: Subject) -> list[str]:
    frame = frame_of(subject)
    printer = Printer(subject, DIALECT, _operands(subject), indent=8)
    printer.lead = frame.lead
    return [*frame.opening, *printer.lines()]


def _functions(subject: Subject) -> list[list[str]]:
    moves = convolution_functions(subject.usage) if isinstance(subject.usage, AsConvolution) else []
    return [*start_functions(subject), *moves]


def _operands(subject: Subject) -> dict[int, str]:
    """Return the expressions for the data and the cores in the layer."""
    written = {}
    for value, operand in enumerate(subject.equation.operands):
        if operand.kind in DATA:
            written[value] = "inputs" if len(subject.widths) == 1 else subject.variables[operand.tensor]
        elif operand.kind is OperandKind.CORE:
            written[value] = f"self.{subject.attributes[operand.tensor]}"
    return written


_STYLE = LayerStyle(
    what="a Keras layer",
    needs="Needs Keras 3; run this file to check the layer.",
    imports=("import keras", "import numpy as np", "from keras import ops"),
    contraction=_contraction,
    functions=_functions,
)
