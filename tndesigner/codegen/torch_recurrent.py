"""The classes of an exported PyTorch module that reads a sequence place by place."""

from collections.abc import Iterator
from math import sqrt
from string import Template

from tndesigner.codegen.assembly import Assembly
from tndesigner.codegen.layout import Expression, Items, call, lines_of, numbers
from tndesigner.codegen.recurrent_matrices import forgets_in, matrix_names, start_of_dense
from tndesigner.models.kinds.projections import Projection
from tndesigner.models.kinds.recurrent import MATRICES, NetworkRecurrent

_CELL = '''\
class $title(CoreModule):
    """The matrices of a recurrent layer, and one step of it: given the states, the next ones."""

    def __init__(self, device=None, dtype=None):
        super().__init__()
        made = {"device": device, "dtype": dtype}
$matrices
$starts
    def given(self, inputs):
        """Multiply inputs by the kernel: a number for each unit of each gate."""
        return $given

    def seen(self, hidden):
        """Multiply a hidden state by the recurrent matrix."""
        return $seen

$step
'''

_STARTS = '''\
        self.reset_gates()

    @torch.no_grad()
    def reset_gates(self):
        """Start what is dense, and what forgets, as Keras does."""
$starts
'''

_STEPS = {
    4: """\
    def forward(self, given, hidden, carry):
        take, keep, new, show = (given + self.seen(hidden)).chunk(4, dim=-1)
        carry = torch.sigmoid(keep) * carry + torch.sigmoid(take) * torch.tanh(new)
        return torch.sigmoid(show) * torch.tanh(carry), carry""",
    3: """\
    def forward(self, given, hidden):
        given, seen = given.chunk(3, dim=-1), self.seen(hidden).chunk(3, dim=-1)
        update = torch.sigmoid(given[0] + seen[0])
        reset = torch.sigmoid(given[1] + seen[1])
        new = torch.tanh(given[2] + reset * seen[2])
        return (update * hidden + (1 - update) * new,)""",
    1: """\
    def forward(self, given, hidden):
        return (torch.tanh(given + self.seen(hidden)),)""",
}
"""One step by the number of gates."""

_LAYER = '''\
class $title(CoreModule):
    """A recurrent layer of $units units, as Keras's $kind.

    Takes (batch, length, $width), gives $gives.

    Args:
        device, dtype: of the parameters, as in every module of PyTorch.
    """

    def __init__(self, device=None, dtype=None):
        super().__init__()
        self.cell = $cell(device, dtype)

    def forward(self, inputs, states=None):
        """Read sequences from their start, or go on from states: a tuple of (batch, $units)$told."""
        if inputs.shape[-1] != $width:
            shape = tuple(inputs.shape)
            raise ValueError(
                f"the last axis must have length $width, but the data has shape {shape}"
            )
        given = self.cell.given(inputs)
        if states is None:
            states = (given.new_zeros(given.shape[0], $units),)$twice
        steps = []
        for one in given.unbind(1):
            states = self.cell(one, *states)
            steps.append(states[0])
        return $result
'''


def torch_recurrent(assembly: Assembly, layer: NetworkRecurrent) -> list[list[str]]:
    """Return the classes of cell and layer, each as its lines."""
    gates = len(layer.gates)
    matrices, starts = list[str](), list[str]()
    for one in layer.projections(assembly.width):
        matrices += lines_of(f"self.{one.name} = ", _made(assembly, one), indent=8)
        starts += _start(assembly, layer, one)
    values = {
        "title": assembly.title,
        "cell": assembly.cell,
        "kind": layer.ordinary.keras_class,
        "units": layer.units,
        "width": assembly.width,
        "matrices": "\n".join(matrices),
        "starts": Template(_STARTS).substitute(starts="\n".join(starts)) if starts else "",
        "given": _product(layer, "kernel", "inputs"),
        "seen": _product(layer, "recurrent", "hidden"),
        "step": _STEPS[gates],
        "told": ", the second one what is carried on" if gates == 4 else "",
        "twice": " * 2" if gates == 4 else "",
        "gives": f"(batch, length, {layer.units})" if layer.return_sequences else f"(batch, {layer.units})",
        "result": "torch.stack(steps, dim=1)" if layer.return_sequences else "states[0]",
    }
    cell = Template(_CELL).substitute(values, title=assembly.cell)
    return [cell.splitlines(), Template(_LAYER).substitute(values).splitlines()]


def _made(assembly: Assembly, one: Projection) -> Items:
    """Write the module of a matrix or a part of one."""
    drawn = assembly.parts.get(one.name)
    if drawn:
        return call(drawn.title, "activation=None", f"bias={one.use_bias}", "**made")
    sizes: tuple[Expression, ...] = (str(one.takes), numbers((one.takes, one.gives)), numbers((one.gives,)))
    return call("Dense", *sizes, *([] if one.use_bias else ["bias=False"]), "**made")


def _start(assembly: Assembly, layer: NetworkRecurrent, one: Projection) -> Iterator[str]:
    """Yield the statements that start a matrix differently from its module."""
    kernel = f"self.{one.name}.kernel"
    if one.name not in assembly.parts:
        start = start_of_dense(layer, one)
        if start.variance is not None:
            bound = sqrt(3 * start.variance / one.takes)
            yield from lines_of("", call(f"{kernel}.uniform_", repr(-bound), repr(bound)), indent=8)
        elif start.gain is not None:
            yield from lines_of("", call("nn.init.orthogonal_", kernel, f"gain={start.gain!r}"), indent=8)
    if one.name == forgets_in(layer):
        units = f"[{layer.units}:{2 * layer.units}]" if one.name in MATRICES else ""
        yield f"        self.{one.name}.bias{units}.fill_(1.0)"


def _product(layer: NetworkRecurrent, matrix: str, data: str) -> str:
    """Write the product of data with a matrix, or with all its parts."""
    parts = tuple(f"self.{name}({data})" for name in matrix_names(layer, matrix))
    if len(parts) == 1:
        return parts[0]
    return "\n".join(lines_of("", call("torch.cat", Items("[", parts, "]"), "dim=-1"), indent=8)).lstrip()
