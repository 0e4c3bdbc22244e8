"""The exporter of a Keras layer that does what the trained layer does, operation by operation."""

from tndesigner.codegen.dialect import Dialect
from tndesigner.codegen.heading import heading
from tndesigner.codegen.kernel_steps import reconstruction
from tndesigner.codegen.layer_class import layer_class
from tndesigner.codegen.layout import page
from tndesigner.codegen.self_test import self_test
from tndesigner.codegen.starts import start_functions
from tndesigner.codegen.statements import Printer
from tndesigner.codegen.subject import Subject
from tndesigner.planning import OperandKind

DIALECT = Dialect("ops", "self.compute_dtype")


def export_keras(subject: Subject) -> str:
    """Return the text of a file with the layer and its self-test."""
    docstring = heading(
        subject,
        what="a Keras layer, a tensor network in the place of a dense one.",
        needs="Needs Keras 3; run this file to check the layer.",
    )
    imports = ["import keras", "import numpy as np", "from keras import ops"]
    contraction = Printer(subject, DIALECT, _operands(subject), indent=8).lines()
    layer = layer_class(subject, contraction)
    return page(docstring, imports, *start_functions(subject), layer, reconstruction(subject), self_test(subject))


def _operands(subject: Subject) -> dict[int, str]:
    """Say how the layer reads its data and its cores."""
    written = {}
    for value, operand in enumerate(subject.equation.operands):
        if operand.kind is OperandKind.INPUT:
            written[value] = "inputs" if len(subject.widths) == 1 else subject.variables[operand.tensor]
        elif operand.kind is OperandKind.CORE:
            written[value] = f"self.{subject.attributes[operand.tensor]}"
    return written
