"""The exporter of a plain numpy function."""

from tndesigner.codegen.assembly import Assembly
from tndesigner.codegen.convolution_text import plain_functions
from tndesigner.codegen.dialect import Dialect
from tndesigner.codegen.drawing_record import drawing_function
from tndesigner.codegen.frame import frame_of
from tndesigner.codegen.heading import assembly_heading, drawing, heading, weights_line
from tndesigner.codegen.layout import call, lines_of, page
from tndesigner.codegen.names import Names, identifier
from tndesigner.codegen.statements import Printer
from tndesigner.codegen.subject import LOCALS, Subject, tokens_of
from tndesigner.codegen.text import prose
from tndesigner.models.usage import AsConvolution, AsEmbedding
from tndesigner.planning.equation import OperandKind

IMPORTS = ("import numpy as np",)
NEEDS = "Needs numpy."


def export_numpy(exported: Subject | Assembly) -> str:
    """Return the text of a file with the function, or with one for each network of a layer."""
    if isinstance(exported, Assembly):
        names = Names("drawing")
        called = {one.title: names.take(_name(one)) for one in exported.subjects}
        functions = [_function(one, called[one.title], drawn=True) for one in exported.subjects]
        drawn = drawing_function(exported)
        what = f"numpy functions, the networks of {exported.stands_for}."
        return page(assembly_heading(exported, called, what=what, needs=NEEDS), IMPORTS, *functions, *drawn)
    what = f"a numpy function, a tensor network in the place of {frame_of(exported).stands_for}."
    moves = plain_functions(exported.usage) if isinstance(exported.usage, AsConvolution) else []
    function = _function(exported, _name(exported))
    return page(heading(exported, what=what, needs=NEEDS), IMPORTS, *moves, function, *drawing_function(exported))


def _name(subject: Subject) -> str:
    """Return the name of the function, different from all arguments."""
    name = identifier(" ".join(subject.alike) or subject.network.name, "network")
    return f"{name}_" if name in ("drawing", *LOCALS, *subject.variables.values()) else name


def _function(subject: Subject, name: str, *, drawn: bool = False) -> list[str]:
    variables = subject.variables
    data, cores = (
        [variables[one.id] for one in several] for several in (subject.network.inputs, subject.network.cores)
    )
    data = ["inputs", *subject.kernels] if subject.attending else data
    bias = ["bias=None"] if subject.use_bias else []
    printer = Printer(subject, Dialect("np", f"{cores[0] if cores else data[0]}.dtype"), _operands(subject), indent=4)
    printer.lead = frame_of(subject).lead
    return [
        *lines_of("def ", call(name, *data, *cores, *bias), ":"),
        *_docstring(subject, data, drawn=drawn),
        *_opening(subject, data[0]),
        *printer.lines(),
        *([f"    result = result[..., :{subject.gives}]"] if subject.gives else []),
        "    return result if bias is None else result + bias" if bias else "    return result",
    ]


def _operands(subject: Subject) -> dict[int, str]:
    return {
        value: subject.variables[operand.tensor]
        for value, operand in enumerate(subject.equation.operands)
        if operand.kind is not OperandKind.IDENTITY
    }


def _opening(subject: Subject, first: str) -> list[str]:
    """Write the first lines, which read the shape of the data."""
    if subject.attending:
        inputs = [subject.variables[tensor.id] for tensor in subject.network.inputs]
        return [f"    {one} = np.matmul(inputs, {kernel})" for one, kernel in zip(inputs, subject.kernels, strict=True)]
    match subject.usage:
        case AsConvolution():
            return [f"    picture = np.shape({first})[1:3]"]
        case AsEmbedding():
            return [
                f"    if np.any(({first} < 0) | ({first} >= {tokens_of(subject)})):",
                f'        raise IndexError("tokens are whole numbers below {tokens_of(subject)}")',
                f"    lead = np.shape({first})",
            ]
        case _:
            pads = f"np.pad({first}, [(0, 0)] * len(lead) + [(0, {subject.zeros})])"
            padded = [f"    {first} = {pads}"] if subject.zeros else []
            return [f"    lead = np.shape({first})[:-1]", *padded]


def _docstring(subject: Subject, data: list[str], *, drawn: bool) -> list[str]:
    frame = frame_of(subject)
    lines = [f'    """{frame.does}', ""]
    if drawn:
        lines += [*drawing(subject, indent=8), "", f"    {weights_line(subject)}", ""]
    lines += ["    Args:", f"        {data[0]}: data of shape {frame.shapes[0]}."]
    lines += [
        f"        {name}: data of shape {shape}." for name, shape in zip(data[1:], frame.shapes[1:], strict=False)
    ]
    lines += [f"        {name}: projection of shape {shape}." for name, shape in subject.kernels.items()]
    for core in subject.network.cores:
        shape = ", ".join(f"{name}={dim}" for name, dim in zip(subject.legs(core), core.shape, strict=True))
        lines += [f"        {subject.variables[core.id]}: core of shape ({shape})."]
    if subject.use_bias:
        lines += [f"        bias: {subject.given} numbers added to the result, or None."]
    lines += ["", "    Returns:", f"        An array of shape {frame.gives}."]
    if subject.activation not in (None, "linear"):
        lines[-1] = f"{lines[-1][:-1]}, before the activation '{prose(str(subject.activation))}'."
    return [*lines, '    """']
