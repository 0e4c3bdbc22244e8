"""The exporter of a plain numpy function."""

from tndesigner.codegen.dialect import Dialect
from tndesigner.codegen.heading import heading
from tndesigner.codegen.layout import call, lines_of, page
from tndesigner.codegen.names import identifier
from tndesigner.codegen.statements import Printer
from tndesigner.codegen.subject import LOCALS, Subject
from tndesigner.codegen.text import prose
from tndesigner.planning import OperandKind


def export_numpy(subject: Subject) -> str:
    """Return the text of a file with the function."""
    docstring = heading(
        subject,
        what="a numpy function, a tensor network in the place of a dense layer.",
        needs="Needs numpy.",
    )
    tensors = (*subject.network.inputs, *subject.network.cores)
    names = [subject.variables[tensor.id] for tensor in tensors]
    function = identifier(subject.network.name, "network")
    function = f"{function}_" if function in (*LOCALS, *names) else function
    bias = ["bias=None"] if subject.use_bias else []
    written = {
        value: subject.variables[operand.tensor]
        for value, operand in enumerate(subject.equation.operands)
        if operand.kind is not OperandKind.IDENTITY
    }
    lines = lines_of("def ", call(function, *names, *bias), ":")
    lines += [*_docstring(subject), f"    lead = np.shape({names[0]})[:-1]"]
    lines += Printer(subject, Dialect("np", f"{names[0]}.dtype"), written, indent=4).lines()
    lines += ["    return result if bias is None else result + bias" if bias else "    return result"]
    return page(docstring, ["import numpy as np"], lines)


def _docstring(subject: Subject) -> list[str]:
    lines = ['    """Contract the last axis of the data with the cores.', "", "    Args:"]
    for tensor, width in zip(subject.network.inputs, subject.widths, strict=True):
        lines += [f"        {subject.variables[tensor.id]}: data of shape (..., {width})."]
    for core in subject.network.cores:
        shape = ", ".join(f"{name}={dim}" for name, dim in zip(subject.legs(core), core.shape, strict=True))
        lines += [f"        {subject.variables[core.id]}: core of shape ({shape})."]
    if subject.use_bias:
        lines += [f"        bias: {subject.units} numbers that are added to the result, or None."]
    lines += ["", "    Returns:", f"        An array of shape (..., {subject.units})."]
    if subject.activation not in (None, "linear"):
        lines[-1] = f"{lines[-1][:-1]}, before the activation '{prose(str(subject.activation))}'."
    return [*lines, '    """']
