"""The exporter of a Keras layer that does what the trained layer does, operation by operation."""

from tndesigner.codegen.convolution_text import convolution_functions
from tndesigner.codegen.dialect import Dialect
from tndesigner.codegen.frame import frame_of
from tndesigner.codegen.heading import heading
from tndesigner.codegen.kernel_steps import reconstruction
from tndesigner.codegen.layer_class import layer_class
from tndesigner.codegen.layout import page
from tndesigner.codegen.self_test import self_test
from tndesigner.codegen.starts import start_functions
from tndesigner.codegen.statements import DATA, Printer
from tndesigner.codegen.subject import Subject
from tndesigner.planning import AsConvolution, OperandKind

DIALECT = Dialect("ops", "self.compute_dtype")


def export_keras(subject: Subject) -> str:
    """Return the text of a file with the layer and its self-test."""
    frame = frame_of(subject)
    docstring = heading(
        subject,
        what=f"a Keras layer, a tensor network in the place of {frame.stands_for}.",
        needs="Needs Keras 3; run this file to check the layer.",
    )
    imports = ["import keras", "import numpy as np", "from keras import ops"]
    printer = Printer(subject, DIALECT, _operands(subject), indent=8)
    printer.lead = frame.lead
    layer = layer_class(subject, printer.lines())
    functions = start_functions(subject)
    if isinstance(subject.usage, AsConvolution):
        functions += convolution_functions(subject.usage)
    return page(docstring, imports, *functions, layer, reconstruction(subject), self_test(subject))


def _operands(subject: Subject) -> dict[int, str]:
    """Say how the layer reads its data and its cores."""
    written = {}
    for value, operand in enumerate(subject.equation.operands):
        if operand.kind in DATA:
            written[value] = "inputs" if len(subject.widths) == 1 else subject.variables[operand.tensor]
        elif operand.kind is OperandKind.CORE:
            written[value] = f"self.{subject.attributes[operand.tensor]}"
    return written
