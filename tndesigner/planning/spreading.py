"""Puts unit matrices where channels of a convolution pass from the data to the result."""

from dataclasses import replace

from tndesigner.planning.equation import BATCH, Equation, Label, Operand, OperandKind


def spread(equation: Equation) -> Equation:
    """Return the equation with a unit matrix on each index that both the data and the result have.

    No convolution leaves channels aside, but with the matrices in its kernel it carries them over.
    """
    data = {label for operand in equation.inputs for label in operand.labels if label != BATCH}
    sizes, output, units = dict(equation.sizes), list[Label](), list[Operand]()
    for label in equation.output:
        end = label
        if label in data:
            end = len(sizes) + 1
            sizes[end] = sizes[label]
            units.append(Operand(f"identity_{end}", OperandKind.IDENTITY, (label, end)))
        output.append(end)
    return replace(equation, operands=(*equation.operands, *units), output=tuple(output), sizes=sizes)
