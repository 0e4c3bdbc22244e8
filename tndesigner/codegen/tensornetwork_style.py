"""The exporter of a Keras layer as in the TensorFlow blog: cores contracted by ``tensornetwork.ncon``."""

from collections.abc import Sequence

from tndesigner.codegen.assembly import Assembly
from tndesigner.codegen.convolution_text import convolution_functions
from tndesigner.codegen.errors import CodegenError
from tndesigner.codegen.frame import CHANNELS_LAST, frame_of, kernel_size
from tndesigner.codegen.initialisation_text import start_functions
from tndesigner.codegen.layer_file import LayerStyle, layer_file
from tndesigner.codegen.layout import Expression, Items, call, commented, indices_comment, lines_of, numbers
from tndesigner.codegen.names import Names
from tndesigner.codegen.numbering import Numbering
from tndesigner.codegen.subject import LOCALS, Subject, tokens_of
from tndesigner.codegen.text import literal
from tndesigner.models.usage import DENSE, AsConvolution, AsEmbedding
from tndesigner.planning.equation import BATCH
from tndesigner.wording.text import Text

_DIAGONAL = '''\
def diagonal(core, axis):
    """Repeat an axis of a core at its end, with zeros off the diagonal: a copy tensor."""
    core = ops.convert_to_tensor(core)
    dim = core.shape[axis]
    shape = [1] * len(core.shape) + [dim]
    shape[axis] = dim
    eye = ops.reshape(ops.eye(dim, dtype=core.dtype), shape)
    return ops.multiply(ops.expand_dims(core, -1), eye)
'''


def export_tensornetwork(exported: Subject | Assembly) -> str:
    """Return the text of a file with the layer and its self-test.

    Raises:
        CodegenError: if TensorNetwork cannot contract such a network.
    """
    if isinstance(exported, Subject) and exported.attending:
        raise CodegenError(
            Text(
                "network {0!r} joins queries, keys and values example by example, which TensorNetwork cannot; the "
                "styles keras and numpy can",
                exported.network.name,
            )
        )
    return layer_file(exported, _STYLE)


def _functions(subject: Subject) -> list[list[str]]:
    moves = convolution_functions(subject.usage, plain=True) if isinstance(subject.usage, AsConvolution) else []
    numbering = Numbering(subject, kernel=subject.usage != DENSE)
    needed = any("diagonal(" in part.text for part in numbering.parts)
    return [*start_functions(subject), *([_DIAGONAL.splitlines()] if needed else []), *moves]


def _contraction(subject: Subject) -> list[str]:
    """Write how the data is contracted with the cores, or how the kernel is built and used."""
    match subject.usage:
        case AsEmbedding():
            take = call("ops.take", "kernel", "inputs", "axis=0")
            return [
                "        # This builds the whole table; the style keras takes slices of the cores.",
                *_kernel(subject, (subject.widths[0], subject.units)),
                *(
                    [f"        kernel = kernel[:{tokens_of(subject)}]"]
                    if tokens_of(subject) < subject.widths[0]
                    else []
                ),
                '        inputs = ops.cast(inputs, "int32")',
                *lines_of("result = ", take, indent=8),
            ]
        case AsConvolution():
            rows, columns = kernel_size(subject)
            shape = (rows, columns, subject.widths[0] // (rows * columns), subject.units)
            return [
                *CHANNELS_LAST.splitlines(),
                *_kernel(subject, shape),
                *lines_of("result = ", _moved(subject.usage), indent=8),
            ]
        case _:
            return _dense(subject)


def _dense(subject: Subject) -> list[str]:
    numbering = Numbering(subject)
    names = Names(*LOCALS)
    name = names.take(numbering.parts[0].name)
    reshaped = call("ops.reshape", "result", numbers(("*lead", subject.units)))
    return [
        *frame_of(subject).opening,
        *_data(subject, name),
        *_ncon("result", numbering, names, [name], ", -1 the batch"),
        *lines_of("result = ", reshaped, indent=8),
    ]


def _kernel(subject: Subject, shape: Sequence[int]) -> list[str]:
    numbering = Numbering(subject, kernel=True)
    return [
        *_ncon("kernel", numbering, Names(*LOCALS), [], ", input before output"),
        *lines_of("kernel = ", call("ops.reshape", "kernel", numbers(shape)), indent=8),
    ]


def _ncon(target: str, numbering: Numbering, names: Names, tensors: list[str], order: str) -> list[str]:
    """Write the call of ncon; ``tensors`` are those that already have a name."""
    lines: list[str] = []
    for part in numbering.parts[len(tensors) :]:
        tensors.append(names.take(part.name))
        plain = call("ops.convert_to_tensor", part.text)
        lines += lines_of(f"{tensors[-1]} = ", plain if part.text.startswith("self.") else part.text, indent=8)
    legs = tuple(Items("[", tuple(map(str, one)), "]") for one in numbering.structure())
    arguments = (Items("[", tuple(tensors), "]"), Items("[", legs, "]"), 'backend="tensorflow"')
    lines += [f"        # A positive number is a bond; negative ones are the {target}{order}."]
    return [*lines, *lines_of(f"{target} = ", call("tn.ncon", *arguments), indent=8)]


def _moved(moves: AsConvolution) -> Expression:
    """Write Keras's convolution with the kernel."""
    return call(
        "ops.conv",
        "inputs",
        "kernel",
        f"strides={moves.strides}",
        f"padding={literal(moves.padding)}",
        'data_format="channels_last"',
        f"dilation_rate={moves.dilation}",
    )


def _data(subject: Subject, name: str) -> list[str]:
    """Write how the data gets an axis for each leg; of several inputs, the outer product is taken."""
    equation = subject.equation
    labels = (BATCH, *(label for operand in equation.inputs for label in operand.labels[1:]))
    shape = numbers(equation.shape(labels))
    legs = indices_comment(subject.indices[label] for label in labels)
    if len(subject.widths) == 1:
        lines = lines_of(f"{name} = ", call("ops.reshape", "inputs", shape), indent=8)
        return commented(lines, legs, indent=8)
    names = [subject.variables[tensor.id] for tensor in subject.network.inputs]
    lines = []
    for place, (one, width) in enumerate(zip(names, subject.widths, strict=True)):
        spread = [-1, *(width if other == place else 1 for other in range(len(names)))]
        lines += lines_of(f"{one} = ", call("ops.reshape", one, numbers(spread)), indent=8)
    product = names[0]
    for other in names[1:]:
        lines += lines_of(f"{name} = ", call("ops.multiply", product, other), indent=8)
        product = name
    lines += commented(lines_of(f"{name} = ", call("ops.reshape", name, shape), indent=8), legs, indent=8)
    return lines


_STYLE = LayerStyle(
    what="a Keras layer made with TensorNetwork",
    needs="Needs Keras 3 on TensorFlow, and tensornetwork 0.4.6.",
    imports=("import keras", "import numpy as np", "import tensornetwork as tn", "from keras import ops"),
    contraction=_contraction,
    functions=_functions,
)
