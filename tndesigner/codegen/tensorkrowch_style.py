"""The exporter of networks for TensorKrowch: nodes of named edges, connected, and contracted with data."""

from tndesigner.codegen.as_drawn import each_as_drawn
from tndesigner.codegen.assembly import Assembly
from tndesigner.codegen.drawing_record import drawing_function
from tndesigner.codegen.heading import drawing, weights_line
from tndesigner.codegen.kernel_steps import reconstruction
from tndesigner.codegen.layout import Expression, Items, call, lines_of, numbers, page
from tndesigner.codegen.named_tensors import End, NamedTensor, NamedTensors
from tndesigner.codegen.names import Names
from tndesigner.codegen.self_check import networks_test
from tndesigner.codegen.subject import Subject, start_variance
from tndesigner.codegen.text import literal, prose
from tndesigner.planning.initialisation import core_deviations

IMPORTS = ("import numpy as np", "import tensorkrowch as tk", "import torch")
NEEDS = "Needs TensorKrowch, PyTorch and NumPy; run this file to check it."

_BASE = '''\
class CoreNetwork(tk.TensorNetwork):
    """A network whose parameters are cores, named as in the drawing."""

    core_names = ()
    """The name of the node of each core, and that of the core in files."""

    def load_cores(self, arrays):
        """Take the cores from arrays by name, such as np.load("layer.npz"), or none."""
        for node, name in self.core_names:
            if np.shape(arrays[name]) != tuple(self[node].shape):
                ours, theirs = tuple(self[node].shape), np.shape(arrays[name])
                raise ValueError(f"{name!r} has shape {ours} here, but {theirs} there")
        for node, name in self.core_names:
            core = self[node].tensor
            self[node].tensor = torch.as_tensor(arrays[name]).to(core)
'''

_SELF_TEST = '''\
def differ(made, reference, widths):
    """Return how much a network of random numbers differs from numpy's.

    The result is linear in each core, so its derivative along a direction is the
    reconstruction with that direction instead of the core.
    """
    numbers = np.random.default_rng(1)
    network = made(dtype=torch.float64)
    names = dict(network.core_names)
    network.load_cores(
        {name: numbers.normal(size=network[node].shape) for node, name in names.items()}
    )
    cores = [network[node].tensor for node in names]
    arrays = [core.detach().numpy() for core in cores]
    data = [numbers.normal(size=(5, width)) for width in widths]
    expected = reference(*data, *arrays)
    result = network(*map(torch.from_numpy, data))
    target = numbers.normal(size=expected.shape)
    gradients = torch.autograd.grad((result * torch.from_numpy(target)).sum(), cores)
    differences = np.abs(result.detach().numpy() - expected)
    worst = differences.max() / np.abs(expected).max()
    for place, gradient in enumerate(gradients):
        direction = numbers.normal(size=gradient.shape)
        changed = [*arrays[:place], direction, *arrays[place + 1 :]]
        expected = np.sum(target * reference(*data, *changed))
        difference = np.abs(np.sum(gradient.numpy() * direction) - expected)
        worst = max(worst, difference / np.linalg.norm(gradient))
    return worst


''' + networks_test("network")


def export_tensorkrowch(exported: Subject | Assembly) -> str:
    """Return the text of a file with a class for the network, or for each network of a layer, that tests itself."""
    head, named = each_as_drawn(exported, _name, library="TensorKrowch", needs=NEEDS)
    classes: list[list[str]] = []
    checks: list[str] = []
    for name, subject in named:
        reference = f"{name.lower()}_reference"
        classes += [_class(subject, name, drawn=len(named) > 1), reconstruction(subject, reference)]
        widths = Items("[", tuple(map(str, subject.taken)), "]")
        checks += lines_of(f"{literal(name)}: ", call("differ", name, reference, widths), ",", indent=8)
    return page(
        head,
        IMPORTS,
        _BASE.splitlines(),
        *classes,
        *drawing_function(exported),
        _SELF_TEST.replace("$checks", "\n".join(checks)).splitlines(),
    )


def _name(subject: Subject) -> str:
    return Names("CoreNetwork").take(subject.title)


def _class(subject: Subject, name: str, *, drawn: bool) -> list[str]:
    """Return the class of a network as its lines."""
    made = NamedTensors(subject)
    cores = [node for node in made.nodes if node.tensor in subject.network.cores]
    inputs = [node for node in made.nodes if node.tensor in subject.network.inputs]
    pictured = [*drawing(subject, indent=8), "", f"    {weights_line(subject)}", ""] if drawn else []
    names = (numbers((literal(one.name), literal(subject.weights[one.tensor.id]))) for one in cores if one.tensor)
    widths = " and ".join(f"(batch, {width})" for width in subject.taken)
    return [
        f"class {name}(CoreNetwork):",
        f'    """The network "{prose(subject.network.name)}" as it is drawn.',
        "",
        *pictured,
        f"    Takes {widths}, gives (batch, {subject.given}).",
        "    Bias and activation of the layer are left out.",
        '    """',
        "",
        *lines_of("core_names = ", Items("(", tuple(names)), indent=4),
        "",
        *_constructor(subject, made, inputs),
        "",
        *_data_nodes(made, inputs),
        "",
        *_contraction(made),
        "",
        *_forward(subject, inputs),
    ]


def _constructor(subject: Subject, made: NamedTensors, inputs: list[NamedTensor]) -> list[str]:
    """Write ``__init__``, which makes and connects all nodes but those of the data."""
    deviations = core_deviations(subject.equation, start_variance(subject))
    of_data = {node.name for node in inputs}
    edges = [edge for edge in made.edges if not {end.node for end in edge} & of_data]
    joined = {end.node for edge in edges for end in edge}
    lines = [
        "    def __init__(self, device=None, dtype=None):",
        f"        super().__init__(name={literal(subject.title)})",
        '        made = {"network": self, "device": device, "dtype": dtype}',
    ]
    for node in made.nodes:
        if node in inputs:
            continue
        if node.tensor is not None:
            kind, start = "tk.ParamNode", ['init_method="randn"', f"std={deviations[node.tensor.id]!r}"]
        else:
            kind, start = "tk.Node", [f'init_method="{"ones" if len(node.dims) == 1 else "copy"}"']
        shape = numbers(node.dims)
        arguments = shape, _axes(node), literal(node.name), *start, "**made"
        lines += _made(node, joined, call(kind, *arguments))
    for one, other in edges:
        lines += lines_of("", call("tk.connect", _end(one), _end(other)), indent=8)
    return lines


def _data_nodes(made: NamedTensors, inputs: list[NamedTensor]) -> list[str]:
    """Write the method that TensorKrowch calls before it gets data."""
    of_data = {node.name for node in inputs}
    edges = [edge for edge in made.edges if {end.node for end in edge} & of_data]
    joined = {end.node for edge in edges for end in edge}
    lines = ["    def set_data_nodes(self):"]
    for node in inputs:
        arguments = numbers(node.dims), _axes(node), literal(node.name), "network=self", "data=True"
        lines += _made(node, joined, call("tk.Node", *arguments))
    for edge in edges:
        ends = (_end(end) if end.node in of_data else f'self["{end.node}"]["{end.axis}"]' for end in edge)
        lines += lines_of("", call("tk.connect", *ends), indent=8)
    return lines


def _made(node: NamedTensor, joined: set[str], made: Expression) -> list[str]:
    """Write the statement that makes a node, with a variable if it is joined to others there."""
    return lines_of(f"{node.name} = " if node.name in joined else "", made, indent=8)


def _contraction(made: NamedTensors) -> list[str]:
    nodes = (f'self["{node.name}"]' for node in made.nodes)
    return [
        "    def contract(self):",
        '        """Contract all nodes; opt_einsum chooses the order."""',
        *lines_of("return ", call("tk.einsum", literal(made.equation), *nodes), indent=8),
    ]


def _forward(subject: Subject, inputs: list[NamedTensor]) -> list[str]:
    """Write ``forward``, whose data has an axis for each leg afterwards."""
    padded = []
    if subject.zeros:
        name = inputs[0].name
        padded = [f"        {name} = torch.nn.functional.pad({name}, (0, {subject.zeros}))"]
    data = (call(f"{node.name}.reshape", numbers((-1, *node.dims[1:]))) for node in inputs)
    cut = f"[:, :{subject.gives}]" if subject.gives else ""
    return [
        *lines_of("def ", call("forward", "self", *(node.name for node in inputs)), ":", indent=4),
        *padded,
        *lines_of("result = ", call("super().forward", Items("[", tuple(data), "]")), indent=8),
        f"        return result.reshape(-1, {subject.units}){cut}",
    ]


def _axes(node: NamedTensor) -> Expression:
    return Items("(", tuple(map(literal, node.axes)))


def _end(end: End) -> str:
    return f"{end.node}[{literal(end.axis)}]"
