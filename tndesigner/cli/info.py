"""Tell what a design costs and saves: parameters, compression, FLOPs, peak memory, equation, strategy, plan."""

from argparse import ArgumentParser, Namespace
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from tndesigner.checks import Severity
from tndesigner.cli.arguments import whole_number
from tndesigner.cli.designs import PlacedLayer, find_problems, naming, placed_layers, read_sound
from tndesigner.cli.json_text import print_json
from tndesigner.cli.text import columns
from tndesigner.document import Design
from tndesigner.model import Layer, Model, NetworkDense, NetworkLayer, Networks, Shape, dense_twin
from tndesigner.planning.plan import Plan
from tndesigner.planning.savings import LayerSavings, layer_savings
from tndesigner.planning.totals import layer_totals
from tndesigner.wording.lists import shape_text
from tndesigner.wording.names import one_line
from tndesigner.wording.numbers import byte_size, comparison, duration, grouped

CHEAPER = "smaller bonds, or fewer and larger cores, would make it cheaper"


@dataclass(frozen=True, slots=True)
class _Counted:
    """What one network costs and saves."""

    savings: LayerSavings
    seconds: float
    """A training step, as the cost model predicts it."""
    twin_seconds: float
    zeros: int
    """How many are added to each example."""
    cut: int
    """How many numbers are cut off each result."""


def add_arguments(parser: ArgumentParser) -> None:
    """Say what the command takes."""
    parser.add_argument("design", metavar="DESIGN.tnd")
    parser.add_argument(
        "--batch", type=whole_number(1), metavar="N", help="examples at once; otherwise the experiment's batch size"
    )
    parser.add_argument("--json", action="store_true", help="print one JSON document")


def run(arguments: Namespace) -> int:
    """Print the figures."""
    design = read_sound(arguments.design)
    batch = arguments.batch or design.experiment.batch_size
    with naming(arguments.design):
        counted = tuple(_count(one, design.networks, batch) for one in placed_layers(design))
        parameters = design.model.parameters(design.networks)
        twin_parameters = dense_twin(design.model, design.networks).parameters(design.networks)
    if arguments.json:
        print_json(
            {
                "parameters": parameters,
                "twin_parameters": twin_parameters,
                "compression": twin_parameters / max(1, parameters),
                "networks": [_record(one) for one in counted],
            }
        )
        return 0
    print(f"{one_line(arguments.design)}\n")
    print(f"model  {one_line(stack_text(design.model, design.networks))}\n")
    rows = [("parameters", grouped(parameters), grouped(twin_parameters), comparison(parameters, twin_parameters))]
    _print_table(rows)
    for one in counted:
        print()
        _print_layer(one, batch)
    _print_advice(design)
    return 0


def _count(placed: PlacedLayer, networks: Networks, batch: int) -> _Counted:
    layer = placed.layer
    savings = layer_savings(layer, placed.shape, networks, batch=batch)
    ours, twins = layer_totals(savings, placed.shape, networks, batch=batch)
    padding = layer.padding(networks) if isinstance(layer, NetworkDense) else (0, 0)
    return _Counted(savings, ours.seconds, twins.seconds, *padding)


def _record(counted: _Counted) -> dict[str, Any]:
    savings, plan = counted.savings, counted.savings.candidate.plan
    return {
        "name": savings.name,
        "kind": savings.layer.stands_for,
        "cores": savings.cores,
        "weights": savings.weights,
        "bias": savings.bias,
        "zeros_added": counted.zeros,
        "numbers_cut": counted.cut,
        "twin_weights": savings.twin_weights,
        "flops_per_example": savings.flops_per_example,
        "twin_flops_per_example": savings.twin_flops_per_example,
        "peak_bytes": savings.peak_bytes,
        "predicted_step_seconds": counted.seconds,
        "twin_predicted_step_seconds": counted.twin_seconds,
        "equation": str(plan.equation),
        "strategy": plan.strategy,
        "plan": [
            {
                "operands": list(step.operands),
                "equation": step.equation,
                "flops": step.flops,
                "elements": step.elements,
            }
            for step in plan.steps
        ],
    }


def _print_table(rows: Sequence[tuple[str, ...]]) -> None:
    for line in columns([("", "network", "twin"), *rows], align="<>><"):
        print(line)


def _print_layer(counted: _Counted, batch: int) -> None:
    savings = counted.savings
    name, plan = one_line(savings.name), savings.candidate.plan
    kind = savings.layer.stands_for
    article = "an" if kind[0] in "aeiou" else "a"
    place = f"in the place of {article} {kind} layer, for batches of {grouped(batch)}"
    print(f"network {name}: {savings.cores} cores {place}")
    if counted.zeros or counted.cut:
        zeros, cut = grouped(counted.zeros), grouped(counted.cut)
        print(f"{zeros} zeros are added to each example, and {cut} numbers of each result are cut off.")
    flops, twin_flops = savings.flops_per_example, savings.twin_flops_per_example
    weights, twin_weights = savings.weights, savings.twin_weights
    costlier = flops > twin_flops or weights > twin_weights
    memory, twin_memory = savings.peak_bytes, savings.twin_peak_bytes
    _print_table(
        [
            (
                "weights",
                grouped(savings.weights),
                grouped(savings.twin_weights),
                comparison(savings.weights, savings.twin_weights),
            ),
            ("bias", grouped(savings.bias), grouped(savings.bias)),
            (
                "FLOPs an example",
                grouped(flops),
                grouped(twin_flops),
                comparison(flops, twin_flops, "{0} fewer", "{0} more"),
            ),
            ("peak memory", byte_size(memory), byte_size(twin_memory), comparison(memory, twin_memory)),
            *([_seconds_row(counted)] if costlier else []),
        ]
    )
    if costlier:
        print(f"It costs more than the {savings.layer.stands_for} layer; {CHEAPER}.")
    print()
    _print_plan(plan)


def _seconds_row(counted: _Counted) -> tuple[str, ...]:
    """Return how long a training step takes by the cost model."""
    ours, twins = counted.seconds, counted.twin_seconds
    return ("step, predicted", duration(ours), duration(twins), comparison(ours, twins, "{0} faster", "{0} slower"))


def _print_plan(plan: Plan) -> None:
    print(f"equation  {plan.equation}")
    print(f"strategy  {plan.strategy}")
    rows = [("step", "", "FLOPs", "numbers")]
    for number, step in enumerate(plan.steps, 1):
        operands = f"{number}. {' × '.join(step.operands)}"
        rows.append((operands, step.equation, grouped(step.flops), grouped(step.elements)))
    for line in columns(rows, align="<<>>"):
        print(line)


def _print_advice(design: Design) -> None:
    for problem in find_problems(design):
        if problem.severity is Severity.WARNING:
            print(f"\n{one_line(str(problem))}")


def stack_text(model: Model, networks: Networks) -> str:
    """Return the line of a model whose layers fit."""
    shapes = model.shapes(networks)
    named = (_layer_text(layer, shape, networks) for layer, shape in zip(model.layers, shapes[1:], strict=True))
    return " → ".join((_typed(model.input_shape), *named))


def _layer_text(layer: Layer, shape: Shape, networks: Networks) -> str:
    activation = getattr(layer, "activation", "linear")
    words = [] if activation == "linear" else [activation]
    if isinstance(layer, NetworkLayer):
        return " ".join((f"{networks[layer.network].name} (network)", _typed(shape[-1:]), *words))
    values = (getattr(layer, name) for name in layer.told)
    shown = (_typed(value) if isinstance(value, tuple) else str(value) for value in values)
    return " ".join((layer.keras_class or layer.kind, *shown, *words))


def _typed(shape: Shape) -> str:
    """Return a shape with numbers as they stand in Keras code, without commas."""
    return shape_text([None if dim is None else str(dim) for dim in shape])
