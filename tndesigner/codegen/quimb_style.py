"""The exporter of networks for quimb: the cores as tensors with named indices, and their contraction with data."""

from tndesigner.codegen.as_drawn import each_as_drawn
from tndesigner.codegen.assembly import Assembly
from tndesigner.codegen.drawing_record import drawing_function
from tndesigner.codegen.heading import drawing, weights_line
from tndesigner.codegen.kernel_steps import reconstruction
from tndesigner.codegen.layout import Expression, Items, call, lines_of, numbers, page
from tndesigner.codegen.names import identifier
from tndesigner.codegen.self_check import networks_test
from tndesigner.codegen.subject import Subject
from tndesigner.codegen.text import literal, prose
from tndesigner.planning.equation import BATCH, Label, OperandKind

IMPORTS = ("import numpy as np", "import quimb.tensor as qtn")
NEEDS = "Needs quimb and NumPy; run this file to check it."

_SELF_TEST = '''\
def differ(network, apply, reference, shapes, widths):
    """Return how much a contraction of random numbers differs from numpy's."""
    numbers = np.random.default_rng(1)
    cores = {name: numbers.normal(size=shape) for name, shape in shapes.items()}
    data = [numbers.normal(size=(5, width)) for width in widths]
    expected = reference(*data, *cores.values())
    result = apply(network(cores), *data)
    return np.abs(result - expected).max() / np.abs(expected).max()


''' + networks_test("contraction")


def export_quimb(exported: Subject | Assembly) -> str:
    """Return the text of a file that makes the network, or each network of a layer, and tests itself."""
    head, named = each_as_drawn(exported, _name, library="quimb", needs=NEEDS)
    functions: list[list[str]] = []
    for name, subject in named:
        functions += [_network(subject, name, drawn=len(named) > 1), _applied(subject, name)]
        functions.append(reconstruction(subject, f"{name}_reference"))
    functions += drawing_function(exported)
    checks = [line for name, subject in named for line in _check(subject, name)]
    return page(head, IMPORTS, *functions, _SELF_TEST.replace("$checks", "\n".join(checks)).splitlines())


def _name(subject: Subject) -> str:
    name = identifier(" ".join(subject.alike) or subject.network.name, "network")
    return f"{name}_" if name in ("np", "qtn", "differ", "drawing", "self_test") else name


def _network(subject: Subject, name: str, *, drawn: bool) -> list[str]:
    """Return the function that makes the network as its lines."""
    tensors: list[Expression] = []
    for operand in subject.equation.operands:
        if operand.kind is OperandKind.CORE:
            weight = literal(subject.weights[operand.tensor])
            tensors.append(_tensor(f"cores[{weight}]", _indices(subject, operand.labels), weight))
        elif operand.kind is OperandKind.IDENTITY:
            unit = f"np.eye({subject.equation.sizes[operand.labels[0]]})"
            tensors.append(_tensor(unit, _indices(subject, operand.labels), '"eye"'))
    pictured = [*drawing(subject, indent=8), "", f"    {weights_line(subject)}", ""] if drawn else []
    shapes: list[str] = []
    for core in subject.network.cores:
        legs = (f"{leg}={dim}" for leg, dim in zip(subject.legs(core), core.shape, strict=True))
        shapes.append(f"        {prose(subject.weights[core.id])}: ({', '.join(legs)})")
    return [
        f"def {name}(cores):",
        f'    """Return the network "{prose(subject.network.name)}" of arrays by name, each core with its name as tag.',
        "",
        *pictured,
        "    The shapes of the cores:",
        "",
        *shapes,
        "",
        "    Bias and activation of the layer are left out.",
        '    """',
        *lines_of("tensors = ", Items("[", tuple(tensors), "]"), indent=4),
        "    return qtn.TensorNetwork(tensors)",
    ]


def _indices(subject: Subject, labels: tuple[Label, ...]) -> Expression:
    return Items("(", tuple(literal(subject.indices[label]) for label in labels))


def _tensor(array: str, indices: Expression, tag: str) -> Expression:
    return call("qtn.Tensor", array, indices, tag)


def _applied(subject: Subject, name: str) -> list[str]:
    """Return the function that contracts the network with data as its lines."""
    equation, variables = subject.equation, subject.variables
    data = [variables[tensor.id] for tensor in subject.network.inputs]
    widths = " and ".join(f"(batch, {width})" for width in subject.taken)
    lines = [
        *lines_of("def ", call(f"apply_{name}", "network", *data, 'optimize="auto"'), ":"),
        '    """Contract the network with data.',
        "",
        f"    Takes {widths}, gives (batch, {subject.given}).",
        '    """',
    ]
    if subject.zeros:
        lines.append(f"    {data[0]} = np.pad({data[0]}, [(0, 0), (0, {subject.zeros})])")
    for operand, one in zip(equation.inputs, data, strict=True):
        shape = numbers((-1, *(equation.sizes[label] for label in operand.labels if label != BATCH)))
        made = call("qtn.Tensor", call("np.reshape", one, shape), _indices(subject, operand.labels), literal(one))
        lines += lines_of(f"{one} = ", made, indent=4)
    together = " | ".join(["network", *data])
    arguments = (
        Items("output_inds=(", tuple(literal(subject.indices[one]) for one in equation.output)),
        "optimize=optimize",
    )
    cut = f"[:, :{subject.gives}]" if subject.gives else ""
    return [
        *lines,
        *lines_of("result = ", call(f"({together}).contract", *arguments), indent=4),
        f"    return result.data.reshape(-1, {subject.units}){cut}",
    ]


def _check(subject: Subject, name: str) -> list[str]:
    """Write the entry that compares one network with numpy."""
    sizes = (_entry(literal(subject.weights[core.id]), core.shape) for core in subject.network.cores)
    shapes, widths = Items("{", tuple(sizes), "}"), Items("[", tuple(map(str, subject.taken)), "]")
    made = call("differ", name, f"apply_{name}", f"{name}_reference", shapes, widths)
    return lines_of(f"{literal(name)}: ", made, ",", indent=8)


def _entry(name: str, shape: tuple[int, ...]) -> Expression:
    """Write the entry of a core in a dictionary of shapes."""
    return Items(f"{name}: (", tuple(map(str, shape))) if len(shape) > 1 else f"{name}: {shape}"
