"""Show what a design costs and saves: parameters, compression, FLOPs, peak memory, equation, strategy, plan."""

from argparse import ArgumentParser, Namespace
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from tndesigner.checks import Severity
from tndesigner.cli.arguments import whole_number
from tndesigner.cli.calibration import add_measured, chosen_rates
from tndesigner.cli.designs import find_problems, naming, read_sound
from tndesigner.cli.model_text import model_lines
from tndesigner.cli.text import columns, print_json
from tndesigner.document import Design
from tndesigner.models import NetworkDense, NetworkLayer, Networks, Shape, all_network_parts, dense_twin
from tndesigner.planning.estimates import layer_figures
from tndesigner.planning.figures import LayerFigures, Remedy
from tndesigner.planning.plan import Plan
from tndesigner.planning.remedies import layer_remedies
from tndesigner.planning.savings import LayerSavings, layer_savings
from tndesigner.planning.savings_text import Row, reason, remedy_title, rows_of, twin_title
from tndesigner.wording.comparisons import comparison
from tndesigner.wording.names import one_line
from tndesigner.wording.numbers import byte_size, duration, grouped
from tndesigner.wording.sentences import sentence

_ROWS: dict[str, tuple[str, Callable[..., str], tuple[str, str]]] = {
    "parameters": ("weights", grouped, ("{0} smaller", "{0} larger")),
    "flops_per_example": ("FLOPs an example", grouped, ("{0} fewer", "{0} more")),
    "peak_bytes": ("peak memory", byte_size, ("{0} smaller", "{0} larger")),
    "seconds": ("step, predicted", duration, ("{0} faster", "{0} slower")),
}
"""The title of a quantity, the function that writes its amounts, and the words that compare them."""

_STEP_KEYS = ("operands", "equation", "flops", "elements")


@dataclass(frozen=True, slots=True)
class _Counted:
    """What one network costs and saves."""

    savings: LayerSavings
    figures: LayerFigures
    remedies: tuple[Remedy, ...]
    zeros: int
    """How many zeros are added to each example."""
    cut: int
    """How many numbers are cut off each result."""


def add_arguments(parser: ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.add_argument("design", metavar="DESIGN.tnd")
    parser.add_argument(
        "--batch", type=whole_number(1), metavar="N", help="examples at once; otherwise the experiment's batch size"
    )
    add_measured(parser)
    parser.add_argument("--json", action="store_true", help="print one JSON document")


def run(arguments: Namespace) -> int:
    """Print the figures."""
    design = read_sound(arguments.design)
    batch = arguments.batch or design.experiment.batch_size
    with chosen_rates(measured=arguments.measured), naming(arguments.design):
        parts = all_network_parts(design.model, design.networks)
        counted = tuple(_count(layer, shape, design.networks, batch) for layer, shape in parts)
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
    for line in model_lines(design.model, design.networks):
        print(line)
    print()
    saved = comparison(parameters, twin_parameters)
    _print_table([("parameters", grouped(parameters), grouped(twin_parameters), saved)])
    for one in counted:
        print()
        _print_layer(one, batch)
    _print_advice(design)
    return 0


def _count(layer: NetworkLayer, shape: Shape, networks: Networks, batch: int) -> _Counted:
    savings = layer_savings(layer, shape, networks, batch=batch)
    figures = layer_figures(savings, networks)
    remedies = layer_remedies(figures.comparison, layer, shape, networks, batch)
    padding = layer.padding(networks) if isinstance(layer, NetworkDense) else (0, 0)
    return _Counted(savings, figures, remedies, *padding)


def _record(counted: _Counted) -> dict[str, Any]:
    savings, plan = counted.savings, counted.savings.candidate.plan
    network, twin = savings.comparison.network, savings.comparison.twin
    return {
        "name": savings.name,
        "kind": savings.layer.stands_for,
        "cores": savings.cores,
        "weights": network.parameters,
        "bias": savings.bias,
        "zeros_added": counted.zeros,
        "numbers_cut": counted.cut,
        "twin_weights": twin.parameters,
        "flops_per_example": network.flops_per_example,
        "twin_flops_per_example": twin.flops_per_example,
        "peak_bytes": network.peak_bytes,
        "predicted_step_seconds": network.seconds,
        "twin_predicted_step_seconds": twin.seconds,
        "equation": str(plan.equation),
        "strategy": plan.strategy,
        "plan": [{name: getattr(step, name) for name in _STEP_KEYS} for step in plan.steps],
        "remedies": [asdict(remedy) for remedy in counted.remedies],
    }


def _print_table(rows: Sequence[tuple[str, ...]]) -> None:
    for line in columns([("", "network", "twin"), *rows], align="<>><"):
        print(line)


def _print_layer(counted: _Counted, batch: int) -> None:
    savings = counted.savings
    kind = savings.layer.stands_for
    article = "an" if kind[0] in "aeiou" else "a"
    place = f"in the place of {article} {kind} layer, for batches of {grouped(batch)}"
    print(f"network {one_line(savings.name)}: {savings.cores} cores {place}")
    if counted.zeros or counted.cut:
        zeros, cut = grouped(counted.zeros), grouped(counted.cut)
        print(f"{zeros} zeros are added to each example, and {cut} numbers of each result are cut off.")
    rows = rows_of(counted.figures.comparison)
    costlier = any(row.dearer for row in rows[:2])
    weights, *others = table_cells(rows)
    bias = grouped(savings.bias)
    _print_table([weights, ("bias", bias, bias), *(others if costlier else others[:-1])])
    if costlier:
        _print_reasons(counted, [row for row in rows if row.dearer])
    print()
    _print_plan(savings.candidate.plan)


def table_cells(rows: Sequence[Row]) -> list[tuple[str, ...]]:
    """Return the title of each row, its amounts and their comparison."""
    cells: list[tuple[str, ...]] = []
    for row in rows:
        title, write, words = _ROWS[row.quantity.name]
        cells.append((title, write(row.network), write(row.twin), comparison(row.network, row.twin, *words)))
    return cells


def _print_reasons(counted: _Counted, dearer: Sequence[Row]) -> None:
    """Print why the network costs more, and for each reason what would help."""
    remedies = {remedy.quantity: remedy_title(remedy) for remedy in counted.remedies}
    twin = twin_title(counted.figures.stands_for)
    for place, row in enumerate(dearer):
        print(one_line(sentence(reason(row, counted.figures, again=place > 0))))
        print(f"    fix: {remedies.get(row.quantity.name, f'Use the {twin} instead')}")


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
