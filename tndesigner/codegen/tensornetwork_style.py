"""The exporter of a Keras layer in the way of the TensorFlow blog: cores contracted by ``tensornetwork.ncon``."""

from tndesigner.codegen.assembly import Assembly
from tndesigner.codegen.errors import CodegenError
from tndesigner.codegen.frame import frame_of
from tndesigner.codegen.layer_file import LayerStyle, layer_file
from tndesigner.codegen.layout import Items, call, commented, indices_comment, lines_of, numbers
from tndesigner.codegen.names import Names
from tndesigner.codegen.numbering import Numbering
from tndesigner.codegen.starts import start_functions
from tndesigner.codegen.subject import LOCALS, Subject
from tndesigner.planning import BATCH, DENSE

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
        CodegenError: if TensorNetwork has no way to contract such a network.
    """
    if isinstance(exported, Subject):
        _require_ncon(exported)
    return layer_file(exported, _STYLE)


def _require_ncon(subject: Subject) -> None:
    if subject.usage == DENSE and not subject.attending:
        return
    stands_for = frame_of(subject).stands_for
    raise CodegenError(
        f"network {subject.network.name!r} is in the place of {stands_for}, which is more than one contraction, so "
        "TensorNetwork cannot write it; the styles keras and numpy can"
    )


def _functions(subject: Subject) -> list[list[str]]:
    needed = any("diagonal(" in part.text for part in Numbering(subject).parts)
    return [*start_functions(subject), *([_DIAGONAL.splitlines()] if needed else [])]


def _contraction(subject: Subject) -> list[str]:
    """Print the call of ncon."""
    numbering = Numbering(subject)
    names = Names(*LOCALS)
    tensors = [names.take(numbering.parts[0].name)]
    lines = _data(subject, tensors[0])
    for part in numbering.parts[1:]:
        tensors.append(names.take(part.name))
        plain = call("ops.convert_to_tensor", part.text)
        lines += lines_of(f"{tensors[-1]} = ", plain if part.text.startswith("self.") else part.text, indent=8)
    legs = tuple(Items("[", tuple(map(str, one)), "]") for one in numbering.structure())
    arguments = (Items("[", tuple(tensors), "]"), Items("[", legs, "]"), 'backend="tensorflow"')
    lines += ["        # A positive number is a bond; negative ones are the result, -1 the batch."]
    lines += lines_of("result = ", call("tn.ncon", *arguments), indent=8)
    return [*lines, *lines_of("result = ", call("ops.reshape", "result", numbers(("*lead", subject.units))), indent=8)]


def _data(subject: Subject, name: str) -> list[str]:
    """Print how the data gets an axis for each leg; several inputs are multiplied, each number with each."""
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
