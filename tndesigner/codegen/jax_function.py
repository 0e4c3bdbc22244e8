"""The functions of an exported network for JAX: what starts its cores, and what contracts them with data."""

from dataclasses import replace

from tndesigner.codegen.activation_text import activation_text
from tndesigner.codegen.convolution_text import reference_functions
from tndesigner.codegen.dialect import Dialect
from tndesigner.codegen.frame import frame_of
from tndesigner.codegen.heading import drawing, weights_line
from tndesigner.codegen.jax_initialisation import initial_cores, jax_isometries, jax_start_functions
from tndesigner.codegen.layout import call, lines_of
from tndesigner.codegen.range_methods import method_names, passed_variables
from tndesigner.codegen.statements import DATA, Printer
from tndesigner.codegen.subject import Subject, data_arguments, tokens_of
from tndesigner.codegen.text import literal
from tndesigner.models.usage import AsConvolution, AsEmbedding
from tndesigner.planning.equation import OperandKind

IMPORTS = ("import jax", "import jax.numpy as jnp", "import numpy as np")
NEEDS = "Needs JAX 0.4.36 or later, and NumPy; run this file to check the functions."

_CONVOLVE = '''\
def convolve(places, picture, kernel, strides, dilation_rate, depthwise):
    """Convolve pictures, given and returned as (places, channels) and a size."""
    taken = kernel.shape[2]
    if depthwise:  # each channel has kernels of its own
        kernel = kernel.reshape(*kernel.shape[:2], 1, -1)
    pictures = jax.lax.conv_general_dilated(
        places.reshape(-1, *picture, taken),
        kernel,
        window_strides=strides,
        padding=$padding,
        rhs_dilation=dilation_rate,
        dimension_numbers=("NHWC", "HWIO", "NHWC"),
        feature_group_count=taken if depthwise else 1,
    )
    return pictures.reshape(-1, pictures.shape[-1]), pictures.shape[1:3]
'''


def jax_functions(subject: Subject) -> list[list[str]]:
    """Return the functions that those of the network need, each as its lines."""
    functions = jax_start_functions(subject)
    if isinstance(subject.usage, AsConvolution):
        convolve = _CONVOLVE.replace("$padding", literal(subject.usage.padding.upper())).splitlines()
        return [*functions, convolve, *reference_functions(subject.usage)]
    return functions


def network_functions(subject: Subject, prefix: str = "") -> list[list[str]]:
    """Return the functions of a network, each as its lines.

    Args:
        subject: the network.
        prefix: what their names begin with, if a file has several networks.
    """
    return [
        initial_cores(subject, prefix),
        *jax_isometries(subject, prefix),
        *_ranges(subject, prefix),
        _apply(subject, prefix),
    ]


def _apply(subject: Subject, prefix: str) -> list[str]:
    activation = activation_text(subject.activation, "JAX")
    mask = ["mask=None"] if subject.attending else []
    arguments = ("cores", *data_arguments(subject), *mask, f"activation={activation}")
    several = len(subject.ranges.ranges) > 1
    unknown = ["    result = jnp.where(known[..., None], result, jnp.nan)"] * isinstance(subject.usage, AsEmbedding)
    return [
        *lines_of("def ", call(f"{prefix}apply", *arguments), ":"),
        *_docstring(subject, drawn=bool(prefix)),
        *_opening(subject),
        *(_choice(subject, prefix) if several else _printer(subject).lines()),
        *([f"    result = result[..., :{subject.gives}]"] if subject.gives else []),
        '    if "bias" in cores:',
        '        result = result + cores["bias"]',
        *unknown,
        "    return result if activation is None else activation(result)",
    ]


def _docstring(subject: Subject, *, drawn: bool) -> list[str]:
    frame = frame_of(subject)
    more = ["", *drawing(subject, indent=8), "", f"    {weights_line(subject)}"] if drawn else []
    told = {
        AsEmbedding: " A token outside of the table gives NaN, as in ``jnp.take``.",
        AsConvolution: " Pictures have their channels at the end.",
    }.get(type(subject.usage), "")
    masked = ["    ``mask`` is true where a sequence has something: (batch, length)."] if subject.attending else []
    flow = f"Takes {' and '.join(frame.shapes)}, gives {frame.gives}."
    return [
        f'    """{frame.does}',
        "",
        f"    {flow}",
        *([f"    {told[1:]}"] if told else []),
        *masked,
        *more,
        '    """',
    ]


def _opening(subject: Subject) -> list[str]:
    """Write the first lines, which refuse other shapes and read that of the data."""
    if subject.attending:
        shape = (subject.length, subject.attending.features)
        return [*_refusal("inputs", "shape[1:]", shape, "the shape of an example must be"), *_projected(subject)]
    match subject.usage:
        case AsConvolution():
            channels = int(frame_of(subject).shapes[0].rpartition(" ")[2].rstrip(")"))
            return [
                *_refusal("inputs", "shape[-1]", channels, "the number of channels must be"),
                "    picture = inputs.shape[1:3]",
            ]
        case AsEmbedding():
            known = f"(inputs >= 0) & (inputs < {tokens_of(subject)})"
            return [f"    known = {known}", "    lead = inputs.shape"]
        case _:
            checks = [
                line
                for name, width in zip(data_arguments(subject), subject.taken, strict=True)
                for line in _refusal(name, "shape[-1]", width, "the last axis must have length")
            ]
            pads = f"[(0, 0)] * len(lead) + [(0, {subject.zeros})]"
            padded = [f"    inputs = jnp.pad(inputs, {pads})"] if subject.zeros else []
            return [*checks, f"    lead = {data_arguments(subject)[0]}.shape[:-1]", *padded]


def _refusal(name: str, part: str, needed: object, told: str) -> list[str]:
    """Write the lines that refuse data of another shape."""
    message = f'f"{told} {needed}, but the data has shape {{{name}.shape}}"'
    return [f"    if {name}.{part} != {needed}:", *lines_of("raise ", call("ValueError", message), indent=8)]


def _projected(subject: Subject) -> list[str]:
    """Write how queries, keys and values come from the data; places that a mask leaves out give zeros."""
    lines, joined = [], []
    for tensor, kernel in zip(subject.network.inputs, subject.kernels, strict=True):
        joined.append(subject.variables[tensor.id])
        name = literal(kernel.removesuffix("_kernel"))
        lines.append(f"    {joined[-1]} = jnp.matmul(inputs, cores[{name}])")
    return [
        *lines,
        "    if mask is not None:",
        "        mask = jnp.expand_dims(mask, -1)",
        *(f"        {one} = jnp.where(mask, {one}, 0.0)" for one in joined[1:]),
    ]


def _choice(subject: Subject, prefix: str) -> list[str]:
    """Write the lines that choose the program for the batch."""
    lead = "inputs.shape[:1]" if subject.attending else "lead"
    lead = "inputs.shape[:-1]" if isinstance(subject.usage, AsConvolution) else lead
    lines = [f"    examples = int(np.prod({lead}))"]
    for place, (name, one) in enumerate(zip(method_names(subject), subject.ranges.ranges, strict=True)):
        start = "else" if one.most is None else f"{'elif' if place else 'if'} examples <= {one.most}"
        made = call(f"{prefix}{name}", "cores", *passed_variables(subject))
        lines += [f"    {start}:", *lines_of("result = ", made, indent=8)]
    return lines


def _ranges(subject: Subject, prefix: str) -> list[list[str]]:
    """Write a function for each program, if there are several."""
    if len(subject.ranges.ranges) == 1:
        return []
    functions = []
    for name, alone in zip(method_names(subject), subject.ranges.single(), strict=True):
        printer = _printer(replace(subject, ranges=alone))
        printer.target = "return "
        functions.append(
            [
                *lines_of("def ", call(f"{prefix}{name}", "cores", *passed_variables(subject)), ":"),
                f'    """Contract {name.removeprefix("contract_").replace("_", " ")} examples."""',
                *printer.lines(),
            ]
        )
    return functions


def _printer(subject: Subject) -> Printer:
    written = {}
    for value, operand in enumerate(subject.equation.operands):
        if operand.kind in DATA:
            written[value] = "inputs" if len(subject.widths) == 1 else subject.variables[operand.tensor]
        elif operand.kind is OperandKind.CORE:
            written[value] = f"cores[{literal(subject.weights[operand.tensor])}]"
    names = [*subject.weights.values()]
    like = f"cores[{literal(names[0])}]" if names else data_arguments(subject)[0]
    printer = Printer(subject, Dialect("jnp", f"{like}.dtype"), written, indent=4)
    printer.lead = frame_of(subject).lead
    return printer
